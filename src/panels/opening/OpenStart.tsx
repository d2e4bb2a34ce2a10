import { type ReactNode, useId } from 'react';
import { COMMANDS, run } from '../../state/commands.ts';
import { openCompanion, openShipped } from '../../state/companion.ts';
import { setTransient } from '../../state/store.ts';
import { chooseFiles } from '../../state/text-or-network.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { Recent } from './Recent.tsx';

/** What can be opened: a network of files, a new one from a text, or one that was begun here. */
export function OpenStart() {
  const explorer = useExplorer();
  const { files, text, drafts } = words.opening.ways;
  return (
    <>
      <Shipped />
      <div className="ways">
        <Way icon="open" title={files.title} onPress={() => void chooseFiles(explorer)}>
          {files.what}
        </Way>
        <Way
          icon="quote"
          title={words.commands.bring}
          onPress={() => run(explorer, COMMANDS.bring)}
        >
          {text}
        </Way>
        <Way
          icon="draft"
          title={words.commands.drafts}
          onPress={() => run(explorer, COMMANDS.drafts)}
        >
          {drafts}
        </Way>
      </div>
      <Recent />
    </>
  );
}

/** The networks that come with the page, the open one marked. */
function Shipped() {
  const explorer = useExplorer();
  const shipped = useExplorerState((state) => state.shipped);
  const own = useExplorerState((state) => state.companion);
  const further = useExplorerState((state) => state.further);
  const open = useExplorerState(({ document }) => document);
  const others = [...further, ...(own ? [own] : [])];
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.opening.shipped}</h3>
      <ul className="plain questions">
        <Choice
          title={shipped.title}
          isOpen={open.opened === shipped}
          onPress={() => void openShipped(explorer)}
        />
        {others.map((one) => (
          <Choice
            key={one.id}
            title={one.title}
            isOpen={open.network.id === one.id}
            onPress={() => void openCompanion(explorer, one)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Choice({ title, isOpen, onPress }: ChoiceProps) {
  const explorer = useExplorer();
  return (
    <li>
      <button
        type="button"
        className="row-link"
        aria-current={isOpen || undefined}
        onClick={() => {
          setTransient(explorer, { dialog: null });
          if (!isOpen) onPress();
        }}
      >
        <span>
          {title}
          {isOpen && <small>{words.opening.isOpen}</small>}
        </span>
      </button>
    </li>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly onPress: () => void;
  /** What comes of it. */
  readonly children: ReactNode;
}

function Way({ icon, title, onPress, children }: WayProps) {
  const id = useId();
  return (
    <button
      type="button"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onClick={onPress}
    >
      <Icon name={icon} />
      <strong id={`${id}-title`}>{title}</strong>
      <span id={`${id}-what`} className="soft">
        {children}
      </span>
    </button>
  );
}
