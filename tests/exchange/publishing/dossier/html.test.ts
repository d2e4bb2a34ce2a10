import { describe, expect, test } from 'vitest';
import {
  definitions,
  joined,
  list,
  outwardLink,
  tag,
} from '../../../../src/exchange/publishing/dossier/html.ts';

describe('an element', () => {
  test('escapes text and attributes, and takes markup as it is', () => {
    const inner = tag('b', {}, '<&>');
    expect(tag('p', { title: '"<' }, 'a < b ', inner, null).markup).toBe(
      '<p title="&quot;&lt;">a &lt; b <b>&lt;&amp;&gt;</b></p>',
    );
  });

  test('has an end tag where it is empty, but for those that never have one', () => {
    expect(tag('p', { id: null }).markup).toBe('<p></p>');
    expect(tag('meta', { charset: 'utf-8' }).markup).toBe('<meta charset="utf-8"/>');
  });
});

test('pieces are joined by escaped text', () => {
  expect(joined(['a', null, tag('i', {}, 'b')], ' & ').markup).toBe('a &amp; <i>b</i>');
});

test('what has no entries is not there', () => {
  expect(list({}, [])).toBeNull();
  expect(definitions({}, [['When', null]])).toBeNull();
  expect(definitions({}, [['When', '2015']])?.markup).toBe(
    '<dl><div><dt>When</dt><dd>2015</dd></div></dl>',
  );
});

test.each([
  ['https://example.org/a?b=1&c', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://example.org/ onclick=x', false],
  ['//example.org', false],
  [undefined, false],
])('%s becomes a link: %s', (address, isLink) => {
  const content = outwardLink(address, 'there');
  expect(typeof content === 'string').toBe(!isLink);
});
