import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BackTest } from '../../../shared/agenda/back-test.ts';
import { messages } from '../../../shared/text/index.ts';
import { findBarriers } from '../../support/axe.ts';
import { renderApp } from '../../support/render-app.tsx';
import { twoFates } from '../../support/two-fates.ts';

const settings = { page: { name: 'settings' } } as const;

/** The sentence of a result with that chance. */
async function sentence(chance: number, verdict: BackTest['verdict'], language: 'es' | 'en') {
  const result: BackTest = { since: '2026-08-27', rows: [], early: 0, chance, verdict };
  const view = await renderApp({
    ...settings,
    language,
    answers: { 'health.back-test': result },
  });
  const name = messages[language]['back-test.title'];
  const text = (await screen.findByRole('region', { name })).textContent ?? '';
  view.unmount();
  return text;
}

describe('whether health is right', () => {
  it.each([
    ['es', 'Firme 12 12 100 %', /siempre\. Una moneda al aire acierta 5\./],
    ['en', 'Firm 12 12 100%', /every time\. A tossed coin gets 5\./],
  ] as const)(
    'stands in Settings, a row a word and a sentence (%s)',
    async (language, row, said) => {
      const journal = twoFates(24, (index) => index < 12);
      const { words } = await renderApp({ ...settings, language, journal });
      const section = await screen.findByRole('region', { name: words['back-test.title'] });
      const rows = within(section).getAllByRole('row');
      expect(rows).toHaveLength(3);
      expect(rows[1]?.textContent?.replace(/\s/g, '')).toBe(row.replace(/\s/g, ''));
      expect(within(section).getByText(said)).toBeTruthy();
      expect(await findBarriers()).toEqual([]);
    },
  );

  it('is not there while there is too little to say, and comes once there is enough', async () => {
    const journal = twoFates(24, () => false);
    const { fake, words } = await renderApp({ ...settings, journal });
    await screen.findByRole('region', { name: words['export.title'] });
    const name = words['back-test.title'];
    expect(screen.queryByRole('region', { name })).toBeNull();
    fake.answerNext('health.back-test', {
      since: '2026-08-27',
      rows: [
        { word: 'cold', clients: 9, heard: 3 },
        { word: 'no-news', clients: 4, heard: 0 },
      ],
      early: 2,
      chance: 0.8,
      verdict: 'better',
    });
    fake.push('day', { today: '2026-11-26' });
    const section = await screen.findByRole('region', { name });
    expect(within(section).getByRole('row', { name: /^Fría 9 3/ }).textContent).not.toContain('%');
    expect(section.textContent).toContain('Los 4 sin noticias no tenían número');
    expect(section.textContent).toContain('De otros 2 era pronto');
  });

  it.each([
    ['es', 0.71, 'better', '7 de cada 10 veces. Una moneda'],
    ['es', 0.54, 'better', 'algo más de 5 de cada 10'],
    ['es', 0.99, 'better', '9 de cada 10'],
    ['es', 0.58, 'coin', '6 de cada 10 veces: con estos clientes no se distingue de una moneda'],
    ['es', 0.3, 'worse', 'solo 3 de cada 10 veces: peor que una moneda al aire'],
    ['es', 0, 'worse', 'ninguna vez: peor que una moneda'],
    ['en', 0.71, 'better', '7 times out of 10. A tossed coin'],
    ['en', 0.58, 'coin', '6 times out of 10: with these clients it cannot be told'],
    ['en', 0.46, 'worse', 'a little under 5 times out of 10: worse than a tossed coin'],
  ] as const)('is said in plain words (%s, %f, %s)', async (language, chance, verdict, words) => {
    expect(await sentence(chance, verdict, language)).toContain(words);
  });
});
