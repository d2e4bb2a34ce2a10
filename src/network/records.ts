/** The records of a network: one declaration gives the types, the runtime check and the JSON Schema. */
import * as v from 'valibot';
import { ORGANIZATION_KIND_IDS } from './organization-kinds.ts';
import { readingsSchema, unitSchema } from './reading-records.ts';
import {
  basis,
  confidence,
  evidence,
  hedge,
  position,
  selector,
  slug,
  strength,
  text,
  type textPositionSelector,
  type textQuoteSelector,
  when,
} from './record-parts.ts';
import { RELATION_TYPE_IDS } from './relation-types.ts';
import { sourceSchema } from './source-records.ts';
import { DISPUTE_VERDICTS } from './verdicts.ts';
import { type layout, type match, type placement, type step, viewEntries } from './view-records.ts';

export const FORMAT = 'explorer-network';
export const VERSION = 1;

const attribute = v.object({ name: text, value: text, evidence: v.array(evidence) });

const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/));

const nameInLanguage = v.object({
  name: v.optional(v.pipe(text, v.description('Where it is another than the displayed name'))),
  article: v.optional(v.pipe(text, v.description('What a sentence puts before it: `el`'))),
  plural: v.optional(v.pipe(v.boolean(), v.description('Its verbs are in the plural'))),
});

export const organizationSchema = v.object({
  id: slug,
  name: text,
  names: v.optional(
    v.pipe(
      v.record(languageTag, nameInLanguage),
      v.description('By language (BCP 47): what it is called there, and how sentences take it'),
    ),
  ),
  kind: v.picklist(ORGANIZATION_KIND_IDS),
  aliases: v.pipe(v.array(text), v.description('As the text spells them')),
  parent: v.optional(slug),
  attributes: v.array(attribute),
});

export const relationSchema = v.object({
  id: slug,
  type: v.picklist(RELATION_TYPE_IDS),
  typeName: v.optional(
    v.pipe(
      text,
      v.description('The own name of a relation of type `other-undirected` or `other-directed`'),
    ),
  ),
  source: slug,
  target: slug,
  basis,
  strength: v.optional(strength),
  confidence,
  hedges: v.array(hedge),
  expandedFrom: v.optional(slug),
  when: v.optional(when),
  where: v.optional(text),
  note: v.optional(text),
  attributes: v.optional(v.array(attribute)),
  evidence: v.array(evidence),
});

const bloc = v.object({
  id: slug,
  name: text,
  aliases: v.optional(v.pipe(v.array(text), v.description('As the text spells them'))),
  claimedBy: v.optional(slug),
  computedBy: v.optional(text),
  members: v.array(v.object({ organization: slug, strength: v.optional(strength) })),
  hedges: v.optional(v.array(hedge)),
  note: v.optional(text),
  evidence: v.array(evidence),
});

const dispute = v.object({
  id: slug,
  about: slug,
  evidence: v.optional(
    v.pipe(position, v.description('Index of the one quote of `about` that is disputed')),
  ),
  verdict: v.picklist(DISPUTE_VERDICTS),
  claim: text,
  source: slug,
  when: v.optional(when),
  locator: v.optional(text),
});

const same = v.pipe(
  v.object({ of: slug, organization: slug, network: slug, other: slug }),
  v.description(
    '`organization` of the member `of` is the one called `other` in the member `network`',
  ),
);

const naming = v.pipe(
  v.object({
    wavedOff: v.optional(
      v.pipe(v.array(text), v.description('Names that are not to be proposed again')),
    ),
    told: v.optional(
      v.pipe(
        v.array(
          v.object({
            source: slug,
            organization: v.optional(
              v.pipe(slug, v.description('Whom the words mean; without it nobody')),
            ),
            selector,
          }),
        ),
        v.description('Single mentions that mean another organization than the words say, or none'),
      ),
    ),
  }),
  v.description('What the coder said of names in the texts, beside the organizations'),
);

const headEntries = {
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  id: slug,
  title: text,
  description: v.string(),
  language: text,
  license: text,
  coder: v.optional(
    v.pipe(
      text,
      v.description('Who read the source and coded it; a network with a coder must give evidence'),
    ),
  ),
  codedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  basedOn: v.optional(
    v.pipe(
      v.object({ network: text, title: text }),
      v.description('The network that this one began as a copy of'),
    ),
  ),
  codebook: v.optional(v.pipe(text, v.description('Address of the rules by which it is coded'))),
  naming: v.optional(naming),
};

const blocs = v.optional(v.array(bloc));

export const networkSchema = v.object({
  ...headEntries,
  sources: v.array(sourceSchema),
  organizations: v.array(organizationSchema),
  relations: v.array(relationSchema),
  blocs,
  disputes: v.optional(v.array(dispute)),
  ...viewEntries,
  coverage: v.optional(v.array(unitSchema)),
  readings: v.optional(readingsSchema),
});

/** A joined network as it is written: its members, and what it has of its own. The rest follows from them. */
export const joinedSchema = v.object({
  ...headEntries,
  joined: v.object({
    members: v.pipe(v.array(networkSchema), v.minLength(2)),
    same: v.array(same),
  }),
  blocs,
  ...viewEntries,
});

export type Selector = v.InferOutput<typeof selector>[number];
export type TextQuoteSelector = v.InferOutput<typeof textQuoteSelector>;
export type TextPositionSelector = v.InferOutput<typeof textPositionSelector>;
export type Evidence = v.InferOutput<typeof evidence>;
export type Hedge = v.InferOutput<typeof hedge>;
export type Source = v.InferOutput<typeof sourceSchema>;
/** What is recorded of a text that was coded. */
export type CodedText = NonNullable<NonNullable<Source['custom']>['text']>;
/** Of a source, on the Admiralty scale. */
export type Grading = NonNullable<NonNullable<Source['custom']>['grading']>;
export type Attribute = v.InferOutput<typeof attribute>;
export type Organization = v.InferOutput<typeof organizationSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type Basis = Relation['basis'];
export type Bloc = v.InferOutput<typeof bloc>;
export type Dispute = v.InferOutput<typeof dispute>;
export type Step = v.InferOutput<typeof step>;
/** That organizations of two members of a joined network are one. */
export type Same = v.InferOutput<typeof same>;
export type KeptMatch = v.InferOutput<typeof match>;
/** What the coder said of names, beside the organizations. */
export type Naming = v.InferOutput<typeof naming>;
export type Layout = v.InferOutput<typeof layout>;
export type Placement = v.InferOutput<typeof placement>;

type NetworkFile = v.InferOutput<typeof networkSchema>;

/** What a joined network is made of. */
export interface Joined {
  /** Two or more, sorted by id, none of them joined itself. */
  readonly members: readonly Network[];
  /** Of each organization of several members, the first member's with each of the others. */
  readonly same: readonly Same[];
}

/**
 * A whole network in memory and in the one-object file. Treated as immutable everywhere. The records of a
 * `joined` one follow from its members, but for blocs that a reader put together there.
 */
export type Network = NetworkFile & { blocs: Bloc[]; disputes: Dispute[]; joined?: Joined };
