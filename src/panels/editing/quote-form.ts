/** The form of a quote: its role, its time, what it counts, its note, and where it begins and ends. */
import { editEvidence, type Quoting, removeEvidence } from '../../coding/acts/evidence.ts';
import { evidenceOf } from '../../coding/entries/quoted.ts';
import type { Stretch } from '../../coding/quote-ends.ts';
import { type SourceText, toIndex } from '../../evidence/source-text.ts';
import { textQuote } from '../../network/quotes.ts';
import type { Evidence } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import { countFields, countIn, countValues } from './count-fields.ts';
import { type RecordForm, textOf, type Values } from './record-form.ts';

const ROLES = ['supports', 'counters', 'context'] as const;

/** Which quote of which record a path means: `evidence.0`, or of a statement `attributes.1.evidence.0`. */
export function quotedBy(record: string, field: string): Quoting & { readonly at: number } {
  const [, attribute, at = '0'] = /^(?:attributes\.(\d+)\.)?evidence\.(\d+)$/.exec(field) ?? [];
  return {
    record,
    attribute: attribute === undefined ? undefined : Number(attribute),
    at: Number(at),
  };
}

/** The path of a quote in its record. */
function pathOf({ attribute, at }: ReturnType<typeof quotedBy>): string {
  return `${attribute === undefined ? '' : `attributes.${attribute}.`}evidence.${at}`;
}

/** Where the quote stands in the text as UTF-16 indexes, as the form has it. */
export function stretchIn({ start = '', end = '' }: Values): Stretch {
  return { start: Number(start), end: Number(end) };
}

/**
 * @param text of its source, where it is at hand and the quote stands there: only then its ends move
 * @param canCount whether it can count violence, as evidence of a relation can
 */
export function quoteForm(
  quoted: Quoting & { readonly at: number },
  evidence: Evidence,
  text: SourceText | null,
  canCount = false,
): RecordForm {
  const { role, when = '', note = '', source } = evidence;
  const path = pathOf(quoted);
  const position = textQuote(evidence.selector)?.position;
  const begin = {
    role,
    when,
    note,
    isGone: '',
    ...(canCount && countValues(evidence.count)),
    ...(text &&
      position && {
        start: String(toIndex(text, position.start)),
        end: String(toIndex(text, position.end)),
      }),
  };
  return {
    begin,
    fields: (values) => [
      {
        is: 'radios',
        name: 'role',
        label: words.form.role,
        options: ROLES.map((one) => [one, words.form.roles[one]]),
      },
      { is: 'line', name: 'when', label: words.form.when, how: words.form.whenHow },
      ...(canCount ? countFields(values, path) : []),
      { is: 'text', name: 'note', label: words.form.quoteNote },
      {
        is: 'checks',
        name: 'isGone',
        label: words.editing.fields.quote,
        at: 'evidence',
        options: [['yes', words.editing.quoteGone]],
      },
    ],
    act: (now, values) => {
      if (values.isGone === 'yes') return removeEvidence(now, quoted);
      const noted = textOf(values.note);
      const dated = textOf(values.when);
      const count = canCount ? countIn(values) : evidence.count;
      const { note: _, when: __, count: ___, ...rest } = evidence;
      const as = values.role as Evidence['role'];
      const isMoved = values.start !== begin.start || values.end !== begin.end;
      const next =
        text && isMoved
          ? evidenceOf({ source, text, quote: stretchIn(values) }, as, noted ?? '', dated)
          : {
              ...rest,
              role: as,
              ...(dated !== undefined && { when: dated }),
              ...(noted !== undefined && { note: noted }),
            };
      const counted = { ...next, ...(count && { count }) };
      return editEvidence(now, { ...quoted, evidence: counted });
    },
  };
}
