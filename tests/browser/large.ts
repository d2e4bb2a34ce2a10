/** A large network and its text, made up; for a test and a benchmark of the reader. */
import { createHash } from 'node:crypto';

const RELATIONS = 50;
const FILLER = 'Of this sentence nobody has said anything, and so it stands here alone. ';

/** A quoted sentence in each paragraph, about 1 kB each; of the other text, every seventh has other words. */
export function largeTexts(count: number) {
  const quotes = Array.from({ length: count }, (_, i) => `In year ${i} group ${i % 97} fought on.`);
  const coded = quotes.map((quote) => `${quote} ${FILLER.repeat(13)}`).join('\n');
  return { quotes, coded, other: coded.replace(/year (\d*7) group/g, 'the year $1 a group') };
}

/** The one-object form of a network whose relations share the quotes of a text among them. */
export function networkQuoting(quotes: readonly string[], coded: string): string {
  let from = 0;
  const evidence = quotes.map((exact, i) => {
    const start = coded.indexOf(exact, from);
    const end = start + exact.length;
    from = end;
    const [prefix, suffix] = [
      coded.slice(Math.max(0, start - 32), start),
      coded.slice(end, end + 32),
    ];
    const selector = [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ];
    return { source: 'large', role: 'supports', paragraph: i + 1, selector };
  });
  const name = (i: number) => `group-${String(i).padStart(2, '0')}`;
  const text = {
    sha256: createHash('sha256').update(coded).digest('hex'),
    bytes: coded.length,
    codePoints: coded.length,
    paragraphs: quotes.length,
  };
  return JSON.stringify({
    format: 'explorer-network',
    version: 1,
    id: 'large',
    title: 'Large',
    description: '',
    language: 'en',
    license: 'CC0-1.0',
    sources: [{ id: 'large', type: 'book', title: 'Large', custom: { text } }],
    organizations: Array.from({ length: RELATIONS + 1 }, (_, i) => ({
      id: name(i),
      name: `Group ${i}`,
      kind: 'cartel',
      aliases: [],
      attributes: [],
    })),
    relations: Array.from({ length: RELATIONS }, (_, i) => ({
      id: `${name(i)}-rivalry-${name(i + 1)}`,
      type: 'rivalry',
      source: name(i),
      target: name(i + 1),
      basis: 'stated',
      confidence: { level: 'high', reason: 'Made up.' },
      hedges: [],
      evidence: evidence.filter((_, k) => k % RELATIONS === i),
    })),
  });
}
