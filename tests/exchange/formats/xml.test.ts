import { describe, expect, test } from 'vitest';
import { readXml, type XmlElement } from '../../../src/exchange/formats/xml.ts';
import { escaped, tag } from '../../../src/exchange/formats/xml-writing.ts';
import { messageOf } from '../../said.ts';

/** What a reader is told, in order. */
function told(text: string): { events: string[]; problem: ReturnType<typeof readXml> } {
  const events: string[] = [];
  const problem = readXml(text, 'a.xml', 'a', {
    open: ({ name, namespace, attributes, line }: XmlElement) => {
      events.push(`${line} <${name}> ${namespace} ${JSON.stringify([...attributes])}`);
      return name === 'bad' ? { code: 'no-node', params: {} } : null;
    },
    close: ({ name }, words) => events.push(`</${name}> ${words}`),
  });
  return { events, problem };
}

describe('reading XML', () => {
  test('tells elements with namespaces, lines, attributes and their own text', () => {
    const { events, problem } = told(
      '<a xmlns="urn:x" xmlns:p="urn:p">one\n<b\n c="1" p:c="&#10;&amp;"/> <![CDATA[<two>]]></a>',
    );
    expect(problem).toBeNull();
    expect(events).toEqual([
      '1 <a> urn:x []',
      '2 <b> urn:x [["c","1"],["{urn:p}c","\\n&"]]',
      '</b> ',
      '</a> one\n <two>',
    ]);
  });

  test('takes a prefix that is not declared for itself', () => {
    expect(told('<a><viz:b/></a>').events[1]).toBe('1 <b> viz []');
  });

  test('names as in Object are nothing special', () => {
    const { events } = told('<a __proto__="1" constructor="2"><__proto__/></a>');
    expect(events[0]).toBe('1 <a>  [["__proto__","1"],["constructor","2"]]');
    expect(events[1]).toBe('1 <__proto__>  []');
  });

  const ENTITIES = '<!DOCTYPE a [<!ENTITY b "c">]>\n';
  test.each([
    ['an entity of its own', `${ENTITIES}<a>&b;</a>`, 2, /not expanded, for safety/],
    ['an entity named as in Object', '<a>&constructor;</a>', 1, /not expanded, for safety/],
    ['a file that is cut off', '<a>\n<b>', 2, /ends before its “b” does/],
    ['no element at all', '', 1, /ends too early/],
    ['a wrong closing', '<a>\n\n</b></a>', 3, /is closed that is not the one open/],
    ['another root', '<html/>', 1, /starts with “html”, not with “a”/],
    ['an & by itself', '<a>\n<b c="x & y"/>\n</a>', 2, /“&” stands by itself/],
    ['an & before an entity', '<a>\nx & y\n&amp;</a>', 2, /“&” stands by itself/],
    ['a file cut off in an entity', '<a>\nx &am', 2, /ends before its “a” does/],
    ['no XML', '<a b=c/>', 1, /not well-formed XML: unquoted attribute value/],
    ['what a reader refuses', '<a>\n<bad/><bad/></a>', 2, /names no node/],
    ['deep nesting', '<a>'.repeat(100_000), 1, /more than 100 deep/],
  ])('%s is refused with its line', (_, text, line, message) => {
    const { problem } = told(text);
    expect(problem).toMatchObject({ rule: 'F1', file: 'a.xml', record: { line } });
    expect(messageOf(problem ? [problem] : [])).toMatch(message);
  });

  test('reads a long file piece by piece, and says how far it is', () => {
    const shares: number[] = [];
    const nothing = { open: () => null, close: () => undefined };
    readXml(`<a>${'é😀'.repeat(60_000)}</a>`, 'a.xml', 'a', nothing, (share) => shares.push(share));
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort());
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

describe('writing XML', () => {
  test('values come back to the letter', () => {
    const value = ' <a> & "b" \'c\'\t\n\r\u0085\u2028 ';
    const { events } = told(tag('a', { b: value }, escaped(value)));
    expect(events).toEqual([`1 <a>  ${JSON.stringify([['b', value]])}`, `</a> ${value}`]);
  });

  test('what XML cannot hold becomes U+FFFD; what is undefined is left out', () => {
    expect(tag('a', { b: '\u0000\uD800\uFFFE', c: undefined })).toBe('<a b="\uFFFD\uFFFD\uFFFD"/>');
  });
});
