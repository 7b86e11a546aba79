import { Component, type ReactNode } from 'react';
import type { Language } from '../../shared/settings/device.ts';
import { messages } from '../../shared/text/index.ts';
import { Button } from '../components/button.tsx';
import styles from './closed-page.module.css';

type Props = { readonly language: Language; readonly children: ReactNode };

/** A page that fails to draw leaves a sentence, not a blank window. */
export class CrashBoundary extends Component<Props, { readonly isCrashed: boolean }> {
  override state = { isCrashed: false };

  static getDerivedStateFromError() {
    return { isCrashed: true };
  }

  override render() {
    if (!this.state.isCrashed) return this.props.children;
    // Not through react-intl: it may be what failed.
    const words = messages[this.props.language];
    return (
      <main className={styles.page}>
        <h1 className={styles.title}>{words['crash.title']}</h1>
        <p className={styles.reason}>{words['crash.text']}</p>
        <div className={styles.actions}>
          <Button variant="primary" onPress={() => location.reload()}>
            {words['crash.action']}
          </Button>
        </div>
      </main>
    );
  }
}
