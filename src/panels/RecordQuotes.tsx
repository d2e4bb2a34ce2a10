import { hedgesIn, hedgeWords } from '../network/hedges.ts';
import type { Evidence, Hedge } from '../network/records.ts';
import { words } from '../words/words.ts';
import { Quote } from './Quote.tsx';

interface Props {
  /** Id of the relation or bloc. */
  readonly record: string;
  readonly evidence: readonly Evidence[];
  readonly hedges: readonly Hedge[];
  /** The organizations that the record is about. */
  readonly about: readonly string[];
}

/** The quotes of a relation or bloc, each with its number and whether it carries a hedge. */
export function RecordQuotes({ record, evidence, hedges, about }: Props) {
  return evidence.map((one, i) => (
    <Quote
      // biome-ignore lint/suspicious/noArrayIndexKey: a quote's place in its record is its identity
      key={i}
      evidence={one}
      hedges={hedges}
      record={record}
      field={`evidence.${i}`}
      about={about}
      number={i + 1}
      says={words.quote.says(one.role, hedgesIn(one, hedges).map(hedgeWords))}
    />
  ));
}
