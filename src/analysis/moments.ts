/** The network at a moment: what begins and ends there, who denies what of it, and what has no date. */
import type { Claim, Voices } from '../network/claims.ts';
import type { Months } from '../network/months.ts';
import type { Relation } from '../network/records.ts';
import { beginsIn, endsIn, heldIn, mayFallIn, type Piece, spanOf, type Times } from './times.ts';

/** A relation at one of its times. */
export interface Dating {
  readonly relation: Relation;
  readonly piece: Piece;
}

/** A relation of which the opposite is said, where a date of the one or the other is of the time shown. */
export interface Contested {
  readonly relation: Relation;
  readonly against: readonly Claim[];
}

export interface Moment {
  /** Times that begin then, by the first day that their dates allow, and do not go on from another of the same source. */
  readonly begun: readonly Dating[];
  /** Times that end then and began before, of relations that no source says of the month after. */
  readonly ended: readonly Dating[];
  /** What is said without a date may be of any time, on either side; not where neither has one. */
  readonly contested: readonly Contested[];
  /** Relations that are of the time shown only by what is said without a date. */
  readonly undated: readonly Relation[];
}

/**
 * @param relations those that may be shown
 * @param times of each relation, by its id (`timesOf`)
 * @param voices of each relation, by its id (`voicesOf`)
 * @param shown the time shown; `null` for all of it, in which nothing begins or ends
 * @param now the part of it in which things begin and end: the last step
 */
export function momentOf(
  relations: readonly Relation[],
  times: ReadonlyMap<string, Times>,
  voices: ReadonlyMap<string, Voices>,
  shown: Months | null,
  now: Months | null,
): Moment {
  const timed = relations.flatMap((relation) => {
    const own = times.get(relation.id);
    return own ? [{ relation, times: own, held: heldIn(own, shown) }] : [];
  });
  const undated = timed.filter(({ held }) => held === 'undated').map(({ relation }) => relation);
  if (!shown || !now) return { begun: [], ended: [], contested: [], undated };
  const datings = (meant: (piece: Piece, all: readonly Piece[]) => boolean) =>
    timed.flatMap(({ relation, times: { pieces } }) =>
      pieces.filter((piece) => meant(piece, pieces)).map((piece): Dating => ({ relation, piece })),
    );
  const after = { from: now.to + 1, to: now.to + 1 };
  return {
    begun: datings((piece, all) => beginsIn(piece.span, now) && !goesOn(piece, all)),
    ended: datings(
      ({ span }, all) =>
        endsIn(span, now) &&
        !beginsIn(span, now) &&
        !all.some((other) => mayFallIn(other.span, after)),
    ),
    contested: timed.flatMap(({ relation, held }): Contested[] => {
      if (held === 'outside') return [];
      const claims = voices.get(relation.id)?.claims ?? [];
      const against = claims.filter(
        ({ saysSo, when }) =>
          !saysSo && (isOf(when, shown) || (held === 'dated' && when.length === 0)),
      );
      return against.length > 0 ? [{ relation, against }] : [];
    }),
    undated,
  };
}

/** Whether all who say it of this time say it of the time right before as well: one year after the other. */
function goesOn({ span, sources }: Piece, all: readonly Piece[]): boolean {
  const before = all.filter((one) => one.span.from < span.from && one.span.to >= span.from);
  return (
    sources.length > 0 &&
    sources.every((source) => before.some((one) => one.sources.includes(source)))
  );
}

/** Whether one of these dates may be of that time. */
function isOf(when: readonly string[], months: Months): boolean {
  return when.some((one) => {
    const span = spanOf(one);
    return span !== null && mayFallIn(span, months);
  });
}
