/** Taking a record out, with all that cannot be without it. */
import type { Outcome } from '../../network/problems.ts';
import type { Attribute, Layout, Network } from '../../network/records.ts';
import { type Made, made, unmade } from './made.ts';
import { patched } from './record-lists.ts';
import { redirect } from './references.ts';

/**
 * Takes a record out. With an organization go its relations and its places; with a source what was quoted
 * from it, and what rested on that alone; with any record the disputes about it. Blocs, parts and steps of
 * the story that only mention it stay without the mention.
 */
export function remove(network: Network, id: string): Outcome<Made> {
  return unmade(network, without(network, new Set([id])), id);
}

/** Takes a statement about an organization out; statements are counted from 0. */
export function removeAttribute(
  network: Network,
  { organization: id, at }: { readonly organization: string; readonly at: number },
): Outcome<Made> {
  const organizations = network.organizations.map((one) =>
    one.id === id ? { ...one, attributes: one.attributes.toSpliced(at, 1) } : one,
  );
  return made(network, { ...network, organizations }, id);
}

type Readings = NonNullable<Network['readings']>;
type Gone = ReadonlySet<string>;

/** The network without these records and what cannot be without them. */
export function without(network: Network, ids: Gone): Network {
  const gone = withFollowers(network, ids);
  const { blocs, layout, layouts, story, matches, coverage, readings, naming } = network;
  return {
    ...network,
    sources: kept(network.sources, gone),
    organizations: kept(network.organizations, gone).map((one) =>
      patched(one, {
        parent: present(one.parent, gone),
        attributes: stillSaid(one.attributes, gone),
      }),
    ),
    relations: kept(network.relations, gone).map((one) =>
      patched(one, { evidence: stillAt(one.evidence, gone), hedges: stillAt(one.hedges, gone) }),
    ),
    blocs: kept(blocs, gone).map((one) =>
      patched(one, {
        members: filtered(one.members, ({ organization }) => !gone.has(organization)),
        evidence: stillAt(one.evidence, gone),
        hedges: one.hedges && stillAt(one.hedges, gone),
      }),
    ),
    disputes: disputesLeft(network, gone),
    ...(layout && { layout: withoutPlaces(layout, gone) }),
    ...(layouts && { layouts: layouts.map((one) => withoutPlaces(one, gone)) }),
    ...(story && {
      story: story.map((step) =>
        patched(step, {
          select: present(step.select, gone),
          highlight: present(step.highlight, gone),
          evidence: stillAt(step.evidence, gone),
        }),
      ),
    }),
    ...(coverage && { coverage: stillAt(coverage, gone) }),
    ...(readings && { readings: { ...readings, settled: stillSettled(readings, network, gone) } }),
    ...(naming?.told && {
      naming: {
        ...naming,
        told: filtered(
          naming.told,
          ({ source, organization = '' }) => !gone.has(source) && !gone.has(organization),
        ),
      },
    }),
    ...(matches && { matches: filtered(matches, ({ organization }) => !gone.has(organization)) }),
  };
}

/** Relations without an end or a quote of theirs, and blocs without who claims them or any member, go too. */
function withFollowers({ relations, blocs }: Network, ids: Gone): Gone {
  const losesAll = (list: readonly { readonly source: string }[]) =>
    list.length > 0 && list.every(({ source }) => ids.has(source));
  const lost = [
    ...relations.filter(
      ({ source, target, evidence }) => ids.has(source) || ids.has(target) || losesAll(evidence),
    ),
    ...blocs.filter(
      ({ claimedBy = '', members }) =>
        ids.has(claimedBy) ||
        (members.length > 0 && members.every(({ organization }) => ids.has(organization))),
    ),
  ];
  return new Set([...ids, ...lost.map(({ id }) => id)]);
}

/** Disputes whose record and source are still there, each with the place that its quote has now. */
function disputesLeft(network: Network, gone: Gone): Network['disputes'] {
  const quoting = [...network.relations, ...network.blocs].filter(
    ({ evidence }) => stillAt(evidence, gone) !== evidence,
  );
  const { disputes } = quoting.reduce((now, { id, evidence }) => {
    const left = stillAt(evidence, gone);
    return redirect(
      now,
      id,
      id,
      evidence.map((quote) => left.indexOf(quote)),
    );
  }, network);
  return kept(disputes, gone).filter(({ about, source }) => !gone.has(about) && !gone.has(source));
}

function kept<Item extends { readonly id: string }>(list: readonly Item[], gone: Gone): Item[] {
  return list.filter(({ id }) => !gone.has(id));
}

/** The very same list where nothing of it is lost. */
function filtered<Item>(list: Item[], isLeft: (item: Item) => boolean): Item[] {
  return list.every(isLeft) ? list : list.filter(isLeft);
}

function stillAt<Item extends { readonly source: string }>(list: Item[], gone: Gone): Item[] {
  return filtered(list, ({ source }) => !gone.has(source));
}

/** Statements that a text still says. */
function stillSaid(attributes: Attribute[], gone: Gone): Attribute[] {
  const left = filtered(
    attributes,
    ({ evidence }) => evidence.length === 0 || evidence.some(({ source }) => !gone.has(source)),
  );
  const lighter = left.map((one) => patched(one, { evidence: stillAt(one.evidence, gone) }));
  return lighter.every((one, i) => one === attributes[i]) && left === attributes
    ? attributes
    : lighter;
}

/** What was settled of organizations that are there, and of sentences of sources that are. */
function stillSettled({ settled }: Readings, { coverage = [] }: Network, gone: Gone) {
  const units = new Set(coverage.filter(({ source }) => gone.has(source)).map(({ id }) => id));
  return filtered(
    settled,
    ({ pair = [], unit = '' }) => !units.has(unit) && !pair.some((id) => gone.has(id)),
  );
}

function present(id: string | undefined, gone: Gone): string | undefined {
  return id !== undefined && gone.has(id) ? undefined : id;
}

function withoutPlaces<L extends Layout>(layout: L, gone: Gone): L {
  const positions = filtered(layout.positions, ({ organization }) => !gone.has(organization));
  return positions === layout.positions ? layout : { ...layout, positions };
}
