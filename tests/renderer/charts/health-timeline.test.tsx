import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { HealthTimeline } from '../../../renderer/charts/health-timeline/health-timeline.tsx';
import { setAppState } from '../../../renderer/state/app-state.ts';
import { healthEventsOf } from '../../../shared/health/events-of.ts';
import { historyOf } from '../../../shared/health/timeline.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { defaultDevice, type Language } from '../../../shared/settings/device.ts';
import { messages } from '../../../shared/text/index.ts';
import { findBarriers } from '../../support/axe.ts';
import { entry, outcome, promise, stamps, step } from '../../support/make.ts';

const today = '2026-11-25';
const records = {
  entries: [
    entry('first', 'marta', '2026-06-01'),
    entry('warm', 'marta', '2026-07-01', { warmth: 1 }),
    entry('third', 'marta', '2026-08-01'),
    entry('last', 'marta', '2026-10-09', { warmth: 2 }),
    entry('plan', 'marta', '2026-12-01', { plan: true }),
  ],
  promises: [
    promise('prices', 'marta', '2026-07-01', {
      about: 'los precios',
      due: { day: '2026-07-20', precision: 'day' },
      steps: [step('made', '2026-07-01'), step('broken', '2026-07-25')],
    }),
  ],
  outcomes: [outcome('mended', 'marta', '2026-08-20', { kind: 'repair', repairs: ['prices'] })],
};
const ownWords = [
  { ...stamps('own', '2026-09-01'), day: '2026-09-01', word: 'fragile' as const, reason: 'dudas' },
];

function show({
  language = 'es' as Language,
  cursor = undefined as string | undefined,
  data = records,
} = {}) {
  setAppState({ today, language, device: defaultDevice } as AppState);
  const opened: unknown[] = [];
  const read: (string | undefined)[] = [];
  const history = historyOf(healthEventsOf(data), { tolerance: 'normal' });
  const onOpen = (record: unknown) => opened.push(record);
  function Held() {
    const [day, setDay] = useState(cursor);
    const onCursorChange = (to: string | undefined) => {
      read.push(to);
      setDay(to);
    };
    return (
      <HealthTimeline
        {...{ history, today, onOpen, onCursorChange, ownWords }}
        records={data}
        firstDay="2026-06-01"
        cursor={day}
        sentence="Atenta"
      />
    );
  }
  const view = render(
    <IntlProvider locale={language} messages={messages[language]}>
      <Held />
    </IntlProvider>,
  );
  const slider = screen.getByRole('slider');
  const says = () => slider.getAttribute('aria-valuetext') ?? '';
  slider.focus();
  return { ...view, user: userEvent.setup({ delay: null }), slider, says, opened, read };
}

describe('the cursor', () => {
  it('goes by arrows from mark to mark, and says day, word, number and what happened', async () => {
    const { user, says, read } = show();
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
    const { user, read } = show({ cursor: '2026-10-09' });
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowRight}{ArrowRight}{/Shift}');
    expect(read).toEqual(['2026-10-08', '2026-10-09', '2026-10-10']);
  });

  it('goes to the ends, and with Escape back to today', async () => {
    const { user, read, says } = show();
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
    const { user, read } = show();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowRight}');
    expect(read).toEqual([]);
  });

  it('opens with Enter what matters most of its day', async () => {
    const { user, opened } = show({ cursor: '2026-07-25' });
    await user.keyboard('{Enter}');
    expect(opened).toEqual([{ kind: 'promise', id: 'prices' }]);
  });

  it('is drawn without the chart being drawn again', async () => {
    const { user, container } = show();
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

describe('the pointer', () => {
  // Nothing is laid out here: the chart is as wide as it was designed, and begins at 0.
  const over = (slider: HTMLElement, clientX: number) => {
    const at = { clientX, clientY: 100, pointerType: 'mouse' };
    const move = createEvent.pointerMove(slider, at);
    // A page that scrolls under a pointer at rest tells of moves too; these are none.
    Object.defineProperty(move, 'movementX', { value: 5 });
    fireEvent(slider, move);
  };
  const press = (slider: HTMLElement, clientX: number, clientY = 100) => {
    fireEvent.pointerDown(slider, { clientX, clientY, button: 0 });
    fireEvent.pointerUp(slider, { clientX, clientY, button: 0 });
  };

  it('glances at days, and leaves what was read as it was', () => {
    const { slider, read } = show({ cursor: '2026-10-09' });
    over(slider, 200);
    over(slider, 300);
    expect(read).toHaveLength(2);
    expect(String(read[0]) < String(read[1])).toBe(true);
    fireEvent.pointerLeave(slider);
    expect(read.at(-1)).toBe('2026-10-09');
  });

  it('chooses a day with a press, which stays when it has gone', () => {
    const { slider, read } = show();
    over(slider, 200);
    press(slider, 200);
    fireEvent.pointerLeave(slider);
    expect(read).toHaveLength(1);
    expect(read[0]).toBeDefined();
  });

  it('opens a mark that is pressed', () => {
    const { slider, container, opened } = show();
    const seal = container.querySelector('[data-mark=broken] path')?.getAttribute('d') ?? '';
    const [, x = '', y = ''] = /^M([\d.]+) ([\d.]+)/.exec(seal) ?? [];
    press(slider, Number(x), Number(y));
    expect(opened).toEqual([{ kind: 'promise', id: 'prices' }]);
  });

  it('zooms with the wheel, once it has moved over the chart', () => {
    const { slider } = show();
    const all = () => screen.getByRole('radio', { name: 'Todo' });
    fireEvent.wheel(slider, { deltaY: -120, clientX: 300 });
    expect(all()).toHaveProperty('checked', true);
    over(slider, 300);
    fireEvent.wheel(slider, { deltaY: -120, clientX: 300 });
    expect(all()).toHaveProperty('checked', false);
  });

  it('leaves the wheel to the page where there is nothing further to see', () => {
    const { slider } = show();
    over(slider, 300);
    // False when somebody kept the page from scrolling.
    expect(fireEvent.wheel(slider, { deltaY: 120, clientX: 300 })).toBe(true);
    expect(fireEvent.wheel(slider, { deltaY: -120, clientX: 300 })).toBe(false);
  });
});

describe('the zoom', () => {
  it('is one of the ranges, until one zooms elsewhere', async () => {
    const { user } = show();
    expect(screen.getByRole('radio', { name: 'Todo' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: '3 m' }));
    expect(screen.getByRole('radio', { name: '3 m' })).toHaveProperty('checked', true);
    screen.getByRole('slider').focus();
    await user.keyboard('+');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('follows the cursor', async () => {
    const { user, container } = show();
    await user.click(screen.getByRole('radio', { name: '3 m' }));
    screen.getByRole('slider').focus();
    await user.keyboard('{Home}');
    const cursor = [...container.querySelectorAll('svg')].at(-1);
    expect(container.textContent).toContain('1 jun');
    expect(cursor).toBeTruthy();
  });
});

describe('what is drawn', () => {
  it('has a legend of the marks that occur, and of no other', () => {
    show();
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
    const { container, says } = show({ data });
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
    const { container, user } = show({ data });
    await user.keyboard('{ArrowLeft}{Home}{End}');
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('says when it becomes fragile, and that a plan changes nothing of it', () => {
    const said = (data: typeof records) => {
      const { container, unmount } = show({ data });
      const text = container.querySelector('[data-forecast]')?.textContent;
      unmount();
      return text;
    };
    expect(said(records)).toMatch(/^frágil el .+si no habláis$/);
    const unplanned = records.entries.filter(({ plan }) => !plan);
    expect(said({ ...records, entries: unplanned })).toBe(said(records));
  });
});

describe('the table', () => {
  it('is there for who cannot see the chart, a month a row', () => {
    show();
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
    const { user, opened } = show();
    await user.click(screen.getByRole('button', { name: 'Ver como tabla' }));
    await user.click(screen.getByRole('button', { name: /^Abrir: lo enmendé/ }));
    expect(opened).toEqual([{ kind: 'outcome', id: 'mended' }]);
    expect(await findBarriers()).toEqual([]);
  });
});

describe('in English', () => {
  it('says the same', async () => {
    const { user, says, container } = show({ language: 'en' });
    await user.keyboard('{ArrowLeft}');
    expect(says()).toMatch(/^Friday, 9 October: \w+, \d+\. call, \w+/);
    expect(screen.getByRole('button', { name: 'Show as a table' })).toBeTruthy();
    expect(container.textContent).toContain('unless you talk');
    expect(await findBarriers()).toEqual([]);
  });
});
