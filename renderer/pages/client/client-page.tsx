import { useEffect, useRef, useState } from 'react';
import type { ClientView } from '../../../shared/agenda/views.ts';
import type { Id } from '../../../shared/journal/record.ts';
import { CaptureForm } from '../../capture/capture-form.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { RowArea } from '../../components/row-area.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { askForCapture } from '../../state/focus-request.ts';
import { useNavigation } from '../../state/navigation.ts';
import { usePageKeys } from '../../state/use-page-keys.ts';
import { useRowFocus } from '../../state/use-row-focus.ts';
import { useView } from '../../state/use-view.ts';
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
import type { Editing } from './editing.ts';
import { PromiseColumns } from './promise-columns.tsx';
import { Timeline } from './timeline.tsx';

/** Everything one knows of one client, and what happened. */
export function ClientPage({ id }: { readonly id: Id }) {
  const { t } = useText();
  const { value, failure } = useView('client.view', { id });
  const { go, rememberClient, forgetClient } = useNavigation();
  const name = value?.client.name;
  const shown = value?.client.id ?? id;
  // An archived client is met in Clients and by searching, and nowhere else.
  const isArchived = value?.client.archivedOn !== undefined;
  useEffect(() => {
    if (name !== undefined && !isArchived) rememberClient({ id: shown, name });
  }, [shown, name, isArchived, rememberClient]);
  // One that was merged into another is read on the other's page.
  const isGone = value === undefined ? failure?.code === 'not-found' : shown !== id;
  useEffect(() => {
    if (isGone || isArchived) forgetClient(id);
  }, [id, isGone, isArchived, forgetClient]);

  if (value) return <LoadedClient key={shown} view={value} />;
  if (!failure) return null;
  return (
    <EmptyState
      sentence={t('client.missing')}
      action={
        <div className={styles.ways}>
          <Button variant="primary" isLarge onPress={() => go({ name: 'clients' })}>
            {t('client.missing.action')}
          </Button>
          <Button isLarge onPress={() => go({ name: 'trash' })}>
            {t('client.missing.trash')}
          </Button>
        </div>
      }
    />
  );
}

function LoadedClient({ view }: { readonly view: ClientView }) {
  const { t } = useText();
  const { client } = view;
  const titleRef = useRef<HTMLHeadingElement>(null);
  const promisesRef = useRef<HTMLDivElement>(null);
  const journalRef = useRef<HTMLDivElement>(null);
  const restRef = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing>();
  useRowFocus(promisesRef, view, editing);
  useRowFocus(journalRef, view, editing);
  useRowFocus(restRef, view, editing);

  useEffect(() => titleRef.current?.focus(), []);
  const enterPromises = () =>
    promisesRef.current?.querySelector<HTMLElement>('[data-row-main]')?.focus();
  usePageKeys({
    N: askForCapture,
    P: () => setEditing({ what: 'new-promise', by: 'me' }),
    J: enterPromises,
    K: enterPromises,
  });

  const shared = { view, onEdit: setEditing };
  return (
    <>
      <ClientHeader {...shared} titleRef={titleRef} onNote={askForCapture} />
      <div className={styles.capture}>
        <CaptureForm client={{ id: client.id, name: client.name }} />
      </div>
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
            {client.relation !== 'self' && <ClientOwnWords client={client} onEdit={setEditing} />}
            <ClientUnknowns client={client} onEdit={setEditing} />
            <ClientFacts client={client} onEdit={setEditing} />
            <ClientIdeas client={client} onEdit={setEditing} />
          </RowArea>
          <ClientPeople client={client} onEdit={setEditing} />
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
