import type { Relation } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';
import { RecordQuotes } from '../../RecordQuotes.tsx';
import { RelationSentence, typeColour } from '../../RelationSentence.tsx';

/** A relation of the open network, with the way to its record. */
export function OwnRelation({ relation }: { relation: Relation }) {
  const { id, source, target, basis, evidence, hedges } = relation;
  return (
    <div style={typeColour(relation)}>
      <p className="said">
        <RelationSentence relation={relation} />{' '}
        <span className="soft">({words.comparison.basis[basis]})</span>
      </p>
      {evidence.length === 0 && <p className="soft">{words.comparison.noEvidence}</p>}
      <RecordQuotes record={id} evidence={evidence} hedges={hedges} about={[source, target]} />
    </div>
  );
}
