/** Ways in which a file goes bad, by chance or by malice; a seed decides. */
import { seededRandom } from '../../../src/network/seeded-random.ts';

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const below = (random: Random, n: number) => Math.floor(random() * n);
const pick = <T>(random: Random, list: readonly T[]): T => {
  const one = list[below(random, list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** Something a person or a program would not expect in a field. */
const ODD: readonly string[] = [
  'null',
  'true',
  '-1',
  '1e309',
  '""',
  '[]',
  '{}',
  '[[[]]]',
  '"__proto__"',
  '"constructor"',
  '"<img src=x onerror=alert(1)>"',
  '"\\u0000"',
  '"\\ud800"',
  '{"__proto__":{"polluted":1}}',
];

/** Words that mean something in one format or another. */
const WORDS: readonly string[] = [
  '__proto__',
  'constructor',
  '</node>',
  '<![CDATA[',
  ']]>',
  '&bomb;',
  '&#0;',
  '=cmd()',
  '\r',
  '\t',
  '"',
  "'",
  ',',
  ';',
  '\u202e',
  '\uFEFF',
  '<script>alert(1)</script>',
  '9'.repeat(400),
];

const BOMB = `<!DOCTYPE a [<!ENTITY b "bomb"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY bomb "${'&c;'.repeat(50)}">]>`;

/** A place between two characters, half of the time beside punctuation, where structure is. */
function placeIn(text: string, random: Random): number {
  const at = below(random, text.length + 1);
  const next = text.slice(at).search(/[{}[\]<>",;:\t\n]/);
  return random() < 0.5 && next >= 0 ? at + next : at;
}

const inText =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    encode(change(decode(bytes), random));

const insert = (text: string, at: number, what: string) =>
  text.slice(0, at) + what + text.slice(at);

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  'bytes flipped': (bytes, random) => {
    const flipped = bytes.slice();
    for (let i = 0; i <= below(random, 8); i++)
      flipped[below(random, flipped.length)] = below(random, 256);
    return flipped;
  },
  'a field retyped': inText((text, random) => {
    const values = [...text.matchAll(/(?<=[:,[]\s*)("[^"\n]{0,200}"|-?\d+|true|false)/g)];
    if (values.length === 0) return insert(text, placeIn(text, random), pick(random, ODD));
    const { index, 0: old } = pick(random, values);
    return text.slice(0, index) + pick(random, ODD) + text.slice(index + old.length);
  }),
  'a word put in': inText((text, random) =>
    insert(text, placeIn(text, random), pick(random, WORDS)),
  ),
  'a piece twice': inText((text, random) => {
    const from = placeIn(text, random);
    const piece = text.slice(from, from + below(random, 300));
    return insert(text, placeIn(text, random), piece);
  }),
  'a piece out': inText((text, random) => {
    const from = placeIn(text, random);
    return text.slice(0, from) + text.slice(from + below(random, 200));
  }),
  'a line twice': inText((text, random) => {
    const lines = text.split('\n');
    const at = below(random, lines.length);
    return [...lines.slice(0, at + 1), ...lines.slice(at)].join('\n');
  }),
  'nested deeply': inText((text, random) => {
    const [open, close] = pick(random, [
      ['[', ']'],
      ['{"a":', '}'],
      ['<node id="n">', '</node>'],
    ] as const);
    const times = pick(random, [50, 500, 5000]);
    return insert(text, placeIn(text, random), open.repeat(times) + close.repeat(times));
  }),
  'an entity bomb': inText((text, random) => {
    const used = insert(text, placeIn(text, random), '&bomb;');
    const head = used.indexOf('?>');
    return insert(used, head < 0 ? 0 : head + 2, BOMB);
  }),
  'ids made one': inText((text, random) => {
    const ids = [...text.matchAll(/"(?:id|key|s|t|source|target)"?\s*[:=]\s*"?([\w-]+)/g)];
    if (ids.length < 2) return text;
    return text.replaceAll(pick(random, ids)[1] ?? '', pick(random, ids)[1] ?? '');
  }),
  'another encoding': (bytes, random) => {
    const text = decode(bytes);
    if (random() < 0.5) return new Uint8Array(Buffer.from(text, 'latin1'));
    const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
    return random() < 0.5 ? utf16 : new Uint8Array([0xff, 0xfe, ...utf16]);
  },
};

/** A label of a megabyte; on its own, for it makes all else slow. */
const longLabel: Mutation = inText((text, random) => {
  const names = [...text.matchAll(/"([A-Za-z][^"\n{}<>]{2,40})"/g)];
  if (names.length === 0) return insert(text, placeIn(text, random), 'x'.repeat(1_000_000));
  const { index, 1: name = '' } = pick(random, names);
  return text.slice(0, index + 1) + 'x'.repeat(1_000_000) + text.slice(index + 1 + name.length);
});

/** The n-th bad file made of these good ones, and what was done to it; two or three things at times. */
export function mutant(
  seeds: readonly Uint8Array[],
  n: number,
): { bytes: Uint8Array; done: string } {
  const random = seededRandom(n);
  let bytes = pick(random, seeds);
  const done: string[] = [];
  if (n % 250 === 0) return { bytes: longLabel(bytes, random), done: 'a label of a megabyte' };
  for (let times = pick(random, [1, 1, 1, 2, 3]); times > 0; times--) {
    const [name, change] = pick(random, Object.entries(MUTATIONS));
    bytes = change(bytes, random);
    done.push(name);
  }
  return { bytes, done: done.join(', ') };
}
