import { selectOrganizations } from '../../state/derived.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import type { Begun } from './begin-relation.ts';
import { sentenceOf } from './sentence-of.ts';

interface Props {
  readonly offered: readonly Begun[];
  readonly chosen: Begun;
  readonly onChoose: (begun: Begun) => void;
}

/** Where the words suggest more than one relation: each as a sentence, to be taken into the form. */
export function Suggestions({ offered, chosen, onChoose }: Props) {
  const organizations = useExplorerState(selectOrganizations);
  if (offered.length < 2) return null;
  return (
    <div className="suggestions">
      <span className="soft">{words.form.suggestions(offered.length)}</span>
      {offered.map((one) => {
        const said = sentenceOf(one.entry, organizations);
        return (
          <button
            key={`${one.entry.type} ${one.entry.actors.join(' ')} ${one.entry.others.join(' ')}`}
            type="button"
            aria-pressed={one === chosen}
            onClick={() => onChoose(one)}
          >
            {said && `${said.before} ${said.verb} ${said.behind}`}
          </button>
        );
      })}
    </div>
  );
}
