import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useNavigation } from '../../../../renderer/state/navigation.ts';
import { openMarta } from '../../../support/marta.ts';

type App = Awaited<ReturnType<typeof openMarta>>;

beforeEach(() => {
  // jsdom cannot scroll.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

/** Marta's page of a day of the past, come to from Clients. */
async function openPast() {
  const app = await openMarta();
  act(() => useNavigation.setState({ before: [{ name: 'clients' }], canGoBack: true }));
  const slider = screen.getByRole('slider');
  fireEvent.keyDown(slider, { key: 'ArrowLeft' });
  await app.user.click(await screen.findByRole('button', { name: app.words['health.see-all'] }));
  await screen.findByText(app.words['past.note']);
  return app;
}

const ways: readonly (readonly [string, (app: App) => unknown])[] = [
  ['its keys', ({ user }) => user.keyboard('{Alt>}{ArrowLeft}{/Alt}')],
  ['the mouse’s button', () => fireEvent.mouseUp(document.body, { button: 3 })],
  ['the menu', ({ fake }) => fake.push('command', { command: 'back' })],
];

describe('going back from a page of the past', () => {
  it.each(ways)(
    'by %s is to the client’s page of today, and then to where one was',
    async (_, go) => {
      const app = await openPast();
      await go(app);
      await waitFor(() => expect(screen.queryByText(app.words['past.note'])).toBeNull());
      expect(screen.getByRole('heading', { level: 1, name: 'Marta Ibáñez' })).toBeTruthy();
      await go(app);
      await waitFor(() => expect(useNavigation.getState().page.name).toBe('clients'));
    },
  );

  it('is not asked of a page that was left', async () => {
    const { user } = await openPast();
    await user.keyboard('{Control>}1{/Control}');
    await waitFor(() => expect(useNavigation.getState().page.name).toBe('today'));
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() => expect(useNavigation.getState().page.name).toBe('client'));
  });
});
