import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readSourceText } from '../../src/evidence/source-text.ts';
import {
  giveReason,
  nextOpenUnit,
  openAgain,
  passOver,
  selectUnits,
} from '../../src/state/coverage.ts';
import { begin, mark, markBeside, markedIn, moveQuoteEnd } from '../../src/state/marking.ts';
import { stepOut } from '../../src/state/step-out.ts';
import { createExplorer, type Explorer, setTransient, setView } from '../../src/state/store.ts';
import { loadWords } from '../../src/words/words.ts';
import { asDraft } from '../fixtures/draft.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const SOURCE = 'rowan-2019';
const bytes = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url));
const text = await readSourceText(new Uint8Array(bytes));

let explorer: Explorer;
const state = () => explorer.getState();
const quoted = () => {
  const quote = markedIn(state())?.marking.quote;
  return quote ? text.text.slice(quote.start, quote.end) : null;
};
const select = (words: string) => {
  const start = text.text.indexOf(words);
  mark(explorer, { start, end: start + words.length });
};
const unitsBy = (wanted: string) => selectUnits(state()).filter((one) => one.state === wanted);

beforeEach(async () => {
  await loadWords('base', 'coding');
  explorer = createExplorer({
    ...smallNetwork(),
    relations: [],
    blocs: [],
    disputes: [],
    story: [],
  });
  asDraft(explorer);
  setTransient(explorer, { texts: new Map([[SOURCE, text]]) });
  setView(explorer, { read: SOURCE });
});

describe('marked words', () => {
  test('are quoted in whole sentences, whose ends move by words', () => {
    select('spring Cedar');
    expect(quoted()).toBe('That spring Cedar Command attacked the Dover Federal Police.');
    moveQuoteEnd(explorer, 'start', 1);
    expect(quoted()).toBe('spring Cedar Command attacked the Dover Federal Police.');
  });

  test('go from sentence to sentence by keys, from what is in view', () => {
    markBeside(explorer, 1, text.text.indexOf('That spring'));
    expect(quoted()).toMatch(/^That spring/);
    markBeside(explorer, -1, 0);
    expect(quoted()).toMatch(/^Since then/);
  });

  test('and what is made of them take the room of a message that all is done, not of one that something is amiss', () => {
    const says = () => ({ title: 'Said', lines: [] });
    setTransient(explorer, { notice: { tone: 'problem', says } });
    select('Cedar Command');
    begin(explorer, 'relation');
    expect(state().transient.notice).not.toBeNull();
    setTransient(explorer, { notice: { tone: 'done', says, stays: true } });
    select('Cedar Command');
    expect(state().transient.notice).not.toBeNull();
    for (const act of [() => begin(explorer, 'nothing'), () => select('Cedar Command')]) {
      setTransient(explorer, { notice: { tone: 'done', says } });
      act();
      expect(state().transient.notice).toBeNull();
    }
  });

  test('stay marked while a form is open, and go with Escape after it', () => {
    select('spring Cedar');
    begin(explorer, 'relation');
    select('Since then');
    expect(markedIn(state())?.marking.task).toBe('relation');
    stepOut(explorer);
    expect(markedIn(state())?.marking.task).toBeNull();
    stepOut(explorer);
    expect(markedIn(state())).toBeNull();
  });
});

describe('sentences to decide', () => {
  test('are gone through while they are open, round from the last to the first', () => {
    const open = unitsBy('open');
    const next = () => {
      nextOpenUnit(explorer);
      return quoted();
    };
    const seen = new Set(open.map(next));
    expect(seen.size).toBe(open.length);
    expect(seen.has(next())).toBe(true);
  });

  test('are passed over for a reason, and opened again', () => {
    nextOpenUnit(explorer);
    const before = unitsBy('open').length;
    giveReason(explorer, 'generic');
    expect(unitsBy('open')).toHaveLength(before - 1);
    expect(state().document.network.coverage).toMatchObject([{ passedOver: 'generic' }]);
    openAgain(explorer);
    expect(unitsBy('open')).toHaveLength(before);
  });

  test('are passed over by a note only once it is written', () => {
    nextOpenUnit(explorer);
    giveReason(explorer, 'see-note');
    expect(unitsBy('passed-over')).toEqual([]);
    expect(markedIn(state())?.marking.needsNote).toBe(true);
    passOver(explorer, 'see-note', 'Out of scope.');
    expect(state().document.network.coverage?.[0]?.note).toBe('Out of scope.');
  });

  test('are also what the coder makes one', () => {
    const all = selectUnits(state());
    const other = 'once the armed wing';
    select(other);
    giveReason(explorer, 'no-relation');
    expect(selectUnits(state()).length).toBeGreaterThanOrEqual(all.length);
    expect(unitsBy('passed-over')).toHaveLength(1);
  });
});
