import { Fragment } from 'react';
import { isBare } from '../../shared/settings/accelerator.ts';
import { keysOf } from '../../shared/settings/actions.ts';
import { type ShortcutLine, shortcutGroups } from '../../shared/settings/shortcuts.ts';
import type { MessageKey } from '../../shared/text/index.ts';
import { menuKey } from '../../shared/text/menu-key.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Kbd } from '../components/kbd.tsx';
import { useApp } from '../state/app-state.ts';
import { useSpelling } from '../text/use-key-hint.ts';
import { useText } from '../text/use-text.ts';
import styles from './shortcuts-dialog.module.css';

/** Another key of an action is worth knowing where it is a shorter one. */
function shownKeys([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return [first, ...others.filter((other) => other.length < first.length && isBare(other))];
}

/** Every key there is, by where it works. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog
      isOpen
      size="l"
      onClose={onClose}
      title={t('shortcuts.title')}
      footer={
        <Button variant="primary" onPress={onClose} autoFocus>
          {t('action.close')}
        </Button>
      }
    >
      <div className={styles.groups}>
        {shortcutGroups.map(({ id, lines }) => (
          <section key={id} className={styles.group} aria-labelledby={`shortcuts-${id}`}>
            <h3 id={`shortcuts-${id}`} className={styles.title}>
              {t(`shortcuts.group.${id}`)}
            </h3>
            <dl>
              {lines.map((line) => (
                <Line key={'action' in line ? line.action : line.id} line={line} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ line }: { readonly line: ShortcutLine }) {
  const { t } = useText();
  const { platform } = useApp();
  const spell = useSpelling();
  const keys = 'action' in line ? shownKeys(keysOf(line.action, platform)) : line.keys;
  if (keys.length === 0) return null;
  const words =
    'action' in line
      ? t(menuKey(line.action, platform)).replace(/…$/, '')
      : t(`shortcuts.${line.id}` as MessageKey);
  return (
    <div className={styles.line}>
      <dt>{words}</dt>
      <dd className={styles.keys}>
        {keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && <span className={styles.or}>{t('shortcuts.or')}</span>}
            <Kbd>{spell(key)}</Kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
