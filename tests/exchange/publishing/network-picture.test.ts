import { expect, test } from 'vitest';
import { networkPicture, wholePicture } from '../../../src/exchange/publishing/network-picture.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

const ids = (svg: string) => [...svg.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id).sort();

test('a network’s picture holds every organization and relation, its title and its source', () => {
  const network = smallNetwork();
  const { svg, width, height } = networkPicture(network, wholePicture(network));
  const records = [...network.organizations, ...network.relations];
  expect(ids(svg)).toEqual(records.map(({ id }) => id).sort());
  expect(svg).toContain(`width="${width}" height="${height}"`);
  expect(svg).toContain(`<dc:title>${network.title}</dc:title>`);
  expect(svg).toContain(`<dc:rights>${network.license}</dc:rights>`);
  expect(svg).toMatch(/<dc:source>Rowan, Iris\. 2019\./);
});

test('organizations without a position are laid out, apart from each other', () => {
  const { layout, ...rest } = smallNetwork();
  const [first, ...others] = layout?.positions ?? [];
  const positions = first ? [first] : [];
  const network = { ...rest, layout: { method: 'by hand', seed: 1, positions } };
  const { svg } = networkPicture(network, wholePicture(network));
  const shapes = [
    ...svg.matchAll(/<g id="Organization-[^>]*><title>[^<]*<\/title><path d="([^"]*)"/g),
  ];
  const places = new Set(shapes.map(([, outline]) => outline));
  expect(places.size).toBe(others.length + 1);
});
