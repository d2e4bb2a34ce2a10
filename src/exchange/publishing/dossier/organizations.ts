/** Organizations and blocs of a dossier, each an anchor, with what the text says of them. */
import { shortCitation } from '../../../evidence/citation.ts';
import { blocTies } from '../../../network/blocs.ts';
import type { Bloc, Organization } from '../../../network/records.ts';
import { codedSources } from '../../../network/sources.ts';
import { byStrength } from '../../../network/strength.ts';
import { words } from '../../../words/words.ts';
import { disputeLinks } from './disputes.ts';
import { type Content, definitions, joined, list, type Markup, tag } from './html.ts';
import { citedQuotes, hedgeList, quotes } from './quotes.ts';
import { linkTo, prose, type Subject } from './subject.ts';

/** All organizations, in the order of the records. */
export function organizations(subject: Subject): Markup[] {
  const relationsOf = relationsByEnd(subject);
  const parts = partsByParent(subject);
  const blocsOf = blocsByMember(subject);
  return subject.network.organizations.map((organization) => {
    const { id, kind, aliases, parent, attributes } = organization;
    const links = (ids: readonly string[] | undefined): Content =>
      ids
        ? joined(
            ids.map((one) => linkTo(subject, one)),
            ', ',
          )
        : null;
    return tag(
      'article',
      { class: 'organization', id },
      tag(
        'h3',
        {},
        tag('bdi', {}, words.reads.name(organization)),
        ' ',
        tag('span', { class: 'kind' }, words.kinds[kind].label),
      ),
      definitions({ class: 'facts' }, [
        [words.dossier.aliases, aliasList(subject, aliases)],
        [words.organization.partOf, parent === undefined ? null : linkTo(subject, parent)],
        [words.organization.parts, links(parts.get(id))],
        [words.organization.memberOf, links(blocsOf.get(id))],
        [words.dispute.title, disputeLinks(subject, id)],
      ]),
      list(
        { class: 'relations' },
        (relationsOf.get(id) ?? []).map((relation) => linkTo(subject, relation)),
      ),
      ...attributes.flatMap(({ name: what, value, evidence }, i) => {
        const { numbers, figures } = citedQuotes(subject, id, `attributes.${i}.evidence`, evidence);
        const said = { class: 'words', lang: subject.langOf(evidence[0]?.source) };
        return [
          tag(
            'p',
            { class: 'attribute' },
            prose(subject, what),
            ': ',
            tag('span', said, `“${value}”`),
            numbers,
          ),
          ...figures,
        ];
      }),
    );
  });
}

/** All blocs: whose claim each is, who belongs to it and how firmly, and in which words. */
export function blocs(subject: Subject): Markup[] {
  return subject.network.blocs.map((bloc) => {
    const { id, name, members, hedges = [], note, evidence } = bloc;
    const ties = blocTies(subject.network, bloc).map((tie) => linkTo(subject, tie.id));
    return tag(
      'article',
      { class: 'bloc', id },
      tag('h3', { lang: subject.lang }, name),
      tag('p', {}, claim(subject, bloc)),
      definitions({ class: 'facts' }, [
        [
          words.bloc.members,
          joined(
            [...members]
              .sort(byStrength)
              .map(({ organization, strength }) =>
                joined([
                  linkTo(subject, organization),
                  strength === undefined ? null : ` (“${strength}”)`,
                ]),
              ),
            ', ',
          ),
        ],
        [words.relation.hedges, hedgeList(subject, hedges, evidence)],
        [words.bloc.ties, ties.length === 0 ? null : joined(ties, '; ')],
        [words.relation.note, prose(subject, note)],
        [words.dispute.title, disputeLinks(subject, id)],
      ]),
      ...quotes(subject, id, 'evidence', evidence, hedges),
    );
  });
}

function claim({ sources }: Subject, { claimedBy, computedBy }: Bloc): string | null {
  if (claimedBy !== undefined) {
    const source = sources.get(claimedBy);
    return words.bloc.claim(source ? shortCitation(source) : claimedBy);
  }
  return computedBy === undefined ? null : words.bloc.computed(computedBy);
}

function aliasList({ network, langOf }: Subject, aliases: Organization['aliases']): Content {
  if (aliases.length === 0) return null;
  const lang = langOf(codedSources(network)[0]?.id);
  return tag('span', { class: 'words', lang }, aliases.map((alias) => `“${alias}”`).join(', '));
}

function relationsByEnd({ network }: Subject): Map<string, string[]> {
  return collected(
    network.relations.flatMap(({ id, source, target }) => [
      [source, id],
      [target, id],
    ]),
  );
}

function partsByParent({ network }: Subject): Map<string, string[]> {
  return collected(
    network.organizations.flatMap(({ id, parent }) => (parent === undefined ? [] : [[parent, id]])),
  );
}

function blocsByMember({ network }: Subject): Map<string, string[]> {
  return collected(
    network.blocs.flatMap(({ id, members }) =>
      members.map(({ organization }): [string, string] => [organization, id]),
    ),
  );
}

function collected(pairs: readonly (readonly [key: string, value: string])[]) {
  const found = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const values = found.get(key);
    if (values) values.push(value);
    else found.set(key, [value]);
  }
  return found;
}
