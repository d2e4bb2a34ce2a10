import { SAVED_FORMATS } from '../../exchange/formats.ts';
import { lossesOf } from '../../exchange/losses.ts';
import { saveData } from '../../state/save.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

/** The formats, each with what it is good for and what it cannot carry. */
export function DataSection() {
  const explorer = useExplorer();
  const network = useExplorerState((state) => state.document.network);
  return (
    <section aria-labelledby="data">
      <h3 id="data">{words.export.data}</h3>
      <ul className="plain formats">
        {SAVED_FORMATS.map((format) => {
          const { label, purpose } = words.format[format.id];
          const notInFile = words.notInFile(format.id, lossesOf(network, format.id));
          return (
            <li key={format.id}>
              <button type="button" onClick={() => saveData(explorer, format)}>
                {label}
              </button>
              <span className="soft">
                {purpose}
                {notInFile !== '' && <span className="loses">{notInFile}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
