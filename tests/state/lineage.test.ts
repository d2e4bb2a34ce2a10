import { expect, test } from 'vitest';
import { SHOW_ALL } from '../../src/analysis/filter.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { decodeView, encodeView } from '../../src/state/address.ts';
import {
  keepAround,
  selectAround,
  selectLineageCounts,
  selectTypesDrawn,
  selectUndated,
  toggleType,
} from '../../src/state/lineage.ts';
import { pictureWords } from '../../src/state/picture-words.ts';
import { type PictureChoices, pictureOf } from '../../src/state/pictures.ts';
import { createExplorer, type Explorer, setView } from '../../src/state/store.ts';

const CHOICES: PictureChoices = {
  area: 'whole',
  marks: 'colour',
  ground: 'white',
  size: { of: 'screen', scale: 1 },
  title: true,
  ownTitle: null,
  legend: true,
  citation: true,
};

function opened(network: Network): Explorer {
  const explorer = createExplorer(network);
  setView(explorer, { show: 'lineage' });
  return explorer;
}

test('few spans are all drawn, of many none until the reader asks for a type', () => {
  const few = opened(shippedNetwork());
  expect(selectTypesDrawn(few.getState())).toEqual(['target-of']);
  toggleType(few, 'target-of');
  expect(selectTypesDrawn(few.getState())).toEqual([]);
  expect(encodeView(few.getState().view)).toBe('show=lineage&lineage=');
  const many = opened(mexicoNetwork());
  expect(selectTypesDrawn(many.getState())).toEqual([]);
  toggleType(many, 'alliance');
  expect(selectTypesDrawn(many.getState())).toEqual(['alliance']);
  const { view, unknown } = decodeView('show=lineage&lineage=alliance,love', mexicoNetwork());
  expect([view.lineage, unknown]).toEqual([['alliance'], ['love']]);
  expect([...selectLineageCounts(many.getState()).types.keys()]).toEqual([
    'alliance',
    'rivalry',
    'target-of',
  ]);
});

test('the spans of an organization stay while its relations are gone through, and no longer', () => {
  const explorer = opened(mexicoNetwork());
  const around = (selection: string | null) => {
    setView(explorer, { selection });
    keepAround(explorer);
    return selectAround(explorer.getState());
  };
  expect(around('zetas-splinter-of-gulf')).toBeNull();
  expect(around('zetas')).toBe('zetas');
  expect(around('gulf-rivalry-zetas')).toBe('zetas');
  expect(around('zetas-splinter-of-gulf')).toBe('zetas');
  expect(around('cjng-alliance-sinaloa')).toBeNull();
  expect(around('gulf-rivalry-zetas')).toBeNull();
});

test('the filter takes lines away, and as in the picture nobody who is left moves', () => {
  const explorer = opened(mexicoNetwork());
  toggleType(explorer, 'alliance');
  const drawn = () => pictureOf(explorer.getState(), CHOICES).svg;
  const all = selectLineageCounts(explorer.getState());
  const hide = (filter: Partial<typeof SHOW_ALL>) =>
    setView(explorer, { filter: { ...SHOW_ALL, ...filter } });
  hide({ when: { from: 12 * 2024, to: 12 * 2024 } });
  const left = selectLineageCounts(explorer.getState());
  expect(left.lanes).toBe(all.lanes);
  expect(left.branches).toBeLessThan(all.branches);
  expect(left.types.get('rivalry')).toBeLessThan(all.types.get('rivalry') ?? 0);
  expect(selectUndated(explorer.getState()).organizations.length).toBeLessThan(10);
  hide({ type: ['splinter-of'] });
  expect(drawn()).not.toContain('data-id="zetas-splinter-of-gulf"');
  expect(drawn()).toContain('data-id="cjng-alliance-sinaloa"');
  hide({ kind: ['military'] });
  expect(drawn()).not.toContain('data-id="mexican-army"');
});

test('a picture of the lineage says what it is, what it leaves out, and cites its sources', () => {
  const explorer = opened(mexicoNetwork());
  const { title, subtitles, hidden } = pictureWords(explorer.getState());
  expect(title).toBe(mexicoNetwork().title);
  expect(subtitles[0]).toContain('each ring is an account');
  expect(hidden).toMatch(/without a date: \d+ relations.*In no lane, without a date:/);
  const { svg, about } = pictureOf(explorer.getState(), CHOICES);
  expect(about.description).toContain('each ring is an account');
  expect(svg).toContain('data-id="zetas-splinter-of-gulf"');
  expect(svg).toContain('IN TIME');
  expect(svg).toMatch(/2010: .*(?:Gulf Cartel|Los Zetas)/);
  expect(svg).not.toContain('data-id="cjng-alliance-sinaloa"');
  setView(explorer, { selection: 'sinaloa' });
  const around = pictureOf(explorer.getState(), CHOICES);
  expect(around.about.title).toBe('Sinaloa Cartel and its relations');
  expect(around.svg).toContain('data-id="cjng-alliance-sinaloa"');
});

test('of a network without a date every organization and relation stands apart', () => {
  const state = opened(bacrimNetwork()).getState();
  const { organizations, relations } = selectUndated(state);
  expect(organizations).toHaveLength(bacrimNetwork().organizations.length);
  expect(relations).toHaveLength(bacrimNetwork().relations.length);
  expect(pictureOf(state, CHOICES).svg).not.toMatch(/NaN|Infinity/);
});
