import { useRef } from 'react';
import { TextButton } from '../../components/text-button.tsx';
import { useShortcutsSheet } from '../../shell/use-commands.ts';
import { useApp } from '../../state/app-state.ts';
import { useAboutAnswer } from '../../state/focus-request.ts';
import { useText } from '../../text/use-text.ts';
import styles from './settings-page.module.css';
import { SettingsSection } from './settings-section.tsx';

/** What the program is, and which. */
export function AboutSection() {
  const { t } = useText();
  const { version } = useApp();
  const ref = useRef<HTMLElement>(null);
  useAboutAnswer(ref);
  return (
    <SettingsSection title={t('settings.about')} sectionRef={ref}>
      <p className={styles.version}>{t('settings.version', { version })}</p>
      <p className={styles.note}>{t('settings.about-text')}</p>
      <div>
        <TextButton onPress={() => useShortcutsSheet.setState({ isOpen: true })}>
          {t('settings.shortcuts')}
        </TextButton>
      </div>
    </SettingsSection>
  );
}
