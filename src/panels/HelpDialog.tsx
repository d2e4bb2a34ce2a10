import { COMMANDS, type Command, isKeyOn, run } from '../state/commands.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';

export default function HelpDialog() {
  const explorer = useExplorer();
  const settings = useExplorerState((state) => state.settings);
  const withKey = Object.values<Command>(COMMANDS).filter((command) => isKeyOn(command, settings));
  return (
    <Dialog title={words.help.title}>
      <button
        type="button"
        className="to-settings"
        onClick={() => run(explorer, COMMANDS.settings)}
      >
        {words.commands.settings}
      </button>
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
    </Dialog>
  );
}
