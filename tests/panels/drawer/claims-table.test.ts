import { beforeAll, expect, test } from 'vitest';
import { voicesOf } from '../../../src/network/claims.ts';
import { type Months, monthsOfYears } from '../../../src/network/months.ts';
import { claimsTable } from '../../../src/panels/drawer/claims-table.ts';
import { mexicoNetwork } from '../../../src/shipped-mexico.ts';
import { loadWords } from '../../../src/words/words.ts';

beforeAll(() => loadWords('analyses'));

const network = mexicoNetwork();

/** What a row says, by the heads of its columns; the silent are left out. */
function said(relation: string, when: Months | null = null): Record<string, string> {
  const { columns, rows } = claimsTable(network, when);
  const row = rows(network, new Map(), voicesOf(network)).find(({ key }) => key === relation);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([id, { title }]) => {
      const text = row?.cells[id]?.text ?? '';
      return text === 'silent' ? [] : [[title(), text]];
    }),
  );
}

test('were Sinaloa and CJNG allies, and who says otherwise: each source in its column, with its times', () => {
  expect(said('cjng-alliance-sinaloa')).toEqual({
    Relation: 'CJNG is allied with Sinaloa Cartel',
    'What sources say': 'Contested: 2 say so, 4 the opposite',
    '“Jalisco New Generation Cartel”, Wikipedia 2026':
      'says so · 2011, about July 2011, April 2012; says the opposite · August 2016, June 2020, September 2021',
    'Ellis 2016': 'says so',
    'UCDP 2024': 'says the opposite · each year from 2015 to 2023',
    'Prieto-Curiel et al. 2023': 'says the opposite · 2020',
    '“Sinaloa Cartel”, Wikipedia 2026': 'says the opposite · 2021',
  });
});

test('of a chosen time: who speaks of another is neither for nor against', () => {
  expect(said('cjng-alliance-sinaloa', monthsOfYears(2016, 2016))).toEqual({
    Relation: 'CJNG is allied with Sinaloa Cartel',
    'What sources say': 'Contested: 1 says so, 2 the opposite',
    'Ellis 2016': 'says so',
    'UCDP 2024': 'says the opposite · each year from 2015 to 2023',
    'Prieto-Curiel et al. 2023': 'of another time: says the opposite · 2020',
    '“Jalisco New Generation Cartel”, Wikipedia 2026':
      'says the opposite · August 2016, June 2020, September 2021; of another time: says so · 2011, about July 2011, April 2012',
    '“Sinaloa Cartel”, Wikipedia 2026': 'of another time: says the opposite · 2021',
  });
  const before = said('cjng-alliance-sinaloa', monthsOfYears(2011, 2011));
  expect(before['What sources say']).toBe('Changed over time: 2 say so');
});

test('a cell leads to the quotes of its source, also where these are of the opposite relation', () => {
  const { rows } = claimsTable(network, null);
  const row = rows(network, new Map(), voicesOf(network)).find(
    ({ key }) => key === 'cjng-alliance-sinaloa',
  );
  const evidence = (relation: string, at: string) =>
    network.relations.find(({ id }) => id === relation)?.evidence[Number(at.split('.')[1])];
  const leads = row?.cells['source wikipedia-sinaloa-cartel']?.leadsTo;
  expect(leads?.selection).toBe('cjng-rivalry-sinaloa');
  expect(evidence(leads?.selection ?? '', leads?.quote ?? '')?.source).toBe(
    'wikipedia-sinaloa-cartel',
  );
  expect(row?.cells['source bacrim-2020']?.leadsTo).toEqual({
    selection: 'cjng-alliance-sinaloa',
    quote: 'disputes',
  });
  expect(row?.cells['source graham-2011']?.leadsTo).toBeUndefined();
});
