import type { Row } from '../../analysis/rows.ts';
import { type Checks, EVIDENCE_STATES, relationStates } from '../../evidence/states.ts';
import { CONSENSUS, type Voices } from '../../network/claims.ts';
import { hedgeWords, isUnhedged } from '../../network/hedges.ts';
import { sourceLanguage } from '../../network/languages.ts';
import { countEvidence } from '../../network/quotes.ts';
import type { Network, Relation } from '../../network/records.ts';
import { RELATION_TYPE_IDS } from '../../network/relation-types.ts';
import { settledAbout } from '../../network/settled-about.ts';
import { foreign } from '../../words/foreign.ts';
import { words } from '../../words/words.ts';
import { citeQuote } from '../cite-evidence.ts';
import type { Table } from './table.ts';

const COLUMNS = {
  relation: { title: () => words.table.columns.relation, width: 280 },
  type: { title: () => words.table.columns.type, width: 140, groups: true },
  basis: { title: () => words.table.columns.basis, width: 90, groups: true },
  strength: { title: () => words.table.columns.strength, width: 130, look: 'words' },
  hedges: { title: () => words.table.columns.caution, width: 170, look: 'words' },
  confidence: { title: () => words.table.columns.confidence, width: 130, groups: true },
  evidence: { title: () => words.table.columns.evidence, width: 100 },
  state: { title: () => words.table.columns.state, width: 130, groups: true },
  consensus: { title: () => words.legend.groups.consensus, width: 140, groups: true },
  disputed: { title: () => words.table.columns.disputed, width: 130, groups: true },
  differed: { title: () => words.table.columns.differed, width: 150 },
} as const satisfies Table['columns'];

/** Every relation: what is said, how surely, and how its evidence stands. */
export const RELATIONS_TABLE: Table<keyof typeof COLUMNS> = {
  columns: COLUMNS,
  sort: { column: 'type', descending: false },
  rowHeight: 44,
  rows: relationRows,
};

const LEVELS: readonly Relation['confidence']['level'][] = ['high', 'medium', 'low'];

function relationRows(
  network: Network,
  checks: Checks,
  voices: ReadonlyMap<string, Voices>,
): Row<keyof typeof COLUMNS>[] {
  const sentences = words.reads.titles(network);
  const states = relationStates(network, checks);
  const verdicts = disputesByRecord(network);
  return network.relations.map((relation) => {
    const { id, type, typeName, basis, strength = '', confidence, evidence } = relation;
    const state = states.get(id) ?? 'none';
    const consensus = voices.get(id)?.consensus ?? 'one-voice';
    return {
      key: id,
      record: id,
      quote: null,
      cells: {
        relation: { text: sentences.get(id) ?? id },
        type: {
          text: words.reads.typeLabel({ type, typeName }),
          order: RELATION_TYPE_IDS.indexOf(type),
        },
        basis: { text: words.legend.basis[basis] },
        strength: {
          text: strength,
          lang: foreign(sourceLanguage(network, evidence[0]?.source)),
        },
        hedges: { text: hedgesOf(relation) },
        confidence: {
          text: words.relation.confidenceOf[confidence.level],
          order: LEVELS.indexOf(confidence.level),
        },
        evidence: { text: words.count.evidence(countEvidence(evidence)), order: evidence.length },
        state: { text: words.states[state], order: EVIDENCE_STATES.indexOf(state) },
        consensus: {
          text: words.legend.consensus[consensus],
          order: CONSENSUS.indexOf(consensus),
        },
        disputed: { text: [...(verdicts.get(id) ?? [])].join(', ') },
        differed: { text: differedOn(network, relation) },
      },
      citations: () => evidence.map((one) => citeQuote(one, network.sources)),
    };
  });
}

function differedOn(network: Network, relation: Relation): string {
  const on = settledAbout(network, relation).map(({ concerns }) => words.table.differed[concerns]);
  return [...new Set(on)].join(words.table.separator);
}

function hedgesOf(relation: Relation): string {
  const hedges = relation.hedges.map(hedgeWords).join(words.table.separator);
  return hedges !== '' && isUnhedged(relation) ? words.table.alsoUnhedged(hedges) : hedges;
}

/** What others do to each record, in words; a confirmation is no dispute. */
function disputesByRecord({ disputes }: Network): Map<string, Set<string>> {
  const verdicts = new Map<string, Set<string>>();
  for (const { about, verdict } of disputes) {
    if (verdict === 'confirms') continue;
    verdicts.set(about, (verdicts.get(about) ?? new Set()).add(words.dispute.verdict[verdict]));
  }
  return verdicts;
}
