import { useEffect, useRef } from 'react';
import {
  type Draft,
  type Drafts,
  hasWords,
  isTodays,
  longestDraftText,
  mostDraftPlaces,
} from '../../shared/capture/draft.ts';
import type { AppState } from '../../shared/ipc/contract.ts';
import type { Day } from '../../shared/journal/day.ts';
import { call, on } from '../bridge/bridge.ts';
import { isHeld } from '../state/held-window.ts';
import { bringHome, forgetDrafts, takeKept, useDrafts } from './draft.ts';

/** Between two writings while one types. With the writing itself it stays under a second. */
const pauseMs = 500;

/** Keeps what is typed on the disk for as long as the app shows this journal; once, in the app. */
export function useDraftKeeper({ folder, journal, today }: AppState): void {
  const isOpen = journal.state === 'open';
  // Once it may be written again, what is kept there is somebody's and read before it is written over.
  const why = journal.state === 'open' ? journal.onlyRead?.why : undefined;
  const day = useRef(today);
  useEffect(() => {
    day.current = today;
  }, [today]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins anew where it may write again.
  useEffect(
    () => (isOpen ? keepDrafts(folder, () => day.current) : undefined),
    [folder, isOpen, why],
  );
}

/** Restores the drafts of a folder and keeps them there; returns how to stop. */
function keepDrafts(folder: string, today: () => Day): () => void {
  let isGone = false;
  let isRead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  let written = useDrafts.getState().drafts;

  const restore = async () => {
    try {
      const [kept, clients] = await Promise.all([call('draft.read', {}), call('clients.list', {})]);
      if (isGone) return;
      isRead = true;
      const typed = useDrafts.getState().drafts;
      takeKept(asToday(kept, today()));
      // What was typed meanwhile, or comes along from another journal, is not on this disk yet.
      if (!Object.values(typed).some(hasWords)) written = useDrafts.getState().drafts;
      bringHome(new Set(clients.map(({ id }) => id)));
      keepSoon();
    } catch {
      // What is on the disk stays there, and what is typed in memory.
      if (!isGone) useDrafts.setState({ isUnkept: true });
    }
  };
  const write = async () => {
    const { drafts } = useDrafts.getState();
    const { fitting, isWhole } = fittingDrafts(drafts, today());
    try {
      await call('draft.save', { folder, drafts: fitting as never });
      written = drafts;
      if (!isGone) useDrafts.setState({ isUnkept: !isWhole });
    } catch {
      if (!isGone) useDrafts.setState({ isUnkept: true });
    }
  };
  /** Writes what is not written, one writing after another; resolves when it has been tried. */
  const keep = async () => {
    clearTimeout(timer);
    timer = undefined;
    while (writing) await writing;
    if (!isRead || useDrafts.getState().drafts === written) return;
    writing = write().finally(() => {
      writing = undefined;
    });
    await writing;
  };
  // The first key is written at once, those that follow at every pause.
  const keepSoon = () => {
    if (timer !== undefined || useDrafts.getState().drafts === written) return;
    if (writing === undefined) void keep();
    timer = setTimeout(() => void keep(), pauseMs);
  };
  const keepNow = () => void keep();
  const bringLostHome = async () => {
    if (!isRead || Object.keys(useDrafts.getState().drafts).every(isTodays)) return;
    const clients = await call('clients.list', {}).catch(() => undefined);
    if (clients && !isGone) bringHome(new Set(clients.map(({ id }) => id)));
  };

  void restore();
  window.addEventListener('blur', keepNow);
  window.addEventListener('pagehide', keepNow);
  const offs = [
    useDrafts.subscribe(keepSoon),
    on('keep-draft', async ({ isLeaving }) => {
      await keep();
      await call('draft.kept', { stays: isLeaving && isHeld() }).catch(() => {});
    }),
    on('changed', () => void bringLostHome()),
    // What a full disk would not take waits for the first moment at which it does.
    on(
      'status',
      ({ state }) => void (state === 'saved' && useDrafts.getState().isUnkept && keep()),
    ),
    () => window.removeEventListener('blur', keepNow),
    () => window.removeEventListener('pagehide', keepNow),
  ];
  return () => {
    isGone = true;
    clearTimeout(timer);
    for (const off of offs) off();
    // What the disk would not take is nowhere else: it goes on to the next journal's Today.
    if (!useDrafts.getState().isUnkept) forgetDrafts();
  };
}

/** What is kept: without empty places, with the day that "today" means, and nothing enormous. */
function fittingDrafts(drafts: Drafts, today: Day) {
  const worth = Object.entries(drafts).filter(([, draft]) => hasWords(draft));
  const fitting = worth.filter(([, draft]) => isFitting(draft)).slice(-mostDraftPlaces);
  const dated = fitting.map(
    ([place, draft]) => [place, { ...draft, day: draft.day ?? today }] as const,
  );
  return { fitting: Object.fromEntries(dated) as Drafts, isWhole: fitting.length === worth.length };
}

function isFitting({ words, client, promises }: Draft): boolean {
  const texts = [words, client, ...promises.map((promise) => promise.words)];
  return promises.length <= 100 && texts.every((text) => text.length <= longestDraftText);
}

/** Today's own day is the usual one again; another day's draft keeps the day it was typed on. */
function asToday(kept: Drafts, today: Day): Drafts {
  const drafts = Object.entries(kept).map(([place, draft]) => {
    const { day, ...others } = draft;
    return [place, day === undefined || day === today ? others : draft] as const;
  });
  return Object.fromEntries(drafts) as Drafts;
}
