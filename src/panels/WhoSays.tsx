import { shortCitation } from '../evidence/citation.ts';
import type { Claim, Voices } from '../network/claims.ts';
import { isCountedRow } from '../network/counts.ts';
import { textQuote } from '../network/quotes.ts';
import type { Relation } from '../network/records.ts';
import { selectLeftOut, selectStanding } from '../state/left-out.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import { CONFIDENCE_DOTS } from '../words/signs.ts';
import { words } from '../words/words.ts';
import { timesInWords } from './claim-times.ts';
import { PlainSentence, useSentence } from './RelationSentence.tsx';
import './who-says.css';

/** A row for each source that says a relation or the opposite: of what time, how surely, and its grade. */
export function WhoSays({ relation }: { relation: Relation }) {
  const voices = useExplorerState(selectVoices).get(relation.id);
  const asked = useExplorerState(selectStanding).voices.get(relation.id) ?? voices;
  const unheard = useExplorerState(selectLeftOut).source?.id;
  if (!voices || !asked) return null;
  const isUnheard = ({ source }: Claim) => source === unheard;
  return (
    <section aria-labelledby="voices">
      <h3 id="voices">{words.voices.title}</h3>
      <p>
        <strong>{words.legend.consensus[asked.consensus]}.</strong> {reasonOf(asked)}
      </p>
      <ul className="plain voices">
        {voices.claims
          .toSorted((a, b) => Number(isUnheard(a)) - Number(isUnheard(b)))
          .map((claim) => (
            <ClaimRow
              key={`${claim.source} ${claim.saysSo} ${claim.relation.id} ${claim.quotes.join()}`}
              claim={claim}
              about={relation}
              isUnheard={isUnheard(claim)}
            />
          ))}
      </ul>
    </section>
  );
}

function reasonOf({ consensus, claims, decisive }: Voices): string {
  if (decisive) return words.voices.opposed[decisive.reason];
  return words.voices.unopposed(consensus, new Set(claims.map(({ source }) => source)).size);
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly about: Relation;
  /** Whether its source is left out. */
  readonly isUnheard: boolean;
}

function ClaimRow({ claim, about, isUnheard }: ClaimRowProps) {
  const { saysSo, relation, quotes, when, judged } = claim;
  const explorer = useExplorer();
  const sentence = useSentence()(relation);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const source = sources.find(({ id }) => id === claim.source);
  const grading = source?.custom?.grading;
  const isOpposite = relation.id !== about.id;
  // Rows that count are summed: a claim may rest on a hundred.
  const listed = quotes.filter(
    (at) => !relation.evidence[at] || !isCountedRow(relation.evidence[at]),
  );
  const isRow = quotes.some((at) => !textQuote(relation.evidence[at]?.selector ?? []));
  const details = [
    ...(isUnheard ? [words.leftOut.on.toLowerCase()] : []),
    when.length > 0 ? timesInWords(when, relation.type) : words.voices.undated,
    ...(quotes.length === 0 ? [words.voices.inDispute] : []),
    ...(isOpposite || quotes.length > 0
      ? [`${words.legend.basis[judged.basis]} ${CONFIDENCE_DOTS[judged.confidence.level]}`]
      : []),
    // What the relation says as a whole stands above; here is what one member of a joined network says.
    ...(judged === relation
      ? []
      : [judged.strength, judged.note].filter((one) => one !== undefined)),
    ...(grading ? [words.voices.grade(grading)] : []),
  ];
  return (
    <li className={saysSo ? 'voice' : 'voice against'}>
      <strong>{source ? shortCitation(source) : claim.source}</strong>{' '}
      {saysSo ? words.voices.saysSo : words.voices.against}
      {isOpposite && (
        <>
          {': '}
          <button
            type="button"
            className="link"
            data-leads-to={relation.id}
            onClick={() => setView(explorer, { selection: relation.id })}
          >
            <PlainSentence sentence={sentence} />
          </button>
        </>
      )}
      <span className="soft"> · {details.join(' · ')}</span>
      {quotes.length > listed.length && (
        <>
          {' · '}
          <button type="button" className="link" onClick={showCounts}>
            {words.voices.counts}
          </button>
        </>
      )}
      {listed.map((at) => (
        <span key={at}>
          {' · '}
          <button
            type="button"
            className="link"
            onClick={() => setView(explorer, { selection: relation.id, quote: `evidence.${at}` })}
          >
            {isOpposite
              ? `${words.reads.typeLabel(relation)}, ${words.quote.number(at + 1, isRow).toLowerCase()}`
              : words.quote.number(at + 1, isRow)}
          </button>
        </span>
      ))}
    </li>
  );
}

function showCounts(): void {
  document.getElementById('counts')?.scrollIntoView();
}
