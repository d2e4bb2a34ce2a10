import { describe, expect, test } from 'vitest';
import { headingsOf, readText } from './read-text.ts';

const NOTE = `---
title: "The cartel"
author: [Ellis, R. Evan; DEA]
date: 2016-01
---

# The *cartel*

Sinaloa and **CJNG** are
allied[^1], says [Ellis](https://example.org/a_(b) "his page").
A line that ends  
here, and \`a_b_c\` \\*as is\\*.

Setext
------

> - first of _two_
> - snake_case and 2 * 3 * 4 &amp; <em>so on</em>

| Group | Year |
|-------|------|
| CJNG  | 2010 |

\`\`\`js
# no heading
\`\`\`

[^1]: Not *said* by all.
[ref]: https://example.org
See [the list][ref] and ![a map](map.png) at <https://example.org>.
`;

test('its words without the marks, and its headings', async () => {
  const read = await readText(NOTE, 'note.md');
  expect(read.text.split('\n')).toEqual([
    'The cartel',
    'Sinaloa and CJNG are allied, says Ellis. A line that ends',
    'here, and a_b_c *as is*.',
    'Setext',
    'first of two',
    'snake_case and 2 * 3 * 4 & so on',
    'Group\tYear',
    'CJNG\t2010',
    '# no heading',
    'Not said by all.',
    'See the list and a map at https://example.org.',
  ]);
  expect(headingsOf(read)).toEqual(['1 The cartel', '2 Setext']);
  expect(read.metadata).toEqual({
    title: 'The cartel',
    author: [{ family: 'Ellis', given: 'R. Evan' }, { literal: 'DEA' }],
    issued: { 'date-parts': [[2016, 1]] },
  });
});

describe('told by content', () => {
  const kinds: Readonly<Record<string, string>> = {
    '# One\n\nText.\n\n## Two\n\nText.': 'text/markdown',
    '# One\n\nA [link](https://example.org).': 'text/markdown',
    '# 1 on the list is a plain text\n\nwith one sign.': 'text/plain',
    'A text with *stars* and - hyphens.': 'text/plain',
  };
  test.each(Object.entries(kinds))('%j', async (content, expected) => {
    expect((await readText(content, 'pasted.txt')).extraction.mediaType).toBe(expected);
  });
});
