import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { TextButton } from '../../../components/text-button.tsx';
import { capitalised } from '../../../text/capitalised.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './saved-points.module.css';

/** What a good history spares, and that it does so by our choice. */
export function SavedPoints({ points }: { readonly points: number }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.saved}>
      <TextButton tone="quiet" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        {capitalised(t('health.saved', { points }))}
        <ChevronDown size={12} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
      </TextButton>
      {isOpen && <p className={styles.note}>{t('health.saved.note')}</p>}
    </div>
  );
}
