import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFolder, parseNetwork } from '../../src/network/network.ts';
import type { Problem } from '../../src/network/problems.ts';
import { words } from '../../src/words/words.ts';

const JSON_TEXT = readFileSync('tests/fixtures/networks/small.json', 'utf8');

/** Sets (or, with `undefined`, removes) what stands at a dotted path of the sound fixture. */
function broken(changes: Readonly<Record<string, unknown>>): string {
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

function problemsOf(json: string): readonly Problem[] {
  const parsed = parseNetwork(json, 'small.json');
  return parsed.ok ? [] : parsed.problems;
}

const ALLIANCE = 'alder-group-alliance-birch-cartel';
const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' });
const span = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
const row = {
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc7111',
  value: 'row=1',
};

test('the fixture is sound, so that each breach below is the only one', () => {
  expect(problemsOf(JSON_TEXT)).toEqual([]);
  expect(problemsOf(`\uFEFF${JSON_TEXT}`)).toEqual([]);
});

describe('F1: not JSON, cut off, not explorer-network, a version this program does not know', () => {
  test.each<[string, string, string]>([
    ['not JSON', 'hello', 'not JSON'],
    ['empty', '', 'cut off'],
    ['cut off', JSON_TEXT.slice(0, 2_000), 'cut off at line'],
    ['a broken line', JSON_TEXT.replace('"version"', 'version'), 'past line'],
    ['other JSON', '{"nodes": []}', 'not an explorer-network file'],
    ['a list', '[]', 'not an explorer-network file'],
    ['null', 'null', 'not an explorer-network file'],
    ['an unknown version', broken({ version: 2 }), 'Version 2'],
    ['no version', broken({ version: undefined }), 'Version null'],
  ])('%s', (_, json, message) => {
    const [problem, ...others] = problemsOf(json);
    expect(problem).toMatchObject({ rule: 'F1', file: 'small.json', record: null });
    expect(problem && words.problem.said(problem).message).toContain(message);
    expect(others).toEqual([]);
  });
});

/** Changes to the fixture, and the record and field that each problem must name. */
type Breach = [string, Record<string, unknown>, string | null, string | null];

const BREACHES: [string, Breach[]][] = [
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
];

describe.each(BREACHES)('%s', (title, breaches) => {
  test.each(breaches)('%s', (_, changes, record, field) => {
    const problems = problemsOf(broken(changes));
    const rule = title.slice(0, 2);
    expect(problems).toContainEqual(expect.objectContaining({ rule, record, field }));
    expect(problems.filter((problem) => problem.rule !== rule)).toEqual([]);
    for (const problem of problems) expect(words.problem.line(problem)).toContain(`(${rule}). `);
  });
});

describe('what is not refused', () => {
  test.each<[string, Record<string, unknown>]>([
    ['evidence in a table', { 'relations.0.evidence.0.selector': [row] }],
    ['no evidence where nobody coded', { coder: undefined, 'relations.1.evidence': [] }],
    ['a field of a later version', { 'organizations.0.colour': 'red' }],
    ['a parent that takes part in nothing', { 'organizations.0.parent': 'dover-government' }],
    ['neither blocs nor disputes', { blocs: undefined, disputes: undefined }],
  ])('%s', (_, changes) => {
    expect(problemsOf(broken(changes))).toEqual([]);
  });

  test('a field of a later version is kept', () => {
    const parsed = parseNetwork(broken({ 'organizations.0.colour': 'red' }), 'small.json');
    expect(parsed.ok && parsed.value.organizations[0]).toHaveProperty('colour', 'red');
  });
});

describe('a folder', () => {
  const { sources, organizations, relations, ...head } = JSON.parse(JSON_TEXT);
  const files = (changes: Record<string, string | undefined> = {}) => {
    const sections = { network: head, sources, organizations, relations };
    const texts = Object.entries(sections).map(([name, data]) => [
      `${name}.json`,
      JSON.stringify(data),
    ]);
    const all = { ...Object.fromEntries(texts), ...changes };
    return new Map(
      Object.entries<string | undefined>(all).filter(
        (one): one is [string, string] => one[1] !== undefined,
      ),
    );
  };

  test('is read as the file of one object is', () => {
    const [folder, file] = [parseFolder(files()), parseNetwork(JSON_TEXT, 'small.json')];
    expect(folder.ok && folder.value).toEqual(file.ok && file.value);
  });

  test.each<[string, Record<string, string | undefined>, Partial<Problem>[]]>([
    ['no head', { 'network.json': undefined }, [{ rule: 'F1', file: 'network.json' }]],
    [
      'two files cut off are both named',
      { 'sources.json': '[{', 'relations.json': '[' },
      [
        { rule: 'F1', file: 'sources.json' },
        { rule: 'F1', file: 'relations.json' },
      ],
    ],
    [
      'the file of a section is named',
      { 'organizations.json': '[{"id": "a"}]' },
      [{ rule: 'F2', file: 'organizations.json', record: 'a' }],
    ],
    [
      'a missing section',
      { 'relations.json': undefined },
      [{ rule: 'F2', file: 'relations.json' }],
    ],
  ])('%s', (_, changes, expected) => {
    const parsed = parseFolder(files(changes));
    const problems = parsed.ok ? [] : parsed.problems;
    for (const one of expected) expect(problems).toContainEqual(expect.objectContaining(one));
  });
});
