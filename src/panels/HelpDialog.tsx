import { COMMANDS, type Command, isKeyOn, run } from '../state/commands.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
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
  const withKey = Object.values<Command>(COMMANDS).filter((command) => isKeyOn(command, settings));
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
          {withKey.map(({ key, name }) => (
            <tr key={key}>
              <td>
                <kbd>{key?.replace('Mod+', 'Ctrl+')}</kbd>
              </td>
              <td>{name()}</td>
            </tr>
          ))}
          {words.walk.keys.map(([key, name]) => (
            <tr key={name}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!settings.letterKeys && <p className="soft">{words.help.letterKeysOff}</p>}
    </>
  );
}
