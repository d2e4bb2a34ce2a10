/** The names that a text offers to a network which does not have them. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import type { Network, Organization } from '../../network/records.ts';
import type { KnownOrganization } from './known.ts';
import type { Mention } from './mentions.ts';
import { type ProposedName, proposedNames } from './proposals.ts';
import type { Run } from './runs.ts';

/** UTF-16 indexes into the text, end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A name that the text offers: of an organization that another network knows, or of nobody yet. */
export interface Offer {
  readonly id: string;
  readonly known: { readonly network: Network; readonly organization: Organization } | null;
  /** As the text spells it. */
  readonly names: readonly string[];
  readonly count: number;
  /** The first of its places; there is at least one. */
  readonly places: readonly Place[];
  /** Whether it is known, or says by its words that it is an organization; persons and places do not. */
  readonly isLikely: boolean;
  /** A guess. */
  readonly kind: OrganizationKind;
  /** The organization of the network that it is likely another name of. */
  readonly aliasOf: string | null;
}

/** Stands for an organization of another network, which a network at hand may call otherwise. */
export function offerId({ network, organization }: KnownOrganization): string {
  return `${network}/${organization}`;
}

/**
 * What a text offers: first what other networks know, then what nobody does.
 * @param runs of the text (`runsOf`)
 * @param mentions all known names of the text
 * @param own id of the network at hand
 * @param wavedOff names and ids of offers that are not to be made again
 */
export function offersIn(
  text: string,
  runs: readonly Run[],
  mentions: readonly Mention[],
  own: string,
  others: readonly Network[],
  wavedOff: readonly string[],
): readonly Offer[] {
  const elsewhere = new Map<string, Mention[]>();
  for (const one of mentions) {
    const id = offerId(one);
    if (one.network !== own && !wavedOff.includes(id))
      elsewhere.set(id, [...(elsewhere.get(id) ?? []), one]);
  }
  return [
    ...[...elsewhere].flatMap(([id, places]) => knownOffer(text, id, places, others)),
    ...proposedNames(text, runs, mentions, wavedOff).flatMap((one) => proposedOffer(one, own)),
  ];
}

function knownOffer(
  text: string,
  id: string,
  places: readonly Mention[],
  others: readonly Network[],
): Offer[] {
  const [first] = places;
  const network = others.find((one) => one.id === first?.network);
  const organization = network?.organizations.find((one) => one.id === first?.organization);
  if (!network || !organization) return [];
  const names = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
  const known = { network, organization };
  const { kind } = organization;
  return [{ id, known, names, count: places.length, places, isLikely: true, kind, aliasOf: null }];
}

function proposedOffer(
  { names, signs, count, places, aliasOf }: ProposedName,
  own: string,
): Offer[] {
  const [id] = names;
  if (id === undefined || places.length === 0) return [];
  const kind = signs.includes('body-word') ? 'state-agency' : 'cartel';
  const ofOwn = aliasOf?.network === own ? aliasOf.organization : null;
  const isLikely = signs.length > 0;
  return [{ id, known: null, names, count, places, isLikely, kind, aliasOf: ofOwn }];
}
