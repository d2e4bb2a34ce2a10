/** The two readings of the article that ship, and what its documentation says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { agreementOf } from '../../../src/analysis/agreement/agreement.ts';
import type { Estimate } from '../../../src/analysis/agreement/bootstrap.ts';
import { differing, judgementsOf } from '../../../src/analysis/agreement/judgements.ts';
import { parseFolder } from '../../../src/network/read-network.ts';
import type { Network } from '../../../src/network/records.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { secondReading } from '../../../src/shipped-second.ts';
import { settled } from '../../../src/state/settling.ts';
import { decimal, percent } from '../../../src/words/english/numbers.ts';

const network = shippedNetwork();
const second = secondReading();
let first: Network;

beforeAll(() => {
  const folder = 'graph-data/ellis-2016-first';
  const files = readdirSync(folder).map((name): [string, string] => [
    name,
    readFileSync(`${folder}/${name}`, 'utf8'),
  ]);
  const parsed = parseFolder(new Map(files));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  first = parsed.value;
});

test('each figure of the documentation is computed', () => {
  const text = readFileSync('docs/coding-ellis-2016.md', 'utf8');
  const figure = (estimate: Estimate, said: (value: number) => string) => {
    if (estimate.value === null) return '';
    const { value, interval } = estimate;
    return interval
      ? `${said(value)} (${said(interval.low)} to ${said(interval.high)})`
      : said(value);
  };
  const rows = agreementOf(network, second).levels.map(({ same, units, share, kappa, alpha }) =>
    [
      `${same} of ${units}`,
      figure(share, percent),
      figure(kappa, decimal),
      figure(alpha, decimal),
    ].join(' | '),
  );
  expect(rows).toHaveLength(5);
  const alone = agreementOf(network, second).levels.find(({ concerns }) => concerns === 'tie');
  expect(text).toContain(`${alone?.leftAlone} pairs that stand together and that neither ties`);
  for (const row of rows) expect(text).toContain(`| ${row} |`);
});

test('what was settled is taken back: the agreement is that of the first reading as it is kept', () => {
  expect(agreementOf(network, second).levels).toEqual(agreementOf(first, second).levels);
  expect(agreementOf(network, second).undecided).toHaveLength(5);
  expect(differing(judgementsOf(network, second).list)).toHaveLength(2);
});

test('the network is the first reading with its differences settled as is said', () => {
  let made = first;
  for (const { id: _, concerns, unit, first: __, second: ___, pair: ____, ...decision } of network
    .readings?.settled ?? []) {
    const difference = differing(judgementsOf(made, second).list).find(
      (one) => one.concerns === concerns && one.settled === null,
    );
    if (!difference) throw new Error(`Nothing is left to settle of ${unit}`);
    const outcome = settled(made, second, difference, decision);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    made = outcome.value;
  }
  const byId = (list: Network['coverage'] = []) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(made.relations).toEqual(network.relations);
  expect(made.organizations).toEqual(network.organizations);
  expect(made.blocs).toEqual(network.blocs);
  expect(byId(made.coverage)).toEqual(byId(network.coverage));
  expect(made.readings?.settled).toEqual(network.readings?.settled);
});
