/** Words of who says a relation, of what time, and who says the opposite. */
import type { Consensus, TimeReason } from '../../network/claims.ts';
import type { Grading } from '../../network/records.ts';
import { gradeSaid } from './grading.ts';
import { count } from './numbers.ts';

export const voiceWords = {
  voices: {
    title: 'Who says so',
    saysSo: 'says so',
    against: 'says the opposite',
    /** A source whose claim a dispute reports. */
    inDispute: 'cited below',
    /** Who says so or the opposite, and of when. */
    account: (source: string, times: string, saysSo: boolean) =>
      saysSo ? `${source}: ${times}` : `${source} says the opposite: ${times}`,
    denies: (source: string) => `${source} says the opposite`,
    /** The same as a table. */
    table: { who: 'Who', when: 'When', byWhom: 'By whose account' },
    undated: 'no date given',
    /** Of years that follow each other. */
    eachYear: (from: string, to: string) => `each year from ${from} to ${to}`,
    /** Of a source whose rows count violence. */
    counts: 'its counts',
    /** @param title of a network in which several sources speak */
    further: (title: string) =>
      `See who else says so, who says the opposite, when, and in which words: “${title}”`,
    /** The same of an organization that others came out of, or that came out of another. */
    furtherOrigins: (title: string) =>
      `See who came out of whom, when, and by whose account: “${title}”`,
    furtherTitle: 'More sources, with dates',
    /** Before relations. */
    furtherEach: (title: string) =>
      `Who says so, who the opposite, of when, and how many died, in “${title}”:`,
    furtherAsk: (title: string) => `The same question to “${title}”`,
    /** Over who came out of an organization, and over what it came out of. */
    cameOutOfIt: 'Who came out of it, when, by whose account',
    itCameOutOf: 'What it came out of, when, by whose account',
    /** Leads from who came out of whom to the picture of it in time. */
    lineage: 'See when, in the lineage',
    grade: (grading: Grading) => `graded ${gradeSaid(grading)}`,
    /** Why sources are said to stand as they do, where nobody says the opposite. */
    unopposed: (consensus: Consensus, sources: number) =>
      consensus === 'contested'
        ? 'It is only denied.'
        : `${count(sources, 'source says', 'sources say')} so, and none says the opposite.`,
    /** The same where the opposite is said. */
    opposed: {
      'surely-apart': 'The opposite is said of another time.',
      apart:
        'The opposite is said of another time, as far as the dates tell: they are not exact enough to rule out that the two overlap.',
      'surely-same-time': 'The opposite is said of the same time.',
      'same-time':
        'The opposite is said of what may be the same time: the dates are not exact enough to tell.',
      undated: 'The opposite is said. Not every source gives a date, so it may be of another time.',
    } satisfies Record<TimeReason, string>,
  },
};
