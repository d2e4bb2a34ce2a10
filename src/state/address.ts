/** The view in the address bar: `#select=…&highlight=…&hide-type=…`, never sent to a server. */
import type { Facet, Filter } from '../analysis/filter.ts';
import { FIRMNESS, type Firmness } from '../analysis/firmness.ts';
import { EVIDENCE_STATES } from '../evidence/states.ts';
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { words } from '../words/en.ts';
import { type Explorer, setTransient } from './store.ts';
import { TABLES, type TableId, type View } from './view.ts';

const FACETS: Readonly<Record<Facet, readonly string[]>> = {
  type: RELATION_TYPE_IDS,
  basis: ['stated', 'implied'],
  kind: ORGANIZATION_KIND_IDS,
  evidence: EVIDENCE_STATES,
};

/** The fragment for a view, without `#`; empty for the view one starts with. */
export function encodeView(view: View): string {
  const { selection, highlight, filter, quote, read, table } = view;
  const parts: [string, string][] = [];
  if (selection) parts.push(['select', selection]);
  if (quote) parts.push(['quote', quote]);
  if (highlight) parts.push(['highlight', highlight]);
  if (read) parts.push(['read', read]);
  if (table) parts.push(['table', table]);
  if (filter.firmness !== 'everything') parts.push(['firmness', filter.firmness]);
  for (const facet of Object.keys(FACETS) as Facet[])
    if (filter[facet].length > 0)
      parts.push([`hide-${facet}`, [...filter[facet]].sort().join(',')]);
  return parts
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
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
  const records = [...network.organizations, ...network.relations].map(({ id }) => id);
  const hidden = (facet: Facet) =>
    (given.get(`hide-${facet}`) ?? '').split(',').filter((value) => {
      const isKnown = FACETS[facet].includes(value);
      if (value !== '' && !isKnown) unknown.push(value);
      return isKnown;
    });
  const firmness = known('firmness', FIRMNESS) as Firmness | null;
  const view: View = {
    selection: known('select', [...records, ...blocs]),
    quote: given.get('quote'),
    highlight: known('highlight', blocs),
    read: known(
      'read',
      network.sources.map(({ id }) => id),
    ),
    table: known('table', TABLES) as TableId | null,
    // The values were compared with the very lists that the filter's types come from.
    filter: {
      type: hidden('type'),
      basis: hidden('basis'),
      kind: hidden('kind'),
      evidence: hidden('evidence'),
      firmness: firmness ?? 'everything',
    } as Filter,
  };
  return { view, unknown };
}

/**
 * Keeps view and address the same in both directions, so that reload, Back and a copied link work.
 * @returns a function that ends the connection
 */
export function connectAddress(explorer: Explorer, page: Window): () => void {
  const read = () => {
    const { view, unknown } = decodeView(page.location.hash, explorer.getState().document.network);
    explorer.setState({ view });
    if (unknown.length > 0)
      setTransient(explorer, { notice: { tone: 'problem', ...words.address.unknown(unknown) } });
  };
  const write = ({ view }: { view: View }, before: { view: View }) => {
    if (view === before.view) return;
    const fragment = encodeView(view);
    if (fragment === page.location.hash.replace(/^#/, '')) return;
    page.history.pushState(
      null,
      '',
      fragment ? `#${fragment}` : page.location.pathname + page.location.search,
    );
  };
  read();
  page.addEventListener('popstate', read);
  const stop = explorer.subscribe(write);
  return () => {
    page.removeEventListener('popstate', read);
    stop();
  };
}
