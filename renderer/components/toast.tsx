import { X } from 'lucide-react';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './toast.module.css';

export type ToastItem = {
  readonly id: string;
  readonly text: string;
  readonly actionLabel?: string | undefined;
  readonly keyHint?: string | undefined;
  readonly onAction?: (() => void) | undefined;
  readonly dismissLabel: string;
};

export type ToastProps = {
  readonly toast: ToastItem;
  readonly onDismiss: (id: string) => void;
  readonly lifeMs: number;
};

/** Its life starts again after the pointer or the focus has been on it. */
export function Toast({ toast, onDismiss, lifeMs }: ToastProps) {
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const { id } = toast;
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });

  useEffect(() => {
    if (isHovered || isFocused) return;
    const timer = setTimeout(() => dismiss.current(id), lifeMs);
    return () => clearTimeout(timer);
  }, [id, lifeMs, isHovered, isFocused]);

  const origin = useRef<Element | null>(null);
  const onFocus = (event: FocusEvent) => {
    setIsFocused(true);
    if (!event.currentTarget.contains(event.relatedTarget)) origin.current = event.relatedTarget;
  };
  /** It is about to leave, with the focus that pressed it: that goes back to where it came from. */
  const leave = () => {
    const back = origin.current?.isConnected ? origin.current : document.getElementById('main');
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    onDismiss(id);
  };
  return (
    <li
      className={styles.toast}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={onFocus}
      onBlur={() => setIsFocused(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.actionLabel !== undefined && (
        <Button
          variant="bare"
          keyHint={toast.keyHint}
          onPress={() => {
            toast.onAction?.();
            leave();
          }}
        >
          {toast.actionLabel}
        </Button>
      )}
      <IconButton
        label={toast.dismissLabel}
        onPress={leave}
        icon={<X size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />}
      />
    </li>
  );
}
