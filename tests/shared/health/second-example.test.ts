import { describe, expect, test } from 'vitest';
import type { HealthEvent, HealthPart } from '../../../shared/health/health-event.ts';
import { pointOn } from '../../../shared/health/score.ts';
import { historyOf, ledgersOn } from '../../../shared/health/timeline.ts';

/*
 * Worked by hand from the formulas. Tolerance low, so τ = 1.5; no rhythm set, so c = 30 days.
 *
 *   0  contact; I promise A for day 20 and no more is said of it
 *  20  contact, tone +2
 *  26  A partly kept
 *  40  contact; a mistake of mine; I promise B for day 60
 *  55  contact; the mistake is repaired
 *  58  B kept
 *  66  B reopened, and open it stays
 *
 * Rhythm, δ = 0.9; gaps of 20, 20 and 15 days:
 *   from 20 on  N = 1                 B = 20                  L = ln 20 = 2.995732
 *   from 40 on  N = 0.9·1 + 1 = 1.9   B = 0.9·20 + 20 = 38    L = 0.9·2.995732 + ln 20 = 5.691891
 *   from 55 on  N = 0.9·1.9 + 1 = 2.71  B = 0.9·38 + 15 = 49.2  L = 0.9·5.691891 + ln 15 = 7.830752
 * Silence. k = 1: A₁ = 2+N, B₁ = 180+B, ln w₁ = ln 0.7 + lnΓ(A₁) + 2·ln 180 − A₁·ln B₁
 *          k = 3: A₃ = 2+3N, B₃ = 60+B, ln w₃ = ln 0.3 + 2L − N·ln 2 + lnΓ(A₃) + 2·ln 60 − A₃·ln B₃
 *   S(s) = w₁·(1 + s/B₁)^−A₁ + w₃·(1 + s/B₃)^−A₃·(1 + A₃·q + A₃(A₃+1)/2·q²), q = s/(B₃+s)
 *   at N = 1:    w = 0.781850, 0.218150; ln S(6) = −0.0708951
 *   at N = 2.71: w = 0.703032, 0.296968; ln S(3) = −0.0437895, ln S(11) = −0.1824412,
 *                ln S(25) = −0.4944020
 *
 * Overdue: u(n) = 1.2·1.5·(1 − 2^(−n/14)); u(6) = 1.8·0.2570029 = 0.4626051, u(20) = 1.1313026
 *
 * Goodwill G, strain D, warmth W:
 *  26  six days late, so the G of "kept late", halved: ½·0.4·2^(−6/240) = 0.1965641
 *      D = 0.4·1.5 + 0.35·u(6) = 0.6 + 0.1619118 = 0.7619118      W = 2·2^(−6/90) = 1.9096832
 *  40  G·2^(−14/240) = 0.1887749                                  W = 2·2^(−20/90) = 1.7144880
 *      the contact heals 20 days: 0.7619118·2^(−20/120) = 0.6787862; the mistake 0.8·1.5 = 1.2
 *      D = 1.8787862
 *  55  G·2^(−15/240) = 0.1807714                                  W = 2·2^(−35/90) = 1.5274351
 *      heals 15 days: 0.6787862·2^(−15/120) = 0.6224497, 1.2·2^(−15/120) = 1.1004049
 *      the repair leaves a fifth of the mistake: D = 0.6224497 + 0.2200810 = 0.8425307
 *  58  G·2^(−3/240) + 1 = 0.1792119 + 1 = 1.1792119               W = 2·2^(−38/90) = 1.4925485
 *  66  the keeping is void: G = 0.1792119·2^(−8/240) = 0.1751187  W = 2·2^(−46/90) = 1.4033636
 *      open since day 60: u(6) = 0.4626051
 *  80  G·2^(−14/240) = 0.1681793, u(20) = 1.1313026               W = 2·2^(−60/90) = 1.2599210
 *
 * Cushion c = 1 + G/(G+4): 1.0468393, 1.0450668, 1.0432388, 1.2276817, 1.0419434, 1.0403484
 * z, day 66: 0.7·ln 3.71 − 0.7·0.1824412 + 0.6·ln(1 + 0.1751187/2) − 0.6·0.8425307/c
 *            − 0.6·0.4626051/c + 0.5·ln 2.4033636
 *          = 0.9177223 − 0.1277088 + 0.0503616 − 0.4851688 − 0.2663898 + 0.4384346 = 0.5272512
 *   score = 100/(1 + e^−z) = 62.8842; a part's points are part·(score − 50)/z = part·24.4365
 */
const promised = (id: string, steps: readonly [number, 'partly' | 'kept' | 'reopened'][]) => [
  {
    type: 'promise',
    id,
    by: 'me',
    kind: 'made',
    day: id === 'A' ? 0 : 40,
    due: id === 'A' ? 20 : 60,
  } as const,
  ...steps.map(([day, kind]) => ({ type: 'promise', id, by: 'me', kind, day }) as const),
];

const events: HealthEvent[] = [
  ...[0, 20, 40, 55].map((day) => ({ type: 'contact', id: `c${day}`, day }) as const),
  { type: 'tone', id: 'c20', day: 20, warmth: 2 },
  ...promised('A', [[26, 'partly']]),
  ...promised('B', [
    [58, 'kept'],
    [66, 'reopened'],
  ]),
  { type: 'outcome', id: 'mistake', day: 40, kind: 'mistake', repairs: [] },
  { type: 'outcome', id: 'repair', day: 55, kind: 'repair', repairs: ['mistake'] },
];
const ledgersAt = (day: number) => ledgersOn(historyOf(events, { tolerance: 'low' }), day);

describe('a second worked example: partly kept, a repair, a reopening', () => {
  test.each([
    [26, 0.1965641, 0.7619118, 1.9096832],
    [40, 0.1887749, 1.8787862, 1.714488],
    [55, 0.1807714, 0.8425307, 1.5274351],
    [58, 1.1792119, 0.8425307, 1.4925485],
    [66, 0.1751187, 0.8425307, 1.4033636],
  ])('goodwill, strain and warmth on day %i', (day, goodwill, strain, warmth) => {
    const ledgers = ledgersAt(day);
    expect(ledgers.goodwill.sum).toBeCloseTo(goodwill, 6);
    expect(ledgers.strain.sum).toBeCloseTo(strain, 6);
    expect(ledgers.warmth.sum).toBeCloseTo(warmth, 6);
    expect(ledgers.chill.sum).toBe(0);
  });

  test.each([
    [26, 0.589154, 64.3171, [11.79, -1.21, 1.37, -10.61, 0, 12.98]],
    [40, 0.220056, 55.4793, [18.56, 0, 1.35, -26.86, 0, 12.43]],
    [55, 0.948677, 72.0849, [21.36, 0, 1.21, -11.28, 0, 10.79]],
    [58, 1.210048, 77.0307, [20.5, -0.68, 6.21, -9.2, 0, 10.2]],
    [66, 0.527251, 62.8842, [22.43, -3.12, 1.23, -11.86, -6.51, 10.71]],
    [80, -0.110618, 47.2374, [22.92, -8.64, 1.21, -12.14, -16.29, 10.18]],
  ])('the score of day %i and its parts', (day, z, score, parts) => {
    const point = pointOn(ledgersAt(day), day);
    expect(point.z).toBeCloseTo(z, 6);
    expect(point.score).toBeCloseTo(score, 4);
    const order: HealthPart[] = ['bond', 'silence', 'goodwill', 'strain', 'overdue', 'warmth'];
    const shown = order.map((part) => Math.round(point.points[part] * 100) / 100 + 0);
    expect(shown).toEqual(parts);
    expect(point.points.chill + 0).toBe(0);
  });

  test('its rhythm, and how ordinary its silences are', () => {
    const { rhythm, lnSilence } = ledgersAt(80);
    expect(rhythm.gaps).toBeCloseTo(2.71, 12);
    expect(rhythm.days).toBeCloseTo(49.2, 12);
    expect(rhythm.logDays).toBeCloseTo(7.830752388879535, 12);
    expect(lnSilence(3)).toBeCloseTo(-0.043789492, 9);
    expect(lnSilence(11)).toBeCloseTo(-0.182441204, 9);
    expect(lnSilence(25)).toBeCloseTo(-0.494401956, 9);
    expect(ledgersAt(26).lnSilence(6)).toBeCloseTo(-0.070895074, 9);
  });

  // Contacts on 0, 20, 40, 55, a tone on 20, A partly on 26, mistake on 40, repair on 55. The
  // keeping of B counts on 58; its reopening takes it back: Σ amount·2^(−days since/240).
  test('its evidence', () => {
    expect(pointOn(ledgersAt(26), 26).evidence).toBeCloseTo(3.40189, 5);
    expect(pointOn(ledgersAt(58), 58).evidence).toBeCloseTo(7.98301, 5);
    expect(pointOn(ledgersAt(66), 66).evidence).toBeCloseTo(6.823518, 5);
  });
});
