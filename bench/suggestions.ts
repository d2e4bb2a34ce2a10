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
import { shippedNetwork } from '../src/shipped.ts';
import { bacrimNetwork } from '../src/shipped-bacrim.ts';
import { type AnswerKey, type At, keyOf } from './answer-key.ts';
import { addHedges, compare, distinct, none, type Score, share, type Tie } from './scores.ts';

const KEYS = [
  'wikipedia-juarez-cartel',
  'wikipedia-knights-templar-cartel',
  'wikipedia-cartel-del-noreste',
  'wikipedia-milenio-cartel',
];

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

function idOf({ organization }: KnownOrganization): string {
  return organization;
}
