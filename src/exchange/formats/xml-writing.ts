/** Writes XML for other programs, whose values are kept to the letter. */
import { escapeText, tagged } from '../../picture/markup.ts';
import { type Attributes, asText } from './record-attributes.ts';

/** Of our own parts in other formats. */
export const EXPLORER_NAMESPACE = 'urn:explorer:network';

/** The instruction that holds what belongs to no node or edge, where a format has no place for it. */
export const HEAD_INSTRUCTION = 'explorer-network';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * One element. Unlike a picture's, values keep all their decimals, tabs and line ends; what is
 * `undefined` is left out.
 * @param inside markup that is already escaped: from `tag` or `escaped`
 */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside = '',
): string {
  return tagged(name, attributes, inside || null, escaped);
}

/** Elements inside another, each on a line of its own. */
export function lines(tags: readonly string[]): string {
  return tags.length === 0 ? '' : `\n${tags.join('\n')}\n`;
}

/** Text that a parser gives back as it was; only characters that XML 1.0 forbids become U+FFFD. */
export function escaped(text: string): string {
  return escapeText(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** An instruction for a program, with JSON as its text, in which nothing can end it or look like an element. */
export function instruction(target: string, value: object): string {
  const json = JSON.stringify(value)
    .replaceAll('?>', String.raw`?\u003e`)
    .replaceAll('<', String.raw`\u003c`)
    .replace(/[\uFFFE\uFFFF]/g, (odd) => String.raw`\u${odd.charCodeAt(0).toString(16)}`);
  return `<?${target} ${json}?>`;
}

export interface Column {
  /** Its place among the columns, from 0. */
  readonly index: number;
  readonly type: 'boolean' | 'double' | 'string';
}

/** The names among the attributes of all nodes (or all edges), each with the type that fits every value. */
export function columnsOf(rows: readonly Attributes[]): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const row of rows)
    for (const [name, value] of row) {
      const before = columns.get(name);
      const type = typeOf(value);
      columns.set(name, {
        index: before?.index ?? columns.size,
        type: before && before.type !== type ? 'string' : type,
      });
    }
  return columns;
}

function typeOf(value: unknown): Column['type'] {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' && Number.isFinite(value) ? 'double' : 'string';
}

/** Attributes as keys and texts, by the columns that declare them. */
export function cells(
  attributes: Attributes,
  columns: ReadonlyMap<string, Column>,
): (readonly [index: number, text: string])[] {
  return attributes.flatMap(([name, value]) => {
    const column = columns.get(name);
    return column ? [[column.index, asText(value)] as const] : [];
  });
}
