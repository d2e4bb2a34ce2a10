import type { ReactNode } from 'react';
import type { Network } from '../../../network/records.ts';
import { AS_SHIPPED, addBeside, closeBeside } from '../../../state/beside.ts';
import { openLaidOut } from '../../../state/joining.ts';
import type { Entry } from '../../../state/side-by-side.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { ReadTypes } from '../../opening/ReadTypes.tsx';
import { useForeign } from '../../use-foreign.ts';
import { BesideOffers } from '../second/BesideOffers.tsx';
import { BesideFailed, BesideReading } from '../second/BesideState.tsx';
import { letter } from './letter.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly open: Network;
}

/** The networks by their letters, each to be opened or taken away, and what else can come to them. */
export function NetworkList({ entries, open }: Props) {
  const say = words.sideBySide;
  return (
    <section aria-labelledby="side-by-side">
      <h3 id="side-by-side">{say.networks}</h3>
      <ol className="plain beside">
        <li>
          <Named network={open} place={0} note={say.open} />
        </li>
        {entries.map((entry) => (
          <li key={entry.key}>
            <Shown entry={entry} />
          </li>
        ))}
      </ol>
      <Another besides={[open.id, ...entries.map(({ key }) => key)]} />
    </section>
  );
}

function Shown({ entry: { key, beside, place } }: { entry: Entry }) {
  const explorer = useExplorer();
  const say = words.sideBySide;
  if (beside?.is === 'reading') return <BesideReading one={beside} />;
  const title = beside?.is === 'open' ? beside.network.title : (beside?.name ?? key);
  const away = (
    <button
      type="button"
      aria-label={say.takeAwayOf(title)}
      onClick={() => closeBeside(explorer, key)}
    >
      {say.takeAway}
    </button>
  );
  if (beside?.is !== 'open')
    return (
      <>
        {beside ? <BesideFailed one={beside} /> : <p className="soft">{say.again}</p>}
        {away}
      </>
    );
  const { network, types } = beside;
  return (
    <>
      <Named network={network} place={place} note={place === null ? say.version : null} />
      <ReadTypes types={types} />
      <p className="other-source-acts">
        <button
          type="button"
          aria-label={say.openInPlaceOf(title)}
          onClick={() => void openLaidOut(explorer, network)}
        >
          {say.openInPlace}
        </button>
        {away}
      </p>
    </>
  );
}

interface NamedProps {
  readonly network: Network;
  readonly place: number | null;
  readonly note: ReactNode;
}

function Named({ network, place, note }: NamedProps) {
  const lang = useForeign();
  const say = words.sideBySide;
  const { organizations, relations } = network;
  return (
    <>
      {place !== null && <strong className="letter">{letter(place)}</strong>}{' '}
      <span lang={lang.prose}>{network.title}</span>
      <br />
      <small className="soft">
        {say.size(organizations.length, relations.length)}
        {note !== null && ` · ${note}`}
      </small>
    </>
  );
}

/** What else can be set beside them: what comes with the page, what was open before, files. */
export function Another({ besides }: { besides: readonly string[] }) {
  const explorer = useExplorer();
  const shipped = useExplorerState((state) => state.shipped);
  const say = words.sideBySide;
  const isThere = besides.includes(shipped.id) || besides.includes(AS_SHIPPED);
  return (
    <>
      <h4>{say.another}</h4>
      <BesideOffers
        offer={(title) => title}
        file={say.addFile}
        besides={besides}
        onChoose={(id) => addBeside(explorer, id)}
      >
        {!isThere && (
          <button type="button" onClick={() => addBeside(explorer, AS_SHIPPED)}>
            {shipped.title}
          </button>
        )}
      </BesideOffers>
      <p className="soft">{say.addFiles}</p>
    </>
  );
}
