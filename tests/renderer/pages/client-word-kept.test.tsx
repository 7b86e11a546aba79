import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/state/navigation.ts';
import type { Giver, PromiseRecord, StepKind } from '../../../shared/journal/promise.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, journalOf, promise, step } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

let given = 0;
function settled(owner: string, by: Giver, kind: StepKind, on = '2026-05-10', times = 1) {
  return Array.from({ length: times }, (): PromiseRecord => {
    given += 1;
    return promise(`p-${given}`, owner, '2026-05-01', {
      by,
      about: `cosa ${given}`,
      due: { day: '2026-05-20', precision: 'day' },
      steps: [step('made', '2026-05-01'), step(kind, on)],
    });
  });
}

const journal = () =>
  journalOf({
    clients: [client('marta', 'Marta Ibáñez'), client('luis', 'Luis Prado')],
    promises: [
      ...settled('marta', 'me', 'kept', undefined, 5),
      ...settled('marta', 'me', 'kept', '2026-05-25'),
      ...settled('marta', 'me', 'broken', '2026-05-29'),
      ...settled('marta', 'them', 'kept'),
      ...settled('marta', 'them', 'kept', '2026-05-25'),
      ...settled('luis', 'me', 'kept', undefined, 9),
      ...settled('luis', 'me', 'partly'),
      ...settled('luis', 'me', 'broken', '2025-02-02', 2),
      ...settled('luis', 'me', 'released'),
      ...settled('luis', 'them', 'kept', '2026-05-25'),
    ],
  });

const summaries = async () =>
  (await screen.findAllByRole('button', { expanded: false }))
    .map((button) => (button.textContent ?? '').trim())
    .filter((text) => text.endsWith('.'));

it.each([
  [
    'es',
    [
      'Cumplidas 6 de 7, una tarde. Rota, una: mayo de 2026.',
      'Cumplidas 2 de 2, una tarde. Aún son pocas para un tanto.',
    ],
    [
      'El 79 %: cumplidas 9 de 12. En parte, una: cuenta la mitad. Rotas, 2; la última, febrero de 2025. Sin efecto, una.',
      'Cumplida tarde, una.',
    ],
  ],
  [
    'en',
    [
      'Kept 6 of 7, one late. Broken, one: May 2026.',
      'Kept 2 of 2, one late. Too few yet for a percentage.',
    ],
    [
      '79%: kept 9 of 12. In part, one: it counts half. Broken, 2; the last, February 2025. Released, one.',
      'Kept late, one.',
    ],
  ],
] as const)(
  'how each side kept its word is said under its promises (%s)',
  async (language, few, many) => {
    const { user } = await renderApp({
      language,
      journal: journal(),
      page: { name: 'client', id: 'marta' },
    });
    expect(await summaries()).toEqual(few);
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: few[1] }));
    expect(await screen.findAllByRole('button', { name: /^cosa/ })).toHaveLength(2);
    useNavigation.getState().go({ name: 'client', id: 'luis' });
    await screen.findByRole('button', { name: many[1] });
    expect((await summaries()).map((text) => text.replaceAll('\u00a0', ' '))).toEqual(many);
  },
);
