import { expect, test } from 'vitest';
import { writeDossier } from '../../../../src/exchange/publishing/dossier/dossier.ts';
import { voicesOf } from '../../../../src/network/claims.ts';
import type { Evidence, Network } from '../../../../src/network/records.ts';
import { EVIDENCE_TABLE } from '../../../../src/panels/drawer/evidence-table.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';

function row(at: number, when: string, count: NonNullable<Evidence['count']>): Evidence {
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111';
  return {
    source: 'rowan-2019',
    role: 'supports',
    selector: [{ type: 'FragmentSelector', conformsTo, value: `row=${at}` }],
    when,
    count,
    note: `row ${at}`,
  };
}

/** The small network with rows that count between the two of its first rivalry. */
function counted(): Network {
  const network = smallNetwork();
  const rows = [
    row(7, '2031', { where: 'Northshore', events: 1, deaths: 55, low: 50, high: 1060 }),
    row(8, '2032', { events: 2, deaths: 1725 }),
    row(9, '2032', { events: 1, deaths: 0 }),
  ];
  return {
    ...network,
    relations: network.relations.map((one) =>
      one.type === 'rivalry' ? { ...one, evidence: [...one.evidence, ...rows] } : one,
    ),
  };
}

const network = counted();
const html = writeDossier(network, new Map(), '2026-11-27');
const text = (markup: string) => markup.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|');

test('rows that count stand in the dossier as sums by year, each with the rows that it is of', () => {
  const table = /<table class="counts">.*?<\/table>/s.exec(html)?.[0] ?? '';
  expect(text(table)).toContain('1,780 dead in 4 events.');
  expect(text(table)).toContain('|Year (known to the year)|');
  expect(text(table)).toContain('|2031|1|55|50|1,060|7 |');
  expect(text(table)).toContain('|2032|3|1,725|8 |9 |');
  expect(html).not.toContain('Row of a table (row=7)');
});

test('each row can still be linked to', () => {
  const rivalry = network.relations.find(({ type }) => type === 'rivalry');
  const last = (rivalry?.evidence.length ?? 0) - 1;
  expect(html).toContain(`id="${rivalry?.id}.evidence.${last}"`);
});

test('in the table of evidence, and on its cards, a row says its figures in words', () => {
  const cells = EVIDENCE_TABLE.rows(network, new Map(), voicesOf(network)).map(
    (one) => one.cells.quote?.text,
  );
  expect(cells).toContain('55 dead in 1 event, Northshore');
  expect(cells).toContain('1,725 dead in 2 events');
});
