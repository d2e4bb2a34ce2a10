/** All that can be wrong with a network or a file of one: a code each, with what it is about. */
import type { FileFormatId } from './file-formats.ts';

export type None = Readonly<Record<string, never>>;

/** Positions in a text, in code points. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Parameters by code. They are data (ids, numbers, names that stand in the file), never words of a
 * language; those are in `words/`, which has to say every code.
 */
export interface ProblemParams
  extends NetworkParams,
    TextParams,
    TextFileParams,
    ReferenceParams,
    FileParams,
    FormatParams {}

/** Rules of the data format but for F7. */
interface NetworkParams {
  'folder-without-head': None;
  /** @param error the engine's own words */
  'json-unreadable': { readonly error: string };
  'json-cut-off': { readonly line: number };
  'json-broken': { readonly line: number; readonly column: number };
  'not-explorer-json': { readonly format: string };
  /** @param found as JSON */
  'version-unknown': { readonly found: string; readonly known: number };
  /** @param expected as the schema writes it, here and below; `null` where it has no name for it */
  'field-missing': { readonly expected: string | null };
  'field-empty': None;
  'wrong-value': { readonly expected: string | null; readonly found: string };
  'not-an-id': { readonly expected: string | null; readonly found: string };
  'not-a-date': { readonly found: string };
  /** @param first section in which the id stands, and so `second` */
  'id-used-twice': { readonly id: string; readonly first: string; readonly second: string };
  'reference-to-nothing': {
    readonly id: string;
    readonly to: 'organization' | 'source' | 'bloc' | 'record' | 'unit' | 'network';
  };
  'no-such-quote': { readonly record: string };
  /** @param chain ids, from the first to itself again */
  'parents-loop': { readonly chain: readonly string[] };
  'relation-without-evidence': None;
  'ends-alike': None;
  'ends-out-of-order': { readonly source: string; readonly target: string };
  'selector-missing': None;
  'selector-incomplete': None;
  'start-not-before-end': Span;
  'unit-without-note': None;
  'unit-decided-twice': None;
  /** @param first the unit that it overlaps */
  'units-overlap': { readonly first: string };
  /** Two members of a joined network, not the same, share an id. */
  'member-twice': { readonly id: string };
  'member-joined': None;
  /** @param first an organization of a member, which is said to be the `second` of it as well */
  'same-in-one-network': {
    readonly network: string;
    readonly first: string;
    readonly second: string;
  };
  /** @param section which a joined network has from its members */
  'joined-with-records': { readonly section: string };
}

/** F7: what a text at hand says of the records. */
export interface TextParams {
  'text-not-recorded': None;
  /** @param editions how many of the `files` at hand are the text in another wording; `null`: not asked */
  'text-not-there': {
    readonly sha256: string;
    readonly editions: number | null;
    readonly files: number;
  };
  'text-of-other-size': { readonly found: number; readonly recorded: number };
  /** @param found the words of that row, empty where there is none */
  'row-changed': { readonly row: number; readonly found: string };
  'other-paragraph': { readonly found: number; readonly recorded: number };
  'other-surroundings': Span;
  'other-text': Span;
  'words-moved': { readonly from: Span; readonly to: Span };
  'words-ambiguous': { readonly places: readonly Span[]; readonly count: number };
  /** @param nearest the nearest passage, with its difference as wdiff writes it */
  'words-changed': { readonly nearest: (Span & { readonly difference: string }) | null };
}

/** Why a file gives no text that could be coded. */
export interface TextFileParams {
  'text-file-is': {
    readonly kind: 'picture' | 'old-office' | 'rich-text' | 'document' | 'archive' | 'binary';
  };
  'text-file-too-large': { readonly bytes: number; readonly most: number };
  'text-without-words': None;
  /** @param error the browser's own words */
  'text-file-unreadable': { readonly error: string };
  'document-broken': None;
  'pdf-broken': None;
  'pdf-locked': None;
  'pdf-of-pictures': { readonly pages: number };
  /** @param unknown letters, in a hundred, of which the file does not say what they are */
  'pdf-letters-unknown': { readonly unknown: number };
}

/** Why a bibliographic record cannot be read. */
export interface ReferenceParams {
  'reference-unknown': None;
  'reference-cut-off': None;
  /** @param found what stands where it does not belong */
  'reference-broken': { readonly found: string };
  'reference-without-title': None;
}

/** What no reader of a format gets to see, or refuses whatever the format. */
export interface FileParams {
  'no-file': None;
  'file-empty': None;
  'file-too-large': { readonly bytes: number; readonly most: number };
  'file-not-text': None;
  'file-is': {
    readonly kind:
      | 'pdf'
      | 'picture'
      | 'old-workbook'
      | 'document'
      | 'page'
      | 'archive'
      | 'vna'
      | 'spaced-list'
      | 'ucinet-binary'
      | 'graph6';
  };
  'file-too-deep': None;
  'json-too-deep': { readonly most: number };
  'archive-unreadable': None;
  'several-not-tables': None;
  'xml-unknown': None;
  'json-unknown': None;
  'text-unknown': None;
  'too-many-files': { readonly files: number; readonly most: number };
  'too-many-records': { readonly records: number; readonly most: number };
  'link-damaged': None;
  'link-too-large': { readonly most: number };
}

/** What the readers of formats refuse. */
export interface FormatParams {
  'too-many-attributes': { readonly most: number };
  'xml-too-deep': { readonly most: number };
  'xml-other-root': { readonly found: string; readonly wanted: string };
  'xml-own-entity': None;
  'xml-bare-ampersand': None;
  /** @param element that is not closed, where it is known */
  'xml-cut-off': { readonly element: string | null };
  'xml-closed-wrongly': None;
  /** @param error the parser's own words */
  'xml-broken': { readonly error: string };
  'xml-attribute-missing': { readonly element: string; readonly attribute: string };
  'no-graph': None;
  'no-node': None;
  'node-twice': { readonly id: string };
  'node-without-id': None;
  'node-without-key': None;
  'id-taken': { readonly id: string };
  'element-without-data': None;
  /** @param source what the format calls the ends, and so `target` */
  'edge-without-ends': {
    readonly source: string;
    readonly target: string;
    readonly by: 'id' | 'key';
  };
  'edge-to-no-node': { readonly id: string };
  'edge-to-missing-node': { readonly id: string };
  /** @param found what stands where it does not belong */
  'syntax-broken': { readonly found: string };
  'text-cut-off': None;
  /** @param found where the number of vertices should stand */
  'pajek-vertices': { readonly found: string };
  'dl-without-data': None;
  'dl-without-size': None;
  'dl-format': { readonly format: string };
  'not-a-list': { readonly name: string; readonly format: FileFormatId };
  'cx-version': { readonly version: string | null };
  'cx-no-aspect': None;
  'sheet-too-large': { readonly name: string };
  'table-not-text': None;
  'table-empty': None;
  'table-too-wide': { readonly columns: number; readonly most: number };
  'quotation-mark-open': None;
  'table-says-nothing': None;
  'table-only-numbers': None;
}
