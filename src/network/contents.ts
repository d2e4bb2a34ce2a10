/** What a network can hold, kind by kind: what a file format keeps or loses is said in these. */
import type { Network, Organization, Relation } from './records.ts';
import { relationType } from './relation-types.ts';

/** What two networks must have alike, in any order, for it to be kept; by names, as ids may differ. */
type Held = (network: Network) => readonly Entry[];
/** Whom it is about, and what is said, which may be nothing. */
type Entry = readonly [about: unknown, said: unknown];

export const CONTENTS = {
  names: ({ organizations }) => organizations.map(({ name }) => [null, name]),
  'ids-of-organizations': ({ organizations }) => organizations.map(({ id }) => [null, id]),
  kinds: ofOrganization(({ kind }) => kind),
  aliases: ofOrganization(({ aliases }) => aliases),
  'names-in-languages': ofOrganization(({ names }) => names),
  parents: ofOrganization(({ parent }, nameOf) => parent && nameOf(parent)),
  'attributes-of-organizations': ofOrganization(({ attributes }) =>
    attributes.map(({ name, value }) => [name, value]),
  ),
  'quotes-of-attributes': (network) => [
    ...ofOrganization(quotesOf)(network),
    ...ofRelation(quotesOf)(network),
  ],
  places: ofPlace(({ x, y }) => [x, y]),
  pins: ofPlace(({ pinned }) => pinned || undefined),
  'how-placed': ({ layout }) => [[null, layout && [layout.method, layout.seed]]],
  'further-places': ({ layouts, layout }) => [[layout?.frame, layouts]],
  ends: eachOnce(ofRelation(() => true)),
  types: eachOnce(ofRelation(({ type, typeName }) => typeName ?? type.replace(/^other.*/, ''))),
  directions: eachOnce(
    ofRelation(
      ({ type, source, target }, nameOf) =>
        relationType(type).directed && [nameOf(source), nameOf(target)],
    ),
  ),
  'ids-of-relations': ({ relations }) => relations.map(({ id }) => [null, id]),
  basis: ofRelation(({ basis }) => basis),
  strength: ofRelation(({ strength }) => strength),
  confidence: ofRelation(({ confidence }) => confidence),
  hedges: ofRelation(({ hedges }) => hedges),
  circumstances: ofRelation(({ when, where, note, expandedFrom }) =>
    [when, where, note, expandedFrom].some(Boolean) ? [when, where, note, expandedFrom] : [],
  ),
  'attributes-of-relations': ofRelation(({ attributes = [] }) =>
    attributes.map(({ name, value }) => [name, value]),
  ),
  quotes: ofRelation(({ evidence }) =>
    evidence.map(({ source, role, selector, note }) => [source, role, selector, note]),
  ),
  'times-of-quotes': ofRelation(({ evidence }) => evidence.flatMap(({ when }) => when ?? [])),
  counts: ofRelation(({ evidence }) => evidence.flatMap(({ count }) => count ?? [])),
  head: ({ title, description, language, license, coder, codedOn, basedOn, codebook }) => [
    [null, [title, description, language, license, coder, codedOn, basedOn, codebook]],
  ],
  naming: ({ naming }) => [[null, naming]],
  sources: ({ sources }) => sources.map((one) => [one.id, one]),
  blocs: ({ blocs }) => blocs.map((one) => [null, one]),
  disputes: ({ disputes }) => disputes.map((one) => [null, one]),
  story: ({ story = [] }) => story.map((one) => [null, one]),
  coverage: ({ coverage = [] }) => coverage.map((one) => [null, one]),
  readings: ({ readings }) => [[null, readings]],
  matches: ({ matches = [] }) => matches.map((one) => [null, one]),
  members: ({ joined }) => [[null, joined]],
} satisfies Readonly<Record<string, Held>>;

export type Content = keyof typeof CONTENTS;

export const CONTENT_IDS = Object.keys(CONTENTS) as readonly Content[];

/** What of a network something has room for, and what not. */
export interface Losses {
  readonly lost: readonly Content[];
  readonly kept: readonly Content[];
}

/** Whether the network has something of that kind. */
export function holds(network: Network, content: Content): boolean {
  return CONTENTS[content](network).some(
    ([, said]) => Boolean(said) && !(Array.isArray(said) && said.length === 0),
  );
}

function nameIn({ organizations }: Network): (id: string) => string {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function ofOrganization(
  said: (organization: Organization, nameOf: (id: string) => string) => unknown,
): Held {
  return (network) => {
    const nameOf = nameIn(network);
    return network.organizations.map((one) => [one.name, said(one, nameOf)]);
  };
}

function quotesOf({ attributes = [] }: Pick<Relation, 'attributes'>): unknown {
  return attributes.flatMap(({ evidence }) => evidence);
}

function ofPlace(
  said: (place: NonNullable<Network['layout']>['positions'][number]) => unknown,
): Held {
  return (network) => {
    const nameOf = nameIn(network);
    const { positions = [] } = network.layout ?? {};
    return positions.map((place) => [nameOf(place.organization), said(place)]);
  };
}

/** By the names of the two. */
function ofRelation(said: (relation: Relation, nameOf: (id: string) => string) => unknown): Held {
  return (network) => {
    const nameOf = nameIn(network);
    return network.relations.map((one) => [
      [nameOf(one.source), nameOf(one.target)].sort(),
      said(one, nameOf),
    ]);
  };
}

/** What formats that have no ids for relations make one of. */
function eachOnce(of: Held): Held {
  return (network) => [...new Map(of(network).map((one) => [JSON.stringify(one), one])).values()];
}
