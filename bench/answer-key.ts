/** What a reader made of a text by the codebook, to hold suggestions against: ids and positions, no words. */
import type { OrganizationKind } from '../src/network/organization-kinds.ts';
import { quotesOf, textQuote } from '../src/network/quotes.ts';
import type { Basis, Network } from '../src/network/records.ts';
import type { RelationTypeId } from '../src/network/relation-types.ts';

/** Code points of the text, end exclusive. */
export type At = readonly [start: number, end: number];

export interface AnswerKey {
  /** SHA-256 of the text's canonical form. */
  readonly text: string;
  readonly language: string;
  /** Organizations, with the first place of each way in which they are written. */
  readonly names: readonly {
    readonly id: string;
    readonly kind: OrganizationKind;
    readonly places: readonly At[];
  }[];
  readonly units: readonly {
    readonly at: At;
    readonly ties?: readonly KeyTie[];
    readonly hedges?: readonly At[];
    readonly passedOver?: string;
  }[];
}

export type KeyTie = readonly [type: RelationTypeId, source: string, target: string, basis: Basis];

/** The answer key of a network that is coded and decided sentence by sentence. */
export function keyOf(
  network: Network,
  source: string,
  text: string,
  names: AnswerKey['names'],
): AnswerKey {
  const units = (network.coverage ?? []).flatMap((unit) => {
    const position = textQuote(unit.selector)?.position;
    return position
      ? [{ at: [position.start, position.end] as const, passedOver: unit.passedOver }]
      : [];
  });
  return {
    text,
    language: network.language,
    names,
    units: units.map(({ at, passedOver }) => ({
      at,
      ties: network.relations
        .filter(({ evidence }) =>
          evidence.some(
            (one) =>
              one.source === source &&
              one.role === 'supports' &&
              overlap(at, textQuote(one.selector)?.position),
          ),
        )
        .map(({ type, source: from, target, basis }): KeyTie => [type, from, target, basis]),
      hedges: hedgesWithin(network, at),
      ...(passedOver === undefined ? {} : { passedOver }),
    })),
  };
}

function hedgesWithin(network: Network, at: At): At[] {
  const found = new Map<number, At>();
  for (const { kind, selector } of quotesOf(network)) {
    const position = textQuote(selector)?.position;
    if (kind === 'hedge' && position && overlap(at, position))
      found.set(position.start, [position.start, position.end]);
  }
  return [...found.values()];
}

function overlap([start, end]: At, other: { start: number; end: number } | undefined): boolean {
  return other !== undefined && other.start < end && other.end > start;
}
