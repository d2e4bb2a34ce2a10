/** The view as an address says it: `#select=…&highlight=…&hide-type=…`, never sent to a server; a network too. */
import { hidesNothing } from '../analysis/filter.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../network/relation-types.ts';
import { askIn, askParts } from './ask-address.ts';
import { filterIn, filterParts, hasFilter, pieceOf } from './filter-address.ts';
import { shotOf } from './shot.ts';
import {
  type Ask,
  EMPTY_VIEW,
  SHOWS,
  type Show,
  stepRead,
  TABLES,
  type TableId,
  type View,
} from './view.ts';

/** The fragment for a view, without `#`; empty for the view one starts with. */
export function encodeView(view: View): string {
  const { selection, highlight, filter, quote, read, table, ask, show, lineage } = view;
  const parts: [string, string][] = [];
  if (selection) parts.push(['select', selection]);
  if (quote) parts.push(['quote', quote]);
  if (highlight) parts.push(['highlight', highlight]);
  if (read) parts.push(['read', read]);
  if (table) parts.push(['table', table]);
  if (show !== EMPTY_VIEW.show) parts.push(['show', show]);
  if (lineage) parts.push(['lineage', lineage.join(',')]);
  if (ask) parts.push(...askParts(ask));
  parts.push(...filterParts(filter));
  // A step alone means the step's own view; that nothing is hidden has to be said.
  if (ask?.id === 'story' && stepRead(view) && !highlight && hidesNothing(filter))
    parts.push(['firmness', filter.firmness]);
  return parts.map(pieceOf).join('&');
}

/** Reads a fragment; what the network does not have is left out and named in `unknown`. */
export function decodeView(fragment: string, network: Network): { view: View; unknown: string[] } {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const unknown: string[] = [];
  const known = (key: string, ids: readonly string[]): string | null => {
    const id = given.get(key);
    if (!id) return null;
    if (ids.includes(id)) return id;
    unknown.push(id);
    return null;
  };
  const blocs = network.blocs.map(({ id }) => id);
  const { organizations, relations, story = [] } = network;
  const records = [...organizations, ...relations, ...story].map(({ id }) => id);
  const { ask: asked, unknown: unknownAnalyses } = askIn(given);
  const named = stepRead({ ask: asked });
  const step = story.find(({ id }) => id === named);
  const isLost = named !== null && !step;
  const ask = asked && isLost ? withoutStep(asked) : asked;
  const { filter, unknown: unknownValues } = filterIn(given);
  const view: View = {
    ask,
    selection: known('select', [...records, ...blocs]),
    quote: given.get('quote'),
    highlight: known('highlight', blocs),
    read: known(
      'read',
      network.sources.map(({ id }) => id),
    ),
    table: known('table', TABLES) as TableId | null,
    show: (known('show', SHOWS) as Show | null) ?? EMPTY_VIEW.show,
    lineage: typesIn(given.get('lineage'), unknown),
    filter,
  };
  unknown.push(...unknownAnalyses, ...(isLost ? [named] : []), ...unknownValues);
  const isBare = ask?.id === 'story' && !given.has('highlight') && !hasFilter(given);
  return { view: step && isBare ? { ...view, ...shotOf(network, step) } : view, unknown };
}

/** Relation types of a list; what is none is named in `unknown`. */
function typesIn(list: string | null, unknown: string[]): RelationTypeId[] | null {
  if (list === null) return null;
  const named = list.split(',').filter((one) => one !== '');
  unknown.push(...named.filter((one) => !isTypeId(one)));
  return named.filter(isTypeId);
}

function isTypeId(id: string): id is RelationTypeId {
  return (RELATION_TYPE_IDS as readonly string[]).includes(id);
}

function withoutStep({ id, options }: Ask): Ask {
  const { step: _, ...others } = options;
  return { id, options: others };
}

/** The packed network that a fragment carries (`network=…`); empty for none. */
export function packedIn(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('network') ?? '';
}

/** Whether an address leads to another network than the one that comes with the page. */
export function carriesNetwork(href: string): boolean {
  const { search, hash } = new URL(href);
  return packedIn(hash) !== '' || new URLSearchParams(search).has('open');
}

/**
 * The fragment for a view of a network, without `#`.
 * @param packed the network that the address is to carry, from `packNetwork`; empty for none
 */
export function encodeAddress(view: View, packed: string): string {
  const parts = [packed && `network=${packed}`, encodeView(view)];
  return parts.filter((part) => part !== '').join('&');
}

/** An address with another view in it: of the same page, and of the network that it carries. */
export function withView(href: string, view: View): string {
  const [page = '', fragment = ''] = split(href);
  const wanted = encodeAddress(view, packedIn(fragment));
  return wanted === '' ? page : `${page}#${wanted}`;
}

/** Whether an address asks for the picture alone (`?embed`). */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).has('embed');
}

/** An address with `?embed`, or without it; other parameters stay. */
export function withEmbed(href: string, embed: boolean): string {
  const [page = '', fragment = ''] = split(href);
  const [path = '', search = ''] = page.split(/\?(.*)/s);
  const others = search.split('&').filter((one) => one !== '' && !/^embed(?:=|$)/.test(one));
  const wanted = [...(embed ? ['embed'] : []), ...others].join('&');
  return [path, wanted && `?${wanted}`, fragment && `#${fragment}`].join('');
}

function split(href: string): string[] {
  return href.split(/#(.*)/s);
}
