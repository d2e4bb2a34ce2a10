import { hedgesIn, hedgeWords } from '../network/hedges.ts';
import type { Evidence, Hedge } from '../network/records.ts';
import { words } from '../words/words.ts';
import { Quote } from './Quote.tsx';

export interface RecordQuotesProps {
  /** Id of the relation or bloc. */
  readonly record: string;
  readonly evidence: readonly Evidence[];
  readonly hedges: readonly Hedge[];
  /** The organizations that the record is about. */
  readonly about: readonly string[];
}

/** One quote of a relation or bloc by its place there, with its number and whether it carries a hedge. */
export function RecordQuote(props: RecordQuotesProps & { readonly at: number }) {
  const { record, evidence, hedges, about, at } = props;
  const one = evidence[at];
  if (!one) return null;
  return (
    <Quote
      evidence={one}
      hedges={hedges}
      record={record}
      field={`evidence.${at}`}
      about={about}
      number={at + 1}
      says={words.quote.says(one.role, hedgesIn(one, hedges).map(hedgeWords))}
    />
  );
}
