import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/state/navigation.ts';
import { findBarriers } from '../../support/axe.ts';
import { client, entry, journalOf } from '../../support/make.ts';
import { renderApp } from '../../support/render-app.tsx';

const calls = ['2026-11-02', '2026-11-10', '2026-11-17', '2026-11-24'];
const journal = () =>
  journalOf({
    clients: [client('marta', 'Marta Ibáñez'), client('luis', 'Luis Prado')],
    entries: calls.map((on) => entry(`marta-${on}`, 'marta', on, { warmth: 1 })),
  });

function recent(name: RegExp) {
  return within(screen.getByRole('navigation')).findByRole('button', { name });
}

it.each([
  ['es', /^Marta Ibáñez ?, firme$/, /^Luis Prado ?, aún es pronto$/],
  ['en', /^Marta Ibáñez ?, firm$/, /^Luis Prado ?, not enough yet$/],
] as const)(
  'the last clients have their health as a shape and as a word (%s)',
  async (language, marta, luis) => {
    await renderApp({ language, journal: journal(), page: { name: 'client', id: 'marta' } });
    expect((await recent(marta)).querySelector('[data-health="firm"]')).not.toBeNull();
    useNavigation.getState().go({ name: 'client', id: 'luis' });
    expect((await recent(luis)).querySelector('[data-health="early"]')).not.toBeNull();
    expect(await recent(marta)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  },
);

it('what is written and another day change them, and only the last ones are asked about', async () => {
  const { fake } = await renderApp({ journal: journal(), page: { name: 'client', id: 'marta' } });
  await recent(/, firme$/);
  fake.moveTo('2027-03-01');
  await recent(/, (frágil|fría|sin noticias)$/);
  await fake.api.call('journal.change', {
    name: 'entry-noted',
    ops: [['create', 'entry', { ...entry('now', 'marta', '2027-03-01', { warmth: 2 }) }]],
  });
  await recent(/, firme$/);
  const asked = fake.calls.filter(({ name }) => name === 'clients.words');
  expect(asked.at(-1)?.input).toEqual({ ids: ['marta'] });
});
