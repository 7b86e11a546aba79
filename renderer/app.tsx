import { useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { AppState } from '../shared/ipc/contract.ts';
import { languageFor } from '../shared/settings/device.ts';
import { messages } from '../shared/text/index.ts';
import { localeOf } from '../shared/text/say-day.ts';
import { useDraftKeeper } from './capture/draft-keeper.ts';
import { FirstRunPage } from './pages/first-run/first-run-page.tsx';
import { AppShell } from './shell/app-shell.tsx';
import { ClosedPage } from './shell/closed-page.tsx';
import { Commands } from './shell/commands.tsx';
import { CrashBoundary } from './shell/crash-boundary.tsx';
import { DamagedPage } from './shell/recovery/damaged-page.tsx';
import { OlderPage } from './shell/recovery/older-page.tsx';
import { useAppStateFeed } from './state/app-state.ts';

type ClosedJournal = Extract<AppState['journal'], { readonly state: 'closed' }>;

/** The program's window: waits for its state, then speaks its language. */
export function App() {
  const { app, isLost } = useAppStateFeed();
  const language = app?.language ?? languageFor('system', navigator.languages);
  return (
    <CrashBoundary language={language}>
      {app ? <Spoken app={app} /> : isLost && <Lost />}
    </CrashBoundary>
  );
}

function Spoken({ app }: { readonly app: AppState }) {
  const { language, device, journal, isFirstRun } = app;
  useDraftKeeper(app);
  // Before anything is painted: text must not grow, nor paper darken, before one's eyes.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.style.setProperty('--scale', String(device.textSize / 100));
    if (device.appearance === 'system') delete root.dataset.appearance;
    else root.dataset.appearance = device.appearance;
  }, [language, device.appearance, device.textSize]);
  return (
    <IntlProvider locale={localeOf[language]} messages={messages[language]}>
      <I18nProvider locale={localeOf[language]}>
        {journal.state === 'closed' ? (
          <Closed journal={journal} />
        ) : isFirstRun ? (
          <FirstRunPage />
        ) : (
          <AppShell />
        )}
        <Commands hasJournal={journal.state === 'open' && !isFirstRun} />
      </I18nProvider>
    </IntlProvider>
  );
}

function Closed({ journal }: { readonly journal: ClosedJournal }) {
  const { failure, damage, older } = journal;
  if (damage) return <DamagedPage damage={damage} />;
  return older ? <OlderPage older={older} /> : <ClosedPage failure={failure} />;
}

/** The machine does not answer at all: the boundary has the sentence for it. */
function Lost(): never {
  throw new Error('the machine does not answer');
}
