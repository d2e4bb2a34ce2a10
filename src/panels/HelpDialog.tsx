import { COMMANDS, type Command, keysOn, run } from '../state/commands.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { keyName } from './key-names.ts';
import { MarksExplained } from './MarksExplained.tsx';
import './help.css';

export default function HelpDialog() {
  const explorer = useExplorer();
  return (
    <Dialog title={words.help.title} className="help">
      <button
        type="button"
        className="to-settings"
        onClick={() => run(explorer, COMMANDS.settings)}
      >
        {words.commands.settings}
      </button>
      <div className="help-parts">
        <section aria-labelledby="marks-explained">
          <h3 id="marks-explained">{words.codebook.title}</h3>
          <MarksExplained />
        </section>
        <section aria-labelledby="keys-explained">
          <h3 id="keys-explained">{words.codebook.keys}</h3>
          <Keys />
        </section>
      </div>
    </Dialog>
  );
}

function Keys() {
  const settings = useExplorerState((state) => state.settings);
  const isDraft = useExplorerState(({ document }) => document.isDraft);
  const withKeys = Object.values<Command>(COMMANDS)
    .map((command) => ({ name: command.name, keys: keysOn(command, settings) }))
    .filter(({ keys }) => keys.length > 0);
  return (
    <>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{words.help.key}</th>
            <th scope="col">{words.help.action}</th>
          </tr>
        </thead>
        <tbody>
          {withKeys.map(({ keys, name }) => (
            <tr key={keys.join(' ')}>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{keyName(key)}</kbd>
                ))}
              </td>
              <td>{name()}</td>
            </tr>
          ))}
          {[...words.walk.keys, ...(isDraft ? words.codebook.markingKeys : [])].map(
            ([key, name]) => (
              <tr key={name}>
                <td>
                  <kbd>{key}</kbd>
                </td>
                <td>{name}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {!settings.letterKeys && <p className="soft">{words.help.letterKeysOff}</p>}
    </>
  );
}
