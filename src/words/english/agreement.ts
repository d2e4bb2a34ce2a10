/** Words of the agreement of two readings. */
import type { Concern } from '../../network/reading-records.ts';
import { count, decimal, percent } from './numbers.ts';

const CONCERNS = {
  unit: 'Sentences: coded or passed over',
  tie: 'Pairs: tied or not',
  type: 'Type of the relation',
  direction: 'Direction',
  basis: 'Basis: stated or implied',
} satisfies Record<Concern, string>;

export const agreementWords = {
  agreement: {
    crumb: 'Two readings of one text · computed from both codings',
    none: 'Set a second reading of the same text beside this one',
    noneText:
      'Whoever made it had the text, the codebook and the list of organizations, and did not see the first one. Then it is counted how far the two agree, and each difference is shown with the words of both, to be settled with a reason.',
    withSecond: 'Compare with the second reading',
    withFile: 'Compare with a file…',
    again: 'Code again, blind',
    againText:
      'Begins a draft with the same text and the same organizations, and none of the relations, blocs, statements or decisions. Whoever codes it should not have seen this network.',
    begin: 'Begin to code',
    beginText:
      'This network has texts and organizations, and nothing is coded in it. Open the text, read it by the codebook, and save the draft as a file when you are done.',
    codebook: 'The codebook',
    yourName: 'Name of who codes',
    readBy: (title: string, name: string) => `${title}, read by ${name}`,
    exercise: 'Make an exercise',
    exerciseText:
      'For a class: which text it is, the organizations and the address of the codebook, without the key. Who opens it codes; names stay in the files.',
    exerciseTitle: (title: string) => `${title}: an exercise`,
    codebookAddress: 'Address of the codebook',
    saveExercise: 'Save the exercise',
    exerciseSaved: (name: string) => `Saved ${name}`,
    copyLink: 'Copy a link',
    linkCopied: 'Link copied',
    linkNotCopied: 'The browser does not allow copying; save the exercise as a file.',
    linkTooLong: 'This is too much for a link; save the exercise as a file.',
    classTitle: 'Readings of a class',
    classText:
      'The open network is the key. Choose the files of all students together: how each agrees with it, and which sentences are most often read differently.',
    openReadings: 'Open readings…',
    readingFiles: 'Reading the files…',
    computing: 'Counting how far the readings agree …',
    failed: (message: string) => `The figures could not be computed: ${message}`,
    perStudent: 'Agreement with the key, by student',
    short: {
      unit: 'Sentences',
      tie: 'Pairs',
      type: 'Type',
      direction: 'Direction',
      basis: 'Basis',
    },
    sameOf: (same: number, units: number) => `${same} of ${units}`,
    claim: (n: number, open: number) =>
      n === 0
        ? 'The two readings do not differ'
        : `The two readings differ in ${count(n, 'place', 'places')}${open === 0 ? ', and all are settled' : open === n ? '' : `, ${n - open} settled`}`,
    firstReading: 'First, the open network:',
    secondReading: 'Second:',
    close: 'Close the second reading',
    levels: 'Agreement',
    columns: { share: 'Alike', kappa: 'Cohen’s κ', alpha: 'Krippendorff’s α' },
    unitsTitle: 'What is counted, and what is not',
    unitsText:
      'Sentences count where both readings decided on them: coded, or passed over. Pairs of organizations count where either reading ties them, and where both do, by type, direction and basis.',
    tiesText:
      'The share of ties leaves out pairs that nobody tied. Kappa and alpha need some of them, to know what chance would bring: two organizations that are named in one sentence, which both decided on, and that neither reading ties. To leave such a pair alone is a decision; of two that are never named together nobody was asked.',
    intervalText:
      'The range below a figure holds nineteen of twenty results when the units are drawn again, 2,000 times from a fixed seed (bootstrap). It says how far the figure hangs on these units, not how the two would agree on another text. There is none where every result is the same, as where nothing differs, or where too many results have a single value. Kappa and alpha are not defined where all values are one and the same, and for ties where no pair was left alone.',
    differencesTitle: 'Where they differ',
    sentence: 'A sentence',
    differsIn: {
      unit: 'One codes it, the other passes it over.',
      tie: 'One ties the two, the other does not.',
      type: 'They tie the two by different types.',
      direction: 'They have it in opposite directions.',
      basis: 'They differ on whether the words say it.',
    },
    compare: 'Compare the readings',
    sides: { a: 'First reading', b: 'Second reading' },
    gone: 'The network has something else since this was settled.',
    settle: 'Settle it',
    settleAgain: 'Settle it again',
    firstGone:
      'What the first reading had does not stand by itself in the network any more. Undo, or the history of changes, brings it back.',
    toSettle: 'To settle a difference changes the network, so it is done in a copy.',
    which: 'Which is right?',
    choiceMeaning: {
      first: 'The network stays as it is.',
      second: 'The network takes over what the second reading has.',
      both: 'The network gets the relations of both.',
      neither: 'The network loses the relation.',
      anew: 'The network stays as it is; code it as you now read it.',
    },
    reason: 'Reason, by a line of the codebook',
    by: 'Who settles it',
    cancel: 'Cancel',
    done: 'Settled; undo takes it back.',
    standing: 'Computed, and of these two readings. What was settled since counts as it was read.',
    concerns: CONCERNS,
    same: (same: number, units: number) => `${same} of ${units} alike`,
    leftAlone: (n: number) => `κ and α: and ${count(n, 'pair', 'pairs')} that both left alone`,
    /** Where no number stands, in a table that says below it what that means. */
    lacking: {
      'no-units': 'nothing',
      'no-chance': 'not defined',
      'one-value': 'not defined',
      'no-spread': 'no interval',
      'rarely-defined': 'no interval',
    },
    lacks: {
      'no-units': 'nothing that both judged',
      'no-chance': 'not defined: no pair named in one sentence is left alone by both',
      'one-value': 'not defined: one value throughout',
      'no-spread': 'no interval: every resample is the same',
      'rarely-defined': 'no interval: too many resamples have one value only',
    },
    share: percent,
    figure: decimal,
    interval: (low: string, high: string) => `${low} to ${high}`,
    allPairs: (pairs: number, untied: number, kappa: string) =>
      `Were every one of the ${count(pairs, 'pair', 'pairs')} of organizations a unit, kappa would be ${kappa}: ${untied} are tied in neither reading. To leave the same pairs alone is no merit: the longer the list of organizations, the larger such a number.`,
    differences: (n: number) =>
      n === 0
        ? 'The two readings do not differ'
        : `The two readings differ in ${count(n, 'place', 'places')}`,
    undecided: (n: number) =>
      `${count(n, 'sentence', 'sentences')} that only one of the two decided: in no figure.`,
    among: 'Students among themselves: sentences coded or passed over',
    oftenDiffer: 'Sentences, those most often read differently first',
    readDifferently: (differing: number, read: number) =>
      `read differently by ${differing} of ${read}`,
    difference: (first: string, second: string) => `first ${first}, second ${second}`,
  },
};
