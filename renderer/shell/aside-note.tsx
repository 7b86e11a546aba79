import { useApp } from '../state/app-state.ts';
import { useAct } from '../state/use-act.ts';
import { useText } from '../text/use-text.ts';
import { focusPage } from './focus-page.ts';
import { StandingNote, useDismissal } from './standing-note.tsx';

/**
 * Something made no sense and was set aside in this run: what, and where it is. Settings goes on
 * saying it.
 */
export function AsideNote() {
  const { t } = useText();
  const { aside } = useApp();
  const [isDismissed, dismiss] = useDismissal('aside');
  const act = useAct();
  if (!aside || isDismissed) return null;
  const what = aside === 'made-up' ? 'folder' : 'aside';
  return (
    <StandingNote
      action={t('aside.show')}
      onAct={() => void act.run('app.show', { what })}
      dismissLabel={t('aside.dismiss')}
      onDismiss={() => {
        dismiss();
        focusPage();
      }}
    >
      {t(`aside.${aside}`)}
    </StandingNote>
  );
}
