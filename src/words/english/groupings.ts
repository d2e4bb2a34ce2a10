/** Words of the blocs: the author's, those that the program finds, and those a reader makes. */
import type { Name } from '../../network/names.ts';
import { withArticle } from './articles.ts';
import { count, list, organizations, pairs, plural, relations, some, ties } from './numbers.ts';

type GroupingMethod = 'connected' | 'mutual' | 'balance';

/** What is known of a search for the fewest frustrated ties. */
interface Found {
  readonly lower: number;
  readonly upper: number;
}

/** How a grouping and a bloc agree, in names of organizations. */
interface Names {
  readonly nearest: readonly string[];
  readonly together: readonly string[];
  readonly apart: readonly string[];
  readonly beyond: readonly string[];
  readonly same: boolean;
}

const names = {
  connected: 'Connected by alliance',
  mutual: 'All allied with each other',
  balance: 'Best partition by structural balance',
} satisfies Record<GroupingMethod, string>;
const stand = (n: number) => (plural.select(n) === 'one' ? 'stands' : 'stand');

export const groupingWords = {
  groupings: {
    crumb: 'Blocs',
    title: 'Who stands together?',
    author: 'The author’s claim',
    noClaim: 'No source of this network claims a bloc.',
    made: 'Made by readers',
    remove: (name: string) => `Remove ${name}`,
    computed: 'Computed',
    /** @param rest on how many statements they rest, as `words.statements.rest` says it */
    rests: (allied: number, against: number, rest: string) =>
      `The groups rest on ${pairs(allied)} allied and ${pairs(against)} against each other${rest}`,
    /**
     * Whether what agrees with a bloc says anything of its own.
     * @param all how many statements are behind the group
     * @param ofBloc how many of these claim the bloc too
     */
    circular: (n: number, all: number, ofBloc: number) => {
      const behind = `${relations(n)} behind it`;
      const on = count(all, 'statement', 'statements');
      const rest = `the ${behind} ${n === 1 ? 'rests' : 'rest'} on ${on}`;
      if (ofBloc === 0)
        return `Not circular: ${rest}, and none of these is a statement that claims the bloc.`;
      if (ofBloc < all)
        return `Circular in part: ${rest}, and ${ofBloc} of these also ${ofBloc === 1 ? 'claims' : 'claim'} the bloc.`;
      return `Circular: ${rest}, and ${all === 1 ? 'the same one claims' : 'the same ones claim'} the bloc.`;
    },
    contradictory: (n: number) =>
      `${pairs(n)} that some relations ally and others oppose ${plural.select(n) === 'one' ? 'is' : 'are'} left out`,
    sentence: (parts: readonly string[]) => `${parts.join('; ')}.`,
    stated: 'Only what is stated',
    noSigns:
      'No relation here says who stands with whom or against whom, so there is nothing to group.',
    names,
    methods: {
      connected:
        'Sets joined by chains of alliances. That a chain joins two does not make them allies.',
      mutual:
        'Three or more, each allied with each (maximal cliques; Bron and Kerbosch 1973). They can share members.',
      balance:
        'Two groups with the fewest friends apart and foes together (frustration index; Abelson and Rosenberg 1958, Harary 1959). Attacks and pursuits are left out. Parts without a tie between them are divided each by itself.',
    } satisfies Record<GroupingMethod, string>,
    group: (n: number) => `Group ${n}`,
    hull: {
      connected: 'connected by alliance',
      mutual: 'all allied',
      balance: 'group by balance',
    } satisfies Record<GroupingMethod, string>,
    numbered: (label: string, n: number) => `${label} ${n}`,
    joined: (labels: readonly string[]) => labels.join(' = '),
    none: {
      connected: 'No alliance is recorded.',
      mutual: 'No three organizations are all allied with each other.',
      balance: 'No tie has a sign.',
    } satisfies Record<GroupingMethod, string>,
    save: 'Save as CSV',
    show: 'Show on the picture',
    highlight: (name: string) => `Show on the picture: ${name}`,
    largest: (n: number) => `On the picture: the ${n} largest.`,
    groups: (n: number) => count(n, 'group', 'groups'),
    members: organizations,
    searching: 'Searching…',
    failed: (message: string) => `This could not be computed: ${message}`,
    searchEnded:
      'The search for the best partition was stopped. The Balance tab can start it again.',
    proved: (n: number) =>
      n === 0
        ? 'It leaves no tie frustrated.'
        : `It leaves ${ties(n)} frustrated, and it is proved that no partition leaves fewer.`,
    interval: ({ lower, upper }: Found) =>
      `It leaves ${ties(upper)} frustrated. In the time given it is proved only that no partition leaves fewer than ${lower}.`,
    agreement: (bloc: string, { nearest, together, apart, beyond, same }: Names) => {
      if (same) return `Agrees with the author: one group is the ${bloc}.`;
      if (together.length < 2)
        return `Differs from the author: no two members of the ${bloc} stand in one group.`;
      const parts = [
        `Of the ${bloc}, ${list.format(together)} stand together`,
        ...(apart.length > 0
          ? [`${list.format(apart)} ${stand(apart.length)} apart from them`]
          : []),
        ...(beyond.length > 0
          ? [
              `the group of ${nearest.length} also holds ${some(beyond)}, whom the author does not count in`,
            ]
          : []),
      ];
      return `${apart.length > 0 ? 'Agrees in part with the author' : 'Goes beyond the author'}. ${parts.join('; ')}.`;
    },
    /** Of pictures that leave the page. */
    pictureTitle: (method: GroupingMethod, n: number) =>
      `Who stands together? ${names[method]}: ${count(n, 'group', 'groups')}`,
    pictureDraft: (members: readonly string[]) =>
      `A bloc put together by a reader: ${some(members)}`,
    statedOnly: 'Only what is stated counts.',
    make: 'Make a bloc',
    makeOf: (group: string) => `Make a bloc of ${group.toLowerCase()}`,
    making: 'A bloc of your own',
    makingNote:
      'It becomes a record of the network, marked as made here. It is highlighted, undone and exported like any other.',
    name: 'Name',
    find: 'Find an organization',
    pick: 'Click or tap an organization on the picture to add it or take it out again; by key, the arrow keys go from one to the next there, and Enter does it. Or tick it below.',
    /** Who is in the bloc by now. */
    picked: (members: readonly string[]) =>
      members.length === 0
        ? 'Nobody is in the bloc yet.'
        : `In the bloc by now (${members.length}): ${list.format(members)}.`,
    /** Where the arrow keys have come on the picture. */
    pointed: (name: Name, isMember: boolean) =>
      `At ${withArticle(name)}: Enter ${isMember ? 'takes it out' : 'adds it'}.`,
    add: 'Add to the network',
    cancel: 'Cancel',
    unnamed: 'New bloc',
  },
};
