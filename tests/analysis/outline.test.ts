import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyFilter,
  type Filter,
  NOTHING_WORKED_OUT,
  SHOW_ALL,
} from '../../src/analysis/filter.ts';
import { type Outline, outlineOf } from '../../src/analysis/outline.ts';
import { summaryOf } from '../../src/analysis/summary.ts';
import { disputedRecords } from '../../src/network/claims.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { editedNetworks } from '../network/edited-networks.ts';

const shownOf = (network: Network, filter: Partial<Filter> = {}) =>
  applyFilter(network, { ...SHOW_ALL, ...filter }, NOTHING_WORKED_OUT);
const outline = (network: Network, filter: Partial<Filter> = {}) =>
  outlineOf(network, shownOf(network, filter));
const idsIn = ({ organizations }: Outline) =>
  organizations.map(({ organization }) => organization.id);
const relationsIn = ({ organizations }: Outline) =>
  organizations.flatMap(({ relations }) => relations.map(({ id }) => id));

describe('the article', () => {
  const article = shippedNetwork();

  test('is in two parts, and begins with who has most relations', () => {
    const { parts, alone, organizations } = outline(article);
    expect(parts.map((part) => [part.organizations.length, part.relations])).toEqual([
      [12, 19],
      [2, 1],
    ]);
    expect(parts[1]?.organizations.map(({ id }) => id)).toEqual(['juarez', 'la-linea']);
    expect(alone).toEqual([]);
    const degree = (of: string) =>
      article.relations.filter(({ source, target }) => source === of || target === of).length;
    const counts = organizations.map(({ relations }) => relations.length);
    expect(counts).toEqual(article.organizations.map(({ id }) => degree(id)).sort((a, b) => b - a));
  });

  test('has the organization that is only the parent of another, and says whose', () => {
    const { organizations } = outline(article);
    const found = organizations.find(({ organization }) => organization.id === 'gobernacion');
    expect(found?.relations).toEqual([]);
    expect(found?.parent?.id).toBe('mexican-government');
    expect(found?.children.map(({ id }) => id)).toEqual(['federal-police']);
    // It is read for the sake of what belongs to it.
    expect(idsIn(outline(article, { kind: ['state-agency'] }))).not.toContain('gobernacion');
  });

  test('an organization’s relations come by its part in them', () => {
    const cjng = outline(article).organizations.find(({ organization: { id } }) => id === 'cjng');
    expect(cjng?.relations.map(({ id }) => id)).toEqual([
      'cjng-alliance-gulf',
      'cjng-alliance-sinaloa',
      'federal-police-target-of-cjng',
      'mexican-army-target-of-cjng',
      'cjng-target-of-mexican-government',
    ]);
    expect(cjng?.blocs.map(({ id }) => id)).toEqual(['sinaloa-cjng-gulf']);
  });

  test('falls apart where a filter hides what joins it', () => {
    const { parts, alone } = outline(article, { type: ['target-of', 'splinter-of'] });
    expect(parts.map((part) => part.organizations.map(({ id }) => id).sort())).toEqual([
      ['cjng', 'gulf', 'sinaloa'],
      ['knights-templar', 'la-familia-michoacana', 'zetas'],
    ]);
    expect(alone).toHaveLength(14 - 6);
  });

  test('in numbers', () => {
    const disputed = disputedRecords(article);
    expect(summaryOf(article, shownOf(article), disputed)).toEqual({
      organizations: 14,
      relations: 20,
      types: [
        ['target-of', 11],
        ['alliance', 3],
        ['rivalry', 3],
        ['splinter-of', 3],
      ],
      disputed: 6,
      hidden: { organizations: 0, relations: 0 },
    });
    const shown = shownOf(article, { basis: ['implied'], kind: ['military'] });
    const stated = summaryOf(article, shown, disputed);
    expect(stated).toMatchObject({
      organizations: 13,
      relations: 17,
      hidden: { organizations: 1, relations: 3 },
    });
  });
});

test('BACRIM2020 has parts, and organizations without a relation', () => {
  const { parts, alone, organizations } = outline(bacrimNetwork());
  const tied = parts.reduce((sum, part) => sum + part.organizations.length, 0);
  expect([tied, alone.length, organizations.length]).toEqual([114, 36, 150]);
  expect(parts.reduce((sum, { relations }) => sum + relations, 0)).toBe(183);
  const sizes = parts.map((part) => part.organizations.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test('of any network exactly what is shown is there, each relation at both of its ends', () => {
  const filters = fc.record({
    type: fc.subarray(['alliance', 'rivalry', 'target-of'] as const),
    kind: fc.subarray(['cartel', 'government'] as const),
  });
  fc.assert(
    fc.property(editedNetworks, filters, (network, filter) => {
      const shown = shownOf(network, filter);
      const read = outlineOf(network, shown);
      expect(new Set(idsIn(read))).toEqual(shown.organizations);
      expect(relationsIn(read).sort()).toEqual([...shown.relations, ...shown.relations].sort());
      expect(read.blocs).toEqual(network.blocs);
      expect([...read.disputes.values()].flat()).toHaveLength(network.disputes.length);
      const inParts = read.parts.flatMap(({ organizations }) => organizations);
      expect([...inParts, ...read.alone].map(({ id }) => id).sort()).toEqual(
        [...shown.organizations].sort(),
      );
    }),
  );
});

test('the part with most organizations stands first, however many relations another one has', () => {
  const article = shippedNetwork();
  const [pattern] = article.relations.filter(({ type }) => type === 'alliance');
  if (!pattern) throw new Error('the article has alliances');
  const tie = (id: string, source: string, target: string) => ({ ...pattern, id, source, target });
  const relations = [
    tie('1', 'cjng', 'gulf'),
    { ...tie('2', 'cjng', 'gulf'), type: 'rivalry' as const },
    { ...tie('3', 'cjng', 'gulf'), type: 'target-of' as const },
    tie('4', 'juarez', 'sinaloa'),
    tie('5', 'sinaloa', 'zetas'),
  ];
  const { parts } = outline({ ...article, relations, blocs: [], disputes: [] });
  expect(parts.map(({ organizations }) => organizations.length)).toEqual([3, 2]);
});

test('a parent that a picture draws is listed only where it is shown', () => {
  const article = shippedNetwork();
  const parents = new Map(article.organizations.map(({ id, parent }) => [id, parent]));
  const drawn = new Set(article.relations.flatMap(({ source, target }) => [source, target]));
  const child = article.organizations.find(
    ({ id, parent = '' }) => drawn.has(id) && drawn.has(parent),
  );
  if (!child) throw new Error('the article has a body whose parent is drawn');
  const shown = { organizations: new Set([child.id]), relations: new Set<string>() };
  expect(idsIn(outlineOf(article, shown))).not.toContain(parents.get(child.id));
});
