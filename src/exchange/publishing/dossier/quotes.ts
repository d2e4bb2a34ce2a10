/** Quotes of a dossier: the source's words with the author's caution marked, citation, and state. */
import { shortCitation } from '../../../evidence/citation.ts';
import { placeOf } from '../../../evidence/pages.ts';
import { passages } from '../../../evidence/passages.ts';
import { quoteMarks } from '../../../evidence/quote-marks.ts';
import { stateOf } from '../../../evidence/states.ts';
import { hedgesIn, hedgeWords, quotesWith } from '../../../network/hedges.ts';
import { fragmentOf, textQuote } from '../../../network/quotes.ts';
import type { Evidence, Hedge } from '../../../network/records.ts';
import { STATE_SIGNS } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';
import { type Content, joined, type Markup, tag } from './html.ts';
import type { Subject } from './subject.ts';

/**
 * The evidence of one record, a figure each.
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
  return evidence.map((one, i) => {
    const field = `${path}.${i}`;
    const number = hedges ? words.quote.number(i + 1, !textQuote(one.selector)) : null;
    const says = hedges ? words.quote.says(one.role, hedgesIn(one, hedges).map(hedgeWords)) : null;
    const isText = textQuote(one.selector) !== null;
    const source = subject.langOf(one.source);
    return tag(
      'figure',
      { class: `quote ${one.role}`, id: quoteAnchor(record, field) },
      tag(
        'blockquote',
        { lang: isText ? source : null },
        tag('p', {}, ...quoted(one, hedges ?? [])),
      ),
      tag(
        'figcaption',
        {},
        joined(
          [
            number,
            ...caption(subject, record, field, one),
            one.when === undefined ? null : words.quote.time(words.date(one.when)),
            says,
          ],
          ' · ',
        ),
      ),
      one.note === undefined
        ? null
        : // Of a table the note is the row.
          tag('p', { class: 'note', lang: isText ? subject.lang : source }, one.note),
    );
  });
}

/** Where a quote can be linked to; the dots keep it apart from every id of a record. */
export function quoteAnchor(record: string, field: string): string {
  return `${record}.${field}`;
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

function caption(subject: Subject, record: string, field: string, evidence: Evidence): Content[] {
  const { source: id, role } = evidence;
  const source = subject.sources.get(id);
  const place = words.quote.place(...placeOf(source, evidence));
  const state = stateOf(subject.checks, evidence);
  const disputes = (subject.disputes.get(record) ?? []).filter(
    ({ evidence: index }) => index !== undefined && field === `evidence.${index}`,
  );
  return [
    joined([
      tag('a', { href: `#${id}` }, source ? shortCitation(source) : id),
      place && `, ${place}`,
    ]),
    role === 'supports' ? null : words.quote.role[role],
    tag(
      'span',
      { class: `state ${state}`, title: words.statesMeaning[state] },
      `${STATE_SIGNS[state]} ${words.states[state]}`,
    ),
    ...disputes.map((dispute) =>
      tag('a', { href: `#${dispute.id}` }, words.dossier.verdict[dispute.verdict]),
    ),
  ];
}
