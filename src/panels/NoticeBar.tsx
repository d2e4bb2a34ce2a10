import { useEffect, useRef, useState } from 'react';
import { setTransient } from '../state/store.ts';
import type { Notice } from '../state/transient.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { focusOn } from './focus/elements.ts';
import { Icon } from './Icon.tsx';
import { useStatus } from './use-status.ts';

/** Milliseconds until a message of something done leaves. What it offers can be had by Undo too. */
const STAYS = 8_000;

/** The place of messages. The region of problems is there before one is: only then is it announced. */
export function NoticeBar() {
  const notice = useExplorerState(({ transient }) => transient.notice);
  return (
    <div className="notice-place">
      {notice?.tone === 'done' && (
        <section aria-label={words.notice.place}>
          <Message notice={notice} />
        </section>
      )}
      <div role="alert">{notice?.tone === 'problem' && <Message notice={notice} />}</div>
    </div>
  );
}

function Message({ notice }: { notice: Notice }) {
  const { tone, says, action } = notice;
  const { title, lines } = says();
  const explorer = useExplorer();
  useStatus(tone === 'done' && [title, ...lines].join(' '));
  const [isOver, setOver] = useState(false);
  const [isInside, setInside] = useState(false);
  const view = useExplorerState((state) => state.view);
  const network = useExplorerState(({ document }) => document.network);
  const shownAt = useRef({ notice, view, network });
  useEffect(() => {
    if (shownAt.current.notice !== notice) shownAt.current = { notice, view, network };
    const first = shownAt.current;
    // What has just been opened may still be given its places: that is no act.
    const isChanged = notice.stays === true && network !== first.network;
    const leaves = notice.stays === true || (tone === 'done' && notice.action !== undefined);
    if (leaves && (view !== first.view || isChanged)) setTransient(explorer, { notice: null });
  }, [explorer, notice, tone, view, network]);
  const cameFrom = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (tone === 'problem' || notice.stays || isOver || isInside) return;
    const leave = () => setTransient(explorer, { notice: null });
    let timer: number | undefined;
    const begin = () => {
      clearTimeout(timer);
      timer = window.setTimeout(leave, STAYS);
    };
    // Whoever goes there by keys may need more time.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') begin();
    };
    begin();
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
    };
  }, [explorer, notice, tone, isOver, isInside]);

  const close = () => {
    setTransient(explorer, { notice: null });
    if (cameFrom.current instanceof HTMLElement) focusOn(cameFrom.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody reads or is in it
    <div
      className={`notice ${tone}`}
      onPointerEnter={() => setOver(true)}
      onPointerLeave={() => setOver(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        setInside(true);
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
      onBlur={() => setInside(false)}
    >
      <div>
        <strong>{title}</strong>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {action && (
        <button
          type="button"
          className={tone === 'done' ? 'link' : undefined}
          onClick={() => {
            close();
            action.run();
          }}
        >
          {action.name()}
        </button>
      )}
      <button type="button" className="icon-only" aria-label={words.notice.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
