import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupColours, groupsAtWar } from '../../src/analysis/groups-at-war.ts';
import type { Relation } from '../../src/network/records.ts';

const relation = (source: string, type: Relation['type'], target: string): Relation => ({
  id: `${source}-${type}-${target}`,
  type,
  source,
  target,
  basis: 'stated',
  confidence: { level: 'high', reason: 'made up' },
  hedges: [],
  evidence: [],
});
const foes = (groups: string[][], relations: Relation[]) =>
  groupsAtWar(groups, relations).map((set) => [...set]);

describe('groups are at war', () => {
  test('where a rivalry or an attack ties their members, and by nothing else', () => {
    const groups = [['a'], ['b'], ['c']];
    expect(foes(groups, [relation('a', 'rivalry', 'b')])).toEqual([[1], [0], []]);
    expect(foes(groups, [relation('c', 'target-of', 'b')])).toEqual([[], [2], [1]]);
    const others = [relation('a', 'alliance', 'b'), relation('a', 'splinter-of', 'c')];
    expect(foes(groups, others)).toEqual([[], [], []]);
  });
  test('not where both foes stand in one of them', () => {
    const war = [relation('a', 'rivalry', 'b')];
    expect(
      foes(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        war,
      ),
    ).toEqual([[], []]);
    expect(
      foes(
        [
          ['a', 'x'],
          ['b', 'x'],
        ],
        war,
      ),
    ).toEqual([[1], [0]]);
  });
});

describe('the colours of groups', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `g${i}`);
  const groups = ids.map((id) => [id]);
  const wars = fc
    .uniqueArray(
      fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a < b),
      {
        selector: String,
        maxLength: 30,
      },
    )
    .map((pairs) => pairs.map(([a, b]) => relation(`g${a}`, 'rivalry', `g${b}`)));

  test('are each group’s own as long as there are enough', () => {
    expect(groupColours(groups.slice(0, 6), [], 6)).toEqual([0, 1, 2, 3, 4, 5]);
  });
  test('are never shared by groups at war, and the first group has the first', () => {
    fc.assert(
      fc.property(wars, (relations) => {
        const colours = groupColours(groups, relations, 6);
        if (colours === null) return;
        expect(colours[0]).toBe(0);
        const at = (id: string) => colours[ids.indexOf(id)];
        for (const { source, target } of relations) expect(at(source)).not.toBe(at(target));
      }),
    );
  });
  test('are not sought for longer than a fraction of a second', () => {
    // Three times six groups in two camps have many colourings; that the last four have none shows only after all.
    const war = (camps: readonly (readonly string[])[]) =>
      camps.flatMap((camp, i) =>
        camps
          .slice(i + 1)
          .flatMap((other) => camp.flatMap((a) => other.map((b) => relation(a, 'rivalry', b)))),
      );
    const named = (name: string, length: number) => Array.from({ length }, (_, i) => `${name}${i}`);
    const camps = ['u', 'v', 'w'].map((name) => [
      named(`${name}-one-`, 3),
      named(`${name}-two-`, 3),
    ]);
    const four = named('x', 4).map((id) => [id]);
    const all = [...camps.flat(2), ...four.flat()].map((id) => [id]);
    const began = performance.now();
    expect(groupColours(all, [...camps.flatMap(war), ...war(four)], 3)).toBeNull();
    expect(performance.now() - began).toBeLessThan(5000);
  });
  test('do not suffice for seven groups that all fight each other', () => {
    const seven = ids.slice(0, 7);
    const all = seven.flatMap((a, i) => seven.slice(i + 1).map((b) => relation(a, 'rivalry', b)));
    expect(groupColours(groups.slice(0, 7), all, 6)).toBeNull();
    expect(groupColours(groups.slice(0, 7), all.slice(1), 6)).not.toBeNull();
  });
});
