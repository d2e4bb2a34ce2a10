import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { readSourceText } from '../../src/evidence/source-text.ts';
import { beginRelation } from '../../src/panels/coding/begin-relation.ts';
import { createExplorer, type Explorer, setTransient, setView } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const SOURCE = 'rowan-2019';
const bytes = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url));
const text = await readSourceText(new Uint8Array(bytes));

let explorer: Explorer;
beforeEach(() => {
  explorer = createExplorer(smallNetwork());
  setTransient(explorer, { texts: new Map([[SOURCE, text]]) });
  setView(explorer, { read: SOURCE });
});

function begun(words: string, isRecorded = false) {
  if (!isRecorded) {
    const { document } = explorer.getState();
    const network = { ...document.network, relations: [] };
    explorer.setState({ document: { ...document, network } });
  }
  const start = text.text.indexOf(words);
  const quote = { start, end: start + words.length };
  return beginRelation(explorer.getState(), { source: SOURCE, text, quote });
}

test('who acts is first in the sentence, whichever end the record calls its source', () => {
  const [first] = begun('That spring Cedar Command attacked the Dover Federal Police.');
  expect(first?.entry).toMatchObject({
    type: 'target-of',
    actors: ['cedar-command'],
    others: ['dover-police'],
  });
  expect(first?.suggested).toContain('type');
});

test('words of caution and of grade come along, the confidence never', () => {
  const sentence = 'To a lesser extent, the Rio Cartel may be working with the Alder Group.';
  const [first] = begun(sentence);
  const cautious = first?.entry.hedges.map(({ start, end }) => text.text.slice(start, end)) ?? [];
  expect(cautious.join(' ')).toContain('may');
  expect(first?.entry).toMatchObject({ level: null, reason: '' });
});

test('of what is recorded already the form has all that is said of it', () => {
  const [first] = begun('That spring Cedar Command attacked the Dover Federal Police.', true);
  const recorded = smallNetwork().relations.find(
    ({ id }) => id === 'dover-police-target-of-cedar-command',
  );
  expect(first?.entry).toMatchObject({
    level: recorded?.confidence.level,
    reason: recorded?.confidence.reason,
    note: recorded?.note ?? '',
  });
});
