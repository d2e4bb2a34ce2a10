/** Which styles of a Word document are headings, and of which level. */
import { readXml } from '../../formats/xml.ts';

/** Levels, from 1, by the ids of the styles that are headings. */
export type Styles = ReadonlyMap<string, number>;

interface Style {
  level: number | undefined;
  basedOn: string | undefined;
}

/**
 * By the style's level in the outline, by its name (which is English in every language of Word), or by
 * the style that it is based on. A part that cannot be read has none.
 */
export function readStyles(xml: string, file: string): Styles {
  const styles = new Map<string, Style>();
  let style: Style = { level: undefined, basedOn: undefined };
  readXml(xml, file, 'styles', {
    open: ({ name, namespace, attributes }) => {
      const value = attributes.get(`{${namespace}}val`);
      if (name === 'style') {
        style = { level: undefined, basedOn: undefined };
        styles.set(attributes.get(`{${namespace}}styleId`) ?? '', style);
      } else if (name === 'name') style.level ??= levelOfName(value ?? '');
      else if (name === 'basedOn') style.basedOn = value;
      else if (name === 'outlineLvl') style.level = levelFrom(value);
      return null;
    },
    close: () => {},
  });
  const levels = new Map<string, number>();
  for (const id of styles.keys()) {
    const level = levelOf(id, styles);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}

/** Levels of the outline count from 0; 9 is plain text. */
export function levelFrom(value: string | undefined): number | undefined {
  const level = Number(value ?? Number.NaN);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

function levelOfName(name: string): number | undefined {
  if (/^title$/i.test(name)) return 1;
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level);
}

/** A chain of styles is short; one that is longer comes back to itself. */
const LONGEST_CHAIN = 20;

function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | undefined {
  let at: string | undefined = id;
  for (let n = 0; n < LONGEST_CHAIN && at !== undefined; n++) {
    const style = styles.get(at);
    if (style?.level !== undefined) return style.level;
    at = style?.basedOn;
  }
  return undefined;
}
