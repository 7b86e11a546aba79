import { useApp } from '../state/app-state.ts';
import { useToasts } from '../state/toasts.ts';
import { useChooseFolder } from '../state/use-choose-folder.ts';
import { failureText } from '../text/failure-text.ts';
import { useText } from '../text/use-text.ts';
import { StandingNote, useDismissal } from './standing-note.tsx';

/** The device's settings were set aside: what that means for the journal, until it was read. */
export function DeviceReset() {
  const { t } = useText();
  const { isDeviceReset, place } = useApp();
  const [isDismissed, dismiss] = useDismissal('device-reset');
  const show = useToasts((toasts) => toasts.show);
  const chooseFolder = useChooseFolder();
  if (!isDeviceReset || isDismissed || place !== 'own') return null;
  const choose = async () => {
    const answer = await chooseFolder();
    if ('failure' in answer) show({ text: failureText(t, answer.failure) });
    else if (answer.report) dismiss();
  };
  return (
    <StandingNote
      action={t('device-reset.choose')}
      onAct={() => void choose()}
      dismissLabel={t('device-reset.dismiss')}
      onDismiss={dismiss}
    >
      {t('device-reset.text')}
    </StandingNote>
  );
}
