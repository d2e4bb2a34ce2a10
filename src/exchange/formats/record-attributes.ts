/** Records as attributes of nodes, edges and graph: the one convention of all graph formats written here. */
import { type Checks, relationStates } from '../../evidence/states.ts';
import { voicesOf } from '../../network/claims.ts';
import type { Network, Organization, Relation } from '../../network/records.ts';

/** Name and value; a value that is no text, number or truth value is written as JSON where need be. */
export type Attributes = readonly (readonly [name: string, value: unknown])[];

/** Names of the attributes that hold no field of the record. */
export const STATE_ATTRIBUTE = 'evidenceState';
export const CONSENSUS_ATTRIBUTE = 'consensus';
export const PINNED_ATTRIBUTE = 'pinned';
export const LABEL_ATTRIBUTE = 'label';
/** Whether a relation has a direction, for formats that know one direction for all edges. */
export const DIRECTED_ATTRIBUTE = 'directed';
/** The record's id, for formats whose nodes and edges other programs number anew. */
export const RECORD_ATTRIBUTE = 'record';

/** An organization's fields but its id, under their own names; absent ones are left out. */
export function organizationAttributes(organization: Organization): Attributes {
  const { id: _, ...fields } = organization;
  return present(fields);
}

/**
 * What is worked out of a relation and no field of it: what the check of its words found, and how sources
 * stand to it.
 */
export function workedOut(network: Network, checks: Checks): (relation: Relation) => Attributes {
  const states = relationStates(network, checks);
  const voices = voicesOf(network);
  return ({ id }) =>
    present({
      [STATE_ATTRIBUTE]: states.get(id),
      [CONSENSUS_ATTRIBUTE]: voices.get(id)?.consensus,
    });
}

/**
 * A relation's fields but its id and ends, what is worked out of it (`workedOut`) and what it says from
 * its source to its target, as the arrow runs in other programs.
 */
export function relationAttributes(
  relation: Relation,
  found: Attributes,
  label?: string,
): Attributes {
  const { id: _, source: __, target: ___, ...fields } = relation;
  return [...present(fields), ...found, ...present({ [LABEL_ATTRIBUTE]: label })];
}

/**
 * Everything that belongs to no node or edge: head, sources, blocs, disputes, how it was laid out. Where
 * that was made for a frame, its positions stand among the further layouts as well: the reader's side
 * learns from them whether the nodes have been moved since. Of a joined network there are its records, not its members.
 */
export function networkAttributes(network: Network): Attributes {
  const { organizations: _, relations: __, joined: ___, layout, layouts, ...fields } = network;
  const { positions: ____, ...how } = layout ?? { positions: [] };
  const all = layout?.frame ? [layout, ...(layouts ?? [])] : layouts;
  return present({ ...fields, layouts: all, ...(layout && { layout: how }) });
}

/** A value as text: JSON where it is a list or an object. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Saved positions by organization. */
export function positionsOf(
  network: Network,
): ReadonlyMap<
  string,
  { readonly x: number; readonly y: number; readonly pinned?: boolean | undefined }
> {
  return new Map(network.layout?.positions.map((place) => [place.organization, place]));
}

function present(fields: object): Attributes {
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}
