import type { Row } from '../../analysis/rows.ts';
import type { Network } from '../../network/records.ts';
import { DISPUTE_VERDICTS } from '../../network/verdicts.ts';
import { foreign } from '../../words/foreign.ts';
import { words } from '../../words/words.ts';
import { citeCounterClaim, claimHere } from '../claims.ts';
import type { Table } from './table.ts';

const COLUMNS = {
  claim: { title: () => words.table.columns.claim, width: 240 },
  citation: { title: () => words.table.columns.citation, width: 150 },
  verdict: { title: () => words.table.columns.verdict, width: 110, groups: true },
  counterClaim: { title: () => words.table.columns.counterClaim, width: 420 },
  source: { title: () => words.table.columns.source, width: 210, groups: true },
} as const satisfies Table['columns'];

/** What other sources say of what is coded here: both claims side by side, each with its citation. */
export const DISPUTES_TABLE: Table<keyof typeof COLUMNS> = {
  columns: COLUMNS,
  sort: { column: 'verdict', descending: false },
  rowHeight: 64,
  rows: disputeRows,
};

function disputeRows(network: Network): Row<keyof typeof COLUMNS>[] {
  const names = words.reads.titles(network);
  return network.disputes.map((dispute) => {
    const { id, about, evidence, verdict, claim } = dispute;
    const here = claimHere(network, names, dispute);
    const counter = citeCounterClaim(network.sources, dispute);
    return {
      key: id,
      record: about,
      quote: evidence === undefined ? null : `evidence.${evidence}`,
      cells: {
        claim: { text: here.title },
        citation: { text: here.citation },
        verdict: { text: words.dispute.verdict[verdict], order: DISPUTE_VERDICTS.indexOf(verdict) },
        counterClaim: { text: claim, lang: foreign(network.language) },
        source: { text: counter },
      },
      citations: () => [words.table.counterCitation(counter, claim)],
    };
  });
}
