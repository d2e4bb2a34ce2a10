/** What one reading takes over of another: relations of a pair, the basis, or what is made of a sentence. */
import type { PairJudgement, SentenceJudgement } from '../analysis/agreement/judgements.ts';
import { reaches, type Sentence } from '../analysis/agreement/sentences.ts';
import type { Side } from '../analysis/compare.ts';
import { put } from '../coding/acts/record-lists.ts';
import { without } from '../coding/acts/removing.ts';
import { inOrder, join, sameTie } from '../coding/acts/ties.ts';
import { idOfTie, newId } from '../network/ids.ts';
import type { Attribute, Evidence, Hedge, Network, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { codedSources } from '../network/sources.ts';

/** Whose relations of the pair stay: a choice, but for “anew”, which leaves them to the coder. */
interface Taking {
  readonly first: boolean;
  readonly second: boolean;
}

/** The network with the organizations of a pair that only the other reading has. */
export function withEnds(network: Network, other: Network, ends: readonly Side[]): Network {
  const missing = ends.flatMap(({ a, b }) => (a === null ? [b] : []));
  const known = new Set(network.organizations.map(({ id }) => id));
  const added = other.organizations
    .filter(({ id }) => missing.includes(id) && !known.has(id))
    .map(({ parent, ...one }) => ({
      ...one,
      ...(parent !== undefined && known.has(parent) && { parent }),
      attributes: [],
    }));
  return added.length === 0
    ? network
    : { ...network, organizations: [...network.organizations, ...added] };
}

/** The network with the relations of the pair as they are taken, those of other types left alone. */
export function withTies(
  network: Network,
  other: Network,
  { concerns, pair }: PairJudgement,
  { first, second }: Taking,
): Network {
  const inFirst = relationsOf(network, pair.inA);
  const inSecond = relationsOf(other, pair.inB);
  const concerned = (own: readonly Relation[], others: readonly Relation[]) =>
    concerns !== 'direction'
      ? own
      : own.filter(
          ({ type }) => relationType(type).directed && others.some((one) => one.type === type),
        );
  const gone = first ? [] : concerned(inFirst, inSecond).map(({ id }) => id);
  const left = without(network, new Set(gone));
  if (!second) return left;
  const idIn = idsIn(network, other, pair.ends);
  let next = left;
  for (const one of concerned(inSecond, inFirst)) {
    const relation = inOrder({
      ...one,
      source: idIn.organization(one.source),
      target: idIn.organization(one.target),
      evidence: one.evidence.map(idIn.quote),
      hedges: one.hedges.map(idIn.quote),
    });
    const same = sameTie(next, relation);
    const id = same?.id ?? newId(next, idOfTie(relation), 'relation');
    next = put(next, 'relations', { ...(same ? join(same, relation) : relation), id });
  }
  return next;
}

/** The network with the basis that the other reading gives each relation of the pair. */
export function withBasis(network: Network, other: Network, { pair }: PairJudgement): Network {
  const inSecond = relationsOf(other, pair.inB);
  const relations = network.relations.map((one) => {
    if (!pair.inA.includes(one.id)) return one;
    const same = inSecond.find(({ type }) => type === one.type) ?? inSecond[0];
    return same ? { ...one, basis: same.basis } : one;
  });
  return { ...network, relations };
}

/** The network without what rests on a sentence; what rests on it alone goes. */
export function withoutSentence(network: Network, sentence: Sentence): Network {
  const [source] = sentence.sources;
  const stays = (quote: Evidence | Hedge) =>
    quote.source !== source || !reaches(quote, sentence.start, sentence.end);
  const isBare = ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
    evidence.length > 0 && !evidence.some(stays);
  const left = without(
    network,
    new Set([...network.relations, ...network.blocs].filter(isBare).map(({ id }) => id)),
  );
  const own = <Item extends Relation | Network['blocs'][number]>(item: Item): Item => ({
    ...item,
    evidence: item.evidence.filter(stays),
    ...(item.hedges && { hedges: item.hedges.filter(stays) }),
  });
  return {
    ...left,
    relations: left.relations.map(own),
    blocs: left.blocs.map(own),
    organizations: left.organizations.map((one) => ({
      ...one,
      attributes: one.attributes
        .filter((attribute) => !isBare(attribute))
        .map((attribute) => ({ ...attribute, evidence: attribute.evidence.filter(stays) })),
    })),
  };
}

/**
 * The network with what the other reading rests on a sentence: quotes of relations that both have, and
 * statements about organizations that both have.
 */
export function withSentence(
  network: Network,
  other: Network,
  { sentence }: SentenceJudgement,
  matched: ReadonlyMap<string, string>,
): Network {
  const [, source] = sentence.sources;
  const here = (quote: Evidence | Hedge) =>
    quote.source === source && reaches(quote, sentence.start, sentence.end);
  const idIn = idsIn(network, other, []);
  const quotes = (list: readonly Evidence[]) => list.filter(here).map(idIn.quote);
  const relations = network.relations.map((one) => {
    const same = other.relations.find(
      ({ type, source: from, target }) =>
        type === one.type && matched.get(from) === one.source && matched.get(target) === one.target,
    );
    if (!same) return one;
    const added = { ...one, evidence: quotes(same.evidence) };
    return added.evidence.length === 0
      ? one
      : join(one, { ...added, hedges: same.hedges.filter(here).map(idIn.quote) });
  });
  const organizations = network.organizations.map((one) => {
    const said = other.organizations
      .filter(({ id }) => matched.get(id) === one.id)
      .flatMap(({ attributes }) => attributes)
      .map((attribute): Attribute => ({ ...attribute, evidence: quotes(attribute.evidence) }))
      .filter(({ evidence }) => evidence.length > 0);
    return said.length === 0 ? one : { ...one, attributes: [...one.attributes, ...said] };
  });
  return { ...network, relations, organizations };
}

function relationsOf({ relations }: Network, ids: readonly string[]): Relation[] {
  return relations.filter(({ id }) => ids.includes(id));
}

/** How records of the other reading are named in the network. */
function idsIn(network: Network, other: Network, ends: readonly Side[]) {
  const organizations = new Map(ends.map(({ a, b }) => [b, a ?? b]));
  const hashOf = (source: Network['sources'][number]) => source.custom?.text?.sha256;
  const sources = new Map(
    codedSources(other).map((one) => {
      const same = codedSources(network).find((own) => hashOf(own) === hashOf(one));
      return [one.id, same?.id ?? one.id];
    }),
  );
  return {
    organization: (id: string) => organizations.get(id) ?? id,
    quote: <Quoted extends Evidence | Hedge>(quote: Quoted): Quoted => ({
      ...quote,
      source: sources.get(quote.source) ?? quote.source,
    }),
  };
}
