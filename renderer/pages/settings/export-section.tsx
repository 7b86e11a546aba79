import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useAct } from '../../state/use-act.ts';
import { sayBytes } from '../../text/say-bytes.ts';
import { useText } from '../../text/use-text.ts';
import { sayCounts } from './file-counts.ts';
import styles from './settings-page.module.css';
import { SettingsSection } from './settings-section.tsx';
import { leaveExport, useExport } from './use-export.ts';

/** The journal out, as one file; what was written is shown, to be checked by anybody. */
export function ExportSection() {
  const { t, language } = useText();
  const act = useAct();
  const { isWorking, report, run } = useExport();
  const doneRef = useRef<HTMLDivElement>(null);
  useEffect(() => leaveExport, []);
  useEffect(() => {
    if (report) doneRef.current?.scrollIntoView?.({ block: 'nearest' });
  }, [report]);
  return (
    <SettingsSection title={t('export.title')} note={t('export.note')}>
      <div>
        <Button onPress={() => void run()} isDisabled={isWorking}>
          {t(isWorking ? 'export.working' : 'export.action')}
        </Button>
        {/* There before it speaks, or a screen reader would miss it. */}
        <div
          ref={doneRef}
          className={styles.done}
          role="status"
          {...(report && { 'aria-label': t('export.done') })}
        >
          {report && (
            <>
              <dl className={styles.report}>
                <dt>{t('export.file')}</dt>
                <dd>{report.file}</dd>
                <dt>{t('export.size')}</dt>
                <dd>{sayBytes(report.bytes, language)}</dd>
                <dt>{t('export.holds')}</dt>
                <dd>{sayCounts(t, report.counts, language)}</dd>
              </dl>
              <details className={styles.checksum}>
                <summary>{t('export.checksum')}</summary>
                <code className={styles.sum}>{report.sha256}</code>
                <small>{t('export.checksum-note')}</small>
              </details>
              <Button onPress={() => void act.run('app.show', { what: 'export' })}>
                {t('export.show')}
              </Button>
            </>
          )}
        </div>
      </div>
    </SettingsSection>
  );
}
