/** Rules of the data format that span fields and records: F3 to F6, F8 and F9. */
import { codedQuotes, overlappingUnits, unitState } from './coverage.ts';
import type { ProblemParams } from './problem-codes.ts';
import type { Fault, FileOf, Problem, Rule } from './problems.ts';
import { fieldOf, recordedWords } from './quotes.ts';
import type { Evidence, Network, Selector } from './records.ts';
import { relationType } from './relation-types.ts';

type Report = (
  rule: Rule,
  section: string,
  record: string | null,
  field: string | null,
  fault: Fault,
) => void;

/** All breaches, in the order of the records; empty when the network is sound. */
export function crossCheck(network: Network, fileOf: FileOf): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, section, record, field, fault) =>
    problems.push({ rule, file: fileOf(section), record, field, ...fault });
  checkIds(network, report);
  checkReferences(network, report);
  checkParents(network, report);
  checkRelations(network, report);
  checkEvidence(network, report);
  checkCoverage(network, report);
  return problems;
}

const ID_SECTIONS = [
  'sources',
  'organizations',
  'relations',
  'blocs',
  'disputes',
  'story',
  'coverage',
] as const;

function checkIds(network: Network, report: Report): void {
  const seen = new Map<string, string>();
  const { readings } = network;
  const lists: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
    ...ID_SECTIONS.map((section) => [section, network[section] ?? []] as const),
    ['readings', [...(readings?.readers ?? []), ...(readings?.settled ?? [])]],
  ];
  for (const [section, records] of lists) {
    for (const { id } of records) {
      const first = seen.get(id);
      if (first !== undefined) {
        const params = { id, first, second: section };
        report('F3', section, id, 'id', { code: 'id-used-twice', params });
      }
      seen.set(id, section);
    }
  }
}

function checkReferences(network: Network, report: Report): void {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const organizations = ids(network.organizations);
  const sources = ids(network.sources);
  const anything = new Set([...organizations, ...ids(network.relations), ...ids(network.blocs)]);
  const want = (
    known: ReadonlySet<string>,
    id: string | undefined,
    section: string,
    record: string | null,
    field: string,
    to: ProblemParams['reference-to-nothing']['to'],
  ) => {
    if (id === undefined || known.has(id)) return;
    report('F4', section, record, field, { code: 'reference-to-nothing', params: { id, to } });
  };
  for (const { id, parent } of network.organizations)
    want(organizations, parent, 'organizations', id, 'parent', 'organization');
  for (const { id, source, target } of network.relations) {
    want(organizations, source, 'relations', id, 'source', 'organization');
    want(organizations, target, 'relations', id, 'target', 'organization');
  }
  for (const bloc of network.blocs) {
    want(sources, bloc.claimedBy, 'blocs', bloc.id, 'claimedBy', 'source');
    for (const [i, { organization }] of bloc.members.entries())
      want(organizations, organization, 'blocs', bloc.id, `members.${i}`, 'organization');
  }
  for (const { id, about, source } of network.disputes) {
    want(anything, about, 'disputes', id, 'about', 'record');
    want(sources, source, 'disputes', id, 'source', 'source');
  }
  for (const { organization } of network.layout?.positions ?? [])
    want(organizations, organization, 'layout', organization, 'organization', 'organization');
  for (const { frame, positions } of network.layouts ?? [])
    for (const { organization } of positions)
      want(organizations, organization, 'layouts', frame, 'positions', 'organization');
  for (const step of network.story ?? []) {
    want(anything, step.select, 'story', step.id, 'select', 'record');
    want(ids(network.blocs), step.highlight, 'story', step.id, 'highlight', 'bloc');
  }
  for (const { id, unit, pair } of network.readings?.settled ?? []) {
    want(ids(network.coverage ?? []), unit, 'readings', id, 'unit', 'unit');
    for (const one of pair ?? []) want(organizations, one, 'readings', id, 'pair', 'organization');
  }
  for (const [i, { source, organization }] of (network.naming?.told ?? []).entries()) {
    want(sources, source, 'network', null, `naming.told.${i}.source`, 'source');
    want(organizations, organization, 'network', null, `naming.told.${i}`, 'organization');
  }
  for (const place of recordedWords(network))
    want(sources, place.source, place.section, place.record, fieldOf(place, 'source'), 'source');
}

function checkParents(network: Network, report: Report): void {
  const parents = new Map(network.organizations.map(({ id, parent }) => [id, parent]));
  for (const { id } of network.organizations) {
    const chain = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !chain.has(at)) {
      chain.add(at);
      at = parents.get(at);
    }
    if (at === id) {
      const params = { chain: [...chain, id] };
      report('F8', 'organizations', id, 'parent', { code: 'parents-loop', params });
    }
  }
}

function checkRelations(network: Network, report: Report): void {
  for (const { id, type, source, target, evidence } of network.relations) {
    if (evidence.length === 0 && network.coder !== undefined)
      report('F5', 'relations', id, 'evidence', { code: 'relation-without-evidence', params: {} });
    if (source === target)
      report('F5', 'relations', id, 'target', { code: 'ends-alike', params: {} });
    if (!relationType(type).directed && source > target)
      report('F5', 'relations', id, 'source', {
        code: 'ends-out-of-order',
        params: { source, target },
      });
  }
}

function checkEvidence(network: Network, report: Report): void {
  const quoted = new Map<string, readonly Evidence[]>(
    [...network.relations, ...network.blocs].map(({ id, evidence }) => [id, evidence]),
  );
  for (const { id, about, evidence } of network.disputes) {
    if (evidence !== undefined && quoted.get(about)?.[evidence] === undefined)
      report('F4', 'disputes', id, 'evidence', {
        code: 'no-such-quote',
        params: { record: about },
      });
  }
  for (const place of recordedWords(network)) {
    const fault = selectorFault(place.selector);
    if (fault) report('F6', place.section, place.record, fieldOf(place, 'selector'), fault);
  }
  for (const [i, { selector }] of (network.naming?.told ?? []).entries()) {
    const fault = selectorFault(selector);
    if (fault) report('F6', 'network', null, `naming.told.${i}.selector`, fault);
  }
}

function checkCoverage(network: Network, report: Report): void {
  const quotes = codedQuotes(network);
  for (const unit of network.coverage ?? []) {
    if (unit.passedOver === 'see-note' && unit.note === undefined)
      report('F9', 'coverage', unit.id, 'note', { code: 'unit-without-note', params: {} });
    if (unit.passedOver !== undefined && unitState(unit, quotes) === 'coded')
      report('F9', 'coverage', unit.id, 'passedOver', { code: 'unit-decided-twice', params: {} });
  }
  for (const [first, second] of overlappingUnits(network.coverage ?? []))
    report('F9', 'coverage', second, 'selector', { code: 'units-overlap', params: { first } });
}

function selectorFault(selector: readonly Selector[]): Fault | null {
  const types = selector
    .map(({ type }) => type)
    .sort()
    .join('+');
  if (types === '') return { code: 'selector-missing', params: {} };
  if (types !== 'FragmentSelector' && types !== 'TextPositionSelector+TextQuoteSelector')
    return { code: 'selector-incomplete', params: {} };
  for (const one of selector)
    if (one.type === 'TextPositionSelector' && one.start >= one.end) {
      const { start, end } = one;
      return { code: 'start-not-before-end', params: { start, end } };
    }
  return null;
}
