import { useEffect, useState } from 'react';
import type { ClientView } from '../../../shared/agenda/views.ts';
import type { Day } from '../../../shared/journal/day.ts';
import type { Id } from '../../../shared/journal/record.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNavigation } from '../../state/navigation.ts';
import { PastDay } from '../../state/past-day.ts';
import { useView } from '../../state/use-view.ts';
import { useText } from '../../text/use-text.ts';
import styles from './client-page.module.css';
import { LoadedClient } from './loaded-client.tsx';

type Turned = {
  readonly id: Id;
  /** The day that the page is turned to. */
  readonly asOf?: Day | undefined;
  readonly cameFrom?: Day | undefined;
  readonly isNoting?: boolean;
};
type Held = { readonly id: Id; readonly view: ClientView };

/** Everything one knows of one client, and what happened. */
export function ClientPage({ id }: { readonly id: Id }) {
  const { t } = useText();
  const [turned, setTurned] = useState<Turned>({ id });
  const { asOf, cameFrom, isNoting = false } = turned.id === id ? turned : {};
  const { value: fresh, failure } = useView('client.view', asOf ? { id, asOf } : { id });
  // While the page of another day is on its way, the one before stays, so that nothing flickers.
  const [held, setHeld] = useState<Held>();
  if (fresh && held?.view !== fresh) setHeld({ id, view: fresh });
  const value = fresh ?? (failure === undefined && held?.id === id ? held.view : undefined);
  const { go, rememberClient, forgetClient, holdBack } = useNavigation();
  useEffect(
    () => (asOf === undefined ? undefined : holdBack(() => setTurned({ id, cameFrom: asOf }))),
    [asOf, id, holdBack],
  );
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

  if (value) {
    return (
      <PastDay value={value.asOf}>
        <LoadedClient
          key={`${shown} ${value.asOf ?? ''}`}
          view={value}
          cameFrom={value.asOf === undefined ? cameFrom : undefined}
          isNoting={value.asOf === undefined && isNoting}
          onTurn={(day, toNote = false) =>
            setTurned({
              id,
              asOf: day,
              isNoting: toNote,
              cameFrom: toNote ? undefined : (day ?? asOf),
            })
          }
        />
      </PastDay>
    );
  }
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
