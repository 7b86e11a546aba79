/** Every word on screen, in both languages, complete by type. Messages are ICU MessageFormat. */
import type { Language } from '../settings/device.ts';
import { aside as enAside } from './en/aside.ts';
import { backTest as enBackTest } from './en/back-test.ts';
import { backups as enBackups } from './en/backups.ts';
import { client as enClient } from './en/client.ts';
import { clients as enClients } from './en/clients.ts';
import { common as enCommon } from './en/common.ts';
import { days as enDays } from './en/days.ts';
import { desktop as enDesktop } from './en/desktop.ts';
import { draft as enDraft } from './en/draft.ts';
import { editing as enEditing } from './en/editing.ts';
import { failures as enFailures } from './en/failures.ts';
import { firstRun as enFirstRun } from './en/first-run.ts';
import { health as enHealth } from './en/health.ts';
import { healthChart as enHealthChart } from './en/health-chart.ts';
import { journals as enJournals } from './en/journals.ts';
import { menu as enMenu } from './en/menu.ts';
import { merge as enMerge } from './en/merge.ts';
import { recovery as enRecovery } from './en/recovery.ts';
import { settings as enSettings } from './en/settings.ts';
import { shell as enShell } from './en/shell.ts';
import { slipping as enSlipping } from './en/slipping.ts';
import { today as enToday } from './en/today.ts';
import { wordKept as enWordKept } from './en/word-kept.ts';
import { aside } from './es/aside.ts';
import { backTest } from './es/back-test.ts';
import { backups } from './es/backups.ts';
import { client } from './es/client.ts';
import { clients } from './es/clients.ts';
import { common } from './es/common.ts';
import { days } from './es/days.ts';
import { desktop } from './es/desktop.ts';
import { draft } from './es/draft.ts';
import { editing } from './es/editing.ts';
import { failures } from './es/failures.ts';
import { firstRun } from './es/first-run.ts';
import { health } from './es/health.ts';
import { healthChart } from './es/health-chart.ts';
import { journals } from './es/journals.ts';
import { menu } from './es/menu.ts';
import { merge } from './es/merge.ts';
import { recovery } from './es/recovery.ts';
import { settings } from './es/settings.ts';
import { shell } from './es/shell.ts';
import { slipping } from './es/slipping.ts';
import { today } from './es/today.ts';
import { wordKept } from './es/word-kept.ts';

const es = {
  ...common,
  ...shell,
  ...today,
  ...slipping,
  ...clients,
  ...client,
  ...editing,
  ...settings,
  ...failures,
  ...recovery,
  ...firstRun,
  ...healthChart,
  ...journals,
  ...days,
  ...draft,
  ...merge,
  ...aside,
  ...backups,
  ...desktop,
  ...menu,
  ...health,
  ...wordKept,
  ...backTest,
};

/** The name of a message. */
export type MessageKey = keyof typeof es;

const en: Record<MessageKey, string> = {
  ...enCommon,
  ...enShell,
  ...enToday,
  ...enSlipping,
  ...enClients,
  ...enClient,
  ...enEditing,
  ...enSettings,
  ...enFailures,
  ...enRecovery,
  ...enFirstRun,
  ...enHealthChart,
  ...enJournals,
  ...enDays,
  ...enDraft,
  ...enMerge,
  ...enAside,
  ...enBackups,
  ...enDesktop,
  ...enMenu,
  ...enHealth,
  ...enWordKept,
  ...enBackTest,
};

/** Every message by language. A key that one language lacks does not compile. */
export const messages: { readonly [L in Language]: Readonly<Record<MessageKey, string>> } = {
  es,
  en,
};
