import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useSearchFocus } from '../../state/focus-request.ts';
import { useText } from '../../text/use-text.ts';
import styles from './client-search.module.css';

type Props = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Down, into what was found. */
  readonly onLeave: () => void;
  /** Enter: the first of what was found. */
  readonly onEnter: () => void;
};

export function ClientSearch({ value, onChange, onLeave, onEnter }: Props) {
  const { t } = useText();
  const inputRef = useRef<HTMLInputElement>(null);
  useSearchFocus(inputRef);
  const clear = () => {
    onChange('');
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && value !== '') clear();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.search}>
      <Search size={16} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
      <input
        ref={inputRef}
        type="search"
        className={styles.input}
        aria-label={t('clients.search')}
        placeholder={t('clients.search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        // Asked for again, it is for something else.
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
      />
      {value === '' ? (
        <span aria-hidden="true">
          <Kbd>/</Kbd>
        </span>
      ) : (
        <IconButton
          label={t('clients.search.clear')}
          icon={<X size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
          onPress={clear}
        />
      )}
    </div>
  );
}
