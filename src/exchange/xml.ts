/** Reads XML piece by piece, for all formats that are XML: elements as they open and close. */
import { SaxesParser } from 'saxes';
import type { Problem } from '../network/problems.ts';
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

/** Why a file cannot be read any further. */
export interface Fault {
  readonly message: string;
  readonly remedy: string;
}

export interface XmlHandler {
  readonly open: (element: XmlElement) => Fault | null;
  /** @param text what stands directly inside the element, entities resolved */
  readonly close: (element: XmlElement, text: string) => void;
}

/** In characters: no more than this is read in vain after a fault. */
const PIECE = 4096;

/** Progress is told after so many pieces. */
const TELLING = 16;

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
    problem ??= { rule: 'F1', file, record: `line ${line}`, field: null, ...fault };
  };

  parser.on('error', ({ message }) => stop(parser.line, faultOf(message)));
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
    if (opened.length === 0 && local !== root) stop(startLine, otherRoot(local, root));
    if (opened.length >= DEEPEST) stop(startLine, TOO_DEEP);
    opened.push({ element, text: '' });
    const fault = problem ? null : handler.open(element);
    if (fault) stop(startLine, fault);
  });
  const append = (words: string) => {
    const innermost = opened.at(-1);
    if (innermost) innermost.text += words;
  };
  parser.on('text', append);
  parser.on('cdata', append);
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

const TOO_DEEP: Fault = {
  message: `Elements stand inside each other more than ${DEEPEST} deep`,
  remedy: 'Save the network again with a program that writes it flat.',
};

function otherRoot(found: string, wanted: string): Fault {
  return {
    message: `The file starts with “${found}”, not with “${wanted}”`,
    remedy: 'Choose a file of this format, or save it again.',
  };
}

/** Of a node or an edge that lacks what it cannot be without. */
export function withoutAttribute(element: string, attribute: string): Fault {
  const remedy = `Give each ${element} its ${attribute}.`;
  return { message: `The ${element} has no “${attribute}”`, remedy };
}

/** Of a file that is read to its end and has no graph in it. */
export function withoutGraph(file: string): Problem {
  const message = 'The file has no graph in it';
  const remedy = 'Choose another file, or save it again.';
  return { rule: 'F1', file, record: null, field: null, message, remedy };
}

/** The parser's words (`12:3: unclosed tag: node`) for a person. */
function faultOf(words: string): Fault {
  const message = words.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (message === 'undefined entity')
    return {
      message:
        'The file uses an entity of its own (a name between & and ;); such are not expanded, for safety',
      remedy: 'Write the characters themselves, and & as &amp;.',
    };
  const [, unclosed] = /^unclosed tag: (.+)$/.exec(message) ?? [];
  if (unclosed !== undefined || /^(unexpected end|document must contain)/.test(message))
    return {
      message:
        unclosed === undefined
          ? 'The file ends too early'
          : `The file ends before its “${unclosed}” does`,
      remedy: 'It was cut off: download or save it again, whole.',
    };
  if (/^(unexpected close tag|unmatched closing tag)/.test(message))
    return {
      message: 'An element is closed that is not the one open, or is open no more',
      remedy: 'Close elements in the reverse order of opening them, or save the file again.',
    };
  return {
    message: `This is not well-formed XML: ${message}`,
    remedy: 'Mend the line, or save the file again with the program that made it.',
  };
}
