/** Puts each deliberate bug into the store, and asks the harness whether it notices. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundled } from './bundled.ts';
import type { Mutant } from './deliberate-bug.ts';
import { mutants } from './mutants.ts';

export type MutantsReport = {
  readonly all: number;
  /** Caught, or covered as it says. */
  readonly caught: number;
  readonly covered: readonly string[];
  readonly failures: readonly string[];
};

const hangMs = 120_000;

export async function runMutants({
  seed,
  effort,
  only,
  tell,
}: {
  readonly seed: number;
  readonly effort: number;
  readonly only?: string;
  /** Told of each as soon as it is known. */
  readonly tell?: (line: string) => void;
}): Promise<MutantsReport> {
  // A harness that always finds something would catch everything.
  const sound = await noticed({ name: 'no bug at all', changes: [] }, seed, effort);
  const failures = sound === undefined ? [] : [`without any bug: ${sound}`];
  const covered: string[] = [];
  let caught = 0;
  const chosen = mutants.filter(({ name }) => !only || name.includes(only));
  const left = [...chosen];
  const worker = async () => {
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      const by = await noticed(mutant, seed, effort);
      const { name, coveredBy } = mutant;
      if (by !== undefined) caught += 1;
      else if (coveredBy !== undefined) covered.push(`${name}: ${coveredBy}`);
      else failures.push(`nobody noticed: ${name}`);
      const how =
        by?.slice(0, 110) ?? (coveredBy === undefined ? 'NOT NOTICED' : `covered: ${coveredBy}`);
      tell?.(`${name} · ${how}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return { all: chosen.length, caught: caught + covered.length, covered, failures };
}

async function noticed(mutant: Mutant, seed: number, effort: number): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'palabra-mutant-'));
  try {
    const program = await bundled('mutant-child.ts', folder, mutant.changes);
    const args = [program, mutant.first ?? 'power-cuts', String(seed), String(effort)];
    const run = promisify(execFile)(process.execPath, args, { timeout: hangMs });
    const { stdout } = await run;
    return (JSON.parse(stdout) as { answer?: string }).answer;
  } catch (error) {
    const { killed, code } = error as { killed?: boolean; code?: unknown };
    // A store that hangs or dies is noticed as well; a bug that cannot be put in is not.
    if (killed === true) return 'it hung';
    if (typeof code === 'number') return 'it died';
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
