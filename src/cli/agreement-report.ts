/** The agreement of two readings as JSON for programs and as lines for people. */
import type { Agreement, Level } from '../analysis/agreement/agreement.ts';
import type { Estimate } from '../analysis/agreement/bootstrap.ts';
import type { AnyJudgement, PairJudgement } from '../analysis/agreement/judgements.ts';
import type { Sentence } from '../analysis/agreement/sentences.ts';
import { placeOf } from '../evidence/pages.ts';
import { textQuote } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';

interface Readings {
  readonly a: Network;
  readonly b: Network;
  readonly agreement: Agreement;
}

/** One JSON object, indented: units by their ids, pairs by those of their organizations and relations. */
export function jsonAgreement({ a, b, agreement }: Readings): string {
  const { differences, undecided, ...figures } = agreement;
  const report = {
    readings: [a, b].map(({ id, title }) => ({ id, title })),
    ...figures,
    differences: differences.map(({ values, settled, ...one }) => ({
      concerns: one.concerns,
      ...(one.concerns === 'unit' ? placed(one.sentence) : paired(one)),
      first: values[0],
      second: values[1],
      settled,
    })),
    undecided: undecided.map((sentence) => {
      const [first, second] = sentence.decided;
      return { ...placed(sentence), first, second };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Where a sentence stands, and the ids of its units in each reading. */
export function placed({ sources, start, end, units }: Sentence) {
  const ids = units.map((own) => own.map(({ id }) => id));
  return { source: sources[0], start, end, units: ids };
}

function paired({ pair }: Pick<PairJudgement, 'pair'>) {
  const [one, other] = pair.ends;
  return { pair: [one.a ?? one.b, other.a ?? other.b], relations: [pair.inA, pair.inB] };
}

/** A line for each figure, then the differences. */
export function textAgreement({ a, b, agreement }: Readings): string {
  const { levels, differences, undecided, allPairs } = agreement;
  const say = words.agreement;
  const named = { ...namesIn(b), ...namesIn(a) };
  const { pairs, tiedInNeither } = allPairs;
  const untied = say.allPairs(pairs, tiedInNeither, figure(allPairs.kappa));
  const lines = [
    `A: ${a.title} [${a.id}]`,
    `B: ${b.title} [${b.id}]`,
    ...levels.flatMap((level) => [
      ...levelLines(level),
      ...(level.concerns === 'tie' && pairs > 0 ? [`  ${untied}`] : []),
    ]),
    `${say.differences(differences.length)}.`,
    ...differences.flatMap((one) => differenceLines(a, one, (id) => named[id] ?? id)),
    ...(undecided.length > 0 ? [say.undecided(undecided.length)] : []),
    ...undecided.map((sentence) => `  ${quoted(a, sentence)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function namesIn({ organizations }: Network): Record<string, string> {
  return Object.fromEntries(organizations.map((one) => [one.id, words.reads.name(one)]));
}

function levelLines({ concerns, units, same, leftAlone, ...figures }: Level): string[] {
  const say = words.agreement;
  const { share, kappa, alpha } = figures;
  const coefficient = (name: string, found: Estimate) =>
    `  ${name}: ${estimate(found, say.figure)}`;
  return [
    `${say.concerns[concerns]}: ${say.same(same, units)}, ${estimate(share, say.share)}`,
    ...(leftAlone > 0 ? [`  ${say.leftAlone(leftAlone)}`] : []),
    ...(units > 0 ? [coefficient('kappa', kappa), coefficient('alpha', alpha)] : []),
  ];
}

/** A figure with its interval, or with why it has none. */
export function estimate(
  { value, interval, lack }: Estimate,
  said: (value: number) => string,
): string {
  const why = lack === null ? '' : words.agreement.lacks[lack];
  if (value === null) return why;
  const range = interval && words.agreement.interval(said(interval.low), said(interval.high));
  return `${said(value)} (${range ?? why})`;
}

function figure(value: number | null): string {
  return value === null ? words.agreement.lacks['one-value'] : words.agreement.figure(value);
}

function differenceLines(a: Network, one: AnyJudgement, nameOf: (id: string) => string): string[] {
  const say = words.agreement;
  const ends =
    one.concerns === 'unit' ? [] : one.pair.ends.map((end) => nameOf(end.a ?? end.b ?? ''));
  const [first, second] = one.values.map((value) =>
    words.differed.value(one.concerns, value, ends),
  );
  const about = one.concerns === 'unit' ? quoted(a, one.sentence) : ends.join(' – ');
  return [
    `  ${about}: ${say.difference(first ?? '', second ?? '')}`,
    ...(one.settled ? [`    ${words.differed.settled(one.settled.by, one.settled.reason)}`] : []),
  ];
}

/** The words of a sentence, as one of the readings quotes it, and where they stand in the first. */
export function quoted(
  { sources: all }: Network,
  { sources, units: [ofA, ofB] }: Sentence,
): string {
  const [unit] = [...ofA, ...ofB];
  if (!unit) return '';
  const source = all.find(({ id }) => id === sources[0]);
  const place = words.quote.place(...placeOf(source, unit));
  return `${place && `${place} `}“${textQuote(unit.selector)?.quote.exact ?? ''}”`;
}
