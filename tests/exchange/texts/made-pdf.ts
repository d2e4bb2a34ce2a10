/** Small PDF files (ISO 32000-1, 7.5), written by hand for tests. */

export interface MadeLine {
  readonly text: string;
  readonly x?: number;
  /** From the foot of the page, in points. */
  readonly y: number;
  readonly size?: number;
}

export interface MadePdf {
  readonly pages: readonly (readonly MadeLine[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** Labels of pages by ranges, as `/Nums` has them. */
  readonly labels?: string;
  /** Of the standard encryption, with a password that is not known. */
  readonly isLocked?: boolean;
}

/** Letters of Windows-1252; `\x01` is the ligature fi. */
const FONT =
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi]>>>>';

const escaped = (text: string) => text.replace(/[()\\]/g, (sign) => `\\${sign}`);

const drawn = ({ text, x = 72, y, size = 12 }: MadeLine) =>
  `BT /F ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;

/** A file of pages of the size of a letter, whose font is one that every reader has. */
export function madePdf({ pages, info, labels, isLocked = false }: MadePdf): Uint8Array {
  const first = 4;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`);
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${labels ? `/PageLabels<</Nums[${labels}]>>` : ''}>>`,
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`,
    FONT,
    ...pages.flatMap((lines, i) => {
      const content = lines.map(drawn).join('\n');
      const stream = `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
      const resources = '/Resources<</Font<</F 3 0 R>>>>';
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${first + 2 * i + 1} 0 R${resources}>>`,
        stream,
      ];
    }),
    `<<${Object.entries(info ?? {})
      .map(([name, value]) => `/${name}(${escaped(value)})`)
      .join('')}>>`,
  ];
  const locked = isLocked
    ? `/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>/ID[<00><00>]`
    : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n`;
  file += `<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R${locked}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => windows1252(letter));
}

/** The few letters of Windows-1252 that differ from ISO 8859-1 and that tests use. */
const HIGH: Readonly<Record<string, number>> = {
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '–': 0x96,
  '•': 0x95,
};

const windows1252 = (letter: string) => HIGH[letter] ?? letter.charCodeAt(0);

/** Lines of a column under each other, from y downwards. */
export function column(
  texts: readonly string[],
  { x = 72, y = 700, size = 12, leading = 14 } = {},
): MadeLine[] {
  return texts.map((text, i) => ({ text, x, y: y - i * leading, size }));
}
