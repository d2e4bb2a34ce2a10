/**
 * Word documents (.docx). Read here from their XML: that takes only what reads workbooks already, where the
 * usual library brings 90 kB of its own to make HTML, which would have to be taken apart again.
 */
import type { Note } from '../../../network/problems.ts';
import { readXml, type XmlElement } from '../../formats/xml.ts';
import { issuedFrom } from '../../written-dates.ts';
import { authorsFrom } from '../../written-names.ts';
import { unzip } from '../../zip.ts';
import { assemble, type Metadata, oneLine, type ReadText, refuseText } from '../extracted-text.ts';
import { readParagraphs } from './word-document.ts';
import { readStyles } from './word-styles.ts';

export const WORD_VERSION = '1';

/** All parts of a document unpacked; pictures are most of it. */
const MOST_UNPACKED = 200_000_000;

/** The main text, then footnotes and endnotes, each as paragraphs of their own. Word's pages depend on the printer. */
export const readWord: ReadText = ({ name, bytes }) => {
  const inside = unzip(bytes, MOST_UNPACKED);
  if (!inside) return refuseText(name, { code: 'document-broken', params: {} });
  const parts = new Map(inside.map((one) => [one.name, one.bytes]));
  const part = (path: string) => new TextDecoder().decode(parts.get(path));
  const styles = readStyles(part('word/styles.xml'), name);
  const document = readParagraphs(part('word/document.xml'), name, 'document', styles);
  if (document.problem) return refuseText(name, { code: 'document-broken', params: {} });
  const notes = ['footnote', 'endnote'].flatMap((kind) => {
    const path = `word/${kind}s.xml`;
    if (!parts.has(path)) return [];
    // The lines that separate notes from the text are notes with a type.
    const isLine = ({ name: element, namespace, attributes }: XmlElement) =>
      element === kind && (attributes.get(`{${namespace}}type`) ?? 'normal') !== 'normal';
    return readParagraphs(part(path), name, `${kind}s`, styles, isLine).blocks;
  });
  const value = assemble(
    [...document.blocks, ...notes],
    metadataOf(part('docProps/core.xml'), name),
  );
  const moved: readonly Note[] =
    notes.length > 0
      ? [{ code: 'notes-at-end', params: { notes: notes.length }, place: null }]
      : [];
  return { ok: true, value, notes: moved };
};

/** Dublin Core of the file. Its date is that of its making. */
function metadataOf(xml: string, file: string): Metadata {
  const found = new Map<string, string>();
  readXml(xml, file, 'coreProperties', {
    open: () => null,
    close: ({ name }, text) => {
      if (oneLine(text) !== '') found.set(name, oneLine(text));
    },
  });
  const [title, publisher, language] = ['title', 'publisher', 'language'].map((one) =>
    found.get(one),
  );
  const author = authorsFrom(found.get('creator') ?? '');
  const issued = issuedFrom(found.get('created') ?? '');
  return {
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined &&
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language) && { language }),
  };
}
