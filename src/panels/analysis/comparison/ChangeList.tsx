import { useMemo } from 'react';
import { changeList, type FieldChange } from '../../../analysis/change-list.ts';
import type { Network } from '../../../network/records.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { usePortion } from '../use-portion.tsx';

const AT_ONCE = 50;

interface Props {
  readonly a: Network;
  readonly b: Network;
  /** Whether the second network is the later one. */
  readonly isTurned: boolean;
}

/** What differs between two versions of one network, record by record. */
export function ChangeList({ a, b, isTurned }: Props) {
  const explorer = useExplorer();
  const changes = useMemo(() => (isTurned ? changeList(a, b) : changeList(b, a)), [a, b, isTurned]);
  const { shown, more } = usePortion(changes, AT_ONCE);
  const say = words.comparison;
  return (
    <section aria-labelledby="comparison-changes">
      <h3 id="comparison-changes">{say.versions}</h3>
      <p>
        {say.versionsText(isTurned)}{' '}
        <button
          type="button"
          className="link"
          onClick={() => setOptions(explorer, { turn: isTurned ? '' : 'yes' })}
        >
          {say.turn}
        </button>
      </p>
      <p>
        <strong>{say.changes(changes.length)}</strong>
      </p>
      <ul className="plain">
        {shown.map(({ kind, section, record, title, fields }) => (
          <li key={`${section} ${record} ${kind}`} className={`change ${kind}`}>
            <p>
              <strong>{say.kinds[kind]}</strong> <span className="soft">{section}</span> {title}
            </p>
            {fields.map((field) => (
              <Field key={field.field} change={field} />
            ))}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Field({ change }: { change: FieldChange }) {
  const say = words.comparison;
  const told = (value: unknown) =>
    value === undefined ? say.absent : typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <dl className="facts">
      <dt>{change.field}</dt>
      <dd>
        <del>
          <span className="soft">{say.was}</span> {told(change.before)}
        </del>
        <ins>
          <span className="soft">{say.is}</span> {told(change.after)}
        </ins>
      </dd>
    </dl>
  );
}
