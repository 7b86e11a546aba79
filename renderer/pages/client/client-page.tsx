import { useEffect, useRef, useState } from 'react';
import type { ClientView } from '../../../shared/agenda/views.ts';
import type { Id } from '../../../shared/journal/record.ts';
import { CaptureForm } from '../../capture/capture-form.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { askForCapture } from '../../state/focus-request.ts';
import { useNavigation } from '../../state/navigation.ts';
import { usePageKeys } from '../../state/use-page-keys.ts';
import { useView } from '../../state/use-view.ts';
import { useText } from '../../text/use-text.ts';
import { useRowFocus } from '../today/use-row-focus.ts';
import { ClientAbout, ClientContact, ClientHowMet } from './client-about.tsx';
import { ClientDialogs } from './client-dialogs.tsx';
import { ClientFacts, ClientUnknowns } from './client-facts.tsx';
import { ClientHeader } from './client-header.tsx';
import styles from './client-page.module.css';
import { ClientPeople } from './client-people.tsx';
import type { Editing } from './editing.ts';
import { PromiseColumns } from './promise-columns.tsx';
import { Timeline } from './timeline.tsx';

/** Everything one knows of one client, and what happened. */
export function ClientPage({ id }: { readonly id: Id }) {
  const { t } = useText();
  const { value, failure } = useView('client.view', { id });
  const { go, rememberClient, forgetClient } = useNavigation();
  const name = value?.client.name;
  useEffect(() => {
    if (name !== undefined) rememberClient({ id, name });
  }, [id, name, rememberClient]);
  const isGone = value === undefined && failure?.code === 'not-found';
  useEffect(() => {
    if (isGone) forgetClient(id);
  }, [id, isGone, forgetClient]);

  if (value) return <LoadedClient key={id} view={value} />;
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
  const [editing, setEditing] = useState<Editing>();
  useRowFocus(promisesRef, view, editing);

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
          <div>
            <Timeline {...shared} />
          </div>
        </section>
        <div className={styles.rest}>
          <VisuallyHidden as="h2">{t('client.rest', { name: client.name })}</VisuallyHidden>
          <ClientUnknowns client={client} onEdit={setEditing} />
          <ClientFacts client={client} onEdit={setEditing} />
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
