import { expect, test } from 'vitest';
import {
  type CallEvent,
  channelOf,
  type Handlers,
  registerCalls,
} from '../../../electron/ipc/register.ts';
import { Refusal } from '../../../electron/store/refusal.ts';
import { type CallName, contract } from '../../../shared/ipc/contract.ts';

type Seen = { readonly context: string; readonly input: unknown };

function edge(handlers: Partial<Handlers<string>> = {}) {
  const listeners = new Map<string, (event: CallEvent, input: unknown) => unknown>();
  const seen: Seen[] = [];
  const reports: string[] = [];
  const note = (context: string, input: unknown) => {
    seen.push({ context, input });
    return null;
  };
  registerCalls<string>({
    ipc: { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers: { 'app.copy': note, 'app.quit': note, ...handlers } as Handlers<string>,
    contextOf: (senderId) => (senderId === 7 ? 'window 7' : undefined),
    origins: ['app://palabra'],
    report: (event) => reports.push(event),
  });
  const call = (
    name: CallName,
    input: unknown,
    event: CallEvent = from('app://palabra/index.html'),
  ) => listeners.get(channelOf(name))?.(event, input);
  return { call, listeners, seen, reports };
}

function from(url: string, parent: unknown = null, id = 7): CallEvent {
  return { sender: { id }, senderFrame: { url, parent } };
}

const refused = { ok: false, failure: { code: 'refused' } };

test('every call of the contract has its channel, and there are no others', () => {
  const { listeners } = edge();
  const channels = Object.keys(contract).map((name) => channelOf(name as CallName));
  expect([...listeners.keys()].toSorted()).toEqual(channels.toSorted());
});

test('a call of our page is answered with its window’s things', async () => {
  const { call, seen } = edge();
  expect(await call('app.copy', { text: 'x' })).toEqual({ ok: true, value: null });
  expect(seen).toEqual([{ context: 'window 7', input: { text: 'x' } }]);
});

for (const url of [
  'app://palabra.evil/index.html',
  'app://palabra:1/index.html',
  'app://user@palabra/index.html',
  'app://user:x@palabra/',
  'app://evil/palabra',
  'https://palabra/index.html',
  'file:///palabra/index.html',
  'about:blank',
  'data:text/html,app://palabra',
  'not a url',
  '',
]) {
  test(`a call from ${url || 'nowhere'} is refused unseen`, async () => {
    const { call, seen } = edge();
    expect(await call('app.copy', { text: 'x' }, from(url))).toEqual(refused);
    expect(seen).toEqual([]);
  });
}

test('a call from a frame within the page, a frame that is gone, or another page is refused', async () => {
  const { call, seen } = edge();
  const url = 'app://palabra/index.html';
  const unsaid = { sender: { id: 7 }, senderFrame: { url, parent: undefined } };
  expect(await call('app.copy', { text: 'x' }, from(url, {}))).toEqual(refused);
  expect(await call('app.copy', { text: 'x' }, unsaid)).toEqual(refused);
  expect(await call('app.copy', { text: 'x' }, from(url, null, 8))).toEqual(refused);
  const gone = { sender: { id: 7 }, senderFrame: null };
  expect(await call('app.copy', { text: 'x' }, gone)).toEqual(refused);
  const disposed = {
    sender: { id: 7 },
    senderFrame: {
      url,
      get parent() {
        throw new Error('Render frame was disposed');
      },
    },
  };
  expect(await call('app.copy', { text: 'x' }, disposed)).toEqual(refused);
  expect(seen).toEqual([]);
});

test('what cannot even be looked at crosses as unexpected, without its words', async () => {
  const { call, reports } = edge();
  const input = {
    get text() {
      throw new Error('/home/ana/journal.json');
    },
  };
  expect(await call('app.copy', input)).toEqual({ ok: false, failure: { code: 'unexpected' } });
  expect(reports).toEqual(['app.copy']);
});

for (const input of [
  undefined,
  null,
  'text',
  [],
  {},
  { text: 1 },
  { text: 'x', more: 1 },
  { text: 'x'.repeat(10_001) },
  JSON.parse('{"text":"x","__proto__":{"polluted":true}}'),
]) {
  test(`an input that the contract does not know is refused: ${JSON.stringify(input)?.slice(0, 40)}`, async () => {
    const { call, seen } = edge();
    expect(await call('app.copy', input)).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [] },
    });
    expect(seen).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
}

test('a refusal crosses as its failure', async () => {
  const { call } = edge({
    'app.quit': () => {
      throw new Refusal({ code: 'disk-full' });
    },
  });
  expect(await call('app.quit', {})).toEqual({ ok: false, failure: { code: 'disk-full' } });
});

test('any other error crosses as unexpected, without its words, and is reported', async () => {
  const { call, reports } = edge({
    'app.quit': async () => {
      throw new Error('/home/ana/journal.json: Ana owes me');
    },
  });
  const answer = await call('app.quit', {});
  expect(answer).toEqual({ ok: false, failure: { code: 'unexpected' } });
  expect(JSON.stringify(answer)).not.toContain('Ana');
  expect(reports).toEqual(['app.quit']);
});
