import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { NOTHING_DRAWN } from '../../src/canvas/elements.ts';
import { stylesheet } from '../../src/canvas/style.ts';
import { drawHover, drawScene } from '../../src/canvas/sync.ts';
import { relationType } from '../../src/network/relation-types.ts';
import { edgeMark, nodeMark } from '../../src/picture/marks.ts';
import { groundOf, type ScreenTheme, THEMES } from '../../src/picture/theme.ts';
import { laneStep } from '../../src/picture/zoom.ts';
import { smallScene } from '../picture/small-scene.ts';

const THEME_IDS = Object.keys(THEMES) as ScreenTheme[];
const SELECTED = 'alder-group-alliance-birch-cartel';
const scene = smallScene({ selection: SELECTED, highlight: true });

function drawnIn(theme: ScreenTheme) {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(theme, (colour) => colour),
  });
  drawScene(cy, NOTHING_DRAWN, scene);
  return cy;
}

/** `#rrggbb` as Cytoscape gives colours back. */
function rgb(hex: string): string {
  const channels = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  return `rgb(${channels.join(',')})`;
}

test.each(THEME_IDS)('lines look as the picture says, in %s', (theme) => {
  const cy = drawnIn(theme);
  for (const edge of scene.edges) {
    const element = cy.getElementById(edge.id);
    const mark = edgeMark(edge, theme);
    expect(element.style('line-color')).toBe(rgb(relationType(edge.type).colour[groundOf(theme)]));
    expect(element.numericStyle('width')).toBe(mark.width);
    expect(element.style('line-style')).toBe(mark.dash.length > 0 ? 'dashed' : 'solid');
    expect(element.numericStyle('opacity')).toBe(mark.opacity);
    if (mark.dash.length > 0)
      expect(element.numericStyle('line-dash-pattern')).toEqual([...mark.dash]);
  }
});

test.each(THEME_IDS)('organizations look as the picture says, in %s', (theme) => {
  const cy = drawnIn(theme);
  for (const node of scene.nodes) {
    const element = cy.getElementById(node.id);
    const mark = nodeMark(node, theme);
    expect(element.style('shape')).toBe(mark.shape);
    expect(element.style('border-color')).toBe(rgb(mark.stroke));
    expect(element.numericStyle('border-width')).toBe(mark.strokeWidth);
    expect(element.numericStyle('opacity')).toBe(mark.opacity);
  }
});

test('end marks stand at the ends that the registry names', () => {
  const cy = drawnIn('light');
  const arrows = { none: 'none', bar: 'tee', ring: 'circle', arrow: 'triangle' };
  for (const { id, type } of scene.edges) {
    const { mark } = relationType(type);
    const element = cy.getElementById(id);
    expect(element.style('source-arrow-shape')).toBe(arrows[mark.source]);
    expect(element.style('target-arrow-shape')).toBe(arrows[mark.target]);
  }
});

test('the mark of a name of another file stands half way along its line', () => {
  const [line] = scene.edges;
  if (!line) throw new Error('the fixture has no relation');
  const look = (own?: number) => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: stylesheet('light', String),
    });
    drawScene(cy, NOTHING_DRAWN, { ...scene, edges: [{ ...line, type: 'other-undirected', own }] });
    const element = cy.getElementById(line.id);
    return ['mid-target-arrow-shape', 'mid-target-arrow-fill'].map((name) => element.style(name));
  };
  expect(look()).toEqual(['none', 'filled']);
  expect(look(1)).toEqual(['circle', 'filled']);
  expect(look(3)).toEqual(['tee', 'filled']);
  expect(look(5)).toEqual(['square', 'hollow']);
});

test('a preview makes a line wider', () => {
  const cy = drawnIn('light');
  const [plain] = scene.edges;
  if (!plain) throw new Error('the fixture has no relation');
  drawHover(cy, plain.id);
  const element = cy.getElementById(plain.id);
  expect(element.numericStyle('width')).toBeGreaterThan(edgeMark(plain, 'light').width);
  drawHover(cy, null);
  expect(element.numericStyle('width')).toBe(edgeMark(plain, 'light').width);
});

test('a fan opens when the reader moves away and closes again', () => {
  const cy = drawnIn('light');
  const fanned = scene.edges.find(({ lane }) => lane !== 0);
  if (!fanned) throw new Error('the fixture has no parallel relations');
  const bends = [1, 0.2, 1].map((zoom) => {
    cy.zoom(zoom);
    cy.style().update();
    return cy.getElementById(fanned.id).numericStyle('control-point-distances')[0];
  });
  expect(bends).toEqual([1, 0.2, 1].map((zoom) => fanned.lane * laneStep(zoom)));
});
