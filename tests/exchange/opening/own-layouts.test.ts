/** Layouts for several frames, through formats whose nodes have one position each. */
import { describe, expect, test } from 'vitest';
import type { ForeignGraph } from '../../../src/exchange/formats/foreign-graph.ts';
import type { Reader } from '../../../src/exchange/formats/format.ts';
import { READERS, SAVED_FORMATS } from '../../../src/exchange/formats.ts';
import { foreignNetwork } from '../../../src/exchange/opening/foreign-network.ts';
import type { Network } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

const { layout, ...bare } = smallNetwork();
const made = layout ?? { method: 'by hand', seed: 0, positions: [] };
const turned = made.positions.map(({ organization, x, y }) => ({ organization, x: y, y: x }));
const ours: Network = {
  ...bare,
  layout: { ...made, frame: 'landscape' },
  layouts: [{ method: 'by hand', seed: 0, positions: turned, frame: 'portrait' }],
};
type GraphReader = Extract<Reader, { of: 'json' | 'xml' }>;
const formats = SAVED_FORMATS.flatMap((format) => {
  const reader = READERS.find((found) => found.format === format.id)?.reader;
  return 'write' in format && (reader?.of === 'json' || reader?.of === 'xml')
    ? [[format.id, format.write(ours, new Map(), ''), reader] as const]
    : [];
});

function graphOf(text: string, reader: GraphReader): ForeignGraph {
  const read =
    reader.of === 'json' ? reader.read(JSON.parse(text), 'ours') : reader.read(text, 'ours');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function layoutsOf(graph: ForeignGraph): Pick<Network, 'layout' | 'layouts'> {
  const made = foreignNetwork(graph, 'ours', new Map());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const { layout, layouts } = made.value.network;
  return { layout, layouts };
}

describe.each(formats)('%s', (_, text, reader) => {
  const graph = graphOf(text, reader);

  test('gives every layout back', () => {
    expect(layoutsOf(graph)).toEqual({ layout: ours.layout, layouts: ours.layouts });
  });

  test('shows nodes where another program has put them, in any frame', () => {
    const nodes = graph.nodes.map((node, i) =>
      i === 0 && node.position ? { ...node, position: { x: 1, y: 2 } } : node,
    );
    const { layout, layouts } = layoutsOf({ ...graph, nodes });
    expect(layout?.frame).toBeUndefined();
    expect(layout?.positions[0]).toMatchObject({ x: 1, y: 2 });
    expect(layouts?.map(({ frame }) => frame)).toEqual(['landscape', 'portrait']);
  });

  test('opens without the nodes that another program took away', () => {
    const [gone, ...nodes] = graph.nodes;
    const edges = graph.edges.filter(
      ({ source, target }) => ![source, target].includes(gone?.id ?? ''),
    );
    const attributes = graph.attributes.filter(([name]) => name !== 'blocs' && name !== 'disputes');
    const { layouts } = layoutsOf({ ...graph, nodes, edges, attributes });
    for (const { positions } of layouts ?? [])
      expect(positions).toHaveLength(nodes.filter(({ position }) => position).length);
  });
});
