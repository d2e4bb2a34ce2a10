import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeScene } from '../../../src/exchange/publishing/whole-scene.ts';
import { layoutIn } from '../../../src/network/layouts.ts';
import { drawingOf } from '../../../src/picture/drawing.ts';
import { LANE_STEP } from '../../../src/picture/geometry.ts';
import { boxAt, labelSize, type PlacedLabel } from '../../../src/picture/labels/label.ts';
import { overlapsOf } from '../../../src/picture/labels/overlaps.ts';
import { placeLabels } from '../../../src/picture/labels/place-labels.ts';
import { wantedLabels } from '../../../src/picture/labels/wanted.ts';
import { lengthInside } from '../../../src/picture/plane.ts';
import type { Scene, SceneEdge } from '../../../src/picture/scene.ts';
import { laneStep } from '../../../src/picture/zoom.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { scenes } from '../../canvas/scenes.ts';
import { smallScene } from '../small-scene.ts';

const placed = (scene: Scene, zoom = 1) => {
  const drawing = drawingOf(scene, 'light', LANE_STEP);
  return { drawing, labels: placeLabels(drawing, zoom) };
};
const article = shippedNetwork();
const zooms = fc.double({ min: 0.2, max: 3, noNaN: true });

describe('labels', () => {
  test('of a readable picture all have a place, and none lies on anything', () => {
    for (const reading of [{}, { highlight: true }, { selection: 'cedar-command' }]) {
      const { drawing, labels } = placed(smallScene(reading));
      const named = labels.filter(({ of }) => of === 'organization').map(({ id }) => id);
      expect(named.sort()).toEqual(drawing.nodes.map(({ id }) => id).sort());
      expect(overlapsOf(labels, drawing, 1)).toEqual([]);
    }
  });

  test('lie on no other label and on no shape, unless they are important', () => {
    fc.assert(
      fc.property(scenes, zooms, (scene, zoom) => {
        const { drawing, labels } = placed(scene, zoom);
        const important = new Set(labels.filter((one) => one.important).map(({ id }) => id));
        const bad = overlapsOf(labels, drawing, zoom).filter(
          ({ label, on, is }) =>
            (is === 'label' || is === 'shape') && !important.has(label) && !important.has(on),
        );
        expect(bad).toEqual([]);
      }),
    );
  });

  test('that stood well are left out where the reader moves away and there is no room any more', () => {
    const scene = wholeScene(article, layoutIn(article, 'portrait')?.positions ?? []);
    let labels: readonly PlacedLabel[] = [];
    for (let zoom = 1; zoom > 0.3; zoom *= 0.98) {
      const drawing = drawingOf(scene, 'light', laneStep(zoom));
      labels = placeLabels(drawing, zoom, labels);
      const bad = overlapsOf(
        labels.filter((one) => !one.important),
        drawing,
        zoom,
      ).filter(({ is }) => is === 'label' || is === 'shape');
      expect(bad, `zoom ${zoom}`).toEqual([]);
    }
  });

  test('of a line are rather left out than set on other lines, unless nothing else says them', () => {
    const { nodes, edges } = smallScene();
    const [node, edge] = [nodes[0], edges[0]];
    if (!node || !edge) throw new Error('an empty scene');
    const at = (id: string, x: number, y: number) => ({ ...node, id, label: '', x, y });
    const line = { ...edge, label: '', note: '', grade: 'plain', badges: [], lane: 0 } as const;
    const fence = Array.from({ length: 21 }, (_, i) => i * 20 - 200);
    const crowded = (words: Partial<SceneEdge>) => ({
      nodes: [
        at('left', -200, 0),
        at('right', 200, 0),
        ...fence.flatMap((x) => [at(`above${x}`, x, -200), at(`below${x}`, x, 200)]),
      ],
      edges: [
        { ...line, ...words, id: 'graded', source: 'left', target: 'right' },
        ...fence.map((x) => ({
          ...line,
          id: `f${x}`,
          source: `above${x}`,
          target: `below${x}`,
        })),
      ],
      hulls: [],
    });
    const graded = { grade: 'weaker', label: 'to a lesser extent' } as const;
    const isSaid = (words: Partial<SceneEdge>) =>
      placed(crowded(words)).labels.some(({ id, of }) => id === 'graded' && of === 'relation');
    expect(isSaid(graded)).toBe(false);
    expect(isSaid({ ...graded, emphasis: 'selected' })).toBe(true);
    expect(isSaid({ note: 'sign changed' })).toBe(true);
  });

  test('are set no smaller than 11 pixels at any zoom, and do not grow as the reader moves away', () => {
    fc.assert(
      fc.property(zooms, zooms, (a, b) => {
        const [far, near] = a < b ? [a, b] : [b, a];
        for (const of of ['organization', 'relation', 'group'] as const) {
          expect(labelSize(of, far)).toBeGreaterThanOrEqual(11);
          expect(labelSize(of, far)).toBeLessThanOrEqual(labelSize(of, near));
        }
      }),
    );
  });

  test('stay beside what they belong to', () => {
    fc.assert(
      fc.property(scenes, zooms, (scene, zoom) => {
        const { labels, drawing } = placed(scene, zoom);
        for (const label of labels.filter(({ of }) => of === 'organization')) {
          const node = drawing.nodes.find(({ id }) => id === label.id);
          if (!node) throw new Error('a name without an organization');
          const box = boxAt(label, zoom);
          const reach = (node.size / 2 + 4) * zoom + 20;
          expect(box.x).toBeLessThan(node.x * zoom + reach);
          expect(box.x + box.width).toBeGreaterThan(node.x * zoom - reach);
          expect(box.y).toBeLessThan(node.y * zoom + reach);
          expect(box.y + box.height).toBeGreaterThan(node.y * zoom - reach);
        }
      }),
    );
  });

  test.each([
    [60, 0],
    [120, 12],
    [400, 24],
  ])(
    'of a line %i pixels long, stand at it or nowhere: in %i of 24 directions there is room',
    (length, room) => {
      const { nodes, edges } = smallScene();
      const [node, edge] = [nodes[0], edges[0]];
      if (!node || !edge) throw new Error('an empty scene');
      const bare = { note: '', grade: 'weaker', badges: [], lane: 0 } as const;
      const line = { ...edge, ...bare, label: '[from December 2012 on] · to a lesser extent' };
      const standing = Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12).flatMap((turn) => {
        const far = { x: length * Math.cos(turn), y: length * Math.sin(turn) };
        const ends = [
          { ...node, id: 'from', label: '', x: 0, y: 0 },
          { ...node, id: 'to', label: '', ...far },
        ];
        const scene = {
          nodes: ends,
          edges: [{ ...line, source: 'from', target: 'to' }],
          hulls: [],
        };
        const label = placed(scene).labels.find(({ of }) => of === 'relation');
        if (!label) return [];
        return [lengthInside({ from: { x: 0, y: 0 }, to: far }, boxAt(label, 1), 12) > 0];
      });
      expect(standing.length).toBeGreaterThanOrEqual(room);
      expect(standing).not.toContain(false);
    },
  );

  test('are wanted by importance: the selected organization before a better tied one', () => {
    const drawing = drawingOf(smallScene({ selection: 'rio-cartel' }), 'light', LANE_STEP);
    const names = wantedLabels(drawing, 1).filter(({ of }) => of === 'organization');
    expect(names[0]?.id).toBe('rio-cartel');
    const faded = names.map((one) => one.faded);
    expect(faded.indexOf(true)).toBeGreaterThan(faded.lastIndexOf(false));
  });

  test('that find no room are left out, the less important ones', () => {
    const { nodes } = smallScene();
    const crowd = nodes.map((node, i) => ({ ...node, x: i * 3, y: 0 }));
    const { labels } = placed({ nodes: crowd, edges: [], hulls: [] }, 0.3);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(nodes.length);
  });

  test('that find no room but on each other are left out too where all are important, save the first', () => {
    const { nodes } = smallScene();
    const crowd = nodes.map((node, i) => ({
      ...node,
      x: i * 3,
      y: 0,
      emphasis: 'member' as const,
    }));
    const { drawing, labels } = placed({ nodes: crowd, edges: [], hulls: [] }, 0.3);
    expect(labels.length).toBeGreaterThan(0);
    const onEachOther = overlapsOf(labels, drawing, 0.3).filter(({ is }) => is === 'label');
    expect(onEachOther).toEqual([]);
  });

  test('that important words have to lie on are left out', () => {
    const crowd = fc.array(
      fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
      {
        minLength: 20,
        maxLength: 40,
      },
    );
    const [node] = smallScene().nodes;
    if (!node) throw new Error('an empty scene');
    fc.assert(
      fc.property(crowd, (places) => {
        const nodes = places.map(([x, y], i) => ({
          ...node,
          id: `${i}`,
          label: 'Organization',
          x: x * 60,
          y: y * 60,
        }));
        const hulls = ['0', '1', '2'].map((id) => ({
          id: `group of ${id}`,
          label: 'group',
          members: [id],
        }));
        const { drawing, labels } = placed({ nodes, edges: [], hulls }, 0.5);
        const words = labels.filter(({ of }) => of !== 'badges');
        const names = words.filter((one) => one.of === 'organization' && !one.important);
        const ids = new Set(names.map(({ id }) => id));
        const onNames = overlapsOf(words, drawing, 0.5).filter(
          ({ label, on, is }) => is === 'label' && (ids.has(label) || ids.has(on)),
        );
        expect(onNames).toEqual([]);
      }),
    );
  });

  test('stay where they stood when something is selected', () => {
    const first = placed(smallScene()).labels;
    const scene = smallScene({ selection: 'dover-police' });
    const drawing = drawingOf(scene, 'light', LANE_STEP);
    const next = placeLabels(drawing, 1, first);
    // The mark of the selection pushes its own name a little.
    for (const { id, of, box } of first.filter((label) => label.of === 'organization')) {
      const now = next.find((label) => label.id === id && label.of === of)?.box;
      expect(Math.hypot((now?.x ?? 0) - box.x, (now?.y ?? 0) - box.y)).toBeLessThan(2);
    }
    expect(overlapsOf(next, drawing, 1)).toEqual([]);
  });

  test('are placed in a picture that is spread over millions of pixels, too', () => {
    const { nodes, edges } = smallScene();
    const far = nodes.map((node, i) => ({
      ...node,
      x: 1e6 * Math.cos(i),
      y: 1e6 * Math.sin(2 * i),
    }));
    const { labels } = placed({ nodes: far, edges, hulls: [] });
    const named = labels.filter(({ of }) => of === 'organization');
    expect(named).toHaveLength(nodes.length);
  });

  test('are the same each time', () => {
    expect(placed(smallScene()).labels).toEqual(placed(smallScene()).labels);
  });
});
