import { expect, test } from 'vitest';
import {
  aboutPicture,
  captionsOf,
  pngTexts,
} from '../../../src/exchange/publishing/picture-captions.ts';
import { bacrimNetwork } from '../../../src/shipped-bacrim.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

test('a picture names its title, coder, coded source and licence', () => {
  const network = smallNetwork();
  const { title, citation, about } = captionsOf(network);
  expect(title).toBe(network.title);
  expect(citation).toMatch(/^Rowan, Iris\. 2019\..*Coder: The project, /);
  expect(Object.fromEntries(pngTexts(about))).toMatchObject({
    Title: network.title,
    Author: network.coder,
    Source: expect.stringMatching(/^Rowan, Iris\. 2019\./),
    Copyright: network.license,
    Software: 'Cartel alliance network explorer',
  });
});

test('what a network does not say is not in the file', () => {
  const { coder: _, ...rest } = smallNetwork();
  const { about } = captionsOf({ ...rest, description: '', sources: [] });
  expect(pngTexts(about).map(([keyword]) => keyword)).toEqual(['Title', 'Copyright', 'Software']);
});

test('where nothing was coded from a text, the sources that relations rest on are cited', () => {
  const { citation } = captionsOf(bacrimNetwork());
  expect(citation).toContain('BACRIM2020_Rivals.csv');
  expect(citation).not.toContain('BACRIM2020_Nodes.csv');
});

test('the file of a picture has the picture’s title, and says what is said round the graph', () => {
  const network = smallNetwork();
  const about = aboutPicture([network], 'Alliances only', ['Hidden: 4 relations.']);
  expect(about).toEqual({
    ...captionsOf(network).about,
    title: 'Alliances only',
    description: `Hidden: 4 relations.\n${network.description}`,
  });
});

test('the file of a picture of two networks names the coders, sources and licences of both', () => {
  const [a, b] = [smallNetwork(), bacrimNetwork()];
  const about = aboutPicture([a, b], 'Both', []);
  expect(about.creator).toBe(`${a.coder}; ${b.coder}`);
  expect(about.sources).toEqual([a, b].flatMap((one) => captionsOf(one).about.sources));
  expect(about.rights).toBe(a.license === b.license ? a.license : `${a.license}; ${b.license}`);
});
