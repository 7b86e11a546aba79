/** What the shell of the page is told of the program and of the journal that a window shows. */
import type { Counts } from '../agenda/views.ts';
import type { Day } from '../journal/day.ts';
import type { Instant } from '../journal/record.ts';
import type { Device, Language } from '../settings/device.ts';
import type { AsideKind } from './aside.ts';
import type { Failure } from './failure.ts';
import type { DamageReport, OlderCopy, OnlyRead } from './recovery.ts';

/** Whether what was written is on the disk. `problem` names why it is not. */
export type SaveStatus = {
  readonly state: 'saved' | 'saving' | 'problem';
  /** When the last change reached the disk; absent before the first. */
  readonly savedAt?: Instant;
  readonly problem?: Failure['code'];
};

/** Whose work the sample journal can show; the first unless another is chosen. */
export const sampleTrades = ['ski', 'plumber', 'translator'] as const;
/** One of the sample's trades. */
export type SampleTrade = (typeof sampleTrades)[number];

/** Whose journal a window shows. */
export type PlaceKind = 'own' | 'other' | 'sample';

/** Everything the shell of the page needs. */
export type AppState = {
  readonly today: Day;
  readonly language: Language;
  readonly device: Device;
  readonly platform: 'linux' | 'mac' | 'windows';
  readonly version: string;
  /** The journal's folder, to show. */
  readonly folder: string;
  /** Whose journal this window shows: the user's own, another one, or the sample. */
  readonly place: PlaceKind;
  /** Whose work the sample shows; absent in every other journal. */
  readonly sampleTrade?: SampleTrade;
  /** The program was never used here: it asks its first questions before anything else. */
  readonly isFirstRun: boolean;
  /** The device's settings made no sense and were set aside; said until the next start. */
  readonly isDeviceReset: boolean;
  /**
   * What was set aside in this run, or `made-up`: the disk spoiled a file of the journal and the others
   * made up for it; said until the next start.
   */
  readonly aside?: AsideKind | 'made-up';
  /** `open`, or why it could not be opened: nothing is shown as empty that is not. */
  readonly journal:
    | { readonly state: 'open'; readonly onlyRead?: OnlyRead }
    | {
        readonly state: 'closed';
        readonly failure: Failure;
        /** Of a journal that is damaged: what, since when, and what can be saved. */
        readonly damage?: DamageReport;
        /** Of a folder that was put back older than it was. */
        readonly older?: OlderCopy;
      };
  readonly status: SaveStatus;
  readonly counts: Counts;
};
