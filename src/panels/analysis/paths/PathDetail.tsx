import { useMemo } from 'react';
import { saidBy } from '../../../analysis/left-out.ts';
import type { Link, Path } from '../../../analysis/paths.ts';
import { brokenWithout } from '../../../analysis/unheard.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { countEvidence } from '../../../network/quotes.ts';
import type { Relation } from '../../../network/records.ts';
import { selectCounted } from '../../../state/left-out.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { useSentence } from '../../RelationSentence.tsx';
import { useNames } from '../../use-names.ts';
import { useRest } from '../../use-rest.ts';

interface PathDetailProps {
  readonly path: Path;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A path by its stations; the chosen one link by link, with its weakest link named. */
export function PathDetail({ path, isChosen, onChoose }: PathDetailProps) {
  const nameOf = useNames();
  const rest = useRest('asked');
  const names = path.organizations.map(nameOf);
  return (
    <li className="path" data-chosen={isChosen}>
      <button type="button" className="row-link" aria-expanded={isChosen} onClick={onChoose}>
        <span>
          {names.join(' – ')}
          <small>
            {words.paths.length(
              path.links.length,
              rest(path.links.map((link) => link.relations[0])),
            )}
          </small>
        </span>
      </button>
      {isChosen && <Telling path={path} />}
    </li>
  );
}

/** Over how many of the sources a path holds, where there are several. */
function StandsWithout({ path }: { path: Path }) {
  const counted = useExplorerState(selectCounted);
  const all = useMemo(() => saidBy(counted).size, [counted]);
  const broken = useMemo(() => new Set(brokenWithout(path, counted)), [path, counted]);
  if (all < 2) return null;
  const names = counted.sources.filter(({ id }) => broken.has(id)).map(shortCitation);
  return <p>{words.paths.stands(all, names)}</p>;
}

function Telling({ path }: { path: Path }) {
  const relations = useExplorerState(({ document }) => document.network.relations);
  const sentence = useSentence();
  const relationOf = (id: string): Relation => {
    const found = relations.find((one) => one.id === id);
    if (!found) throw new Error(`a path has the relation ${id}, which the network has not`);
    return found;
  };
  const say = ({ relations }: Link): string =>
    words.reads.sentenceText(sentence(relationOf(relations[0])));
  const links = path.links.map((link) => {
    const { basis, evidence } = relationOf(link.relations[0]);
    return words.paths.link(say(link), basis, countEvidence(evidence));
  });
  const weakest = path.weakest === null ? undefined : path.links[path.weakest];
  return (
    <div className="telling">
      <p>{words.paths.links(links)}</p>
      <p className="weakest">
        {weakest ? (
          <>
            <strong>{words.paths.weakest}</strong>{' '}
            {words.paths.weakness(say(weakest), weakest.doubts)}
          </>
        ) : (
          words.paths.firm
        )}
      </p>
      <StandsWithout path={path} />
      {path.links.map(({ from, to, relations: [first, ...others] }) => (
        <div key={`${from} ${to}`}>
          <ul className="plain">
            <RelationRow relation={relationOf(first)} />
          </ul>
          {others.length > 0 && (
            <details>
              <summary className="soft">{words.paths.parallel(others.length)}</summary>
              <ul className="plain">
                {others.map((id) => (
                  <RelationRow key={id} relation={relationOf(id)} />
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </div>
  );
}
