import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { findBarriers } from '../../../support/axe.ts';
import { client, entry, journalOf } from '../../../support/make.ts';
import { openHealth } from '../../../support/marta-health.ts';
import { renderApp } from '../../../support/render-app.tsx';

const said = {
  es: { section: 'Cómo está la relación', column: 'Qué dice ese día', why: 'Por qué' },
  en: { section: 'How the relationship is', column: 'What that day says', why: 'Why' },
} as const;

const numberIn = (text: string | null | undefined) =>
  Number((/[−+]?\d+$/.exec(text ?? '')?.[0] ?? 'nothing').replace('−', '-'));

beforeEach(() => {
  // jsdom cannot scroll.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

describe.each(['es', 'en'] as const)('health on a client’s page, in %s', (language) => {
  const is = said[language];
  const column = () => screen.getByRole('complementary', { name: is.column });
  const verdict = () => column().querySelector('p:nth-of-type(2)')?.textContent;
  const scoreIn = (text: string | null | undefined) => Number(/\d+/.exec(text ?? '')?.[0]);

  it('says how the relationship is, in a sentence with its cause', async () => {
    await openHealth(language);
    const section = screen.getByRole('region', { name: is.section });
    const sentence = within(section).getAllByRole('heading', { level: 2 })[0]?.textContent;
    expect(sentence).toBe(
      language === 'es'
        ? 'Fría, y bajando: lleváis 12 semanas sin hablar, y es muy raro: soléis hablar cada 4.'
        : 'Cold, and falling: you have not talked for 12 weeks, which is very unusual: you usually talk every 4.',
    );
  });

  it('has parts that sum to the score, and so do the reasons', async () => {
    const { user } = await openHealth(language);
    const score = scoreIn(verdict());
    const strongest = [...column().querySelectorAll('li')];
    const rest = [...column().querySelectorAll('dl > div')];
    const points = [
      ...strongest.map((one) => numberIn(one.querySelector('p')?.textContent)),
      ...rest.slice(0, -1).map((one) => numberIn(one.textContent)),
    ];
    expect(strongest).toHaveLength(3);
    expect(50 + points.reduce((a, b) => a + b, 0)).toBe(score);
    expect(numberIn(rest.at(-1)?.textContent)).toBe(score);

    await user.keyboard('w');
    const panel = screen.getByRole('region', { name: new RegExp(`^${is.why} ${score},`) });
    const reasons = within(panel).getAllByRole('listitem');
    const sum = reasons.reduce((total, one) => total + numberIn(one.textContent), 0);
    expect(50 + sum).toBe(score);
    expect(reasons.length).toBeGreaterThan(7);
  });

  it('leads from each reason to what it stands on, by keyboard alone', async () => {
    const { user } = await openHealth(language);
    await user.keyboard('w');
    const lists = screen.getByRole('heading', { level: 3, name: new RegExp(`^${is.why} \\d`) });
    expect(document.activeElement).toBe(lists);
    const go = async (reason: RegExp, words: string) => {
      screen.getByRole('button', { name: reason }).focus();
      await user.keyboard('{Enter}');
      expect(document.activeElement?.tagName).toBe('LI');
      expect(document.activeElement?.textContent).toContain(words);
    };
    if (language === 'es') {
      await go(/^No pudiste cumplir «la reserva»/, 'No pude cumplirla: la reserva');
      await go(/^Sigue pendiente «los mapas»/, 'Le di mi palabra: los mapas');
      await go(/^Tono tibio.*«Fría al teléfono»/, 'Fría al teléfono');
      await go(/^Lleváis 85 días sin hablar/, 'Volvemos a hablar');
    } else {
      await go(/^You could not keep “la reserva”/, 'la reserva');
      await go(/^Still open “los mapas”/, 'los mapas');
      await go(/^A cool tone.*“Fría al teléfono”/, 'Fría al teléfono');
      await go(/^You have not talked for 85 days/, 'Volvemos a hablar');
    }
  });

  it('draws one rule above the sum where there is nothing between', async () => {
    await openHealth(language);
    const sums = column().querySelectorAll('dl > div');
    expect(sums.length).toBeGreaterThan(1);
    expect(sums[sums.length - 1]?.hasAttribute('data-alone')).toBe(false);
    document.body.replaceChildren();
    const entries = [1, 2, 3, 4].map((back) => entry(`e${back}`, 'ana', `2026-11-0${back}`));
    const journal = journalOf({ clients: [client('ana', 'Ana')], entries });
    await renderApp({ journal, language, page: { name: 'client', id: 'ana' } });
    await screen.findByRole('heading', { level: 1, name: 'Ana' });
    expect(column().querySelectorAll('dl > div')).toHaveLength(1);
    expect(column().querySelector('dl > div')?.hasAttribute('data-alone')).toBe(true);
  });

  it('keeps the chevron apart from how the promises ended, and unread', async () => {
    await openHealth(language);
    const ended = screen
      .getAllByRole('button', { expanded: false })
      .filter((button) => button.textContent?.trim().endsWith('.'));
    expect(ended.length).toBeGreaterThan(0);
    for (const button of ended) {
      expect(button.querySelectorAll('[aria-hidden=true]')).toHaveLength(1);
    }
  });

  it('closes the reasons where they were opened', async () => {
    const { user } = await openHealth(language);
    const button = screen.getByRole('button', { name: is.why });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('w');
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('names what a good history saved, and that it is our choice', async () => {
    const { user } = await openHealth(language);
    const pattern = language === 'es' ? /^Tu buena historia salvó/ : /^Your good history saved/;
    await user.click(screen.getByRole('button', { name: pattern }));
    expect(column().textContent).toContain(
      language === 'es' ? 'Es una elección nuestra' : 'This is a choice of ours',
    );
  });

  it('shows the user’s own word as theirs, beside ours, and it changes nothing', async () => {
    const own =
      language === 'es'
        ? 'Tú dijiste firme el 3 de junio: me llamó ella'
        : 'You said firm on 3 June: me llamó ella';
    await openHealth(language);
    const section = screen.getByRole('region', { name: is.section });
    expect(section.textContent).toContain(own);
    expect(column().textContent).toContain(own);
    const before = verdict();
    document.body.replaceChildren();
    await openHealth(language, 'marta', { ownWords: [] });
    expect(verdict()).toBe(before);
  });

  it('shows no number while it is early, and says what is missing', async () => {
    const { user } = await openHealth(language, 'lucia');
    // Bands with nothing in them would say less than the sentence does.
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('complementary', { name: is.column })).toBeNull();
    expect(screen.getByRole('region', { name: is.section }).textContent).toMatch(
      language === 'es' ? /hacen falta tres cosas que cuenten/ : /needs three things that count/,
    );
    expect(screen.queryByRole('button', { name: is.why })).toBeNull();
    await user.keyboard('w');
    expect(screen.queryByRole('heading', { name: new RegExp(`^${is.why} \\d`) })).toBeNull();
    const section = screen.getByRole('region', { name: is.section });
    expect(within(section).getAllByRole('heading', { level: 2 })[0]?.textContent).toBe(
      language === 'es'
        ? 'Aún es pronto: cuando hayáis hablado otros tres días se podrá decir cómo está.'
        : 'Not enough yet: once you have talked on three more days it will be possible to say how it is.',
    );
  });

  it('says so of somebody one has never talked to', async () => {
    await openHealth(language, 'nadie');
    expect(
      screen.getByRole('heading', {
        level: 2,
        name:
          language === 'es'
            ? 'Aún es pronto: todavía no habéis hablado.'
            : 'Not enough yet: you have not talked so far.',
      }),
    ).toBeTruthy();
  });

  it('says of an archived client how it was then', async () => {
    await openHealth(language, 'marta', { archivedOn: '2026-06-05' });
    const section = screen.getByRole('region', { name: is.section });
    expect(within(section).getAllByRole('heading', { level: 2 })[0]?.textContent).toMatch(
      language === 'es'
        ? /^Al archivarse, el 5 de junio, la relación estaba (firme|atenta)\.$/
        : /^When it was archived, on 5 June, the relationship was (firm|attentive)\.$/,
    );
  });

  it('of oneself says nothing', async () => {
    await openHealth(language, 'yo');
    expect(screen.queryByRole('region', { name: is.section })).toBeNull();
  });

  it('has no barriers with the reasons open', async () => {
    const { user } = await openHealth(language);
    await user.keyboard('w');
    expect(await findBarriers()).toEqual([]);
  });
});
