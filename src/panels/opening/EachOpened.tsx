import { setBeside } from '../../state/beside.ts';
import { areReadings, showAsClass } from '../../state/class-readings.ts';
import type { Opening, ReadFiles } from '../../state/incoming.ts';
import { openSideBySide } from '../../state/joining.ts';
import { cancelOpening } from '../../state/open.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useForeign } from '../use-foreign.ts';
import { useStatus } from '../use-status.ts';
import { ReadTypes } from './ReadTypes.tsx';

interface Props {
  readonly opening: Opening;
  readonly each: ReadFiles;
}

/** Files that are each a network by itself, and what can be done with them together. */
export function EachOpened({ opening, each }: Props) {
  const explorer = useExplorer();
  const isClass = useExplorerState((state) => areReadings(state, each));
  const lang = useForeign();
  const { networks, types, lines } = each;
  const { beside, asClass } = opening;
  const meantFor = asClass ? 'class' : beside ? 'beside' : 'opening';
  const say = words.opening;
  useStatus(say.read);
  return (
    <>
      <p className="soft">{opening.files.map(({ name }) => name).join(', ')}</p>
      <section aria-labelledby="opening-each">
        <h3 id="opening-each">{say.each(networks.length)}</h3>
        <ul>
          {networks.map((network, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files can hold networks of one id
            <li key={i}>
              <span lang={lang.prose}>{network.title}</span>
              <br />
              <small className="soft">
                {say.summary(network.organizations.length, network.relations.length)}
              </small>
              <ReadTypes types={types.get(network) ?? []} isOpen />
            </li>
          ))}
        </ul>
        {meantFor !== 'class' && <p>{say.eachText}</p>}
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
        <div>{meantFor === 'opening' && <span className="soft">{say.unchanged}</span>}</div>
        <button type="button" onClick={() => cancelOpening(explorer)}>
          {say.cancel}
        </button>
        {(meantFor === 'class' || (meantFor === 'opening' && isClass)) && (
          <button
            type="button"
            className={meantFor === 'class' ? 'primary' : undefined}
            onClick={() => showAsClass(explorer, each)}
          >
            {say.asReadings}
          </button>
        )}
        {meantFor !== 'class' && (
          <button
            type="button"
            className={meantFor === 'beside' ? 'primary' : undefined}
            disabled={networks.length === 0}
            onClick={() => {
              cancelOpening(explorer);
              setBeside(explorer, networks, types, beside);
            }}
          >
            {say.beside}
          </button>
        )}
        {meantFor === 'opening' && (
          <button
            type="button"
            className="primary"
            onClick={() => void openSideBySide(explorer, each)}
          >
            {say.sideBySide}
          </button>
        )}
      </div>
    </>
  );
}
