/** Quotes of a dossier: the source's words with the author's caution marked, citation, and state. */
import { shortCitation } from '../../../evidence/citation.ts';
import { placeOf } from '../../../evidence/pages.ts';
import { passages } from '../../../evidence/passages.ts';
import { quoteMarks } from '../../../evidence/quote-marks.ts';
import { stateOf } from '../../../evidence/states.ts';
import { isCountedRow } from '../../../network/counts.ts';
import { hedgesIn, hedgeWords, quotesWith } from '../../../network/hedges.ts';
import { fragmentOf, textQuote } from '../../../network/quotes.ts';
import type { Evidence, Hedge } from '../../../network/records.ts';
import { STATE_SIGNS } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';
import { countTables } from './counts.ts';
import { type Content, joined, type Markup, tag } from './html.ts';
import { type QuotePlace, quoteAnchor, quoteKey } from './quote-places.ts';
import type { Subject } from './subject.ts';

/**
 * The evidence of one record, a figure each; rows that count violence as tables of their sums.
 * @param path of the list inside the record (`evidence`, `attributes.0.evidence`)
 * @param hedges those of the record; then its quotes are numbered, and say whether they carry one
 */
export function quotes(
  subject: Subject,
  record: string,
  path: string,
  evidence: readonly Evidence[],
  hedges?: readonly Hedge[],
): Markup[] {
  const claim = subject.claims.get(record);
  const type = claim && 'type' in claim ? claim.type : undefined;
  const figures = evidence.map((one, i) => {
    if (isCountedRow(one)) return null;
    const field = `${path}.${i}`;
    const anchor = quoteAnchor(record, field);
    const place = subject.quotePlaces.get(quoteKey(one));
    const isText = textQuote(one.selector) !== null;
    const ofRecord = [
      hedges ? words.quote.number(i + 1, !isText) : null,
      ...roleAndDisputes(subject, record, field, one),
      one.when === undefined ? null : words.quote.time(words.dated(one.when, type)),
      hedges ? words.quote.says(one.role, hedgesIn(one, hedges).map(hedgeWords)) : null,
    ];
    const source = subject.langOf(one.source);
    // Of a table the note is the row.
    const note =
      one.note === undefined
        ? null
        : tag('p', { class: 'note', lang: isText ? subject.lang : source }, one.note);
    if (place && place.anchor !== anchor)
      return printedBefore(subject, anchor, place, one, ofRecord);
    return tag(
      'figure',
      { class: `quote ${one.role}`, id: anchor },
      tag(
        'blockquote',
        { lang: isText ? source : null },
        tag('p', {}, ...quoted(one, place?.hedges ?? [])),
      ),
      tag(
        'figcaption',
        {},
        joined(
          [
            place ? words.dossier.quote(place.number) : null,
            ...citation(subject, one),
            ...ofRecord,
          ],
          ' · ',
        ),
      ),
      note,
    );
  });
  return [
    ...figures.filter((one) => one !== null),
    ...countTables(subject, evidence, (at) => quoteAnchor(record, `${path}.${at}`)),
  ];
}

/**
 * The evidence of a sentence that is not a relation: numbers where a quote is printed elsewhere and nothing is to be
 * said of it, and a figure each for the rest.
 */
export function citedQuotes(
  subject: Subject,
  record: string,
  path: string,
  evidence: readonly Evidence[],
): { readonly numbers: Content; readonly figures: readonly Markup[] } {
  const figures = quotes(subject, record, path, evidence);
  const numbered = evidence.map((one, i) => {
    const anchor = quoteAnchor(record, `${path}.${i}`);
    const place = subject.quotePlaces.get(quoteKey(one));
    const isPlain = one.note === undefined && one.role === 'supports' && one.when === undefined;
    if (!place || place.anchor === anchor || !isPlain) return null;
    return tag('a', { href: `#${place.anchor}`, id: anchor }, words.dossier.quote(place.number));
  });
  const numbers = numbered.filter((one) => one !== null);
  return {
    numbers: numbers.length === 0 ? null : joined([' ', joined(numbers, ' ')]),
    figures: figures.filter((_, i) => numbered[i] === null),
  };
}

/** A quote that stands in full at another record: its first words, with the way there. */
function printedBefore(
  subject: Subject,
  anchor: string,
  { number, anchor: first }: QuotePlace,
  evidence: Evidence,
  ofRecord: readonly Content[],
): Markup {
  const exact = textQuote(evidence.selector)?.quote.exact;
  const link = tag('a', { href: `#${first}` }, words.dossier.quote(number));
  const beginning =
    exact === undefined
      ? words.quote.table(fragmentOf(evidence.selector))
      : tag('span', { class: 'words', lang: subject.langOf(evidence.source) }, firstWords(exact));
  return tag(
    'div',
    { class: 'again', id: anchor },
    tag('p', {}, joined([joined([link, ' ', beginning]), ...ofRecord], ' · ')),
    evidence.note === undefined || exact === undefined
      ? null
      : tag('p', { class: 'note', lang: subject.lang }, evidence.note),
  );
}

/** As many words of a quote as tell it from the others at a glance. */
const FIRST_WORDS = 6;

function firstWords(exact: string): string {
  const all = exact.split(/\s+/);
  return all.length <= FIRST_WORDS ? `“${exact}”` : `“${all.slice(0, FIRST_WORDS).join(' ')} …”`;
}

/** The author's hedges on a record, as they are written, each with the quotes that carry it. */
export function hedgeList(
  { langOf }: Subject,
  hedges: readonly Hedge[],
  evidence: readonly Evidence[],
): Content {
  if (hedges.length === 0) return words.relation.noHedges;
  const carried = hedges.map((hedge) =>
    joined([
      tag('mark', { lang: langOf(hedge.source) }, hedgeWords(hedge)),
      ` ${words.relation.hedgedIn(quotesWith(hedge, evidence))}`,
    ]),
  );
  return joined(carried, ' · ');
}

function quoted(evidence: Evidence, hedges: readonly Hedge[]): Content[] {
  const exact = textQuote(evidence.selector)?.quote.exact;
  if (exact === undefined) return [words.quote.table(fragmentOf(evidence.selector))];
  const pieces = passages(
    exact,
    quoteMarks(evidence, hedges, () => []),
  );
  const marked = pieces.map(({ text, marks }) =>
    marks.length === 0 ? text : tag('mark', { title: words.quote.hedge }, text),
  );
  return ['“', ...marked, '”'];
}

function citation(subject: Subject, evidence: Evidence): Content[] {
  const source = subject.sources.get(evidence.source);
  const place = words.quote.place(...placeOf(source, evidence));
  const state = stateOf(subject.checks, evidence);
  return [
    joined([
      tag('a', { href: `#${evidence.source}` }, source ? shortCitation(source) : evidence.source),
      place && `, ${place}`,
    ]),
    tag(
      'span',
      { class: `state ${state}`, title: words.statesMeaning[state] },
      `${STATE_SIGNS[state]} ${words.states[state]}`,
    ),
  ];
}

/** What a quote is to this record, and who disputes it there. */
function roleAndDisputes(
  subject: Subject,
  record: string,
  field: string,
  { role }: Evidence,
): Content[] {
  const disputes = (subject.disputes.get(record) ?? []).filter(
    ({ evidence: index }) => index !== undefined && field === `evidence.${index}`,
  );
  return [
    role === 'supports' ? null : words.quote.role[role],
    ...disputes.map((dispute) =>
      tag('a', { href: `#${dispute.id}` }, words.dossier.verdict[dispute.verdict]),
    ),
  ];
}
