import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Stretch } from '../../coding/quote-ends.ts';
import { nearParts } from '../../evidence/near-parts.ts';
import { meantPassage, type QuotedPassage, quotedPassages } from '../../evidence/placed-quotes.ts';
import type { SourceText } from '../../evidence/source-text.ts';
import { blockAt, textBlocks } from '../../evidence/text-blocks.ts';
import type { Source } from '../../network/records.ts';
import { canCode } from '../../state/can-code.ts';
import { codedTextOf } from '../../state/coded-text.ts';
import { selectMeantCheck, selectPlaced } from '../../state/derived.ts';
import { recordedUnits } from '../../state/recorded-units.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { OnUse, part } from '../OnUse.tsx';
import { useForeign } from '../use-foreign.ts';
import { usePrinting } from '../use-printing.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { Paragraph } from './Paragraph.tsx';
import { PassageSteps } from './PassageSteps.tsx';
import { Strip } from './Strip.tsx';
import { rangesOf } from './selected-words.ts';

const MARKING = part(() => import('../coding/Marking.tsx'), 'coding');

/** So many paragraphs beyond the visible ones are drawn: a whole article, a window of a long text. */
const OVERSCAN = 40;

/**
 * The text itself, a paragraph for each of its lines; of a long text only what is in view is drawn, and all
 * of it on paper.
 */
export function TextView({ source, text }: { source: Source; text: SourceText }) {
  const lang = useForeign().of(source.id);
  const placed = useExplorerState(selectPlaced);
  const selection = useExplorerState(({ view }) => view.selection);
  const quote = useExplorerState(({ view }) => view.quote);
  const lit = useExplorerState(({ transient }) => transient.lit);
  // Of another edition positions would be recorded that are not those of the text.
  const isCoded = useExplorerState(
    (state) => canCode(state) && codedTextOf(state, source.id) === text,
  );
  const units = useExplorerState(({ document, transient }) =>
    isCoded ? transient.units : recordedUnits(document.network, source.id, text, transient.checks),
  );
  const isPrinting = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<QuotedPassage | null>(null);
  const passages = useMemo(() => quotedPassages(placed), [placed]);
  const blocks = useMemo(() => textBlocks(text), [text]);

  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 140,
    overscan: OVERSCAN,
  });

  const meant = meantPassage(passages, selection, quote);
  const check = useExplorerState(selectMeantCheck);
  const near = useMemo(() => (meant ? [] : nearParts(text, check)), [text, check, meant]);
  const meantAt = meant?.start ?? near[0]?.start;
  useEffect(() => {
    if (meantAt === undefined) return;
    const passage = () => scroller.current?.querySelector(`[data-passage="${meantAt}"]`);
    // What was clicked in the text itself stays where it is.
    if (scroller.current && isInView(passage(), scroller.current)) return;
    virtualizer.scrollToIndex(blockAt(blocks, meantAt), { align: 'center' });
    // The paragraph may be taller than the view, so its passage is brought in once it is drawn.
    const frame = requestAnimationFrame(() => passage()?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [meantAt, blocks, virtualizer]);

  const reveal = useCallback(
    (words: Stretch) => {
      const own = scroller.current;
      if (!own || standsFree(rangesOf(own, words), own)) return;
      virtualizer.scrollToIndex(blockAt(blocks, words.start), { align: 'start' });
      // The paragraph may be taller than the view, so the words are brought in once it is drawn.
      requestAnimationFrame(() => {
        const [first] = rangesOf(own, words);
        if (first)
          own.scrollTop +=
            first.getBoundingClientRect().top - own.getBoundingClientRect().top - ABOVE;
      });
    },
    [blocks, virtualizer],
  );

  return (
    <>
      <PassageSteps passages={passages} meant={meant} />
      <div className="text-place">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div ref={scroller} className="source-text" tabIndex={0} role="document">
          <ol style={{ height: virtualizer.getTotalSize() }}>
            {(isPrinting ? blocks.map(onPaper) : virtualizer.getVirtualItems()).map((item) => {
              const { index, start, key } = item;
              const block = blocks[index];
              return (
                block && (
                  <li
                    key={key}
                    ref={virtualizer.measureElement}
                    data-index={index}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <Paragraph
                      block={block}
                      text={text}
                      placed={placed}
                      near={near}
                      lit={lit}
                      units={units}
                      selection={selection}
                      chosen={chosen}
                      onChoose={setChosen}
                      source={source}
                      lang={lang}
                    />
                  </li>
                )
              );
            })}
          </ol>
        </div>
        <Strip
          passages={passages}
          near={near}
          units={units}
          selection={selection}
          length={text.text.length}
        />
        {isCoded && <OnUse part={MARKING} props={{ text, scroller, reveal }} />}
      </div>
      <CopyCitation text={text} within={scroller} source={source} />
    </>
  );
}

/** Room above and below words that are brought into view, in CSS pixels. */
const ABOVE = 60;
const BELOW = 110;

/** A paragraph that stands below the one before it, however high that is. */
const onPaper = (_: unknown, index: number) => ({ index, start: 0, key: index });

function isInView(element: Element | null | undefined, scroller: Element): boolean {
  if (!element) return false;
  const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** Whether words are in view with room below them for what stands beside them. */
function standsFree(ranges: readonly Range[], scroller: Element): boolean {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return false;
  const outer = scroller.getBoundingClientRect();
  const bottom = last.getBoundingClientRect().bottom;
  return first.getBoundingClientRect().top >= outer.top && bottom <= outer.bottom - BELOW;
}
