import { useEffect, useState } from 'react';
import type { AsideRow } from '../../../shared/ipc/aside.ts';
import { Button } from '../../components/button.tsx';
import { useApp } from '../../state/app-state.ts';
import { useAct } from '../../state/use-act.ts';
import { useDays } from '../../text/use-days.ts';
import { useSpan } from '../../text/use-span.ts';
import { useText } from '../../text/use-text.ts';
import styles from './settings-page.module.css';
import { SettingsSection } from './settings-section.tsx';

/** What was set aside in the journal's folder, and where it is; nothing where nothing was. */
export function AsideSection() {
  const { t } = useText();
  const say = useDays();
  const span = useSpan();
  const { folder } = useApp();
  const act = useAct();
  const [rows, setRows] = useState<readonly AsideRow[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another folder is another journal's.
  useEffect(() => {
    let isGone = false;
    void act.attempt('aside.list', {}).then((answer) => {
      if (!isGone && 'value' in answer) setRows(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [act, folder]);
  if (rows.length === 0) return null;
  return (
    <SettingsSection title={t('aside.title')} note={t('aside.note')}>
      {rows.map(({ kind, path, on, lost }) => (
        <div key={path}>
          <p className={styles.version}>
            {kind === 'repair' && on !== undefined
              ? t('aside.of-repair', { day: say.full(on) })
              : t('aside.of-draft')}
          </p>
          {lost && (
            <p className={styles.version}>
              {t('aside.lost', { count: lost.count, span: span(lost.after, lost.before) })}
            </p>
          )}
          <p className={styles.path}>{path}</p>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button onPress={() => void act.run('app.show', { what: 'aside' })}>
          {t('aside.show')}
        </Button>
      </div>
    </SettingsSection>
  );
}
