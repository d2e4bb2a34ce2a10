/** The words of a text are quoted; a row of a data set is a row wherever evidence is counted. */
import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../src/evidence/states.ts';
import { writeCsvTables } from '../../src/exchange/formats/tables/csv-tables.ts';
import { writeDossier } from '../../src/exchange/publishing/dossier/dossier.ts';
import { voicesOf } from '../../src/network/claims.ts';
import { RELATIONS_TABLE } from '../../src/panels/drawer/relations-table.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { selectScene } from '../../src/state/derived.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { words } from '../../src/words/words.ts';

const article = shippedNetwork();
const bacrim = bacrimNetwork();
const UNCHECKED = new Map();
const TWICE = 'caballeros-templarios-rivalry-guerreros-unidos';

describe('evidence out of a table', () => {
  test('is counted as rows on a line and in the table of relations', () => {
    const explorer = createExplorer(bacrim);
    setView(explorer, { selection: TWICE });
    const line = selectScene(explorer.getState()).edges.find(({ id }) => id === TWICE);
    expect(line?.label).toContain('2 rows');
    const row = RELATIONS_TABLE.rows(bacrim, UNCHECKED, voicesOf(bacrim)).find(
      ({ record }) => record === TWICE,
    );
    expect(row?.cells.evidence?.text).toBe('2 rows');
  });

  test('is not said to be quotes in header and dossier, nor counted as such in a CSV', () => {
    const tally = tallyOf(bacrim, UNCHECKED);
    expect([tally.quotes, tally.rows > 0]).toEqual([0, true]);
    expect(words.header.checked(tally)).toBe('rows not checked here');
    const dossier = writeDossier(bacrim, UNCHECKED, '2026-11-25');
    expect(dossier).not.toMatch(/>(Quotes|Quote \d+)\b/);
    expect(dossier).toContain('Rows of tables');
    const [, relations] = writeCsvTables(bacrim, UNCHECKED);
    const line = relations?.text.split(/\r?\n/).find((one) => one.startsWith(TWICE));
    expect(line).toContain(',0,not-checked');
  });
});

test('evidence out of a text is quotes; both kinds together are both said', () => {
  const tally = tallyOf(article, UNCHECKED);
  expect([tally.quotes > 0, tally.rows]).toEqual([true, 0]);
  expect(words.header.checked(tally)).toBe('quotes not checked here');
  expect(words.count.evidence({ quotes: 1, rows: 2 })).toBe('1 quote and 2 rows');
  expect(words.count.evidence({ quotes: 0, rows: 0 })).toBe('no evidence given');
});
