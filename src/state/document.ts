/** The document: the network the reader has open, and what has been done to it. Undone and saved. */
import { diff } from '../network/changes.ts';
import type { Frame } from '../network/frames.ts';
import { newId } from '../network/ids.ts';
import { layoutIn } from '../network/layouts.ts';
import type { Bloc, Layout, Network, Placement } from '../network/records.ts';
import { type StepName, stepAbout } from '../network/steps.ts';
import { BY_HAND, DRAFT } from '../network/stored-codes.ts';
import type { Point } from '../picture/scene.ts';
import { type History, NO_HISTORY, record } from './history.ts';

export interface Document {
  /** Under which this browser keeps it. */
  readonly id: string;
  readonly network: Network;
  readonly history: History;
  /** Whether it is coded here; else it is read. */
  readonly isDraft: boolean;
  /** Whether another tab writes it, and this one only reads. */
  readonly isElsewhere: boolean;
  /** The packed network of the address that it came in; empty where it came in another way. */
  readonly link: string;
  /** The network as it was opened: another document has another one. */
  readonly opened: Network;
  /** The network, as it was opened, whose place this one took: beyond its first step Undo leads there. */
  readonly before: Network | null;
  /** The network that Undo led back from to this one. */
  readonly after: Network | null;
  /** Of the canvas it is drawn on; `null` before there is one. */
  readonly frame: Frame | null;
}

/** A newly opened network has no history. */
export function openDocument(network: Network): Document {
  return {
    id: freshKey(),
    network,
    history: NO_HISTORY,
    isDraft: false,
    isElsewhere: false,
    link: '',
    opened: network,
    before: null,
    after: null,
    frame: null,
  };
}

/** 128 random bits. Unlike `crypto.randomUUID`, pages that came without TLS have them too. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const PLACES: StepName = { code: 'places', params: {} };

/** The layout that is seen; what moves organizations takes it for their own, made for no frame. */
function layoutInUse({ network, frame }: Document): Layout | undefined {
  return layoutIn(network, frame);
}

/** The document on a canvas of another shape, which is nothing that was done to it. */
export function inFrame(document: Document, frame: Frame): Document {
  return document.frame === frame ? document : { ...document, frame };
}

/** The document with its network changed, as one step that can be undone; one that another tab writes stays. */
export function edit(document: Document, network: Network, name: StepName): Document {
  if (document.isElsewhere) return document;
  const next = record(document, network, name);
  // A new step ends the future, also that in another network.
  return next.network === document.network ? document : { ...document, ...next, after: null };
}

/** Whether any record differs from what was opened; where things stand on the picture is no record. */
export function isEdited({ opened, network }: Document): boolean {
  const { layout: _, ...before } = opened;
  const { layout: __, ...after } = network;
  return Object.keys(diff(before, after)).length > 0;
}

/** Puts organizations where they were dragged and pins them there. */
export function pin(
  document: Document,
  moved: readonly { readonly organization: string; readonly x: number; readonly y: number }[],
): Document {
  return withPlaces(
    document,
    moved.map((place) => ({ ...place, pinned: true })),
  );
}

/** Lets organizations be moved by a layout again; they stay where they are for now. */
export function unpin(document: Document, ids: readonly string[]): Document {
  const released = new Set(ids);
  const { positions = [] } = layoutInUse(document) ?? {};
  if (!positions.some((place) => place.pinned && released.has(place.organization))) return document;
  const free = positions.map((place) => {
    const { pinned: _, ...rest } = place;
    return released.has(place.organization) ? rest : place;
  });
  return withPositions(document, free);
}

/**
 * Takes over positions computed by a layout; pinned organizations stay pinned where they are.
 * @param how they were computed
 */
export function place(
  document: Document,
  computed: ReadonlyMap<string, Point>,
  { method, seed }: Pick<Layout, 'method' | 'seed'>,
): Document {
  const pinned = positionsOf(document).filter((position) => position.pinned);
  const fixed = new Set(pinned.map(({ organization }) => organization));
  const moved = [...computed]
    .filter(([organization]) => !fixed.has(organization))
    .map(([organization, { x, y }]) => ({ organization, x, y }));
  return withPlaces(document, moved, { method, seed });
}

/** Whether it is seen in a draft of a layout, while a good one is looked for. */
export function isLaidOutInDraft(document: Document): boolean {
  return layoutInUse(document)?.method === DRAFT;
}

/** Brings back the layout with which the network was opened; none where it had none. */
export function resetPositions(document: Document): Document {
  const { layout: _, ...bare } = document.network;
  const { layout } = document.opened;
  return edit(document, layout ? { ...document.network, layout } : bare, PLACES);
}

/**
 * Adds a bloc under an id of its own, made from its name, before the first of a later id.
 * @returns the document, and the id that the bloc got
 */
export function addBloc(
  document: Document,
  bloc: Omit<Bloc, 'id'>,
): { document: Document; id: string } {
  const { network } = document;
  const id = newId(network, bloc.name, 'bloc');
  const at = network.blocs.findIndex((other) => other.id > id);
  const blocs = network.blocs.toSpliced(at < 0 ? network.blocs.length : at, 0, { id, ...bloc });
  return { document: edit(document, { ...network, blocs }, stepAbout('added', id)), id };
}

/** Takes a bloc out. One that another record speaks of stays: it would speak of nothing. */
export function removeBloc(document: Document, id: string): Document {
  const { network } = document;
  if (!isRemovable(network, id)) return document;
  const blocs = network.blocs.filter((bloc) => bloc.id !== id);
  return edit(document, { ...network, blocs }, stepAbout('removed', id));
}

/** Whether a bloc is nobody's claim and no other record speaks of it. */
export function isRemovable({ blocs, disputes, story = [] }: Network, id: string): boolean {
  const isClaimed = blocs.find((bloc) => bloc.id === id)?.claimedBy !== undefined;
  const isDisputed = disputes.some(({ about }) => about === id);
  const isInStory = story.some(({ select, highlight }) => select === id || highlight === id);
  return !isClaimed && !isDisputed && !isInStory;
}

function positionsOf(document: Document): readonly Placement[] {
  return layoutInUse(document)?.positions ?? [];
}

/** Places that are known change where they stand; new ones follow in the order of their ids. */
function withPlaces(
  document: Document,
  places: readonly Placement[],
  how?: Pick<Layout, 'method' | 'seed'>,
): Document {
  const known = positionsOf(document);
  const moved = new Map(places.map((place) => [place.organization, place]));
  const isKnown = new Set(known.map(({ organization }) => organization));
  const fresh = places
    .filter(({ organization }) => !isKnown.has(organization))
    .sort((a, b) => (a.organization < b.organization ? -1 : 1));
  const changed = known.map((old) => ({ ...old, ...moved.get(old.organization) }));
  return withPositions(document, [...changed, ...fresh], how);
}

function withPositions(
  document: Document,
  positions: Placement[],
  how?: Pick<Layout, 'method' | 'seed'>,
): Document {
  const { frame: _, ...layout } = layoutInUse(document) ?? { method: BY_HAND, seed: 0 };
  const network = { ...document.network, layout: { ...layout, ...how, positions } };
  return edit(document, network, PLACES);
}
