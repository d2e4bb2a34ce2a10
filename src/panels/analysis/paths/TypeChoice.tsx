import type { RelationTypeId } from '../../../network/relation-types.ts';
import { words } from '../../../words/words.ts';
import { Sample } from '../../Sample.tsx';

const LINE = { sample: 'line', about: 'type', basis: 'stated', grade: 'plain' } as const;

interface TypeChoiceProps {
  readonly present: readonly RelationTypeId[];
  readonly chosen: readonly RelationTypeId[];
  readonly onChange: (types: readonly RelationTypeId[]) => void;
}

/** The types of relations that are walked over, in the registry's order. */
export function TypeChoice({ present, chosen, onChange }: TypeChoiceProps) {
  return (
    <fieldset className="path-types">
      <legend>{words.paths.types}</legend>
      {present.map((type) => {
        const { label } = words.types[type];
        const isChosen = chosen.includes(type);
        return (
          <label key={type} className="check">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                onChange(present.filter((id) => (id === type ? !isChosen : chosen.includes(id))))
              }
            />
            <Sample row={{ ...LINE, type, label }} />
            {label}
          </label>
        );
      })}
    </fieldset>
  );
}
