import { setBeside } from '../../state/beside.ts';
import { areReadings, showAsClass } from '../../state/class-readings.ts';
import type { Opening, ReadFiles } from '../../state/incoming.ts';
import { openSideBySide } from '../../state/joining.ts';
import { cancelOpening } from '../../state/open.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useForeign } from '../use-foreign.ts';
import { useStatus } from '../use-status.ts';

interface Props {
  readonly opening: Opening;
  readonly each: ReadFiles;
}

/** Files that are each a network by itself, and what can be done with them together. */
export function EachOpened({ opening, each }: Props) {
  const explorer = useExplorer();
  const isClass = useExplorerState((state) => areReadings(state, each));
  const lang = useForeign();
  const { networks, lines } = each;
  const say = words.opening;
  useStatus(say.read);
  return (
    <>
      <p className="soft">{opening.files.map(({ name }) => name).join(', ')}</p>
      <section aria-labelledby="opening-each">
        <h3 id="opening-each">{say.each(networks.length)}</h3>
        <ul>
          {networks.map(({ title, organizations, relations }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files can hold networks of one id
            <li key={i}>
              <span lang={lang.prose}>{title}</span>
              <br />
              <small className="soft">{say.summary(organizations.length, relations.length)}</small>
            </li>
          ))}
        </ul>
        <p>{say.eachText}</p>
      </section>
      {lines.length > 0 && (
        <div role="alert" className="opening-problems">
          {lines
            .flatMap((says) => says())
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </div>
      )}
      <div className="dialog-end">
        <div>
          <span className="soft">{say.unchanged}</span>
        </div>
        <button type="button" onClick={() => cancelOpening(explorer)}>
          {say.cancel}
        </button>
        {isClass && (
          <button type="button" onClick={() => showAsClass(explorer, each)}>
            {say.asReadings}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            cancelOpening(explorer);
            setBeside(explorer, networks);
          }}
        >
          {say.beside}
        </button>
        <button
          type="button"
          className="primary"
          onClick={() => void openSideBySide(explorer, networks)}
        >
          {say.sideBySide}
        </button>
      </div>
    </>
  );
}
