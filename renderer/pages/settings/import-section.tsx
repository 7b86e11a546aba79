import { useState } from 'react';
import type { ImportPreview, ImportReport } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/ipc/failure.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useAct } from '../../state/use-act.ts';
import { failureText } from '../../text/failure-text.ts';
import { useText } from '../../text/use-text.ts';
import { sayCounts } from './file-counts.ts';
import { ImportDialog } from './import-dialog.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import { SettingsSection } from './settings-section.tsx';

/** The journal in: chosen, seen beside the present one, and only then put in its place. */
export function ImportSection() {
  const { t, language } = useText();
  const act = useAct();
  const [isWorking, setIsWorking] = useState(false);
  const [preview, setPreview] = useState<ImportPreview | undefined>();
  const [report, setReport] = useState<ImportReport | undefined>();
  const [failure, setFailure] = useState<Failure | undefined>();

  const work = async (run: () => Promise<void>) => {
    setIsWorking(true);
    setFailure(undefined);
    await run();
    setIsWorking(false);
  };
  const choose = () =>
    work(async () => {
      setReport(undefined);
      const answer = await act.attempt('import.choose', {});
      if ('failure' in answer) setFailure(answer.failure);
      else setPreview(answer.value ?? undefined);
    });
  const replace = ({ token }: ImportPreview) =>
    work(async () => {
      const answer = await act.attempt('import.replace', { token });
      setPreview(undefined);
      if ('failure' in answer) setFailure(answer.failure);
      else {
        setReport(answer.value);
        act.announce('imported');
      }
    });
  return (
    <SettingsSection title={t('import.title')} note={t('import.note')}>
      <div>
        <Button onPress={() => void choose()} isDisabled={isWorking}>
          {t(isWorking && !preview ? 'import.working' : 'import.action')}
        </Button>
      </div>
      {failure && failure.code !== 'file-refused' && (
        <Banner tone="problem" isAnnounced>
          {failureText(t, failure)}
        </Banner>
      )}
      {report && (
        <Banner
          isAnnounced
          actions={
            <>
              <Button onPress={() => void act.run('app.show', { what: 'safety-copy' })}>
                {t('import.safety-show')}
              </Button>
              <Button onPress={() => void act.undo().then(() => setReport(undefined))}>
                {t('action.undo')}
              </Button>
            </>
          }
        >
          {t('import.done', { what: sayCounts(t, report.counts, language) })}{' '}
          {t('import.safety-copy', { file: report.safetyCopy })}
        </Banner>
      )}
      {preview && (
        <ImportDialog
          preview={preview}
          isWorking={isWorking}
          onReplace={() => void replace(preview)}
          onClose={() => setPreview(undefined)}
        />
      )}
      {failure?.code === 'file-refused' && (
        <RefusedDialog refusal={failure} onClose={() => setFailure(undefined)} />
      )}
    </SettingsSection>
  );
}
