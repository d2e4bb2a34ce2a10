/** What is said in English of the network in time: lanes, and how they branch. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import { KINDS } from './kinds.ts';
import { count, list, organizations, relations, some } from './numbers.ts';

/** More names than these are counted. */
const MOST_NAMED = 12;

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years) => (from === to ? String(from) : `${from}–${to}`);

const lineage = {
  lineage: {
    title: 'Lineage',
    /** Lanes with a date and the years that they are in; branches, and how many of these no source dates. */
    summary: (lanes: number, years: Years, branches: number, undated: number) =>
      [
        `${organizations(lanes)}, ${span(years)}`,
        ...(branches > 0 ? [count(branches, 'branch', 'branches')] : []),
        ...(undated > 0 ? [`${undated} without a date`] : []),
      ].join(', '),
    none: 'No relation here has a date, so there is nothing to put in time.',
    /** Over the choice of types, each with the number of its relations that have a date. */
    between: 'Draw all',
    hint: 'Select one: who came out of it, when, by whose account',
    withoutLane: (n: number) => `${organizations(n)} without a date`,
    undatedRelations: (n: number) => `${relations(n)} without a date`,
    tree: 'The network in time',
    keys: 'Arrow keys go from lane to lane, and into the relations of a lane that are drawn; Enter opens.',
    /** Below the title of a picture. */
    what: 'Lineage: a lane for each organization, from the first date that a source gives to the last. Where one came out of another, each ring is an account of when.',
    /** What a picture of the lineage leaves out, by name where it is an organization. */
    besides: (ofRelations: number, names: readonly string[]) =>
      [
        ...(ofRelations > 0 ? [`Not drawn, without a date: ${relations(ofRelations)}.`] : []),
        ...(names.length > 0 ? [`In no lane, without a date: ${some(names, MOST_NAMED)}.`] : []),
      ].join(' '),
    /** An organization with the years of its first and last date; `null` for one without a date. */
    lane: (name: string, kind: OrganizationKind, named: Years | null) =>
      `${name} (${KINDS[kind].label}), ${named ? `dated ${span(named)}` : 'without a date'}`,
    /** A time of a relation, and who gives it. */
    told: (date: string, saysSo: boolean, sources: readonly string[]) =>
      `${date}${saysSo ? '' : ', not so'}: ${list.format(sources)}`,
    /** Over the branches without a date. */
    undated: 'no date',
    noDate: 'No source gives a date for it.',
    counts: (lanes: number, branches: number, spans: number) =>
      `${organizations(lanes)} in lanes, ${count(branches, 'branch', 'branches')}, ${relations(spans)} between lanes.`,
    /** What the marks mean. */
    key: {
      heading: 'In time',
      lane: 'From the first date to the last',
      fading: 'Goes on, or it is not given until or since when',
      stripe: 'Said to be so for as long',
      not: 'Said not to be so then',
      uncertain: 'Dated with caution',
      account: 'When it came out, by an account',
      about: 'About then',
      by: 'By then, no later',
    },
  },
};

export default lineage;
