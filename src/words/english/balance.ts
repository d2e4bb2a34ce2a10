/** Words of structural balance: triangles, camps, and what is proved of them. */
import { count } from './numbers.ts';

const organizations = (n: number) => count(n, 'organization', 'organizations');
const pairs = (n: number) => count(n, 'pair', 'pairs');
const seconds = (n: number) => count(n, 'second', 'seconds');

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
    signs: (nodes: number, positive: number, negative: number) =>
      `${organizations(nodes)} with a sign; ${pairs(positive + negative)}, ${positive}\u00a0+ and ${negative}\u00a0−.`,
    inside: (n: number) =>
      `${count(n, 'relation lies', 'relations lie')} inside one government and ${n === 1 ? 'is' : 'are'} left out.`,

    triangles: 'Triangles',
    trianglesMethod:
      'A triangle is in balance where the product of its signs is + (Cartwright and Harary 1956): friends of friends are friends, foes of foes too.',
    share: (share: number) => `${(100 * share).toFixed(1)} % are in balance.`,
    noTriangle: 'No three organizations have signs on all three sides.',
    kind: {
      '+++': 'All three allied',
      '++-': 'A friend of two foes',
      '+--': 'Two friends with one foe',
      '---': 'All three foes',
    },
    inBalance: 'in balance',
    notInBalance: 'not in balance',
    /** The corners as `apexFirst` puts them. */
    triangle: {
      '+++': (a: string, b: string, c: string) => `${a}, ${b} and ${c}`,
      '++-': (a: string, b: string, c: string) => `${a}, between ${b} and ${c}`,
      '+--': (a: string, b: string, c: string) => `${b} and ${c}, against ${a}`,
      '---': (a: string, b: string, c: string) => `${a}, ${b} and ${c}`,
    },
    more: (n: number) => `Show ${n} more`,

    frustration: 'Frustration index',
    frustrationMethod:
      'The fewest pairs that any division into two camps leaves frustrated: friends in two camps, foes in one (Abelson and Rosenberg 1958; Harary 1959). Searched exactly, by circles that no division satisfies (after Aref, Mason and Wilson 2020).',
    solver: 'Solver: HiGHS (Huangfu and Hall 2018), in your browser.',
    solverInside:
      'This page is one file and comes without HiGHS; its own smaller solver proves less in the same time. The served page and npm run analyze have HiGHS.',
    index: (lower: number, upper: number) =>
      lower === upper ? String(upper) : `between ${lower} and ${upper}`,
    proved: (index: number, all: number) =>
      `Proved: no division leaves fewer than ${index} of the ${pairs(all)} frustrated.`,
    interval: (lower: number, upper: number, limit: number) =>
      `Its share of the time (${seconds(limit)} for four searches) was up first. A division with ${upper} is known; fewer than ${lower} are proved impossible.`,
    searching: 'Searching…',
    stop: 'Stop',
    stopped: 'You stopped the search.',
    stoppedAt: (index: string) => `You stopped the search; ${index} is proved by then.`,
    broken: 'The search broke off: the solver could not be loaded or failed.',
    again: 'Search again',
    limit: 'Time for the searches',
    seconds,

    division: (most: number) => `The division into at most ${most} camps`,
    hull: (camp: number, part: number, parts: number) =>
      parts === 1 ? `camp ${camp}` : `camp ${camp} of part ${part}`,
    campTitle: (camp: number, part: number, parts: number, members: number) =>
      `Camp ${camp}${parts === 1 ? '' : ` of part ${part}`} · ${organizations(members)}`,
    campsNote:
      'Others may be as good. Parts of the network that no sign ties together say nothing of each other’s side.',
    withoutHulls: (most: number) =>
      `The picture shows hulls for up to ${most} organizations; here it marks the frustrated lines alone.`,
    note: 'frustrated',
    noteMeaning: '“frustrated”: friends in two camps, or foes in one',
    frustrated: (n: number, relations: number) =>
      n === 0
        ? 'No pair is frustrated: the camps fit every sign.'
        : `${pairs(n)} ${n === 1 ? 'is' : 'are'} frustrated${relations > n ? `, tied by ${relations} relations` : ''}.`,
    friendsApart: 'Friends in different camps',
    foesTogether: 'Foes in one camp',

    clusterability: 'Line index of clusterability',
    clusterabilityMethod:
      'The same with more camps (Doreian and Mrvar 1996, equal weights): the fewest frustrated pairs with at most so many.',
    chooseRow: 'Choose a row to see its camps on the picture.',
    atMost: 'Camps, at most',
    fewest: 'Frustrated pairs',
    isProved: 'Proved',
    yes: 'yes',
    no: 'not yet',
    unknown: '…',
    chooseCamps: (n: number) => `${n} camps`,

    /** Of pictures that leave the page. */
    pictureTriangle: (corners: string, kind: string, isBalanced: boolean) =>
      `Structural balance: ${corners}: ${kind.toLowerCase()}, ${isBalanced ? 'in balance' : 'not in balance'}`,
    pictureCamps: (
      most: number,
      { lower, upper }: { readonly lower: number; readonly upper: number },
      all: number,
    ) =>
      lower === upper
        ? `Structural balance: the best division into at most ${most} camps leaves ${upper} of ${pairs(all)} frustrated (proved)`
        : `Structural balance: a known division into at most ${most} camps leaves ${upper} of ${pairs(all)} frustrated; any leaves at least ${lower}`,
    counted: (options: readonly string[]) => `Here: ${options.join('; ')}.`,

    contradictions: (n: number) => `Left out: ${pairs(n)} both allied and opposed`,
    contradictionsNote:
      'A pair has one sign or none. For these the network says both; the analysis does not choose.',
    pair: (a: string, b: string) => `${a} and ${b}`,
  },
};
