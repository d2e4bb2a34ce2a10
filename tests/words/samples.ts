/** Sample arguments for the functions of a catalogue, by the names of their parameters. */

import { monthsOfYears } from '../../src/network/months.ts';
import { isNode, nodesOf } from '../architecture/syntax.ts';
import { BY_PATH, FLAGS, NAMES, NUMBERS } from './samples-by-path.ts';

/** A function of a catalogue. */
export type Say = (...args: readonly unknown[]) => unknown;

const MONTHS = [monthsOfYears(2010, 2010), monthsOfYears(2010, 2012), { from: 24121, to: 24127 }];
const DATES = ['2010', '2026-11-24', '2010-03/2012', '2010/..', '../2026-11-24', '2010/'];
const TALLIES = [
  { quotes: 0, rows: 2, steps: 0, hedges: 0, states: new Map([['not-checked', 2]]) },
  { quotes: 60, rows: 0, steps: 8, hedges: 15, states: new Map([['changed', 1]]) },
  { quotes: 1, rows: 0, steps: 0, hedges: 1, states: new Map([['verified', 2]]) },
  { quotes: 1, rows: 0, steps: 0, hedges: 0, states: new Map([['not-checked', 1]]) },
  {
    quotes: 3,
    rows: 0,
    steps: 0,
    hedges: 2,
    states: new Map(Object.entries({ moved: 1, none: 4 })),
  },
];

const kinds: readonly (readonly [names: string, samples: readonly unknown[]])[] = [
  [
    `accepted against behind all allied alone amount at atX atY balanced before branches bytes codePoints contradicting
    dated differing disputes drawn edges gone group height inconsistent index inside kept lanes largest least left limit lower megabytes most moved n
    negative networks nodes now of ofBloc ofOrganizations ofRelations open opposite organizations pairs paragraphs part points read positive refused relations reopened rows same scale shuffles so spans
    status steps times tried units untied unweighted upper width`,
    NUMBERS,
  ],
  [
    `a about answer at_hand attribute b became bloc c center citation claim coded column corners credibility crumb encoding
    error exact extension file files first format fragment from group heading high kappa kind label letter lineEnds low meaning message method name
    normalization one other place program query question quote reason reliability says second sentence separator
    source standing state step strength target title to value what words`,
    ['Gulf'],
  ],
  [
    `by hidden ids labels methods links letters looser members names options others path places said shown sources
    types`,
    NAMES,
  ],
  [
    `claimed directed isOther isRest isBalanced isCoded isExact isHidden isMember isRow isShown isTurned isWeighted more pinned saysSo
    standsOut undated unhedged`,
    FLAGS,
  ],
];

const BY_NAME: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    kinds.flatMap(([names, samples]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, samples]),
    ),
  ),
  analysis: ['Gulf', null],
  basis: ['stated', 'implied'],
  begun: NUMBERS,
  consensus: ['agreed', 'contested'],
  coder: ['Ana', undefined],
  date: ['2026-11-24'],
  dates: ['2010–2012', ''],
  edtf: DATES,
  ended: NUMBERS,
  found: ['60'],
  grading: [...'ABCDEF'].map((reliability, i) => ({
    reliability,
    credibility: String(6 - i),
    reason: 'Gulf',
  })),
  hedges: [[], ['may', 'iguala']],
  is: ['organization', 'relation', 'quote', 'bloc', 'command'],
  legibleMm: [120, null],
  level: ['low'],
  losses: [
    null,
    { lost: ['blocs'], kept: ['names', 'ends'] },
    { lost: ['head', 'ends'], kept: ['names'] },
  ],
  months: MONTHS,
  parts: NUMBERS,
  quotes: [[], [1], [1, 3]],
  rest: [', Gulf', ''],
  share: [0, 0.456, 1],
  side: ['A', 'B'],
  tally: TALLIES,
  type: ['Gulf', null],
  used: [null, 1_400_000],
  when: [null, ...MONTHS],
  whens: [['2003'], ['2003', '2010', '2012', '2015']],
};

/** Every combination of the samples for a function's parameters. Throws for a parameter that has none. */
export function sampleArguments(path: string, said: Say): unknown[][] {
  const given = BY_PATH[path] ?? parametersOf(said).map((name) => samplesOf(path, name));
  return given.reduce<unknown[][]>(
    (all, samples) => all.flatMap((before) => samples.map((sample) => [...before, sample])),
    [[]],
  );
}

function samplesOf(path: string, name: string): readonly unknown[] {
  const samples = BY_NAME[name];
  if (!samples) throw new Error(`${path}: samples.ts has none for the parameter “${name}”`);
  return samples;
}

function parametersOf(said: Say): string[] {
  const definition = nodesOf('said.js', `(${said})`).find(({ params }) => Array.isArray(params));
  const params: unknown = definition?.params;
  if (!Array.isArray(params)) throw new Error(`No parameters are found in ${said}`);
  return params.map((param) =>
    isNode(param) && typeof param.name === 'string' ? param.name : String(param.type),
  );
}
