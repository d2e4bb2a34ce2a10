import type { ForeignType } from '../../exchange/opening/foreign-types.ts';
import { words } from '../../words/words.ts';
import { choiceLabel, exampleLine } from './type-lines.ts';

interface Props {
  readonly types: readonly ForeignType[];
  /** Whether they are seen without a press. */
  readonly isOpen?: boolean;
}

/** What a file's own names of relations became, where it is only said. */
export function ReadTypes({ types, isOpen = false }: Props) {
  if (types.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{words.opening.readTypes(types.length)}</summary>
      <ul>
        {types.map((type) => (
          <li key={type.name}>
            {words.opening.readType(
              words.opening.type(type.name, type.edges),
              choiceLabel(type.choice, type.name),
            )}
            <br />
            <small className="soft">{exampleLine(type)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
