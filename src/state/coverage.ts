/** Nothing passed over: the sentences to decide in the text that is open, and what becomes of each. */
import { passOver as passingOver, reopen, withUnits } from '../coding/acts/units.ts';
import type { Mention } from '../coding/names/mentions.ts';
import type { Stretch } from '../coding/quote-ends.ts';
import { sentenceStates, unitRecord, unitsOf } from '../coding/units.ts';
import { sentencesAt } from '../evidence/sentences.ts';
import { type SourceText, toIndex } from '../evidence/source-text.ts';
import type { UnitState } from '../network/coverage.ts';
import { sourceLanguage } from '../network/languages.ts';
import { textQuote } from '../network/quotes.ts';
import type { Reason, Unit } from '../network/reading-records.ts';
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { codedTextOf } from './coded-text.ts';
import { code } from './coding.ts';
import { markedIn, markQuote, sentencesIn } from './marking.ts';
import { selectMentions } from './naming.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';

/** A sentence to decide in the text that is open: where it stands, in UTF-16 indexes, and what became of it. */
export interface PlacedUnit extends Stretch {
  readonly unit: Unit;
  readonly state: UnitState;
}

const offeredFor = remember((text: SourceText, mentions: readonly Mention[], language: string) =>
  unitsOf(text.text, mentions, language, sentencesIn(text)),
);
const placedFor = remember(
  (
    network: Network,
    source: string,
    text: SourceText,
    offered: ReturnType<typeof unitsOf>,
  ): readonly PlacedUnit[] => {
    const placed = sentenceStates(network, text, source, offered, sentencesIn(text)).flatMap(
      ({ state, unit, start, end }): PlacedUnit[] =>
        state === 'nothing' || !unit
          ? []
          : [{ unit, state, ...placeOf(unit, text, { start, end }) }],
    );
    // A recorded unit may be longer than a sentence.
    return placed.filter(({ unit }, i) => unit.id !== placed[i - 1]?.unit.id);
  },
);
const NO_UNITS: readonly PlacedUnit[] = [];

function placeOf({ selector }: Unit, text: SourceText, sentence: Stretch): Stretch {
  const position = textQuote(selector)?.position;
  if (!position) return sentence;
  return { start: toIndex(text, position.start), end: toIndex(text, position.end) };
}

/** The sentences to decide in the text that is open in the reader, in its order. */
export function selectUnits(state: ExplorerState): readonly PlacedUnit[] {
  const { document, view } = state;
  const { network } = document;
  const source = network.sources.find(({ id }) => id === view.read);
  const text = codedTextOf(state, view.read);
  if (!source || !text) return NO_UNITS;
  const offered = offeredFor(text, selectMentions(state), sourceLanguage(network, source.id));
  return placedFor(network, source.id, text, offered);
}

/** Marks the next open unit after what is marked, round from the last to the first. */
export function nextOpenUnit(explorer: Explorer): void {
  const state = explorer.getState();
  const open = selectUnits(state).filter((unit) => unit.state === 'open');
  const from = markedIn(state)?.marking.quote.start ?? -1;
  const next = open.find(({ start }) => start > from) ?? open[0];
  if (next) markQuote(explorer, next);
  else setTransient(explorer, { spoken: () => words.coverage.left(0) });
}

/** Passes over what is marked for a reason, or asks for the note that is the reason. */
export function giveReason(explorer: Explorer, reason: Reason): void {
  const { marking } = explorer.getState().transient;
  if (reason !== 'see-note') passOver(explorer, reason);
  else if (marking) setTransient(explorer, { marking: { ...marking, needsNote: true } });
}

/**
 * Passes over the sentences to decide that the marked words touch and that nothing is coded in; where they touch
 * none that the rules offer, the marked sentences become such.
 */
export function passOver(explorer: Explorer, reason: Reason, note?: string): void {
  const state = explorer.getState();
  const marked = markedIn(state);
  if (!marked) return;
  const { marking, text } = marked;
  const touched = touchedBy(state, marking.quote);
  const { start, end } = marking.quote;
  const offered = touched.flatMap((one) => (one.state === 'coded' ? [] : [one.unit]));
  const own = sentencesAt(sentencesIn(text), start, end).map((sentence) =>
    unitRecord(text, marking.source, sentence),
  );
  const [first, ...others] = touched.length > 0 ? offered : own;
  if (!first) return;
  code(explorer, (network) =>
    others.reduce(
      (made, { id }) => (made.ok ? passingOver(made.value.network, { id, reason, note }) : made),
      passingOver(withUnits(network, [first, ...others]), { id: first.id, reason, note }),
    ),
  );
  const left = { ...marking, task: null, needsNote: false, isRecorded: true };
  setTransient(explorer, { marking: left, spoken: () => words.coverage.left(openIn(explorer)) });
}

/** Opens the sentences that the marked words touch and that were passed over. */
export function openAgain(explorer: Explorer): void {
  const state = explorer.getState();
  const { marking } = state.transient;
  const passed = marking ? touchedBy(state, marking.quote).filter(isPassedOver) : [];
  for (const { unit } of passed) code(explorer, (network) => reopen(network, unit.id));
}

export function isPassedOver({ state }: PlacedUnit): boolean {
  return state === 'passed-over';
}

/** The units that a quote touches, whatever became of them. */
export function touchedBy(state: ExplorerState, quote: Stretch): PlacedUnit[] {
  return selectUnits(state).filter(({ start, end }) => start < quote.end && end > quote.start);
}

function openIn(explorer: Explorer): number {
  return selectUnits(explorer.getState()).filter(({ state }) => state === 'open').length;
}

/** Says what is marked now, and whether it is to be decided, to those who do not see it. */
export function sayMarked(explorer: Explorer): void {
  const state = explorer.getState();
  const marked = markedIn(state);
  if (!marked) return;
  const { quote } = marked.marking;
  const [unit] = touchedBy(state, quote);
  const said = marked.text.text.slice(quote.start, quote.end);
  const spoken = () =>
    [unit ? words.coverage.unit(unit.state) : '', words.marking.marked(said)].join(' ').trim();
  setTransient(explorer, { spoken });
}
