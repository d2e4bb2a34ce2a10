/** What changed between two versions of a network, in sentences. */
import { fragmentOf, textQuote } from '../../network/quotes.ts';
import type { Selector } from '../../network/records.ts';
import type { RelationTypeId } from '../../network/relation-types.ts';
import { list } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface Tie {
  readonly type: RelationTypeId;
  readonly typeName?: string | undefined;
  readonly title: string;
}

interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly section: string;
  readonly title: string;
  readonly fields: readonly FieldChange[];
  readonly tie?: { readonly ends: readonly [string, string]; readonly was: Tie; readonly is: Tie };
}

const SECTIONS: Readonly<Record<string, string>> = {
  network: 'Network',
  sources: 'Source',
  organizations: 'Organization',
  relations: 'Relation',
  blocs: 'Bloc',
  disputes: 'Dispute',
  positions: 'Place on the picture',
  matches: 'Match with another network',
};

/** Fields, and items of those that are lists, where their own names are no words. */
const FIELDS: Readonly<Record<string, string>> = {
  about: 'record it is about',
  aliases: 'alias',
  attributes: 'attribute',
  claimedBy: 'source that claims it',
  codedOn: 'day of coding',
  computedBy: 'method',
  evidence: 'quote',
  expandedFrom: 'statement it is read out of',
  filters: 'filter',
  hedges: 'hedge',
  'layout.method': 'method of the layout',
  'layout.seed': 'seed of the layout',
  members: 'member',
  parent: 'organization it is part of',
  pinned: 'pin',
  select: 'selection',
  story: 'step of the guided reading',
  typeName: 'own name of its type',
  when: 'date',
  where: 'place',
  x: 'place from left to right',
  y: 'place from top to bottom',
};

/** Fields that name another record by its id. */
const REFERENCES = new Set([
  ...['about', 'claimedBy', 'highlight', 'organization', 'parent', 'select', 'source', 'target'],
]);

/** What a tie says, and nothing besides. */
const TIE_FIELDS = new Set(['id', 'type', 'typeName', 'source', 'target']);

type NameOf = (id: string) => string;

export const changeWords = {
  changes: {
    /** What changed, in one line. */
    headline: ({ kind, section, title, tie }: Change): string =>
      tie
        ? `${tie.ends.join('–')}: was ${tieNoun(tie.was)}, is ${tieNoun(tie.is)}`
        : `${SECTIONS[section] ?? section} ${kind}: ${title}`,
    /**
     * What differs in it, a sentence for each field.
     * @param nameOf what a record is called, by its id
     */
    details: ({ fields, tie }: Change, nameOf: NameOf): string[] =>
      fields
        .filter(({ field }) => !tie || !TIE_FIELDS.has(field))
        .map((change) => ended(fieldText(change, nameOf))),
  },
};

/** “an alliance”; where it has a direction, or a name of its own, what it says. */
function tieNoun({ type, typeName, title }: Tie): string {
  const { noun } = RELATION_TYPES[type];
  return typeName === undefined && noun !== undefined ? noun : `“${title}”`;
}

function fieldText({ field, before, after }: FieldChange, nameOf: NameOf): string {
  const [own = field, place] = field.split(/\.(\d+)$/);
  const name = FIELDS[own] ?? own;
  const said = (value: unknown) => tell(own, value, nameOf);
  if (before === undefined) return `New ${name}: ${said(after)}`;
  if (after === undefined) return `Removed ${name}: ${said(before)}`;
  if (Array.isArray(before) && place === undefined)
    return `Now in this order, ${name}: ${said(after)}`;
  const [was, is] = [said(before), said(after)];
  if (was !== is || !isRecord(before) || !isRecord(after))
    return `The ${name} was ${was}, is ${is}`;
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const differing = parts.filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const within = differing.map((key) => {
    const value = (of: Record<string, unknown>) => tell(key, of[key], nameOf);
    return `${FIELDS[key] ?? key} was ${value(before)}, is ${value(after)}`;
  });
  return `In the ${name} ${was}: ${within.join('; ')}`;
}

/** What ends with a quoted sentence has its full stop. */
function ended(text: string): string {
  return /[.!?]”$/.test(text) ? text : `${text}.`;
}

function tell(field: string, value: unknown, nameOf: NameOf): string {
  if (value === undefined) return 'absent';
  if (typeof value === 'string') return `“${REFERENCES.has(field) ? nameOf(value) : value}”`;
  if (Array.isArray(value) && field !== 'selector')
    return list.format(value.map((item) => tell(field, item, nameOf)));
  if (!isRecord(value)) return JSON.stringify(value);
  const { selector, note, level, reason, organization, strength, name, text } = value;
  const grade = strength === undefined ? '' : ` (“${strength}”)`;
  if (Array.isArray(selector)) return `“${quoted(selector, note)}”`;
  if (level !== undefined) return `“${level}” (${reason})`;
  if (typeof organization === 'string') return `“${nameOf(organization)}”${grade}`;
  if (name !== undefined && value.value !== undefined) return `“${name}: ${value.value}”`;
  return text === undefined ? JSON.stringify(value) : `“${text}”`;
}

/** The words that are quoted; of a row of a table what the row says. */
function quoted(selector: readonly Selector[], note: unknown): string {
  const row = typeof note === 'string' ? note : fragmentOf(selector);
  return textQuote(selector)?.quote.exact ?? row ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
