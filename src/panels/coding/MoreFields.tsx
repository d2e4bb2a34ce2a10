import type { RelationEntry } from '../../coding/entries/relation-entry.ts';
import type { Problem } from '../../network/problems.ts';
import { words } from '../../words/words.ts';
import { TextField } from './Field.tsx';

type MoreField = 'strength' | 'when' | 'where' | 'note' | 'quoteNote';

const FIELDS: readonly MoreField[] = ['when', 'strength', 'where', 'note', 'quoteNote'];

interface Props {
  readonly entry: RelationEntry;
  readonly suggested: readonly (keyof RelationEntry)[];
  readonly at: (...fields: (keyof RelationEntry)[]) => readonly Problem[];
  readonly onChange: (said: Partial<RelationEntry>) => void;
  readonly onConfirm: (field: keyof RelationEntry) => void;
}

/** What few relations need; open where something stands in it. */
export function MoreFields({ entry, suggested, at, onChange, onConfirm }: Props) {
  const isUsed = FIELDS.some((field) => entry[field] !== '');
  return (
    <details className="more-fields" open={isUsed || undefined}>
      <summary>{words.form.more}</summary>
      <div className="field-grid">
        {FIELDS.map((field) => (
          <div key={field} className={suggested.includes(field) ? 'suggested' : undefined}>
            <TextField
              label={words.form[field]}
              how={field === 'when' ? words.form.whenHow : undefined}
              value={entry[field]}
              problems={at(field)}
              onChange={(value) => onChange({ [field]: value })}
            />
            {suggested.includes(field) && (
              <button
                type="button"
                className="confirm"
                aria-label={words.form.confirm(words.form[field])}
                onClick={() => onConfirm(field)}
              >
                {words.form.suggested}
              </button>
            )}
          </div>
        ))}
      </div>
    </details>
  );
}
