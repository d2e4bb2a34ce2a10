/** How far a figure could have come out otherwise, had other units of the same kind been read. */
import { seededRandom } from '../../network/seeded-random.ts';
import type { Counted } from './counted.ts';

/** Nineteen of twenty resamples lie between the two, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Why there is no figure, or none to say how sure it is:
 * - `no-units`: nothing was judged by both;
 * - `no-chance`: of ties, no pair stands together that neither reading ties: what chance would bring is not known;
 * - `one-value`: one and the same value everywhere, so that nothing could differ;
 * - `no-spread`: every resample gives the same, as where nothing differs: the units do not show how sure it is;
 * - `rarely-defined`: more than one resample in twenty has a single value only.
 */
export type Lack = 'no-units' | 'no-chance' | 'one-value' | 'no-spread' | 'rarely-defined';

/** A figure of the units that were read, with its interval or the reason why it has none. */
export interface Estimate {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly lack: Lack | null;
}

const SEED = 1;
const RESAMPLES = 2000;
/** Of so many resamples one may be without a figure. */
const TOLERATED = 20;

/**
 * The percentile interval (B. Efron, “Bootstrap methods: another look at the jackknife”, Annals of Statistics
 * 7(1), 1979): units are drawn again, as many as there are and with replacement, 2,000 times from a fixed
 * seed; the same units give the same interval.
 * @param statistic of a list of units; `null` where it is not defined for them
 */
export function bootstrapped<Values>(
  units: readonly Counted<Values>[],
  statistic: (units: readonly Counted<Values>[]) => number | null,
): Estimate {
  // Each unit by the place of what is said of it.
  const places = units.flatMap(({ count }, place) => new Array<number>(count).fill(place));
  if (places.length === 0) return without(null, 'no-units');
  const value = statistic(units);
  if (value === null) return without(value, 'one-value');
  const random = seededRandom(SEED);
  const found: number[] = [];
  for (let i = 0; i < RESAMPLES; i += 1) {
    const counts = new Array<number>(units.length).fill(0);
    for (let drawn = 0; drawn < places.length; drawn += 1) {
      const place = places[Math.floor(random() * places.length)] as number;
      counts[place] = (counts[place] as number) + 1;
    }
    const figure = statistic(
      units.map(({ values }, at) => ({ values, count: counts[at] as number })),
    );
    if (figure !== null) found.push(figure);
  }
  if (RESAMPLES - found.length > RESAMPLES / TOLERATED) return without(value, 'rarely-defined');
  found.sort((a, b) => a - b);
  const cut = Math.floor(found.length / 40);
  const [low = value, high = value] = [found[cut], found.at(-1 - cut)];
  return low === high
    ? without(value, 'no-spread')
    : { value, interval: { low, high }, lack: null };
}

function without(value: number | null, lack: Lack): Estimate {
  return { value, interval: null, lack };
}
