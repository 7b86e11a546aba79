import { localeOf } from '../../shared/text/say-day.ts';
import type { SavedStateProps } from '../components/saved-state.tsx';
import { useIsReading } from '../pages/settings/use-import.ts';
import { useApp } from '../state/app-state.ts';
import { localDay } from '../text/local-day.ts';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';

/** The two lines at the foot of the sidebar: whether what was written is on the disk. */
export function useSaved(): SavedStateProps {
  const { t, language } = useText();
  const { status, journal } = useApp();
  const say = useDays();
  const isReading = useIsReading();
  const here = t('saved.local');
  if (isReading) return { tone: 'working', title: t('import.working'), second: here };
  if (status.state === 'saving')
    return { tone: 'working', title: t('saved.working'), second: here };
  if (journal.state === 'open' && journal.onlyRead)
    return { tone: 'problem', title: t('only-read.saved'), second: here };
  // What is wrong and what to do stands above the page, where there is room for a sentence.
  if (status.state === 'problem')
    return { tone: 'problem', title: t('saved.problem'), second: here };
  if (status.savedAt === undefined) {
    return { tone: 'local', title: here, second: t('saved.nothing-yet') };
  }
  const day = localDay(status.savedAt);
  const time = new Date(status.savedAt).toLocaleTimeString(localeOf[language], {
    hour: 'numeric',
    minute: '2-digit',
  });
  const note = day === say.today ? t('saved.at', { time }) : say.on(day);
  return { tone: 'saved', title: t('saved.saved'), note, second: here };
}
