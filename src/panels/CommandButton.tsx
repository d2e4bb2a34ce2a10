import { COMMANDS, type Command, isKeyOn, run } from '../state/commands.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly command: keyof typeof COMMANDS;
  readonly icon: IconName;
  /** Words beside the icon; without them the command's name is the button's label and tip. */
  readonly text?: string;
  readonly pressed?: boolean;
}

/** A button for a command of the list: its name, key and effect are declared there. */
export function CommandButton({ command: id, icon, text, pressed }: Props) {
  const explorer = useExplorer();
  const command: Command = COMMANDS[id];
  const enabled = useExplorerState((state) => command.enabled?.(state) ?? true);
  const isOn = useExplorerState(({ settings }) => isKeyOn(command, settings));
  const key = isOn && ` (${command.key?.replace('Mod+', 'Ctrl+')})`;
  return (
    <button
      type="button"
      data-command={id}
      className={text ? 'with-text' : 'icon-only'}
      title={`${command.name()}${key || ''}`}
      aria-label={text ?? command.name()}
      aria-pressed={pressed}
      disabled={!enabled}
      onClick={() => run(explorer, command)}
    >
      <Icon name={icon} />
      {text && <span className="text">{text}</span>}
    </button>
  );
}
