import { useMemo } from 'react';
import type { CallName, ChangeName, InputOf, PageOp, ResultOf } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import { CallFailed, call } from '../bridge/bridge.ts';
import { failureText } from '../text/failure-text.ts';
import { shortened } from '../text/shortened.ts';
import { useKeyHint } from '../text/use-key-hint.ts';
import { useText } from '../text/use-text.ts';
import { type Subject, useToasts } from './toasts.ts';

type RecordRef = InputOf<'record.trash'>;

export type Act = {
  /** Makes one change, to what is named; `undefined` once it is on the disk, else why it is not (already said). */
  readonly change: (
    name: ChangeName,
    ops: readonly PageOp[],
    what?: string,
    /** The notice, when the change's own name would not say enough. */
    notice?: string,
  ) => Promise<Failure | undefined>;
  readonly trash: (record: RecordRef) => Promise<Failure | undefined>;
  readonly restore: (record: RecordRef) => Promise<Failure | undefined>;
  /** Makes one of two clients; the notice says who is now who. */
  readonly merge: (
    clients: InputOf<'client.merge'>,
    notice?: string,
  ) => Promise<Failure | undefined>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Says a change that another call made, with its undo. */
  readonly announce: (name: ChangeName) => void;
  /** Any other call, its failure left to the page to say. */
  readonly attempt: <Name extends CallName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<{ readonly value: ResultOf<Name> } | { readonly failure: Failure }>;
  /** Any other call: its value, or `undefined` once its failure was said. */
  readonly run: <Name extends CallName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<ResultOf<Name> | undefined>;
};

/** Failures that are of the journal whatever was asked; a disk may be the one of an export. */
const savingCodes: ReadonlySet<Failure['code']> = new Set([
  'folder-busy',
  'only-looking',
  'journal-closed',
  'save-unsure',
]);

/** What the page does to the journal, each with its notice: "Anotado · Deshacer", or the failure. */
export function useAct(): Act {
  const { t } = useText();
  const keyHint = useKeyHint();
  const show = useToasts((toasts) => toasts.show);
  const settle = useToasts((toasts) => toasts.settle);

  return useMemo(() => {
    const failureOf = (error: unknown): Failure =>
      error instanceof CallFailed ? error.failure : { code: 'unexpected' };
    const failed = (error: unknown, subject: Subject): Failure => {
      const failure = failureOf(error);
      const about = savingCodes.has(failure.code) ? (['saving', subject] as const) : [subject];
      show({ text: failureText(t, failure), about, isTrouble: true });
      return failure;
    };
    const done = async <Name extends CallName>(name: Name, input: InputOf<Name>) => {
      const value = await call(name, input);
      settle(name);
      return value;
    };
    const run: Act['run'] = async (name, input) => {
      try {
        return await done(name, input);
      } catch (error) {
        failed(error, name);
        return undefined;
      }
    };
    const attempt: Act['attempt'] = async (name, input) => {
      try {
        return { value: await done(name, input) };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    };
    const undo = async () => {
      const undone = await run('history.undo', {});
      if (!undone) return;
      const text = t('history.undone', { what: t(`change.${undone.name}`) });
      const keys = { actionLabel: t('action.redo'), keyHint: keyHint('Z', true) };
      show({ text, isChange: true, ...keys, onAction: () => void redo() });
    };
    const redo = async () => {
      const redone = await run('history.redo', {});
      if (redone) showChange(t('history.redone', { what: t(`change.${redone.name}`) }));
    };
    const showChange = (text: string) => {
      const keys = { actionLabel: t('action.undo'), keyHint: keyHint('Z') };
      show({ text, isChange: true, ...keys, onAction: () => void undo() });
    };
    const changeOf = (name: ChangeName, what: string | undefined) => {
      const change = t(`change.${name}`);
      return what === undefined ? change : t('change.of', { change, what: shortened(what) });
    };
    const make = async (
      done: Promise<{ readonly name: ChangeName }>,
      what?: string,
      notice?: string,
    ) => {
      try {
        const { name } = await done;
        showChange(notice ?? changeOf(name, what));
        return undefined;
      } catch (error) {
        return failed(error, 'saving');
      }
    };
    return {
      change: (name, ops, what, notice) =>
        make(call('journal.change', { name, ops: [...ops] }), what, notice),
      trash: (record) => make(call('record.trash', record)),
      restore: (record) => make(call('record.restore', record)),
      merge: (clients, notice) => make(call('client.merge', clients), undefined, notice),
      undo,
      redo,
      announce: (name) => showChange(t(`change.${name}`)),
      attempt,
      run,
    };
  }, [t, keyHint, show, settle]);
}
