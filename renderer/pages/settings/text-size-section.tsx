import { textSizes } from '../../../shared/settings/device.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { useApp } from '../../state/app-state.ts';
import { useTextSize } from '../../state/use-text-size.ts';
import { useText } from '../../text/use-text.ts';
import { SettingsSection } from './settings-section.tsx';

/** How large the text is, everywhere at once. */
export function TextSizeSection() {
  const { t } = useText();
  const { platform } = useApp();
  const { textSize, choose } = useTextSize();
  return (
    <SettingsSection title={t('settings.text-size')}>
      <SegmentedControl
        label={t('settings.text-size')}
        isLabelHidden
        value={String(textSize)}
        onChange={(id) => {
          const size = textSizes.find((one) => String(one) === id);
          if (size !== undefined) void choose(size);
        }}
        options={textSizes.map((size) => ({
          id: String(size),
          label: t('settings.text-size-of', { size }),
        }))}
        description={t('settings.text-size-keys', { key: platform === 'mac' ? '⌘' : 'Ctrl' })}
      />
    </SettingsSection>
  );
}
