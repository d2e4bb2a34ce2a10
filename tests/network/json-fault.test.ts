import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../src/network/json-fault.ts';
import { parseJson } from '../../src/network/read-network.ts';
import { messageOf } from '../said.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const FEW = '{}[]",:0123.eE+-truefalsn\\ub \n\t';
const jsonLike = fc.string({ unit: fc.constantFrom(...FEW), maxLength: 24 });
const indented = fc.json().map((text) => JSON.stringify(JSON.parse(text), null, 1));
const json = fc.oneof(fc.json(), indented);
const damaged = fc
  .tuple(
    json,
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.string({ unit: fc.constantFrom(...FEW), maxLength: 2 }),
  )
  .map(([text, at, out, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + out);
  });
const texts = fc.oneof(jsonLike, damaged, json);

describe('the first fault of a text that is to be JSON', () => {
  test('is there just where JSON.parse throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('is where a character was put in that no JSON has there', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, n) => {
        const at = n % (text.length + 1);
        expect(jsonFault(`${text.slice(0, at)}\u0001${text.slice(at)}`)).toBe(at);
      }),
      { numRuns: 2000 },
    );
  });

  test('has only sound text before it: what is cut off there lacks nothing but its end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fault = jsonFault(text);
        if (fault === null) return;
        expect([null, fault]).toContain(jsonFault(text.slice(0, fault)));
        expect(jsonFault(`${text.slice(0, fault)}\u0001`)).toBe(fault);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', 0],
    ['{"a": [1, 2', 11],
    ['{"a": tru}', 9],
    ['[1,]', 3],
    ['{"a": 1} {"b": 2}', 9],
    ['[01]', 2],
    ['[1.', 3],
    ['["\\u12', 6],
    ['["\\u00"]', 6],
    ['["\\ug000"]', 4],
    ['["\\u0g00"]', 5],
    ['["\\u00g0"]', 6],
    ['["\\u000g"]', 7],
    ['["\\u0041" 1]', 10],
    ['["\\x"]', 3],
    ['["\\n" 1]', 6],
    ['[tx]', 2],
    ['[1e]', 3],
    ['[1E+]', 4],
    ['[1e-]', 4],
    ['[-]', 2],
    ['[.5]', 1],
    ['[1.5e+10 1]', 9],
    ['{"a": NaN}', 6],
    ["{'a': 1}", 1],
  ])('of %j is at %d', (text, at) => expect(jsonFault(text)).toBe(at));

  test('is found without recursion', () => {
    expect(jsonFault('['.repeat(1_000_000))).toBe(1_000_000);
  });
});

describe('a problem of JSON', () => {
  const said = (text: string) => {
    const parsed = parseJson(text, 'a.json');
    return parsed.ok ? null : messageOf(parsed.problems);
  };
  const LINES = ['{', ' "a": 1,', ' "b": tru,', ' "c": 3', '}'];

  test.each(['\n', '\r\n', '\r'])('names line and column, whatever ends a line: %j', (end) => {
    expect(said(LINES.join(end))).toBe(
      'The file is not JSON: it cannot be read past line 3, column 10',
    );
  });

  test('of a file that is cut off names its last line', () => {
    expect(said('{\n"a": [1,\n')).toBe('The file is cut off at line 3');
  });
});
