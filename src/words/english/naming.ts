/** Words of the desk about the names in a text, and the sentences in it that are to be decided. */
import type { UnitState } from '../../network/coverage.ts';
import { count } from './numbers.ts';

const STATES: Readonly<Record<UnitState, string>> = {
  coded: 'coded',
  'passed-over': 'passed over',
  open: 'open',
};

export const namingWords = {
  names: {
    title: (n: number) => (n === 0 ? 'Names' : `Names to decide on · ${n}`),
    how: 'Names that the text has and this network does not.',
    keys: 'Press 1, 2 or 3 while one has the focus.',
    none: 'Every name that the text offers is decided on.',
    again: 'Show again what was waved off',
    count: (n: number) => (n === 1 ? 'once' : `${n} times`),
    knownFrom: (title: string) => `known from “${title}”`,
    acceptAll: (n: number) => `Take in all ${n} that other networks know`,
    accept: 'Organization',
    alias: (name: string | null) => (name === null ? 'Alias of…' : `Alias of ${name}`),
    aliasOf: 'It is another name of',
    choose: 'Choose…',
    waveOff: 'Not one',
    meaning: 'What this name means',
    open: (name: string) => `Open ${name}`,
    another: 'Here it means another organization',
    nobody: 'Here it names no organization',
  },
  coverage: {
    title: (n: number) => `Nothing passed over · ${count(n, 'sentence', 'sentences')} to decide`,
    none: 'No sentence of this text names two organizations, or one and a word of conflict or alliance, so far.',
    states: STATES,
    next: 'Next open one',
    /** Before a sentence that is read aloud. */
    unit: (state: UnitState) => `Sentence to decide, ${STATES[state]}.`,
    openAgain: 'Open again',
    left: (n: number) =>
      n === 0 ? 'Nothing is open.' : `${count(n, 'sentence is', 'sentences are')} still open.`,
  },
};
