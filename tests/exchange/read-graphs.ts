/** What tests of graph formats share: fixtures, outcomes, and whether a graph still holds a network. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ForeignGraph } from '../../src/exchange/formats/foreign-graph.ts';
import {
  ownHead,
  ownOrganization,
  ownRelation,
  pinnedOf,
} from '../../src/exchange/opening/own-records.ts';
import type { Outcome } from '../../src/network/problems.ts';
import type { Network } from '../../src/network/records.ts';
import { words } from '../../src/words/words.ts';

export function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
}

/** The graph of a reading that succeeded. */
export function graphOf(outcome: Outcome<ForeignGraph>): ForeignGraph {
  if (!outcome.ok) throw new Error(`not read: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

/** Place and message of each problem of a reading that failed. */
export function problemsOf(outcome: Outcome<ForeignGraph>): (string | null)[][] {
  if (outcome.ok) throw new Error('it was read');
  return outcome.problems.map((one) => [
    one.record && words.note.place(one.record),
    words.problem.said(one).message,
  ]);
}

/** Every record of the network is in the graph, with positions, and the head with all its fields. */
export function expectRecords(graph: ForeignGraph, network: Network): void {
  const { organizations, relations, layout, ...head } = network;
  expect(graph.nodes.map(ownOrganization)).toEqual(organizations);
  expect(graph.edges.map((edge) => ownRelation(edge))).toEqual(relations);
  const { positions = [], ...how } = layout ?? {};
  expect(ownHead(graph.attributes)).toEqual({ ...head, ...(layout && { layout: how }) });
  expect(graph.nodes.map(({ id, position }) => ({ id, position }))).toEqual(
    organizations.map(({ id }) => {
      const at = positions.find(({ organization }) => organization === id);
      return { id, position: at && { x: at.x, y: at.y } };
    }),
  );
  expect(graph.nodes.map((node) => [node.id, pinnedOf(node).pinned])).toEqual(
    organizations.map(({ id }) => [id, positions.find((at) => at.organization === id)?.pinned]),
  );
}
