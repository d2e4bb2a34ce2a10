import type { Contradiction } from '../../../analysis/signed-graph.ts';
import { words } from '../../../words/words.ts';
import { useNames } from '../../use-names.ts';
import { MoreRows } from './MoreRows.tsx';
import { RelationRows } from './RelationRows.tsx';

/** The pairs that the network has as friends and as foes: left out, and said. */
export function Contradictions(props: { contradictions: readonly Contradiction[] }) {
  const { contradictions } = props;
  const name = useNames();
  if (contradictions.length === 0) return null;
  return (
    <section aria-labelledby="contradictions">
      <h3 id="contradictions">{words.balance.contradictions(contradictions.length)}</h3>
      <p className="soft">{words.balance.contradictionsNote}</p>
      <MoreRows
        rows={contradictions}
        row={({ a, b, positive, negative }) => (
          <li key={`${a} ${b}`}>
            <details>
              <summary>{words.balance.pair(name(a), name(b))}</summary>
              <RelationRows ids={[...positive, ...negative]} />
            </details>
          </li>
        )}
      />
    </section>
  );
}
