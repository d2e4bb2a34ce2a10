import { Fragment } from 'react';
import type { Relation } from '../network/records.ts';
import { CONFIDENCE_DOTS } from '../words/signs.ts';
import { words } from '../words/words.ts';
import { Hedges } from './Hedges.tsx';
import { Term } from './Term.tsx';
import { useForeign } from './use-foreign.ts';

/** How surely a relation is said and coded, of when and where, and what else its records have. */
export function RelationFacts({ relation }: { relation: Relation }) {
  const { id, confidence } = relation;
  const lang = useForeign();
  // What the program says where no reason is given is in the language of the page.
  const reason = words.relation.reason(confidence.reason);
  return (
    <dl className="facts">
      <Term name={words.relation.hedges} field="hedge" id={id} />
      <dd>
        <Hedges of={relation} />
      </dd>
      <Term name={words.relation.confidence} field="level" id={id} />
      <dd className="confidence">
        <span className="dots" aria-hidden="true">
          {CONFIDENCE_DOTS[confidence.level]}
        </span>{' '}
        <strong>{words.relation.confidenceOf[confidence.level]}</strong>:{' '}
        <span lang={reason === confidence.reason ? lang.prose : undefined}>{reason}</span>
      </dd>
      {relation.when && (
        <>
          <Term name={words.relation.when} field="when" id={id} />
          <dd>{words.dated(relation.when, relation.type)}</dd>
        </>
      )}
      {(['where', 'note'] as const).map(
        (field) =>
          relation[field] && (
            <Fragment key={field}>
              <Term name={words.relation[field]} field={field} id={id} />
              <dd lang={lang.prose}>{relation[field]}</dd>
            </Fragment>
          ),
      )}
      {relation.attributes?.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd lang={lang.prose}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
