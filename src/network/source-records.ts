/** A source: a CSL-JSON item, with what is recorded of its text. */
import * as v from 'valibot';
import { number, position, sha256, slug, text } from './record-parts.ts';

const cslName = v.object({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string()),
});

const cslDate = v.object({
  'date-parts': v.optional(v.array(v.array(v.union([number, v.string()])))),
  literal: v.optional(v.string()),
  raw: v.optional(v.string()),
});

const extraction = v.pipe(
  v.object({
    sha256,
    bytes: position,
    mediaType: text,
    extractor: text,
    version: text,
  }),
  v.description('The file that the text was taken out of, and by which program'),
);

const page = v.pipe(
  v.object({ label: text, start: position }),
  v.description('What a page is called in print, and where it begins, in code points'),
);

const heading = v.object({
  level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  start: position,
  end: position,
});

export const sourceSchema = v.pipe(
  v.object({
    id: slug,
    type: text,
    title: text,
    language: v.optional(v.pipe(text, v.description("Of its words (BCP 47); else the network's"))),
    author: v.optional(v.array(cslName)),
    issued: v.optional(cslDate),
    'container-title': v.optional(v.string()),
    publisher: v.optional(v.string()),
    volume: v.optional(v.union([v.string(), number])),
    issue: v.optional(v.union([v.string(), number])),
    page: v.optional(v.union([v.string(), number])),
    DOI: v.optional(v.string()),
    URL: v.optional(v.string()),
    version: v.optional(v.union([v.string(), number])),
    custom: v.optional(
      v.object({
        text: v.optional(
          v.object({
            sha256,
            bytes: position,
            codePoints: position,
            paragraphs: position,
            extraction: v.optional(extraction),
            pages: v.optional(v.array(page)),
            headings: v.optional(v.array(heading)),
          }),
        ),
        table: v.optional(
          v.pipe(
            v.object({ sha256, rows: position }),
            v.description(
              'The table whose rows are evidence, and how many it has below its header',
            ),
          ),
        ),
        identification: v.optional(
          v.object({ status: v.picklist(['stated', 'inferred']), reason: text }),
        ),
        grading: v.optional(
          v.object({
            reliability: v.picklist(['A', 'B', 'C', 'D', 'E', 'F']),
            credibility: v.picklist(['1', '2', '3', '4', '5', '6']),
            reason: text,
          }),
        ),
      }),
    ),
  }),
  v.description('A CSL-JSON item; fields beyond these are kept'),
);
