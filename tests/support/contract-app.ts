// The page and the main process of the contract's fixture, and what both sides of it hold.
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export const fixture = path.resolve(import.meta.dirname, '../fixtures/contract-app');

type Contract = {
  requests: string[];
  navigations: string[][];
  created: number;
  second: { last: string; data: unknown } | null;
};
declare global {
  var contract: Contract;
  var bridge: {
    version: number;
    double(n: number): number;
    refuse(): void;
    heard(): string[];
    invoke(channel: string, value?: unknown): Promise<unknown>;
    say(word: string): void;
    onHeard(callback: (word: string) => void): () => void;
  };
  var sawBridge: string;
  var openWindow: () => unknown;
  var seen: unknown[];
}

/** Waits for what another process does, which announces nothing. */
export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await what())) await delay(20);
}
