/** Sentences to decide, where several networks read one text. */
import { unitState } from '../coverage.ts';
import { groupedBy } from '../grouped.ts';
import { type QuotePlace, textQuote } from '../quotes.ts';
import type { Unit } from '../reading-records.ts';
import type { Network, TextPositionSelector } from '../records.ts';
import type { Origin } from './same.ts';

interface Placed extends Origin {
  readonly order: number;
  readonly position: TextPositionSelector;
}

/**
 * The units of all members that share words with each other, directly or by way of others.
 * @param firstOf what a source is called, the same for sources that are one
 * @returns each cluster in the order of the members
 */
export function unitClusters(
  members: readonly Network[],
  firstOf: (network: string, source: string) => string,
): Origin[][] {
  const units = members.flatMap(({ id: network, coverage = [] }) =>
    coverage.map((unit) => ({ network, unit })),
  );
  const placed = units.flatMap(({ network, unit }, order) => {
    const position = textQuote(unit.selector)?.position;
    return position ? [{ network, id: unit.id, source: unit.source, order, position }] : [];
  });
  const bySource = groupedBy(placed, ({ network, source }) => firstOf(network, source));
  return [...bySource.values()].flatMap((all) => {
    const clusters: Placed[][] = [];
    let end = 0;
    for (const one of all.sort((a, b) => a.position.start - b.position.start)) {
      if (one.position.start < end) clusters.at(-1)?.push(one);
      else clusters.push([one]);
      end = Math.max(end, one.position.end);
    }
    return clusters.map((cluster) => cluster.sort((a, b) => a.order - b.order));
  });
}

/**
 * One unit of those that share words: it covers the words of all of them, and is passed over for the reason of the
 * first that gives one, unless a quote stands in it.
 * @param units with the ids of the joined network; the first gives what is not decided
 * @param quotes those of the same source in the joined network
 */
export function oneUnit(units: readonly [Unit, ...Unit[]], quotes: readonly QuotePlace[]): Unit {
  const [first] = units;
  const { passedOver: _, note: __, ...bare } = first;
  const spanned = units.length > 1 ? { ...bare, ...wordsOfAll(units) } : bare;
  const deciding = units.find(({ passedOver }) => passedOver !== undefined) ?? first;
  const { passedOver, note } = deciding;
  const isOpen = passedOver === undefined || unitState(spanned, quotes) === 'coded';
  return {
    ...spanned,
    ...(!isOpen && { passedOver }),
    ...(note !== undefined && { note }),
  };
}

/** The words from where the first begins to where the last ends; the texts agree where they overlap. */
function wordsOfAll(units: readonly Unit[]): Pick<Unit, 'paragraph' | 'selector'> {
  const placed = units
    .flatMap((unit) => {
      const words = textQuote(unit.selector);
      return words ? [{ unit, ...words }] : [];
    })
    .sort((a, b) => a.position.start - b.position.start || b.position.end - a.position.end);
  const [first, ...others] = placed;
  if (!first) throw new Error('units in a table share no words');
  let { exact, suffix } = first.quote;
  let { end } = first.position;
  for (const { quote, position } of others)
    if (position.end > end) {
      exact += [...quote.exact].slice(end - position.start).join('');
      ({ suffix } = quote);
      ({ end } = position);
    }
  const { paragraph } = first.unit;
  return {
    ...(paragraph !== undefined && { paragraph }),
    selector: [
      { ...first.quote, exact, suffix },
      { ...first.position, end },
    ],
  };
}
