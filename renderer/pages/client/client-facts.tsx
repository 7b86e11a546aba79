import { Check } from 'lucide-react';
import type { Client } from '../../../shared/journal/client.ts';
import { type Fact, reservedFactKeys } from '../../../shared/journal/fact.ts';
import { isLive } from '../../../shared/journal/record.ts';
import { TextButton } from '../../components/text-button.tsx';
import { useAct } from '../../state/use-act.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './side.module.css';
import { SideBlock } from './side-block.tsx';

type Props = { readonly client: Client; readonly onEdit: Edit };

/** What one does not know of a client: questions to ask, better than to guess. */
export function ClientUnknowns({ client, onEdit }: Props) {
  const { t } = useText();
  const say = useDays();
  const keyName = useKeyName();
  const unknowns = client.facts.filter((fact) => isLive(fact) && fact.state === 'unknown');
  return (
    <SideBlock
      title={t('client.unknown')}
      action={t('client.unknown.add')}
      onAction={() => onEdit({ what: 'new-fact', isUnknown: true })}
      none={unknowns.length === 0 ? t('client.unknown.none') : undefined}
    >
      <ul>
        {unknowns.map((fact) => (
          <li key={fact.id} className={styles.ask}>
            <span className={styles.mark} aria-hidden="true">
              {t('client.unknown.mark')}
            </span>
            <p className={styles.value}>
              <TextButton
                tone="ink"
                aria-label={t('client.edit-what', { what: keyName(fact) })}
                onPress={() => onEdit({ what: 'fact', fact })}
              >
                {keyName(fact)}
              </TextButton>
            </p>
            <span className={styles.cap}>
              {t('client.unknown.since', { month: say.month(fact.day) })}
            </span>
          </li>
        ))}
      </ul>
    </SideBlock>
  );
}

/** What one knows, or believes, of a client. */
export function ClientFacts({ client, onEdit }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const keyName = useKeyName();
  const facts = client.facts.filter((fact) => isLive(fact) && fact.state !== 'unknown');
  const confirm = (fact: Fact) => {
    const patch = { facts: { [fact.id]: { state: 'confirmed', day: today } } };
    void act.change('fact-saved', [['patch', 'client', client.id, patch]]);
  };
  return (
    <SideBlock
      title={t('client.facts')}
      action={t('client.facts.add')}
      onAction={() => onEdit({ what: 'new-fact', isUnknown: false })}
      none={facts.length === 0 ? t('client.facts.none') : undefined}
    >
      <dl>
        {facts.map((fact) => (
          <div key={fact.id} className={styles.fact} data-assumed={fact.state === 'assumed'}>
            <dt className={styles.key}>{keyName(fact)}</dt>
            <dd className={styles.value}>
              <TextButton
                tone="ink"
                aria-label={t('client.edit-what', { what: `${keyName(fact)}: ${fact.text ?? ''}` })}
                onPress={() => onEdit({ what: 'fact', fact })}
              >
                <span className={styles.said}>{fact.text}</span>
              </TextButton>
            </dd>
            <dd className={styles.state}>
              {fact.state === 'confirmed' ? (
                <>
                  <Check size={12} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
                  {t('fact-state.confirmed')}
                </>
              ) : (
                <>
                  {t('fact-state.assumed')}
                  <TextButton
                    aria-label={t('client.facts.confirm-what', { what: keyName(fact) })}
                    onPress={() => confirm(fact)}
                  >
                    {t('client.facts.confirm')}
                  </TextButton>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </SideBlock>
  );
}

/** Reserved keys are words of the program's, so they are said in its language. */
function useKeyName() {
  const { t } = useText();
  return ({ key }: Fact) => {
    const reserved = reservedFactKeys.find((one) => one === key);
    return reserved ? t(`client.fact-key.${reserved}`) : key;
  };
}
