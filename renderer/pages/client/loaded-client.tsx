import { useEffect, useRef, useState } from 'react';
import type { ClientView } from '../../../shared/agenda/views.ts';
import type { Day } from '../../../shared/journal/day.ts';
import { CaptureForm } from '../../capture/capture-form.tsx';
import { RowArea } from '../../components/row-area.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { askForCapture } from '../../state/focus-request.ts';
import { usePageKeys } from '../../state/use-page-keys.ts';
import { useRowFocus } from '../../state/use-row-focus.ts';
import { useText } from '../../text/use-text.ts';
import { ClientAbout, ClientContact, ClientHowMet } from './client-about.tsx';
import { ClientDialogs } from './client-dialogs.tsx';
import { ClientFacts } from './client-facts.tsx';
import { ClientHeader } from './client-header.tsx';
import { ClientIdeas } from './client-ideas.tsx';
import { ClientOwnWords } from './client-own-words.tsx';
import styles from './client-page.module.css';
import { ClientPeople } from './client-people.tsx';
import { ClientUnknowns } from './client-unknowns.tsx';
import type { Edit, Editing } from './editing.ts';
import { ClientHealthSection } from './health/client-health-section.tsx';
import type { Evidence } from './health/evidence.ts';
import { PastLine } from './health/past-line.tsx';
import { showRecord } from './health/show-record.ts';
import { PromiseColumns } from './promise-columns.tsx';
import { Timeline } from './timeline.tsx';

type Props = {
  readonly view: ClientView;
  /** The day that the page was turned to before it came back to today. */
  readonly cameFrom: Day | undefined;
  /** The page came back to write something down. */
  readonly isNoting: boolean;
  /** Turns the page to a day, or back to today. */
  readonly onTurn: (day: Day | undefined, isNoting?: boolean) => void;
};

/** A client's page with all that it shows: today's, or that of a day of the past, to be read only. */
export function LoadedClient({ view, cameFrom, isNoting, onTurn }: Props) {
  const { t } = useText();
  const { client, asOf } = view;
  const isPast = asOf !== undefined;
  const titleRef = useRef<HTMLHeadingElement>(null);
  const promisesRef = useRef<HTMLDivElement>(null);
  const journalRef = useRef<HTMLDivElement>(null);
  const restRef = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing>();
  useRowFocus(promisesRef, view, editing);
  useRowFocus(journalRef, view, editing);
  useRowFocus(restRef, view, editing);

  // On a page of the past it is the way back that has the focus, and after it what led there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page comes.
  useEffect(() => {
    if (isNoting) askForCapture();
    else if (!isPast && cameFrom === undefined) titleRef.current?.focus();
  }, []);
  const enterPromises = () =>
    promisesRef.current?.querySelector<HTMLElement>('[data-row-main]')?.focus();
  const changing = {
    N: askForCapture,
    P: () => setEditing({ what: 'new-promise', by: 'me' }),
  };
  usePageKeys({ ...(isPast ? {} : changing), J: enterPromises, K: enterPromises });

  const show = (evidence: Evidence) => showRecord(journalRef.current, evidence);
  // Nothing of the past can be changed: a promise leads to where it was given.
  const edit: Edit = (what) => {
    if (!isPast) setEditing(what);
    else if (what.what === 'promise') show({ kind: 'promise', id: what.promise.id });
  };
  const shared = { view, onEdit: edit };
  return (
    <>
      {isPast && (
        <PastLine
          day={asOf}
          onBack={() => onTurn(undefined)}
          onNote={() => onTurn(undefined, true)}
        />
      )}
      <ClientHeader {...shared} titleRef={titleRef} onNote={askForCapture} />
      {client.relation !== 'self' && (
        <ClientHealthSection
          view={view}
          firstCursor={cameFrom}
          onSeeAll={isPast ? undefined : (day) => onTurn(day)}
          onShow={show}
        />
      )}
      {!isPast && (
        <div className={styles.capture} data-not-printed>
          <CaptureForm client={{ id: client.id, name: client.name }} />
        </div>
      )}
      <div className={styles.body}>
        <div ref={promisesRef} className={styles.promises}>
          <PromiseColumns {...shared} />
        </div>
        <section className={styles.journal}>
          <VisuallyHidden as="h2">{t('client.journal')}</VisuallyHidden>
          {/* Its own box: the first month stands level with the column beside it. */}
          <div ref={journalRef}>
            <Timeline {...shared} />
          </div>
        </section>
        <div ref={restRef} className={styles.rest}>
          <VisuallyHidden as="h2">{t('client.rest', { name: client.name })}</VisuallyHidden>
          <RowArea>
            {client.relation !== 'self' && <ClientOwnWords client={client} onEdit={edit} />}
            <ClientUnknowns client={client} onEdit={edit} />
            <ClientFacts client={client} onEdit={edit} />
            <ClientIdeas client={client} onEdit={edit} />
          </RowArea>
          <ClientPeople client={client} onEdit={edit} />
          <ClientHowMet {...shared} />
          <ClientContact {...shared} />
          <ClientAbout {...shared} />
        </div>
      </div>
      {editing && (
        <ClientDialogs editing={editing} view={view} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}
