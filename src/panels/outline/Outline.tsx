import { useEffect, useMemo, useRef, useState } from 'react';
import { type Outline as Entries, outlineOf } from '../../analysis/outline.ts';
import type { Step } from '../../network/records.ts';
import { selectShown } from '../../state/derived.ts';
import { goToStep } from '../../state/story.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useForeign } from '../use-foreign.ts';
import { ViewLink } from '../ViewLink.tsx';
import { BlocEntry } from './BlocEntry.tsx';
import { OrganizationEntry } from './OrganizationEntry.tsx';

/** So many organizations are written at first, and with each request for more. */
const MOST = 250;

/** The network from top to bottom: its parts, organizations with their relations, blocs, the story. */
export default function Outline() {
  const network = useExplorerState(({ document }) => document.network);
  const shown = useExplorerState(selectShown);
  const outline = useMemo(() => outlineOf(network, shown), [network, shown]);
  const { blocs, disputes } = outline;
  const { story = [] } = network;
  const place = useRef<HTMLDivElement>(null);
  useSelectionInSight(place);
  return (
    <div ref={place}>
      <Parts outline={outline} />
      <Organizations outline={outline} />
      {blocs.length > 0 && (
        <>
          <h3>{words.outline.blocs}</h3>
          <ul className="plain">
            {blocs.map((bloc) => (
              <BlocEntry key={bloc.id} bloc={bloc} disputes={disputes.get(bloc.id) ?? []} />
            ))}
          </ul>
        </>
      )}
      {story.length > 0 && <Story steps={story} />}
    </div>
  );
}

function Parts({ outline: { parts, alone } }: { outline: Entries }) {
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{words.outline.parts}</h3>
      {parts.length === 1 && alone.length === 0 ? (
        <p>{words.outline.whole}</p>
      ) : (
        <>
          <ul>
            {parts.map(({ organizations, relations }) => (
              <li key={organizations[0]?.id}>
                {words.outline.part(
                  organizations.length,
                  relations,
                  organizations.map(words.reads.name),
                )}
              </li>
            ))}
            {alone.length > 0 && (
              <li>{words.outline.alone(alone.length, alone.map(words.reads.name))}</li>
            )}
          </ul>
          <p className="soft">{words.outline.partsNote}</p>
        </>
      )}
    </>
  );
}

function Organizations({ outline: { organizations, disputes } }: { outline: Entries }) {
  const [most, setMost] = useState(MOST);
  const more = Math.min(MOST, organizations.length - most);
  return (
    <>
      <h3>{words.outline.organizations}</h3>
      <ol className="plain">
        {organizations.slice(0, most).map((entry) => (
          <OrganizationEntry key={entry.organization.id} entry={entry} disputes={disputes} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" onClick={() => setMost(most + MOST)}>
          {words.outline.more(more)}
        </button>
      )}
    </>
  );
}

function Story({ steps }: { steps: readonly Step[] }) {
  const explorer = useExplorer();
  const lang = useForeign();
  return (
    <>
      <h3>{words.story.title(steps.length)}</h3>
      <ol>
        {steps.map(({ id, text }) => (
          <li key={id}>
            <ViewLink
              to={{ ask: { id: 'story', options: { step: id } } }}
              follow={() => goToStep(explorer, id)}
            >
              <span lang={lang.prose}>{text}</span>
            </ViewLink>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What is selected elsewhere is brought into sight; where the reader is, nothing moves. */
function useSelectionInSight(place: { readonly current: HTMLElement | null }): void {
  const selection = useExplorerState(({ view }) => view.selection);
  useEffect(() => {
    const marked = selection === null ? null : place.current?.querySelector('[aria-current]');
    if (!place.current?.contains(document.activeElement))
      marked?.scrollIntoView({ block: 'nearest' });
  }, [selection, place]);
}
