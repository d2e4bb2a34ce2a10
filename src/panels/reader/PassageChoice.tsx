import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type QuotedPassage, recordsOn } from '../../evidence/placed-quotes.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly passage: QuotedPassage;
  readonly onDone: () => void;
}

/** The records that rest on one passage, to choose from, beside the badge that counts them. */
export function PassageChoice({ passage, onDone }: Props) {
  const explorer = useExplorer();
  const titles = words.reads.titles(useExplorerState(({ document }) => document.network));
  const records = recordsOn(passage);
  const menu = useRef<HTMLDivElement>(null);
  useBesideBadge(menu, passage);
  useDoneOutside(menu, onDone);
  const close = () => {
    badgeOf(menu.current, passage)?.focus();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its buttons
    <div
      ref={menu}
      className="passage-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Elsewhere the key clears the selection.
        event.stopPropagation();
        close();
      }}
    >
      <p className="soft">{words.reader.carries(records.length)}</p>
      <ul className="plain">
        {records.map(({ record, field }) => (
          <li key={record}>
            <button
              type="button"
              className="row-link"
              onClick={() => {
                setView(explorer, { selection: record, quote: field });
                close();
              }}
            >
              {titles.get(record) ?? record}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function badgeOf(menu: HTMLElement | null, { start, end }: QuotedPassage): HTMLElement | null {
  const badge = `.passage-start[data-passage="${start}"][data-end="${end}"]`;
  return menu?.parentElement?.querySelector<HTMLElement>(badge) ?? null;
}

/** Puts the menu under its badge, inside the paragraph's width and in view, and the focus into it. */
function useBesideBadge(menu: RefObject<HTMLElement | null>, passage: QuotedPassage): void {
  useLayoutEffect(() => {
    const [own, badge] = [menu.current, badgeOf(menu.current, passage)];
    if (!own || !badge) return;
    const room = (own.parentElement?.clientWidth ?? 0) - own.offsetWidth;
    own.style.top = `${badge.offsetTop + badge.offsetHeight + 4}px`;
    own.style.left = `${Math.max(0, Math.min(badge.offsetLeft, room))}px`;
    own.querySelector('button')?.focus({ preventScroll: true });
    own.scrollIntoView({ block: 'nearest' });
  }, [menu, passage]);
}

/** A press anywhere else closes the menu; one on a badge is the badge's. */
function useDoneOutside(menu: RefObject<HTMLElement | null>, onDone: () => void): void {
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const isOwn = target instanceof Element && target.closest('.passage-start, .quoted');
      if (!isOwn && !menu.current?.contains(target as Node)) onDone();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [menu, onDone]);
}
