import { Kbd } from '../../components/kbd.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './clients-page.module.css';

const hints = [
  { keys: ['↑', '↓'], key: 'clients.hint.move' },
  { keys: ['clients.key.enter'], key: 'clients.hint.open' },
  { keys: ['U'], key: 'same-client.hint' },
  { keys: ['F'], key: 'clients.hint.filter' },
  { keys: ['O'], key: 'clients.hint.order' },
  { keys: ['/'], key: 'clients.hint.search' },
] as const;

/** What one can press here. */
export function KeyHints() {
  const { t } = useText();
  return (
    <p className={styles.hints}>
      {hints.map(({ keys, key }) => (
        <span key={key}>
          {keys.map((one) => (
            <Kbd key={one}>{one === 'clients.key.enter' ? t(one) : one}</Kbd>
          ))}{' '}
          {t(key)}
        </span>
      ))}
    </p>
  );
}
