import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import styles from './copy-button.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type CopyButtonProps = {
  readonly label: string;
  readonly copiedLabel: string;
  readonly onCopy: () => void | Promise<void>;
};

const SAYS_COPIED_FOR_MS = 2000;

export function CopyButton({ label, copiedLabel, onCopy }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), SAYS_COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    await onCopy();
    setIsCopied(true);
  };

  const Icon = isCopied ? Check : Copy;
  return (
    <>
      <Button
        aria-label={label}
        onPress={() => void copy()}
        icon={<Icon size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
      >
        {/* Both words hold their place, so nothing moves when one follows the other. */}
        <span className={styles.words}>
          <span data-shown={!isCopied}>{label}</span>
          <span data-shown={isCopied} aria-hidden="true">
            {copiedLabel}
          </span>
        </span>
      </Button>
      <VisuallyHidden>
        <span role="status">{isCopied ? copiedLabel : ''}</span>
      </VisuallyHidden>
    </>
  );
}
