import { expect, test } from 'vitest';
import { surroundings } from '../../../../src/analysis/paths.ts';
import { RELATION_TYPE_IDS } from '../../../../src/network/relation-types.ts';
import { aroundOverlay } from '../../../../src/panels/analysis/paths/around-overlay.ts';
import { legendOf } from '../../../../src/picture/legend.ts';
import { shownNetwork } from '../../../../src/picture/shown-network.ts';
import { drawPicture } from '../../../../src/picture/svg.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';
import { words } from '../../../../src/words/words.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { pictureOptions } from '../../../picture/picture-options.ts';
import { smallScene } from '../../../picture/small-scene.ts';

const walkOf = (network: ReturnType<typeof shippedNetwork>) => ({
  network,
  types: [...RELATION_TYPE_IDS],
});
function around(network: ReturnType<typeof shippedNetwork>, id: string, steps: number) {
  const center = network.organizations.find((one) => one.id === id);
  if (!center) throw new Error(`no ${id}`);
  const distances = surroundings(network, RELATION_TYPE_IDS, id, steps);
  return { distances, overlay: aroundOverlay(walkOf(network), center, distances) };
}

test('each organization within reach has its distance as a number, the centre 0', () => {
  const { distances, overlay } = around(shippedNetwork(), 'cjng', 2);
  expect(overlay.center).toBe('cjng');
  expect(overlay.numbers?.of.get('cjng')).toEqual([0]);
  expect([...(overlay.numbers?.of ?? [])].map(([id, [steps]]) => [id, steps])).toEqual([
    ...distances,
  ]);
  expect([...(overlay.numbers?.meanings ?? [])]).toEqual([
    [0, 'CJNG, in the centre'],
    [1, '1 step from CJNG'],
    [2, '2 steps from CJNG'],
  ]);
});

test('the legend and an exported picture have the numbers and what they say', () => {
  const { distances, overlay } = around(smallNetwork(), 'alder-group', 2);
  const scene = smallScene({ overlay });
  expect(scene.nodes.find(({ id }) => id === 'alder-group')?.emphasis).toBe('center');
  const rows = legendOf(scene).find(({ heading }) => heading === words.legend.groups.number)?.rows;
  expect(rows?.map(({ label }) => label)).toEqual([...(overlay.numbers?.meanings.values() ?? [])]);
  const { svg } = drawPicture(shownNetwork(scene), { ...pictureOptions, legend: true });
  const drawn = [...svg.matchAll(/>(\d)<\/text>/g)].map(([, sign]) => Number(sign));
  const legend = [...new Set(distances.values())];
  expect(drawn.sort()).toEqual([...distances.values(), ...legend].sort());
});
