import { type BackTest, backTestDays } from '../../../shared/agenda/back-test.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useView } from '../../state/use-view.ts';
import { capitalised } from '../../text/capitalised.ts';
import { markOf } from '../../text/health-mark-of.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './back-test-section.module.css';
import { SettingsSection } from './settings-section.tsx';

/** What health said 90 days ago beside what came of it; nothing while there is too little to say. */
export function BackTestSection() {
  const { t } = useText();
  const say = useDays();
  const { value: test } = useView('health.back-test', {});
  if (!test) return null;
  const { tenths, often } = wordsOf(test.chance);
  const day = say.on(test.since);
  const silent = test.rows.find(({ word }) => word === 'no-news');
  return (
    <SettingsSection
      title={t('back-test.title')}
      note={t('back-test.note', { days: backTestDays, day })}
    >
      <Table test={test} />
      <p className={styles.verdict}>{t(`back-test.${test.verdict}`, { tenths, often })}</p>
      <p className={styles.caveat}>
        {[
          ...(silent === undefined ? [] : [t('back-test.no-news', { count: silent.clients })]),
          ...(test.early > 0 ? [t('back-test.early', { count: test.early })] : []),
          t('back-test.caveat'),
        ].join(' ')}
      </p>
    </SettingsSection>
  );
}

function Table({ test }: { readonly test: BackTest }) {
  const { t } = useText();
  return (
    <table className={styles.table} aria-label={t('back-test.title')}>
      <thead>
        <tr>
          <th scope="col">{t('back-test.word')}</th>
          <th scope="col">{t('back-test.clients')}</th>
          <th scope="col">{t('back-test.heard')}</th>
          <th scope="col">{t('back-test.percent')}</th>
        </tr>
      </thead>
      <tbody>
        {test.rows.map(({ word, clients, heard, percent }) => (
          <tr key={word}>
            <th scope="row">
              <span className={styles.word}>
                <HealthMark state={markOf(word)} />
                {capitalised(t(`health.${word}`))}
              </span>
            </th>
            <td>{clients}</td>
            <td>{heard}</td>
            <td>
              {percent === undefined ? (
                <>
                  <span aria-hidden="true">–</span>
                  <VisuallyHidden>{t('back-test.few')}</VisuallyHidden>
                </>
              ) : (
                t('back-test.share', { percent: percent / 100 })
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In tenths, never rounded to all, to none, or to what a coin does. */
function wordsOf(chance: number): { readonly tenths: number; readonly often: string } {
  const tenths = Math.min(9, Math.max(1, Math.round(chance * 10)));
  if (chance === 1) return { tenths, often: 'always' };
  if (chance === 0) return { tenths, often: 'never' };
  return { tenths, often: tenths === 5 ? 'barely' : 'some' };
}
