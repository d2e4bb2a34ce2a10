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
import type { DialogId } from './transient.ts';
import { canRedo, canUndo, redoStep, undoStep } from './undoing.ts';
import { FIRST_ASKED, type Show } from './view.ts';

/** What a key, a button or a list of commands can do; one that takes long has its work in a file of its own. */
export interface Command {
  readonly name: () => string;
  /** Each a `KeyboardEvent.key`; `Mod+` stands for Control, or Command on a Mac. */
  readonly keys?: readonly string[];
  readonly run: (explorer: Explorer) => void | Promise<void>;
  /** False where it would do nothing; absent: always possible. */
  readonly enabled?: (state: ExplorerState) => boolean;
}

/** What it takes to open a dialog. */
const opens = (dialog: DialogId) => (explorer: Explorer) =>
  setTransient(explorer, { dialog, typedAhead: '' });

/** Shows the network so, or again as a picture. */
const shows = (wanted: Show) => (explorer: Explorer) => {
  const { show } = explorer.getState().view;
  setView(explorer, { show: show === wanted ? 'picture' : wanted });
};

export const COMMANDS = {
  search: { name: () => words.commands.search, keys: ['/', 'Mod+k'], run: opens('search') },
  highlight: {
    name: () => words.commands.highlight,
    keys: ['b'],
    enabled: ({ document }) => document.network.blocs.length > 0,
    run: toggleHighlight,
  },
  fit: {
    name: () => words.commands.fit,
    keys: ['f'],
    run: (explorer) => explorer.getState().transient.camera?.fit(),
  },
  fitSelection: {
    name: () => words.commands.fitSelection,
    keys: ['z'],
    enabled: ({ view }) => view.selection !== null,
    run: fitSelection,
  },
  zoomIn: {
    name: () => words.commands.zoomIn,
    keys: ['+'],
    run: (explorer) => explorer.getState().transient.camera?.zoomBy(1.3),
  },
  zoomOut: {
    name: () => words.commands.zoomOut,
    keys: ['-'],
    run: (explorer) => explorer.getState().transient.camera?.zoomBy(1 / 1.3),
  },
  relayout: { name: () => words.commands.relayout, run: relayout },
  reset: { name: () => words.commands.reset, run: resetLayout },
  unpin: {
    name: () => words.commands.unpin,
    keys: ['u'],
    enabled: (state) => selectIsPinned(state),
    run: (explorer) => {
      const { selection } = explorer.getState().view;
      if (selection === null) return;
      setDocument(explorer, (document) => unpin(document, [selection]));
    },
  },
  undo: { name: () => words.commands.undo, keys: ['Mod+z'], enabled: canUndo, run: undoStep },
  redo: { name: () => words.commands.redo, keys: ['Mod+Shift+z'], enabled: canRedo, run: redoStep },
  out: { name: () => words.commands.out, keys: ['Escape'], run: stepOut },
  showAll: {
    name: () => words.commands.showAll,
    keys: ['a'],
    run: (explorer) => setView(explorer, { filter: SHOW_ALL }),
  },
  nextPassage: {
    name: () => words.reader.next,
    keys: ['n'],
    enabled: canStepPassages,
    run: (explorer) => stepPassage(explorer, 1),
  },
  previousPassage: {
    name: () => words.reader.previous,
    keys: ['p'],
    enabled: canStepPassages,
    run: (explorer) => stepPassage(explorer, -1),
  },
  open: { name: () => words.commands.open, keys: ['o'], run: opens('open') },
  bring: { name: () => words.commands.bring, keys: ['t'], run: opens('bring') },
  export: { name: () => words.commands.export, keys: ['e'], run: opens('export') },
  editCopy: {
    name: () => words.commands.editCopy,
    enabled: ({ document }) => !document.isDraft,
    run: async (explorer) => (await import('./drafts.ts')).editCopy(explorer),
  },
  drafts: { name: () => words.commands.drafts, run: opens('drafts') },
  history: { name: () => words.commands.history, keys: ['h'], run: opens('history') },
  analyze: {
    name: () => words.analysis.command,
    keys: ['q'],
    run: (explorer) => {
      const { ask } = explorer.getState().view;
      setView(explorer, { selection: null, ask: ask ? null : FIRST_ASKED });
    },
  },
  inWords: {
    name: () => words.inWords.command,
    keys: ['w'],
    run: shows('words'),
  },
  lineage: { name: () => words.commands.lineage, keys: ['l'], run: shows('lineage') },
  share: { name: () => words.share.title, keys: ['s'], run: opens('share') },
  cite: { name: () => words.cite.title, keys: ['c'], run: opens('cite') },
  settings: { name: () => words.commands.settings, keys: [','], run: opens('settings') },
  help: { name: () => words.commands.help, keys: ['?'], run: opens('help') },
} as const satisfies Record<string, Command>;

/** The keys of a command that do anything: letters, digits and signs alone can be turned off. */
export function keysOn({ keys = [] }: Command, { letterKeys }: Settings): readonly string[] {
  return keys.filter((key) => letterKeys || !isSingle(key));
}

function isSingle(key: string): boolean {
  return key.length === 1;
}

/** Keys typed there are its own, … */
const FIELDS =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, dialog[open]';
/** … save these, which no field knows; a dialog is closed first. */
const BESIDE_FIELDS: readonly string[] = ['Mod+k'];
/** A single key may mean something to it. */
const OWN_KEYS = 'input[type=range], [role=slider], [role=separator], [role=listbox]';

/** The command for a pressed key, or nothing where the key belongs to what has the focus. */
export function commandForKey(event: KeyboardEvent, settings: Settings): Command | undefined {
  if (event.altKey) return undefined;
  const mod = event.ctrlKey || event.metaKey;
  const key = `${mod ? 'Mod+' : ''}${mod && event.shiftKey ? 'Shift+' : ''}${mod ? event.key.toLowerCase() : event.key}`;
  const at = event.target instanceof HTMLElement ? event.target : null;
  const isTyped = at?.closest(FIELDS) && !(BESIDE_FIELDS.includes(key) && !at.closest('dialog'));
  if (isTyped || (isSingle(key) && at?.closest(OWN_KEYS))) return undefined;
  return Object.values<Command>(COMMANDS).find((command) =>
    keysOn(command, settings).includes(key),
  );
}

/** Runs a command where it is possible. */
export function run(explorer: Explorer, command: Command): void {
  if (command.enabled?.(explorer.getState()) ?? true) void command.run(explorer);
}
