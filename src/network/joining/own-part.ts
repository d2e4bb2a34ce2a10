/** What a joined network has of its own, beside what its members say: layouts, story, matches, blocs of a reader. */
import type { Bloc, Layout, Network, Step } from '../records.ts';
import { flatRecordsOf } from './flat-ids.ts';
import { type Flat, flatten } from './flat-records.ts';
import type { Origin } from './same.ts';

export type OwnPart = Pick<Network, 'blocs' | 'layout' | 'layouts' | 'story' | 'matches'>;

/** @param network a joined one */
export function ownPart(network: Network): OwnPart {
  const { blocs, layout, layouts, story, matches, joined, language } = network;
  const ofMembers = joined?.members.flatMap((one) => one.blocs) ?? [];
  const hasOwn = joined !== undefined && blocs.length > ofMembers.length;
  const known = new Set(hasOwn ? flatten(joined, language).records.blocs.map(({ id }) => id) : []);
  return {
    blocs: hasOwn ? blocs.filter(({ id }) => !known.has(id)) : [],
    ...(layout && { layout }),
    ...(layouts && { layouts }),
    ...(story && { story }),
    ...(matches && { matches }),
  };
}

/** What a file has of a network: all of it, or of a joined one what does not follow from its members. */
export function writtenPart(network: Network): object {
  if (!network.joined) return network;
  const { sources: _, organizations: __, relations: ___, disputes: ____, ...written } = network;
  const { coverage: _____, blocs: ______, ...head } = written;
  const { blocs } = ownPart(network);
  return { ...head, ...(blocs.length > 0 && { blocs }) };
}

/** Whom each organization of a network is, by its id: of a joined one the first member's that it stands for. */
export function originsIn({
  id: own,
  organizations,
  joined,
  language,
}: Network): Map<string, Origin> {
  if (!joined) return new Map(organizations.map(({ id }) => [id, { network: own, id }]));
  const { idOf } = flatten(joined, language);
  const all = joined.members.flatMap(({ id: network, organizations: list }) =>
    list.map(({ id }) => [idOf(network, id), { network, id }] as const),
  );
  return new Map(all.reverse());
}

/**
 * The own part of a joined network in one that has other members besides, or fewer: it calls records as they are
 * called there, and what is not there any more is left out of it.
 * @param taken ids that its records cannot have; those that they get are added
 */
export function carriedPart(
  from: Network,
  members: readonly Network[],
  to: Flat,
  taken: Set<string>,
): OwnPart {
  const own = ownPart(from);
  if (own.blocs.length === 0 && Object.keys(own).length === 1) return own;
  const ids = newIds(from, members, to);
  const rename = ({ id }: { readonly id: string }) => {
    let free = id;
    while (taken.has(free)) free = `${from.id}-${free}`;
    taken.add(free);
    ids.set(id, free);
  };
  own.blocs.forEach(rename);
  own.story?.forEach(rename);
  const idOf = (id: string | undefined) => (id === undefined ? undefined : ids.get(id));
  return {
    blocs: own.blocs.map((one) => carriedBloc(one, idOf)),
    ...(own.layout && { layout: carriedLayout(own.layout, idOf) }),
    ...(own.layouts && { layouts: own.layouts.map((one) => carriedLayout(one, idOf)) }),
    ...(own.story && { story: own.story.map((one) => carriedStep(one, idOf)) }),
    ...(own.matches && { matches: moved(own.matches, 'organization', idOf) }),
  };
}

type NewId = (id: string | undefined) => string | undefined;

/** What the records of the members are called now, by what they were called. */
function newIds(from: Network, members: readonly Network[], to: Flat): Map<string, string> {
  const ids = new Map<string, string>();
  if (!from.joined) return ids;
  const there = new Set(members.map(({ id }) => id));
  const { idOf } = flatten(from.joined, from.language);
  for (const member of from.joined.members.filter(({ id }) => there.has(id)))
    for (const { id } of flatRecordsOf(member)) {
      const was = idOf(member.id, id);
      if (!ids.has(was)) ids.set(was, to.idOf(member.id, id));
    }
  return ids;
}

/** The items that refer to what is still there. */
function moved<Field extends string, Of extends Readonly<Record<Field, string>>>(
  items: readonly Of[],
  field: Field,
  idOf: NewId,
): Of[] {
  return items.flatMap((one) => {
    const id = idOf(one[field]);
    return id === undefined ? [] : [{ ...one, [field]: id }];
  });
}

function carriedBloc({ claimedBy, hedges, ...bloc }: Bloc, idOf: NewId): Bloc {
  const source = idOf(claimedBy);
  return {
    ...bloc,
    id: idOf(bloc.id) ?? bloc.id,
    ...(source !== undefined && { claimedBy: source }),
    members: moved(bloc.members, 'organization', idOf),
    ...(hedges && { hedges: moved(hedges, 'source', idOf) }),
    evidence: moved(bloc.evidence, 'source', idOf),
  };
}

function carriedStep({ select, highlight, ...step }: Step, idOf: NewId): Step {
  const [selected, highlighted] = [idOf(select), idOf(highlight)];
  return {
    ...step,
    id: idOf(step.id) ?? step.id,
    ...(selected !== undefined && { select: selected }),
    ...(highlighted !== undefined && { highlight: highlighted }),
    evidence: moved(step.evidence, 'source', idOf),
  };
}

function carriedLayout<Of extends Layout>(layout: Of, idOf: NewId): Of {
  return { ...layout, positions: moved(layout.positions, 'organization', idOf) };
}
