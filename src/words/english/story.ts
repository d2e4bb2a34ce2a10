/** Words of the guided reading. */
import type { EvidenceCount } from '../../network/quotes.ts';
import { evidence, steps } from './numbers.ts';

export const storyWords = {
  story: {
    crumb: (coder: string | undefined) =>
      coder === undefined ? 'The argument, step by step' : 'The argument, as the coder tells it',
    open: 'Read the argument, step by step',
    title: (n: number) => (n === 0 ? 'No guided reading yet' : `A reading in ${steps(n)}`),
    step: (n: number, all: number) => `Step ${n} of ${all}`,
    /** Of pictures that leave the page. */
    pictureTitle: (crumb: string, n: number, all: number) => `${crumb}: step ${n} of ${all}`,
    whose: (coder: string | undefined) =>
      coder === undefined
        ? 'The sentences are a reading that came with this network, and it names nobody for it; what is quoted are the sources’ own words.'
        : `The sentences are a reading by the coder (${coder}), not by the author; what is quoted are the sources’ own words.`,
    changed: 'It was changed in this page; save it with Export to keep it.',
    none: 'This network has no story yet. Set the filter and the highlighted bloc as a reader is to see them, and add the view as the first step. Each analysis has a button for that at its end.',
    begin: 'Begin',
    previous: 'Previous',
    next: 'Next',
    finish: 'Finish',
    keys: 'The arrow keys ← and → go from step to step.',
    differs:
      'What is shown is filtered, highlighted or asked in another way than this step has it.',
    restore: 'Show it as the step asks',
    noQuotes: 'No quote is given for this step.',
    quotes: 'In the words of the sources',
    pointed: 'Pointed out on the picture',
    /** Where the picture shows an analysis instead. */
    about: 'What the step is about',
    analysis: (name: string) => `${name}, as this step shows it`,
    steps: 'All steps',
    edit: 'Change the reading',
    add: 'Add this view as a step',
    /** @param analysis the name of the one that is open */
    added: (analysis: string | null) =>
      analysis === null
        ? 'The step keeps the filter and the highlighted bloc.'
        : `The step keeps the filter, the highlighted bloc, and the analysis that is open (${analysis}) with what is chosen in it.`,
    fileNotKept: 'The file that is compared with is not kept: who reads the step has to open it.',
    sentence: 'What the view shows, in a sentence or two',
    point: (title: string, n: EvidenceCount) => `Point out “${title}” (${evidence(n)})`,
    pointHint: 'To point out a record, select it first and come back here.',
    save: 'Add',
    cancel: 'Cancel',
    earlier: 'Move the step earlier',
    later: 'Move the step later',
    remove: 'Remove the step',
  },
};
