import { Fragment } from 'react';
import type { ClientName, ClientView } from '../../../shared/agenda/views.ts';
import { TextButton } from '../../components/text-button.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { ContactLine } from './contact-line.tsx';
import type { Edit } from './editing.ts';
import { howMetWords } from './how-met-words.ts';
import styles from './side.module.css';
import { SideBlock } from './side-block.tsx';

type Props = { readonly view: ClientView; readonly onEdit: Edit };

export function ClientContact({ view, onEdit }: Props) {
  const { t } = useText();
  const details = [...view.client.phones, ...view.client.emails];
  const isEmpty = details.length === 0;
  return (
    <SideBlock
      title={t('client.contact')}
      action={isEmpty ? t('client.contact.add') : `${t('action.edit')}: ${t('client.contact')}`}
      {...(!isEmpty && { actionWord: t('action.edit') })}
      onAction={() => onEdit({ what: 'client' })}
      none={isEmpty ? t('client.contact.none') : undefined}
    >
      <ul>
        {details.map((text) => (
          <li key={text} className={styles.line}>
            <ContactLine text={text} />
          </li>
        ))}
      </ul>
    </SideBlock>
  );
}

export function ClientHowMet({ view, onEdit }: Props) {
  const { t, rich } = useText();
  const go = useNavigation((navigation) => navigation.go);
  const { howMet } = view.client;
  const { introducedBy, introduced } = view;
  const link = ({ id, name }: ClientName) => (
    <TextButton key={id} data-printed onPress={() => go({ name: 'client', id })}>
      {name}
    </TextButton>
  );
  const words = howMet?.introducedBy?.words;
  const told = howMet ? howMetWords(howMet) : '';
  const isEmpty = told === '' && words === undefined && introducedBy === undefined;
  return (
    <SideBlock
      title={t('client.met')}
      action={isEmpty ? t('client.met.add') : `${t('action.edit')}: ${t('client.met')}`}
      {...(!isEmpty && { actionWord: t('action.edit') })}
      onAction={() => onEdit({ what: 'how-met' })}
      none={isEmpty && introduced.length === 0 ? t('client.met.none') : undefined}
    >
      {told !== '' && <p className={styles.met}>{told}</p>}
      {introducedBy ? (
        <p className={styles.met}>{rich('client.met.introduced', { name: link(introducedBy) })}</p>
      ) : (
        words !== undefined && (
          <p className={styles.met}>{t('client.met.introduced', { name: words })}</p>
        )
      )}
      {introduced.length > 0 && (
        <p className={styles.met}>
          {rich('client.met.introduces', {
            names: introduced.map((one, index) => (
              <Fragment key={one.id}>
                {index > 0 && ', '}
                {link(one)}
              </Fragment>
            )),
          })}
        </p>
      )}
    </SideBlock>
  );
}

export function ClientAbout({ view, onEdit }: Props) {
  const { t } = useText();
  const say = useDays();
  const { notes, birthday, tolerance, cadenceDays } = view.client;
  const lines = [
    ...(birthday ? [[t('client.about.birthday'), say.birthday(birthday)]] : []),
    ...(tolerance === 'normal'
      ? []
      : [[t('client.about.tolerance'), t(`client.form.tolerance.${tolerance}`)]]),
    ...(cadenceDays
      ? [[t('client.about.cadence'), t('client.about.days', { days: cadenceDays })]]
      : []),
    ...(notes ? [[t('client.about.notes'), notes]] : []),
  ] as const;
  return (
    <SideBlock
      title={t('client.about')}
      action={`${t('action.edit')}: ${t('client.about')}`}
      actionWord={t('action.edit')}
      onAction={() => onEdit({ what: 'client' })}
      none={lines.length === 0 ? t('client.about.none') : undefined}
    >
      <dl>
        {lines.map(([key, value]) => (
          <div key={key} className={styles.about}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.value}>
              <span className={styles.said}>{value}</span>
            </dd>
          </div>
        ))}
      </dl>
    </SideBlock>
  );
}
