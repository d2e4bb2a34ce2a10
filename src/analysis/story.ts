/** The steps of a guided reading: what each points out on the picture, and what is coded from its words. */
import { blocTies } from '../network/blocs.ts';
import { fragmentOf, textQuote } from '../network/quotes.ts';
import type { Evidence, Hedge, Network, Relation, Step } from '../network/records.ts';
import type { Shown } from './filter.ts';

/** What a step is about: organizations with their relations, in the order of the records. */
export interface Pointed {
  readonly organizations: readonly string[];
  readonly relations: readonly Relation[];
}

/**
 * What a step points out, as far as it is shown: the record it selects and the bloc it highlights;
 * where it names neither, the relations that its own words support. An organization brings its
 * relations and whom they lead to, a relation its ends, a bloc its members and the ties between them.
 */
export function pointedOut(network: Network, step: Step, shown: Shown): Pointed {
  const { select, highlight } = step;
  const blocs = network.blocs.filter(({ id }) => id === select || id === highlight);
  const ties = new Set(blocs.flatMap((bloc) => blocTies(network, bloc).map(({ id }) => id)));
  const words = wordsOf(step.evidence);
  const isMeant =
    select === undefined && highlight === undefined
      ? ({ evidence }: Relation) => evidence.some((one) => supports(one, words))
      : ({ id, source, target }: Relation) =>
          id === select || source === select || target === select || ties.has(id);
  const relations = network.relations.filter(
    (relation) => shown.relations.has(relation.id) && isMeant(relation),
  );
  const meant = new Set([
    ...(select === undefined ? [] : [select]),
    ...blocs.flatMap(({ members }) => members.map(({ organization }) => organization)),
    ...relations.flatMap(({ source, target }) => [source, target]),
  ]);
  const organizations = network.organizations.filter(
    ({ id }) => meant.has(id) && shown.organizations.has(id),
  );
  return { organizations: organizations.map(({ id }) => id), relations };
}

/** The words of caution that relations and blocs record, each stretch of a text once. */
export function cautionIn({ relations, blocs }: Network): Hedge[] {
  const found = new Map<string, Hedge>();
  for (const { hedges = [] } of [...relations, ...blocs])
    for (const hedge of hedges) {
      const place = placeOf(hedge);
      if (place !== null && !found.has(place)) found.set(place, hedge);
    }
  return [...found.values()];
}

function wordsOf(evidence: readonly Evidence[]): Set<string | null> {
  return new Set(evidence.map(placeOf));
}

function supports(evidence: Evidence, words: ReadonlySet<string | null>): boolean {
  const place = placeOf(evidence);
  return evidence.role === 'supports' && place !== null && words.has(place);
}

/** A stretch of a source's text, or a fragment of its table, as a key. */
function placeOf({ source, selector }: Pick<Evidence, 'source' | 'selector'>): string | null {
  const position = textQuote(selector)?.position;
  if (position) return `${source} ${position.start} ${position.end}`;
  const fragment = fragmentOf(selector);
  return fragment === '' ? null : `${source} ${fragment}`;
}
