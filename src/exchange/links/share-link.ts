/** A whole network in the letters of an address: its JSON, deflated, as base64url. */
import { Deflate, Inflate, strToU8 } from 'fflate';
import { writtenPart } from '../../network/joining/own-part.ts';
import { type Fault, type Outcome, unreadable } from '../../network/problems.ts';
import { parseNetwork } from '../../network/read-network.ts';
import type { Network } from '../../network/records.ts';
import { joinedBytes } from '../bytes.ts';

/** A link that inflates to more is refused unread: no address of a fair size holds so much. */
const MOST_BYTES = 50_000_000;

const DAMAGED = { code: 'link-damaged', params: {} } as const;

/** Pieces in which bytes are deflated and inflated; deflate grows a piece at most 1,032 times. */
const PIECE = { deflate: 65_536, inflate: 4096 } as const;

/**
 * Packs a network (RFC 1951 deflate, then base64url of RFC 4648 without padding). Large networks are
 * given up as soon as it is clear that they do not fit.
 * @param most how many characters there is room for
 * @returns characters that need no escaping in a fragment; `null` where more would be needed
 */
export function packNetwork(network: Network, most: number): string | null {
  const json = jsonOf(network);
  if (json === null) return null;
  const room = Math.floor((most * 3) / 4);
  const parts: Uint8Array[] = [];
  let size = 0;
  const deflate = new Deflate({ level: 9 }, (part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < json.length && size <= room; at += PIECE.deflate)
    deflate.push(json.subarray(at, at + PIECE.deflate), at + PIECE.deflate >= json.length);
  return size > room ? null : base64url(parts);
}

/**
 * Reads what `packNetwork` wrote, through every check of an opened file. Cut, changed and swollen
 * content is a problem, never an exception.
 * @param file what stands for a file's name in problems
 */
export function unpackNetwork(packed: string, file: string): Outcome<Network> {
  const bytes = fromBase64url(packed);
  const inflated = bytes && inflate(bytes);
  const refuse = (fault: Fault) => ({ ok: false, problems: [unreadable(file, fault)] }) as const;
  if (inflated === 'too-large')
    return refuse({ code: 'link-too-large', params: { most: MOST_BYTES } });
  if (!inflated) return refuse(DAMAGED);
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(inflated);
    return parseNetwork(json, file);
  } catch {
    return refuse(DAMAGED);
  }
}

function jsonOf(network: Network): Uint8Array | null {
  try {
    return strToU8(JSON.stringify(writtenPart(network)));
  } catch {
    // Fields that this version does not know may be nested deeper than JSON can be written.
    return null;
  }
}

/** `null` for what is not a whole deflate stream. */
function inflate(bytes: Uint8Array): Uint8Array | 'too-large' | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((part, final) => {
    parts.push(part);
    size += part.length;
    isWhole = final;
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE.inflate) {
      stream.push(bytes.subarray(at, at + PIECE.inflate), at + PIECE.inflate >= bytes.length);
      if (size > MOST_BYTES) return 'too-large';
    }
  } catch {
    return null;
  }
  return isWhole ? joinedBytes(parts) : null;
}

function base64url(parts: readonly Uint8Array[]): string {
  const binary = Array.from(joinedBytes(parts), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** `null` for any other alphabet. */
function fromBase64url(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
