import type { Row } from '../../analysis/rows.ts';
import { shortCitation } from '../../evidence/citation.ts';
import { placeOf } from '../../evidence/pages.ts';
import { type Checks, EVIDENCE_STATES, stateOf } from '../../evidence/states.ts';
import { isCountedRow } from '../../network/counts.ts';
import { hedgesIn, hedgeWords } from '../../network/hedges.ts';
import { sourceLanguage } from '../../network/languages.ts';
import { quoteKey, textQuote } from '../../network/quotes.ts';
import type { Basis, Evidence, Hedge, Network } from '../../network/records.ts';
import { foreign } from '../../words/foreign.ts';
import { words } from '../../words/words.ts';
import { citeEvidence, citeQuote } from '../cite-evidence.ts';
import type { Table } from './table.ts';

const COLUMNS = {
  quote: { title: () => words.table.columns.quote, width: 380, look: 'words' },
  about: { title: () => words.table.columns.about, width: 230, groups: true },
  role: { title: () => words.table.columns.role, width: 90, groups: true },
  place: { title: () => words.table.columns.place, width: 80, groups: true },
  hedges: { title: () => words.table.columns.hedges, width: 140, look: 'words' },
  basis: { title: () => words.table.columns.basis, width: 90, groups: true },
  state: { title: () => words.table.columns.state, width: 110, groups: true },
  source: { title: () => words.table.columns.source, width: 120, groups: true },
} as const satisfies Table['columns'];

/** Every quote of a relation, a bloc or an organization, in the order of the texts. */
export const EVIDENCE_TABLE: Table<keyof typeof COLUMNS> = {
  columns: COLUMNS,
  sort: { column: 'place', descending: false },
  rowHeight: 48,
  rows: evidenceRows,
};

/** A quote and what it is quoted for. */
interface Use {
  readonly record: string;
  readonly field: string;
  readonly about: string;
  readonly evidence: Evidence;
  readonly hedges: readonly Hedge[];
  readonly basis?: Basis;
}

const ROLES: readonly Evidence['role'][] = ['supports', 'counters', 'context'];

function evidenceRows(network: Network, checks: Checks): Row<keyof typeof COLUMNS>[] {
  const { sources } = network;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const citations = new Map(sources.map((source) => [source.id, shortCitation(source)]));
  return inTextOrder(network).map(({ record, field, about, evidence, hedges, basis }, i) => {
    const { source, role, selector, note } = evidence;
    const state = stateOf(checks, evidence);
    const lang = foreign(sourceLanguage(network, source));
    return {
      key: quoteKey(record, field),
      record,
      quote: field,
      cells: {
        quote: isCountedRow(evidence)
          ? { text: words.counts.row(evidence.count ?? {}, evidence.count?.where ?? null) }
          : { text: textQuote(selector)?.quote.exact ?? note ?? '', lang },
        about: { text: about },
        role: { text: words.quote.role[role], order: ROLES.indexOf(role) },
        place: {
          text: words.quote.place(...placeOf(byId.get(source), evidence)),
          order: i,
          group: citeEvidence([evidence], sources),
        },
        hedges: {
          text: hedgesIn(evidence, hedges).map(hedgeWords).join(words.table.separator),
          lang,
        },
        basis: { text: basis ? words.legend.basis[basis] : '' },
        state: { text: words.states[state], order: EVIDENCE_STATES.indexOf(state) },
        source: { text: citations.get(source) ?? source },
      },
      citations: () => [citeQuote(evidence, sources)],
    };
  });
}

/** By source, then by where the quote starts and ends; evidence of tables after that of texts. */
function inTextOrder(network: Network): Use[] {
  const rank = new Map(network.sources.map(({ id }, i) => [id, i]));
  return usesOf(network)
    .map((use) => ({
      use,
      source: rank.get(use.evidence.source) ?? 0,
      span: textQuote(use.evidence.selector)?.position ?? NOWHERE,
    }))
    .sort((a, b) => a.source - b.source || a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ use }) => use);
}

const NOWHERE = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };

function usesOf(network: Network): Use[] {
  const titlesOf = words.reads.titles(network);
  const uses: Use[] = [];
  const add = (path: string, list: readonly Evidence[], use: Omit<Use, 'field' | 'evidence'>) => {
    for (const [i, evidence] of list.entries())
      uses.push({ ...use, field: `${path}.${i}`, evidence });
  };
  for (const { id, evidence, hedges, basis } of network.relations)
    add('evidence', evidence, { record: id, about: titlesOf.get(id) ?? id, hedges, basis });
  for (const { id, name, evidence, hedges = [] } of network.blocs)
    add('evidence', evidence, { record: id, about: name, hedges });
  for (const { id, attributes } of network.organizations)
    for (const [i, attribute] of attributes.entries())
      add(`attributes.${i}.evidence`, attribute.evidence, {
        record: id,
        about: words.table.attribute(titlesOf.get(id) ?? id, attribute.name),
        hedges: [],
      });
  return uses;
}
