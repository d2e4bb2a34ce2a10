/** What records of several kinds are made of: ids, texts, words of a source and their places. */
import * as v from 'valibot';
import { isEdtf } from './dates.ts';

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const text = v.pipe(v.string(), v.nonEmpty());
export const slug = v.pipe(v.string(), v.regex(SLUG));
// JSON can spell numbers that come out infinite, and writes those as null.
export const number = v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9));
export const position = v.pipe(v.number(), v.integer(), v.minValue(0));

export const textQuoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.pipe(v.string(), v.description('Up to 32 characters before the quote')),
  suffix: v.pipe(v.string(), v.description('Up to 32 characters after the quote')),
});

export const textPositionSelector = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: position, end: position }),
  v.description('Unicode code points over the whole text, from 0, end exclusive'),
);

const fragmentSelector = v.pipe(
  v.object({
    type: v.literal('FragmentSelector'),
    conformsTo: v.literal('http://tools.ietf.org/rfc/rfc7111'),
    value: text,
  }),
  v.description('A row, column or cell of a table (RFC 7111), such as row=12'),
);

export const selector = v.pipe(
  v.array(v.variant('type', [textQuoteSelector, textPositionSelector, fragmentSelector])),
  v.description('A quote and its position, or one fragment of a table'),
);

/** A date or an interval, EDTF level 1. */
export const when = v.pipe(v.string(), v.check(isEdtf));

export const basis = v.picklist(['stated', 'implied']);
export const confidence = v.object({ level: v.picklist(['high', 'medium', 'low']), reason: text });
export const strength = v.pipe(
  text,
  v.description("The source's words that grade the tie (“looser”)"),
);

const judged = v.pipe(
  v.object({
    network: slug,
    basis,
    confidence,
    strength: v.optional(strength),
    note: v.optional(text),
  }),
  v.description(
    'Where a relation is one of several networks: what the one with this evidence says of it',
  ),
);

const count = v.pipe(
  v.object({
    where: v.optional(text),
    events: v.optional(position),
    deaths: v.optional(position),
    low: v.optional(position),
    high: v.optional(position),
  }),
  v.description('Violence that a table counts: deaths with the lowest and highest estimate'),
);

export const evidence = v.object({
  source: slug,
  role: v.picklist(['supports', 'counters', 'context']),
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  selector,
  when: v.optional(v.pipe(when, v.description('The time that the words are about, EDTF'))),
  count: v.optional(count),
  note: v.optional(text),
  judged: v.optional(judged),
});

export const hedge = v.pipe(
  v.object({ source: slug, selector }),
  v.description("The author's own words of caution, verbatim"),
);

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
