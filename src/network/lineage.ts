/** The network in time: from when to when each organization is named, and of when each relation is said. */
import { groupedBy } from './grouped.ts';
import type { Limit, Period } from './periods.ts';
import type { Network, Organization, Relation } from './records.ts';
import { relationType } from './relation-types.ts';
import { type Told, toldTimes } from './told.ts';

/** A relation with all times that are given for it, the earliest first; none for one without a date. */
export interface Dated {
  readonly relation: Relation;
  readonly told: readonly Told[];
}

/** From the first date at which an organization is named to the last, in decimal years. */
export interface Life {
  readonly from: number;
  readonly to: number;
  /** How well the first date is known; `open` and `unknown` where what begins there began earlier. */
  readonly start: Limit;
  readonly end: Limit;
}

export interface Lane {
  /** Id of the organization. */
  readonly organization: string;
  /** `null` for one without a date, which has a lane for what it came out of or what came out of it. */
  readonly life: Life | null;
}

export interface Lineage {
  /** Of all with a date or a branch, in the order of the records. */
  readonly lanes: readonly Lane[];
  /** Who came out of whom, dated or not. */
  readonly branches: readonly Dated[];
  /** All other relations that have a date. */
  readonly spans: readonly Dated[];
  /** All other relations without one. */
  readonly undated: readonly Relation[];
  /** Whole years from the first to the last date; `null` where nothing is dated. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** Puts organizations and relations in time. What dates a relation dates both whom it ties. */
export function lineageOf({
  organizations,
  relations,
}: Pick<Network, 'organizations' | 'relations'>): Lineage {
  const dated = relations.map((relation): Dated => ({ relation, told: toldOf(relation) }));
  const isBranch = ({ relation }: Dated) => relationType(relation.type).origin === true;
  const branches = dated.filter(isBranch);
  const others = dated.filter((one) => !isBranch(one));
  const periods = groupedBy(
    dated.flatMap(({ relation: { source, target }, told }) =>
      [source, target].flatMap((end) => told.map(({ period }) => ({ end, period }))),
    ),
    ({ end }) => end,
  );
  const branching = new Set(
    branches.flatMap(({ relation: { source, target } }) => [source, target]),
  );
  const lanes = organizations.flatMap(({ id }): Lane[] => {
    const life = lifeIn((periods.get(id) ?? []).map(({ period }) => period));
    return life || branching.has(id) ? [{ organization: id, life }] : [];
  });
  const lives = lanes.flatMap(({ life }) => life ?? []);
  return {
    lanes,
    branches,
    spans: others.filter(({ told }) => told.length > 0),
    undated: others.filter(({ told }) => told.length === 0).map(({ relation }) => relation),
    years: lives.length === 0 ? null : yearsOf(lives),
  };
}

/** What has no place in time: organizations without a date and a branch, and relations without a date. */
export interface WithoutPlace {
  readonly organizations: readonly Organization[];
  readonly relations: readonly Relation[];
}

/** @param shown ids of what is looked at */
export function withoutPlace(
  { lanes, undated }: Pick<Lineage, 'lanes' | 'undated'>,
  organizations: readonly Organization[],
  shown: Readonly<Record<'organizations' | 'relations', ReadonlySet<string>>>,
): WithoutPlace {
  const laned = new Set(lanes.map(({ organization }) => organization));
  return {
    organizations: organizations.filter(({ id }) => shown.organizations.has(id) && !laned.has(id)),
    relations: undated.filter(({ id }) => shown.relations.has(id)),
  };
}

/** The date that a time is first known at: its first day, or where that is not given its last. */
export function firstDateOf({ first, last }: Period): number {
  return Number.isFinite(first.from) ? first.from : last.from;
}

/** The last date that a time is known at, excluded. */
export function lastDateOf({ first, last }: Period): number {
  return Number.isFinite(last.to) ? last.to : first.to;
}

function toldOf(relation: Relation): Told[] {
  return toldTimes(relation).told.toSorted((a, b) => firstDateOf(a.period) - firstDateOf(b.period));
}

/** What goes on has no last date; what began earlier begins where it is first known. */
function lifeIn(periods: readonly Period[]): Life | null {
  if (periods.length === 0) return null;
  const from = Math.min(...periods.map(firstDateOf));
  const to = Math.max(...periods.map(lastDateOf));
  const goesOn = periods.some(({ last }) => last.limit === 'open');
  const starts = periods.filter((one) => firstDateOf(one) === from).map(({ first }) => first.limit);
  const ends = periods.filter((one) => lastDateOf(one) === to).map(({ last }) => last.limit);
  return { from, to, start: surest(starts), end: goesOn ? 'open' : surest(ends) };
}

const SURE: readonly Limit[] = ['known', 'uncertain', 'open', 'unknown'];

function surest(limits: readonly Limit[]): Limit {
  return SURE.find((one) => limits.includes(one)) ?? 'unknown';
}

function yearsOf(lives: readonly Life[]): { from: number; to: number } {
  return {
    from: Math.floor(Math.min(...lives.map(({ from }) => from))),
    to: Math.ceil(Math.max(...lives.map(({ to }) => to))) - 1,
  };
}
