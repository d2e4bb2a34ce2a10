import { expect, test } from 'vitest';
import { tellingQuote } from '../../src/analysis/telling-quote.ts';
import { nameFinder } from '../../src/evidence/names.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';

const { organizations, relations } = mexicoNetwork();
const findNames = nameFinder(organizations);
const tellingOf = (id: string) => {
  const relation = relations.find((one) => one.id === id);
  if (!relation) throw new Error(`no relation ${id}`);
  return tellingQuote(relation, findNames);
};

test('of a relation the quote is told that names who it is of, with a date', () => {
  const rojos = tellingOf('rojos-splinter-of-gulf');
  expect(rojos?.exact).toMatch(/^Each of these groups .* the Rojos/);
  expect(rojos?.evidence.when).toBe('1998~');
  expect(tellingOf('zetas-splinter-of-gulf')?.exact).toMatch(
    /the split of the Gulf Cartel and Los Zetas/,
  );
});

test('rows of a table and what only counters or gives context are no words that tell it', () => {
  const [rivalry] = relations.filter(({ evidence }) => evidence.every(({ count }) => count));
  expect(rivalry && tellingQuote(rivalry, findNames)).toBeNull();
});
