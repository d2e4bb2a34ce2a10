/** Where sentences may stand: what a person reads is said in `words/`, in one language at a time. */
import { programFiles, type Rule } from './repository.ts';
import { importsOf, isNode, nodesOf, placeOf, type SyntaxNode } from './syntax.ts';

const BELOW_WORDS = /^src\/(?:network|evidence|coding|analysis|exchange)\//;

/** What stands for a value that is put into a template. */
const VALUE = '0';

/** Two words with space between them, of which one may be a number or a value. */
const PROSE = /\p{L}{2}[.,:;!?’'”")]*\s+[“"(]?(?:\p{L}{2}|\d)|\d[.,:;!?’'”")]*\s+[“"(]?\p{L}{2}/u;

/**
 * True data: words that stand in files of other programs or in formats, fixed forms of citation, and
 * markup. A file as a whole, or of a file the strings that are meant.
 */
const DATA: Readonly<Record<string, true | readonly string[]>> = {
  'src/network/stored-codes.ts': ['by hand'],
  'src/network/strength.ts': ['to a lesser extent'],
  'src/analysis/matching.ts': true,
  'src/evidence/citation.ts': true,
  'src/evidence/sentence-words.ts': true,
  'src/evidence/styles/apa.ts': true,
  'src/coding/names/name-words.ts': true,
  'src/coding/word-lists/english.ts': true,
  'src/coding/word-lists/spanish.ts': true,
  'src/evidence/styles/bibtex.ts': true,
  'src/evidence/styles/csl-json.ts': true,
  'src/evidence/styles/ris.ts': true,
  'src/exchange/opening/relation-phrases.ts': true,
  'src/exchange/formats/english-labels.ts': true,
  'src/exchange/formats/tables/csv-tables.ts': true,
  'src/exchange/formats/tables/own-tables.ts': true,
  'src/exchange/formats/tables/read-own.ts': true,
  'src/exchange/formats/neo4j/neo4j-csv.ts': true,
  'src/exchange/formats/neo4j/neo4j-cypher.ts': true,
  'src/exchange/publishing/dossier/style.ts': true,
  'src/exchange/publishing/dossier/dossier.ts': [
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    'width=device-width, initial-scale=1',
    '<!DOCTYPE html>\n0\n',
  ],
  'src/exchange/publishing/dossier/disputes.ts': ['dispute 0'],
  'src/exchange/publishing/dossier/quotes.ts': ['quote 0', 'state 0'],
  'src/exchange/formats/gexf/gexf-writer.ts': ['Cartel alliance network explorer'],
  'src/exchange/formats/named-attributes.ts': ['shared name', 'shared interaction', 'edge label'],
  'src/exchange/formats/xml.ts': ['undefined entity'],
  'src/exchange/formats/xml-writing.ts': ['<?xml version="1.0" encoding="UTF-8"?>\n'],
};

export const noProse: Rule = (files) =>
  programFiles(files)
    .filter(([path]) => BELOW_WORDS.test(path) && DATA[path] !== true)
    .flatMap(([path, text]) => {
      const data = DATA[path];
      const nodes = nodesOf(path, text);
      const unread = new Set(nodes.flatMap(unreadParts));
      return nodes
        .filter((node) => !unread.has(node))
        .flatMap((node) => {
          const spelled = spelling(node);
          const isData = Array.isArray(data) && data.includes(spelled);
          if (spelled === null || isData || !PROSE.test(spelled)) return [];
          return [`${placeOf(path, text, node)}: “${spelled}” is said in src/words/`];
        });
    });

/** What a string or a template spells; `null` for any other node. */
function spelling({ type, value, quasis }: SyntaxNode): string | null {
  if (type === 'Literal') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return null;
  return quasis
    .filter(isNode)
    .map((piece) => (piece.value as { readonly cooked: string }).cooked)
    .join(VALUE);
}

/** What no reader of the page sees: words of an exception, and what the published schema says of itself. */
function unreadParts({ type, callee, arguments: given }: SyntaxNode): readonly unknown[] {
  if (!isNode(callee) || !Array.isArray(given)) return [];
  const isError = type === 'NewExpression' && /Error$/.test(String(callee.name));
  const { property } = callee;
  const isSchema = type === 'CallExpression' && isNode(property) && property.name === 'description';
  return isError || isSchema ? given : [];
}

/** Documents for people, and messages about pictures: these speak the language of the page. */
const SPEAKING = /^src\/exchange\/publishing\/(?:dossier\/.*|picture-captions|png)\.ts$/;

export const silentFormats: Rule = (files) =>
  programFiles(files)
    .filter(([path]) => path.startsWith('src/exchange/') && !SPEAKING.test(path))
    .flatMap(([path, text]) =>
      importsOf(path, text, files)
        .filter((target) => target.startsWith('src/words/'))
        .map((target) => `${path}: ${target} would make its files differ by language`),
    );
