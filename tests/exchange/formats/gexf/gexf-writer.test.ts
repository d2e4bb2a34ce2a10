import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGexf } from '../../../../src/exchange/formats/gexf/gexf-reader.ts';
import { writeGexf } from '../../../../src/exchange/formats/gexf/gexf-writer.ts';
import { relationType } from '../../../../src/network/relation-types.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { networks } from '../../generated-networks.ts';
import { breachesOf } from './gexf-schema.ts';

describe('a file is valid by the schema of GEXF 1.3', () => {
  test('whatever the network', () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(breachesOf(writeGexf(network, new Map()))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('the article too, with all that belongs to no node or edge', () => {
    expect(breachesOf(writeGexf(shippedNetwork(), new Map()))).toEqual([]);
  });

  test('the check finds breaches', () => {
    const text = writeGexf(smallNetwork(), new Map());
    const breach = (from: string | RegExp, to: string) => breachesOf(text.replace(from, to));
    expect(breach('version="1.3"', 'version="1.2"')).toEqual(['3: version="1.2" of gexf']);
    expect(breach('<creator>', '<title>a</title><creator>')[0]).toBe('5: title is no element');
    expect(breach('<edge ', '<edge explorer:type="undirected" ')).toHaveLength(1);
    expect(breach(/<viz:position/, '<position')).not.toEqual([]);
    expect(breach('type="string"', 'type="text"')).toHaveLength(1);
    expect(breach('<nodes>', '<edges></edges><nodes>').join()).toMatch(/edges twice.*order/);
  });
});

test('words that would end the instruction, or that XML cannot hold, come back in the head', () => {
  const description = 'a?>b\uFFFF c\uFFFE ?> <x>';
  const written = writeGexf({ ...smallNetwork(), description }, new Map());
  const read = readGexf(written, 'a');
  expect(read.ok && read.value.attributes).toContainEqual(['description', description]);
  expect(breachesOf(written)).toEqual([]);
});

test('of a network of both directions the file says which relations have none', () => {
  const { relations } = smallNetwork();
  const text = writeGexf(smallNetwork(), new Map());
  expect(text).toContain('defaultedgetype="directed"');
  expect(text).not.toMatch(/<edge [^>]*type=/);
  const read = readGexf(text.replaceAll('value="alliance"', 'value="??"'), 'a');
  expect(read.ok && read.value.edges.map(({ directed }) => directed)).toEqual(
    relations.map(({ type }) => relationType(type).directed),
  );
});

test('a file that version 0.2 wrote, with the head in meta and directions in our namespace, reads as before', () => {
  const read = readGexf(
    `<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:explorer="urn:explorer:network" version="1.2">
      <meta><explorer:network>{"format":"explorer-network","title":"A network"}</explorer:network></meta>
      <graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes><edges>
        <edge id="1" source="a" target="b" explorer:type="undirected" kind="alliance"/>
        <edge id="2" source="a" target="b" type="directed" kind="target-of"/>
      </edges></graph>
    </gexf>`,
    'a',
  );
  if (!read.ok) throw new Error('not read');
  expect(read.value.title).toBe('A network');
  expect(read.value.attributes).toContainEqual(['format', 'explorer-network']);
  expect(read.value.edges.map(({ directed }) => directed)).toEqual([false, true]);
});
