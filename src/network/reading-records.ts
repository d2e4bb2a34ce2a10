/** What coders decided: sentence by sentence, and where two of them differed. */
import * as v from 'valibot';
import { selector, slug, text } from './record-parts.ts';

/** Why a coder makes nothing of a sentence. */
export const REASONS = [
  'negated',
  'hypothetical',
  'generic',
  'other-time',
  'no-relation',
  'see-note',
] as const;

export const unitSchema = v.pipe(
  v.object({
    id: slug,
    source: slug,
    paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    selector,
    passedOver: v.optional(v.picklist(REASONS)),
    note: v.optional(text),
  }),
  v.description('A sentence to decide; that it is coded follows from the evidence in it'),
);

/** What readings can agree or differ on: a sentence, then pairs of organizations, in the order of the codebook. */
export const CONCERNS = ['unit', 'tie', 'type', 'direction', 'basis'] as const;

const CHOICES = ['first', 'second', 'both', 'neither', 'anew'] as const;

const reader = v.object({
  id: slug,
  name: text,
  codedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  network: v.optional(v.pipe(slug, v.description('Id of the network that is this reading'))),
});

const settlementSchema = v.object({
  id: slug,
  concerns: v.picklist(CONCERNS),
  unit: v.optional(slug),
  pair: v.optional(v.tuple([slug, slug])),
  first: v.pipe(text, v.description('What the first reading has: a type, a basis, `coded`')),
  second: text,
  choice: v.picklist(CHOICES),
  by: text,
  on: v.optional(v.pipe(v.string(), v.isoDate())),
  reason: text,
});

export const readingsSchema = v.pipe(
  v.object({ readers: v.array(reader), settled: v.array(settlementSchema) }),
  v.description('Who read the text independently, and how their differences were settled'),
);

/** A sentence that a coder has to decide on. */
export type Unit = v.InferOutput<typeof unitSchema>;
export type Settlement = v.InferOutput<typeof settlementSchema>;
export type Concern = Settlement['concerns'];
export type Reason = (typeof REASONS)[number];
