/** What is said in English where a record is read, and of what answers rest on. */
import type { Basis, Dispute, Evidence } from '../../network/records.ts';
import type { RelationTypeId } from '../../network/relation-types.ts';
import { BY_HAND, fileReadFrom } from '../../network/stored-codes.ts';
import { happenedBy } from '../date-forms.ts';
import { methodName } from './grouping-methods.ts';
import { dateOrInterval, day, list, relations } from './numbers.ts';
import { statementWords } from './statements.ts';

/** “quote 1”, “quotes 1 and 3” */
const numbered = (quotes: readonly number[]) =>
  `${quotes.length === 1 ? 'quote' : 'quotes'} ${list.format(quotes.map(String))}`;

const records = {
  ...statementWords,
  /** Of when a record is said to be. @param type where it is a relation */
  dated: (edtf: string, type?: RelationTypeId): string => {
    const by = happenedBy(edtf, type);
    return by === null ? dateOrInterval(edtf) : `by ${day(by)}`;
  },
  organization: {
    fromHere: 'Paths from here',
    surroundings: 'Surroundings',
    aliases: 'In the text:',
    partOf: 'Part of',
    parts: 'Includes',
    says: 'What the text says of it',
    relations: 'Relations',
    noRelations: 'No relation of it is coded.',
    /** @param rest on how many statements they rest, as `words.statements.rest` says it */
    counted: (n: number, rest: string) => `${relations(n)}${rest}.`,
    hidden: (n: number) => `${relations(n)} hidden by the filter`,
    memberOf: 'Member of',
    pinned: 'Pinned where it was put: a new layout leaves it there.',
  },
  relation: {
    /** A reason of the coder's, or that there is none. */
    reason: (reason: string) => {
      const file = fileReadFrom(reason);
      return file === null ? reason : `Read from ${file}, where nothing is said of confidence.`;
    },
    crumb: (label: string) => `Relation · ${label}`,
    basis: { stated: 'in the text', implied: 'by the text' } satisfies Record<Basis, string>,
    confidence: 'Coder’s confidence',
    strength: (strength: string) => `Graded “${strength}”`,
    expanded: 'Read out of one statement',
    expandedNote: (n: number) =>
      `The text says it once, of several organizations together. The coder read ${n} relations out of that one statement:`,
    hedges: 'The author’s hedges',
    noHedges: 'none',
    /** After the words of a hedge: the numbers of the quotes that carry it. */
    hedgedIn: (quotes: readonly number[]) =>
      quotes.length === 0 ? 'in none of the quotes given' : `in ${numbered(quotes)}`,
    /** @param quotes the numbers of the supporting quotes that carry no hedge */
    unhedgedIn: (quotes: readonly number[]) =>
      quotes.length === 0
        ? 'No supporting quote is without one.'
        : `Said without a hedge in ${numbered(quotes)}.`,
    hidden: 'Not on the picture: the filter hides it.',
    counted: 'Violence counted',
    /** Of a relation that another source refines, and none contests. */
    refined: 'refined',
    when: 'When',
    where: 'Where',
    note: 'Coder’s note',
    evidence: 'Evidence',
    noEvidence: 'No evidence given.',
    others: 'Also between these two',
    confidenceOf: { high: 'high', medium: 'medium', low: 'low' },
  },
  bloc: {
    crumb: 'Bloc',
    claim: (source: string) =>
      `A bloc claimed by ${source}. It is the author’s claim, not a result of the coding.`,
    computed: (method: string) =>
      method === BY_HAND
        ? 'A bloc that a reader put together by hand: nobody’s claim and no result.'
        : `A bloc computed by ${methodName(method)}.`,
    method: methodName,
    members: 'Members, firmest first',
    member: (strength: string | undefined) => (strength ? `“${strength}”` : 'no qualifying word'),
    ties: 'Coded relations between the members',
    noTies: 'No relation between them is coded.',
    outward: 'Coded relations with others',
    noneOutward: 'No relation of a member with anybody else is coded.',
    /** @param rest on how many statements they rest, as `words.statements.rest` says it */
    counted: (heading: string, n: number, rest: string) => `${heading} · ${n}${rest}`,
    evidence: 'The author’s words',
    show: 'Highlight on the picture',
    hide: 'Stop highlighting',
    without: (source: string) => `What is left of it without ${source}`,
    /** @param title of a network in which several sources speak */
    withoutIn: (source: string, title: string) =>
      `What would be left without ${source}: “${title}”`,
  },
  quote: {
    role: {
      supports: 'supports',
      counters: 'counters',
      context: 'context',
    } satisfies Record<Evidence['role'], string>,
    paragraph: (n: number) => `¶ ${n}`,
    /** Where a quote stands, as far as it is known. */
    place: (page: string | undefined, paragraph: number | undefined): string =>
      [page && `p. ${page}`, paragraph !== undefined && `¶ ${paragraph}`]
        .filter(Boolean)
        .join(', '),
    table: (fragment: string) => `Row of a table (${fragment})`,
    hedge: 'hedge',
    /** The time that the words are about. */
    time: (date: string) => `time: ${date}`,
    sameWords: 'In the same words:',
    number: (n: number, isRow: boolean) => `${isRow ? 'Evidence' : 'Quote'} ${n}`,
    /** How a quote says its record; nothing of one that does not support it and has no hedge. */
    says: (role: Evidence['role'], hedges: readonly string[]): string | null => {
      if (hedges.length > 0) return `hedged: ${hedges.map((one) => `“${one}”`).join(', ')}`;
      return role === 'supports' ? 'without a hedge' : null;
    },
  },
  dispute: {
    title: 'What others say',
    /** Over the words of the text and what others say of them. */
    both: 'The text’s words, and what others say',
    here: 'Here',
    there: 'There',
    verdict: {
      contradicts: 'Contradicted',
      refines: 'Refined',
      confirms: 'Confirmed',
    } satisfies Record<Dispute['verdict'], string>,
  },
};

export default records;
