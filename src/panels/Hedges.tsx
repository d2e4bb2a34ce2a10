import { hedgeWords, quotesWith, unhedgedQuotes } from '../network/hedges.ts';
import type { Bloc, Relation } from '../network/records.ts';
import { words } from '../words/words.ts';
import { EditFieldOnUse } from './EditOnUse.tsx';
import { useForeign } from './use-foreign.ts';

/** The author's hedges on a relation or a bloc, which quotes carry them, and which say it without any. */
export function Hedges({ of: { id, hedges = [], evidence } }: { of: Relation | Bloc }) {
  const lang = useForeign();
  if (hedges.length === 0) return words.relation.noHedges;
  return (
    <>
      <p>{words.relation.unhedgedIn(unhedgedQuotes({ evidence, hedges }))}</p>
      {hedges.map((hedge, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hedge's place in its record is its identity
        <p key={i}>
          <mark className="hedge" lang={lang.of(hedge.source)}>
            {hedgeWords(hedge)}
          </mark>{' '}
          {words.relation.hedgedIn(quotesWith(hedge, evidence))}{' '}
          <EditFieldOnUse id={id} field="hedges" name={`“${hedgeWords(hedge)}”`} />
        </p>
      ))}
    </>
  );
}
