// Today is another day at midnight, and after a sleep that midnight fell into.
import { afterEach, describe, test } from 'vitest';
import { type Opened, openPalabra } from '../support/journal-folder.ts';

let opened: Opened;
let startedMs = 0;
afterEach(() => opened.close());

async function start(language: 'es' | 'en', now: string): Promise<Opened> {
  startedMs = Date.now();
  return openPalabra({ language, now });
}

/** Moves the program's clock on to a time of its day or later, as a sleep does, and wakes it up. */
async function sleepUntil(started: string, wakes: string): Promise<void> {
  const sleptMs = Date.parse(wakes) - Date.parse(started) - (Date.now() - startedMs);
  await opened.hand.app.evaluate(({ powerMonitor }, ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
    powerMonitor.emit('resume');
  }, sleptMs);
}

describe('Today', () => {
  test('rolls over at midnight, with what is due that day', async () => {
    opened = await start('es', '2026-11-25T23:50:00');
    const { hand } = opened;
    const map = 'el mapa de los saltos';
    await hand.note({ client: 'Ana Beltrán', mine: { words: map, due: 'day.tomorrow' } });
    const list = (name: string) => hand.main.getByRole('list', { name });
    await list(hand.t('today.at-risk')).getByText(map).waitFor();
    await hand.main.getByRole('heading', { level: 1, name: /25 de noviembre/ }).waitFor();
    // Awake again two seconds before midnight or, on a slow machine, a little earlier.
    await sleepUntil('2026-11-25T23:50:00', '2026-11-25T23:59:58');
    await hand.main.getByRole('heading', { level: 1, name: /26 de noviembre/ }).waitFor();
    await list(hand.t('today.due')).getByText(map).waitFor();
  });

  test('looks at the day again when the machine wakes up', async () => {
    opened = await start('en', '2026-11-25T15:00:00');
    const { hand } = opened;
    await hand.main.getByRole('heading', { level: 1, name: /25/ }).waitFor();
    await sleepUntil('2026-11-25T15:00:00', '2026-11-26T03:00:00');
    await hand.main.getByRole('heading', { level: 1, name: /26/ }).waitFor();
  });
});
