import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { ClientName } from '../../shared/agenda/views.ts';
import { hasWords } from '../../shared/capture/draft.ts';
import type { Day } from '../../shared/journal/day.ts';
import { newId } from '../bridge/bridge.ts';
import { Button } from '../components/button.tsx';
import { classNames } from '../components/class-names.ts';
import { RefusedDays, useRefusedDays } from '../components/refused-days.tsx';
import { useCaptureAnswer } from '../state/focus-request.ts';
import { useAct } from '../state/use-act.ts';
import { useOnlyRead } from '../state/use-only-read.ts';
import { useView } from '../state/use-view.ts';
import { useDays } from '../text/use-days.ts';
import { useKeyHint } from '../text/use-key-hint.ts';
import { useText } from '../text/use-text.ts';
import { captureChange, type Lack, lackOf, whomOf } from './capture-change.ts';
import { CaptureDetails } from './capture-details.tsx';
import styles from './capture-form.module.css';
import { ClientField } from './client-field.tsx';
import { type PromiseDraft, useDraft } from './draft.ts';
import { DraftNote } from './draft-note.tsx';
import { PromiseDraftField } from './promise-draft-field.tsx';
import { WaitingDrafts } from './waiting-drafts.tsx';

type Props = {
  /** On a client's page: the one it is about, so that nothing is asked. */
  readonly client?: ClientName;
  /** Says what is already owed until a day. */
  readonly loadUntil?: (day: Day) => string | undefined;
};

/** One line until it is used; then what happened, with whom, and what was promised. */
export function CaptureForm({ client, loadUntil }: Props) {
  const { t } = useText();
  const say = useDays();
  const act = useAct();
  const keyHint = useKeyHint();
  const isReading = useOnlyRead() !== undefined;
  const place = client?.id ?? 'today';
  const { draft, change, letGo, renew } = useDraft(place);
  const clients = useView('clients.list', {}).value;
  const [isWithin, setIsWithin] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [lack, setLack] = useState<Lack | undefined>();
  const isBusy = useRef(false);
  const boxRef = useRef<HTMLFormElement>(null);
  const wordsRef = useRef<HTMLTextAreaElement>(null);
  const clientRef = useRef<HTMLInputElement>(null);
  useCaptureAnswer(wordsRef);

  const isOpen = isWithin || hasWords(draft);
  const edit: typeof change = (fields) => {
    setLack(undefined);
    change(fields);
  };
  const editPromise = (key: string, fields: Partial<PromiseDraft>) =>
    edit({
      promises: draft.promises.map((one) => (one.key === key ? { ...one, ...fields } : one)),
    });
  const addPromise = (by: PromiseDraft['by']) =>
    edit({ promises: [...draft.promises, { key: newId(), by, words: '' }] });

  const noteDown = async () => {
    // Before the list is there, everybody would be somebody new.
    const known = client ? [] : (clients ?? (await act.run('clients.list', {})));
    if (!known) return;
    const whom = client ? { id: client.id } : whomOf(known, draft);
    const missing = lackOf(draft, whom !== undefined, say.today);
    setLack(missing);
    if (missing || !whom) {
      if (missing?.field === 'words') wordsRef.current?.focus();
      if (missing?.field === 'client') clientRef.current?.focus();
      return;
    }
    const ready = captureChange(draft, whom, say.today);
    const notice =
      'newName' in whom
        ? t('capture.noted-new', { what: t(`change.${ready.name}`), name: whom.newName })
        : undefined;
    setIsSaving(true);
    const failure = await act.change(ready.name, ready.ops, undefined, notice);
    setIsSaving(false);
    if (failure?.code === 'save-unsure' || failure?.code === 'unexpected') renew();
    if (failure || !letGo(draft)) return;
    // Out of the field, so that Ctrl+Z takes back what was noted; still here for the keyboard.
    boxRef.current?.focus();
    setIsWithin(false);
  };
  const noteOnce = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    await noteDown().finally(() => {
      isBusy.current = false;
    });
  };
  const days = useRefusedDays(() => void noteOnce());
  const { save } = days;
  // Before a button or a list takes the key: from every field, it saves.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // A list or a calendar that is open over the page keeps its keys.
    if (!event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    boxRef.current?.focus();
    setIsWithin(false);
  };
  const onBlur = (event: FocusEvent) => {
    // A list or a calendar that opens over the page is still within, and so is no element at all.
    const to = event.relatedTarget;
    if (to && !event.currentTarget.contains(to) && !to.closest('[data-trigger]'))
      setIsWithin(false);
  };
  const onFocus = (event: FocusEvent) => {
    if (event.target !== boxRef.current) setIsWithin(true);
  };
  const due = draft.promises.findLast((one) => one.by === 'me' && one.due)?.due;
  const name = draft.client.trim();
  const whoIsIt = name === '' ? t('capture.client-missing') : t('capture.client-which', { name });
  const load = due && loadUntil?.(due.day);
  return (
    <>
      <form
        ref={boxRef}
        tabIndex={-1}
        aria-label={t('capture.label')}
        className={classNames(styles.capture, isWithin && styles.within)}
        onKeyDown={onKeyDown}
        onKeyDownCapture={onKeyDownCapture}
        onFocus={onFocus}
        onBlur={onBlur}
        // Enter settles a name or a choice; what was promised may still be to come.
        onSubmit={(event) => event.preventDefault()}
      >
        <textarea
          ref={wordsRef}
          className={styles.words}
          aria-label={t('capture.words')}
          aria-invalid={lack?.field === 'words'}
          placeholder={
            client
              ? t('capture.placeholder-client', { name: client.name.replace(/[.…]+$/, '') })
              : t('capture.placeholder')
          }
          rows={1}
          dir="auto"
          value={draft.words}
          onChange={(event) => edit({ words: event.target.value })}
        />
        {isOpen && (
          <RefusedDays days={days}>
            <div className={classNames(styles.details, client && styles.alone)}>
              {!client && (
                <ClientField
                  clients={clients ?? []}
                  value={draft.client}
                  newClient={draft.newClient}
                  onChange={(name) => edit({ client: name })}
                  {...(clients && {
                    onChooseNew: (name) => edit({ client: name, newClient: name }),
                  })}
                  inputRef={clientRef}
                  error={lack?.field === 'client' ? whoIsIt : undefined}
                />
              )}
              <CaptureDetails draft={draft} onChange={edit} />
            </div>
            {draft.promises.length > 0 && (
              <div className={styles.promises}>
                {draft.promises.map((promise) => (
                  <PromiseDraftField
                    key={promise.key}
                    promise={promise}
                    onChange={(fields) => editPromise(promise.key, fields)}
                    onRemove={() =>
                      edit({ promises: draft.promises.filter(({ key }) => key !== promise.key) })
                    }
                    wordsError={
                      lack?.field === 'promise' && lack.key === promise.key
                        ? t('capture.promise-words-missing')
                        : undefined
                    }
                    dueError={
                      lack?.field === 'due' && lack.key === promise.key
                        ? t('capture.due-before')
                        : undefined
                    }
                  />
                ))}
              </div>
            )}
            <div className={styles.foot}>
              <Button onPress={() => addPromise('me')}>{t('capture.promise-mine')}</Button>
              <Button onPress={() => addPromise('them')}>{t('capture.promise-theirs')}</Button>
              <span className={styles.lack} role="alert">
                {lack?.field === 'words' && t('capture.words-missing')}
              </span>
              <Button
                variant="primary"
                keyHint={keyHint('Enter')}
                isDisabled={isSaving || isReading}
                onPress={save}
              >
                {t(isSaving ? 'capture.saving' : 'capture.save')}
              </Button>
            </div>
          </RefusedDays>
        )}
      </form>
      <DraftNote place={place} onDiscard={() => boxRef.current?.focus()} />
      {!client && <WaitingDrafts onGoOn={() => wordsRef.current?.focus()} />}
      {load !== undefined && <p className={styles.load}>{load}</p>}
    </>
  );
}
