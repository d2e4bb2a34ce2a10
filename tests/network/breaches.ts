/** A sound network, and what breaks each rule that records can break. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/network/problems.ts';
import { parseNetwork } from '../../src/network/read-network.ts';

export const JSON_TEXT = readFileSync('tests/fixtures/networks/small.json', 'utf8');

/** Sets (or, with `undefined`, removes) what stands at a dotted path of the sound fixture. */
export function broken(changes: Readonly<Record<string, unknown>>): string {
  const network: unknown = JSON.parse(JSON_TEXT);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let owner = network as Record<string, unknown>;
    for (const key of keys) owner = owner[key] as Record<string, unknown>;
    owner[last] = value;
  }
  return JSON.stringify(network);
}

export function problemsOf(json: string): readonly Problem[] {
  const parsed = parseNetwork(json, 'small.json');
  return parsed.ok ? [] : parsed.problems;
}

export const unit = (id: string, start: number, end: number, decision: object = {}) => ({
  id,
  source: 'rowan-2019',
  selector: [quote('words'), span(start, end)],
  ...decision,
});
const ALLIANCE = 'alder-group-alliance-birch-cartel';
export const quote = (exact: string) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix: '',
  suffix: '',
});
export const span = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
const SETTLED = {
  id: 'settled-1',
  concerns: 'tie',
  first: 'alliance',
  second: 'none',
  choice: 'first',
  by: 'The project',
  reason: 'The words say so.',
};
export const row = {
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc7111',
  value: 'row=1',
};

/** Changes to the fixture, and the record and field that each problem must name. */
type Breach = [string, Record<string, unknown>, string | null, string | null];

export const BREACHES: [string, Breach[]][] = [
  [
    'F2: a field missing, of the wrong type, or of a value outside its list',
    [
      ['no title', { title: undefined }, null, 'title'],
      ['no relations', { relations: undefined }, null, 'relations'],
      ['a name that is a number', { 'organizations.0.name': 7 }, 'alder-group', 'name'],
      ['an unknown type', { 'relations.0.type': 'friendship' }, ALLIANCE, 'type'],
      ['an unknown kind', { 'organizations.0.kind': 'gang' }, 'alder-group', 'kind'],
      ['an unknown basis', { 'relations.0.basis': 'guessed' }, ALLIANCE, 'basis'],
      ['an unknown role', { 'relations.0.evidence.0.role': 'proves' }, ALLIANCE, 'evidence.0.role'],
      ['no level', { 'relations.0.confidence': { reason: 'r' } }, ALLIANCE, 'confidence.level'],
      ['a date that is not EDTF', { 'relations.0.when': 'spring' }, ALLIANCE, 'when'],
      [
        'a paragraph 0',
        { 'relations.0.evidence.0.paragraph': 0 },
        ALLIANCE,
        'evidence.0.paragraph',
      ],
      ['a record that is no object', { 'organizations.0': null }, 'organizations[0]', null],
      ['no record id', { 'organizations.0.id': undefined }, 'organizations[0]', 'id'],
    ],
  ],
  [
    'F3: a duplicate id; an id that is not a slug',
    [
      ['two relations', { 'relations.1.id': ALLIANCE }, ALLIANCE, 'id'],
      ['a bloc like a source', { 'blocs.0.id': 'rowan-2019' }, 'rowan-2019', 'id'],
      ['capitals', { 'blocs.0.id': 'Northern' }, 'Northern', 'id'],
      ['two hyphens', { 'blocs.0.id': 'a--b' }, 'a--b', 'id'],
      ['an empty id', { 'blocs.0.id': '' }, '', 'id'],
    ],
  ],
  [
    'F4: a relation, bloc, parent, position, step or dispute that points to nothing',
    [
      ['a source', { 'relations.0.source': 'aaa' }, ALLIANCE, 'source'],
      ['a target', { 'relations.0.target': 'zzz' }, ALLIANCE, 'target'],
      ['a member', { 'blocs.0.members.0.organization': 'nobody' }, 'northern-bloc', 'members.0'],
      ['a claimant', { 'blocs.0.claimedBy': 'nobody' }, 'northern-bloc', 'claimedBy'],
      ['a parent', { 'organizations.0.parent': 'nobody' }, 'alder-group', 'parent'],
      ['a position', { 'layout.positions.0.organization': 'nobody' }, 'nobody', 'organization'],
      [
        'a position in a further layout',
        {
          layouts: [
            {
              method: 'by hand',
              seed: 0,
              frame: 'portrait',
              positions: [{ organization: 'nobody', x: 0, y: 0 }],
            },
          ],
        },
        'portrait',
        'positions',
      ],
      [
        'a step',
        { story: [{ id: 's', text: 't', select: 'nobody', evidence: [] }] },
        's',
        'select',
      ],
      [
        'a hull',
        { story: [{ id: 's', text: 't', highlight: ALLIANCE, evidence: [] }] },
        's',
        'highlight',
      ],
      ['a dispute', { 'disputes.0.about': 'nothing' }, 'thorne-on-alder-birch', 'about'],
      ['its quote', { 'disputes.0.evidence': 9 }, 'thorne-on-alder-birch', 'evidence'],
      ['its source', { 'disputes.0.source': 'nobody' }, 'thorne-on-alder-birch', 'source'],
      ['a unit’s source', { coverage: [unit('u', 1, 2, { source: 'nobody' })] }, 'u', 'source'],
      [
        'a settled unit',
        { readings: { readers: [], settled: [{ ...SETTLED, unit: 'nothing' }] } },
        'settled-1',
        'unit',
      ],
      [
        'a settled pair',
        { readings: { readers: [], settled: [{ ...SETTLED, pair: ['alder-group', 'nobody'] }] } },
        'settled-1',
        'pair',
      ],
      ['cited words', { 'relations.0.evidence.0.source': 'nobody' }, ALLIANCE, 'evidence.0.source'],
    ],
  ],
  [
    'F5: a relation without evidence; a self-relation; alliance or rivalry with its ids out of order',
    [
      [
        'no evidence',
        { 'relations.1.evidence': [] },
        'alder-group-alliance-rio-cartel',
        'evidence',
      ],
      ['itself', { 'relations.0.target': 'alder-group' }, ALLIANCE, 'target'],
      [
        'out of order',
        { 'relations.0.source': 'birch-cartel', 'relations.0.target': 'alder-group' },
        ALLIANCE,
        'source',
      ],
    ],
  ],
  [
    'F6: evidence without a source; start not before end; no selector; a text quote without both',
    [
      ['no source', { 'relations.0.evidence.0.source': undefined }, ALLIANCE, 'evidence.0.source'],
      ['no selector', { 'relations.0.evidence.0.selector': [] }, ALLIANCE, 'evidence.0.selector'],
      [
        'not even a list',
        { 'relations.0.evidence.0.selector': undefined },
        ALLIANCE,
        'evidence.0.selector',
      ],
      [
        'no position',
        { 'relations.0.evidence.0.selector': [quote('a')] },
        ALLIANCE,
        'evidence.0.selector',
      ],
      [
        'no words',
        { 'relations.0.evidence.0.selector': [span(1, 2)] },
        ALLIANCE,
        'evidence.0.selector',
      ],
      [
        'empty',
        { 'relations.0.evidence.0.selector': [quote('a'), span(2, 2)] },
        ALLIANCE,
        'evidence.0.selector',
      ],
      [
        'backwards',
        { 'relations.0.evidence.0.selector': [quote('a'), span(3, 2)] },
        ALLIANCE,
        'evidence.0.selector',
      ],
      [
        'both kinds',
        { 'relations.0.evidence.0.selector': [row, quote('a')] },
        ALLIANCE,
        'evidence.0.selector',
      ],
      ['a unit', { coverage: [{ ...unit('u', 1, 2), selector: [quote('a')] }] }, 'u', 'selector'],
      [
        'a hedge',
        { 'relations.1.hedges.0.selector': [] },
        'alder-group-alliance-rio-cartel',
        'hedges.0.selector',
      ],
    ],
  ],
  [
    'F8: a parent chain that loops',
    [
      ['itself', { 'organizations.0.parent': 'alder-group' }, 'alder-group', 'parent'],
      [
        'two',
        { 'organizations.0.parent': 'birch-cartel', 'organizations.1.parent': 'alder-group' },
        'alder-group',
        'parent',
      ],
    ],
  ],
  [
    'F9: a unit decided twice; a reason in a note that is not there; units that overlap',
    [
      [
        'passed over and quoted',
        { coverage: [unit('u', 5, 20, { passedOver: 'negated' })] },
        'u',
        'passedOver',
      ],
      ['no note', { coverage: [unit('u', 500, 520, { passedOver: 'see-note' })] }, 'u', 'note'],
      [
        'a character in two units',
        { coverage: [unit('u', 500, 520), unit('v', 519, 526)] },
        'v',
        'selector',
      ],
    ],
  ],
];
