/** Compares what was read from a sentence with what its label says, field by field. */

import type { CaptureClient } from '../../../shared/capture/name-index.ts';
import { type Captured, parseCapture } from '../../../shared/capture/parse.ts';

/** A labelled sentence. `expect` holds a subset of the result. */
export type LabelledCase = {
  readonly id: string;
  readonly language?: string;
  readonly now: string;
  readonly clients: readonly CaptureClient[];
  readonly text: string;
  readonly expect: Expected;
};

type Expected = {
  readonly client?: string | null;
  readonly newClient?: string | null;
  readonly kind?: string;
  readonly on?: string;
  readonly warmth?: number | null;
  readonly promises?: readonly {
    readonly by: string;
    readonly about?: string;
    readonly due?: string | null;
  }[];
  readonly outcomes?: readonly {
    readonly kind: string;
    readonly amount?: number;
    readonly currency?: string;
  }[];
  readonly settles?: readonly {
    readonly as: string;
    readonly by?: string;
    readonly about?: string;
    readonly due?: string;
  }[];
  readonly tags?: readonly string[];
};

/** The fields that are scored. */
export const scoredFields = [
  'client',
  'kind',
  'on',
  'warmth',
  'promises',
  'due',
  'outcomes',
  'settles',
  'tags',
] as const;
/** One of them. */
export type ScoredField = (typeof scoredFields)[number];

/** A field's verdict: how many were asked, how many were right, and what was got. */
export type Verdict = {
  readonly right: number;
  readonly all: number;
  readonly expected: unknown;
  readonly got: unknown;
};

/** Reads a case and judges every field its label holds. */
export function judgeCase(one: LabelledCase): { readonly [Field in ScoredField]?: Verdict } {
  const { text, now, clients, language, expect } = one;
  const got = parseCapture(text, { now, clients, ...(language && { language }) });
  const matched = matchPromises(expect.promises ?? [], got);
  return {
    ...((expect.client !== undefined || expect.newClient) && {
      client: clientVerdict(expect, got),
    }),
    ...(expect.kind !== undefined && { kind: verdict(expect.kind, got.kind) }),
    ...(expect.on !== undefined && { on: verdict(expect.on, got.on) }),
    ...(expect.warmth !== undefined && { warmth: verdict(expect.warmth, got.warmth) }),
    ...(expect.promises && {
      promises: told(
        matched.every((found) => found) && got.promises.length === expect.promises.length,
        expect.promises,
        got.promises,
      ),
      due: dueVerdict(expect.promises, matched, got),
    }),
    ...(expect.outcomes && { outcomes: outcomesVerdict(expect.outcomes, got) }),
    ...(expect.settles && { settles: settlesVerdict(expect.settles, got) }),
    ...(expect.tags && {
      tags: verdict([...expect.tags].sort().join(' '), [...got.tags].sort().join(' ')),
    }),
  };
}

function told(isRight: boolean, expected: unknown, got: unknown): Verdict {
  return { right: isRight ? 1 : 0, all: 1, expected, got };
}

function verdict(expected: unknown, got: unknown): Verdict {
  return told(expected === got, expected, got);
}

function clientVerdict({ client, newClient }: Expected, got: Captured): Verdict {
  const expected = newClient ? `new: ${newClient}` : (client ?? null);
  const read = got.client ?? (got.newClient ? `new: ${got.newClient}` : null);
  if (expected === null) return told(got.client === null && !got.newClient, expected, read);
  return told(blind(String(expected)) === blind(String(read)), expected, read);
}

function blind(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

type Promises = NonNullable<Expected['promises']>;

function matchPromises(expected: Promises, got: Captured) {
  const left = [...got.promises];
  return expected.map(({ by, about = '' }) => {
    const at = left.findIndex((one) => one.by === by && blind(one.words).includes(blind(about)));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

function dueVerdict(
  expected: Promises,
  matched: ReturnType<typeof matchPromises>,
  got: Captured,
): Verdict {
  const pairs = expected.flatMap((one, at) => (matched[at] ? [{ one, found: matched[at] }] : []));
  const right = pairs.filter(({ one, found }) => (one.due ?? undefined) === found.due?.day).length;
  return {
    right,
    all: pairs.length,
    expected: expected.map(({ due }) => due ?? null),
    got: got.promises.map(({ due }) => due?.day ?? null),
  };
}

function outcomesVerdict(expected: NonNullable<Expected['outcomes']>, got: Captured): Verdict {
  const isSame =
    expected.length === got.outcomes.length &&
    expected.every(({ kind, amount, currency }) =>
      got.outcomes.some(
        (one) => one.kind === kind && one.amount === amount && one.currency === currency,
      ),
    );
  return told(isSame, expected, got.outcomes);
}

function settlesVerdict(expected: NonNullable<Expected['settles']>, got: Captured): Verdict {
  const isSame =
    expected.length === got.settles.length &&
    expected.every(({ as, by, about = '', due }) =>
      got.settles.some(
        (one) =>
          one.as === as &&
          (by === undefined || one.by === by) &&
          blind(one.words).includes(blind(about)) &&
          (due === undefined || one.due?.day === due),
      ),
    );
  return told(isSame, expected, got.settles);
}
