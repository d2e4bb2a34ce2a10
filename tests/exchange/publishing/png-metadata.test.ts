import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { withMetadata } from '../../../src/exchange/publishing/png-metadata.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks of a PNG; a wrong checksum fails the test. */
function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, end);
    const type = bytes.toString('latin1', at + 4, at + 8);
    expect(bytes.readUInt32BE(end), type).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.push({ type, data });
    at = end + 4;
  }
  return chunks;
}

const drawn = () => {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(200);
  return new Uint8Array(PNG.sync.write(png));
};

const textsOf = (png: Uint8Array) =>
  chunksOf(png)
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => {
      const end = data.indexOf(0);
      expect([...data.subarray(end, end + 5)]).toEqual([0, 0, 0, 0, 0]);
      return [data.toString('latin1', 0, end), data.toString('utf8', end + 5)];
    });

describe('metadata of a PNG', () => {
  test('texts in any script are read back, and the pixels stay', () => {
    const words = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(words, words, (title, rights) => {
        const texts = [
          ['Title', title],
          ['Copyright', rights],
        ] as const;
        const png = withMetadata(drawn(), texts, 300);
        expect(textsOf(png)).toEqual(texts);
        expect(PNG.sync.read(Buffer.from(png)).data.equals(Buffer.alloc(24, 200))).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(textsOf(withMetadata(drawn(), [['Title', 'Nuño · кокаин · 毒品']], null))).toEqual([
      ['Title', 'Nuño · кокаин · 毒品'],
    ]);
  });

  test.each([
    [150, 5906],
    [300, 11811],
    [600, 23622],
  ])('%d dpi are %d pixels a metre, stated once and before the pixels', (dpi, perMetre) => {
    const once = withMetadata(drawn(), [], dpi === 150 ? 600 : 150);
    const chunks = chunksOf(withMetadata(once, [['Title', 'x']], dpi));
    const types = chunks.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['IHDR', 'pHYs', 'iTXt']);
    expect(types.filter((type) => type === 'pHYs')).toHaveLength(1);
    const [, resolution] = chunks;
    expect(resolution?.data.readUInt32BE(0)).toBe(perMetre);
    expect(resolution?.data.readUInt32BE(4)).toBe(perMetre);
    expect(resolution?.data[8]).toBe(1);
  });

  test('without a resolution the one that is there stays', () => {
    const stated = withMetadata(drawn(), [], 300);
    expect(withMetadata(stated, [], null)).toEqual(stated);
  });
});
