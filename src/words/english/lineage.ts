/** What is said in English of the network in time: lanes, and how they branch. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import { KINDS } from './kinds.ts';
import { count, list, organizations } from './numbers.ts';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years) => (from === to ? String(from) : `${from}–${to}`);

const lineage = {
  lineage: {
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
      `${organizations(lanes)} in lanes, ${count(branches, 'branch', 'branches')}, ${count(spans, 'relation', 'relations')} between lanes.`,
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
      by: 'By then',
    },
  },
};

export default lineage;
