import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { findBarriers } from '../../../support/axe.ts';
import { client, entry, journalOf, stamps } from '../../../support/make.ts';
import { openHealth } from '../../../support/marta-health.ts';
import { renderApp } from '../../../support/render-app.tsx';

const said = {
  es: {
    column: 'Qué dice ese día',
    see: 'Ver todo como estaba ese día',
    line: 'Así estaba el 1 de julio de 2026, con lo que entonces estaba anotado',
    back: 'Volver a hoy',
    note: 'Anotar',
  },
  en: {
    column: 'What that day says',
    see: 'See everything as it was that day',
    line: 'This is how it was on 1 July 2026, with what was noted by then',
    back: 'Back to today',
    note: 'Note',
  },
} as const;

beforeEach(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

describe.each(['es', 'en'] as const)('a client’s page as it was on a day, in %s', (language) => {
  const is = said[language];

  /** The cursor goes to a day: from event to event to the left of today. */
  const turnTo = async (day: RegExp) => {
    const drawn = await openHealth(language);
    const { user } = drawn;
    const chart = screen.getByRole('slider');
    act(() => chart.focus());
    const column = screen.getByRole('complementary', { name: is.column });
    for (let step = 0; step < 40 && !day.test(column.textContent ?? ''); step++) {
      await user.keyboard('{ArrowLeft}');
    }
    expect(column.textContent).toMatch(day);
    screen.getByRole('button', { name: is.see }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText(is.line);
    return drawn;
  };
  const firstOfJuly = language === 'es' ? /^Miércoles, 1 de julio/ : /^Wednesday, 1 July/;

  it('shows only what was known then, and says what it cannot show', async () => {
    await turnTo(firstOfJuly);
    const main = screen.getByRole('main');
    expect(main.textContent).toContain('Quiere repetir');
    expect(main.textContent).not.toContain('Fría al teléfono');
    // It happened before that day and was told after it.
    expect(main.textContent).not.toContain('Contado tarde');
    expect(main.textContent).toContain('la reserva');
    expect(main.textContent).toContain(
      language === 'es' ? 'lo que se borró después ya no está' : 'what was deleted since is gone',
    );
  });

  it('has that day as its today', async () => {
    await turnTo(firstOfJuly);
    const section = screen.getByRole('heading', {
      level: 2,
      name: language === 'es' ? /hablasteis ese día/ : /you talked that day/,
    });
    expect(section).toBeTruthy();
  });

  it('never says today or yesterday of its own days', async () => {
    const { user } = await turnTo(firstOfJuly);
    const main = screen.getByRole('main');
    await user.keyboard('w');
    expect(screen.getByRole('heading', { level: 3, name: /(ese día|that day)$/ })).toBeTruthy();
    // What leads back to today, and says what is shown as it is today, means the reader's.
    const line = screen.getByText(is.line).parentElement?.parentElement?.textContent ?? '';
    const said = (main.textContent ?? '').replace(line, '');
    expect(said).not.toMatch(/\b(hoy|ayer|mañana|today|yesterday|tomorrow)\b/i);
  });

  it('invites to nothing where it is empty', async () => {
    await turnTo(firstOfJuly);
    const block = screen.getByRole('region', {
      name: language === 'es' ? 'Personas' : 'People',
    });
    expect(block.textContent).toContain(
      language === 'es' ? 'Nada anotado por entonces.' : 'Nothing noted by then.',
    );
    expect(screen.getByRole('main').textContent).toContain(
      language === 'es' ? 'Por entonces no esperabas nada.' : 'You were waiting for nothing then.',
    );
  });

  it('can only be read: nothing on it changes anything, and no letter does', async () => {
    const { user, fake } = await turnTo(firstOfJuly);
    const main = screen.getByRole('main');
    expect(within(main).queryByRole('textbox')).toBeNull();
    expect(within(main).queryByRole('button', { name: is.note })).toBeNull();
    const names = within(main)
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '');
    const changing = /^(Editar|Edit|Añadir|Add|Decir|Say|Dar|Give|Archiv|Más sobre|More about)/;
    expect(names.filter((name) => changing.test(name))).toEqual([]);
    await user.keyboard('p');
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByRole('button', { name: 'la reserva' }).focus();
    await user.keyboard('c');
    expect(fake.changes).toEqual([]);
    expect(await findBarriers()).toEqual([]);
  });

  it('goes back to today with Escape or its button, to where one was', async () => {
    const { user } = await turnTo(firstOfJuly);
    expect(document.activeElement?.textContent).toContain(is.back);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(is.line)).toBeNull());
    expect(screen.getByRole('main').textContent).toContain('Fría al teléfono');
    const see = await screen.findByRole('button', { name: is.see });
    expect(document.activeElement).toBe(see);
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: is.back }));
    await waitFor(() => expect(screen.queryByText(is.line)).toBeNull());
  });

  it('goes back to today to write something down', async () => {
    const { user } = await turnTo(firstOfJuly);
    await user.keyboard('{Control>}n{/Control}');
    await waitFor(() => expect(screen.queryByText(is.line)).toBeNull());
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });

  it('says that what was noted later is missing, and that nothing had been noted by then', async () => {
    const told = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
    const journal = journalOf({
      clients: [client('ana', 'Ana', stamps('ana', '2026-11-20'))],
      // All of it was noted on one day, long after it happened.
      entries: told.map((day, index) =>
        entry(`e${index}`, 'ana', day, stamps(`e${index}`, '2026-11-20')),
      ),
    });
    const { user } = await renderApp({ journal, language, page: { name: 'client', id: 'ana' } });
    await screen.findByRole('heading', { level: 1, name: 'Ana' });
    const chart = screen.getByRole('slider');
    act(() => chart.focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    screen.getByRole('button', { name: is.see }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: new RegExp(is.back) });
    const main = screen.getByRole('main').textContent;
    const said =
      language === 'es'
        ? [
            'Lo que apuntaste después falta, aunque cuente algo de antes.',
            'por entonces no había anotada ninguna conversación',
            'Por entonces aún no había nada anotado.',
          ]
        : [
            'What you noted later is missing, even if it tells of before.',
            'no conversation had been noted by then',
            'Nothing had been noted by then.',
          ];
    for (const sentence of said) expect(main).toContain(sentence);
    expect(main).not.toMatch(/en tu diario desde|in your journal since/);
  });
});
