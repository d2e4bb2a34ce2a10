import { type KeyboardEvent, useRef } from 'react';
import type { RelationEntry } from '../../coding/entries/relation-entry.ts';
import type { Problem } from '../../network/problems.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Choice, Field, TextField } from './Field.tsx';
import { placeOfDigit } from './keys.ts';

interface Props {
  readonly entry: Pick<RelationEntry, 'level' | 'reason'>;
  readonly at: (...fields: (keyof RelationEntry)[]) => readonly Problem[];
  readonly onChange: (said: Partial<RelationEntry>) => void;
}

const LEVELS = ['high', 'medium', 'low'] as const;

/** How sure the coder is and why: nobody can suggest that. A digit says each. */
export function ConfidenceField({ entry, at, onChange }: Props) {
  const relations = useExplorerState(({ document }) => document.network.relations);
  const reasons = useRef<HTMLDivElement>(null);
  const { level, reason } = entry;
  const offered = words.form.reasonsOffered;
  const isOwn = reason !== '' && !offered.includes(reason);
  const onDigit = <Value,>(
    event: KeyboardEvent,
    values: readonly Value[],
    choose: (value: Value) => void,
  ) => {
    const value = values[placeOfDigit(event)];
    const { target } = event;
    const isTyped = target instanceof HTMLInputElement && target.type === 'text';
    if (value === undefined || isTyped) return;
    event.preventDefault();
    choose(value);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits choose among its radios */}
      <div
        data-first
        onKeyDown={(event) =>
          onDigit(event, LEVELS, (next) => {
            onChange({ level: next });
            reasons.current?.querySelector('input')?.focus();
          })
        }
      >
        <Field label={words.form.level} problems={at('level')}>
          <Choice
            byDigit
            name="level"
            options={LEVELS.map((one) => [one, words.form.levels[one]])}
            chosen={level}
            onChoose={(next) => onChange({ level: next })}
          />
        </Field>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits choose among its radios */}
      <div
        ref={reasons}
        className="reasons"
        onKeyDown={(event) => onDigit(event, offered, (next) => onChange({ reason: next }))}
      >
        <Field label={words.form.reason} problems={at('reason')}>
          <Choice
            byDigit
            name="reason"
            options={offered.map((one) => [one, one])}
            chosen={reason}
            onChoose={(next) => onChange({ reason: next })}
          />
          <TextField
            label={words.form.ownReason}
            offered={relations.map(({ confidence }) => confidence.reason)}
            value={isOwn ? reason : ''}
            onChange={(next) => onChange({ reason: next })}
          />
        </Field>
      </div>
    </>
  );
}
