import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../src/picture/markup.ts';
import { guardPage, isDrawing, isOwnScript } from '../../src/state/trusted-types.ts';
import { HOSTILE } from '../fixtures/hostile.ts';

test('hostile markup is no drawing, unless it is escaped into words', () => {
  const withTag = HOSTILE.filter((one) => /<\/?[a-z!?]/i.test(one));
  expect(withTag.length).toBeGreaterThan(150);
  expect(withTag.filter(isDrawing)).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), (words) => {
      const escaped = escapeText(words);
      expect(isDrawing(`<g data-id="${escaped}"><text>${escaped}</text></g>`)).toBe(true);
    }),
  );
});

test.each([
  '<path d="M0 0" onload="x()"/>',
  '<path d="M0 0"\nonclick=x()/>',
  '<g style="background:url(x)"/>',
  '<text><a href="x"/></text>',
  '<svg><g xlink:href="x"/></svg>',
  '<script>',
])('%s is no drawing', (markup) => {
  expect(isDrawing(markup)).toBe(false);
});

test('a script is a file beside the page, or of the page itself', () => {
  const page = 'https://a.org/explorer/';
  const own = ['./assets/worker.js', 'https://a.org/x.js', 'blob:https://a.org/1'];
  expect(own.filter((one) => !isOwnScript(one, page))).toEqual([]);
  const others = ['https://b.org/x.js', '//b.org/x.js', 'data:text/javascript,x', 'javascript:x'];
  expect(others.filter((one) => isOwnScript(one, page))).toEqual([]);
  expect(isOwnScript('data:text/javascript,x', 'file:///a.html')).toBe(false);
});

test('the rules are set where the browser has such, once and by the one name that the page allows', () => {
  type Page = Parameters<typeof guardPage>[0];
  const made: [string, Record<string, (text: string) => string | null>][] = [];
  const page = {
    document: { baseURI: 'https://a.org/' },
    trustedTypes: { createPolicy: (...one: (typeof made)[number]) => made.push(one) },
  } as unknown as Page;
  guardPage(page);
  const [[name, rules] = []] = made;
  expect([made.length, name]).toEqual([1, 'default']);
  expect(rules?.createHTML?.('<path d="M0 0"/>')).toBe('<path d="M0 0"/>');
  expect(rules?.createHTML?.('<img src=x>')).toBeNull();
  expect(rules?.createScriptURL?.('./x.js')).toBe('./x.js');
  expect(rules?.createScriptURL?.('//b.org/x.js')).toBeNull();
  expect(() => guardPage({} as Page)).not.toThrow();
});
