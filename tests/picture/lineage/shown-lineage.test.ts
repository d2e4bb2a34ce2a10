import { beforeAll, describe, expect, test } from 'vitest';
import { wholeScene } from '../../../src/exchange/publishing/whole-scene.ts';
import { firstDateOf, lineageOf } from '../../../src/network/lineage.ts';
import type { Network } from '../../../src/network/records.ts';
import { RELATION_TYPE_IDS } from '../../../src/network/relation-types.ts';
import { drawLineageItems } from '../../../src/picture/lineage/drawn.ts';
import type { LineageOptions } from '../../../src/picture/lineage/placed-lane.ts';
import { type LineagePlan, planLineage } from '../../../src/picture/lineage/plan.ts';
import { shownLineage } from '../../../src/picture/lineage/shown-lineage.ts';
import { placeOf } from '../../../src/picture/lineage/stretches.ts';
import type { TextPrimitive } from '../../../src/picture/primitives.ts';
import type { Point, Scene } from '../../../src/picture/scene.ts';
import { drawPicture } from '../../../src/picture/svg.ts';
import { textWidth } from '../../../src/picture/text.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { bacrimNetwork } from '../../../src/shipped-bacrim.ts';
import { mexicoNetwork } from '../../../src/shipped-mexico.ts';
import { loadWords } from '../../../src/words/words.ts';
import { pictureOptions } from '../picture-options.ts';
import { datedRelation, madeNetwork } from './lineages.ts';

beforeAll(() => loadWords('files', 'lineage'));

const OPTIONS: LineageOptions = {
  turn: 'across',
  perYear: 12,
  types: RELATION_TYPE_IDS,
  around: null,
  mostLabel: 170,
};
const sceneOf = (network: Network): Scene => wholeScene(network, []);
const planOf = (network: Network, options: Partial<LineageOptions> = {}): LineagePlan =>
  planLineage(sceneOf(network), lineageOf(network), { ...OPTIONS, ...options });

const NETWORKS: readonly (readonly [string, () => Network])[] = [
  ['the article', shippedNetwork],
  ['all sources on Mexico', mexicoNetwork],
  ['BACRIM2020', bacrimNetwork],
  ['12 organizations', () => madeNetwork(12)],
  ['60 organizations', () => madeNetwork(60)],
];

/** Corners of the box round a text, turned with it. */
function corners({ text, x, y, anchor, size, turn = 0 }: TextPrimitive): Point[] {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return [
    ...([
      [left, -0.75 * size],
      [left + width, -0.75 * size],
    ] as const),
    ...([
      [left + width, 0.2 * size],
      [left, 0.2 * size],
    ] as const),
  ].map(([dx, dy]) => ({ x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos }));
}

/** Whether two boxes share an area: no line along a side of one has them on different sides of it. */
function overlap(one: readonly Point[], other: readonly Point[]): boolean {
  const axes = [one, other].flatMap(([a, b, c]) =>
    a && b && c
      ? [
          { x: b.x - a.x, y: b.y - a.y },
          { x: c.x - b.x, y: c.y - b.y },
        ]
      : [],
  );
  return axes.every((axis) => {
    const along = (box: readonly Point[]) => box.map(({ x, y }) => x * axis.x + y * axis.y);
    const [a, b] = [along(one), along(other)];
    return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a);
  });
}

/** Corners of a closed path of straight lines. */
function cornersIn(d: string): Point[] {
  return [...d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

/** Whether a ray from the point to the left crosses the outline an odd number of times. */
function isIn(outline: readonly Point[], { x, y }: Point): boolean {
  const crossed = outline.filter((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    return a.y > y !== b.y > y && x > a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
  });
  return crossed.length % 2 === 1;
}

describe.each(NETWORKS)('%s', (name, network) => {
  test.each(['across', 'down'] as const)('no label overlaps another, with time %s', (turn) => {
    for (const perYear of [9, 24, 60]) {
      const plan = planOf(network(), { turn, perYear });
      const texts = drawLineageItems(plan, new Map(), 'light', '#ffffff')
        .flatMap(({ primitives }) => primitives)
        .filter((primitive) => primitive.is === 'text');
      expect(texts.length).toBe(
        plan.lanes.length + plan.years.length + (plan.undated.length > 0 ? 1 : 0),
      );
      const boxes = texts.map(corners);
      const overlaps = boxes.flatMap((box, i) =>
        boxes.slice(i + 1).flatMap((other, j) => {
          return overlap(box, other) ? [`${texts[i]?.text} on ${texts[i + 1 + j]?.text}`] : [];
        }),
      );
      expect(overlaps).toEqual([]);
    }
  });

  test.each(['across', 'down'] as const)('who points at a name means it, with time %s', (turn) => {
    const items = drawLineageItems(planOf(network(), { turn }), new Map(), 'light', '#ffffff');
    const areas = items.flatMap(({ id, primitives: [area] }) =>
      area?.is === 'path' && area.fillOpacity === 0 ? [{ id, corners: cornersIn(area.d) }] : [],
    );
    for (const { part, id, primitives } of items)
      for (const primitive of part === 'side' ? primitives : [])
        if (primitive.is === 'text') {
          const [a, b, c, d] = corners(primitive);
          const middle = (one?: Point, other?: Point) => ({
            x: ((one?.x ?? 0) + (other?.x ?? 0)) / 2,
            y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2,
          });
          for (const point of [middle(a, d), middle(a, c), middle(b, c)])
            expect(
              areas.filter((area) => isIn(area.corners, point)).map((area) => area.id),
            ).toEqual([id]);
        }
  });

  test('as drawn, no way from a parent crosses what runs along another lane', () => {
    // Those that are made up come out of each other before they are there.
    if (name.endsWith('organizations')) return;
    for (const perYear of [9, 24, 60]) {
      const { branches } = planOf(network(), { perYear });
      const crossings = branches.flatMap((way) =>
        branches.filter(({ child, leaves, marks }) => {
          const [top, bottom] = [Math.min(way.parent, way.child), Math.max(way.parent, way.child)];
          const isBetween = child > top && child < bottom;
          return isBetween && leaves < way.leaves && way.leaves < (marks.at(-1)?.to ?? leaves);
        }),
      );
      expect(crossings.map(({ edge }) => edge.id)).toEqual([]);
    }
  });

  test('what has no date has no place in time, and what has one begins just there', () => {
    const plan = planOf(network());
    const lineage = lineageOf(network());
    const told = new Map(
      [...lineage.spans, ...lineage.branches].map(({ relation, told }) => [relation.id, told]),
    );
    for (const { edge } of plan.undated) expect(told.get(edge.id)).toEqual([]);
    const dated = [...told.values()].filter((one) => one.length > 0);
    expect(plan.spans.length + plan.branches.length).toBe(dated.length);
    for (const { edge, parts } of plan.spans)
      for (const [i, { stretch }] of parts.entries()) {
        const [moment] = (told.get(edge.id) ?? []).slice(i, i + 1).map(({ period }) => period);
        const place = moment ? placeOf(firstDateOf(moment), plan.scale) : Number.NaN;
        // What is shorter than can be seen is widened to both sides.
        expect(Math.abs(stretch.from - place)).toBeLessThanOrEqual(2);
      }
    for (const { stripe, lane } of plan.spans) expect(Math.abs(stripe - lane)).toBeLessThan(7);
  });
});

test('rival accounts of one split are marks on one branch, each as long as the date is exact', () => {
  const whens = ['1998~', '1999~', '2005', '2010', '2010-02', '/2015'];
  const network: Network = {
    ...madeNetwork(2),
    relations: [datedRelation('splinter-of', 'o1', 'o0', ...whens)],
  };
  const plan = planOf(network, { perYear: 24 });
  expect(plan.branches).toHaveLength(1);
  const marks = plan.branches[0]?.marks ?? [];
  const years = (along: number) => Math.round((along - plan.scale.from) / 24);
  expect(marks.map(({ from, to }) => [years(from), years(to)])).toEqual([
    ...[
      [0, 1],
      [1, 2],
      [7, 8],
      [12, 13],
      [17, 18],
    ],
  ]);
  expect(marks.map(({ isUncertain }) => isUncertain)).toEqual([true, true, false, false, false]);
  expect(marks.map(({ isBy }) => isBy)).toEqual([false, false, false, false, true]);
  const shipped = planOf(mexicoNetwork()).branches.filter(
    ({ edge: { id } }) => id === 'zetas-splinter-of-gulf',
  );
  expect(shipped.map(({ marks }) => marks.length > 2)).toEqual([true]);
});

test('of one organization its spans alone, with their stripes in the lanes of the others', () => {
  const plan = planOf(mexicoNetwork(), { types: [], around: 'zetas' });
  expect(plan.spans.length).toBeGreaterThan(15);
  const zetas = plan.lanes.find(({ node }) => node.id === 'zetas');
  for (const { edge, lane, other } of plan.spans) {
    expect([edge.source, edge.target]).toContain('zetas');
    expect(other).toBe(zetas?.at);
    expect(lane).not.toBe(zetas?.at);
  }
  expect(planOf(mexicoNetwork(), { types: [] }).spans).toEqual([]);
});

test('ties of one time stand apart, as far as there is room', () => {
  const { spans } = planOf(mexicoNetwork(), { types: [], around: 'zetas', perYear: 24 });
  const since2010 = spans.filter(({ told }) => told.some(({ when }) => when === '2010/'));
  expect(since2010.length).toBeGreaterThan(3);
  const places = since2010.map(({ tie }) => tie);
  expect(new Set(places).size).toBeGreaterThan(2);
});

test.each(['light', 'dark'] as const)('the file of a lineage in %s says what is in it', (theme) => {
  const network = mexicoNetwork();
  const show = shownLineage(sceneOf(network), lineageOf(network), OPTIONS, new Map());
  const options = { ...pictureOptions, theme, ground: 'paper', legend: true } as const;
  const { svg } = drawPicture(show, options);
  expect(drawPicture(show, options).svg).toBe(svg);
  expect(svg).toContain('data-id="zetas-splinter-of-gulf"');
  expect(svg).toContain('data-id="cjng-alliance-sinaloa"');
  expect(svg).toContain('IN TIME');
  const { lanes, branches, undated } = planOf(network);
  const counts = `${lanes.length} organizations in lanes, ${branches.length + undated.length} branches`;
  expect(svg).toContain(counts);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  const mono = drawPicture(show, { ...options, marks: 'mono' }).svg;
  expect([...new Set(mono.match(/#[0-9a-f]{6}/g))].every((ink) => /#(..)\1\1/.test(ink))).toBe(
    true,
  );
});

test('a network without dates has no years, and its picture is sound', () => {
  const plan = planOf(bacrimNetwork());
  expect([plan.lanes, plan.years, plan.spans]).toEqual([[], [], []]);
  const show = shownLineage(
    sceneOf(bacrimNetwork()),
    lineageOf(bacrimNetwork()),
    OPTIONS,
    new Map(),
  );
  expect(drawPicture(show, pictureOptions).svg).not.toMatch(/NaN|Infinity/);
});
