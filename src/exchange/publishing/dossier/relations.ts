/** What the network says, in sentences by relation type; each relation is an anchor. */
import { placeOf } from '../../../evidence/pages.ts';
import { unhedgedQuotes } from '../../../network/hedges.ts';
import type { Relation } from '../../../network/records.ts';
import { settledAbout } from '../../../network/settled-about.ts';
import { words } from '../../../words/words.ts';
import { disputeLinks } from './disputes.ts';
import { type Content, definitions, joined, type Markup, tag } from './html.ts';
import { hedgeList, quotes } from './quotes.ts';
import { inOrderOfTypes } from './relation-groups.ts';
import { linkTo, prose, type Subject, sentence } from './subject.ts';

/** All relations, in the order of the types and of the records. */
export function relations(subject: Subject): Markup[] {
  const groups = inOrderOfTypes(subject.network);
  if (groups.length === 0) return [tag('p', {}, words.dossier.noRelations)];
  return [
    tag('p', { class: 'soft' }, words.dossier.saysNote),
    ...groups.map(({ type, found }) => {
      const { label, meaning } = words.types[type];
      return tag(
        'section',
        { class: `type-${type}` },
        tag('h3', {}, `${label} `, tag('span', { class: 'count' }, String(found.length))),
        tag('p', { class: 'soft' }, meaning),
        ...found.map((relation) => relationSection(subject, relation)),
      );
    }),
  ];
}

function relationSection(subject: Subject, relation: Relation): Markup {
  const { id, evidence, hedges } = relation;
  return tag(
    'article',
    { class: 'relation', id },
    tag('h4', {}, sentence(subject, relation), ' ', selfLink(subject, id)),
    tag('p', { class: 'chips' }, chips(relation)),
    facts(subject, relation),
    evidence.length === 0 ? tag('p', { class: 'soft' }, words.relation.noEvidence) : null,
    ...quotes(subject, id, 'evidence', evidence, hedges),
  );
}

function selfLink({ titles }: Subject, id: string): Markup {
  const label = words.dossier.linkTo(titles.get(id) ?? id);
  return tag('a', { class: 'self', href: `#${id}`, 'aria-label': label }, '#');
}

function chips({ basis, strength, confidence, typeName, type }: Relation): Content {
  const graded = strength === undefined ? null : words.relation.strength(strength);
  const said = tag('strong', {}, words.legend.basis[basis]);
  return joined(
    [
      joined([said, ` ${words.relation.basis[basis]}`]),
      graded,
      words.dossier.confidence(words.relation.confidenceOf[confidence.level]),
      typeName === undefined ? null : words.reads.typeLabel({ type, typeName }),
    ],
    ' · ',
  );
}

/** The hedges, the quotes that carry them, and those that say the relation without any. */
function hedged(subject: Subject, relation: Relation): Content {
  const { hedges, evidence } = relation;
  const list = hedgeList(subject, hedges, evidence);
  if (hedges.length === 0) return list;
  return joined([list, words.relation.unhedgedIn(unhedgedQuotes(relation))], ' · ');
}

/** What the program says in its place is in the language of the dossier. */
function reason(subject: Subject, given: string): Content {
  const said = words.relation.reason(given);
  return said === given ? prose(subject, given) : said;
}

/** How sources stand to it, where several do. */
function whatSourcesSay({ voices }: Subject, id: string): string | null {
  const { consensus, claims = [] } = voices.get(id) ?? {};
  return consensus === undefined || claims.length < 2
    ? null
    : `${words.legend.consensus[consensus]}. ${words.legend.consensusMeaning[consensus]}`;
}

/** What its readers differed on, and who settled that for which reason. */
function differed({ network, sources }: Subject, relation: Relation): Content {
  const found = settledAbout(network, relation);
  if (found.length === 0) return null;
  const { said, choices, settled } = words.differed;
  const names = words.reads.namesById(network.organizations);
  const lines = found.map((one) => {
    const sentence = network.coverage?.find(({ id }) => id === one.unit);
    const place = sentence
      ? words.quote.place(...placeOf(sources.get(sentence.source), sentence))
      : '';
    return `${said(one, names, place)} ${choices[one.choice]}. ${settled(one.by, one.reason)}`;
  });
  return joined(lines, ' ');
}

/** The relations that were read out of one statement: all of them at the first, which the others name. */
function statement(subject: Subject, { id, expandedFrom }: Relation): Content {
  const [first, ...others] = subject.statements.get(expandedFrom ?? '') ?? [];
  if (!first || others.length === 0) return null;
  if (first.id !== id)
    return joined([words.dossier.sameStatement, ' ', linkTo(subject, first.id), '.']);
  return joined([
    `${words.relation.expandedNote(others.length + 1)} `,
    joined(
      others.map((other) => linkTo(subject, other.id)),
      '; ',
    ),
    '.',
  ]);
}

function facts(subject: Subject, relation: Relation): Markup | null {
  const { id, confidence, when, where, note, attributes = [] } = relation;
  return definitions({ class: 'facts' }, [
    [words.relation.hedges, hedged(subject, relation)],
    [words.dossier.reason, reason(subject, confidence.reason)],
    [words.legend.groups.consensus, whatSourcesSay(subject, id)],
    [words.relation.when, when === undefined ? null : words.dated(when, relation.type)],
    [words.relation.where, prose(subject, where)],
    [words.relation.note, prose(subject, note)],
    ...attributes.map(({ name, value }): [string, Content] => [name, prose(subject, value)]),
    [words.relation.expanded, statement(subject, relation)],
    [words.differed.title, differed(subject, relation)],
    [words.dispute.title, disputeLinks(subject, id)],
  ]);
}
