import type { ReactNode, Ref } from 'react';
import styles from './settings-page.module.css';

type Props = {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
  /** For a section that a command leads to. */
  readonly sectionRef?: Ref<HTMLElement>;
};

/** One matter: its name at the left, what one can do about it at the right. */
export function SettingsSection({ title, note, children, sectionRef }: Props) {
  return (
    <section ref={sectionRef} className={styles.section} aria-label={title} tabIndex={-1}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.content}>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {children}
      </div>
    </section>
  );
}
