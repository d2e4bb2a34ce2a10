/** The one store. State is immutable; everything else in the program is derived from it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Filter, SHOW_ALL } from '../analysis/filter.ts';
import type { Network } from '../network/records.ts';
import { type Language, language } from '../words/words.ts';
import type { Options } from './analyses.ts';
import { apart } from './apart.ts';
import { type Document, openDocument } from './document.ts';
import { beginSession, type Session } from './session.ts';
import { rememberedSettings, type Settings } from './settings.ts';
import { type KeptForReturn, NOTHING_TRANSIENT, type Transient } from './transient.ts';
import { EMPTY_VIEW, stepRead, type View } from './view.ts';
import { viewIn } from './view-in.ts';

/**
 * A network that comes with the page to be opened or compared with, loaded when it is asked for. A
 * network that it contradicts has it as a source of this id.
 */
export interface Companion {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<Network>;
}

/** A network that another took the place of, as it was left. */
export interface Left {
  readonly document: Document;
  readonly view: View;
  readonly kept: KeptForReturn;
}

export interface ExplorerState {
  /** The network that came with the page. */
  readonly shipped: Network;
  readonly companion: Companion | null;
  /** Others that come with the page, to be opened. */
  readonly further: readonly Companion[];
  /** Of the text of the network that came with the page; that network is the first. */
  readonly secondReading: Companion | null;
  readonly document: Document;
  /** What is under way for the open network; another network has another one. */
  readonly session: Session;
  readonly view: View;
  /**
   * How the view came to be what it is: by a step of the reader's; as a slider is at one of its many places, or
   * by what was filled in; or in the midst of a movement, which is a step once it ends (`endHold`).
   */
  readonly viewedBy: 'step' | 'slide' | 'hold';
  readonly transient: Transient;
  /** The language that the page speaks; changed by `chooseLanguage` alone. */
  readonly language: Language;
  /** Changed by `changeSettings` alone. */
  readonly settings: Settings;
  /** What can be gone back to, by the network as it was opened. */
  readonly left: ReadonlyMap<Network, Left>;
}

export type Explorer = StoreApi<ExplorerState>;

export function createExplorer(
  network: Network,
  companion: Companion | null = null,
  secondReading: Companion | null = null,
  further: readonly Companion[] = [],
): Explorer {
  const store = createStore<ExplorerState>(() => ({
    shipped: network,
    companion,
    secondReading,
    further,
    document: openDocument(network),
    session: beginSession(),
    view: EMPTY_VIEW,
    viewedBy: 'step',
    transient: NOTHING_TRANSIENT,
    language,
    settings: rememberedSettings(),
    left: new Map(),
  }));
  // As a fault that nobody caught, of which the page and its tests hear.
  return apart(store, (error) =>
    queueMicrotask(() => {
      throw error;
    }),
  );
}

/**
 * Changes the view. A quote is meant in the record that is selected with it, and in no other. Filter and
 * bloc of the story end with it: who leaves it has again what they came with.
 */
export function setView(explorer: Explorer, change: Partial<View>): void {
  const meant = change.selection === undefined ? {} : { quote: null };
  explorer.setState(({ view, transient }) => {
    const next = { ...view, ...meant, ...change };
    const isLeaving = stepRead(view) !== null && stepRead(next) === null;
    const own = isLeaving ? { ...(transient.beforeStory ?? NOTHING_CHOSEN), ...change } : {};
    return {
      view: { ...next, ...own },
      transient: besideStory(transient, view, next),
      viewedBy: 'step',
    };
  });
}

/** Puts a whole view in the place of the one before, as an address says it. */
export function followView(explorer: Explorer, next: View): void {
  explorer.setState(({ view, transient }) => ({
    view: next,
    transient: besideStory(transient, view, next),
  }));
}

const NOTHING_CHOSEN = { filter: SHOW_ALL, highlight: null };

/** Remembers what the reader comes to the story with, and forgets it after the story. */
function besideStory(transient: Transient, before: View, next: View): Transient {
  const [from, to] = [stepRead(before), stepRead(next)];
  if ((from === null) === (to === null)) return transient;
  const { filter, highlight } = before;
  return { ...transient, beforeStory: to === null ? null : { filter, highlight } };
}

/** Changes the filter as a slider moves, which is no step that Back takes back. */
export function slideFilter(explorer: Explorer, change: Partial<Filter>): void {
  moveFilter(explorer, change, 'slide');
}

/** Changes the filter in the midst of a movement, which is neither in the address nor told before it ends. */
export function holdFilter(explorer: Explorer, change: Partial<Filter>): void {
  moveFilter(explorer, change, 'hold');
}

/** Ends a movement, if one is under way: all of it is one step. */
export function endHold(explorer: Explorer): void {
  if (explorer.getState().viewedBy === 'hold') setView(explorer, {});
}

function moveFilter(explorer: Explorer, change: Partial<Filter>, viewedBy: 'slide' | 'hold') {
  explorer.setState(({ view }) => ({
    view: { ...view, filter: { ...view.filter, ...change } },
    viewedBy,
  }));
}

/** Changes what the reader chose in the open analysis; an empty value takes a choice back. */
export function setOptions(explorer: Explorer, change: Options): void {
  const { ask } = explorer.getState().view;
  if (ask) setView(explorer, { ask: { ...ask, options: { ...ask.options, ...change } } });
}

/** Fills in what the reader chose in the open analysis at an earlier time, which is no step of Back's. */
export function fillOptions(explorer: Explorer, change: Options): void {
  explorer.setState(({ view, viewedBy }) => {
    const { ask } = view;
    if (!ask) return { viewedBy };
    const options = { ...ask.options, ...change };
    return { view: { ...view, ask: { ...ask, options } }, viewedBy: 'slide' };
  });
}

export function setTransient(explorer: Explorer, change: Partial<Transient>): void {
  explorer.setState(({ transient }) => ({ transient: { ...transient, ...change } }));
}

/** Changes the document; what is gone with that is not looked at any more. */
export function setDocument(explorer: Explorer, next: (document: Document) => Document): void {
  explorer.setState(({ document: before, view }) => {
    const document = next(before);
    const isSame = document.network === before.network;
    return { document, view: isSame ? view : viewIn(document.network, view) };
  });
}
