import { screen, waitFor, within } from '@testing-library/react';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { messages } from '../../../../shared/text/index.ts';
import { client, journalOf } from '../../../support/make.ts';
import { openMarta } from '../../../support/marta.ts';
import { renderApp } from '../../../support/render-app.tsx';

type App = Awaited<ReturnType<typeof renderApp>>;

async function archive({ user, words }: Pick<App, 'user' | 'words'>, name: string) {
  const more = words['client.menu'].replace('{name}', name);
  await user.click(screen.getByRole('button', { name: more }));
  await user.click(await screen.findByRole('menuitem', { name: words['client.menu.archive'] }));
}

describe('archiving a client', () => {
  it('says how many promises of each side are open and leave Today, with its undo', async () => {
    const app = await openMarta();
    await archive(app, 'Marta Ibáñez');
    const said = await screen.findByText(
      'Archivado: Marta Ibáñez. Una promesa tuya y una suya siguen abiertas y ya no salen en Hoy.',
    );
    const notice = said.closest('li') as HTMLElement;
    await app.user.click(within(notice).getByRole('button', { name: /^Deshacer/ }));
    await waitFor(() => expect(app.fake.calls.map((call) => call.name)).toContain('history.undo'));
  });

  it('says no more than that where none is open', async () => {
    const journal = journalOf({ clients: [client('a', 'Ana')] });
    const app = await renderApp({ journal, page: { name: 'client', id: 'a' } });
    await screen.findByRole('heading', { level: 1, name: 'Ana' });
    await archive(app, 'Ana');
    await screen.findByText('Archivado: Ana');
  });

  it.each([
    ['es', 2, 0, '2 promesas tuyas siguen abiertas y ya no salen en Hoy'],
    ['es', 0, 1, 'Una promesa suya sigue abierta y ya no sale en Hoy'],
    ['es', 1, 3, 'Una promesa tuya y 3 suyas siguen abiertas'],
    ['en', 1, 0, 'One promise of yours is still open and is no longer in Today'],
    ['en', 0, 2, '2 promises of theirs are still open and are no longer in Today'],
    ['en', 2, 1, '2 promises of yours and one of theirs are still open'],
  ] as const)('counts each side (%s, %i, %i)', (language, mine, theirs, said) => {
    const { formatMessage } = createIntl({ locale: language, messages: messages[language] });
    const both = mine > 0 ? theirs : 0;
    const values = { name: 'Ana', mine, theirs, both, total: mine + theirs };
    expect(formatMessage({ id: 'client.archived-open' }, values)).toContain(said);
  });
});
