/** Words of structural balance: triangles, groups, and what is proved of them. */
import type { Name } from '../../network/names.ts';
import { capital } from '../capital.ts';
import { withArticle } from './articles.ts';
import {
  count,
  decimal,
  list,
  organizations,
  pairs,
  percent,
  relations,
  some,
  ties,
} from './numbers.ts';

const seconds = (n: number) => count(n, 'second', 'seconds');
/** What is frustrated: so many ties, or so much of their weight. */
const amount = (n: number, isWeighted: boolean) => (isWeighted ? `a weight of ${n}` : ties(n));

type Triangle = '+++' | '++-' | '+--' | '---';

interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export const balanceWords = {
  balance: {
    crumb: 'Structural balance · computed',
    claim: (balanced: number, all: number) =>
      `${balanced} of ${count(all, 'triangle', 'triangles')} in balance`,
    claimNoTriangle: 'No triangle to be in balance',
    claimNoSigns: 'Nothing to be in balance',
    caption: (isCoded: boolean) =>
      `Computed from the signs of ${isCoded ? 'this article’s' : 'this network’s'} coding; nobody claims it. An alliance counts as +, a rivalry as −, whatever the legend hides. Splinters and types of other files have no sign.`,
    noSigns:
      'No relation that counts here is an alliance or a rivalry, so balance says nothing of this network.',
    options: 'What counts',
    withTargets: 'Attacks and pursuits count as −',
    rollUp: 'Bodies of a state count as its government',
    statedOnly: 'Only what is stated',
    weighted: 'Ties count with their weights',
    /** @param rest on how many statements they rest, as `words.statements.rest` says it */
    signs: (nodes: number, positive: number, negative: number, rest: string) =>
      `${organizations(nodes)} with a sign; ${ties(positive + negative)} between them, ${positive}\u00a0+ and ${negative}\u00a0−${rest}.`,
    weights: (unweighted: number) =>
      `Each tie counts with the weight that the network gives it${unweighted === 0 ? '' : `; ${unweighted} without one ${unweighted === 1 ? 'counts' : 'count'} as 1`}.`,
    inside: (n: number) =>
      `${count(n, 'relation lies', 'relations lie')} inside one government and ${n === 1 ? 'is' : 'are'} left out.`,

    triangles: 'Triangles',
    trianglesMethod:
      'A triangle is in balance where the product of its signs is + (Cartwright and Harary 1956): friends of friends are friends, foes of foes too.',
    percent,
    share: (share: number) => `${percent(share)} are in balance.`,
    shareByChance: ({ mean, low, high }: Spread, shuffles: number) =>
      `By chance ${percent(mean)} would be: the same ties with their signs shuffled ${shuffles} times, 19 of 20 times from ${percent(low)} to ${percent(high)}.`,
    chance: 'Computing what chance would give …',
    chanceFailed: (message: string) => `What chance would give could not be computed: ${message}`,
    noTriangle: 'No three organizations have signs on all three sides.',
    kind: {
      '+++': 'All three allied',
      '++-': 'A friend of two foes',
      '+--': 'Two friends with one foe',
      '---': 'All three foes',
    },
    balanced: (kind: Triangle) =>
      kind === '+++' || kind === '+--' ? 'in balance' : 'not in balance',
    saveTriangles: 'Save the triangles as CSV',
    savePartition: 'Save the groups as CSV',
    /** The corners as `apexFirst` puts them. */
    triangle: {
      '+++': (a: Name, b: Name, c: Name) =>
        capital(`${withArticle(a)}, ${withArticle(b)} and ${withArticle(c)}`),
      '++-': (a: Name, b: Name, c: Name) =>
        capital(`${withArticle(a)}, between ${withArticle(b)} and ${withArticle(c)}`),
      '+--': (a: Name, b: Name, c: Name) =>
        capital(`${withArticle(b)} and ${withArticle(c)}, against ${withArticle(a)}`),
      '---': (a: Name, b: Name, c: Name) =>
        capital(`${withArticle(a)}, ${withArticle(b)} and ${withArticle(c)}`),
    },
    sides: (n: number, rest: string) => `${relations(n)}${rest}`,
    more: (n: number) => `Show ${n} more`,

    frustration: 'Frustration index',
    frustrationMethod:
      'The fewest ties that any partition into two groups leaves frustrated: friends in two groups, foes in one (Abelson and Rosenberg 1958; Harary 1959). Searched exactly, by circles that no partition satisfies (after Aref, Mason and Wilson 2020).',
    solver: 'Solver: HiGHS (Huangfu and Hall 2018), in your browser.',
    solverInside:
      'This page is one file and comes without HiGHS; its own smaller solver proves less in the same time. The served page and npm run analyze have HiGHS.',
    normalised: (lower: number, upper: number) =>
      `Normalised: ${lower === upper ? decimal(upper) : `between ${decimal(lower)} and ${decimal(upper)}`}.`,
    normalisedMethod: (isWeighted: boolean) =>
      `Normalised: 1 − 2 × index ÷ ${isWeighted ? 'the weight of all ties' : 'ties'} (Aref and Wilson 2018): 1 is balance; no network is below 0.`,
    indexByChance: ({ mean, low, high }: Spread, isExact: boolean) =>
      `By chance the index would be ${isExact ? '' : 'at most '}${decimal(mean)}, 19 of 20 times from ${decimal(low)} to ${decimal(high)}${isExact ? '' : '; those are the best partitions that annealing finds, not proved'}.`,
    byChanceMethod: (shuffles: number) =>
      `By chance: the same ties with their signs shuffled ${shuffles} times (Leskovec, Huttenlocher and Kleinberg 2010; Aref and Wilson 2019).`,
    index: (lower: number, upper: number) =>
      lower === upper ? String(upper) : `between ${lower} and ${upper}`,
    proved: (index: number, all: number, isWeighted: boolean) =>
      `Proved: no partition leaves ${isWeighted ? `less than a weight of ${index} of ${all}` : `fewer than ${index} of the ${ties(all)}`} frustrated.`,
    interval: (lower: number, upper: number, limit: number, isWeighted: boolean) =>
      `Not proved in ${seconds(limit)}: the best partition known leaves ${amount(upper, isWeighted)} frustrated, and none leaves ${isWeighted ? 'less' : 'fewer'} than ${lower}.`,
    searching: 'Searching…',
    stop: 'Stop',
    stopped: 'You stopped the search.',
    stoppedAt: (lower: number, upper: number, isWeighted: boolean) =>
      `You stopped the search: the best partition known by then leaves ${amount(upper, isWeighted)} frustrated, and it is proved that none leaves ${isWeighted ? 'less' : 'fewer'} than ${lower}.`,
    broken: 'The search broke off: the solver could not be loaded or failed.',
    again: 'Search again',
    limit: 'Time for the searches',
    seconds,

    partition: (most: number) => `The partition into at most ${most} groups`,
    hull: (group: number, part: number, parts: number) =>
      parts === 1 ? `group ${group}` : `group ${group} of part ${part}`,
    groupTitle: (group: number, part: number, parts: number, members: number) =>
      `Group ${group}${parts === 1 ? '' : ` of part ${part}`} · ${organizations(members)}`,
    othersAsGood: 'Others may be as good.',
    partitionNote:
      'Parts of the network that no sign ties together say nothing of each other’s side.',
    inCommon: 'All best partitions compared',
    onlyOne: 'There is no other partition as good.',
    inCommonNote:
      'Several partitions can be as good as this one. What all of them say is a finding, the rest is not.',
    alwaysTogether: 'Always together',
    alwaysApart: 'Always apart',
    either: 'Together in some, apart in others',
    notKnown: (n: number) => `Of ${pairs(n)} the time did not suffice to tell. More time may.`,
    omitted: (n: number) =>
      `${organizations(n)} in parts too large to compare each pair ${n === 1 ? 'is' : 'are'} left out.`,
    together: (names: readonly string[]) => list.format(names),
    twoSets: (one: readonly string[], other: readonly string[]) => `${some(one)} | ${some(other)}`,
    rows: (title: string, n: number) => `${title} · ${n}`,
    withoutHulls: (most: number) =>
      `The picture shows hulls for up to ${most} organizations; here it marks the frustrated lines alone.`,
    note: 'frustrated',
    noteMeaning: '“frustrated”: friends in two groups, or foes in one',
    frustrated: (n: number, relations: number) =>
      n === 0
        ? 'No tie is frustrated: the groups fit every sign.'
        : `${ties(n)} ${n === 1 ? 'is' : 'are'} frustrated${relations > n ? `, made of ${relations} relations` : ''}.`,
    bestKnown: 'It is the best known, not proved to be the best.',
    friendsApart: 'Friends in different groups',
    foesTogether: 'Foes in one group',

    clusterability: 'Line index of clusterability',
    clusterabilityMethod:
      'The same with more groups (Doreian and Mrvar 1996, equal weights): the fewest frustrated ties with at most so many.',
    chooseRow: 'Choose a row to see its groups on the picture.',
    atMost: 'Groups, at most',
    fewest: (isWeighted: boolean) => (isWeighted ? 'Frustrated weight' : 'Frustrated ties'),
    isProved: 'Proved',
    yes: 'yes',
    no: 'not yet',
    chooseGroups: (n: number) => `${n} groups`,

    /** Of pictures that leave the page. */
    pictureTriangle: (corners: string, kind: string, isBalanced: boolean) =>
      `Structural balance: ${corners}: ${kind.toLowerCase()}, ${isBalanced ? 'in balance' : 'not in balance'}`,
    picturePartition: (
      most: number,
      { lower, upper }: { readonly lower: number; readonly upper: number },
      all: number,
      isWeighted: boolean,
    ) => {
      const left = isWeighted ? `a weight of ${upper} of ${all}` : `${upper} of ${ties(all)}`;
      return lower === upper
        ? `Structural balance: the best partition into at most ${most} groups leaves ${left} frustrated (proved)`
        : `Structural balance: the best known partition into at most ${most} groups leaves ${left} frustrated; any leaves at least ${lower}`;
    },
    counted: (options: readonly string[]) => `Here: ${options.join('; ')}.`,

    contradictions: (n: number) => `Left out: ${pairs(n)} both allied and opposed`,
    contradictionsNote:
      'A pair has one sign or none. For these the network says both; the analysis does not choose.',
    pair: (a: string, b: string) => `${a} and ${b}`,
  },
};
