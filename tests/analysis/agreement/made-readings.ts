/** Readings of a made-up text, whose sentences are ten characters each. */
import type { Unit } from '../../../src/network/reading-records.ts';
import type { Network, Relation, Selector } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

const TEXT = 'text';
const LENGTH = 10;

function sentenceAt(index: number, exact = `sentence ${index % LENGTH}`): Selector[] {
  const [start, end] = [index * LENGTH, (index + 1) * LENGTH];
  return [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** `a alliance b 3` or `a target-of b 3 implied`: the number is of the sentence that says it. */
function relationOf(line: string): Relation {
  const [source = '', type, target = '', sentence = '0', basis = 'stated'] = line.split(' ');
  return {
    id: `${source}-${type}-${target}`,
    type: type as Relation['type'],
    source,
    target,
    basis: basis as Relation['basis'],
    confidence: { level: 'high', reason: 'made up' },
    hedges: [],
    evidence: [{ source: TEXT, role: 'supports', selector: sentenceAt(Number(sentence)) }],
  };
}

/** `3` is a sentence to decide, `3 generic` one that is passed over for this reason; `3: A met B` has words of its own. */
function unitOf(line: string): Unit {
  const [decision = '', exact] = line.split(': ');
  const [sentence, passedOver] = decision.split(' ');
  return {
    id: `unit-${sentence}`,
    source: TEXT,
    selector: sentenceAt(Number(sentence), exact),
    ...(passedOver && { passedOver: passedOver as NonNullable<Unit['passedOver']> }),
  };
}

/** A reading of the organizations a to f; the text has its first three sentences on one page, the rest on another. */
export function reading(id: string, relations: string[], units: string[] = []): Network {
  const pages = [
    { start: 0, label: 'i' },
    { start: 3 * LENGTH, label: 'ii' },
  ];
  const text = { sha256: '0'.repeat(64), bytes: 500, codePoints: 500, paragraphs: 1, pages };
  const { layout: _, ...small } = smallNetwork();
  return {
    ...small,
    id,
    title: `Reading ${id}`,
    sources: [
      {
        id: TEXT,
        type: 'article',
        title: 'Made up',
        custom: { text },
      },
    ],
    organizations: [...'abcdef'].map((name) => ({
      id: name,
      name: name.toUpperCase(),
      kind: 'cartel',
      aliases: [],
      attributes: [],
    })),
    relations: relations.map(relationOf),
    blocs: [],
    disputes: [],
    coverage: units.map(unitOf),
  };
}
