/** Commands: name, key and effect in one object; keys, buttons and help all read this list. */
import { SHOW_ALL } from '../analysis/filter.ts';
import { words } from '../words/words.ts';
import { fitSelection } from './camera.ts';
import { selectIsPinned } from './derived.ts';
import { unpin } from './document.ts';
import { toggleHighlight } from './highlight.ts';
import { canStepPassages, stepPassage } from './passage-steps.ts';
import { relayout, resetLayout } from './relayout.ts';
import type { Settings } from './settings.ts';
import { stepOut } from './step-out.ts';
import { type Explorer, type ExplorerState, setDocument, setTransient, setView } from './store.ts';
import { chooseFiles } from './text-or-network.ts';
import type { DialogId } from './transient.ts';
import { canRedo, canUndo, redoStep, undoStep } from './undoing.ts';
import { FIRST_ASKED } from './view.ts';

/** What a key, a button or a list of commands can do; one that takes long has its work in a file of its own. */
export interface Command {
  readonly name: () => string;
  /** `KeyboardEvent.key`; `Mod+` stands for Control, or Command on a Mac. */
  readonly key?: string;
  readonly run: (explorer: Explorer) => void | Promise<void>;
  /** False where it would do nothing; absent: always possible. */
  readonly enabled?: (state: ExplorerState) => boolean;
}

/** What it takes to open a dialog. */
const opens = (dialog: DialogId) => (explorer: Explorer) => setTransient(explorer, { dialog });

export const COMMANDS = {
  search: { name: () => words.commands.search, key: '/', run: opens('search') },
  highlight: {
    name: () => words.commands.highlight,
    key: 'b',
    enabled: ({ document }) => document.network.blocs.length > 0,
    run: toggleHighlight,
  },
  fit: {
    name: () => words.commands.fit,
    key: 'f',
    run: (explorer) => explorer.getState().transient.camera?.fit(),
  },
  fitSelection: {
    name: () => words.commands.fitSelection,
    key: 'z',
    enabled: ({ view }) => view.selection !== null,
    run: fitSelection,
  },
  zoomIn: {
    name: () => words.commands.zoomIn,
    key: '+',
    run: (explorer) => explorer.getState().transient.camera?.zoomBy(1.3),
  },
  zoomOut: {
    name: () => words.commands.zoomOut,
    key: '-',
    run: (explorer) => explorer.getState().transient.camera?.zoomBy(1 / 1.3),
  },
  relayout: { name: () => words.commands.relayout, run: relayout },
  reset: { name: () => words.commands.reset, run: resetLayout },
  unpin: {
    name: () => words.commands.unpin,
    key: 'u',
    enabled: (state) => selectIsPinned(state),
    run: (explorer) => {
      const { selection } = explorer.getState().view;
      if (selection === null) return;
      setDocument(explorer, (document) => unpin(document, [selection]));
    },
  },
  undo: { name: () => words.commands.undo, key: 'Mod+z', enabled: canUndo, run: undoStep },
  redo: { name: () => words.commands.redo, key: 'Mod+Shift+z', enabled: canRedo, run: redoStep },
  out: { name: () => words.commands.out, key: 'Escape', run: stepOut },
  showAll: {
    name: () => words.commands.showAll,
    key: 'a',
    run: (explorer) => setView(explorer, { filter: SHOW_ALL }),
  },
  nextPassage: {
    name: () => words.reader.next,
    key: 'n',
    enabled: canStepPassages,
    run: (explorer) => stepPassage(explorer, 1),
  },
  previousPassage: {
    name: () => words.reader.previous,
    key: 'p',
    enabled: canStepPassages,
    run: (explorer) => stepPassage(explorer, -1),
  },
  open: { name: () => words.commands.open, key: 'o', run: chooseFiles },
  export: { name: () => words.commands.export, key: 'e', run: opens('export') },
  analyze: {
    name: () => words.analysis.command,
    key: 'q',
    run: (explorer) => {
      const { ask } = explorer.getState().view;
      setView(explorer, { selection: null, ask: ask ? null : FIRST_ASKED });
    },
  },
  inWords: {
    name: () => words.inWords.command,
    key: 'w',
    run: (explorer) => setView(explorer, { inWords: !explorer.getState().view.inWords }),
  },
  share: { name: () => words.share.title, key: 's', run: opens('share') },
  cite: { name: () => words.cite.title, key: 'c', run: opens('cite') },
  settings: { name: () => words.commands.settings, key: ',', run: opens('settings') },
  help: { name: () => words.commands.help, key: '?', run: opens('help') },
} as const satisfies Record<string, Command>;

/** Whether a command's key does anything: a letter, digit or sign alone can be turned off. */
export function isKeyOn({ key = '' }: Command, { letterKeys }: Settings): boolean {
  return letterKeys ? key !== '' : key.length > 1;
}

/** The command for a pressed key, or nothing. Keys typed into a field are the field's. */
export function commandForKey(event: KeyboardEvent, settings: Settings): Command | undefined {
  const typing =
    event.target instanceof HTMLElement &&
    event.target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open]',
    );
  if (typing || event.altKey) return undefined;
  const mod = event.ctrlKey || event.metaKey;
  const key = `${mod ? 'Mod+' : ''}${mod && event.shiftKey ? 'Shift+' : ''}${mod ? event.key.toLowerCase() : event.key}`;
  return Object.values<Command>(COMMANDS).find(
    (command) => command.key === key && isKeyOn(command, settings),
  );
}

/** Runs a command where it is possible. */
export function run(explorer: Explorer, command: Command): void {
  if (command.enabled?.(explorer.getState()) ?? true) void command.run(explorer);
}
