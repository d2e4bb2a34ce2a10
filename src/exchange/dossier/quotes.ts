/** Quotes of a dossier: the source's words with the author's caution marked, citation, and state. */
import { shortCitation } from '../../evidence/citation.ts';
import { passages } from '../../evidence/passages.ts';
import { quoteMarks } from '../../evidence/quote-marks.ts';
import { stateOf } from '../../evidence/states.ts';
import { fragmentOf, textQuote } from '../../network/quotes.ts';
import type { Evidence, Hedge } from '../../network/records.ts';
import { words } from '../../words/en.ts';
import { type Content, joined, type Markup, tag } from './html.ts';
import type { Subject } from './subject.ts';

/**
 * The evidence of one record, a figure each.
 * @param path of the list inside the record (`evidence`, `attributes.0.evidence`)
 */
export function quotes(
  subject: Subject,
  record: string,
  path: string,
  evidence: readonly Evidence[],
  hedges: readonly Hedge[] = [],
): Markup[] {
  return evidence.map((one, i) => quote(subject, record, `${path}.${i}`, one, hedges));
}

/** Where a quote can be linked to; the dots keep it apart from every id of a record. */
export function quoteAnchor(record: string, field: string): string {
  return `${record}.${field}`;
}

/** The author's words of caution on a record, as they are written. */
export function hedgeList(subject: Subject, hedges: readonly Hedge[]): Content {
  const exact = hedges.flatMap(({ selector }) => textQuote(selector)?.quote.exact ?? []);
  if (exact.length === 0) return words.relation.noHedges;
  return joined(
    exact.map((one) => tag('mark', { lang: subject.lang }, one)),
    ' · ',
  );
}

function quote(
  subject: Subject,
  record: string,
  field: string,
  evidence: Evidence,
  hedges: readonly Hedge[],
): Markup {
  return tag(
    'figure',
    { class: `quote ${evidence.role}`, id: quoteAnchor(record, field) },
    tag('blockquote', { lang: subject.lang }, tag('p', {}, ...quoted(evidence, hedges))),
    tag('figcaption', {}, ...caption(subject, record, field, evidence)),
    evidence.note === undefined ? null : tag('p', { class: 'note' }, evidence.note),
  );
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

function caption(
  subject: Subject,
  record: string,
  field: string,
  { source: id, paragraph, role }: Evidence,
): Content[] {
  const source = subject.sources.get(id);
  const place = paragraph === undefined ? '' : `, ${words.quote.paragraph(paragraph)}`;
  const state = stateOf(subject.checks, record, field);
  const disputes = (subject.disputes.get(record) ?? []).filter(
    ({ evidence }) => evidence !== undefined && field === `evidence.${evidence}`,
  );
  const parts = [
    joined([tag('a', { href: `#${id}` }, source ? shortCitation(source) : id), place]),
    role === 'supports' ? null : words.quote.role[role],
    tag(
      'span',
      { class: `state ${state}`, title: words.statesMeaning[state] },
      `${words.stateSigns[state]} ${words.states[state]}`,
    ),
    ...disputes.map((dispute) =>
      tag('a', { href: `#${dispute.id}` }, words.dossier.verdict[dispute.verdict]),
    ),
  ];
  return [joined(parts, ' · ')];
}
