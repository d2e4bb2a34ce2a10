import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/cli/check.ts';
import { closingLine } from '../../src/cli/report.ts';
import { readSourceText } from '../../src/evidence/source-text.ts';
import type { Evidence, Network } from '../../src/network/records.ts';
import { words } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const CSV = 'pair,year,deaths\nA - B,2015,55\nA - B,2016,725\n';
const table = await readSourceText(new TextEncoder().encode(CSV));

function row(value: string, note: string): Evidence {
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111';
  return {
    source: 'table',
    role: 'supports',
    selector: [{ type: 'FragmentSelector', conformsTo, value }],
    note,
  };
}

/** Only what rests on rows, of a table with this hash. */
function citing(evidence: Evidence[], sha256 = table.sha256.bytes): Network {
  const network = smallNetwork();
  const [relation] = network.relations;
  if (!relation) throw new Error('no relation');
  return {
    ...network,
    sources: [{ id: 'table', type: 'dataset', title: 'A', custom: { table: { sha256, rows: 2 } } }],
    organizations: network.organizations.map((one) => ({ ...one, attributes: [] })),
    relations: [{ ...relation, hedges: [], evidence }],
    blocs: [],
    disputes: [],
    story: [],
  };
}

function linesOf(network: Network): string[] {
  const checked = checkQuotes('made', network, [table]);
  const problems = [...checked.problems, ...checked.quotes.flatMap((quote) => quote.problems)];
  const closing = closingLine({ networks: [checked], withTexts: true });
  return [...problems.map(words.problem.line), closing];
}

test('a row that is cited reads as in its table, counted with the header as row 1', () => {
  const lines = linesOf(citing([row('row=3', 'pair: A - B; year: 2016; deaths: 725')]));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('1 network, 0 problems');
  expect(lines[0]).toContain('1 in tables (1 compared with their table)');
});

test('another number in the note, another row, and a table that is not there break F7', () => {
  const [other] = linesOf(citing([row('row=3', 'pair: A - B; year: 2016; deaths: 752')]));
  expect(other).toContain('evidence.0.note: Row 3 of the table reads “pair: A - B; year: 2016;');
  expect(other).toContain('(F7)');
  expect(linesOf(citing([row('row=9', 'x')]))[0]).toContain('The table has no row 9');
  const [missing] = linesOf(citing([row('row=3', 'x')], 'f'.repeat(64)));
  expect(missing).toContain('custom.table.sha256: No file in the folder');
});

test('several rows at once, and rows of a table without a hash, are left uncompared', () => {
  const [several] = linesOf(citing([row('row=2-3', '2 rows')]));
  expect(several).toContain('1 in tables');
  expect(several).not.toContain('compared');
});
