import { type ReactNode, useId } from 'react';
import { COMMANDS, run } from '../../state/commands.ts';
import { openCompanion, openShipped, selectCompanion } from '../../state/companion.ts';
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
      <Shipped />
    </>
  );
}

/** The networks that come with the page, but for the open one. */
function Shipped() {
  const explorer = useExplorer();
  const shipped = useExplorerState((state) => state.shipped);
  const further = useExplorerState((state) => state.further);
  const document = useExplorerState((state) => state.document);
  const companion = useExplorerState(selectCompanion);
  const others = [...(companion ? [companion] : []), ...further].filter(
    ({ id }) => id !== document.network.id,
  );
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.opening.shipped}</h3>
      <ul className="plain">
        {document.opened !== shipped && (
          <Choice title={shipped.title} onPress={() => void openShipped(explorer)} />
        )}
        {others.map((one) => (
          <Choice
            key={one.id}
            title={one.title}
            onPress={() => void openCompanion(explorer, one)}
          />
        ))}
      </ul>
    </section>
  );
}

function Choice({ title, onPress }: { title: string; onPress: () => void }) {
  const explorer = useExplorer();
  return (
    <li>
      <button
        type="button"
        className="row-link"
        onClick={() => {
          setTransient(explorer, { dialog: null });
          onPress();
        }}
      >
        {title}
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
