import { SAVED_FORMATS } from '../../exchange/formats.ts';
import { saveData } from '../../state/save.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

/** The formats, each with what it is good for and what it cannot carry. */
export function DataSection() {
  const explorer = useExplorer();
  return (
    <section aria-labelledby="data">
      <h3 id="data">{words.export.data}</h3>
      <ul className="plain formats">
        {SAVED_FORMATS.map((format) => {
          const { label, purpose, loses } = words.format[format.id];
          return (
            <li key={format.id}>
              <button type="button" onClick={() => saveData(explorer, format)}>
                {label}
              </button>
              <span className="soft">
                {purpose}
                {loses !== null && <span className="loses">{words.export.loses(loses)}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
