/** Words of the ways between organizations and of what surrounds one. */

import type { Name } from '../../network/names.ts';
import type { EvidenceCount } from '../../network/quotes.ts';
import type { Basis } from '../../network/records.ts';
import { capital } from '../capital.ts';
import { ended } from '../ended.ts';
import { withArticle } from './articles.ts';
import { count, evidence, list, relations, some, steps } from './numbers.ts';

const doubts = {
  disputed: 'contested or refined by others',
  implied: 'implied, not stated',
  expanded: 'read out of one statement about several',
  hedged: 'hedged in every quote that supports it',
};

export const pathWords = {
  paths: {
    mode: { between: 'Between two', around: 'Around one' },
    modes: 'What to look at',
    betweenTitle: 'Who stands between two organizations?',
    aroundTitle: 'Who stands around an organization?',
    from: 'From',
    to: 'To',
    center: 'Organization',
    nobody: 'Choose…',
    swap: 'The other way round',
    types: 'Over these relations',
    steps: 'Steps',
    method:
      'Shortest chains first (Yen 1971), each relation walked in either direction; of equal length, the least doubtful first.',
    caution:
      'A path is a chain of separate statements. It does not say that its ends are tied: alliance does not carry over.',
    searching: 'Searching…',
    failed: (message: string) => `The paths could not be computed: ${message}`,
    choose: 'Choose two organizations to see what leads from one to the other.',
    same: 'From an organization to itself there is nothing to walk.',
    none: (from: Name, to: Name) =>
      `No path leads from ${withArticle(from)} to ${withArticle(to)} over the relations chosen.`,
    hidden: (n: number) => `The filter hides ${relations(n)}; no path goes over them.`,
    found: (n: number, more: boolean) =>
      more
        ? `The ${n} shortest paths`
        : count(n, 'path, there is no other', 'paths, all there are'),
    /** Of pictures that leave the page. */
    pictureTitle: (from: Name, to: Name, path: readonly string[]) =>
      `From ${withArticle(from)} to ${withArticle(to)} in ${steps(path.length - 1)}: ${path.join(' – ')}`,
    walked: (types: readonly string[]) => `Over these relations: ${list.format(types)}.`,
    more: 'More paths',
    /** @param rest on how many statements they rest, as `words.statements.rest` says it */
    length: (n: number, rest: string) => `${steps(n)}${rest}`,
    /** A link of a path, as part of a sentence. */
    link: (sentence: string, basis: Basis, n: EvidenceCount) =>
      `${sentence} [${basis}, ${evidence(n)}]`,
    links: (links: readonly string[]) => `${links.join('; ')}.`,
    weakest: 'Weakest link:',
    weakness: (sentence: string, why: readonly (keyof typeof doubts)[]) =>
      `${sentence} – ${list.format(why.map((doubt) => doubts[doubt]))}.`,
    firm: 'No link is contested, refined, implied, read out of a statement about several, or hedged.',
    /** Over how many sources a path holds. @param names those without which it does not */
    stands: (n: number, names: readonly string[]) =>
      names.length === 0
        ? `It stands without any one of the ${count(n, 'source', 'sources')}.`
        : ended(
            `It stands without any one of ${n - names.length} of the ${count(n, 'source', 'sources')}; not without ${some(names)}`,
          ),
    parallel: (n: number) => `${relations(n)} more between these two`,
    within: (most: number, center: Name, n: number, all: number) =>
      `Within ${steps(most)} of ${withArticle(center)}: ${n} of ${count(all, 'other organization', 'other organizations')}.`,
    at: (steps: number) => (steps === 1 ? 'One step away' : `${steps} steps away`),
    /** What the number at an organization says. */
    number: (n: number, center: Name) =>
      n === 0
        ? capital(`${withArticle(center)}, in the centre`)
        : `${steps(n)} from ${withArticle(center)}`,
    alone: 'Nobody, over the relations chosen.',
    near: 'Steps are counted over the relations chosen, in either direction. Nearness says nothing of friendship: a step may be a fight.',
  },
};
