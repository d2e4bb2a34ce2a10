/** Sample arguments for the functions of a catalogue, by the names of their parameters. */
import { isNode, nodesOf } from '../architecture/syntax.ts';

/** A function of a catalogue. */
export type Say = (...args: readonly unknown[]) => unknown;

const NUMBERS = [0, 1, 2, 5];
const NAMES = [['Gulf'], ['Gulf', 'Iguala'], ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']];
const FLAGS = [true, false];
const DATES = ['2010', '2026-11-24', '2010-03/2012', '2010/..', '../2026-11-24', '2010/'];
const TALLIES = [
  { quotes: 60, steps: 8, hedges: 15, states: new Map([['changed', 1]]) },
  { quotes: 1, steps: 0, hedges: 1, states: new Map([['verified', 2]]) },
  { quotes: 1, steps: 0, hedges: 0, states: new Map([['not-checked', 1]]) },
  { quotes: 3, steps: 0, hedges: 2, states: new Map(Object.entries({ moved: 1, none: 4 })) },
];

const kinds: readonly (readonly [names: string, samples: readonly unknown[]])[] = [
  [
    `accepted against all allied alone amount at atX atY balanced before bytes codePoints contradicting
    dated disputes drawn edges group height index inside largest least limit lower megabytes most n
    negative nodes now of organizations paragraphs part points positive relations rows scale shuffles
    status steps times tried unweighted upper width`,
    NUMBERS,
  ],
  [
    `a answer at_hand attribute b became bloc c claim coded column corners credibility crumb encoding
    error exact extension file files format fragment from group kind label lineEnds meaning message method name
    normalization one other place program query question reason reliability says sentence separator
    source standing state step strength target title to value what words`,
    ['Gulf'],
  ],
  [
    `by hidden ids labels links looser members names options others path places said shown sources
    types`,
    NAMES,
  ],
  [
    `claimed directed isBalanced isCoded isExact isHidden isShown isTurned isWeighted more pinned
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
  basis: ['stated', 'implied'],
  coder: ['Ana', undefined],
  date: ['2026-11-24'],
  dates: ['2010–2012', ''],
  edtf: DATES,
  found: ['60'],
  hedges: [[], ['may', 'iguala']],
  is: ['organization', 'relation', 'quote', 'bloc'],
  legibleMm: [120, null],
  level: ['low'],
  parts: NUMBERS,
  quotes: [[], [1], [1, 3]],
  share: [0, 0.456, 1],
  side: ['A', 'B'],
  tally: TALLIES,
  type: ['Gulf', null],
  years: [
    { from: 2010, to: 2010 },
    { from: 2010, to: 2012 },
  ],
};
const STATES = ['verified', 'in-place', 'moved', 'ambiguous', 'changed', 'not-checked', 'none'];
const MEASURES = ['neighbours', 'positive', 'negative', 'signed', 'betweenness', 'closeness'];
const SPREADS = [{ mean: 0.5, low: 0, high: 1 }];
const BOUNDS = [
  { lower: 2, upper: 2 },
  { lower: 1, upper: 5 },
];
const AGREEMENTS = [
  { nearest: ['A'], together: ['A', 'B'], apart: ['C'], beyond: ['D'], same: false },
  { nearest: ['A'], together: ['A', 'B'], apart: ['C', 'E'], beyond: [], same: false },
  { nearest: ['A'], together: ['A'], apart: [], beyond: [], same: false },
  { nearest: ['A'], together: ['A', 'B'], apart: [], beyond: [], same: true },
];
const RELATIONS = [
  { strength: 'looser', confidence: { level: 'high' }, evidence: [1] },
  { confidence: { level: 'low' }, evidence: [] },
];
const FAILING = [
  [],
  [['likely', 1]],
  [
    ['stated', 2],
    ['unhedged', 1],
    ['firm', 3],
  ],
];

/** Where the name of a parameter does not say enough: one list of samples for each parameter. */
const BY_PATH: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'canvas.edgeLabel': [['Gulf'], RELATIONS, STATES, FLAGS],
  'canvas.hullLabel': [[{ name: 'Gulf' }, { name: 'Gulf', aliases: ['Iguala'] }]],
  'bloc.member': [['Gulf', undefined]],
  'tooltip.relation': [RELATIONS, [[], ['may', 'iguala']], FLAGS, NUMBERS],
  'tooltip.organization': [['cartel'], NUMBERS, FLAGS],
  'quote.says': [
    ['supports', 'context'],
    [[], ['may']],
  ],
  'search.results': [[[['quote', 1]], [Object.values({ is: 'bloc', n: 2 }), ['relation', 1]]]],
  'paths.weakness': [['Gulf'], [['disputed'], ['implied', 'expanded', 'hedged']]],
  'caution.fallsAway': [FAILING, [1, 2]],
  'reader.cite': [
    ['Gulf'],
    ['Gulf'],
    [
      [1, 1],
      [1, 3],
    ],
    [{ start: 1, end: 2 }],
  ],
  'reader.notThatText': [['Gulf'], ['empty', 'binary', 'other'], ['Gulf']],
  'table.rows': [['evidence', 'relations', 'organizations', 'disputes'], NUMBERS, NUMBERS],
  'table.alsoUnhedged': [['Gulf']],
  'time.filter': [[null, { from: 2010, to: 2010 }], FLAGS],
  'groupings.interval': [BOUNDS],
  'groupings.agreement': [['Gulf'], AGREEMENTS],
  'groupings.makeOf': [['Group 1']],
  'groupings.pictureTitle': [['connected', 'mutual', 'balance'], NUMBERS],
  'groupings.sentence': [NAMES],
  'balance.groupTitle': [[1], [1], [1, 2], NUMBERS],
  'balance.hull': [[1], [1], [1, 2]],
  'balance.shareByChance': [SPREADS, NUMBERS],
  'balance.indexByChance': [SPREADS, FLAGS],
  'balance.twoSets': [NAMES, NAMES],
  'balance.picturePartition': [NUMBERS, BOUNDS, [9], FLAGS],
  'measures.name': [MEASURES],
  'measures.method': [MEASURES],
  'measures.table': [MEASURES],
  'measures.tick': [[-1.5]],
  'measures.defined': [MEASURES, ['Gulf']],
  'measures.pictureTitle': [MEASURES, NAMES, [0.25]],
  'measures.densityOf': [[0.456, null]],
  'measures.reciprocityOf': [[0.456, null]],
  'measures.plotOf': [MEASURES, MEASURES],
  'measures.point': [NAMES, MEASURES, [1], MEASURES, [0.25]],
  'comparison.line': [[[], ['Gulf']], [['Gulf']]],
  'caption.firmness': [['Gulf']],
  'caption.shown': [NAMES],
  'dossier.figure.totals': [[{ organizations: 1, relations: 2, disputes: 1, sources: 2 }]],
  'png.tooLarge': [
    [{ width: 20000, height: 10 }],
    ['side', 'area', 'browser'],
    [{ side: 16384, area: 268e6 }],
  ],
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
