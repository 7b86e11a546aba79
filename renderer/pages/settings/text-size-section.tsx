import { textSizes } from '../../../shared/settings/device.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { useTextSize } from '../../state/use-text-size.ts';
import { useSpelling } from '../../text/use-key-hint.ts';
import { useText } from '../../text/use-text.ts';
import { SettingsSection } from './settings-section.tsx';

/** How large the text is, everywhere at once. */
export function TextSizeSection() {
  const { t } = useText();
  const spell = useSpelling();
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
        description={t('settings.text-size-keys', {
          larger: spell('CmdOrCtrl+Plus'),
          smaller: spell('CmdOrCtrl+-'),
          normal: spell('CmdOrCtrl+0'),
        })}
      />
    </SettingsSection>
  );
}
