/** Several files in one. */
import { strToU8, unzipSync, zipSync } from 'fflate';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A zip archive of UTF-8 files, in the order given. */
export function zip(files: readonly NamedText[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;
}

/**
 * The files of an archive, but for folders and hidden ones.
 * @param mostBytes what all of them may come to, as the archive itself says
 * @returns `null` where it cannot be unpacked, or would be too large
 */
export function unzip(
  bytes: Uint8Array,
  mostBytes: number,
): { readonly name: string; readonly bytes: Uint8Array }[] | null {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > mostBytes) throw new Error('too large');
        return !/(^|\/)\.|\/$/.test(name);
      },
    });
    return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
  } catch {
    return null;
  }
}

/** The names of the files in an archive, none of which is unpacked; `null` where it is damaged. */
export function namesInZip(bytes: Uint8Array): string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
}
