import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  /** What was done, in a sentence. */
  readonly children: ReactNode;
  readonly onUndo: () => Promise<unknown>;
};

/** After the journal was merged, replaced or restored: what was done, the copy of before, the way back. */
export function DoneBanner({ children, onUndo }: Props) {
  const { t } = useText();
  const act = useAct();
  return (
    <Banner
      isAnnounced
      actions={
        <>
          <Button onPress={() => void act.run('app.show', { what: 'safety-copy' })}>
            {t('import.safety-show')}
          </Button>
          <Button onPress={() => void onUndo()}>{t('action.undo')}</Button>
        </>
      }
    >
      {children} {t('import.safety-copy')}
    </Banner>
  );
}
