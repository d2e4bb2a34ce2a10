/** What a dossier is about, looked up once: the network, its records by id, what the check found. */
import { type Checks, type EvidenceState, relationStates } from '../../../evidence/states.ts';
import { type Voices, voicesOf } from '../../../network/claims.ts';
import { groupedBy } from '../../../network/grouped.ts';
import { sourceLanguage } from '../../../network/languages.ts';
import type {
  Bloc,
  Dispute,
  Network,
  Organization,
  Relation,
  Source,
} from '../../../network/records.ts';
import { foreign } from '../../../words/foreign.ts';
import { words } from '../../../words/words.ts';
import { type Content, type Markup, tag } from './html.ts';
import { type QuotePlace, quotePlaces } from './quote-places.ts';
import { inOrderOfTypes } from './relation-groups.ts';

export interface Subject {
  readonly network: Network;
  readonly checks: Checks;
  /** ISO 8601. */
  readonly madeOn: string;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Relations and blocs: records of which a dispute can name one quote. */
  readonly claims: ReadonlyMap<string, Relation | Bloc>;
  readonly titles: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, EvidenceState>;
  /** By the id of the record that they are about. */
  readonly disputes: ReadonlyMap<string, readonly Dispute[]>;
  /** Relations read out of one statement, by the id that they share. */
  readonly statements: ReadonlyMap<string, readonly Relation[]>;
  /** What each source says of a relation, by its id. */
  readonly voices: ReadonlyMap<string, Voices>;
  /** Where each quote is printed in full, by `quoteKey`. */
  readonly quotePlaces: ReadonlyMap<string, QuotePlace>;
  /** Of the coder's words, where it is not that of the dossier. */
  readonly lang: string | null;
  /** Of a source's words, by its id, where it is not that of the dossier. */
  readonly langOf: (source: string | undefined) => string | null;
}

/** Looks everything up; `madeOn` is the day that the dossier names, in ISO 8601. */
export function subjectOf(network: Network, checks: Checks, madeOn: string): Subject {
  const { language, relations } = network;
  return {
    network,
    checks,
    madeOn,
    organizations: byId(network.organizations),
    sources: byId(network.sources),
    claims: byId([...relations, ...network.blocs]),
    titles: words.reads.titles(network),
    states: relationStates(network, checks),
    disputes: groupedBy(network.disputes, ({ about }) => about),
    statements: groupedBy(
      inOrderOfTypes(network)
        .flatMap(({ found }) => found)
        .filter(({ expandedFrom }) => expandedFrom !== undefined),
      ({ expandedFrom }) => expandedFrom ?? '',
    ),
    voices: voicesOf(network),
    quotePlaces: quotePlaces(network),
    lang: foreign(language) ?? null,
    langOf: (source) => foreign(sourceLanguage(network, source)) ?? null,
  };
}

/** The coder's own words, marked where they are not in the language of the dossier. */
export function prose({ lang }: Subject, text: string | undefined): Content {
  if (text === undefined) return null;
  return lang === null ? text : tag('span', { lang }, text);
}

/** The title of a record as a link to where it stands. */
export function linkTo({ titles }: Subject, id: string): Content {
  return tag('a', { href: `#${id}` }, titles.get(id) ?? id);
}

/** A relation as a sentence whose names lead to the organizations. */
export function sentence(subject: Subject, relation: Relation): Markup | string {
  const source = subject.organizations.get(relation.source);
  const target = subject.organizations.get(relation.target);
  if (!source || !target) return relation.id;
  const said = words.reads.sentence(relation, source, target);
  return tag(
    'span',
    {},
    said.opening,
    tag('a', { href: `#${said.subject.id}` }, tag('bdi', {}, words.reads.name(said.subject))),
    ' ',
    tag('span', { class: 'verb' }, said.verb),
    ' ',
    tag('a', { href: `#${said.object.id}` }, tag('bdi', {}, words.reads.name(said.object))),
  );
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
