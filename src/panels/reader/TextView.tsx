import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { shortCitation } from '../../evidence/citation.ts';
import { meantPassage, type QuotedPassage, quotedPassages } from '../../evidence/placed-quotes.ts';
import { paragraphOf, type SourceText, toPosition } from '../../evidence/source-text.ts';
import type { Source } from '../../network/records.ts';
import { selectPlaced } from '../../state/derived.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { Paragraph } from './Paragraph.tsx';
import { PassageSteps } from './PassageSteps.tsx';
import { Strip } from './Strip.tsx';

/** So many paragraphs beyond the visible ones are drawn: a whole article, a window of a long text. */
const OVERSCAN = 40;

/** The text itself, a paragraph for each of its lines; of a long text only what is in view is drawn. */
export function TextView({ source, text }: { source: Source; text: SourceText }) {
  const placed = useExplorerState(selectPlaced);
  const selection = useExplorerState(({ view }) => view.selection);
  const quote = useExplorerState(({ view }) => view.quote);
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<QuotedPassage | null>(null);
  const passages = useMemo(() => quotedPassages(placed), [placed]);

  const virtualizer = useVirtualizer({
    count: text.paragraphStarts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 140,
    overscan: OVERSCAN,
  });

  const meant = meantPassage(passages, selection, quote);
  const meantAt = meant?.start;
  useEffect(() => {
    if (meantAt === undefined) return;
    const paragraph = paragraphOf(text, toPosition(text, meantAt)) - 1;
    virtualizer.scrollToIndex(paragraph, { align: 'center' });
    // The paragraph may be taller than the view, so its passage is brought in once it is drawn.
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector(`[data-start="${meantAt}"]`)
        ?.scrollIntoView({ block: 'center' }),
    );
  }, [meantAt, text, virtualizer]);

  return (
    <>
      <PassageSteps passages={passages} meant={meant} />
      <div className="text-place">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div ref={scroller} className="source-text" tabIndex={0} role="document">
          <ol style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start, key }) => (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Paragraph
                  number={index + 1}
                  text={text}
                  placed={placed}
                  selection={selection}
                  chosen={chosen}
                  onChoose={setChosen}
                  citation={shortCitation(source)}
                />
              </li>
            ))}
          </ol>
        </div>
        <Strip passages={passages} selection={selection} length={text.text.length} />
      </div>
      <CopyCitation text={text} within={scroller} citation={shortCitation(source)} />
    </>
  );
}
