import { describe, expect, test } from 'vitest';
import {
  type AnyJudgement,
  differing,
  judgementsOf,
} from '../../src/analysis/agreement/judgements.ts';
import { unitState } from '../../src/network/coverage.ts';
import { quotesOf } from '../../src/network/quotes.ts';
import type { Concern } from '../../src/network/reading-records.ts';
import type { Network } from '../../src/network/records.ts';
import { type Choice, choicesFor, settled } from '../../src/state/settling.ts';
import { reading } from '../analysis/agreement/made-readings.ts';

const open = (a: Network, b: Network) =>
  differing(judgementsOf(a, b).list).filter((one) => one.settled === null);

const WHO = { by: 'Ana', on: '2026-11-26', reason: 'The codebook says so' };

/** Settles the first open difference of a concern. */
function settle(a: Network, b: Network, concern: Concern, choice: Choice): Network {
  const difference = open(a, b).find(({ concerns }) => concerns === concern);
  if (!difference) throw new Error(`Nothing differs in ${concern}`);
  const outcome = settled(a, b, difference, { choice, ...WHO });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const values = (one: AnyJudgement) => `${one.concerns} ${one.values.join(' ')}`;
const ties = ({ relations }: Network) => relations.map(({ id, basis }) => `${id} ${basis}`);
const states = (network: Network) =>
  (network.coverage ?? []).map((unit) => unitState(unit, quotesOf(network)));

const a = reading(
  'a',
  ['a alliance b 0', 'a rivalry c 1', 'd splinter-of e 2'],
  ['0', '1', '2', '3 generic', '4'],
);
const b = reading(
  'b',
  ['a alliance b 0 implied', 'a alliance c 1', 'e splinter-of d 2', 'e rivalry f 3'],
  ['0', '1', '2', '3', '4 negated'],
);

describe('each choice leads to what it says', () => {
  test.each([
    ['tie', 'first', ['a-alliance-b stated', 'a-rivalry-c stated', 'd-splinter-of-e stated']],
    [
      'tie',
      'second',
      ['a-alliance-b stated', 'a-rivalry-c stated', 'd-splinter-of-e stated', 'e-rivalry-f stated'],
    ],
    ['type', 'second', ['a-alliance-b stated', 'a-alliance-c stated', 'd-splinter-of-e stated']],
    [
      'type',
      'both',
      [
        'a-alliance-b stated',
        'a-alliance-c stated',
        'a-rivalry-c stated',
        'd-splinter-of-e stated',
      ],
    ],
    ['type', 'neither', ['a-alliance-b stated', 'd-splinter-of-e stated']],
    [
      'direction',
      'second',
      ['a-alliance-b stated', 'a-rivalry-c stated', 'e-splinter-of-d stated'],
    ],
    [
      'direction',
      'both',
      [
        'a-alliance-b stated',
        'a-rivalry-c stated',
        'd-splinter-of-e stated',
        'e-splinter-of-d stated',
      ],
    ],
    ['direction', 'neither', ['a-alliance-b stated', 'a-rivalry-c stated']],
    ['basis', 'second', ['a-alliance-b implied', 'a-rivalry-c stated', 'd-splinter-of-e stated']],
    ['basis', 'anew', ['a-alliance-b stated', 'a-rivalry-c stated', 'd-splinter-of-e stated']],
  ] as const)('%s: %s', (concern, choice, expected) => {
    const next = settle(a, b, concern, choice);
    expect(ties(next)).toEqual(expected);
    expect(next.readings?.settled[0]).toMatchObject({ concerns: concern, choice, ...WHO });
    expect(open(next, b).map(values)).not.toContain(`${concern} `);
  });

  test('that nothing is tied leaves the sentence to the other reading’s reason', () => {
    const passing = reading('b', ['a alliance b 0'], ['0', '1 generic', '2 negated']);
    const next = settle(a, passing, 'tie', 'second');
    expect(ties(next)).not.toContain('a-rivalry-c stated');
    expect(next.coverage?.[1]).toMatchObject({ passedOver: 'generic' });
    expect(states(next).slice(0, 3)).toEqual(['coded', 'passed-over', 'coded']);
  });

  test('what is taken over of a sentence that was passed over takes the reason away', () => {
    const next = settle(a, b, 'tie', 'second');
    expect(next.coverage?.[3]).not.toHaveProperty('passedOver');
    expect(states(next)).toEqual(['coded', 'coded', 'coded', 'coded', 'open']);
  });

  test('an organization that only the second reading has comes along', () => {
    const { organizations, relations } = b;
    const more = {
      ...b,
      organizations: [...organizations, { ...organizations[0], id: 'g', name: 'New Group' }],
      relations: relations.map((one) => (one.target === 'f' ? { ...one, target: 'g' } : one)),
    } as Network;
    const next = settle(a, more, 'tie', 'second');
    expect(next.relations.map(({ target }) => target)).toContain('g');
    expect(next.organizations.map(({ id }) => id)).toContain('g');
  });
});

describe('settled again', () => {
  const again = (network: Network, choice: Choice): Network => {
    const difference = differing(judgementsOf(network, b).list).find(
      ({ concerns }) => concerns === 'type',
    );
    if (!difference) throw new Error('The type does not differ');
    const decision = { choice, by: 'Eva', on: '2026-11-27', reason: 'Read once more' };
    const outcome = settled(network, b, difference, decision);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value;
  };
  const types = ({ relations }: Network) =>
    relations.flatMap(({ type, target }) => (target === 'c' ? [type] : []));

  test.each([
    ['first', 'second', ['alliance']],
    ['first', 'both', ['alliance', 'rivalry']],
    ['both', 'second', ['alliance']],
    ['both', 'neither', []],
    ['neither', 'second', ['alliance']],
    ['second', 'anew', ['alliance']],
    ['both', 'both', ['alliance', 'rivalry']],
  ] as const)(
    'from %s to %s: the later decision holds, and is the only one',
    (one, other, left) => {
      const next = again(settle(a, b, 'type', one), other);
      expect(types(next)).toEqual(left);
      const about = next.readings?.settled.filter(({ concerns }) => concerns === 'type');
      expect(about).toEqual([
        expect.objectContaining({ choice: other, by: 'Eva', first: 'rivalry', second: 'alliance' }),
      ]);
      expect(judgementsOf(next, b).list.map(values).sort()).toEqual(
        judgementsOf(a, b).list.map(values).sort(),
      );
    },
  );

  test('what the first had can be chosen only while it stands by itself', () => {
    const offered = (choice: Choice) => {
      const next = settle(a, b, 'type', choice);
      const difference = differing(judgementsOf(next, b).list).find(
        ({ concerns }) => concerns === 'type',
      );
      return difference && choicesFor(difference);
    };
    expect(offered('first')).toEqual(['first', 'second', 'both', 'neither', 'anew']);
    expect(offered('second')).toEqual(['second', 'neither', 'anew']);
    expect(offered('both')).toEqual(['second', 'both', 'neither', 'anew']);
  });
});

describe('a sentence', () => {
  const one = reading('a', ['a alliance b 0', 'a rivalry c 1'], ['0', '1', '2']);
  const quoted = one.relations[1]?.evidence ?? [];
  const context = {
    ...one,
    relations: one.relations.map((relation) => ({
      ...relation,
      evidence:
        relation.id === 'a-alliance-b' ? [...relation.evidence, ...quoted] : relation.evidence,
    })),
  };
  const without = {
    ...one,
    relations: one.relations.filter(({ type }) => type === 'alliance'),
    coverage: one.coverage?.map((unit) =>
      unit.id === 'unit-1' ? { ...unit, passedOver: 'generic' as const } : unit,
    ),
  };

  test('that is passed over loses its quotes, and what rested on it alone', () => {
    const next = settle(context, without, 'unit', 'second');
    expect(ties(next)).toEqual(['a-alliance-b stated']);
    expect(next.relations[0]?.evidence).toHaveLength(1);
    expect(states(next)).toEqual(['coded', 'passed-over', 'open']);
    // The tie is gone by the same act, and no longer open.
    expect(open(next, without)).toEqual([]);
  });

  test('that is coded takes the quotes of what both have', () => {
    const first = { ...without, id: 'first' };
    const second = { ...context, relations: context.relations.slice(0, 1) };
    const next = settle(first, second, 'unit', 'second');
    expect(next.relations[0]?.evidence).toEqual(context.relations[0]?.evidence);
    expect(states(next)).toEqual(['coded', 'coded', 'open']);
  });
});

test('whatever is settled, in whatever order, the agreement stays that of the readings', () => {
  const read = judgementsOf(a, b).list.map(values).sort();
  for (const turn of [0, 1, 2, 3, 4]) {
    let network = a;
    for (let round = turn; open(network, b).length > 0; round += 1) {
      const left = open(network, b);
      const difference = left[round % left.length];
      if (!difference) break;
      const choices = choicesFor(difference);
      const choice = choices[round % choices.length] ?? 'first';
      const outcome = settled(network, b, difference, { choice, ...WHO });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      network = outcome.value;
      expect(judgementsOf(network, b).list.map(values).sort()).toEqual(read);
    }
  }
});

test('it is said who read', () => {
  const next = settle({ ...a, coder: 'Ana', codedOn: '2026-11-01' }, b, 'tie', 'first');
  expect(next.readings?.readers).toEqual([
    { id: 'first-reader', name: 'Ana', codedOn: '2026-11-01' },
    expect.objectContaining({ id: 'second-reader', network: 'b' }),
  ]);
});
