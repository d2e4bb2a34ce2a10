/** Which measures, on which layer, the reader chose, and how large what they say is drawn. */
import { type MeasureId, measuresOf } from '../../../analysis/amounts.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../../../network/relation-types.ts';
import type { Ask } from '../../../state/view.ts';

/** From 0, for the least or for nothing, to 1 for the most; all 0 where all are alike at nothing. */
export function shares(values: readonly number[]): number[] {
  const share = shareIn(values);
  return values.map(share);
}

/**
 * The most, the middle and the least that there is, with their shares, each once: what a legend of
 * sizes shows. Counts stay whole.
 */
export function samplesOf(values: readonly number[]): { amount: number; share: number }[] {
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const between = (least + most) / 2;
  const middle = values.every(Number.isInteger) ? Math.round(between) : between;
  const share = shareIn(values);
  return [...new Set([most, middle, least])].map((amount) => ({ amount, share: share(amount) }));
}

function shareIn(values: readonly number[]): (value: number) => number {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  return (value) => (most === least ? 0 : (value - least) / (most - least));
}

/** Stands for a layer without a type: an empty option is the whole layer. */
const NO_TYPE = '-';

/** What the reader chose, with what holds where nothing is chosen. */
export interface Choice {
  readonly types: readonly RelationTypeId[];
  readonly statedOnly: boolean;
  readonly by: MeasureId;
  readonly against: MeasureId | null;
  readonly sized: boolean;
  readonly sort: { readonly column: 'name' | 'value'; readonly descending: boolean };
}

/** Reads the options; a name that is not one, or not of the layer, counts as not chosen. */
export function choiceOf(options: Ask['options'], present: readonly RelationTypeId[]): Choice {
  const { layer = '', by, against, sort = '' } = options;
  const named = layer.split(',');
  const types = layer === '' ? present : present.filter((type) => named.includes(type));
  const measure = (name: string | undefined) => measuresOf(types).find((id) => id === name) ?? null;
  return {
    types,
    statedOnly: options.stated === 'yes',
    by: measure(by) ?? 'neighbours',
    against: measure(against),
    sized: options.size === 'yes',
    sort: {
      column: sort.startsWith('name') ? 'name' : 'value',
      descending: sort === '' || sort.endsWith('-down'),
    },
  };
}

/** The option for a layer with one type more or fewer. */
export function layerWith(
  types: readonly RelationTypeId[],
  present: readonly RelationTypeId[],
  type: RelationTypeId,
): string {
  const next = present.filter((one) => types.includes(one) !== (one === type));
  if (next.length === present.length) return '';
  return next.join(',') || NO_TYPE;
}

/** The types that a network has relations of, in the order of the registry. */
export function typesIn(relations: readonly { readonly type: RelationTypeId }[]): RelationTypeId[] {
  const there = new Set(relations.map(({ type }) => type));
  return RELATION_TYPE_IDS.filter((type) => there.has(type));
}
