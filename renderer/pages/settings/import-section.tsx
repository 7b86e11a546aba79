import { useEffect } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useOnlyRead } from '../../state/use-only-read.ts';
import { failureText } from '../../text/failure-text.ts';
import { useText } from '../../text/use-text.ts';
import { DoneBanner } from './done-banner.tsx';
import { sayCounts } from './file-counts.ts';
import { SettingsSection } from './settings-section.tsx';
import { leaveImport, useImport } from './use-import.ts';

/** The journal in: chosen, seen beside the present one, and only then merged or put in its place. */
export function ImportSection() {
  const { t, language } = useText();
  const isReading = useOnlyRead() !== undefined;
  const { isWorking, preview, report, failure, choose, undo } = useImport();
  useEffect(() => leaveImport, []);
  return (
    <SettingsSection title={t('import.title')} note={t('import.note')}>
      <div>
        <Button onPress={() => void choose()} isDisabled={isWorking || isReading}>
          {t(isWorking && !preview ? 'import.working' : 'import.action')}
        </Button>
      </div>
      {failure && failure.code !== 'file-refused' && (
        <Banner tone="problem" isAnnounced>
          {failureText(t, failure)}
        </Banner>
      )}
      {report && (
        <DoneBanner notice={report.notice} onUndo={undo}>
          {t(report.how === 'import.merge' ? 'merge.done' : 'import.done', {
            what: sayCounts(t, report.counts, language),
          })}
        </DoneBanner>
      )}
    </SettingsSection>
  );
}
