/** Sample arguments of functions whose parameters’ names do not say enough, by their path. */
import { ROLES } from '../../src/network/readings.ts';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { CODED_NOTES, CODED_PROBLEMS } from './coded-samples.ts';
import { COUNTS_BY_PATH } from './count-samples.ts';
import { BLOCS_LEFT, EFFECTS, INDICES } from './source-samples.ts';

export const NUMBERS = [0, 1, 2, 5];
export const NAMES = [['Gulf'], ['Gulf', 'Iguala'], ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']];
export const FLAGS = [true, false];

const STATES = ['verified', 'in-place', 'moved', 'ambiguous', 'changed', 'not-checked', 'none'];
const MEASURES = [
  ...ROLES.map(({ id }) => id),
  'neighbours',
  'positive',
  'negative',
  'signed',
  'betweenness',
  'closeness',
];
const VERDICTS = ['contradicting', 'inconsistent', 'opposite', 'both', 'different', 'only-a'];
const WHO = [['a'], ['b'], ['a', 'b']];
const COUNTS = [
  { quotes: 1, rows: 0 },
  { quotes: 2, rows: 1 },
  { quotes: 0, rows: 0 },
];
const CHANGES = [
  { kind: 'added', section: 'blocs', title: 'Gulf', fields: [] },
  {
    kind: 'changed',
    section: 'relations',
    title: 'Gulf',
    fields: [
      { field: 'note', after: 'Gulf' },
      { field: 'note', before: 'Gulf' },
      { field: 'aliases', before: ['A', 'B'], after: ['B', 'A'] },
      { field: 'parent', before: 'A', after: 'B' },
      { field: 'evidence.0', before: { text: 'A', role: 'x' }, after: { text: 'A', role: 'z' } },
    ],
  },
];
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
  { strength: 'looser', confidence: { level: 'high' }, evidence: [{ selector: [] }] },
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

const ENDS = [
  { kind: 'cartel', name: 'Gulf' },
  { kind: 'government', name: 'Iguala' },
];
/** Names as sentences need them. */
const CALLED = [
  { name: 'Gulf', article: null, plural: false },
  { name: 'Iguala', article: 'el', plural: true },
];
const TYPED = RELATION_TYPE_IDS.map((type) => ({ type }));
const NETWORK = {
  organizations: [
    { id: 'gulf', name: 'Gulf', kind: 'cartel' },
    { id: 'iguala', name: 'Iguala', kind: 'government' },
  ],
  relations: RELATION_TYPE_IDS.map((type) => ({
    id: type,
    type,
    source: 'gulf',
    target: 'iguala',
  })),
  blocs: [],
  story: [{ id: 'step' }],
};
const SUMMARIES = [
  { organizations: 1, relations: 0, types: [], disputed: 0 },
  { organizations: 2, relations: 1, types: [['rivalry', 1]], disputed: 1 },
  { organizations: 2, relations: 2, types: [['rivalry', 2]], disputed: 2 },
  {
    organizations: 5,
    relations: RELATION_TYPE_IDS.length * 2,
    types: RELATION_TYPE_IDS.map((type) => [type, 2]),
    disputed: 1,
  },
];
const PLACES = ['gulf', { line: 3 }, { row: 2 }, { table: 'Gulf', row: 2 }];

/** One list of samples for each parameter. */
export const BY_PATH: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'quote.place': [
    ['12', undefined],
    [3, undefined],
  ],
  'bringing.size': [['plain', 'pdf'], NUMBERS, NUMBERS],
  'differed.said': [
    [
      { concerns: 'type', pair: ['gulf', 'iguala'], first: 'alliance', second: 'rivalry' },
      { concerns: 'unit', unit: 'one', first: 'coded', second: 'passed-over' },
    ],
    [(id: string) => id],
    ['', '¶ 3'],
  ],
  'differed.value': [
    ['unit', 'type', 'direction', 'basis'],
    ['coded', 'tied', 'both', RELATION_TYPE_IDS.slice(0, 2).join('+'), 'forth', 'back'],
    [[], ['Gulf', 'Iguala']],
  ],
  'reader.passedOver': [
    ['negated', 'see-note'],
    [null, 'Gulf'],
  ],
  'form.eachOther': [RELATION_TYPE_IDS.slice(0, 2)],
  'form.listed': [NAMES],
  'form.lacking': [[['ends'], ['ends', 'level', 'reason'], ['blocName', 'members']]],
  'form.confirm': [['Gulf']],
  'coverage.unit': [['coded', 'passed-over', 'open']],
  'canvas.edgeLabel': [['Gulf'], RELATIONS, STATES, FLAGS],
  'canvas.hullLabel': [[{ name: 'Gulf' }, { name: 'Gulf', aliases: ['Iguala'] }]],
  'bloc.member': [['Gulf', undefined]],
  'tooltip.relation': [RELATIONS, [[], ['may', 'iguala']], FLAGS, NUMBERS],
  'tooltip.organization': [['cartel'], NUMBERS, FLAGS],
  'walk.organization': [['cartel'], NUMBERS, [[], [['Gulf', 2]]], FLAGS],
  'move.moved': [['Gulf'], NUMBERS, ['left', 'up']],
  'count.evidence': [COUNTS],
  'paths.link': [['Gulf'], ['stated', 'implied'], COUNTS],
  'story.point': [['Gulf'], COUNTS],
  'questions.litUp': [
    ['allies', 'disputed', 'origins'],
    NUMBERS,
    [['Zetas'], ['Zetas', 'Mata Zetas']],
    [', Gulf', ''],
  ],
  'inWords.summary': [SUMMARIES],
  'lineage.summary': [NUMBERS, [{ from: 2010, to: 2012 }], NUMBERS, NUMBERS],
  'lineage.lane': [
    ['Gulf'],
    ['cartel'],
    [null, { from: 2010, to: 2010 }, { from: 2010, to: 2012 }],
  ],
  'statements.rest': [
    [
      { passages: 1, rows: 0, bare: 0 },
      { passages: 2, rows: 3, bare: 1 },
      { passages: 0, rows: 0, bare: 1 },
    ],
  ],
  'statements.effects': [EFFECTS],
  ...COUNTS_BY_PATH,
  'leftOut.said': [NUMBERS, NUMBERS, NAMES],
  'groupings.circular': [NUMBERS, NUMBERS, [0, 1, 2]],
  'comparison.verdictOn': [VERDICTS, WHO],
  'comparison.verdictText': [VERDICTS, WHO],
  'comparison.lettered': [['A', 'B'], NAMES],
  'changes.headline': [CHANGES],
  'changes.details': [CHANGES, [(id: string) => id]],
  'questions.ask.disputed': [CALLED, FLAGS],
  'questions.ask.origins': [CALLED],
  'questions.ask.attacks': [CALLED],
  'caption.organization': [CALLED],
  'comparison.pick': [CALLED],
  'groupings.pointed': [CALLED, FLAGS],
  'paths.none': [CALLED, CALLED],
  'paths.pictureTitle': [CALLED, CALLED, NAMES],
  'paths.within': [NUMBERS, CALLED, NUMBERS, NUMBERS],
  'paths.number': [NUMBERS, CALLED],
  ...Object.fromEntries(
    ['+++', '++-', '+--', '---'].map((kind) => [
      `balance.triangle.${kind}`,
      [CALLED, CALLED, CALLED],
    ]),
  ),
  'reads.called': [ENDS],
  'reads.name': [ENDS],
  'reads.namesById': [[NETWORK.organizations]],
  'reads.typeLabel': [TYPED],
  'reads.sentence': [TYPED, ENDS, ENDS],
  'reads.sentenceText': [
    ENDS.map((end) => ({ subject: end, opening: '', verb: 'gulf', object: end })),
  ],
  'reads.told': [TYPED, ENDS, ENDS],
  'reads.lineLabel': [TYPED, ENDS, ENDS],
  'reads.heading': [ROLES.map(({ id }) => id)],
  'reads.titles': [[NETWORK]],
  'reads.pairLabels': [[NETWORK]],
  'problem.said': [CODED_PROBLEMS],
  'problem.line': [
    CODED_PROBLEMS.map((one) => ({ ...one, file: 'a', record: 'b', field: 'c', rule: 'F1' })),
  ],
  'note.said': [CODED_NOTES],
  'note.place': [PLACES],
  'bloc.computed': [['by hand', 'mutual', 'connected', 'balance', 'Gulf']],
  'bloc.method': [['mutual', 'connected', 'balance']],
  'home.license': [['NOASSERTION']],
  'relation.reason': [['read-from:gulf']],
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
  'sources.bloc': [BLOCS_LEFT],
  'sources.balance': [INDICES, FLAGS],
  'table.rows': [
    ['evidence', 'relations', 'organizations', 'disputes', 'claims'],
    NUMBERS,
    NUMBERS,
  ],
  'table.alsoUnhedged': [['Gulf']],
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
  'measures.within': [[0.25], [0, 0.0123]],
  'measures.sampled': [[64], [1000]],
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
  'dossier.decided': [[{ coded: 12, passedOver: 1, open: 0 }]],
  'dossier.quote': [[3]],
  'dossier.figure.totals': [[{ organizations: 1, relations: 2, disputes: 1, sources: 2 }]],
  'png.tooLarge': [
    [{ width: 20000, height: 10 }],
    ['side', 'area', 'browser'],
    [{ side: 16384, area: 268e6 }],
  ],
};
