/** What the grades of a source mean, on the Admiralty scale. */
import { gradeIn } from '../graded.ts';

export const gradeSaid = gradeIn({
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'reliability unknown',
  },
  credibility: {
    1: 'confirmed by others',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'truth unknown',
  },
});
