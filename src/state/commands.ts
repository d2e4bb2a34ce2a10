/** Commands: name, key and effect in one object; keys, buttons and help all read this list. */
import { SHOW_ALL } from '../analysis/filter.ts';
import { meantPassage, quotedPassages } from '../evidence/placed-quotes.ts';
import type { Bloc } from '../network/records.ts';
import { words } from '../words/words.ts';
import { selectIsPinned, selectPlaced } from './derived.ts';
import { resetPositions, unpin } from './document.ts';
import { pickFiles } from './files.ts';
import { redo, undo } from './history.ts';
import { forgetRelayouts, relayout } from './relayout.ts';
import { type Explorer, type ExplorerState, setDocument, setTransient, setView } from './store.ts';
import { redoOpening, undoOpening } from './switch-network.ts';
import { openByContent } from './text-or-network.ts';
import { stepRead } from './view.ts';

export interface Command {
  readonly name: () => string;
  /** `KeyboardEvent.key`; `Mod+` stands for Control, or Command on a Mac. */
  readonly key?: string;
  readonly run: (explorer: Explorer) => void | Promise<void>;
  /** False where it would do nothing; absent: always possible. */
  readonly enabled?: (state: ExplorerState) => boolean;
}

/** What the browser's chooser offers; a file of another name can still be dropped. */
const OPENABLE_FILES =
  '.json,.cyjs,.cx2,.gexf,.graphml,.xml,.sif,.csv,.tsv,.tab,.txt,.zip,application/json,text/csv';

export const COMMANDS = {
  search: {
    name: () => words.commands.search,
    key: '/',
    run: (explorer) => setTransient(explorer, { dialog: 'search' }),
  },
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
    run: (explorer) => {
      const { view, transient, document } = explorer.getState();
      if (!view.selection) return;
      const bloc = document.network.blocs.find(({ id }) => id === view.selection);
      const ids = bloc?.members.map(({ organization }) => organization) ?? [view.selection];
      transient.camera?.fitTo(ids);
    },
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
  reset: {
    name: () => words.commands.reset,
    run: (explorer) => {
      forgetRelayouts(explorer);
      setDocument(explorer, (document) => resetPositions(document));
      explorer.getState().transient.camera?.fit();
    },
  },
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
  undo: {
    name: () => words.commands.undo,
    key: 'Mod+z',
    enabled: ({ document }) => document.history.past.length > 0 || document.before !== null,
    run: (explorer) => {
      if (explorer.getState().document.history.past.length === 0) return undoOpening(explorer);
      setDocument(explorer, (document) => ({ ...document, ...undo(document) }));
    },
  },
  redo: {
    name: () => words.commands.redo,
    key: 'Mod+Shift+z',
    enabled: ({ document }) => document.history.future.length > 0 || document.after !== null,
    run: (explorer) => {
      if (explorer.getState().document.history.future.length === 0) return redoOpening(explorer);
      setDocument(explorer, (document) => ({ ...document, ...redo(document) }));
    },
  },
  clear: {
    name: () => words.commands.clear,
    key: 'Escape',
    run: clear,
  },
  showAll: {
    name: () => words.commands.showAll,
    key: 'a',
    run: (explorer) => setView(explorer, { filter: SHOW_ALL }),
  },
  nextPassage: {
    name: () => words.reader.next,
    key: 'n',
    enabled: (state) => selectPlaced(state).length > 0,
    run: (explorer) => stepPassage(explorer, 1),
  },
  previousPassage: {
    name: () => words.reader.previous,
    key: 'p',
    enabled: (state) => selectPlaced(state).length > 0,
    run: (explorer) => stepPassage(explorer, -1),
  },
  open: {
    name: () => words.commands.open,
    key: 'o',
    run: async (explorer) => {
      const files = await pickFiles(OPENABLE_FILES);
      if (files.length > 0) await openByContent(explorer, files);
    },
  },
  export: {
    name: () => words.commands.export,
    key: 'e',
    run: (explorer) => setTransient(explorer, { dialog: 'export' }),
  },
  analyze: {
    name: () => words.analysis.command,
    key: 'q',
    run: (explorer) => {
      const { ask } = explorer.getState().view;
      setView(explorer, { selection: null, ask: ask ? null : { id: 'groupings', options: {} } });
    },
  },
  share: {
    name: () => words.share.title,
    key: 's',
    run: (explorer) => setTransient(explorer, { dialog: 'share' }),
  },
  cite: {
    name: () => words.cite.title,
    key: 'c',
    run: (explorer) => setTransient(explorer, { dialog: 'cite' }),
  },
  help: {
    name: () => words.commands.help,
    key: '?',
    run: (explorer) => setTransient(explorer, { dialog: 'help' }),
  },
} as const satisfies Record<string, Command>;

/**
 * The bloc that the command is about: the one that is selected, else the one that is highlighted,
 * else the first that an author claims, else the first.
 */
export function blocInHand({ document, view }: ExplorerState): Bloc | undefined {
  const { blocs } = document.network;
  return (
    blocs.find(({ id }) => id === view.selection) ??
    blocs.find(({ id }) => id === view.highlight) ??
    blocs.find(({ claimedBy }) => claimedBy !== undefined) ??
    blocs[0]
  );
}

/**
 * Takes selection and highlight back, and what was picked on the picture of an analysis; without a
 * selection the answer to a first question too, which leads back to where it was asked.
 */
function clear(explorer: Explorer): void {
  const { ask, selection } = explorer.getState().view;
  const picked = ask?.options.pick
    ? { ask: { ...ask, options: { ...ask.options, pick: '' } } }
    : {};
  const isAnswer = ask?.id === 'questions' && stepRead({ ask }) === null;
  const answered = isAnswer && selection === null ? { ask: null } : {};
  setView(explorer, { selection: null, highlight: null, ...picked, ...answered });
}

/** Selects the bloc in hand and highlights it; a second time takes both back. */
function toggleHighlight(explorer: Explorer): void {
  const state = explorer.getState();
  const bloc = blocInHand(state);
  if (!bloc) return;
  const { highlight, selection } = state.view;
  if (highlight !== bloc.id) setView(explorer, { highlight: bloc.id, selection: bloc.id });
  else
    setView(explorer, { highlight: null, selection: selection === highlight ? null : selection });
}

/** Selects what rests on the next quoted passage of the text, round from the last to the first. */
function stepPassage(explorer: Explorer, step: 1 | -1): void {
  const state = explorer.getState();
  const passages = quotedPassages(selectPlaced(state));
  const meant = meantPassage(passages, state.view.selection, state.view.quote);
  const at = meant ? passages.indexOf(meant) : -1;
  const from = at < 0 && step < 0 ? 0 : at;
  const { quotes = [] } = passages[(from + step + passages.length) % passages.length] ?? {};
  // A record that rests on both passages stays selected.
  const next = quotes.find(({ record }) => record === state.view.selection) ?? quotes[0];
  if (next) setView(explorer, { selection: next.record, quote: next.field });
}

/** The command for a pressed key, or nothing. Keys typed into a field are the field's. */
export function commandForKey(event: KeyboardEvent): Command | undefined {
  const typing =
    event.target instanceof HTMLElement &&
    event.target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open]',
    );
  if (typing || event.altKey) return undefined;
  const mod = event.ctrlKey || event.metaKey;
  const key = `${mod ? 'Mod+' : ''}${mod && event.shiftKey ? 'Shift+' : ''}${mod ? event.key.toLowerCase() : event.key}`;
  return Object.values<Command>(COMMANDS).find((command) => command.key === key);
}

/** Runs a command where it is possible. */
export function run(explorer: Explorer, command: Command): void {
  if (command.enabled?.(explorer.getState()) ?? true) void command.run(explorer);
}
