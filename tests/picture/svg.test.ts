import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { CODED_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';
import type { PictureOptions } from '../../src/picture/picture-plan.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { shownNetwork } from '../../src/picture/shown-network.ts';
import { drawPicture } from '../../src/picture/svg.ts';
import { THEMES } from '../../src/picture/theme.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { smallScene } from './small-scene.ts';

const ALL: PictureOptions = {
  theme: 'light',
  marks: 'colour',
  ground: 'white',
  title: 'Alliances on an invented coast',
  subtitles: [],
  citation: 'Rowan, Iris. 2019. “Field notes from an invented coast.”',
  legend: true,
  hidden: null,
  about: null,
  widthMm: null,
};
const ABOUT = {
  title: 'Alliances on an <invented> coast',
  description: 'A made-up network',
  creator: 'Iris Rowan & others',
  sources: ['Rowan, Iris. 2019.', 'Another'],
  rights: 'CC0-1.0',
};
const BARE: PictureOptions = { ...ALL, title: null, citation: null, legend: false };

const svgOf = (scene: Scene, options: PictureOptions) =>
  drawPicture(shownNetwork(scene), options).svg;

describe('kept pictures, reviewed as a diff', () => {
  test.each([
    ['whole.svg', {}, ALL],
    [
      'bloc-dark.svg',
      { highlight: true, selection: 'cedar-command' },
      { ...ALL, theme: 'dark', ground: 'paper' },
    ],
    [
      'bloc-mono.svg',
      { highlight: true },
      { ...ALL, marks: 'mono', hidden: 'Hidden: 1 relation.', about: ABOUT, widthMm: 174 },
    ],
  ] as const)('%s', async (name, reading, options) => {
    const picture = svgOf(smallScene(reading), options).replaceAll('><', '>\n<');
    await expect(`${picture}\n`).toMatchFileSnapshot(`../fixtures/pictures/${name}`);
  });
});

describe('a picture', () => {
  test('has a group for every organization and relation', () => {
    const { organizations, relations } = smallNetwork();
    const ids = [...svgOf(smallScene(), ALL).matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual([...organizations, ...relations].map(({ id }) => id).sort());
  });

  test('says each relation as a sentence', () => {
    const picture = svgOf(smallScene(), BARE);
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
    const { width, height } = drawPicture(shownNetwork(smallScene()), ALL);
    expect(svgOf(smallScene(), { ...ALL, ground })).toContain(
      `<rect width="${width}" height="${height}" fill="${colour}"/>`,
    );
  });

  test('with a transparent ground has none', () => {
    expect(svgOf(smallScene(), { ...ALL, ground: 'transparent' })).not.toContain('<rect');
  });

  test('on white takes the light inks', () => {
    expect(svgOf(smallScene(), { ...ALL, theme: 'dark' })).toBe(svgOf(smallScene(), ALL));
  });

  test.each(['title', 'citation', 'legend'] as const)('can do without its %s', (part) => {
    const without = { ...ALL, [part]: part === 'legend' ? false : null };
    expect(drawPicture(shownNetwork(smallScene()), without).height).toBeLessThan(
      drawPicture(shownNetwork(smallScene()), ALL).height,
    );
  });

  test('of a view has exactly its size, and no larger graph', () => {
    const frame = { x: -10, y: -20, width: 300, height: 200 };
    expect(drawPicture(shownNetwork(smallScene(), frame), BARE)).toMatchObject({
      width: 300,
      height: 200,
    });
    expect(drawPicture(shownNetwork(smallScene(), frame), BARE).svg).toContain(
      '<svg x="0" y="0" width="300" height="200" viewBox="-10 -20 300 200" overflow="hidden">',
    );
  });

  test('says below the graph what is hidden, and gives it room', () => {
    const hidden = 'Hidden: 3 relations.';
    const without = drawPicture(shownNetwork(smallScene()), ALL).height;
    expect(drawPicture(shownNetwork(smallScene()), { ...ALL, hidden }).height).toBe(without + 17);
    expect(svgOf(smallScene(), { ...BARE, hidden })).toContain(`>${hidden}</text>`);
  });

  test('says below the title of what it speaks, also where it has no title', () => {
    const subtitles = ['Network: the coast', 'Computed, and of this coding. '.repeat(8)];
    const { svg } = drawPicture(shownNetwork(smallScene()), { ...ALL, subtitles });
    const lines = [...svg.matchAll(/ y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
    const at = (words: string) =>
      lines.flatMap(([, y, text = '']) => (text.includes(words) ? [Number(y)] : []));
    const [title = 0] = at('Alliances on an invented coast');
    const [network = 0] = at('Network: the coast');
    const computed = at('Computed, and of this coding');
    expect(network).toBeGreaterThan(title);
    expect(computed.length).toBeGreaterThan(1);
    expect(Math.min(...computed)).toBeGreaterThan(network);
    const graph = Number(/<svg x="[\d.]+" y="([\d.]+)"/.exec(svg)?.[1]);
    expect(graph).toBeGreaterThan(Math.max(...computed));
    expect(svgOf(smallScene(), { ...BARE, subtitles })).toContain('>Network: the coast</text>');
    expect(svg).toMatch(/<desc [^>]*>[^<]*\nNetwork: the coast\n/);
  });

  test('sets a long title smaller, in as many lines as it needs', () => {
    const title = 'Who stands together, and who says so? '.repeat(6).trim();
    const lines = [
      ...svgOf(smallScene(), { ...ALL, title }).matchAll(/font-size="17"[^>]*>([^<]*)</g),
    ];
    expect(lines.map(([, text]) => text).join(' ')).toBe(title);
    expect(svgOf(smallScene(), ALL)).toContain('font-size="22"');
  });

  test.each([
    ['the headings of its legend', ALL, 10],
    ['its citation', { ...ALL, legend: false }, 11],
    ['the labels on its lines', BARE, 11.5],
  ] as const)('names its smallest letters: %s', (_, options, letters) => {
    const picture = drawPicture(shownNetwork(smallScene()), options);
    expect(picture.letters).toBe(letters);
    const sizes = [...picture.svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) =>
      Number(size),
    );
    expect(Math.min(...sizes)).toBe(letters);
  });

  test('for a page states its size in millimetres, in proportion', () => {
    const { width, height } = drawPicture(shownNetwork(smallScene()), ALL);
    const [, wide, high] =
      /<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm" viewBox="0 0/.exec(
        svgOf(smallScene(), { ...ALL, widthMm: 85 }),
      ) ?? [];
    expect(Number(wide)).toBe(85);
    expect(Number(high)).toBeCloseTo((85 * height) / width, 1);
  });

  test('says of itself in Dublin Core what it is, whose and from where', () => {
    const terms = [
      ...svgOf(smallScene(), { ...BARE, about: ABOUT }).matchAll(/<dc:(\w+)>([^<]*)<\/dc:\1>/g),
    ];
    expect(terms.map(([, term, text]) => [term, text])).toEqual([
      ['title', 'Alliances on an &lt;invented&gt; coast'],
      ['description', 'A made-up network'],
      ['creator', 'Iris Rowan &amp; others'],
      ['source', 'Rowan, Iris. 2019.'],
      ['source', 'Another'],
      ['rights', 'CC0-1.0'],
      ['format', 'image/svg+xml'],
    ]);
  });

  test('is well-formed XML whose ids are each used once, with nothing from outside and no script', () => {
    const parser = new SaxesParser({ xmlns: true });
    const ids: string[] = [];
    const names = new Set<string>();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      names.add(name);
      if (attributes.id) ids.push(attributes.id.value);
    });
    const text = 'a\u0000\u001b]]>\ud800&<\uffff';
    const about = { ...ABOUT, title: text };
    const options = { ...ALL, title: text, citation: text, hidden: text, about };
    const picture = svgOf(smallScene({ highlight: true }), options);
    parser.write(picture).close();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('Organization-cedar-command');
    expect(names).not.toContain('script');
    expect(picture).not.toMatch(/href|url\(|@import|style=/);
  });

  test.each([
    ['white', 'light', '#ffffff'],
    ['paper', 'dark', '#000000'],
  ] as const)('in black and white on %s (%s) has no colour at all', (ground, theme, paper) => {
    const scene = smallScene({ highlight: true, selection: 'cedar-command' });
    const picture = svgOf(scene, { ...ALL, marks: 'mono', ground, theme });
    const colours = picture.match(/#[0-9a-f]{6}/g) ?? [];
    expect(colours).toContain(paper);
    expect(colours.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  });

  test('of nothing is still a picture', () => {
    const nothing = { nodes: [], edges: [], hulls: [] };
    expect(drawPicture(shownNetwork(nothing), BARE).width).toBeGreaterThan(0);
    expect(svgOf(nothing, ALL)).toContain('0 organizations and 0 relations.');
  });

  test('uses the colours of the registry for lines', () => {
    const picture = svgOf(smallScene(), BARE);
    for (const type of CODED_TYPE_IDS)
      expect(picture).toContain(`stroke="${relationType(type).colour.light}"`);
  });

  test('shows the label of a graded line, not of a plain one', () => {
    const picture = svgOf(smallScene(), BARE);
    expect(picture).toContain('>closely</text>');
    expect(picture).not.toContain('>rivalry');
    expect(svgOf(smallScene({ selection: 'birch-cartel-rivalry-cedar-command' }), BARE)).toContain(
      '>rivalry',
    );
  });

  test('keeps words words, whatever they contain', () => {
    // A longer word may go on in another line, which is another text.
    const tags = (picture: string) => new Set(picture.match(/<[a-z]+/g));
    const { nodes, edges, hulls } = smallScene({ highlight: true });
    const scene = (text: string) => ({
      nodes: nodes.map((node) => ({ ...node, label: text })),
      edges: edges.map((edge) => ({ ...edge, label: text })),
      hulls: hulls.map((hull) => ({ ...hull, label: text })),
    });
    const plain = tags(svgOf(scene('x'), ALL));
    for (const text of ['<b>', '"/><script>', "'", '&lt;', ']]>', '<!--']) {
      const picture = svgOf(scene(text), { ...ALL, title: text, citation: text });
      expect(tags(picture), text).toEqual(plain);
    }
  });
});
