import { expect, test } from 'vitest';
import { SHOW_ALL } from '../../src/analysis/filter.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import {
  keepAround,
  selectAround,
  selectLineage,
  selectSpanTypes,
  selectTypesDrawn,
  selectWithoutLane,
  toggleType,
} from '../../src/state/lineage.ts';
import { pictureWords } from '../../src/state/picture-words.ts';
import { type PictureChoices, pictureOf } from '../../src/state/pictures.ts';
import { createExplorer, type Explorer, setView } from '../../src/state/store.ts';

const CHOICES: PictureChoices = {
  ...{ area: 'whole', marks: 'colour', ground: 'white', size: { of: 'screen', scale: 1 } },
  ...{ title: true, ownTitle: null, legend: true, citation: true },
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
  const many = opened(mexicoNetwork());
  expect(selectTypesDrawn(many.getState())).toEqual([]);
  toggleType(many, 'alliance');
  expect(selectTypesDrawn(many.getState())).toEqual(['alliance']);
  expect([...selectSpanTypes(many.getState()).keys()]).toEqual([
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

test('the filter holds for the lineage as for the picture', () => {
  const explorer = opened(mexicoNetwork());
  const all = selectLineage(explorer.getState());
  setView(explorer, { filter: { ...SHOW_ALL, type: ['splinter-of'], kind: ['military'] } });
  const left = selectLineage(explorer.getState());
  expect(all.branches.length).toBeGreaterThan(20);
  expect(left.branches).toEqual([]);
  expect(left.lanes.map(({ organization }) => organization)).not.toContain('mexican-army');
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
  expect(selectWithoutLane(state)).toHaveLength(bacrimNetwork().organizations.length);
  expect(selectLineage(state).undated).toHaveLength(bacrimNetwork().relations.length);
  expect(pictureOf(state, CHOICES).svg).not.toMatch(/NaN|Infinity/);
});
