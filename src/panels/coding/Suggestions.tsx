import type { RelationEntry } from '../../coding/entries/relation-entry.ts';
import { selectOrganizations } from '../../state/derived.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import type { Begun } from './begin-relation.ts';
import { sentenceOf } from './sentence-of.ts';

interface Props {
  readonly offered: readonly Begun[];
  /** What stands in the form now. */
  readonly entry: RelationEntry;
  readonly onChoose: (begun: Begun) => void;
}

/** What the words suggest besides: each as a sentence, to be taken into the form. */
export function Suggestions({ offered, entry, onChoose }: Props) {
  const organizations = useExplorerState(selectOrganizations);
  const others = offered.filter((one) => saysOf(one.entry) !== saysOf(entry));
  if (offered.length < 2 || others.length === 0) return null;
  return (
    <div className="suggestions">
      <span className="soft">{words.form.suggestions}</span>
      {others.map((one) => {
        const said = sentenceOf(one.entry, organizations);
        return (
          <button key={saysOf(one.entry)} type="button" onClick={() => onChoose(one)}>
            {said && `${said.before} ${said.verb} ${said.behind}`}
          </button>
        );
      })}
    </div>
  );
}

function saysOf({ type, actors, others }: RelationEntry): string {
  return JSON.stringify([type, actors, others]);
}
