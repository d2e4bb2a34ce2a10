import { useEffect, useRef } from 'react';
import { shortCitation } from '../../evidence/citation.ts';
import { whileNarrower } from '../../state/camera.ts';
import { canCode } from '../../state/can-code.ts';
import { selectSelected } from '../../state/derived.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { FaultBoundary } from '../FaultBoundary.tsx';
import { useOpened } from '../focus/use-opened.ts';
import { Icon } from '../Icon.tsx';
import { OnUse, part } from '../OnUse.tsx';
import { typeColour } from '../RelationSentence.tsx';

const READER_TEXT = part(() => import('./ReaderText.tsx'));

/** The place of a source's text beside the picture. */
export function Reader({ source: id }: { source: string }) {
  const explorer = useExplorer();
  const source = useExplorerState(({ document }) => document.network.sources).find(
    (one) => one.id === id,
  );
  const selected = useExplorerState(selectSelected);
  const isDraft = useExplorerState(canCode);
  const place = useRef<HTMLElement>(null);
  useOpened(place, id);
  useEffect(() => whileNarrower(explorer), [explorer]);
  if (!source) return null;
  return (
    <section
      ref={place}
      className={isDraft ? 'reader coding' : 'reader'}
      data-keeps-focus
      aria-label={words.reader.label}
      style={selected?.is === 'relation' ? typeColour(selected.record) : undefined}
    >
      <div className="reader-bar">
        <h2>{shortCitation(source)}</h2>
        <button
          type="button"
          className="icon-only"
          aria-label={words.reader.close}
          onClick={() => setView(explorer, { read: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      <FaultBoundary>
        <OnUse part={READER_TEXT} props={{ source }} />
      </FaultBoundary>
    </section>
  );
}
