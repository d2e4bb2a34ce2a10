/** Words of what rests on each source, and of how firm an answer is. */
import { ended } from '../ended.ts';
import { alliances, count, list, pairs, relations, some } from './numbers.ts';

interface BlocLeft {
  readonly name: string;
  /** Whether its claim goes with the source, and who else claims one of the same members. */
  readonly goes: boolean;
  readonly alsoBy: readonly string[];
  readonly pairs: number;
  readonly allied: { readonly before: number; readonly after: number };
  /** Alliances between members that are left and that sources contest. */
  readonly contested: number;
  readonly left: number;
}

interface Balance {
  readonly before: { readonly lower: number; readonly upper: number };
  readonly after: { readonly lower: number; readonly upper: number };
}

const isProved = ({ lower, upper }: Balance['before']) => lower === upper;
const sources = (n: number) => count(n, 'source', 'sources');
const go = (n: number) => (n === 1 ? 'goes' : 'go');

const claim = ({ name, goes, alsoBy }: BlocLeft) => {
  if (!goes) return `The ${name} is still claimed`;
  return alsoBy.length > 0
    ? `The claim of the ${name} goes, and ${list.format(alsoBy)} still ${alsoBy.length === 1 ? 'claims' : 'claim'} one of the same members`
    : `The claim of the ${name} goes, and nobody else makes it`;
};

const allied = ({ pairs: of, allied: { before, after } }: BlocLeft) => {
  const still =
    after === 0
      ? `none of its ${pairs(of)} is called allied`
      : after === of
        ? `all its ${pairs(of)} are still called allied at some time`
        : `${after} of its ${pairs(of)} ${after === 1 ? 'is' : 'are'} still called allied at some time`;
  return before === after ? still : `${still}, not ${before}`;
};

const contested = ({ contested: n, left }: BlocLeft) => {
  if (n === 0) return '';
  const all = left === 1 ? 'in an alliance that is' : 'in alliances that are all';
  return n === left ? `, ${all} contested` : `; ${n} of the ${left} alliances contested`;
};

export const sourceWords = {
  sources: {
    crumb: 'Sources',
    title: (n: number, of: number) => `${relations(n)}, said by ${sources(of)}`,
    /** @param names “Contested 29” and so on */
    counts: (names: readonly string[]) => `${list.format(names)}.`,
    matrix: 'Who says what, relation by relation',
    method:
      'Each source is left out in turn, as if it had not been read. What rests on it alone falls; what others say too stands.',
    oneVoice: (n: number, source: string) =>
      `One voice says it all: ${n === 1 ? 'the one relation rests' : `all ${relations(n)} rest`} on ${source}. Without it nothing would be left, so nothing tells how firm it is.`,
    cited: (names: readonly string[]) =>
      `${list.format(names)} ${names.length === 1 ? 'says' : 'say'} no relation here, and ${names.length === 1 ? 'is' : 'are'} cited only where ${names.length === 1 ? 'it confirms or contradicts' : 'they confirm or contradict'} one.`,
    says: (n: number, alone: number) =>
      alone === 0
        ? `It says ${relations(n)}, none of them alone.`
        : `It says ${relations(n)}, ${alone} of them alone.`,
    /** Over what is counted of all, below what is left without one. */
    all: 'All sources, none left out',
    alone: (n: number) => `On it alone: ${relations(n)}`,
    without: 'Without it',
    /** @param names of organizations that have no relation any more */
    falls: (n: number, of: number, names: readonly string[]) =>
      `${n === 0 ? 'No relation goes' : `${n} of ${relations(of)} ${go(n)}`}${names.length > 0 ? `, and leave ${some(names)} without any` : ''}.`,
    answer: (question: string, gone: number, of: number) => `“${question}” loses ${gone} of ${of}.`,
    bloc: (left: BlocLeft) => `${claim(left)}; ${allied(left)}${contested(left)}.`,
    stillAllied: (name: string, n: number) =>
      `${name}: ${alliances(n)} between members, said by others`,
    /** Claimed blocs of which nothing was said. */
    blocsStand: (n: number, isRest: boolean) =>
      isRest
        ? `${n === 1 ? 'The other claimed bloc stands' : `The other ${n} claimed blocs stand`}, claim and alliances.`
        : `${n === 1 ? 'The claimed bloc stands' : `All ${n} claimed blocs stand`}, claim and alliances.`,
    groups: (methods: readonly string[]) =>
      methods.length > 0
        ? `Other groups are found: ${list.format(methods.map((one) => one.toLowerCase()))}.`
        : 'The groups that are connected by alliance and those all allied stay the same.',
    balance: ({ before, after }: Balance, isOther: boolean) => {
      const best = isOther ? 'another partition is best' : 'a partition that was best still is one';
      if (!isProved(before) || !isProved(after))
        return 'Balance: the frustration index could not be proved in the time.';
      return before.upper === after.upper
        ? `${isOther ? 'Balance changes' : 'Balance stands'}: the frustration index stays ${after.upper}, and ${best}.`
        : `Balance changes: the frustration index goes from ${before.upper} to ${after.upper}, and ${best}.`;
    },
    show: 'Show the picture without it',
    shown: 'Count it again',
    computing: 'Leaving out each source in turn…',
    failed: (message: string) => `This could not be computed: ${message}`,
    picture: {
      title: (n: number, of: number) => `${relations(n)} of ${sources(of)}`,
      without: (source: string) => `Without ${source}`,
      standing: 'What a source alone says has stepped back.',
    },
    /** Over how many sources an answer holds. @param names those without which it does not */
    firm: (n: number, names: readonly string[]) =>
      names.length === 0
        ? `How firm: the answer stays the same without any one of the ${sources(n)}.`
        : ended(
            `How firm: the answer stays the same without any one of ${n - names.length} of the ${sources(n)}; not without ${some(names)}`,
          ),
    each: 'What rests on each',
    askFirm: 'How firm is this answer?',
  },
};
