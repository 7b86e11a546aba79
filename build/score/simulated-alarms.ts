/** How soon each method would notice that somebody has left, at the same share of false alarms. */
import { pointOn } from '../../shared/health/score.ts';
import { historyOf, ledgersOn } from '../../shared/health/timeline.ts';
import { simulatedClient } from './simulated-client.ts';

/** The methods compared; `silence` is ln S, which the alarm looks at. */
export const alarmMethods = ['silence', 'recency-over-gap', 'score', 'recency'] as const;
/** One of them. */
export type AlarmMethod = (typeof alarmMethods)[number];

/** The median days from leaving to the alarm; who is not noticed within 200 days counts as 200. */
export type Alarms = {
  /** Client-days in alarm while nobody has left; a share. */
  readonly falseAlarms: number;
  readonly departures: number;
  readonly medianDays: Readonly<Record<AlarmMethod, number>>;
};

const clients = 2_000;
const firstDay = 120;
const mostDays = 200;
const shares = [0.03, 0.05, 0.1];

/** The values of one client, a day each from `firstDay` on; higher is more alarming. */
type Watched = {
  readonly leftOn: number | undefined;
  readonly values: Readonly<Record<AlarmMethod, Float32Array>>;
};

/** Watches 2,000 made-up relationships day by day; the same for the same seed. */
export function simulateAlarms(seed: number, length: number): Alarms[] {
  const watched = Array.from({ length: clients }, (_, number) => watch(seed, number, length));
  const departures = watched.filter(
    ({ leftOn }) => leftOn !== undefined && leftOn > firstDay && leftOn + mostDays < length,
  );
  return shares.map((falseAlarms) => {
    const medians = alarmMethods.map((method) => {
      const level = levelOf(watched, method, falseAlarms);
      const delays = departures.map((one) => delay(one, method, level)).sort((a, b) => a - b);
      return [method, delays[Math.floor(delays.length / 2)] ?? mostDays];
    });
    const medianDays = Object.fromEntries(medians);
    return { falseAlarms, departures: departures.length, medianDays };
  });
}

function watch(seed: number, number: number, length: number): Watched {
  const { events, leftOn } = simulatedClient(seed, number, length);
  const contactDays = events.filter(({ type }) => type === 'contact').map(({ day }) => day);
  const on = Array.from({ length: length - firstDay }, (_, index) => firstDay + index);
  const values = {
    silence: new Float32Array(on.length),
    'recency-over-gap': new Float32Array(on.length),
    score: new Float32Array(on.length),
    recency: new Float32Array(on.length),
  };
  let known = 0;
  ledgersOn(historyOf(events, { tolerance: 'normal' }), length, {
    on,
    look: (ledgers, day) => {
      const at = day - firstDay;
      const { z, lnSilence, silence = 0 } = pointOn(ledgers, day);
      while ((contactDays[known] ?? length) <= day) known += 1;
      const first = contactDays[0] ?? day;
      const last = contactDays[known - 1] ?? day;
      values.silence[at] = -lnSilence;
      values['recency-over-gap'][at] = silence / (known > 1 ? (last - first) / (known - 1) : 30);
      values.score[at] = -z;
      values.recency[at] = silence;
    },
  });
  return { leftOn, values };
}

/** The level that a share of the days before anybody has left is above. */
function levelOf(watched: readonly Watched[], method: AlarmMethod, share: number): number {
  const before = watched.map(({ leftOn, values }) =>
    values[method].subarray(0, leftOn === undefined ? undefined : Math.max(0, leftOn - firstDay)),
  );
  const all = new Float32Array(before.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const values of before) {
    all.set(values, at);
    at += values.length;
  }
  return all.sort()[Math.floor((1 - share) * all.length)] ?? Number.POSITIVE_INFINITY;
}

function delay({ leftOn = 0, values }: Watched, method: AlarmMethod, level: number): number {
  const since = values[method].subarray(leftOn - firstDay, leftOn - firstDay + mostDays);
  const days = since.findIndex((value) => value > level);
  return days < 0 ? mostDays : days;
}
