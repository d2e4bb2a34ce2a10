/** Readings of a made-up text, whose sentences are ten characters each. */
import { agreementOf, type Level } from '../../../src/analysis/agreement/agreement.ts';
import { differing, judgementsOf } from '../../../src/analysis/agreement/judgements.ts';
import type { Concern, Unit } from '../../../src/network/reading-records.ts';
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

/** The same reading, its text and sentences called otherwise, as another reader's file does. */
export function calledOtherwise(network: Network): Network {
  const text = JSON.stringify(network)
    .replaceAll(`"id":"${TEXT}"`, '"id":"same-text"')
    .replaceAll(`"source":"${TEXT}"`, '"source":"same-text"')
    .replaceAll('"id":"unit-', '"id":"sentence-');
  return JSON.parse(text);
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

/** What two readings say in one regard. */
export function level(a: Network, b: Network, concern: Concern): Level {
  const found = agreementOf(a, b).levels.find(({ concerns }) => concerns === concern);
  if (!found) throw new Error(`There is no level ${concern}`);
  return found;
}

/** What differs, as `tie a b: tied, untied` and `unit 3: coded, passed-over`. */
export function differences(a: Network, b: Network): string[] {
  return differing(judgementsOf(a, b).list).map((one) => {
    const of =
      one.concerns === 'unit'
        ? one.sentence.start / 10
        : one.pair.ends.map((end) => end.a ?? end.b).join(' ');
    return `${one.concerns} ${of}: ${one.values.join(', ')}`;
  });
}
