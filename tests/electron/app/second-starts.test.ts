import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hearSecondStarts } from '../../../electron/app/second-starts.ts';

function begin() {
  const app = new EventEmitter();
  const starts = hearSecondStarts(app as never);
  const opened: (string | undefined)[] = [];
  return {
    start: (data: unknown) => app.emit('second-instance', {}, [], '', data),
    listen: () => starts.listen((journal) => opened.push(journal)),
    opened,
  };
}
const there = resolve('/home/ana/b');

test('a second start while the first is still starting is not forgotten, nor heard twice', () => {
  const { start, listen, opened } = begin();
  start({ journal: there });
  start({});
  expect(opened).toEqual([]);
  listen();
  start({ journal: there });
  expect(opened).toEqual([there, undefined, there]);
});

test('what another process hands over is a whole path, or nothing', () => {
  const { start, listen, opened } = begin();
  listen();
  const strange = [
    null,
    undefined,
    7,
    'b',
    {},
    { journal: 7 },
    { journal: '' },
    { journal: '../b' },
  ];
  for (const data of strange) start(data);
  expect(opened).toEqual(strange.map(() => undefined));
});
