import { Keyboard, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ClientHealth } from '../../shared/health/client-health.ts';
import { useUnkeptDrafts } from '../capture/use-unkept-drafts.ts';
import { HealthMark } from '../components/health-mark.tsx';
import { PageIcon } from '../components/page-icon.tsx';
import { Shell } from '../components/shell.tsx';
import { useWaitingAnswers } from '../pages/client/answers.ts';
import { ClientPage } from '../pages/client/client-page.tsx';
import { ClientsPage } from '../pages/clients/clients-page.tsx';
import { SettingsPage } from '../pages/settings/settings-page.tsx';
import { TodayPage } from '../pages/today/today-page.tsx';
import { TrashPage } from '../pages/trash/trash-page.tsx';
import { useApp } from '../state/app-state.ts';
import { type Page, useNavigation } from '../state/navigation.ts';
import { useToasts } from '../state/toasts.ts';
import { useStrayClicks } from '../state/use-stray-clicks.ts';
import { markOf } from '../text/health-mark-of.ts';
import { useKeyHint } from '../text/use-key-hint.ts';
import { useText } from '../text/use-text.ts';
import { Notices } from './notices.tsx';
import { PlaceBanner } from './place-banner.tsx';
import { SaveProblem } from './save-problem.tsx';
import { useShortcutsSheet } from './use-commands.ts';
import { useGoTo, useSearch } from './use-go-to.ts';
import { useRecentWords } from './use-recent-words.ts';
import { useSaved } from './use-saved.ts';
import { useWindowTitle } from './use-window-title.ts';

const MARK_SIZE = 11;

/** The frame, and in it the page one is on. */
export function AppShell() {
  const { t } = useText();
  const { counts, place } = useApp();
  const keyHint = useKeyHint();
  const { page, go, recent } = useNavigation();
  const search = useSearch();
  const saved = useSaved();
  const words = useRecentWords();
  usePageFocus(page);
  useFreshNotices();
  useUnkeptDrafts();
  useStrayClicks();
  useWaitingAnswers();

  const markedBy = (word: ClientHealth['word'] | undefined) =>
    word && {
      icon: <HealthMark state={markOf(word)} size={MARK_SIZE} />,
      iconWord: t(`health.${word}`),
    };
  const goTo = useGoTo();
  const item = (name: 'today' | 'clients' | 'settings') => ({
    id: name,
    label: t(`nav.${name}`),
    icon: <PageIcon page={name} />,
    isCurrent: page.name === name,
    onPress: () => goTo(name),
  });
  const trash = {
    id: 'trash',
    label: t('nav.trash'),
    icon: <Trash2 size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />,
    count: counts.trash || undefined,
    isCurrent: page.name === 'trash',
    onPress: () => goTo('trash'),
  };
  return (
    <Shell
      labels={{ nav: t('nav.label'), recent: t('nav.recent'), skip: t('nav.skip') }}
      search={{ label: t('nav.search'), keyHint: keyHint('K'), onPress: search }}
      items={[
        { ...item('today'), count: counts.today || undefined },
        { ...item('clients'), count: counts.clients || undefined },
        trash,
      ]}
      recent={recent.map(({ id, name }) => ({
        ...markedBy(words[id]),
        id,
        label: name,
        isCurrent: page.name === 'client' && page.id === id,
        onPress: () => go({ name: 'client', id }),
      }))}
      shortcuts={{
        id: 'shortcuts',
        label: t('nav.shortcuts'),
        icon: <Keyboard size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />,
        onPress: () => useShortcutsSheet.setState({ isOpen: true }),
      }}
      settings={item('settings')}
      saved={saved}
      toasts={<Notices />}
      banner={place !== 'own' && <PlaceBanner />}
    >
      <SaveProblem />
      <PageOf page={page} />
    </Shell>
  );
}

function PageOf({ page }: { readonly page: Page }) {
  switch (page.name) {
    case 'today':
      return <TodayPage />;
    case 'clients':
      return <ClientsPage />;
    case 'client':
      return <ClientPage key={page.id} id={page.id} />;
    case 'settings':
      return <SettingsPage />;
    case 'trash':
      return <TrashPage />;
  }
}

/** A new page starts at its top, and says its title. */
function usePageFocus(page: Page) {
  const { t } = useText();
  const key = page.name === 'client' ? page.id : page.name;
  const name = t(`nav.${page.name === 'client' ? 'clients' : page.name}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page change is what it waits for.
  useEffect(() => {
    const main = document.getElementById('main');
    main?.scrollTo?.(0, 0);
    // What was focused left with its page.
    if (document.activeElement === document.body) main?.focus({ preventScroll: true });
  }, [key]);
  useWindowTitle(name);
}

/** A notice in the language one has just left would stay as it was said: it goes. */
function useFreshNotices() {
  const { language } = useApp();
  const said = useRef(language);
  useEffect(() => {
    if (said.current !== language) useToasts.setState({ notices: [] });
    said.current = language;
  }, [language]);
}
