import { memo } from 'react';
import { TextButton } from '../../components/text-button.tsx';
import { useText } from '../../text/use-text.ts';

type Props = { readonly isTable: boolean; readonly onToggle: () => void };

/** Shows the chart's twin to everybody, or hides it again. */
export const TableToggle = memo(function TableToggle({ isTable, onToggle }: Props) {
  const { t } = useText();
  return (
    <TextButton tone="quiet" aria-expanded={isTable} onPress={onToggle}>
      {t(isTable ? 'chart.table.hide' : 'chart.table.show')}
    </TextButton>
  );
});
