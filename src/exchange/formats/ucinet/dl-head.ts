/** What a DL file says of itself before its data. */

export interface DlHead {
  readonly title: string | undefined;
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns are organizations of two kinds. */
  readonly isTwoMode: boolean;
  readonly matrices: number;
  /** In lower case. */
  readonly format: string;
  readonly hasDiagonal: boolean;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly matrixLabels: readonly string[];
  /** Labels stand among the data. */
  readonly embedded: { readonly rows: boolean; readonly columns: boolean };
}

const SECTION =
  /\b(row|col(?:umn)?|matrix|level)?\s*labels?\s*(:|embedded)|\btitle\s*(?:=\s*|:\s*)/gi;

/**
 * @param text all that stands before `data:`
 * @returns `null` where it does not say how many organizations there are
 */
export function headOf(text: string): DlHead | null {
  const starts = [...text.matchAll(SECTION)];
  const named = starts.map((match, i) => ({
    of: (match[1] ?? '').toLowerCase(),
    isTitle: /^title/i.test(match[0]),
    isEmbedded: match[2]?.toLowerCase() === 'embedded',
    words: text.slice(match.index + match[0].length, starts[i + 1]?.index),
  }));
  const params = [
    text.slice(0, starts[0]?.index),
    ...named.filter(({ isEmbedded }) => isEmbedded).map(({ words }) => words),
  ].join('\n');
  const number = (key: string) => {
    const [, found] = new RegExp(`\\b${key}\\s*=?\\s*(\\d{1,7})`, 'i').exec(params) ?? [];
    return found === undefined ? null : Number(found);
  };
  const word = (key: string) => new RegExp(`\\b${key}\\s*=\\s*(\\w+)`, 'i').exec(params)?.[1];
  const size = number('n');
  const [rows, columns] = [number('nr') ?? size, number('nc') ?? size];
  if (rows === null || columns === null) return null;
  const format = (word('format') ?? 'fullmatrix').toLowerCase();
  const labels = (...of: string[]) =>
    named
      .filter((one) => !one.isTitle && !one.isEmbedded && of.includes(one.of))
      .flatMap(({ words }) => labelsIn(words));
  const embeds = (...of: string[]) => named.some((one) => one.isEmbedded && of.includes(one.of));
  return {
    title: named
      .find(({ isTitle }) => isTitle)
      ?.words.split('\n', 1)[0]
      ?.trim()
      .replace(/^"|"$/g, ''),
    rows,
    columns,
    isTwoMode: number('nr') !== null || number('nc') !== null || format.endsWith('2'),
    matrices: Math.max(1, number('nm') ?? 1),
    format,
    hasDiagonal: !/\bdiagonal\s*=\s*absent/i.test(params),
    rowLabels: labels('', 'row'),
    columnLabels: labels('', 'col', 'column'),
    matrixLabels: labels('matrix', 'level'),
    embedded: { rows: embeds('', 'row'), columns: embeds('', 'col', 'column') },
  };
}

/** Labels between spaces, commas or ends of lines; what stands in quotes is one. */
export function labelsIn(text: string): string[] {
  return (text.match(/"[^"]*"|'[^']*'|[^\s,"']+/g) ?? []).map((word) =>
    word.replace(/^["']|["']$/g, ''),
  );
}
