import { Check, TriangleAlert } from 'lucide-react';
import type { Client } from '../../../shared/journal/client.ts';
import { type Fact, type FactState, factStates } from '../../../shared/journal/fact.ts';
import { isLive } from '../../../shared/journal/record.ts';
import type { RowKey } from '../../components/row-keys.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { usePastDay } from '../../state/past-day.ts';
import { useAct } from '../../state/use-act.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import { factStateOps } from './fact-changes.ts';
import styles from './side.module.css';
import { SideBlock } from './side-block.tsx';
import { SideRow } from './side-row.tsx';
import { useKeyName } from './use-key-name.ts';

type Props = { readonly client: Client; readonly onEdit: Edit };

const letters: Readonly<Record<FactState, string>> = {
  confirmed: 'C',
  assumed: 'S',
  unknown: 'Q',
};

const isSore = ({ key }: Fact) => key === 'sore-spot';

/** What one knows, or believes, of a client; what hurt them comes first. */
export function ClientFacts({ client, onEdit }: Props) {
  const { t } = useText();
  const facts = client.facts
    .filter((fact) => isLive(fact) && fact.state !== 'unknown')
    .toSorted((a, b) => Number(isSore(b)) - Number(isSore(a)));
  return (
    <SideBlock
      title={t('client.facts')}
      action={t('client.facts.add')}
      onAction={() => onEdit({ what: 'new-fact', isUnknown: false })}
      none={facts.length === 0 ? t('client.facts.none') : undefined}
    >
      <ul aria-label={t('client.facts')}>
        {facts.map((fact) => (
          <FactRow key={fact.id} client={client} fact={fact} onEdit={onEdit} />
        ))}
      </ul>
    </SideBlock>
  );
}

function FactRow({ client, fact, onEdit }: Props & { readonly fact: Fact }) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const { nameOf } = useKeyName();
  const isPast = usePastDay() !== undefined;
  const name = isSore(fact) ? t('facts.sore') : nameOf(fact.key);
  const become = (state: FactState) => () =>
    void act.change('fact-saved', factStateOps(client, fact.id, state, today), name);
  const keys: readonly RowKey[] = factStates
    .filter((state) => state !== fact.state)
    .map((id) => ({
      id,
      hint: letters[id],
      label: t(`facts.key.${id}`),
      name: t('facts.become', { what: name, state: t(`facts.key.${id}`) }),
      onPress: become(id),
    }));
  return (
    <SideRow
      rowId={fact.id}
      className={styles.fact}
      keys={keys}
      lead={
        <span className={isSore(fact) ? styles.sore : styles.key}>
          {isSore(fact) && (
            <TriangleAlert size={13} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
          )}
          {name}
        </span>
      }
      main={
        <span className={styles.said} data-assumed={fact.state === 'assumed'}>
          {fact.text}
        </span>
      }
      label={t('client.edit-what', { what: `${name}: ${fact.text ?? ''}` })}
      onOpen={() => onEdit({ what: 'fact', fact })}
      end={
        <span className={styles.state}>
          {fact.state === 'confirmed' ? (
            <>
              <Check size={12} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
              {t('fact-state.confirmed')}
            </>
          ) : (
            <>
              {t('fact-state.assumed')}
              {!isPast && (
                <TextButton
                  aria-label={t('client.facts.confirm-what', { what: name })}
                  onPress={become('confirmed')}
                >
                  {t('client.facts.confirm')}
                </TextButton>
              )}
            </>
          )}
        </span>
      }
    />
  );
}
