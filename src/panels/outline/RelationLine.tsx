import { hedgeWords, isUnhedged } from '../../network/hedges.ts';
import { countEvidence } from '../../network/quotes.ts';
import type { Dispute, Relation } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import { useSentence } from '../RelationSentence.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { DisputeLinks } from './DisputeLinks.tsx';

/** A relation as a sentence that leads to its quotes, with basis, caution and how much carries it. */
export function RelationLine(props: { relation: Relation; disputes: readonly Dispute[] }) {
  const { relation, disputes } = props;
  const sentence = useSentence()(relation);
  return (
    <li>
      <ViewLink to={{ selection: relation.id }}>{words.reads.sentenceText(sentence)}</ViewLink>
      <small>
        {[
          words.legend.basis[relation.basis],
          ...words.tooltip.relation(
            relation,
            relation.hedges.map(hedgeWords),
            isUnhedged(relation),
            0,
          ),
          words.count.evidence(countEvidence(relation.evidence)),
        ].join(' · ')}
        <DisputeLinks about={relation.id} disputes={disputes} />
      </small>
    </li>
  );
}
