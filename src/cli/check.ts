/** One network against the rules of the format and, where texts are at hand, against its sources. */
import type { Change } from '../evidence/difference.ts';
import { refusalOf } from '../evidence/recognition.ts';
import { identify, paragraphOf, type SourceText, type Span } from '../evidence/source-text.ts';
import { type QuoteState, verifyNetwork } from '../evidence/verify.ts';
import { ownPart } from '../network/joining/own-part.ts';
import { memberFolder } from '../network/network.ts';
import type { Fault, Problem } from '../network/problems.ts';
import {
  fieldOf,
  quoteKey,
  type RecordedPlace,
  recordedWords,
  textQuote,
  wordsKey,
} from '../network/quotes.ts';
import { parseFolder } from '../network/read-network.ts';
import type { Network, Source } from '../network/records.ts';
import { checkRows } from './check-rows.ts';

export interface CheckedQuote {
  readonly place: RecordedPlace;
  readonly state: QuoteState;
  /** It is a row that was compared with its table. */
  readonly isComparedRow: boolean;
  /** Breaches of F7 by this quote. */
  readonly problems: readonly Problem[];
}

export interface CheckedNetwork {
  readonly folder: string;
  /** Breaches that are not one quote's: of F7 by a source, and of all other rules. */
  readonly problems: readonly Problem[];
  /** Empty for a network that breaks another rule than F7: it is not loaded at all. */
  readonly quotes: readonly CheckedQuote[];
}

/**
 * Checks the network of a folder; of a joined one also each member, as a network of its own.
 * @param folder its name, with which the files in problems begin
 * @param files file name (`relations.json`) to text
 * @param texts the texts at hand, whichever sources they belong to; `null` leaves F7 unchecked
 */
export function checkFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  texts: readonly SourceText[] | null,
): CheckedNetwork[] {
  const parsed = parseFolder(files);
  if (!parsed.ok) {
    const problems = parsed.problems.map((one) => ({ ...one, file: `${folder}/${one.file}` }));
    return [{ folder, problems, quotes: [] }];
  }
  const { joined } = parsed.value;
  if (!joined) return [checkQuotes(folder, parsed.value, texts)];
  const own = { ...parsed.value, ...ownPart(parsed.value) };
  const { quotes } = checkQuotes(folder, withoutRecords(own), texts);
  const members = joined.members.map((member) => {
    const inside = memberFolder(member.id).slice(0, -1);
    return checkQuotes(`${folder}/${inside}`, member, texts);
  });
  // What is wrong with a source as a whole is said of the member that has it.
  return [{ folder, problems: [], quotes }, ...members];
}

/** Without what follows from the members; their sources are those of what a reader put together. */
function withoutRecords(network: Network): Network {
  const { coverage: _, ...left } = network;
  return { ...left, organizations: [], relations: [], disputes: [] };
}

/** Whether the quotes of a sound network stand in the texts, and its sources are as described. */
export function checkQuotes(
  folder: string,
  network: Network,
  texts: readonly SourceText[] | null,
): CheckedNetwork {
  const inFolder = (problem: Problem) => ({ ...problem, file: `${folder}/${problem.file}` });
  const bySource = textsBySource(network, texts ?? []);
  const states = verifyNetwork(network, bySource);
  const rows = texts && checkRows(network, texts);
  const quotes = recordedWords(network).map((place): CheckedQuote => {
    const state = states.get(wordsKey(place)) ?? { state: 'not-checked', reason: 'no-text' };
    const row = rows?.compared.get(quoteKey(place.record, place.field));
    const problems = row ?? quoteProblems(place, state, bySource.get(place.source));
    return { place, state, isComparedRow: row !== undefined, problems: problems.map(inFolder) };
  });
  const problems = rows
    ? [...sourceProblems(network, bySource, texts ?? []), ...rows.problems]
    : [];
  return { folder, problems: problems.map(inFolder), quotes };
}

function textsBySource(network: Network, texts: readonly SourceText[]): Map<string, SourceText> {
  const found = new Map<string, SourceText>();
  for (const { id, custom } of network.sources) {
    const text = texts.find((one) => identify(one, custom?.text?.sha256) !== 'different');
    if (text) found.set(id, text);
  }
  return found;
}

/** Problems of F7 that concern a whole source: no text for its quotes, or another than described. */
function sourceProblems(
  network: Network,
  texts: ReadonlyMap<string, SourceText>,
  all: readonly SourceText[],
): Problem[] {
  const textQuotes = recordedWords(network).filter(({ selector }) => textQuote(selector) !== null);
  const quoted = new Set(textQuotes.map(({ source }) => source));
  return network.sources.flatMap((source) => {
    const described = source.custom?.text;
    const text = texts.get(source.id);
    if (described === undefined) {
      const fault = { code: 'text-not-recorded', params: {} } as const;
      return quoted.has(source.id) ? [sourceProblem(source, '', fault)] : [];
    }
    if (text === undefined) {
      const editions = quoted.has(source.id) ? editionsAmong(all, network, source) : null;
      const params = { sha256: described.sha256, editions, files: all.length };
      return [sourceProblem(source, '.sha256', { code: 'text-not-there', params })];
    }
    const actual = {
      ...(identify(text, described.sha256) === 'same-bytes' && { bytes: text.bytes }),
      codePoints: text.codePoints,
      paragraphs: text.paragraphStarts.length,
    };
    return (['bytes', 'codePoints', 'paragraphs'] as const).flatMap((field) => {
      const count = actual[field];
      if (count === undefined || count === described[field]) return [];
      const params = { found: count, recorded: described[field] };
      return [sourceProblem(source, `.${field}`, { code: 'text-of-other-size', params })];
    });
  });
}

/** How many files are the text in another wording, which explains more than that its hash differs. */
function editionsAmong(all: readonly SourceText[], network: Network, { id }: Source): number {
  return all.filter((text) => refusalOf(network, id, text) === null).length;
}

function sourceProblem({ id }: Source, field: string, fault: Fault): Problem {
  const place = { file: 'sources.json', record: id, field: `custom.text${field}` };
  return { rule: 'F7', ...place, ...fault };
}

function quoteProblems(
  place: RecordedPlace,
  state: QuoteState,
  text: SourceText | undefined,
): Problem[] {
  const problem = (part: string, fault: Fault): Problem => {
    const { section, record } = place;
    const at = { file: `${section}.json`, record, field: fieldOf(place, part) };
    return { rule: 'F7', ...at, ...fault };
  };
  switch (state.state) {
    case 'not-checked':
      return [];
    case 'verified': {
      const actual = text && paragraphOf(text, state.at.start);
      if (actual === undefined || place.paragraph === undefined || actual === place.paragraph)
        return [];
      const params = { found: actual, recorded: place.paragraph };
      return [problem('paragraph', { code: 'other-paragraph', params })];
    }
    case 'in-place':
      return [problem('selector', { code: `other-${state.differs}`, params: state.at })];
    case 'moved': {
      const { from, to } = state;
      return [problem('selector', { code: 'words-moved', params: { from, to } })];
    }
    case 'ambiguous': {
      const { places, count } = state;
      return [problem('selector', { code: 'words-ambiguous', params: { places, count } })];
    }
    case 'changed': {
      const { nearest } = state;
      const hint = nearest && {
        start: nearest.start,
        end: nearest.end,
        difference: inline(nearest.difference),
      };
      return [problem('selector', { code: 'words-changed', params: { nearest: hint } })];
    }
  }
}

/** “4321–4567” */
export function range({ start, end }: Span): string {
  return `${start}–${end}`;
}

/** A difference in one line, as wdiff writes it: `[-was-]{+is+}`. */
export function inline(changes: readonly Change[]): string {
  const marked = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return changes.map(({ kind, text }) => marked[kind].join(text)).join('');
}
