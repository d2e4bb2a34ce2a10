import type { CSSProperties } from 'react';
import type { Sentence } from '../network/readings.ts';
import type { Organization, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { selectOrganizations } from '../state/derived.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** The colour of a relation's type as a custom property, for light and dark. */
export function typeColour({ type }: Pick<Relation, 'type'>): CSSProperties {
  const { light, dark } = relationType(type).colour;
  return { '--type': `light-dark(${light}, ${dark})` } as CSSProperties;
}

/** Reads relations of the open network as sentences. */
export function useSentence(): (relation: Relation) => Sentence<Organization> {
  const organizations = useExplorerState(selectOrganizations);
  return (relation) =>
    words.reads.sentence(
      relation,
      end(organizations, relation.source),
      end(organizations, relation.target),
    );
}

/** A relation's sentence with the verb in the colour of its type; the ends lead to their panels. */
export function RelationSentence({ relation }: { relation: Relation }) {
  const { subject, opening, verb, object } = useSentence()(relation);
  return (
    <span style={typeColour(relation)}>
      {opening}
      <OrganizationLink organization={subject} /> <span className="verb">{verb}</span>{' '}
      <OrganizationLink organization={object} />
    </span>
  );
}

/** A sentence without links: names that read the other way do not turn it round. */
export function PlainSentence({ sentence }: { sentence: Sentence<Organization> }) {
  const { subject, opening, verb, object } = sentence;
  return (
    <>
      {opening}
      <bdi>{words.reads.name(subject)}</bdi> {verb} <bdi>{words.reads.name(object)}</bdi>
    </>
  );
}

export function OrganizationLink({ organization }: { organization: Organization }) {
  const explorer = useExplorer();
  return (
    <button
      type="button"
      className="link"
      data-leads-to={organization.id}
      onClick={() => setView(explorer, { selection: organization.id })}
    >
      <bdi>{words.reads.name(organization)}</bdi>
    </button>
  );
}

function end(organizations: ReadonlyMap<string, Organization>, id: string): Organization {
  const organization = organizations.get(id);
  if (!organization) throw new Error(`a checked network has no organization ${id}`);
  return organization;
}
