import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useToasts } from '../../../renderer/state/toasts.ts';
import { renderApp } from '../../support/render-app.tsx';

it('why nothing can be saved is said once, above the page, and not in a notice too', async () => {
  const status = { state: 'problem', problem: 'folder-gone' } as const;
  const { words } = await renderApp({ state: { status } });
  act(() => useToasts.getState().show({ text: words['failure.folder-gone'] }));
  act(() => useToasts.getState().show({ text: 'Copiado' }));
  expect(await screen.findByText('Copiado')).toBeTruthy();
  expect(screen.getAllByText(words['failure.folder-gone'])).toHaveLength(1);
});
