/** What another file calls its relations, and what they become here. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import type { Typed } from '../../network/readings.ts';
import { CODED_TYPE_IDS, relationType } from '../../network/relation-types.ts';
import type { ForeignEdge } from '../formats/foreign-graph.ts';
import { folded, readPhrase } from './relation-phrases.ts';
import { meaningOf, type TypeChoice } from './type-choices.ts';

/** An end of an edge, as a sentence about it needs it. */
interface End {
  readonly name: string;
  readonly kind: OrganizationKind;
}

export interface ForeignType {
  /** As the file calls it; empty where it calls it nothing. */
  readonly name: string;
  readonly edges: number;
  readonly choice: TypeChoice;
  /** It is given a meaning of the codebook that its name does not say in the terms of that. */
  readonly isInterpreted: boolean;
  /** The first of the edges, so that its direction can be seen. */
  readonly example: { readonly source: End; readonly target: End; readonly directed: boolean };
}

/** The reader's choices by the file's name for a type. */
export type TypeChoices = ReadonlyMap<string, TypeChoice>;

/**
 * Every type among the edges, the most frequent first, with the reader's choice, else with what its
 * name is known to say, else under its own name.
 * @param endOf gives an end by the id of its node
 */
export function foreignTypes(
  edges: readonly ForeignEdge[],
  choices: TypeChoices,
  endOf: (id: string) => End,
): ForeignType[] {
  const byName = new Map<string, { readonly first: ForeignEdge; readonly count: number }>();
  for (const edge of edges) {
    const { first = edge, count = 0 } = byName.get(edge.type ?? '') ?? {};
    // One from a node to itself is left out, and shows no direction.
    const isLoop = first.source === first.target;
    byName.set(edge.type ?? '', { first: isLoop ? edge : first, count: count + 1 });
  }
  const bySign = signReader([...byName.keys()]);
  return [...byName]
    .sort(([a, { count: many }], [b, { count: more }]) => more - many || (a < b ? -1 : 1))
    .map(([name, { first, count }]) => {
      const choice = choices.get(name) ?? bySign(name) ?? readPhrase(name) ?? 'own-name';
      return {
        name,
        edges: count,
        choice,
        isInterpreted: choice !== 'own-name' && folded(name) !== folded(choice),
        example: {
          source: endOf(first.source),
          target: endOf(first.target),
          directed: first.directed,
        },
      };
    });
}

/** The relation, and its ends in their order, that such an edge becomes with the choice. */
export function chosenRelation(
  choice: TypeChoice,
  name: string,
  { source, target, directed }: ForeignType['example'],
): readonly [relation: Typed, source: End, target: End] {
  const { type, reversed } = meaningOf(choice, directed);
  const [from, to] = reversed ? [target, source] : [source, target];
  const typeName = choice === 'own-name' && name.trim() !== '' ? name.trim() : undefined;
  return [{ type, typeName }, from, to];
}

/**
 * Reads signs where there are some: +1 and −1 beside no other number but 0, for others are weights or
 * codes; or `+` and `-`. One of the two alone is none (`-` may be a blank, 1 a weight), and what is no
 * number beside them, such as a blank or NA, makes them no less signs.
 */
function signReader(names: readonly string[]): (name: string) => TypeChoice | null {
  const spellings = new Set(names.map(spelling));
  const areSigns = [...spellings].every((text) => !isNumber(text) || /^(?:-?1|0)$/.test(text));
  const pairs = [...(areSigns ? [['1', '-1']] : []), ['+', '-']].filter((pair) =>
    pair.every((sign) => spellings.has(sign)),
  );
  const positive = new Set(pairs.map(([plus]) => plus));
  const negative = new Set(pairs.map(([, minus]) => minus));
  return (name) => {
    const text = spelling(name);
    const sign = positive.has(text) ? 1 : negative.has(text) ? -1 : undefined;
    return CODED_TYPE_IDS.find((id) => relationType(id).sign === sign) ?? null;
  };
}

/** A number in its shortest form, so that `+1` and `1.0` are `1`. */
function spelling(name: string): string {
  const text = name.trim().replace('\u2212', '-');
  return isNumber(text) ? String(Number(text)) : text;
}

function isNumber(text: string): boolean {
  return text !== '' && !Number.isNaN(Number(text));
}
