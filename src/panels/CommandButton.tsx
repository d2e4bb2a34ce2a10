import { COMMANDS, type Command, keysOn, run } from '../state/commands.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { Icon, type IconName } from './Icon.tsx';
import { keyName } from './key-names.ts';

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
  const [key] = keysOn(
    command,
    useExplorerState(({ settings }) => settings),
  );
  return (
    <button
      type="button"
      data-command={id}
      className={text ? 'with-text' : 'icon-only'}
      title={key === undefined ? command.name() : `${command.name()} (${keyName(key)})`}
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
