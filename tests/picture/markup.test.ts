import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, escapeText } from '../../src/picture/markup.ts';

describe('escaped text', () => {
  test.each([
    ['markup', '<script>alert("1")</script>', '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'],
    ['an entity', '&amp;', '&amp;amp;'],
    ['a control character', 'a\u0000b\u0007', 'a\uFFFDb\uFFFD'],
    ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
    ['a noncharacter', '\uFFFF', '\uFFFD'],
    ['what XML allows', 'Río 🗺\t\n', 'Río 🗺\t\n'],
  ])('%s', (_, text, escaped) => expect(escapeText(text)).toBe(escaped));

  test('leaves no character that opens a tag, an entity of its own or the end of a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
      }),
    );
  });
});

test.each([
  ['empty', element('g', {}), '<g/>'],
  ['attributes', element('a', { b: 1.23456, c: '"', d: null }), '<a b="1.23" c="&quot;"/>'],
  ['no negative zero', element('a', { b: -0.0001 }), '<a b="0"/>'],
  ['children', element('a', {}, [element('b', {}), 'c']), '<a><b/>c</a>'],
])('an element: %s', (_, written, expected) => expect(written).toBe(expected));
