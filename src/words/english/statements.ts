/** Words of what answers rest on, and of what they are asked without. */

import type { Months } from '../../network/months.ts';
import { capital } from '../capital.ts';
import { alliances, count, list, relations, some, stretch } from './numbers.ts';

/** On how much relations rest. */
interface Rest {
  readonly passages: number;
  readonly rows: number;
  readonly bare: number;
}

interface Gone {
  readonly gone: number;
  readonly of: number;
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** What changes without a statement, with names in place of ids. */
interface Effects {
  readonly relations: number;
  /** Relations that it supports, and that another supports too. */
  readonly kept: number;
  readonly answers: readonly (Gone & {
    readonly question: 'allies' | 'other';
    readonly text: string;
  })[];
  readonly triangles: Gone;
  readonly blocs: readonly {
    readonly name: string;
    readonly before: number;
    readonly after: number;
  }[];
  readonly index: { readonly before: Bounds; readonly after: Bounds };
  readonly ungrouped: readonly string[];
  readonly regrouped: boolean;
}

const isProved = ({ lower, upper }: Bounds) => lower === upper;

/** “2 statements”, “3 rows”; empty where there is neither. */
const statements = ({ passages, rows }: Pick<Rest, 'passages' | 'rows'>) =>
  [
    ...(passages > 0 ? [count(passages, 'statement', 'statements')] : []),
    ...(rows > 0 ? [count(rows, 'row', 'rows')] : []),
  ].join(' and ');

/** “, 2 statements”, after what was counted; nothing in a network that gives no evidence. */
const rest = (of: Rest) => {
  const on = statements(of);
  if (on === '') return '';
  return `, ${on}${of.bare > 0 ? ` (${of.bare} on none)` : ''}`;
};

const triangles = ({ gone, of }: Gone) =>
  gone < 0
    ? `${-gone} more than ${count(of, 'triangle', 'triangles')}`
    : `${gone} of ${count(of, 'triangle', 'triangles')} ${gone === 1 ? 'goes' : 'go'}`;

const bloc = ({ name, before, after }: Effects['blocs'][number]) => {
  if (before > 0 && after === 0) return `the ${name} is no longer found`;
  if (before !== after) return `the ${name} is found by ${after} groupings, not ${before}`;
  return `who stands with the ${name} changes`;
};

const answer = ({ question, text, gone, of }: Effects['answers'][number]) => {
  const go = gone === 1 ? 'goes' : 'go';
  return question === 'allies'
    ? `${gone} of ${alliances(of)} ${go}`
    : `“${text}” loses ${gone} of ${of}`;
};

const indices = ({ before, after }: Effects['index']): string[] => {
  if (!isProved(before) || !isProved(after)) return [];
  return before.upper === after.upper
    ? [`the frustration index stays ${after.upper}`]
    : [`the frustration index goes from ${before.upper} to ${after.upper}`];
};

export const statementWords = {
  statements: {
    rest,
    /** @param kind what a reader would call it */
    dropped: (isRow: boolean) => (isRow ? 'Without this row' : 'Without this statement'),
    row: (fragment: string, about: string) => `${about} (${fragment})`,
    /** All that changes, in a sentence or two. */
    effects: (effects: Effects): string => {
      const { relations: gone, kept, answers, blocs, ungrouped, regrouped, index } = effects;
      if (gone === 0) {
        const stays =
          kept === 1
            ? 'its relation rests on another one as well'
            : `its ${kept} relations rest on others as well`;
        // What is disputed can change all the same.
        const lost = answers.map(answer);
        return lost.length === 0
          ? `Nothing changes: ${stays}.`
          : `${capital([stays, ...lost].join('; '))}.`;
      }
      const parts = [
        ...answers.map(answer),
        ...blocs.map(bloc),
        ...(effects.triangles.gone !== 0 ? [triangles(effects.triangles)] : []),
        ...(ungrouped.length > 0
          ? [`${some(ungrouped)} ${ungrouped.length === 1 ? 'stands' : 'stand'} in no group`]
          : []),
        ...(regrouped ? ['the groups of the best partition change'] : []),
      ];
      const goes = `${relations(gone)} ${gone === 1 ? 'goes' : 'go'}`;
      if (parts.length === 0 && !hasNews(index)) return `${goes}; no answer changes.`;
      const isSaid = answers.some((one) => one.question === 'allies' && one.gone === gone);
      return `${capital([...(isSaid ? [] : [goes]), ...parts, ...indices(index)].join('; '))}.`;
    },
  },
  leftOut: {
    title: 'Ask without…',
    on: 'Left out',
    /** Over quotes of what is left out. */
    quotes: (n: number) => `Left out: ${count(n, 'quote', 'quotes')}`,
    expanded: (n: number) =>
      `Without expanded relations: read out of one statement about several (${n})`,
    hedged: (n: number) => `Without hedged relations: in every quote that supports them (${n})`,
    /** What is left out, said for as long as it is. */
    said: (n: number, of: number, parts: readonly string[]) =>
      `Left out: ${list.format(parts)}; ${n === 0 ? `all ${relations(of)} still count` : `${n} of ${relations(of)} ${n === 1 ? 'does' : 'do'} not count`}.`,
    parts: {
      otherTimes: (months: Months) => `what all say of other times than ${stretch(months)}`,
      undated: 'what is said without a date',
      expanded: 'expanded relations',
      hedged: 'hedged relations',
      statement: 'a statement',
      row: 'a row',
      source: (citation: string) => `the source ${citation}`,
    },
    /** Of sources in a list of choices. */
    source: 'Without a source',
    noSource: 'none: all count',
    restsAlone: (source: string, n: number) => `${source} · ${relations(n)} on it alone`,
    all: 'Count everything',
    unknown: 'The link leaves out a statement that this network does not have.',
    drop: 'Drop a statement',
    dropNote:
      'What hangs on each: choose one to ask without it. Those on which most answers hang come first.',
    computing: 'Computing what hangs on each statement…',
    failed: (message: string) => `This could not be computed: ${message}`,
    ask: 'ask without it',
    /** For who hears it; begins with what is seen. */
    askWithout: (isRow: boolean) =>
      isRow ? 'ask without it: without this row' : 'ask without it: without this statement',
  },
};

function hasNews({ before, after }: Effects['index']): boolean {
  return isProved(before) && isProved(after) && before.upper !== after.upper;
}
