/** How often names, units, relations and caution are suggested rightly, against answer keys made by hand. */
import { readFileSync } from 'node:fs';
import { readTexts } from '../src/cli/folders.ts';
import { type KnownOrganization, knownNames } from '../src/coding/names/known.ts';
import { mentionsIn } from '../src/coding/names/mentions.ts';
import { proposedNames } from '../src/coding/names/proposals.ts';
import { runsOf } from '../src/coding/names/runs.ts';
import { kindsIn } from '../src/coding/suggestions/kinds.ts';
import type { Place } from '../src/coding/suggestions/sentence.ts';
import { suggest } from '../src/coding/suggestions/suggest.ts';
import { unitsOf } from '../src/coding/units.ts';
import { type SourceText, toIndex } from '../src/evidence/source-text.ts';
import type { Network } from '../src/network/records.ts';
import { relationType } from '../src/network/relation-types.ts';
import { shippedNetwork } from '../src/shipped.ts';
import { bacrimNetwork } from '../src/shipped-bacrim.ts';
import { type AnswerKey, type At, type KeyTie, keyOf } from './answer-key.ts';

const KEYS = ['wikipedia-juarez-cartel', 'wikipedia-knights-templar-cartel'];

/** Of what was suggested, and of what the key has: how much is right, and how much there is. */
interface Score {
  readonly right: number;
  readonly suggested: number;
  readonly found: number;
  readonly inKey: number;
}

const folders = process.argv.slice(2);
const texts = (await Promise.all(folders.map(readTexts))).flat();
const ellis = shippedNetwork();
const bacrim = bacrimNetwork();

console.log('| text | what | right of suggested | found of the key |\n|---|---|---:|---:|');
measure('article', articleKey(), [bacrim]);
for (const name of KEYS) measure(name, readKey(name), [ellis, bacrim]);

function readKey(name: string): AnswerKey {
  return JSON.parse(readFileSync(`bench/keys/${name}.json`, 'utf8'));
}

/** Organizations of the article with every place where a name or alias of theirs stands. */
function articleKey(): AnswerKey {
  const hash = ellis.sources.find(({ custom }) => custom?.text)?.custom?.text?.sha256 ?? '';
  const source = textOf(hash);
  const mentions = source ? mentionsIn(source.text, knownNames(ellis, [])) : [];
  const names = ellis.organizations.map(({ id, kind }) => ({
    id,
    kind,
    places: mentions.flatMap(({ start, end, organization }) =>
      organization === id ? [[start, end] as const] : [],
    ),
  }));
  return keyOf(ellis, 'ellis-2016', hash, names);
}

function textOf(hash: string): SourceText | undefined {
  return texts.find(({ sha256 }) => sha256.canonical === hash);
}

function measure(name: string, key: AnswerKey, known: readonly Network[]): void {
  const source = textOf(key.text);
  if (!source) throw new Error(`The text of ${name} is in none of the folders given`);
  const places = (at: At): Place => ({
    start: toIndex(source, at[0]),
    end: toIndex(source, at[1]),
  });
  const network = accepted(key, source.text, places);
  const rows: Readonly<Record<string, Score>> = {
    names: scoreNames(key, source.text, places, known),
    ...scoreUnits(key, source.text, places, network),
  };
  for (const [what, score] of Object.entries(rows))
    console.log(
      `| ${name} | ${what} | ${share(score.right, score.suggested)} | ${share(score.found, score.inKey)} |`,
    );
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
  return `${part} of ${whole} (${percent})`;
}

/** The network of a coder who accepted every organization of the key, in every way it is written. */
function accepted(key: AnswerKey, text: string, places: (at: At) => Place): Network {
  const organizations = key.names.map(({ id, kind, places: all }) => {
    const spelled = [...new Set(all.map(places).map(({ start, end }) => text.slice(start, end)))];
    return { id, name: spelled[0] ?? id, kind, aliases: spelled.slice(1), attributes: [] };
  });
  return { ...ellis, id: 'key', organizations, relations: [], blocs: [], disputes: [] };
}

/** Known names and likely new ones, an organization each, before anything is accepted. */
function scoreNames(
  key: AnswerKey,
  text: string,
  places: (at: At) => Place,
  known: readonly Network[],
): Score {
  const mentions = mentionsIn(text, knownNames({ id: 'draft', organizations: [] }, known));
  const byOwner = new Map<string, Place[]>();
  for (const { network, organization, start, end } of mentions) {
    const id = `${network}/${organization}`;
    byOwner.set(id, [...(byOwner.get(id) ?? []), { start, end }]);
  }
  const proposed = proposedNames(text, runsOf(text), mentions).filter(
    ({ signs }) => signs.length > 0,
  );
  const offered = [...byOwner.values(), ...proposed.map((one) => [...one.places])];
  const inKey = key.names.map((one) => one.places.map(places));
  const meets = (some: readonly Place[], others: readonly Place[]) =>
    some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
  return {
    right: offered.filter((some) => inKey.some((others) => meets(some, others))).length,
    suggested: offered.length,
    found: inKey.filter((some) => offered.some((others) => meets(some, others))).length,
    inKey: inKey.length,
  };
}

type Tie = Pick<
  { type: KeyTie[0]; source: string; target: string; basis: KeyTie[3] },
  'type' | 'source' | 'target' | 'basis'
>;

/** Units, who is tied in each, and for those that both tie type, direction and basis; hedges of ties. */
function scoreUnits(
  key: AnswerKey,
  text: string,
  places: (at: At) => Place,
  network: Network,
): Record<string, Score> {
  const mentions = mentionsIn(text, knownNames(network, []));
  const units = unitsOf(text, mentions, key.language);
  const kindOf = kindsIn([network]);
  const inKey = key.units.map((unit) => ({
    ...places(unit.at),
    hedges: (unit.hedges ?? []).map(places),
    ties: (unit.ties ?? []).map(
      ([type, source, target, basis]): Tie => ({ type, source, target, basis }),
    ),
  }));
  const keyed = new Map(inKey.map((unit) => [unit.start, unit]));
  const all = new Set([...keyed.keys(), ...units.map(({ start }) => start)]);
  const scores = {
    pairs: none(),
    types: none(),
    directions: none(),
    basis: none(),
    hedges: none(),
  };
  for (const start of all) {
    const expected = keyed.get(start);
    const end = expected?.end ?? units.find((unit) => unit.start === start)?.end ?? start;
    const suggested = suggest({ text, mentions, language: key.language, kindOf }, { start, end });
    const ties = (suggested?.ties ?? [])
      .filter(({ negated, hypothetical, otherTime }) => !negated && !hypothetical && !otherTime)
      .map((tie): Tie => ({ ...tie, source: idOf(tie.source), target: idOf(tie.target) }));
    compare(scores, ties, expected?.ties ?? []);
    const hedges = distinct((suggested?.ties ?? []).flatMap((tie) => tie.hedges));
    addHedges(scores.hedges, hedges, expected?.hedges ?? []);
  }
  const isUnit = new Set(units.map(({ start }) => start));
  const agreed = inKey.filter(({ start }) => isUnit.has(start)).length;
  return {
    units: { right: agreed, suggested: units.length, found: agreed, inKey: inKey.length },
    'pairs tied': scores.pairs,
    types: scores.types,
    directions: scores.directions,
    basis: scores.basis,
    hedges: scores.hedges,
  };
}

type Count = { -readonly [Field in keyof Score]: Score[Field] };

function none(): Count {
  return { right: 0, suggested: 0, found: 0, inKey: 0 };
}

/** A pair is right in any type; type, direction and basis are asked of pairs that both tie. */
function compare(
  scores: Readonly<Record<'pairs' | 'types' | 'directions' | 'basis', Count>>,
  ties: readonly Tie[],
  expected: readonly Tie[],
): void {
  const isPair = (a: Tie, b: Tie) => pairOf(a) === pairOf(b);
  const isType = (a: Tie, b: Tie) => isPair(a, b) && a.type === b.type;
  const isDirected = ({ type }: Tie) => relationType(type).directed;
  add(scores.pairs, distinctTies(ties, pairOf), distinctTies(expected, pairOf), isPair);
  const both = ties.filter((tie) => expected.some((one) => isPair(tie, one)));
  const bothExpected = expected.filter((tie) => ties.some((one) => isPair(tie, one)));
  add(scores.types, both, bothExpected, isType);
  const typed = both.filter((tie) => expected.some((one) => isType(tie, one)));
  const typedExpected = bothExpected.filter((tie) => ties.some((one) => isType(tie, one)));
  add(
    scores.directions,
    typed.filter(isDirected),
    typedExpected.filter(isDirected),
    (a, b) => isType(a, b) && a.source === b.source,
  );
  add(scores.basis, typed, typedExpected, (a, b) => isType(a, b) && a.basis === b.basis);
}

function add<One>(
  count: Count,
  suggested: readonly One[],
  inKey: readonly One[],
  agree: (a: One, b: One) => boolean,
): void {
  count.right += suggested.filter((one) => inKey.some((other) => agree(one, other))).length;
  count.suggested += suggested.length;
  count.found += inKey.filter((one) => suggested.some((other) => agree(one, other))).length;
  count.inKey += inKey.length;
}

function addHedges(count: Count, suggested: readonly Place[], inKey: readonly Place[]): void {
  add(count, suggested, inKey, (a, b) => a.start < b.end && b.start < a.end);
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.start, place])).values()];
}

function distinctTies(ties: readonly Tie[], by: (tie: Tie) => string): Tie[] {
  return [...new Map(ties.map((tie) => [by(tie), tie])).values()];
}

function pairOf({ source, target }: Tie): string {
  return [source, target].sort().join(' ');
}

function idOf({ organization }: KnownOrganization): string {
  return organization;
}
