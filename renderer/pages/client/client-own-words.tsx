import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Client, OwnWord } from '../../../shared/journal/client.ts';
import { isLive } from '../../../shared/journal/record.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Edit } from './editing.ts';
import styles from './own-words.module.css';
import side from './side.module.css';
import { SideBlock } from './side-block.tsx';
import { SideRow } from './side-row.tsx';

const shownEarlier = 2;

type Props = { readonly client: Client; readonly onEdit: Edit };

/** The user's own word for the relationship, the newest in a sentence, those before it under it. */
export function ClientOwnWords({ client, onEdit }: Props) {
  const { t, rich } = useText();
  const say = useDays();
  const [isWhole, setIsWhole] = useState(false);
  const words = client.ownWords.filter(isLive).toSorted(newestFirst);
  const [newest, ...earlier] = words;
  const shown = isWhole ? earlier : earlier.slice(0, shownEarlier);
  const hidden = earlier.length - shown.length;
  const listRef = useRef<HTMLUListElement>(null);
  const showAll = () => {
    flushSync(() => setIsWhole(true));
    // The button is gone: one goes on with the first word that it brought.
    listRef.current?.querySelectorAll<HTMLElement>('[data-row-main]')[shownEarlier + 1]?.focus();
  };
  const label = (one: OwnWord) =>
    t('client.edit-what', { what: `${t(`health.${one.word}`)}, ${say.full(one.day)}` });
  const edit = (word: OwnWord) => () => onEdit({ what: 'own-word', word });
  return (
    <SideBlock
      title={t('own-word.title')}
      action={t('own-word.add')}
      actionWord={t('own-word.add-short')}
      onAction={() => onEdit({ what: 'new-own-word' })}
      none={newest === undefined ? t('own-word.none') : undefined}
      foot={
        hidden > 0 && (
          <TextButton tone="quiet" onPress={showAll}>
            {t('own-word.more', { count: hidden })}
          </TextButton>
        )
      }
    >
      {newest && (
        <ul ref={listRef} aria-label={t('own-word.title')}>
          <SideRow
            rowId={newest.id}
            className={styles.newest}
            lead={<HealthMark state={newest.word} size={16} />}
            main={
              <span className={styles.sentence}>
                {rich('own-word.said', {
                  name: client.address.called ?? client.name,
                  word: <Word of={newest} />,
                })}
              </span>
            }
            label={label(newest)}
            end={<span className={side.cap}>{say.near(newest.day)}</span>}
            below={<p className={styles.reason}>{newest.reason}</p>}
            onOpen={edit(newest)}
          />
          {shown.map((one) => (
            <SideRow
              key={one.id}
              rowId={one.id}
              className={styles.earlier}
              lead={<HealthMark state={one.word} size={11} />}
              main={
                <span className={styles.before}>
                  <Word of={one} />
                  {one.reason !== '' && `: ${one.reason}`}
                </span>
              }
              label={label(one)}
              end={<span className={side.cap}>{say.short(one.day)}</span>}
              onOpen={edit(one)}
            />
          ))}
        </ul>
      )}
    </SideBlock>
  );
}

function Word({ of }: { readonly of: OwnWord }) {
  const { t } = useText();
  return (
    <span className={styles.word} data-health={of.word}>
      {t(`health.${of.word}`)}
    </span>
  );
}

function newestFirst(a: OwnWord, b: OwnWord): number {
  const key = ({ day, createdAt, id }: OwnWord) => `${day} ${createdAt} ${id}`;
  return key(a) < key(b) ? 1 : -1;
}
