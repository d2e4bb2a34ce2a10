/** Networks put together into one, and taken apart again. */
import { inOrder } from '../in-order.ts';
import type { Outcome } from '../problems.ts';
import { FORMAT, type Joined, type Network, type Same, VERSION } from '../records.ts';
import { NO_LICENSE } from '../stored-codes.ts';
import { flatRecordsOf } from './flat-ids.ts';
import { flatten } from './flat-records.ts';
import { carriedPart, type OwnPart } from './own-part.ts';
import { classesOf, joiningProblems, pairsOf } from './same.ts';

/**
 * Joins networks. The result is that of the set of their members, in whatever order and steps they are joined; of a
 * joined network its members are taken. One network alone is given back.
 * @param same organizations that are one; so is what is the same as a third
 * @returns problems (F4, F10) where that cannot be: two networks of one id, an organization that is not there, two
 *   organizations of one network that would be one
 */
export function join(networks: readonly Network[], same: readonly Same[] = []): Outcome<Network> {
  const known = new Map<string, Network>();
  const given = networks.flatMap((one) => one.joined?.members ?? [one]);
  const all = {
    members: given,
    same: [...networks.flatMap((one) => one.joined?.same ?? []), ...same],
  };
  const problems = joiningProblems(all, () => 'joined.json');
  if (problems.length > 0) return { ok: false, problems };
  for (const one of given) known.set(one.id, known.get(one.id) ?? one);
  return { ok: true, value: rejoined([...known.values()], all.same, networks), notes: [] };
}

/**
 * Takes a member out of a joined network; of two, the other is left as it was before they were joined.
 * @param member its id
 */
export function without(network: Network, member: string): Network {
  if (!network.joined) return network;
  const left = network.joined.members.filter(({ id }) => id !== member);
  // Two that are one with somebody of the member stay one.
  return rejoined(left, network.joined.same, [network]);
}

/**
 * A joined network as its file has it, made whole.
 * @param head the fields that are not records
 * @param joined sound, as `joiningProblems` says
 */
export function wholeNetwork(
  head: Omit<Network, 'joined' | 'sources' | 'organizations' | 'relations' | 'disputes'>,
  joined: Joined,
): Network {
  const sound = canonical(joined.members, joined.same);
  const { records } = flatten(sound, head.language);
  return { ...head, ...records, blocs: [...records.blocs, ...head.blocs], joined: sound };
}

/** @param before the networks whose own parts are taken along */
function rejoined(
  given: readonly Network[],
  same: readonly Same[],
  before: readonly Network[],
): Network {
  const joined = canonical(given, same);
  const [first, ...others] = joined.members;
  if (!first) throw new Error('a network is left where others are taken away');
  if (others.length === 0) return first;
  const head = headOf(joined.members);
  const flat = flatten(joined, head.language);
  const taken = new Set(
    joined.members.flatMap((one) => flatRecordsOf(one).map(({ id }) => flat.idOf(one.id, id))),
  );
  const parts = before
    .filter((one) => one.joined)
    .map((one) => carriedPart(one, joined.members, flat, taken));
  const own = ownOf(parts);
  const blocs = [...flat.records.blocs, ...own.blocs];
  return { ...head, ...own, ...flat.records, blocs, joined };
}

/** The first layout, for there can be one; all of the rest. */
function ownOf(parts: readonly OwnPart[]): OwnPart {
  const placed = parts.find(({ layout }) => layout);
  const story = parts.flatMap((one) => one.story ?? []);
  const matches = parts.flatMap((one) => one.matches ?? []);
  return {
    blocs: parts.flatMap(({ blocs }) => blocs),
    ...(placed?.layout && { layout: placed.layout }),
    ...(placed?.layouts && { layouts: placed.layouts }),
    ...(story.length > 0 && { story }),
    ...(matches.length > 0 && { matches }),
  };
}

function canonical(members: readonly Network[], same: readonly Same[]): Joined {
  const sorted = members.toSorted((a, b) => inOrder(a.id, b.id));
  return { members: sorted, same: pairsOf(classesOf(sorted, same)) };
}

/** Members that the title names. */
const MOST_NAMED = 3;

function titleOf(members: readonly Network[]): string {
  const titles = members.map(({ title }) => title);
  if (titles.length <= MOST_NAMED) return titles.join(' + ');
  return `${titles.slice(0, MOST_NAMED - 1).join(' + ')} + … (${titles.length})`;
}

/** Called by the names of the members; what they have alike, it has too. */
function headOf(members: readonly Network[]): Omit<Network, keyof OwnPart | RecordField> {
  const alike = (field: 'license' | 'codebook') => {
    const values = new Set(members.map((one) => one[field]));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const codebook = alike('codebook');
  return {
    format: FORMAT,
    version: VERSION,
    id: members.map(({ id }) => id).join('-'),
    title: titleOf(members),
    description: '',
    language: members[0]?.language ?? 'en',
    license: alike('license') ?? NO_LICENSE,
    ...(codebook !== undefined && { codebook }),
  };
}

type RecordField = 'sources' | 'organizations' | 'relations' | 'disputes';
