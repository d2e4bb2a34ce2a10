/** Every place in a network that quotes a source, with its address in the records. */
import type {
  Evidence,
  Network,
  Selector,
  TextPositionSelector,
  TextQuoteSelector,
} from './records.ts';

export interface RecordedPlace extends QuotedWords {
  readonly section: 'organizations' | 'relations' | 'blocs' | 'story' | 'coverage';
  readonly record: string;
  /** Dotted path to the evidence or hedge inside the record (`evidence.0`, `hedges.1`); empty for a unit. */
  readonly field: string;
  readonly kind: 'quote' | 'hedge' | 'unit';
  /** What a quote does for its record; hedges have no role. */
  readonly role: Evidence['role'] | undefined;
  readonly paragraph: number | undefined;
  /** The time that the words are about, EDTF. */
  readonly when?: string | undefined;
  readonly count?: Evidence['count'];
  /** The coder's, of a quote (a coreference, a reading); of a row its words. */
  readonly note?: string | undefined;
}

/** The place of a quote or a hedge, as against that of a unit. */
export interface QuotePlace extends RecordedPlace {
  readonly section: Exclude<RecordedPlace['section'], 'coverage'>;
  readonly kind: Exclude<RecordedPlace['kind'], 'unit'>;
}

/** Words and where they stand, whatever they are quoted for. */
export interface QuotedWords {
  readonly source: string;
  readonly selector: readonly Selector[];
}

interface Quoting extends QuotedWords {
  readonly role?: Evidence['role'];
  readonly paragraph?: number | undefined;
  readonly when?: string | undefined;
  readonly count?: Evidence['count'];
  readonly note?: string | undefined;
}

/** What quotes sources. */
type Quoters = Pick<Network, 'organizations' | 'relations' | 'blocs' | 'story'>;

/** Quotes and hedges in the order of the records; a quote used twice is listed twice. */
export function quotesOf(network: Quoters): QuotePlace[] {
  const places: QuotePlace[] = [];
  const add = (
    section: QuotePlace['section'],
    record: string,
    path: string,
    kind: QuotePlace['kind'],
    list: readonly Quoting[] | undefined,
  ) => {
    for (const [i, one] of (list ?? []).entries()) {
      const { source, role, paragraph, when, count, note, selector } = one;
      const field = `${path}.${i}`;
      places.push({
        section,
        record,
        field,
        kind,
        source,
        role,
        paragraph,
        when,
        count,
        note,
        selector,
      });
    }
  };
  for (const { id, attributes } of network.organizations)
    for (const [i, { evidence }] of attributes.entries()) {
      if (evidence.length === 0) continue;
      add('organizations', id, `attributes.${i}.evidence`, 'quote', evidence);
    }
  for (const { id, evidence, hedges } of network.relations) {
    add('relations', id, 'evidence', 'quote', evidence);
    add('relations', id, 'hedges', 'hedge', hedges);
  }
  for (const { id, evidence, hedges } of network.blocs) {
    add('blocs', id, 'evidence', 'quote', evidence);
    add('blocs', id, 'hedges', 'hedge', hedges);
  }
  for (const { id, evidence } of network.story ?? [])
    add('story', id, 'evidence', 'quote', evidence);
  return places;
}

/** All words of sources in a network that must stand there: quotes, hedges, and units to decide. */
export function recordedWords(network: Network): RecordedPlace[] {
  const units = (network.coverage ?? []).map(
    ({ id, source, paragraph, selector }): RecordedPlace => ({
      section: 'coverage',
      record: id,
      field: '',
      kind: 'unit',
      role: undefined,
      source,
      paragraph,
      selector,
    }),
  );
  return [...quotesOf(network), ...units];
}

/** A path inside the place of a quote: `evidence.0.selector`, of a unit `selector`. */
export function fieldOf({ field }: Pick<RecordedPlace, 'field'>, part: string): string {
  return field === '' ? part : `${field}.${part}`;
}

interface TextQuote {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** The exact words and the position of a text quote; `null` for evidence in a table. */
export function textQuote(selector: readonly Selector[]): TextQuote | null {
  const quote = selector.find((one) => one.type === 'TextQuoteSelector');
  const position = selector.find((one) => one.type === 'TextPositionSelector');
  return quote && position ? { quote, position } : null;
}

/** The fragment of a table that evidence names (`row=12`); empty for a text quote. */
export function fragmentOf(selector: readonly Selector[]): string {
  return selector.find((one) => one.type === 'FragmentSelector')?.value ?? '';
}

/** How many pieces of evidence are words of a text, and how many rows (or cells) of a table. */
export interface EvidenceCount {
  readonly quotes: number;
  readonly rows: number;
}

export function countEvidence(evidence: readonly Pick<QuotedWords, 'selector'>[]): EvidenceCount {
  const quotes = evidence.filter(({ selector }) => textQuote(selector)).length;
  return { quotes, rows: evidence.length - quotes };
}

/**
 * A key for the words of a quote at their place in their source: quotes of the same words have the
 * same, whichever records they stand in and whenever they came there.
 */
export function wordsKey({ source, selector }: QuotedWords): string {
  return JSON.stringify([source, selector]);
}

/** A key for a quote that holds across the program: record id and path. */
export function quoteKey(record: string, field: string): string {
  return `${record}/${field}`;
}
