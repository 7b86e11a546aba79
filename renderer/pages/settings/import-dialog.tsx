import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/ipc/contract.ts';
import { localeOf } from '../../../shared/text/say-day.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { sayBytes } from '../../text/say-bytes.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';
import { MergeOutlook } from './merge-outlook.tsx';
import { ReplaceOutlook } from './replace-outlook.tsx';
import type { ImportWay } from './use-import.ts';

type Props = {
  readonly preview: ImportPreview;
  readonly isWorking: boolean;
  readonly onAnswer: (how: ImportWay) => void;
  readonly onClose: () => void;
};

/** How two journals stand, what either answer would do, and the answer; nothing is done before. */
export function ImportDialog({ preview, isWorking, onAnswer, onClose }: Props) {
  const { t, language } = useText();
  const { merge, counts } = preview;
  const { relation } = merge;
  const [how, setHow] = useState<ImportWay>(
    relation === 'stranger' ? 'import.replace' : 'import.merge',
  );
  const locale = localeOf[language];
  const written = new Date(preview.writtenAt);
  const isNothing = relation === 'same' || (relation === 'past' && how === 'import.merge');
  const doing = how === 'import.merge' ? 'merge.merging' : 'import.replacing';
  const action = how === 'import.merge' ? 'merge.merge' : 'import.replace';
  const mergeWhat = () => {
    if (relation === 'past') return t('merge.merge-nothing');
    if (relation !== 'stranger') return t('merge.merge-what');
    return t('merge.merge-stranger', { clients: merge.counts.clients.new });
  };

  return (
    <Dialog
      isOpen
      isAlert
      size="l"
      onClose={onClose}
      title={t('import.preview')}
      footer={
        isNothing ? (
          <Button variant="primary" onPress={onClose}>
            {t('action.close')}
          </Button>
        ) : (
          <>
            <Button variant="bare" onPress={onClose} isDisabled={isWorking}>
              {t('action.cancel')}
            </Button>
            <Button variant="primary" onPress={() => onAnswer(how)} isDisabled={isWorking}>
              {t(isWorking ? doing : action)}
            </Button>
          </>
        )
      }
    >
      <div className={styles.dialog}>
        <div>
          <p className={styles.path}>
            {t('import.file', { file: preview.file, size: sayBytes(preview.bytes, language) })}
          </p>
          <p className={styles.quiet}>
            {t('import.written', {
              day: written.toLocaleDateString(locale, { dateStyle: 'long' }),
              time: written.toLocaleTimeString(locale, { timeStyle: 'short' }),
            })}
          </p>
        </div>
        <p className={styles.relation}>{t(`merge.relation-${relation}`)}</p>
        {!preview.isUntouched && (
          <p className={styles.warning}>
            <TriangleAlert size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
            <span>{t('import.changed-outside')}</span>
          </p>
        )}
        {relation !== 'same' && (
          <>
            <SegmentedControl<ImportWay>
              label={t('merge.how')}
              value={how}
              onChange={setHow}
              options={[
                { id: 'import.merge', label: t('merge.merge') },
                { id: 'import.replace', label: t('import.replace') },
              ]}
              description={how === 'import.merge' ? mergeWhat() : t('merge.replace-what')}
            />
            {how === 'import.merge' ? (
              <MergeOutlook merge={merge} />
            ) : (
              <ReplaceOutlook
                counts={counts}
                current={preview.current}
                erasedHere={preview.erasedHere}
              />
            )}
            {!isNothing && <p className={styles.note}>{t('import.safety')}</p>}
          </>
        )}
      </div>
    </Dialog>
  );
}
