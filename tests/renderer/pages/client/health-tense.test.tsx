import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../../shared/journal/client.ts';
import { addDays } from '../../../../shared/journal/day.ts';
import type { Outcome } from '../../../../shared/journal/outcome.ts';
import { client, entry, journalOf, outcome, promise, step } from '../../../support/make.ts';
import { renderApp } from '../../../support/render-app.tsx';

const today = '2026-11-25';
const due = (day: string) => ({ day, precision: 'day' }) as const;

beforeEach(() => {
  // jsdom cannot scroll.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

const said = {
  es: {
    column: 'Qué dice ese día',
    often: 'Habláis a menudo',
    usedTo: 'Hablabais a menudo',
    noNews: 'Al archivarse, el 1 de enero, ya no había noticias.',
    theirs: /^No cumplió «las fotos».*; se enmendó después/,
    mine: /^No pudiste cumplir «los mapas».*; lo enmendaste después/,
    mended: 'enmend',
  },
  en: {
    column: 'What that day says',
    often: 'You talk often',
    usedTo: 'You used to talk often',
    noNews: 'When it was archived, on 1 January, there had been no news for long.',
    theirs: /^They did not keep “las fotos”.*; it was made right since/,
    mine: /^You could not keep “los mapas”.*; you made it right since/,
    mended: 'made right',
  },
} as const;

describe.each(['es', 'en'] as const)('what is said of health is so, in %s', (language) => {
  const is = said[language];

  /** Somebody one talked to every two weeks, ten times, until `silent` days ago. */
  const open = async (
    silent: number,
    more: Partial<Client> = {},
    broken: readonly Outcome[] = [],
  ) => {
    const entries = Array.from({ length: 10 }, (_, back) =>
      entry(`e${back}`, 'ana', addDays(today, -silent - 14 * back)),
    );
    const steps = [step('made', '2026-08-01'), step('broken', '2026-10-20')];
    const promises = [
      promise('theirs', 'ana', '2026-08-01', {
        by: 'them',
        about: 'las fotos',
        due: due('2026-10-01'),
        steps,
      }),
      promise('mine', 'ana', '2026-08-01', { about: 'los mapas', due: due('2026-10-01'), steps }),
    ];
    const journal = journalOf({
      clients: [client('ana', 'Ana', more)],
      entries,
      promises: broken.length > 0 ? promises : [],
      outcomes: broken,
    });
    const drawn = await renderApp({ journal, language, page: { name: 'client', id: 'ana' } });
    await screen.findByRole('heading', { level: 1, name: 'Ana' });
    return drawn;
  };
  const column = () => screen.getByRole('complementary', { name: is.column });

  it('that one talks often, only while one does', async () => {
    await open(3);
    expect(column().textContent).toContain(is.often);
    document.body.replaceChildren();
    await open(90);
    expect(column().textContent).toContain(is.usedTo);
    expect(column().textContent).not.toContain(is.often);
  });

  it('of one archived long after the last word, that there was no news: it was not too early', async () => {
    await open(2000, { archivedOn: '2026-01-01' });
    expect(screen.getByRole('heading', { level: 2, name: is.noNews })).toBeTruthy();
  });

  it('of an archived client nothing of what came after, nor of what would have come', async () => {
    await open(3, { archivedOn: '2026-11-23' });
    expect(column().textContent).toMatch(/^(Lunes, 23 de noviembre|Monday, 23 November)/);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(
      /^(Lunes|Monday), 23/,
    );
  });

  it('of one who had a number once, that what was noted faded: it is not early any more', async () => {
    await open(2000);
    const chart = screen.getByRole('slider');
    const faded = language === 'es' ? 'poco anotado' : 'too little noted';
    expect(chart.getAttribute('aria-valuetext')).toContain(faded);
    const [newest] = screen.getAllByRole('cell', { name: faded });
    expect(newest).toBeTruthy();
    // Before the first three calls it was.
    const early = language === 'es' ? 'aún es pronto' : 'not enough yet';
    await userEvent.setup().type(chart, '{Home}');
    expect(chart.getAttribute('aria-valuetext')).toContain(early);
  });

  it('with the small reasons too, and the focus goes to the first of them', async () => {
    const tones = Array.from({ length: 10 }, (_, back) => back);
    const entries = tones.map((back) =>
      entry(`t${back}`, 'ana', addDays(today, -3 - 14 * back), { warmth: 1 }),
    );
    const journal = journalOf({ clients: [client('ana', 'Ana')], entries });
    const { user } = await renderApp({ journal, language, page: { name: 'client', id: 'ana' } });
    await screen.findByRole('heading', { level: 1, name: 'Ana' });
    await user.keyboard('w');
    const more = screen.getByRole('button', { name: /\d (cosas más|more)/ });
    const said = screen.getAllByRole('listitem').filter((one) => one.contains(more));
    const list = said[0]?.parentElement as HTMLElement;
    const before = list.children.length;
    more.focus();
    await user.keyboard('{Enter}');
    expect(list.children.length).toBeGreaterThan(before);
    expect(list.children[before - 1]?.contains(document.activeElement)).toBe(true);
  });

  it('that one mended one’s own word oneself, and theirs nobody says who', async () => {
    const { user } = await open(3, {}, [
      outcome('r', 'ana', '2026-11-01', { kind: 'repair', repairs: ['theirs', 'mine'] }),
    ]);
    await user.keyboard('w');
    expect(screen.getByRole('button', { name: is.theirs })).toBeTruthy();
    expect(screen.getByRole('button', { name: is.mine })).toBeTruthy();
  });

  it('not that something was mended before it happened', async () => {
    const { user } = await open(3, {}, [
      outcome('r', 'ana', '2026-10-01', { kind: 'repair', repairs: ['theirs', 'mine'] }),
    ]);
    await user.keyboard('w');
    const panel = screen.getByRole('region', { name: /^(Por qué|Why) \d/ });
    expect(within(panel).getByRole('button', { name: /«los mapas»|“los mapas”/ })).toBeTruthy();
    expect(panel.textContent).not.toContain(is.mended);
  });
});
