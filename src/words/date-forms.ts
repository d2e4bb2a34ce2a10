/** Forms of EDTF dates that leave something open, for each language to say in its words. */
import { RELATION_TYPE_IDS, type RelationTypeId, relationType } from '../network/relation-types.ts';

export type OpenDate =
  | { readonly is: 'decade'; readonly year: number }
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  | { readonly is: 'season'; readonly season: Season; readonly year: number };

/** Types that say what happened once. */
const ORIGINS: ReadonlySet<RelationTypeId> = new Set(
  RELATION_TYPE_IDS.filter((id) => relationType(id).origin),
);

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** @returns `null` for a date without open digits or a season */
export function openDate(edtf: string): OpenDate | null {
  const [, decade, century, year, season] =
    /^(?:(\d{3})X|(\d{2})XX|(\d{4})-2([1-4]))$/.exec(edtf) ?? [];
  if (decade !== undefined) return { is: 'decade', year: 10 * Number(decade) };
  if (century !== undefined)
    return { is: 'years', from: 100 * Number(century), to: 100 * Number(century) + 99 };
  const named = SEASONS[Number(season) - 1];
  return named === undefined ? null : { is: 'season', season: named, year: Number(year) };
}

/** The date without months and days that are left open, and without the time of a day. */
export function knownPart(edtf: string): string {
  return edtf.replace(/T.*$/, '').replace(/(?:-XX)+$/, '');
}

/**
 * The date by which what happens once, as one coming out of another, had happened; `null` for any other date. Of what
 * lasts, an alliance or a rivalry, the same form says until when it did.
 */
export function happenedBy(edtf: string, type: RelationTypeId | undefined): string | null {
  const [from = '', to = ''] = edtf.split('/');
  const isOpen = edtf.includes('/') && (from === '' || from === '..') && to !== '';
  return isOpen && type && ORIGINS.has(type) ? to : null;
}
