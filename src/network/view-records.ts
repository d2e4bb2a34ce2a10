/** How a network is looked at: places on the picture, a guided reading, who is who in other networks. */
import * as v from 'valibot';
import { FRAME_IDS } from './frames.ts';
import { evidence, number, slug, text } from './record-parts.ts';

export const placement = v.object({
  organization: slug,
  x: number,
  y: number,
  pinned: v.optional(v.boolean()),
});

const frame = v.pipe(
  v.picklist(FRAME_IDS),
  v.description('The proportion that the layout is made for; without one it is used in any'),
);

const layoutEntries = {
  method: text,
  seed: v.pipe(v.number(), v.integer()),
  positions: v.array(placement),
};

export const layout = v.object({ ...layoutEntries, frame: v.optional(frame) });

const furtherLayout = v.object({ ...layoutEntries, frame });

export const step = v.object({
  id: slug,
  text,
  select: v.optional(slug),
  highlight: v.optional(slug),
  filters: v.optional(
    v.pipe(
      v.array(text),
      v.description('Pieces of an address of the page that filter: `hide-type=rivalry`'),
    ),
  ),
  ask: v.optional(
    v.pipe(
      v.array(text),
      v.description('Pieces of an address of the page that ask: `ask=balance`, `ask.groups=3`'),
    ),
  ),
  show: v.optional(v.picklist(['picture', 'lineage'])),
  evidence: v.array(evidence),
});

export const match = v.object({
  of: v.optional(
    v.pipe(slug, v.description('The network of `organization`, where it is another than this one')),
  ),
  organization: slug,
  network: text,
  other: text,
  refused: v.optional(
    v.pipe(v.boolean(), v.description('A reader decided that the two are not the same')),
  ),
});

/** A file of matches alone. */
export const matchesSchema = v.object({ matches: v.array(match) });

export const viewEntries = {
  layout: v.optional(layout),
  layouts: v.optional(v.array(furtherLayout)),
  story: v.optional(v.array(step)),
  matches: v.optional(v.array(match)),
};
