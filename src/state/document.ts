/** The document: the network the reader has open, and what has been done to it. Undone and saved. */
import type { Bloc, Network, Placement } from '../network/records.ts';
import { uniqueSlugs } from '../network/slugs.ts';
import type { Point } from '../picture/scene.ts';
import { type History, NO_HISTORY, record } from './history.ts';

export interface Document {
  readonly network: Network;
  readonly history: History;
  /** Positions as they were when the network was opened. */
  readonly saved: readonly Placement[];
}

/** A newly opened network has no history. */
export function openDocument(network: Network): Document {
  return { network, history: NO_HISTORY, saved: network.layout?.positions ?? [] };
}

/** Puts organizations where they were dragged and pins them there. */
export function pin(
  document: Document,
  label: string,
  moved: readonly { readonly organization: string; readonly x: number; readonly y: number }[],
): Document {
  const pinned = new Map(moved.map((place) => [place.organization, { ...place, pinned: true }]));
  const kept = positionsOf(document).filter(({ organization }) => !pinned.has(organization));
  return withPositions(document, label, [...kept, ...pinned.values()]);
}

/** Takes over positions computed by a layout; pinned organizations stay pinned where they are. */
export function place(
  document: Document,
  label: string,
  computed: ReadonlyMap<string, Point>,
): Document {
  const pinned = positionsOf(document).filter((position) => position.pinned);
  const fixed = new Set(pinned.map(({ organization }) => organization));
  const moved = [...computed]
    .filter(([organization]) => !fixed.has(organization))
    .map(([organization, { x, y }]) => ({ organization, x, y }));
  return withPositions(document, label, [...pinned, ...moved]);
}

/** Brings back the positions with which the network was opened. */
export function resetPositions(document: Document, label: string): Document {
  return withPositions(document, label, document.saved);
}

/**
 * Adds a bloc under an id of its own, made from its name; blocs stand in the order of their ids.
 * @returns the document, and the id that the bloc got
 */
export function addBloc(
  document: Document,
  label: string,
  bloc: Omit<Bloc, 'id'>,
): { document: Document; id: string } {
  const { network } = document;
  const id = uniqueSlugs(takenIds(network))(bloc.name, 'bloc');
  const blocs = [...network.blocs, { id, ...bloc }].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { document: { ...document, ...record(document, label, { ...network, blocs }) }, id };
}

/** Takes a bloc out. One that another record speaks of stays: it would speak of nothing. */
export function removeBloc(document: Document, label: string, id: string): Document {
  const { network } = document;
  if (!isRemovable(network, id)) return document;
  const blocs = network.blocs.filter((bloc) => bloc.id !== id);
  return { ...document, ...record(document, label, { ...network, blocs }) };
}

/** Whether a bloc is nobody's claim and no other record speaks of it. */
export function isRemovable({ blocs, disputes, story = [] }: Network, id: string): boolean {
  const isClaimed = blocs.find((bloc) => bloc.id === id)?.claimedBy !== undefined;
  const isDisputed = disputes.some(({ about }) => about === id);
  const isTold = story.some(({ select, highlight }) => select === id || highlight === id);
  return !isClaimed && !isDisputed && !isTold;
}

/** The ids of all records, which a new one cannot have. */
export function takenIds(network: Network): string[] {
  const { sources, organizations, relations, blocs, disputes, story = [] } = network;
  const records = [sources, organizations, relations, blocs, disputes, story];
  return records.flatMap((list) => list.map(({ id }) => id));
}

function positionsOf({ network }: Document): readonly Placement[] {
  return network.layout?.positions ?? [];
}

function withPositions(
  document: Document,
  label: string,
  positions: readonly Placement[],
): Document {
  const sorted = [...positions].sort((a, b) => (a.organization < b.organization ? -1 : 1));
  const layout = { method: 'by hand', seed: 0, ...document.network.layout, positions: sorted };
  return { ...document, ...record(document, label, { ...document.network, layout }) };
}
