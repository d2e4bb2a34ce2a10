import { setBeside } from '../../state/beside.ts';
import type { Opening } from '../../state/incoming.ts';
import { acceptOpening, cancelOpening } from '../../state/open.ts';
import { sourceFor, takeShownAsText } from '../../state/text-or-network.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Dialog } from '../Dialog.tsx';
import { useStatus } from '../use-status.ts';
import { EachOpened } from './EachOpened.tsx';
import { Mappings } from './Mappings.tsx';
import { OpenStart } from './OpenStart.tsx';
import { Summary } from './Summary.tsx';
import './opening.css';

/** What there is to open, and then what the chosen files would open as. */
export default function OpenDialog() {
  const explorer = useExplorer();
  const opening = useExplorerState(({ transient }) => transient.opening);
  return (
    <Dialog
      title={words.opening.title}
      className={opening ? 'opening' : 'opening start'}
      onClose={() => cancelOpening(explorer)}
    >
      {opening ? <Shown opening={opening} /> : <OpenStart />}
    </Dialog>
  );
}

/** What the chosen files would open as; nothing changes before the reader says so. */
function Shown({ opening }: { opening: Opening }) {
  const explorer = useExplorer();
  const source = useExplorerState((state) => sourceFor(state, opening.files));
  const { result, share, each, beside } = opening;
  // Seen by everybody else from the summary that appears.
  useStatus(share === null && result?.ok && words.opening.read);
  if (each) return <EachOpened opening={opening} each={each} />;
  return (
    <>
      <p className="soft">{nameOf(opening)}</p>
      {source && !beside && share === null && (
        <p>
          {words.opening.orText}{' '}
          <button type="button" className="link" onClick={() => void takeShownAsText(explorer)}>
            {words.opening.asText(source.title)}
          </button>
        </p>
      )}
      {result && (
        <>
          <Summary opening={opening} result={result} />
          <Mappings opening={opening} tables={result.tables} />
        </>
      )}
      <div className="dialog-end">
        <div>
          {share === null ? (
            !beside && <span className="soft">{words.opening.unchanged}</span>
          ) : (
            <label className="soft">
              {words.opening.reading} <progress value={share} />
            </label>
          )}
        </div>
        <button type="button" onClick={() => cancelOpening(explorer)}>
          {words.opening.cancel}
        </button>
        <button
          type="button"
          className={beside && 'primary'}
          disabled={!result?.ok || share !== null}
          onClick={() => {
            cancelOpening(explorer);
            if (!result?.ok) return;
            const { network, types } = result.proposal;
            setBeside(explorer, [network], new Map([[network, types]]), beside);
          }}
        >
          {words.opening.beside}
        </button>
        {!beside && (
          <button
            type="button"
            className="primary"
            disabled={!result?.ok || share !== null}
            onClick={() => void acceptOpening(explorer)}
          >
            {words.opening.open}
          </button>
        )}
      </div>
    </>
  );
}

function nameOf({ files, result }: Opening): string {
  const names = files.map(({ name }) => name).join(', ');
  if (!result?.ok) return names;
  return words.opening.from(names, words.format[result.proposal.format].label);
}
