import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWebAnnotations } from '../../../../src/exchange/formats/web-annotation/web-annotation.ts';
import { quotesOf } from '../../../../src/network/quotes.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { networks } from '../../generated-networks.ts';
import { readWebAnnotations } from './read-annotations.ts';

describe('Web Annotations', () => {
  test('bring back every quote and hedge, with its record, role, note and selectors', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const read = readWebAnnotations(writeWebAnnotations(network, new Map()));
        if (!read.ok) throw new Error(read.message);
        expect(
          read.value.map(({ record, field, role, note, selector }) => ({
            record,
            field,
            role,
            note,
            selector,
          })),
        ).toEqual(
          quotesOf(network).map(({ record, field, kind, role, note, selector }) => ({
            record,
            field,
            role: role ?? kind,
            note: note ?? null,
            selector,
          })),
        );
      }),
    );
  });
  test('say the role of each, and name the text by its hash', () => {
    const read = readWebAnnotations(writeWebAnnotations(smallNetwork(), new Map()));
    if (!read.ok) throw new Error(read.message);
    expect(new Set(read.value.map(({ role }) => role))).toContain('hedge');
    expect(read.value[0]?.source).toMatch(/^(?:urn:sha256:[0-9a-f]{64}|https?:)/);
  });
  test('have what the model says they MUST have', () => {
    const page = JSON.parse(writeWebAnnotations(smallNetwork(), new Map()));
    // Web Annotation Data Model, 3.1 and 5.2: context, a type, one or more targets; ids are IRIs.
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.type).toBe('AnnotationPage');
    for (const item of page.items) {
      expect(item.type).toBe('Annotation');
      expect(item.id).toMatch(/^urn:[a-z]+:\S+$/);
      expect(item.target.source).toMatch(/^(?:urn|https?):/);
      expect(item.target.selector.length).toBeGreaterThan(0);
    }
  });
  test('of another tool are read; selectors unknown here are passed over', () => {
    const read = readWebAnnotations(
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'https://hypothes.is/a/1',
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'A note', purpose: 'commenting' },
        target: [
          {
            source: 'https://example.org/',
            selector: [
              { type: 'RangeSelector', startContainer: '/p[1]' },
              { type: 'TextPositionSelector', start: 3, end: 9 },
              { type: 'TextQuoteSelector', exact: 'quoted', prefix: 'is ', suffix: '.' },
            ],
          },
        ],
      }),
    );
    expect(read).toEqual({
      ok: true,
      value: [
        {
          id: 'https://hypothes.is/a/1',
          record: null,
          field: null,
          role: null,
          note: 'A note',
          source: 'https://example.org/',
          selector: [
            { type: 'TextPositionSelector', start: 3, end: 9 },
            { type: 'TextQuoteSelector', exact: 'quoted', prefix: 'is ', suffix: '.' },
          ],
        },
      ],
    });
  });
  test.each([
    ['not JSON', '{', /not JSON/],
    ['not an annotation', '{"type":"Person"}', /Annotation 0/],
  ])('%s is refused with its place', (_, json, message) => {
    const read = readWebAnnotations(json);
    expect(read.ok ? '' : read.message).toMatch(message);
  });
});
