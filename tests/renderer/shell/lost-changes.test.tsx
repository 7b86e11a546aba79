import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { findBarriers } from '../../support/axe.ts';
import { renderApp } from '../../support/render-app.tsx';

const counts = { clients: 3, entries: 12, promises: 1, outcomes: 0, templates: 0, erased: 0 };
const lost = { count: 1, after: '2026-11-25T10:10:05.000Z' };
const minute = { ...lost, before: '2026-11-25T10:10:50.000Z' };

it.each([
  ['of one minute, the minute', minute.before, /un cambio, hecho el miércoles[^:]*:10\. Lo demás/],
  [
    'of one day, the day once',
    '2026-11-25T10:32:00.000Z',
    /hecho el mi[^:]*, entre .*:10 y .*:32\./,
  ],
  ['of two days, both', '2026-11-26T10:32:00.000Z', /entre el miérc[^:]*:10 y el jueves[^:]*:32\./],
])('what was lost %s', async (_how, before, said) => {
  const saved = { counts, until: '2026-11-26T12:00:00.000Z' };
  const damage = { causes: ['unreadable'] as const, lost: 1, after: lost.after, before, saved };
  const journal: AppState['journal'] = {
    state: 'closed',
    failure: { code: 'file-damaged' },
    damage,
  };
  await renderApp({ state: { journal } });
  expect(await screen.findByText(said)).toBeTruthy();
});

it('what a repair could not save is said in Settings for as long as its files are there', async () => {
  const repair = { kind: 'repair' as const, path: '/palabra/quarantine/2026-11-25-9' };
  await renderApp({
    page: { name: 'settings' },
    answers: {
      'aside.list': [
        { ...repair, on: '2026-11-25', lost: minute },
        { ...repair, path: '/palabra/quarantine/2026-10-02-4', on: '2026-10-02', lost },
      ],
    },
  });
  expect(await screen.findByText(/^Falta un cambio, hecho el miércoles.*:10\.$/)).toBeTruthy();
  expect(await screen.findByText(/^Falta un cambio, hecho después del mi.*:10\.$/)).toBeTruthy();
  expect(await findBarriers()).toEqual([]);
});
