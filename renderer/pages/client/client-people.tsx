import type { Client, Person } from '../../../shared/journal/client.ts';
import { isLive } from '../../../shared/journal/record.ts';
import { TextButton } from '../../components/text-button.tsx';
import { usePastDay } from '../../state/past-day.ts';
import { capitalised } from '../../text/capitalised.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { ContactLine } from './contact-line.tsx';
import type { Edit } from './editing.ts';
import styles from './side.module.css';
import { SideBlock } from './side-block.tsx';
import { useAddressLine } from './use-address-line.ts';

type Props = { readonly client: Client; readonly onEdit: Edit };

export function ClientPeople({ client, onEdit }: Props) {
  const { t } = useText();
  const people = client.people.filter(isLive);
  return (
    <SideBlock
      title={t('client.people')}
      action={t('client.people.add')}
      onAction={() => onEdit({ what: 'new-person' })}
      none={people.length === 0 ? t('client.people.none') : undefined}
    >
      <ul>
        {people.map((person) => (
          <PersonLine key={person.id} person={person} onEdit={onEdit} />
        ))}
      </ul>
    </SideBlock>
  );
}

function PersonLine({ person, onEdit }: { readonly person: Person; readonly onEdit: Edit }) {
  const { t } = useText();
  const say = useDays();
  const isPast = usePastDay() !== undefined;
  const address = useAddressLine(person.address);
  const birthday = person.birthday === undefined ? undefined : say.birthday(person.birthday);
  return (
    <li data-row className={styles.person}>
      <span>
        {isPast ? (
          <span className={styles.said}>{person.name}</span>
        ) : (
          <TextButton
            tone="ink"
            data-row-main
            aria-label={t('client.edit-what', { what: person.name })}
            onPress={() => onEdit({ what: 'person', person })}
          >
            <span className={styles.said}>{person.name}</span>
          </TextButton>
        )}
      </span>
      <div className={styles.details}>
        <p>
          {[person.role, birthday && `${t('client.about.birthday')}: ${birthday}`]
            .filter(Boolean)
            .map((text) => capitalised(text ?? ''))
            .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
            .join(' ')}{' '}
          {address !== '' && <span className={styles.cap}>{address}</span>}
        </p>
        {[...person.phones, ...person.emails].map((text) => (
          <ContactLine key={text} text={text} />
        ))}
        {person.notes !== undefined && <p className={styles.note}>{person.notes}</p>}
      </div>
    </li>
  );
}
