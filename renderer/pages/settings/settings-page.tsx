import { PageHeader } from '../../components/page-header.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { setAppState, useApp } from '../../state/app-state.ts';
import { useAct } from '../../state/use-act.ts';
import { useText } from '../../text/use-text.ts';
import { AboutSection } from './about-section.tsx';
import { AsideSection } from './aside-section.tsx';
import { BackTestSection } from './back-test-section.tsx';
import { BackupsSection } from './backups/backups-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { JournalSection } from './journal-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import styles from './settings-page.module.css';
import { SettingsSection } from './settings-section.tsx';
import { TextSizeSection } from './text-size-section.tsx';

/** Language, appearance, text size, where the words live, and the journal out and in. */
export function SettingsPage() {
  const { t } = useText();
  const { device } = useApp();
  const act = useAct();
  const choose = async (choice: Parameters<typeof act.run<'app.choose'>>[1]) => {
    const app = await act.run('app.choose', choice);
    if (app) setAppState(app);
  };
  return (
    <div className={styles.page}>
      <PageHeader title={t('settings.title')} />
      <SettingsSection title={t('settings.language')}>
        <SegmentedControl
          label={t('settings.language')}
          isLabelHidden
          value={device.language}
          onChange={(language) => void choose({ language })}
          options={[
            { id: 'system', label: t('settings.language-system') },
            { id: 'es', label: t('settings.language-es') },
            { id: 'en', label: t('settings.language-en') },
          ]}
        />
      </SettingsSection>
      <SettingsSection title={t('settings.appearance')}>
        <SegmentedControl
          label={t('settings.appearance')}
          isLabelHidden
          value={device.appearance}
          onChange={(appearance) => void choose({ appearance })}
          options={[
            { id: 'system', label: t('settings.appearance-system') },
            { id: 'light', label: t('settings.appearance-light') },
            { id: 'dark', label: t('settings.appearance-dark') },
          ]}
        />
      </SettingsSection>
      <TextSizeSection />
      <QuestionsSection />
      <JournalSection />
      <BackupsSection />
      <AsideSection />
      <ExportSection />
      <ImportSection />
      <BackTestSection />
      <AboutSection />
    </div>
  );
}
