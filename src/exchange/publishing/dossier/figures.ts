/** Key figures of a dossier: what there is of each kind, and the relations by type. */
import { tallyOf } from '../../../evidence/states.ts';
import { signedRecords } from '../../../network/claims.ts';
import { isUnhedged } from '../../../network/hedges.ts';
import { countEvidence, type EvidenceCount } from '../../../network/quotes.ts';
import type { Relation } from '../../../network/records.ts';
import { NOTHING } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';
import { type Markup, tag } from './html.ts';
import { inOrderOfTypes, type RelationGroup } from './relation-groups.ts';
import type { Subject } from './subject.ts';

type Column = readonly [heading: string, count: (relations: readonly Relation[]) => number];

/** A sentence with the totals, and a table of the relations, a row for each type. */
export function figures(subject: Subject): Markup[] {
  const { network, checks } = subject;
  const { figure: say } = words.dossier;
  const types = inOrderOfTypes(network);
  const tally = tallyOf(network, checks);
  return [
    tag(
      'p',
      {},
      say.totals({
        organizations: network.organizations.length,
        relations: network.relations.length,
        disputes: network.disputes.length,
        sources: network.sources.length,
      }),
    ),
    ...(tally.states.size === 0 ? [] : [tag('p', {}, say.checks(words.header.checked(tally)))]),
    ...(types.length === 0 ? [] : [table(subject, types)]),
  ];
}

function table(subject: Subject, types: readonly RelationGroup[]): Markup {
  const columns = columnsOf(subject);
  const row = (heading: Markup, relations: readonly Relation[]) =>
    tag(
      'tr',
      {},
      heading,
      ...columns.map(([, count]) => tag('td', {}, String(count(relations) || NOTHING))),
    );
  return tag(
    'table',
    {},
    tag('caption', {}, words.dossier.columns.caption),
    tag(
      'thead',
      {},
      tag(
        'tr',
        {},
        tag('th', { scope: 'col' }, words.dossier.columns.type),
        ...columns.map(([heading]) => tag('th', { scope: 'col' }, heading)),
      ),
    ),
    tag(
      'tbody',
      {},
      ...types.map(({ type, found }) =>
        row(tag('th', { scope: 'row', class: `type-${type}` }, words.types[type].label), found),
      ),
    ),
    tag(
      'tfoot',
      {},
      row(tag('th', { scope: 'row' }, words.dossier.columns.all), subject.network.relations),
    ),
  );
}

/** What evidence can be: words of a text, or rows of a table. */
const KINDS = ['quotes', 'rows'] as const;

function evidenceOf(relations: readonly Relation[]): EvidenceCount {
  return countEvidence(relations.flatMap(({ evidence }) => evidence));
}

function columnsOf({ network, voices }: Subject): readonly Column[] {
  const say = words.dossier.columns;
  const { disputed } = signedRecords(network.disputes, voices);
  const share =
    (holds: (relation: Relation) => boolean) =>
    (relations: readonly Relation[]): number =>
      relations.filter(holds).length;
  return [
    [say.all, (relations) => relations.length],
    [say.stated, share(({ basis }) => basis === 'stated')],
    [say.implied, share(({ basis }) => basis === 'implied')],
    [say.hedged, share((relation) => !isUnhedged(relation))],
    [say.disputed, share(({ id }) => disputed.has(id))],
    ...KINDS.filter((kind) => evidenceOf(network.relations)[kind] > 0).map(
      (kind): Column => [say[kind], (relations) => evidenceOf(relations)[kind]],
    ),
  ];
}
