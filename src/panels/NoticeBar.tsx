import { setTransient } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';
import { Icon } from './Icon.tsx';

/** A message over the canvas. It stays until it is closed or another takes its place. */
export function NoticeBar() {
  const explorer = useExplorer();
  const notice = useExplorerState(({ transient }) => transient.notice);
  return (
    <div className="notice-place" role={notice?.tone === 'problem' ? 'alert' : 'status'}>
      {notice && (
        <div className={`notice ${notice.tone}`}>
          <div>
            <strong>{notice.title}</strong>
            {notice.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {notice.action && (
              <p>
                <button type="button" className="link" onClick={notice.action.run}>
                  {notice.action.name}
                </button>
              </p>
            )}
          </div>
          <button
            type="button"
            className="icon-only"
            aria-label={words.notice.close}
            onClick={() => setTransient(explorer, { notice: null })}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
