/** Files that hold networks in forms that do not open: each is refused as what it is, with what to do. */
import { expect, test } from 'vitest';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';

test.each([
  ['a.vna', '*Node data\nID value\n1 10.0\n*Tie data\nfrom to strength\n1 1 1.0\n', 'vna'],
  ['a.txt', '*tie data\nfrom to\nA B\n', 'vna'],
  ['a.ncol', 'Alpha Beta 2\nBeta Gamma\n', 'spaced-list'],
  ['a.lgl', '# Alpha\nBeta 1\n', 'spaced-list'],
  ['a.edgelist', '# source target\n1 2\n1 10\n', 'spaced-list'],
  ['a.adjlist', '#write.py\n# Karate\n0 1 2\n1 2\n', 'spaced-list'],
  ['a.g6', '>>graph6<<Bw\n', 'graph6'],
  ['a.##h', '\x01\x02', 'ucinet-binary'],
])('%s (%j) is %s', (name, text, kind) => {
  const result = importFiles([{ name, bytes: new TextEncoder().encode(text) }], NO_CHOICES);
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'file-is', params: { kind } }] });
});
