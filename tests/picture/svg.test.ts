import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODED_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';
import { drawPicture, type PictureOptions, pictureSize } from '../../src/picture/svg.ts';
import { THEMES } from '../../src/picture/theme.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { smallScene } from './small-scene.ts';

const ALL: PictureOptions = {
  theme: 'light',
  ground: 'white',
  frame: 'all',
  title: 'Alliances on an invented coast',
  citation: 'Rowan, Iris. 2019. “Field notes from an invented coast.”',
  legend: true,
};
const BARE: PictureOptions = { ...ALL, title: null, citation: null, legend: false };

describe('kept pictures, reviewed as a diff', () => {
  test.each([
    ['whole.svg', {}, ALL],
    [
      'bloc-dark.svg',
      { highlight: true, selection: 'cedar-command' },
      { ...ALL, theme: 'dark', ground: 'paper' },
    ],
  ] as const)('%s', async (name, reading, options) => {
    const picture = drawPicture(smallScene(reading), options).replaceAll('><', '>\n<');
    await expect(`${picture}\n`).toMatchFileSnapshot(`../fixtures/pictures/${name}`);
  });
});

describe('a picture', () => {
  test('has a group for every organization and relation', () => {
    const { organizations, relations } = smallNetwork();
    const ids = [...drawPicture(smallScene(), ALL).matchAll(/data-id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.sort()).toEqual([...organizations, ...relations].map(({ id }) => id).sort());
  });

  test('says each relation as a sentence', () => {
    const picture = drawPicture(smallScene(), BARE);
    expect(picture).toContain(
      '<title>Cedar Command attacked Dover Federal Police (stated)</title>',
    );
    expect(picture).toContain(
      '<title>Dover Federal Police pursued Cedar Command (implied)</title>',
    );
  });

  test.each([
    ['white', '#ffffff'],
    ['paper', THEMES.light.paper],
  ] as const)('on %s has that ground', (ground, colour) => {
    const { width, height } = pictureSize(smallScene(), ALL);
    expect(drawPicture(smallScene(), { ...ALL, ground })).toContain(
      `<rect width="${width}" height="${height}" fill="${colour}"/>`,
    );
  });

  test('with a transparent ground has none', () => {
    expect(drawPicture(smallScene(), { ...ALL, ground: 'transparent' })).not.toContain('<rect');
  });

  test('on white takes the light inks', () => {
    expect(drawPicture(smallScene(), { ...ALL, theme: 'dark' })).toBe(
      drawPicture(smallScene(), ALL),
    );
  });

  test.each(['title', 'citation', 'legend'] as const)('can do without its %s', (part) => {
    const without = { ...ALL, [part]: part === 'legend' ? false : null };
    expect(pictureSize(smallScene(), without).height).toBeLessThan(
      pictureSize(smallScene(), ALL).height,
    );
  });

  test('of a view has exactly its size, and no larger graph', () => {
    const frame = { x: -10, y: -20, width: 300, height: 200 };
    expect(pictureSize(smallScene(), { ...BARE, frame })).toEqual({ width: 300, height: 200 });
    expect(drawPicture(smallScene(), { ...BARE, frame })).toContain(
      '<svg x="0" y="0" width="300" height="200" viewBox="-10 -20 300 200" overflow="hidden">',
    );
  });

  test('of nothing is still a picture', () => {
    const nothing = { nodes: [], edges: [], hull: null };
    expect(pictureSize(nothing, BARE).width).toBeGreaterThan(0);
    expect(drawPicture(nothing, ALL)).toContain('0 organizations and 0 relations.');
  });

  test('uses the colours of the registry for lines', () => {
    const picture = drawPicture(smallScene(), BARE);
    for (const type of CODED_TYPE_IDS)
      expect(picture).toContain(`stroke="${relationType(type).colour.light}"`);
  });

  test('shows the label of a graded line, not of a plain one', () => {
    const picture = drawPicture(smallScene(), BARE);
    expect(picture).toContain('>closely · 2</text>');
    expect(picture).not.toContain('>stated · 1</text>');
    expect(
      drawPicture(smallScene({ selection: 'birch-cartel-rivalry-cedar-command' }), BARE),
    ).toContain('>stated · 1</text>');
  });

  test('keeps words words, whatever they contain', () => {
    const tags = (picture: string) => picture.match(/<[a-z]+/g);
    const { nodes, edges, hull } = smallScene({ highlight: true });
    const scene = (text: string) => ({
      nodes: nodes.map((node) => ({ ...node, label: text })),
      edges: edges.map((edge) => ({ ...edge, label: text })),
      hull: hull && { ...hull, label: text },
    });
    const plain = tags(drawPicture(scene('x'), ALL));
    fc.assert(
      fc.property(fc.constantFrom('<b>', '"/><script>', "'", '&lt;', ']]>', '<!--'), (text) => {
        const picture = drawPicture(scene(text), { ...ALL, title: text, citation: text });
        expect(tags(picture)).toEqual(plain);
      }),
    );
  });
});
