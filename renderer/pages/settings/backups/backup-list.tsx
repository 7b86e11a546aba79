import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { BackupRow } from '../../../../shared/ipc/backups.ts';
import { Row } from '../../../components/row.tsx';
import { RowArea } from '../../../components/row-area.tsx';
import { RowList } from '../../../components/row-list.tsx';
import { sayBytes } from '../../../text/say-bytes.ts';
import { useText } from '../../../text/use-text.ts';
import { sayCounts } from '../file-counts.ts';
import styles from '../import-dialog.module.css';
import { useWhen } from './use-when.ts';

type Props = {
  readonly rows: readonly BackupRow[];
  readonly isReading: boolean;
  /** No journal is open that a copy could be compared with. */
  readonly isClosed: boolean;
  readonly onChoose: (row: BackupRow) => void;
};

const icons = { whole: CircleCheck, unchecked: CircleDashed, damaged: TriangleAlert } as const;

/** Every copy there is, newest first: of when, with what in it, and whether it was found whole. */
export function BackupList({ rows, isReading, isClosed, onChoose }: Props) {
  const { t, language } = useText();
  const when = useWhen();
  if (rows.length === 0) return <p className={styles.note}>{t('restore.none')}</p>;
  const about = ({ kind, counts, bytes }: BackupRow) =>
    [
      kind !== 'backup' && t(`restore.${kind}`),
      sayBytes(bytes, language),
      counts && sayCounts(t, counts, language),
    ]
      .filter(Boolean)
      .join(' · ');
  const minutes = rows.map(({ at }) => when.row(at));
  /** Two of one minute are told apart by their seconds. */
  const said = (at: string, minute = when.row(at)) =>
    minutes.filter((one) => one === minute).length === 1 ? minute : when.exactRow(at);
  const where = ({ place, isOther }: BackupRow) => {
    if (isOther) return t('restore.of-other');
    return place === 'own' ? undefined : t(`restore.in-${place}`);
  };
  const note = isClosed ? 'restore.note-closed' : 'restore.note';
  return (
    <>
      <p className={styles.note} role="status">
        {t(isReading ? 'restore.reading' : note)}
      </p>
      <RowArea>
        <RowList label={t('restore.list')}>
          {rows.map((row) => {
            const Icon = icons[row.check];
            const choose = () => onChoose(row);
            return (
              <Row
                key={row.id}
                rowId={row.id}
                lead={<Icon size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
                words={said(row.at)}
                second={about(row)}
                due={t(`restore.${row.check}`)}
                dueNote={where(row)}
                isLate={row.check === 'damaged'}
                keys={[
                  {
                    id: 'see',
                    hint: t('clients.key.enter'),
                    label: t(isClosed ? 'restore.see-closed' : 'restore.see'),
                    onPress: choose,
                  },
                ]}
                onOpen={choose}
              />
            );
          })}
        </RowList>
      </RowArea>
    </>
  );
}
