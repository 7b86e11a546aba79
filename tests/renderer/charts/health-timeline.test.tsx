import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findBarriers } from '../../support/axe.ts';
import { entry, promise, step } from '../../support/make.ts';
import { records, showTimeline } from '../../support/show-timeline.tsx';

describe('the cursor', () => {
  it('goes by arrows from mark to mark, and says day, word, number and what happened', async () => {
    const { user, says, read } = showTimeline();
    await user.keyboard('{ArrowLeft}');
    expect(read).toEqual(['2026-10-09']);
    expect(says()).toMatch(/^Viernes, 9 de octubre: \p{L}+, \d+\. llamada, encantado$/u);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(read.at(-1)).toBe('2026-08-20');
    expect(says()).toContain('lo enmendé');
    await user.keyboard('{ArrowRight}');
    expect(says()).toContain('tú la veías frágil');
  });

  it('goes with Shift from day to day', async () => {
    const { user, read } = showTimeline({ cursor: '2026-10-09' });
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowRight}{ArrowRight}{/Shift}');
    expect(read).toEqual(['2026-10-08', '2026-10-09', '2026-10-10']);
  });

  it('goes to the ends, and with Escape back to today', async () => {
    const { user, read, says } = showTimeline();
    await user.keyboard('{Home}');
    expect(read).toEqual(['2026-06-01']);
    expect(says()).toContain('aún es pronto');
    await user.keyboard('{Escape}');
    expect(read.at(-1)).toBeUndefined();
    await user.keyboard('{Home}{End}');
    expect(read.at(-1)).toBeUndefined();
    expect(says()).toContain('Miércoles, 25 de noviembre');
  });

  it('never goes beyond today', async () => {
    const { user, read } = showTimeline();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowRight}');
    expect(read).toEqual([]);
  });

  it('opens with Enter what matters most of its day', async () => {
    const { user, opened } = showTimeline({ cursor: '2026-07-25' });
    await user.keyboard('{Enter}');
    expect(opened).toEqual([{ kind: 'promise', id: 'prices', day: '2026-07-25' }]);
  });

  it('is drawn without the chart being drawn again', async () => {
    const { user, container } = showTimeline();
    const line = container.querySelector('[data-lane=contacts]');
    const added: Node[] = [];
    const observer = new MutationObserver((changes) =>
      added.push(...changes.map((one) => one.target)),
    );
    const canvas = container.querySelector('svg[viewBox]');
    if (canvas) observer.observe(canvas, { subtree: true, childList: true, attributes: true });
    await user.keyboard('{ArrowLeft}');
    expect(observer.takeRecords()).toEqual([]);
    expect(container.querySelector('[data-lane=contacts]')).toBe(line);
  });
});

describe('what is drawn', () => {
  it('has a legend of the marks that occur, and of no other', () => {
    showTimeline();
    const legend = screen.getByRole('list', { name: 'Qué significa cada marca' });
    const words = within(legend)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(words).toEqual([
      'contacto; puntos arriba si fue bien, abajo si fue mal',
      'rota',
      'lo enmendé',
      'como tú la veías',
    ]);
  });

  it('has no line while it is early, and says so', () => {
    const data = { entries: records.entries.slice(0, 1), promises: [], outcomes: [] };
    const { container, says } = showTimeline({ data });
    expect(container.querySelector('[data-early]')?.textContent).toBe('aún es pronto');
    expect(says()).toContain('aún es pronto');
    expect(container.querySelector('[data-forecast]')).toBeNull();
  });

  it.each<[string, typeof records]>([
    ['nothing', { entries: [], promises: [], outcomes: [] }],
    ['one contact of 1990', { ...records, entries: [entry('old', 'marta', '1990-01-01')] }],
    ['what is dated ahead', { ...records, entries: [entry('ahead', 'marta', '2031-01-01')] }],
    [
      'three thousand contacts on a day',
      {
        ...records,
        entries: Array.from({ length: 3000 }, (_, at) => entry(`e${at}`, 'marta', '2026-10-09')),
      },
    ],
    [
      'a promise kept before it was given',
      {
        ...records,
        promises: [
          promise('odd', 'marta', '2026-10-09', {
            steps: [step('made', '2026-10-09'), step('kept', '2026-09-01')],
          }),
        ],
      },
    ],
  ])('stays on the paper with %s', async (_, data) => {
    const { container, user } = showTimeline({ data });
    await user.keyboard('{ArrowLeft}{Home}{End}');
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('says when it becomes fragile, and that a plan changes nothing of it', () => {
    const said = (data: typeof records) => {
      const { container, unmount } = showTimeline({ data });
      const text = container.querySelector('[data-forecast]')?.textContent;
      unmount();
      return text;
    };
    expect(said(records)).toMatch(/^frágil el .+si nada cambia$/);
    const unplanned = records.entries.filter(({ plan }) => !plan);
    expect(said({ ...records, entries: unplanned })).toBe(said(records));
  });
});

describe('the table', () => {
  it('is there for who cannot see the chart, a month a row', () => {
    showTimeline();
    const table = screen.getByRole('table', { name: 'Salud de la relación, mes a mes' });
    const months = within(table).getAllByRole('rowheader');
    expect(months.map((month) => month.textContent)).toEqual([
      'Noviembre',
      'Octubre',
      'Septiembre',
      'Agosto',
      'Julio',
      'Junio',
    ]);
    expect(table.textContent).toContain('nada anotado');
    expect(table.textContent).toContain('mi palabra, rota');
    expect(within(table).queryAllByRole('button')).toEqual([]);
  });

  it('can be seen by everybody, each event a row that opens it', async () => {
    const { user, opened } = showTimeline();
    await user.click(screen.getByRole('button', { name: 'Ver como tabla' }));
    await user.click(screen.getByRole('button', { name: /^Abrir: lo enmendé/ }));
    expect(opened).toEqual([{ kind: 'outcome', id: 'mended', day: '2026-08-20' }]);
    expect(await findBarriers()).toEqual([]);
  });
});

describe('in English', () => {
  it('says the same', async () => {
    const { user, says, container } = showTimeline({ language: 'en' });
    await user.keyboard('{ArrowLeft}');
    expect(says()).toMatch(/^Friday, 9 October: \w+, \d+\. call, \w+/);
    expect(screen.getByRole('button', { name: 'Show as a table' })).toBeTruthy();
    expect(container.textContent).toContain('if nothing changes');
    expect(await findBarriers()).toEqual([]);
  });
});
