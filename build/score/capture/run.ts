/** Scores a file of labelled sentences and prints how many were read right, per field and whole. */
import fs from 'node:fs';
import { judgeCase, type LabelledCase, scoredFields } from './judge-case.ts';

type Wrong = {
  readonly id: string;
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
};

/** Scores the files named; resolves to the exit code. */
export function run(args: readonly string[]): number {
  const files = args.filter((one) => !one.startsWith('--'));
  if (files.length === 0) {
    process.stderr.write('Usage: npm run score:capture -- cases.json [--verbose|--json]\n');
    return 1;
  }
  const cases: LabelledCase[] = [];
  for (const file of files) {
    try {
      cases.push(...(JSON.parse(fs.readFileSync(file, 'utf8')) as LabelledCase[]));
    } catch (error) {
      process.stderr.write(`${file}: ${(error as Error).message}\n`);
      return 1;
    }
  }
  const fields = Object.fromEntries(scoredFields.map((field) => [field, { right: 0, all: 0 }]));
  const wrong: Wrong[] = [];
  let whole = 0;
  const startedAt = performance.now();
  for (const one of cases) {
    let isWhole = true;
    for (const [field, verdict] of Object.entries(judgeCase(one))) {
      const sum = fields[field];
      if (!sum || !verdict) continue;
      sum.right += verdict.right;
      sum.all += verdict.all;
      if (verdict.right === verdict.all) continue;
      isWhole = false;
      wrong.push({ id: one.id, field, expected: verdict.expected, got: verdict.got });
    }
    if (isWhole) whole += 1;
  }
  const msPerCase = (performance.now() - startedAt) / Math.max(1, cases.length);
  if (args.includes('--json')) {
    const result = {
      cases: cases.length,
      whole: whole / Math.max(1, cases.length),
      msPerCase,
      fields,
      wrong,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  }
  for (const [field, { right, all }] of Object.entries(fields)) {
    process.stdout.write(`${field.padEnd(10)} ${right} / ${all}  ${percent(right, all)}\n`);
  }
  process.stdout.write(`whole      ${whole} / ${cases.length}  ${percent(whole, cases.length)}\n`);
  process.stdout.write(`${msPerCase.toFixed(2)} ms a case\n`);
  if (args.includes('--verbose')) {
    const textOf = new Map(cases.map(({ id, text }) => [id, text]));
    for (const { id, field, expected, got } of wrong) {
      process.stdout.write(
        `\n${id} ${field}: ${textOf.get(id)}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}\n`,
      );
    }
  }
  return 0;
}

function percent(right: number, all: number): string {
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`;
}
