/** What a step of the history did: a code with what it was about. `words/` says it. */
import type { None } from './problem-codes.ts';
import type { Coded } from './problems.ts';

/** @param record the id of what the step was about: what was added, or what took up another */
interface About {
  readonly record: string;
}

interface AboutTwo extends About {
  readonly other: string;
}

interface StepParams {
  /** Of organizations, on the picture. */
  places: None;
  /** Of the guided reading. */
  story: None;
  matches: None;
  /** What the coder said of names in the texts. */
  names: None;
  /** The organizations that other networks know by names of the text were taken in together. */
  adopted: None;
  /** A difference of two readings. */
  settled: None;
  added: About;
  changed: About;
  removed: About;
  /** A quote was added to what was there. */
  quoted: About;
  /** The other became part of the record. */
  merged: AboutTwo;
  /** The record came out of the other. */
  split: AboutTwo;
  'passed-over': About;
  reopened: About;
  /** Another edition was taken as the text of the source. */
  edition: About;
}

export type StepName = Coded<StepParams>;

/** A step about the record that it is named by. */
export function stepAbout(
  code: Exclude<
    StepName['code'],
    'places' | 'story' | 'matches' | 'names' | 'adopted' | 'settled' | 'merged' | 'split'
  >,
  record: string,
): StepName {
  return { code, params: { record } };
}
