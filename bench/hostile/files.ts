/** Files that are made to hold up a machine, and files that are only large. */
import { zipSync } from 'fflate';

const NODES = 10_000;
const VALUES = 100;

const encoder = new TextEncoder();
const times = (n: number, text: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => text(i)).join('');
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (_, i) => text.charCodeAt(i)).buffer);
const CSV = 'source,target\nA,B\n';
const GEXF = '<gexf xmlns="http://gexf.net/1.3" version="1.3">';

/** Each under its file's name, with what it is; made when asked for. */
export const FILES: Readonly<
  Record<string, readonly [says: string, content: () => string | Uint8Array]>
> = {
  'tables.zip': [
    '20,000 small tables in an archive',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 20_000 }, (_, i) => [`t${i}.csv`, encoder.encode(CSV)]),
        ),
        { level: 0 },
      ),
  ],
  'bomb.zip': [
    'an archive of 100 kB that unpacks to 100 MB',
    () => zipSync({ 'a.csv': new Uint8Array(100_000_000) }),
  ],
  'lying.zip': ['an archive that says that it holds 1 byte and holds 10 MB', lyingArchive],
  'accents.csv': [
    'a cell of 100,000 accents on one letter',
    () => `source,target\nA,e${'\u0301'.repeat(100_000)}\n`,
  ],
  'columns.csv': [
    'a table of a million columns',
    () => `${times(1_000_000, (i) => `c${i},`)}\n${'1,'.repeat(1_000_000)}\n`,
  ],
  'quotes.csv': ['a million quotation marks', () => `a,b\n${'"'.repeat(1_000_001)}x,y\n`],
  'deep.json': ['JSON a million deep', () => '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
  'deep.gexf': [
    'nodes 100,000 deep in each other',
    () => `${GEXF}<graph><nodes>${times(100_000, (i) => `<node id="${i}"><nodes>`)}`,
  ],
  'attributes.gexf': [
    '100,000 declared attributes, with a default each',
    () =>
      `${GEXF}<graph><attributes class="node">${times(100_000, (i) => `<attribute id="${i}" title="a${i}" type="string"><default>x</default></attribute>`)}</attributes><nodes>${times(1000, (i) => `<node id="n${i}"/>`)}</nodes></graph></gexf>`,
  ],
  'entities.graphml': [
    'entities that stand for a billion others',
    () =>
      `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a0 "ha">${times(40, (i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};&a${i};">`)}]><graphml><graph><node id="&a40;"/></graph></graphml>`,
  ],
  'outside.graphml': [
    'an entity that names a file of the machine',
    () =>
      '<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY f SYSTEM "file:///etc/passwd">]><graphml><graph><node id="n"><data key="l">&f;</data></node></graph></graphml>',
  ],
  'label.gexf': [
    'a label of 10 MB',
    () =>
      `${GEXF}<graph><nodes><node id="a" label="${'x'.repeat(10_000_000)}"/></nodes></graph></gexf>`,
  ],
  'list.gml': ['lists 50,000 deep in GML', () => `graph [ ${'a [ '.repeat(50_000)}`],
  'surrogates.json': [
    '100,000 halves of letters',
    () =>
      `{"nodes":[${times(100_000, (i) => `${i > 0 ? ',' : ''}{"id":"\\ud800${i}"}`)}],"links":[]}`,
  ],
  'half-label.json': [
    'a label of 100,000 halves of letters',
    () => `{"nodes":[{"id":"a","name":"${'\\ud800'.repeat(100_000)}"}],"links":[]}`,
  ],
  'half-cell.csv': [
    'a cell of 100,000 halves of letters, in UTF-16',
    () => utf16(`\ufeffsource,target\nA,${'\ud800'.repeat(100_000)}\n`),
  ],
  'nul.graphml': ['a NUL byte', () => '<graphml><graph><node id="a\0"/></graph></graphml>'],
  'values.csv': [
    'a table of a million values',
    () => `id,name,${columns()}\n${times(NODES, (n) => `n${n},Node ${n},${row(n).join(',')}\n`)}`,
  ],
  'values.json': [
    'JSON (D3) with a million values',
    () =>
      JSON.stringify({
        directed: true,
        nodes: Array.from({ length: NODES }, (_, n) => ({
          id: `n${n}`,
          ...Object.fromEntries(row(n).map((value, i) => [`a${i}`, value])),
        })),
        links: Array.from({ length: NODES }, (_, n) => ({
          source: `n${n}`,
          target: `n${(n * 7 + 1) % NODES}`,
        })),
      }),
  ],
  'values.gexf': [
    'GEXF with a million values',
    () =>
      `${GEXF}<graph defaultedgetype="directed"><attributes class="node">${times(VALUES, (i) => `<attribute id="${i}" title="a${i}" type="string"/>`)}</attributes><nodes>${times(
        NODES,
        (n) =>
          `<node id="n${n}"><attvalues>${row(n)
            .map((value, i) => `<attvalue for="${i}" value="${value}"/>`)
            .join('')}</attvalues></node>`,
      )}</nodes><edges>${times(NODES, (n) => `<edge source="n${n}" target="n${(n * 7 + 1) % NODES}"/>`)}</edges></graph></gexf>`,
  ],
  'values.graphml': [
    'GraphML with a million values',
    () =>
      `<graphml>${times(VALUES, (i) => `<key id="${i}" for="node" attr.name="a${i}" attr.type="string"/>`)}<graph edgedefault="directed">${times(
        NODES,
        (n) =>
          `<node id="n${n}">${row(n)
            .map((value, i) => `<data key="${i}">${value}</data>`)
            .join('')}</node>`,
      )}${times(NODES, (n) => `<edge source="n${n}" target="n${(n * 7 + 1) % NODES}"/>`)}</graph></graphml>`,
  ],
};

function row(node: number): string[] {
  return Array.from({ length: VALUES }, (_, i) => `v${(node * i) % 977}`);
}

function columns(): string {
  return Array.from({ length: VALUES }, (_, i) => `a${i}`).join(',');
}

/** The sizes in both headers of the only file are overwritten. */
function lyingArchive(): Uint8Array {
  const bytes = zipSync({ 'a.csv': encoder.encode(`a,b\n${'x,y\n'.repeat(2_500_000)}`) });
  const view = new DataView(bytes.buffer);
  view.setUint32(22, 1, true);
  const central = bytes.findLastIndex(
    (byte, i) =>
      byte === 0x50 && view.getUint32(Math.min(i, bytes.length - 4), true) === 0x02014b50,
  );
  view.setUint32(central + 24, 1, true);
  return bytes;
}
