/** Reads XML piece by piece, for all formats that are XML: elements as they open and close. */
import { SaxesParser } from 'saxes';
import { type Fault, type Problem, unreadable } from '../../network/problems.ts';
import type { OnProgress } from './foreign-graph.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Those with a prefix as `{namespace}name`; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it starts, from 1. */
  readonly line: number;
}

export interface XmlHandler {
  readonly open: (element: XmlElement) => Fault | null;
  /** Words as they come, in the order of the file. */
  readonly text?: (words: string) => void;
  /** @param text what stands directly inside the element, entities resolved */
  readonly close: (element: XmlElement, text: string) => void;
  /** What stands in the file for one program (`<?target body?>`). */
  readonly instruction?: (target: string, body: string) => void;
}

/** In characters: no more than this is read in vain after a fault. */
const PIECE = 256;

/** Progress is told after so many pieces. */
const TELLING = 256;

/** No real file comes near; without a limit a namespace is looked up through every level. */
const DEEPEST = 100;

const PREDEFINED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a whole document in linear time and stops at the first fault.
 * @param root name of the root element, without prefix
 * @returns what is wrong and on which line, or `null`. Entities of a DTD are not expanded; a prefix
 * that no namespace is declared for stands for itself.
 */
export function readXml(
  text: string,
  file: string,
  root: string,
  handler: XmlHandler,
  onProgress?: OnProgress,
): Problem | null {
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: (prefix: string) => prefix });
  // The parser's own table inherits `constructor` and the like from Object.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, PREDEFINED);
  const opened: { readonly element: XmlElement; text: string }[] = [];
  let startLine = 1;
  let problem: Problem | null = null;
  const stop = (line: number, fault: Fault) => {
    problem ??= unreadable(file, fault, { line });
  };

  parser.on('error', ({ message }) => {
    if (problem) return;
    const bare = bareAmpersand(text, parser.position);
    if (bare === null) stop(parser.line, faultOf(message));
    else stop(text.slice(0, bare).split('\n').length, { code: 'xml-bare-ampersand', params: {} });
  });
  parser.on('opentagstart', () => {
    // At the start of a line, the name before it ended on the one above.
    startLine = parser.line - (parser.column === 0 ? 1 : 0);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (problem) return;
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: new Map(
        Object.values(attributes)
          .filter(({ name, prefix }) => prefix !== 'xmlns' && name !== 'xmlns')
          .map((one) => [one.prefix === '' ? one.local : `{${one.uri}}${one.local}`, one.value]),
      ),
      line: startLine,
    };
    if (opened.length === 0 && local !== root)
      stop(startLine, { code: 'xml-other-root', params: { found: local, wanted: root } });
    if (opened.length >= DEEPEST)
      stop(startLine, { code: 'xml-too-deep', params: { most: DEEPEST } });
    opened.push({ element, text: '' });
    const fault = problem ? null : handler.open(element);
    if (fault) stop(startLine, fault);
  });
  const append = (words: string) => {
    const innermost = opened.at(-1);
    if (innermost) innermost.text += words;
    if (!problem) handler.text?.(words);
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('processinginstruction', ({ target, body }) => {
    if (!problem) handler.instruction?.(target, body);
  });
  parser.on('closetag', () => {
    const closed = opened.pop();
    if (closed && !problem) handler.close(closed.element, closed.text);
  });

  for (let start = 0; start < text.length && !problem; start += PIECE) {
    parser.write(text.slice(start, start + PIECE));
    if (start % (PIECE * TELLING) === 0) onProgress?.(start / text.length);
  }
  if (!problem) parser.close();
  return problem;
}

/** Of a node or an edge that lacks what it cannot be without. */
export function withoutAttribute(element: string, attribute: string): Fault {
  return { code: 'xml-attribute-missing', params: { element, attribute } };
}

/** Of a file that is read to its end and has no graph in it. */
export function withoutGraph(file: string): Problem {
  return unreadable(file, { code: 'no-graph', params: {} });
}

/**
 * Where the “&” stands that the parser read on from, up to `end`, and that begins no entity; `null` where there is
 * none. It takes all from there to a semicolon for a name, and so finds the fault far behind it, or only at the end.
 */
function bareAmpersand(text: string, end: number): number | null {
  const at = text.indexOf('&', text.lastIndexOf(';', end - 2) + 1);
  return at < 0 || at >= end || /^&#?[\w:.-]*;?$/.test(text.slice(at, end)) ? null : at;
}

/** What the parser means by its words (`12:3: unclosed tag: node`). */
function faultOf(words: string): Fault {
  const error = words.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (error === 'undefined entity') return { code: 'xml-own-entity', params: {} };
  const [, unclosed] = /^unclosed tag: (.+)$/.exec(error) ?? [];
  if (unclosed !== undefined || /^(unexpected end|document must contain)/.test(error))
    return { code: 'xml-cut-off', params: { element: unclosed ?? null } };
  if (/^(unexpected close tag|unmatched closing tag)/.test(error))
    return { code: 'xml-closed-wrongly', params: {} };
  return { code: 'xml-broken', params: { error } };
}
