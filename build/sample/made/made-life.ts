/** What happened with a client made by chance: matters that begin, go on and end, and talk between. */
import type { OutcomeKind } from '../../../shared/journal/outcome.ts';
import type { Chance } from '../random.ts';
import type { Given, Happening, Result } from '../story.ts';
import { same } from '../story.ts';
import type { Making } from './made-client.ts';
import type { Line } from './vocabulary.ts';

type Draft = { -readonly [Key in keyof Happening]: Happening[Key] };
type Fate = 'kept' | 'late' | 'partly' | 'broken' | 'released';

/** So many happenings, oldest first. */
export function lifeByChance(making: Making, count: number): Happening[] {
  const { chance, spread } = making;
  const anyDay = () => spread.pick(chance, spread.days);
  const first = Math.max(30, anyDay(), anyDay());
  // Some were lost sight of long ago.
  const last = chance.next() < 0.35 ? spread.pick(chance, first) : 1;
  const sizes: number[] = [];
  for (let left = count; left > 0; ) {
    const size = chance.next() < 0.3 ? 1 : Math.min(left, chance.between(2, 6));
    sizes.push(size);
    left -= size;
  }
  const begun = sizes.map((_, index) => (index === 0 ? first : spread.pick(chance, first, last)));
  begun.sort((a, b) => b - a);
  const drafts = sizes
    .flatMap((size, index) =>
      size === 1 && index > 0
        ? [single(making, begun[index] ?? first)]
        : matter(making, index, begun[index] ?? first, size),
    )
    .sort((a, b) => b.ago - a.ago);
  const latest = drafts.at(-1);
  if (latest && latest.ago < 250 && chance.next() < 0.15) leaveOpen(making, latest);
  return drafts;
}

/** What is still to be kept with some of them, however long ago they were heard of. */
function leaveOpen({ chance, vocabulary }: Making, draft: Draft): void {
  const by = chance.next() < 0.7 ? 'me' : 'them';
  const [about, words] = chance.pick(by === 'me' ? vocabulary.mine : vocabulary.theirs);
  const due = Math.max(1 - draft.ago, chance.between(-3, 40));
  const given = { key: 'open', by, about: same(about), words: same(words), due } as const;
  draft.gives = [...(draft.gives ?? []), given];
}

function single(making: Making, ago: number): Draft {
  return noted(
    making,
    making.spread.workday(ago),
    making.chance.pick(making.vocabulary.between),
    0.35,
  );
}

function noted({ chance, vocabulary }: Making, ago: number, line: Line, warmth: number): Draft {
  const words = line[1]
    .replace('{thing}', chance.pick(vocabulary.things))
    .replace('{place}', chance.pick(vocabulary.places));
  return {
    ago,
    kind: line[0],
    words: same(words),
    ...(chance.next() < warmth && { warmth: chance.pick([-2, -1, 0, 0, 1, 1, 1, 2] as const) }),
    ...(line[0] === 'warning' && { heeded: chance.next() < 0.6 }),
  };
}

/** Something asked for, done in a few steps, and what came of it. */
function matter(making: Making, number: number, begun: number, size: number): Draft[] {
  const { chance, vocabulary, spread } = making;
  const drafts: Draft[] = [];
  const said = new Set<object>();
  let only: OutcomeKind | undefined;
  let ago = spread.workday(Math.max(begun, size + 1));
  for (let step = 0; step < size; step += 1) {
    const lines = step === 0 ? 'begins' : step === size - 1 ? 'ends' : 'goesOn';
    const line = fresh(vocabulary[lines], said, chance);
    if (lines === 'ends') only = line[2];
    drafts.push(noted(making, ago, line, only === 'lost' ? 0.1 : 0.4));
    const gap = Math.floor((ago - 1) / Math.max(1, size - 1 - step));
    ago = spread.workday(Math.max(1, ago - chance.between(1, Math.max(1, Math.min(12, gap)))));
  }
  for (const [step, draft] of drafts.entries()) {
    const key = `${number}-${step}`;
    if (step < size - 1 || size === 1) {
      if (chance.next() < 0.5) promise(making, drafts, step, { key: `${key}-me`, by: 'me', said });
      if (chance.next() < 0.15)
        promise(making, drafts, step, { key: `${key}-them`, by: 'them', said });
    } else if (chance.next() < 0.55) {
      draft.results = [...(draft.results ?? []), result(making, only)];
    }
  }
  return drafts;
}

/** One that was not taken before, as long as there is one. */
function fresh<T extends object>(items: readonly T[], said: Set<object>, chance: Chance): T {
  let item = chance.pick(items);
  for (let tries = 0; said.has(item) && tries < 4; tries += 1) item = chance.pick(items);
  said.add(item);
  return item;
}

type Giving = { readonly key: string; readonly by: 'me' | 'them'; readonly said: Set<object> };

function promise(making: Making, drafts: Draft[], step: number, { key, by, said }: Giving) {
  const { chance, vocabulary } = making;
  const draft = drafts[step];
  if (!draft) return;
  const pledge = fresh(by === 'me' ? vocabulary.mine : vocabulary.theirs, said, chance);
  const given = (due: number): Given => ({
    key,
    by,
    about: same(pledge[0]),
    words: same(pledge[1]),
    ...(chance.next() < 0.95 && { due: Math.max(due, 1 - draft.ago) }),
    ...(chance.next() < 0.1 && { precision: chance.pick(['week', 'month'] as const) }),
  });
  const give = (due: number) => {
    draft.gives = [...(draft.gives ?? []), given(due)];
  };
  const answer = drafts[chance.between(step + 1, drafts.length - 1)];
  if (!answer || answer.ago >= draft.ago) {
    // Nothing more is known of it: open when it is recent, else forgotten, which is rare.
    if (draft.ago < 45) give(chance.between(-2, 40));
    else if (chance.next() < 0.004) give(-draft.ago + chance.between(5, 30));
    return;
  }
  const fate = fateOf(chance.next());
  const days = draft.ago - answer.ago;
  const isLate = fate === 'late' || fate === 'broken';
  const kept = isLate ? -chance.between(1, Math.max(1, days - 1)) : chance.between(0, 6);
  const due = Math.max(-answer.ago + kept, 1 - draft.ago);
  const between = drafts[step + 1];
  const isMoved = between && between !== answer && !isLate && chance.next() < 0.25;
  if (isMoved) {
    give(Math.min(due, -between.ago + chance.between(0, 3)));
    between.moves = [...(between.moves ?? []), { key, due }];
  } else give(due);
  const settles = [...(answer.settles ?? []), { key, kind: fate === 'late' ? 'kept' : fate }];
  answer.settles = settles;
  if (fate === 'broken' && by === 'me') {
    const spoken = chance.pick(vocabulary.outcomes.complaint);
    const complaint: Result[] =
      chance.next() < 0.5 ? [{ kind: 'complaint', words: same(spoken) }] : [];
    const mistake: Result = { kind: 'mistake', key: `${key}-it`, promise: key };
    answer.results = [...(answer.results ?? []), ...complaint, mistake];
    const later = drafts.at(-1);
    if (later && later !== answer && chance.next() < 0.7) {
      const words = same(chance.pick(vocabulary.outcomes.repair));
      later.results = [...(later.results ?? []), { kind: 'repair', words, mends: [`${key}-it`] }];
    }
  }
}

function fateOf(roll: number): Fate {
  if (roll < 0.76) return 'kept';
  if (roll < 0.88) return 'late';
  if (roll < 0.92) return 'partly';
  return roll < 0.96 ? 'broken' : 'released';
}

const common = ['won', 'won', 'won', 'renewed', 'renewed', 'praise', 'praise', 'praise'] as const;
const rare = ['referral', 'solved', 'solved', 'requested', 'milestone'] as const;

function result({ chance, vocabulary, rhythm }: Making, only: OutcomeKind | undefined): Result {
  const kind = only ?? chance.pick<OutcomeKind>(chance.next() < 0.7 ? common : rare);
  const [from, to] = rhythm.amounts;
  const isPaid = (kind === 'won' || kind === 'renewed') && chance.next() < 0.8;
  const amount = Math.round((from * (to / from) ** (chance.next() ** 1.6)) / 5) * 5;
  const words = vocabulary.outcomes[kind];
  return {
    kind,
    ...(words.length > 0 && { words: same(chance.pick(words)) }),
    ...(isPaid && { amount }),
  };
}
