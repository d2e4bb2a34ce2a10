import {
  type ContradictingSource,
  contradictingSources,
} from '../analysis/contradicting-sources.ts';
import { shortCitation } from '../evidence/citation.ts';
import { compareWithCompanion, openCompanion, selectCompanion } from '../state/companion.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** Who contradicts the open network, and where; the one that comes with the page can be opened. */
export function OtherSources() {
  const network = useExplorerState(({ document }) => document.network);
  const contradicting = contradictingSources(network);
  if (contradicting.length === 0) return null;
  const titles = words.reads.titles(network);
  return (
    <section aria-labelledby="other-sources">
      <h3 id="other-sources">{words.home.contradicted(contradicting.length)}</h3>
      <ul className="plain">
        {contradicting.map((one) => (
          <OtherSource key={one.source.id} contradicting={one} titles={titles} />
        ))}
      </ul>
    </section>
  );
}

function OtherSource(props: {
  contradicting: ContradictingSource;
  titles: ReadonlyMap<string, string>;
}) {
  const explorer = useExplorer();
  const companion = useExplorerState(selectCompanion);
  const { source, disputes } = props.contradicting;
  const say = words.home;
  return (
    <li className="other-source">
      {say.contradictedBy(shortCitation(source))}
      <ul>
        {disputes.map(({ id, about, evidence }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => setView(explorer, { selection: about })}
            >
              {props.titles.get(about) ?? about}
            </button>
            {evidence !== undefined && <small> {words.home.aboutQuote(evidence + 1)}</small>}
          </li>
        ))}
      </ul>
      {companion?.id === source.id && (
        <p className="other-source-acts">
          <button type="button" onClick={() => compareWithCompanion(explorer, companion)}>
            {words.home.compareWith(companion.title)}
          </button>
          <button type="button" onClick={() => void openCompanion(explorer, companion)}>
            {words.home.openIt(companion.title)}
          </button>
        </p>
      )}
    </li>
  );
}
