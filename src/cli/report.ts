/** What a check found, as lines for people and as JSON and JUnit XML for programs. */
import type { QuoteState } from '../evidence/verify.ts';
import { tag, XML_HEAD } from '../exchange/formats/xml-writing.ts';
import { type RecordedPlace, textQuote } from '../network/quotes.ts';
import { words } from '../words/words.ts';
import { type CheckedNetwork, type CheckedQuote, range } from './check.ts';

export interface Report {
  readonly networks: readonly CheckedNetwork[];
  /** False where no folder of texts was given: then no quote was compared with its source. */
  readonly withTexts: boolean;
}

export interface Counts {
  /** Quotes and hedges in each state; those in tables are counted apart. */
  readonly states: Readonly<Record<QuoteState['state'], number>>;
  readonly inTables: number;
  /** Of those in tables, how many rows were compared with their table. */
  readonly compared: number;
  readonly problems: number;
}

function countsOf({ networks }: Report): Counts {
  const states = {
    verified: 0,
    'in-place': 0,
    moved: 0,
    ambiguous: 0,
    changed: 0,
    'not-checked': 0,
  };
  let inTables = 0;
  let compared = 0;
  let problems = 0;
  for (const network of networks) {
    problems += network.problems.length;
    for (const quote of network.quotes) {
      problems += quote.problems.length;
      if (quote.isComparedRow) compared += 1;
      if (isInTable(quote.state)) inTables += 1;
      else states[quote.state.state] += 1;
    }
  }
  return { states, inTables, compared, problems };
}

/** A report passes without problems and, where texts were given, with every text quote verified. */
export function passes(report: Report): boolean {
  const { states, problems } = countsOf(report);
  const all = Object.values(states).reduce((sum, n) => sum + n, 0);
  return problems === 0 && (!report.withTexts || states.verified === all);
}

/** One line a quote where texts were given, one a problem, and a closing line with the counts. */
export function textReport(report: Report): string {
  const lines = report.networks.flatMap(({ problems, quotes }) => [
    ...(report.withTexts ? quotes.map(quoteLine) : []),
    ...[...problems, ...quotes.flatMap((quote) => quote.problems)].map(words.problem.line),
  ]);
  return `${[...lines, closingLine(report)].join('\n')}\n`;
}

export function closingLine(report: Report): string {
  const { states, inTables, compared, problems } = countsOf(report);
  const count = report.networks.length;
  const found = `${count} ${count === 1 ? 'network' : 'networks'}, ${problems} ${problems === 1 ? 'problem' : 'problems'}`;
  if (!report.withTexts) {
    const unchecked = `${states['not-checked']} quotes and hedges not checked against their texts`;
    return `verify: ${found}; ${unchecked} (give --sources DIR), ${inTables} in tables`;
  }
  const counts = Object.entries(states).map(([state, n]) => `${n} ${state.replace('-', ' ')}`);
  const rows = compared > 0 ? ` (${compared} compared with their table)` : '';
  return `verify: ${found}; quotes and hedges: ${counts.join(', ')}, ${inTables} in tables${rows}`;
}

/** The same as one JSON object; `quotes` keep the order of the records. */
export function jsonReport(report: Report): string {
  const networks = report.networks.map(({ folder, problems, quotes }) => ({
    folder,
    problems: [...problems, ...quotes.flatMap((quote) => quote.problems)].map((problem) => ({
      ...problem,
      ...words.problem.said(problem),
    })),
    quotes: quotes.map(({ place, state }) => {
      const { record, field, kind, source, paragraph } = place;
      return { record, field, kind, source, paragraph, exact: wordsOf(place), ...state };
    }),
  }));
  const { withTexts } = report;
  const result = { passed: passes(report), withTexts, ...countsOf(report), networks };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** A suite for each network; a case for each quote and for each problem that is not a quote's. */
export function junitReport(report: Report): string {
  const suites = report.networks.map(({ folder, problems, quotes }) => {
    const cases = [
      ...problems.map((problem) => {
        const { file, record, field } = problem;
        const name = [file, record && words.note.place(record), field].filter(Boolean).join(' ');
        return testCase(folder, name, failure(problem.rule, words.problem.line(problem)));
      }),
      ...quotes.map((quote) => junitQuote(folder, quote, report.withTexts)),
    ];
    const count = (element: string) => cases.filter((one) => one.includes(`<${element}`)).length;
    const totals = {
      tests: String(cases.length),
      failures: String(count('failure ')),
      skipped: String(count('skipped ')),
    };
    return `  ${tag('testsuite', { name: folder, ...totals }, `\n${cases.join('')}  `)}\n`;
  });
  return `${XML_HEAD}${tag('testsuites', { name: 'verify' }, `\n${suites.join('')}`)}\n`;
}

function junitQuote(folder: string, quote: CheckedQuote, withTexts: boolean): string {
  const { place, state, problems } = quote;
  const name = `${place.record} ${place.field}`;
  const [problem] = problems;
  if (problem) return testCase(folder, name, failure(problem.rule, words.problem.line(problem)));
  if (quote.isComparedRow || state.state !== 'not-checked') return testCase(folder, name, '');
  return state.reason === 'table' || !withTexts
    ? testCase(folder, name, tag('skipped', { message: REASONS[state.reason] }))
    : testCase(folder, name, failure('F7', REASONS[state.reason]));
}

function testCase(folder: string, name: string, content: string): string {
  return `    ${tag('testcase', { classname: folder, name }, content)}\n`;
}

function failure(rule: string, message: string): string {
  return tag('failure', { type: rule, message });
}

const REASONS = {
  table: 'evidence in a table has no words to check',
  'no-text': 'the text of its source is not at hand',
  'other-text': 'the text at hand is another one',
} as const;

const LONGEST_STATE = 'not checked'.length;
const SHOWN = 40;

/** `verified     relation evidence.0  ¶15 4321–4567  “The first words of the quote…”` */
function quoteLine({ place, state, isComparedRow }: CheckedQuote): string {
  const name = (isComparedRow ? 'compared' : state.state.replace('-', ' ')).padEnd(LONGEST_STATE);
  const paragraph = place.paragraph === undefined ? '' : `¶${place.paragraph} `;
  const words = [...(wordsOf(place) ?? place.note ?? '').replaceAll('\n', ' ')];
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).join('')}…` : words.join('');
  const reason = state.state === 'not-checked' && !isComparedRow ? REASONS[state.reason] : null;
  const end = reason ? `(${reason})` : `“${shown}”`;
  return `${name}  ${place.record} ${place.field}  ${paragraph}${positions(place, state)}  ${end}`;
}

function positions({ selector }: RecordedPlace, state: QuoteState): string {
  const recorded = textQuote(selector)?.position;
  if (recorded === undefined) return 'table';
  return state.state === 'moved' ? `${range(recorded)} → ${range(state.to)}` : range(recorded);
}

function wordsOf({ selector }: RecordedPlace): string | undefined {
  return textQuote(selector)?.quote.exact;
}

function isInTable(state: QuoteState): boolean {
  return state.state === 'not-checked' && state.reason === 'table';
}
