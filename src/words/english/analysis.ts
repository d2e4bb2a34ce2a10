/** Words of the analyses: what can be asked, and whose answer it is. */
import { list } from './numbers.ts';

export const analysisWords = {
  analysis: {
    command: 'Ask the network',
    button: 'Ask',
    back: (name: string) => `← ${name}`,
    tabs: 'What to ask',
    /** What is computed speaks of the coding, and of nothing else. */
    standing: (sources: readonly string[]) =>
      sources.length === 1
        ? `Computed, and of this article’s coding (${sources[0]}), not of the world.`
        : sources.length > 1
          ? `Computed, and of the coding of these texts: ${list.format(sources)}.`
          : 'Computed, and of this network’s records as they are.',
    unfiltered: 'What the filter hides counts too.',
    more: (n: number, all: number) => `Show ${n} more of ${all}`,
    /** Titles of columns in tables that leave the page. */
    columns: {
      id: 'Id',
      organization: 'Organization',
      part: 'Part',
      group: 'Group',
      signs: 'Signs',
      kind: 'Kind',
      balance: 'Balance',
      relations: 'Relations',
    },
    names: {
      questions: 'Questions',
      groupings: 'Blocs',
      balance: 'Balance',
      paths: 'Paths',
      measures: 'Measures',
      sources: 'Sources',
      time: 'Time',
      comparison: 'Comparison',
      readings: 'Two readings',
      story: 'Story',
    },
  },
};
