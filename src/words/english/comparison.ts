/** Words of the comparison: two networks side by side, pair by pair. */
import type { Name } from '../../network/names.ts';
import type { Verdict } from '../../network/verdicts.ts';
import { capital } from '../capital.ts';
import { withArticle } from './articles.ts';
import { count, list, organizations, pairs, relations } from './numbers.ts';

const VERDICTS = {
  contradicting: 'Contradicting',
  inconsistent: 'Contradicting itself',
  opposite: 'Opposite directions',
  both: 'In both',
  different: 'Different',
  'only-a': 'Only in A',
  'only-b': 'Only in B',
} satisfies Record<Verdict, string>;
/** The networks that contradict themselves about a pair. */
type Inconsistent = readonly ('a' | 'b')[];

const itself = (who: Inconsistent) =>
  who.length > 1 ? 'each contradicts itself' : `${who[0] === 'a' ? 'A' : 'B'} contradicts itself`;

const VERDICT_TEXTS: Record<Exclude<Verdict, 'inconsistent'>, string> = {
  contradicting: 'They contradict each other: allied in one, against each other in the other.',
  opposite: 'Both have the same between the two, in opposite directions.',
  both: 'Both say it: the same sign, or the same type in the same direction.',
  different: 'Tied in both, with nothing in common and nothing opposed.',
  'only-a': 'Only A says it.',
  'only-b': 'Only B says it.',
};

const said = (labels: readonly string[]) => (labels.length === 0 ? 'nothing' : list.format(labels));

export const comparisonWords = {
  comparison: {
    /** Of pictures that leave the page; the letters tell the two apart where the titles do not. */
    pictureTitle: (a: string, b: string, contradicting: number) =>
      `${a} (A), compared with ${b} (B): they contradict each other on ${pairs(contradicting)}`,
    noteMeaning: 'What A says of the two, and what B says',
    /** The codings of both, each with the letter of its network. */
    lettered: (letter: 'A' | 'B', names: readonly string[]) =>
      names.map((name) => `${name} (${letter})`),
    crumb: 'Comparison · computed from the two codings',
    none: 'Set a second network beside this one',
    noneText:
      'Organizations are matched by id, then by name and alias; you accept or refuse each match. Then every pair’s relations are in both networks, only in one, in opposite directions, or contradict each other; and the two can be put together into one. Further networks can then come to them.',
    openB: 'Open B in the place of A',
    withShipped: 'Compare with the network as it came',
    withFile: 'Compare with a file…',
    files: 'Any file that opens here: JSON, GEXF, GraphML, CX2, SIF, CSV …',
    fileOfLink:
      'This link compared the network with a file, which no link can bring along. Choose it again.',
    reading: (name: string) => `Reading ${name} …`,
    cancel: 'Cancel',
    failed: (name: string) => `${name} cannot be compared with`,
    close: 'End the comparison',
    a: (title: string) => `A, the open one: ${title}`,
    b: (title: string) => `B, beside it: ${title}`,
    method:
      'Two networks contradict each other on a pair that is allied in one and has a rivalry or an attack in the other; one contradicts itself on a pair of which it says both. Each side is that of its own coding; which is right, no computation says.',
    contradict: (n: number) =>
      n === 0
        ? 'The two networks contradict each other on no pair'
        : `The two networks contradict each other on ${pairs(n)}`,
    besides: (inconsistent: number, opposite: number) => {
      const parts = [
        ...(inconsistent > 0 ? [`one contradicts itself on ${pairs(inconsistent)}`] : []),
        ...(opposite > 0
          ? [`${count(opposite, 'pair is', 'pairs are')} coded in opposite directions`]
          : []),
      ];
      return parts.length > 0 ? `Besides, ${list.format(parts)}.` : '';
    },
    nothingMatched:
      'No organization of the one is matched with one of the other, so nothing can be compared. See the matches below.',
    pair: (one: string, other: string) => `${one} – ${other}`,
    says: (side: string) => `${side} says`,
    silent: (side: 'A' | 'B') => `${side} says nothing about these two.`,
    lacks: (side: 'A' | 'B', names: readonly string[]) =>
      `${side} has no ${list.format(names)}, so its silence says nothing.`,
    basis: { stated: 'stated', implied: 'implied' },
    noEvidence: 'No evidence given.',
    verdicts: VERDICTS,
    /** A verdict in a few words. */
    verdictOn: (verdict: Verdict, inconsistent: Inconsistent) => {
      if (verdict === 'inconsistent') return capital(itself(inconsistent));
      const about = inconsistent.length > 0 ? `; ${itself(inconsistent)}` : '';
      return `${VERDICTS[verdict]}${about}`;
    },
    verdictText: (verdict: Verdict, inconsistent: Inconsistent) =>
      [
        ...(verdict === 'inconsistent' ? [] : [VERDICT_TEXTS[verdict]]),
        ...(inconsistent.length > 0
          ? [`${capital(itself(inconsistent))}: allied, and against each other.`]
          : []),
      ].join(' '),
    /** What the tones of the lines say, where there is room for the names of the networks. */
    tones: (a: string, b: string): Record<Verdict, string> => ({
      contradicting: 'Allied in one, against each other in the other',
      inconsistent: 'One contradicts itself: allied and against each other',
      opposite: 'The same in opposite directions',
      both: 'In both',
      different: 'Tied in both, differently',
      'only-a': `Only in A: ${a}`,
      'only-b': `Only in B: ${b}`,
    }),
    line: (a: readonly string[], b: readonly string[]) => `A: ${said(a)}; B: ${said(b)}`,
    picture: 'On the picture',
    overlay: 'Lay both over each other',
    all: 'With organizations that only B has',
    laying: 'Making room for them …',
    layingFailed: (message: string) => `No room could be made for them: ${message}`,
    notFiltered: 'The filter does not act on this picture.',
    pairs: 'Every pair',
    pairsCount: pairs,
    pairsCaption: 'Pairs, with the relations in A and in B',
    columns: { pair: 'Pair', a: 'In A', b: 'In B' },
    incomparable: (n: number) => `${n} with an organization that the other lacks`,
    everyVerdict: 'All',
    back: '← All pairs',
    pick: (name: Name) => `Only B has ${withArticle(name)}`,
    noPair: 'Neither network has a relation between these two with the matches as they are.',
    matches: 'Who is who',
    matchesCount: (accepted: number, all: number, refused: number) =>
      [
        `${accepted} of ${count(all, 'proposed match', 'proposed matches')} accepted${refused > 0 ? `, ${refused} refused` : ''}.`,
        'An unaccepted one counts as two organizations.',
        ...(refused > 0 ? ['A refused one is not proposed again.'] : []),
      ].join(' '),
    noMatches: 'No name, alias or id of the one fits one of the other.',
    matchColumns: { accepted: 'Same?', a: 'In A', b: 'In B', ground: 'Because' },
    accept: (a: string, b: string) => `${a} is ${b}`,
    grounds: {
      hand: 'added by you',
      kept: 'kept before',
      id: 'same id',
      name: 'same name',
      alias: 'same alias',
      words: 'shared words',
      refused: 'refused before',
    },
    ambiguous: 'not the only one',
    unsure: 'unsure',
    addMeaning: 'A match that no name gives away:',
    addMatch: 'They are the same',
    nobody: 'Choose …',
    join: 'Put together',
    joinBoth: 'Put A and B together',
    joinText: (same: number, all: number) =>
      `One network of both: ${count(all, 'organization', 'organizations')}, ${same} of them in A and in B as accepted above. What both say of a pair becomes rows of one relation, each with its source. A and B stay whole in it, and Undo leads back here.`,
    members: {
      title: (n: number) => `Put together from ${count(n, 'network', 'networks')}`,
      meaning:
        'Each is whole in this one. Without one, what the others say stays as it is; Undo brings it back.',
      size: (ofOrganizations: number, ofRelations: number) =>
        `${organizations(ofOrganizations)}, ${relations(ofRelations)}`,
      open: 'Open alone',
      openOf: (title: string) => `Open alone: ${title}`,
      takeOut: 'Take out',
      takeOutOf: (title: string) => `Take out: ${title}`,
    },
    keep: 'Keep the matches',
    keepMeaning:
      'Puts what is accepted and refused into the open network, to be saved with it; undo takes it out again. This browser remembers it also without that.',
    kept: 'The matches are kept in the network.',
    save: 'Save matches.json',
    changesCount: (n: number) => (n === 0 ? 'Nothing differs' : count(n, 'change', 'changes')),
    versions: 'Two versions of one network',
    versionsText: (isTurned: boolean) =>
      isTurned
        ? 'What changed from A, the open one, to B, record by record.'
        : 'What changed from B to A, the open one, record by record.',
    turn: 'Turn round',
  },
};
