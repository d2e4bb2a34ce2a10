/** Sentences that were decided on, in another edition of their text. */
import { type Span, toIndex } from '../../evidence/source-text.ts';
import { codedQuotes, unitState } from '../../network/coverage.ts';
import { takenIds } from '../../network/ids.ts';
import type { Unit } from '../../network/reading-records.ts';
import type { Network } from '../../network/records.ts';
import { uniqueSlugs } from '../../network/slugs.ts';
import { unitRecord } from '../units.ts';
import { type Edition, placeIn, putAt } from './edition-places.ts';

interface UnitsMoved {
  readonly network: Network;
  /** They are not recorded any more, and neither is what readers settled of them. */
  readonly gone: readonly Unit[];
}

/**
 * Gives each unit that was found its place, and an id that says it, for the next sentence may get the former one.
 * Gone are those that were not found, and those that now would share words with another or with what is quoted.
 * @param network with its quotes as they stand in the edition
 */
export function unitsMoved(network: Network, edition: Edition): UnitsMoved {
  const { coverage = [], readings } = network;
  const own = coverage.filter(({ source }) => source === edition.source);
  if (own.length === 0) return { network, gone: [] };
  const rest = { ...network, coverage: coverage.filter((unit) => !own.includes(unit)) };
  const nameFor = namesFor(rest, edition);
  const renamed = new Map(
    placed(network, own, edition).map(({ unit, place }) => [
      unit.id,
      { ...putAt(unit, place, edition), id: nameFor(unit, place) },
    ]),
  );
  const gone = own.filter(({ id }) => !renamed.has(id));
  const isGone = new Set(gone.map(({ id }) => id));
  const settled = readings?.settled
    .filter(({ unit }) => unit === undefined || !isGone.has(unit))
    .map((one) => {
      const unit = renamed.get(one.unit ?? '');
      return unit ? { ...one, unit: unit.id } : one;
    });
  return {
    network: {
      ...network,
      coverage: coverage.flatMap((unit) =>
        isGone.has(unit.id) ? [] : (renamed.get(unit.id) ?? unit),
      ),
      ...(readings && settled && { readings: { ...readings, settled } }),
    },
    gone,
  };
}

interface Placed {
  readonly unit: Unit;
  readonly place: Span;
}

/** The units that were found, in the order of the text, none of which breaks a rule of coverage. */
function placed(network: Network, own: readonly Unit[], edition: Edition): Placed[] {
  const quotes = codedQuotes(network).filter(({ source }) => source === edition.source);
  const found = own
    .flatMap((unit): Placed[] => {
      const place = placeIn(edition, unit);
      return place ? [{ unit, place }] : [];
    })
    .sort((one, other) => one.place.start - other.place.start);
  let end = 0;
  return found.filter(({ unit, place }) => {
    const isQuoted = unitState(putAt(unit, place, edition), quotes) === 'coded';
    if (place.start < end || (unit.passedOver !== undefined && isQuoted)) return false;
    end = place.end;
    return true;
  });
}

/** Names units by their place; a name that says none stays. */
function namesFor(rest: Network, { source, text }: Edition) {
  const taken = new Set(takenIds(rest));
  return ({ id }: Unit, place: Span): string => {
    const [start, end] = [toIndex(text, place.start), toIndex(text, place.end)];
    const says = id.startsWith(`${source}-p`) ? unitRecord(text, source, { start, end }).id : id;
    const name = taken.has(says) ? uniqueSlugs(taken)(says, 'unit') : says;
    taken.add(name);
    return name;
  };
}
