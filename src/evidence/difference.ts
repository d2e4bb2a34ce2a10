/** The word-by-word difference of two passages. */

export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many cells of the table the middle is given as one removal and one addition. */
const MOST_CELLS = 4_000_000;

/**
 * What became of `before` in `after`, by the longest common subsequence of their words, punctuation
 * marks and spaces. The texts of `same` and `removed` join to `before`, those of `same` and `added`
 * to `after`; a removal stands before the addition that replaces it; neighbours differ in kind.
 */
export function difference(before: string, after: string): Change[] {
  const a = tokens(before);
  const b = tokens(after);
  const open = commonOpening(a, b);
  const close = Math.min(
    commonOpening(a.toReversed(), b.toReversed()),
    Math.min(a.length, b.length) - open,
  );
  const steps: Change[] = [
    ...as('same', a.slice(0, open)),
    ...middle(a.slice(open, a.length - close), b.slice(open, b.length - close)),
    ...as('same', a.slice(a.length - close)),
  ];
  return joined(steps);
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function as(kind: Change['kind'], words: readonly string[]): Change[] {
  return words.map((text) => ({ kind, text }));
}

function commonOpening(a: readonly string[], b: readonly string[]): number {
  const other = a.findIndex((word, i) => word !== b[i]);
  return other === -1 ? a.length : other;
}

function middle(a: readonly string[], b: readonly string[]): Change[] {
  if (a.length * b.length > MOST_CELLS) return [...as('removed', a), ...as('added', b)];
  // The length of the common subsequence of a from i and b from j; none beyond an end.
  const rows = a.map(() => new Uint32Array(b.length));
  const longest = (i: number, j: number) => rows[i]?.[j] ?? 0;
  const columns = [...b.keys()].reverse();
  for (const [i, row] of [...rows.entries()].reverse())
    for (const j of columns)
      row[j] =
        a[i] === b[j] ? longest(i + 1, j + 1) + 1 : Math.max(longest(i + 1, j), longest(i, j + 1));

  const steps: Change[] = [];
  for (let [i, j] = [0, 0]; ; ) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      steps.push({ kind: 'same', text: one });
      i += 1;
      j += 1;
    } else if (one !== undefined && longest(i + 1, j) >= longest(i, j + 1)) {
      steps.push({ kind: 'removed', text: one });
      i += 1;
    } else if (other !== undefined) {
      steps.push({ kind: 'added', text: other });
      j += 1;
    } else return steps;
  }
}

/** Joins neighbours; a space that two replaced words merely happen to share is replaced with them. */
function joined(steps: readonly Change[]): Change[] {
  const changes: Change[] = [];
  let [same, removed, added] = ['', '', ''];
  const flush = () => {
    for (const change of [
      { kind: 'same', text: same },
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ] as const)
      if (change.text !== '') changes.push(change);
    [same, removed, added] = ['', '', ''];
  };
  for (const [i, { kind, text }] of steps.entries()) {
    const follows = steps[i + 1]?.kind ?? 'same';
    const bridge = removed !== '' && added !== '' && follows !== 'same' && text.trim() === '';
    if (kind === 'same' && !bridge) {
      if (removed !== '' || added !== '') flush();
      same += text;
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  flush();
  return changes;
}
