/** What other sources say, each with its citation, and links to it from what it is about. */
import { shortCitation } from '../../../evidence/citation.ts';
import { textQuote } from '../../../network/quotes.ts';
import type { Dispute } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';
import { type Content, definitions, joined, type Markup, tag } from './html.ts';
import { quoteAnchor } from './quote-places.ts';
import { linkTo, prose, type Subject } from './subject.ts';

/** All disputes, each an anchor. */
export function disputes(subject: Subject): Markup[] {
  const { disputes: all } = subject.network;
  if (all.length === 0) return [tag('p', {}, words.dossier.noDisputes)];
  return [
    tag('p', { class: 'soft' }, words.dossier.disputesNote),
    ...all.map((dispute) =>
      tag(
        'article',
        { class: `dispute ${dispute.verdict}`, id: dispute.id },
        tag(
          'h3',
          {},
          tag('span', { class: 'verdict' }, `${words.dispute.verdict[dispute.verdict]}.`),
          ' ',
          linkTo(subject, dispute.about),
        ),
        ...sides(subject, dispute),
      ),
    ),
  ];
}

/** What the other source says, beside the quote that it is about where that is a single one. */
function sides(subject: Subject, dispute: Dispute): (Markup | null)[] {
  const there = joined([prose(subject, dispute.claim), ' (', citation(subject, dispute), ')']);
  const here = disputedQuote(subject, dispute);
  if (here === null) return [tag('p', {}, there)];
  return [
    definitions({ class: 'facts' }, [
      [words.dispute.here, here],
      [words.dispute.there, there],
    ]),
  ];
}

/** A line for the record that they are about; nothing where there are none. */
export function disputeLinks(subject: Subject, about: string): Content {
  const found = subject.disputes.get(about);
  if (!found) return null;
  return joined(
    found.map((dispute) =>
      joined([
        tag('a', { href: `#${dispute.id}` }, `${words.dispute.verdict[dispute.verdict]}.`),
        ` ${plainCitation(subject, dispute)}`,
      ]),
    ),
    '; ',
  );
}

/** The quote that a dispute is about, where it is about a single one. */
function disputedQuote({ claims, langOf }: Subject, { about, evidence: index }: Dispute): Content {
  if (index === undefined) return null;
  const meant = claims.get(about)?.evidence[index];
  const exact = textQuote(meant?.selector ?? [])?.quote.exact;
  const link = tag(
    'a',
    { href: `#${quoteAnchor(about, `evidence.${index}`)}` },
    words.home.aboutQuote(index + 1),
  );
  return exact === undefined
    ? link
    : joined([
        tag('span', { class: 'words', lang: langOf(meant?.source) }, `“${exact}”`),
        ' ',
        link,
      ]);
}

function citation(subject: Subject, { source: id, locator }: Dispute): Content {
  const source = subject.sources.get(id);
  const link = tag('a', { href: `#${id}` }, source ? shortCitation(source) : id);
  return joined([link, locator === undefined ? null : `, ${locator}`]);
}

function plainCitation(subject: Subject, { source: id }: Dispute): string {
  const source = subject.sources.get(id);
  return source ? shortCitation(source) : id;
}
