import type { Celebration } from '../../../shared/agenda/views.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './today-page.module.css';

/** Birthdays near; nothing at all when there are none. */
export function Celebrations(props: { readonly celebrations: readonly Celebration[] }) {
  const { t } = useText();
  const say = useDays();
  const go = useNavigation((navigation) => navigation.go);
  if (props.celebrations.length === 0) return null;
  return (
    <section aria-label={t('today.celebrate')}>
      <SectionHeading>{t('today.celebrate')}</SectionHeading>
      <ul>
        {props.celebrations.map(({ client, who, day, years }) => (
          <li key={`${client.id} ${who}`} className={styles.celebration}>
            <span className={styles['celebration-day']}>{say.near(day)}</span>
            <span className={styles['celebration-words']}>
              {years === undefined
                ? t('today.birthday', { who })
                : t('today.birthday-years', { who, years })}
              <small>
                <TextButton tone="quiet" onPress={() => go({ name: 'client', id: client.id })}>
                  {client.name}
                </TextButton>
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
