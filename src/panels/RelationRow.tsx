import type { ReactNode } from 'react';
import { countEvidence } from '../network/quotes.ts';
import type { Relation } from '../network/records.ts';
import { selectOwnTypes } from '../state/derived.ts';
import { selectStanding } from '../state/left-out.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { PlainSentence, useSentence } from './RelationSentence.tsx';
import { Sample } from './Sample.tsx';
import { usePreview } from './use-preview.ts';

/**
 * A relation in a list: its mark, what it says, how firmly, and the way to its evidence.
 * @param about id of the one of its ends that the list is about: the row then names the other
 * @param children what stands below it
 */
export function RelationRow(props: {
  relation: Relation;
  about?: string | undefined;
  children?: ReactNode;
}) {
  const { relation, about } = props;
  const explorer = useExplorer();
  const { voices, signed } = useExplorerState(selectStanding);
  const consensus = voices.get(relation.id)?.consensus;
  const isRefined = signed.disputed.has(relation.id);
  const isOpposed = consensus === 'contested' || consensus === 'changed';
  const stands = isOpposed
    ? words.legend.consensus[consensus].toLowerCase()
    : words.relation.refined;
  const own = useExplorerState(selectOwnTypes).get(relation.typeName ?? '');
  const sentence = useSentence()(relation);
  const { subject, object } = sentence;
  const other = about === subject.id ? object : subject;
  return (
    <li>
      <button
        type="button"
        className="row-link"
        data-leads-to={relation.id}
        onClick={() => setView(explorer, { selection: relation.id })}
        {...usePreview(relation.id)}
      >
        <Sample
          row={{ sample: 'line', about: 'type', label: '', ...relation, own, grade: 'plain' }}
          turned={about === object.id}
        />
        <span>
          {about === undefined ? (
            <PlainSentence sentence={sentence} />
          ) : (
            <bdi>{words.reads.name(other)}</bdi>
          )}
          <small>
            {[
              ...(relation.strength ? [`“${relation.strength}”`] : []),
              words.legend.basis[relation.basis].toLowerCase(),
              words.count.evidence(countEvidence(relation.evidence)),
            ].join(' · ')}
            {(isOpposed || isRefined) && <span className="disputed"> · {stands}</span>}
          </small>
        </span>
      </button>
      {props.children}
    </li>
  );
}
