import { COMMANDS, type Command } from '../state/commands.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';

export default function HelpDialog() {
  const withKey = Object.values<Command>(COMMANDS).filter(({ key }) => key !== undefined);
  return (
    <Dialog title={words.help.title}>
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
          <tr>
            <td>
              <kbd>← ↑ → ↓</kbd>
            </td>
            <td>{words.help.arrows}</td>
          </tr>
        </tbody>
      </table>
    </Dialog>
  );
}
