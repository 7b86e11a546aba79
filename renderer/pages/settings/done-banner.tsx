import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  /** What was done, in a sentence. */
  readonly children: ReactNode;
  /** The notice that said it: while no newer change is said, it can be undone. */
  readonly notice: number;
  readonly onUndo: () => Promise<unknown>;
};

/** After the journal was merged, replaced or restored: what was done, the copy of before, the way back. */
export function DoneBanner({ children, notice, onUndo }: Props) {
  const { t } = useText();
  const act = useAct();
  const newest = useToasts((toasts) => toasts.newestChange);
  // Once something newer was done, the journal is no longer what is said here.
  if (notice !== newest) return null;
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
