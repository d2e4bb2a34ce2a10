import type { ForeignType } from '../../../exchange/opening/foreign-types.ts';
import { words } from '../../../words/words.ts';
import { choiceLabel, exampleLine } from '../../opening/type-lines.ts';

/** What a file's own names of relations became: no dialog asked, so it is said here. */
export function ReadTypes({ types }: { types: readonly ForeignType[] }) {
  if (types.length === 0) return null;
  return (
    <details>
      <summary>{words.comparison.readTypes(types.length)}</summary>
      <ul>
        {types.map((type) => (
          <li key={type.name}>
            {words.comparison.readType(
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
