/** What the analysis of balance says in a picture that leaves the page. */
import { isOnlyBest } from '../../../analysis/best-partitions.ts';
import { type LineIndex, totalWeight } from '../../../analysis/frustration.ts';
import type { SignedGraph, SignedOptions } from '../../../analysis/signed-graph.ts';
import type { Triangle } from '../../../analysis/triangles.ts';
import type { Network } from '../../../network/records.ts';
import type { PictureCaption } from '../../../state/transient.ts';
import { words } from '../../../words/words.ts';
import { computed } from '../standing.ts';
import { apexFirst } from './apex.ts';

export function triangleCaption(
  triangle: Triangle,
  graph: SignedGraph,
  options: SignedOptions,
  network: Network,
): PictureCaption {
  const organizations = new Map(network.organizations.map((one) => [one.id, one]));
  const name = (id: string) => words.reads.called(organizations.get(id) ?? { name: id });
  const [a, b, c] = apexFirst(graph)(triangle);
  const { kind } = triangle;
  const corners = words.balance.triangle[kind](name(a), name(b), name(c));
  const isBalanced = kind === '+++' || kind === '+--';
  const title = words.balance.pictureTriangle(corners, words.balance.kind[kind], isBalanced);
  return computed(title, network, true, [words.balance.trianglesMethod, countedIn(options)]);
}

/** The partition that is on the picture, and what is proved of it. */
export function partitionCaption(
  index: LineIndex,
  graph: SignedGraph,
  options: SignedOptions,
  network: Network,
): PictureCaption {
  const { most, inCommon } = index;
  const all = totalWeight(graph);
  const title = words.balance.picturePartition(most, index, all, options.weighted ?? false);
  const { frustrationMethod, clusterabilityMethod } = words.balance;
  return computed(title, network, true, [
    frustrationMethod,
    most > 2 && clusterabilityMethod,
    inCommon && isOnlyBest(inCommon) ? words.balance.onlyOne : words.balance.othersAsGood,
    words.balance.partitionNote,
    countedIn(options),
  ]);
}

/** The options that are on, if any is. */
function countedIn({ withTargets, rollUp, statedOnly, weighted }: SignedOptions): string | null {
  const say = words.balance;
  const on = [
    withTargets && say.withTargets,
    rollUp && say.rollUp,
    statedOnly && say.statedOnly,
    (weighted ?? false) && say.weighted,
  ];
  const options = on.filter((option) => option !== false);
  return options.length > 0 ? words.balance.counted(options) : null;
}
