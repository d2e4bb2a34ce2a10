/** From a file's bytes to a network, or to problems that say what to do. */
import { parseNetwork } from '../network/network.ts';
import type { Outcome, Problem } from '../network/problems.ts';
import type { Network } from '../network/records.ts';

type Refusal = Extract<Outcome<never>, { ok: false }>;

/** Larger files would hold up the page for too long. */
const MOST_BYTES = 50_000_000;

/** Refuses a file by its size in bytes, before it is read; `null` when the size will do. */
export function refuseSize(bytes: number, fileName: string): Refusal | null {
  if (bytes <= MOST_BYTES) return null;
  const megabytes = (size: number) => `${Math.ceil(size / 1_000_000)} MB`;
  return refuse(
    fileName,
    `The file is ${megabytes(bytes)} large; at most ${megabytes(MOST_BYTES)} can be opened`,
    'Split the network, or leave out what this view does not need.',
  );
}

/** Reads a network that *Export › JSON (explorer)* wrote. The name is only used in problems. */
export function openNetwork(bytes: Uint8Array, fileName: string): Outcome<Network> {
  const tooLarge = refuseSize(bytes.byteLength, fileName);
  if (tooLarge) return tooLarge;
  if (bytes.byteLength === 0) {
    return refuse(fileName, 'The file is empty', 'Save or download it again, whole.');
  }
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      fileName,
      'The file is not UTF-8 text',
      'Choose a network saved with Export › JSON (explorer), or save the text again as UTF-8.',
    );
  }
  return parseNetwork(json, fileName);
}

function refuse(file: string, message: string, remedy: string): Refusal {
  const problem: Problem = { rule: 'F1', file, record: null, field: null, message, remedy };
  return { ok: false, problems: [problem] };
}
