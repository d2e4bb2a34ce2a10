import { useMemo, useState } from 'react';
import { copyText } from '../state/clipboard.ts';
import { COMMANDS, run } from '../state/commands.ts';
import {
  FRAME_SIZES,
  type FrameSize,
  frameCode,
  isShipped,
  MOST_ADDRESS,
  shareLink,
} from '../state/share.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { Status } from './Status.tsx';
import './share.css';

/** A link to what is on the screen, with the network in it where need be, and a frame that shows it. */
export default function ShareDialog() {
  const network = useExplorerState(({ document }) => document.network);
  const shipped = useExplorerState(isShipped);
  const isMoved = useExplorerState((state) => state.document.network !== state.shipped);
  const view = useExplorerState((state) => state.view);
  const [withMoved, setWithMoved] = useState(false);
  const carries = !shipped || withMoved;
  const link = useMemo(
    () => shareLink(window.location.href, view, carries ? network : null),
    [view, network, carries],
  );
  return (
    <Dialog title={words.share.title} className="share">
      {shipped && isMoved && (
        <label className="share-moved">
          <input
            type="checkbox"
            checked={withMoved}
            onChange={(event) => setWithMoved(event.target.checked)}
          />
          {words.share.moved}
        </label>
      )}
      {link === null ? <TooLarge /> : <Links link={link} carries={carries} title={network.title} />}
    </Dialog>
  );
}

function TooLarge() {
  const explorer = useExplorer();
  return (
    <>
      <p role="alert">{words.share.tooLarge(MOST_ADDRESS / 1024)}</p>
      <p className="save">
        <button type="button" className="primary" onClick={() => run(explorer, COMMANDS.export)}>
          {words.share.save}
        </button>
      </p>
    </>
  );
}

function Links({ link, carries, title }: { link: string; carries: boolean; title: string }) {
  const [size, setSize] = useState<FrameSize>('medium');
  const [message, setMessage] = useState('');
  const code = frameCode(link, title, size);
  const copy = (text: string) => async () =>
    setMessage((await copyText(text)) ? words.share.copied : words.share.notCopied);
  /** Who closes the device's own dialog has changed their mind, which is no fault. */
  const send = () => navigator.share({ title, url: link }).catch(() => {});
  return (
    <>
      {link.startsWith('file:') && <p role="alert">{words.share.fromDisk}</p>}
      <section aria-labelledby="share-link">
        <h3 id="share-link">{words.share.link}</h3>
        <Copied label={words.share.link} text={link} rows={2} />
        <button type="button" className="primary" onClick={() => void copy(link)()}>
          {words.share.copyLink}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={() => void send()}>
            {words.share.send}
          </button>
        )}
        <p className="soft">{carries ? words.share.ofNetwork(link.length) : words.share.ofView}</p>
      </section>
      <section aria-labelledby="share-frame">
        <h3 id="share-frame">{words.share.frame}</h3>
        <label className="share-size">
          {words.share.size}
          <select value={size} onChange={(event) => setSize(event.target.value as FrameSize)}>
            {(Object.keys(FRAME_SIZES) as FrameSize[]).map((one) => (
              <option key={one} value={one}>
                {words.share.sizes[one]}
              </option>
            ))}
          </select>
        </label>
        <Copied label={words.share.code} text={code} rows={4} />
        <button type="button" onClick={() => void copy(code)()}>
          {words.share.copyCode}
        </button>
      </section>
      <Status says={message} className="soft status" />
    </>
  );
}

/** A text to be copied, by button or by hand. */
function Copied({ label, text, rows }: { label: string; text: string; rows: number }) {
  return (
    <textarea
      aria-label={label}
      readOnly
      rows={rows}
      value={text}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
    />
  );
}
