/** Words and resolution put into a finished PNG (PNG Specification, third edition, 5 and 11.3). */
import { joinedBytes } from '../bytes.ts';

const SIGNATURE = 8;
/** Length, type and CRC-32 of a chunk, besides its data. */
const FRAME = 12;
const HEADER = SIGNATURE + FRAME + 13;
const INCHES_IN_METRE = 39.3701;

/** A keyword of the specification (Latin, at most 79 letters) and its text in any script. */
export type PngText = readonly [keyword: string, text: string];

/**
 * Adds texts as `iTXt` chunks, and the resolution as `pHYs`, right after the header; a resolution that
 * the file had gives way.
 * @param png a whole, sound PNG
 * @param dpi pixels an inch; `null` leaves the resolution as it is
 */
export function withMetadata(
  png: Uint8Array,
  texts: readonly PngText[],
  dpi: number | null,
): Uint8Array<ArrayBuffer> {
  const rest = dpi === null ? [png.subarray(HEADER)] : chunksWithout('pHYs', png);
  const added = texts.map(([keyword, text]) => chunk('iTXt', internationalText(keyword, text)));
  const resolution = dpi === null ? [] : [chunk('pHYs', pixelsPerMetre(dpi))];
  return joinedBytes([png.subarray(0, HEADER), ...resolution, ...added, ...rest]);
}

/** The chunks after the header, as they are, but for those of one type. */
function chunksWithout(type: string, png: Uint8Array): Uint8Array[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept: Uint8Array[] = [];
  for (let at = HEADER; at + FRAME <= png.length; ) {
    const end = at + FRAME + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name !== type) kept.push(png.subarray(at, end));
    at = end;
  }
  return kept;
}

/** Keyword, not compressed, without a language or a translated keyword, text. */
function internationalText(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  return joinedBytes([
    encoder.encode(`${keyword}\0\0\0\0\0`),
    encoder.encode(text.replaceAll('\0', '')),
  ]);
}

function pixelsPerMetre(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const pixels = Math.round(dpi * INCHES_IN_METRE);
  data.setUint32(0, pixels);
  data.setUint32(4, pixels);
  // The unit is the metre.
  data.setUint8(8, 1);
  return new Uint8Array(data.buffer);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joinedBytes([new TextEncoder().encode(type), data]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, data.length);
  ends.setUint32(4, crc32(named));
  const bytes = new Uint8Array(ends.buffer);
  return joinedBytes([bytes.subarray(0, 4), named, bytes.subarray(4)]);
}

/** CRC-32 of ISO 3309 (polynomial 0xEDB88320, reflected), bit by bit: the texts are short. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
