import { type ReactNode, useEffect, useRef, useState } from 'react';
import { countEvidence } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { withEmbed, withView } from '../state/address.ts';
import { COMMANDS, commandForKey, run } from '../state/commands.ts';
import { type Selected, selectSelected } from '../state/derived.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { createGuide, GuideContext } from './focus/guide.ts';
import { LINEAGE } from './lineage/part.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { OnUse } from './OnUse.tsx';
import { useForeign } from './use-foreign.ts';
import './embed.css';

/** Keys that work without the rest of the program. */
const KEYS: readonly unknown[] = [
  COMMANDS.fit,
  COMMANDS.fitSelection,
  COMMANDS.zoomIn,
  COMMANDS.zoomOut,
  COMMANDS.out,
];

/** A view in another page: the picture, one line about what is selected, and the way to the rest. */
export default function EmbedFrame({ canvas }: { canvas: ReactNode }) {
  const explorer = useExplorer();
  const [guide] = useState(createGuide);
  const network = useExplorerState(({ document }) => document.network);
  const view = useExplorerState((state) => state.view);
  const selected = useExplorerState(selectSelected);
  const lang = useForeign();
  const place = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!place.current) return;
    const fit = new ResizeObserver(() => explorer.getState().transient.camera?.fit());
    fit.observe(place.current);
    return () => fit.disconnect();
  }, [explorer]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandForKey(event, explorer.getState().settings);
      if (!command || !KEYS.includes(command)) return;
      event.preventDefault();
      run(explorer, command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [explorer]);

  return (
    <div className="embed">
      <header>
        <h1 lang={lang.prose}>{network.title}</h1>
        <a
          href={withEmbed(withView(window.location.href, view), false)}
          target="_blank"
          rel="noopener"
        >
          {words.embed.open}
        </a>
      </header>
      <main ref={place}>
        {canvas}
        {view.show === 'lineage' && (
          <GuideContext value={guide}>
            <OnUse part={LINEAGE} props={{}} />
          </GuideContext>
        )}
      </main>
      <NoticeBar />
      <p className="embed-caption" role="status">
        {selected ? (
          <Caption network={network} selected={selected} />
        ) : (
          <span className="embed-sentence">{words.embed.hint}</span>
        )}
      </p>
    </div>
  );
}

/** What the selected record says, and how much carries it. */
function Caption({ network, selected }: { network: Network; selected: Selected }) {
  const { id } = selected.record;
  const touching = network.relations.filter(({ source, target }) => id === source || id === target);
  return (
    <>
      <span className="embed-sentence">{words.reads.titles(network).get(id)}</span>
      <span className="soft">
        {selected.is === 'organization'
          ? words.embed.relations(touching.length)
          : words.count.evidence(countEvidence(selected.record.evidence))}
      </span>
    </>
  );
}
