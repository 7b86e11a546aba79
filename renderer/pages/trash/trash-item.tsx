import type { TrashRow } from '../../../shared/agenda/views.ts';
import { Button } from '../../components/button.tsx';
import { useAct } from '../../state/use-act.ts';
import { localDay } from '../../text/local-day.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './trash-page.module.css';

export function TrashItem({ row }: { readonly row: TrashRow }) {
  const { t } = useText();
  const say = useDays();
  const act = useAct();
  const { kind, id, part, text, client, others, mergedInto } = row;
  const about = [
    t(part ? 'trash.kind-part' : `trash.kind-${kind}`),
    client?.name,
    mergedInto && t('trash.merged', { name: mergedInto.name }),
    t('trash.on', { day: say.on(localDay(row.trashedAt)) }),
    others > 0 && t('trash.others', { others }),
  ];
  return (
    <li data-row data-row-id={part?.id ?? id} className={styles.row}>
      <div className={styles.body}>
        <p className={styles.words}>{text}</p>
        <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
      </div>
      <Button
        data-row-main
        aria-label={t('trash.restore-what', { what: text })}
        onPress={() => void act.restore({ kind, id, ...(part && { part }) })}
      >
        {t('action.restore')}
      </Button>
    </li>
  );
}
