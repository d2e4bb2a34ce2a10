/** Sizes of files, which are written alike in both languages. */

const UNITS = ['bytes', 'kB', 'MB', 'GB'];

/** “312 bytes”, “3 kB”, “1.4 MB”. */
export function byteSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1000 ** power).toFixed(power > 1 ? 1 : 0)} ${UNITS[power]}`;
}
