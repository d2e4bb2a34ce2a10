/** What passes: neither saved nor undone nor in the address. */
import type { LineIndex } from '../analysis/frustration.ts';
import type { SignedGraph } from '../analysis/signed-graph.ts';
import type { Stretch } from '../coding/quote-ends.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Checks } from '../evidence/states.ts';
import type { UnitState } from '../network/coverage.ts';
import type { Reason } from '../network/reading-records.ts';
import type { Network } from '../network/records.ts';
import type { Overlay, Point, Scene } from '../picture/scene.ts';
import type { Walk } from '../picture/walk.ts';
import type { Bringing } from './brought-texts.ts';
import type { Beside, Opening, ReadFiles } from './incoming.ts';
import type { Moved } from './moved.ts';
import type { View } from './view.ts';

export type DialogId =
  | 'search'
  | 'open'
  | 'bring'
  | 'export'
  | 'share'
  | 'cite'
  | 'settings'
  | 'help'
  | 'drafts'
  | 'history';

/**
 * A message beside the picture. What is done leaves by itself; a problem stays until the reader closes it.
 * Another message takes its place.
 */
export interface Notice {
  readonly tone: 'problem' | 'done';
  /** Whether it waits for the reader’s first act, though nothing is amiss. */
  readonly stays?: boolean;
  /** Read when it is shown, in the language of that moment. */
  readonly says: () => NoticeText;
  /** Something that can be done about it; the message leaves with it. */
  readonly action?: { readonly name: () => string; readonly run: () => void };
}

export interface NoticeText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A search for the best partitions of a signed graph, under way or at its end. */
export interface BalanceSearch {
  /** What is known by now, for each number of groups; empty before the search has said anything. */
  readonly indices: readonly LineIndex[];
  /** `ended` by itself, with proofs or at its limit of time; `stopped` by the reader. */
  readonly is: 'running' | 'ended' | 'stopped' | 'broken';
  readonly seconds: number;
}

/** What the rest of the program may ask of the canvas, which alone knows the zoom. */
export interface Camera {
  readonly fit: () => void;
  /** Brings these records into view, no closer than zoom 1. */
  readonly fitTo: (ids: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  /** The part of the canvas that nothing covers: width and height in CSS pixels. */
  readonly area: () => { readonly width: number; readonly height: number };
  /** The visible part, in picture units. */
  readonly view: () => { x: number; y: number; width: number; height: number };
  /** Where an organization, or the middle of a relation's line, is on the page, in CSS pixels. */
  readonly renderedPoint: (id: string) => Point | null;
}

/** What an analysis shows, as a picture that leaves the page has to say it. */
export interface PictureCaption {
  /** The question and its answer, in one line. */
  readonly title: string;
  /** Whose answer it is, and how it was found. */
  readonly standing: string;
}

/** A text that is said as it comes; another one is another object. */
export interface Status {
  readonly text: string;
}

/** What an analysis draws in place of the network's own picture. */
export interface OtherPicture {
  readonly scene: Scene;
  readonly caption: PictureCaption;
  /** The network that it shows besides the open one, to be cited with it. */
  readonly besides: Network;
}

/** What stands in a form, as plain JSON. */
export type FormFields = Readonly<Record<string, unknown>>;
/** What can be made of marked words. */
export const TASKS = ['relation', 'statement', 'bloc', 'dispute', 'nothing'] as const;
export type Task = (typeof TASKS)[number];

/** Words of a text that are being coded. */
export interface Marking {
  /** Id of the source. */
  readonly source: string;
  /** What was selected, in UTF-16 indexes into the text. */
  readonly words: Stretch;
  /** What is to be quoted: whole sentences, until its ends are moved. */
  readonly quote: Stretch;
  /** What is made of it; `null` while that is not chosen. */
  readonly task: Task | null;
  /** Whether the reason why there is nothing to code is a note that is still to be written. */
  readonly needsNote?: boolean;
  /** Whether something was made of it: its bar then leaves the words below free, until words are marked again. */
  readonly isRecorded?: boolean;
}

/** A name in a text that is coded, in UTF-16 indexes. */
export interface Lit extends Stretch {
  /**
   * `own`: of an organization of the open network, whose id it is; `elsewhere`: one that another network knows;
   * `proposed`: one that nobody knows yet.
   */
  readonly is: 'own' | 'elsewhere' | 'proposed';
  /** The organization's id in the open network; else what the desk calls the name. */
  readonly id: string;
}

/** A sentence to decide in a text, in UTF-16 indexes, and what became of it. */
export interface LitUnit extends Stretch {
  readonly state: UnitState;
  readonly reason: Reason | null;
  readonly note: string | null;
}

/** What a network has again when it is gone back to. */
export interface KeptForReturn {
  /** Texts at hand, by the id of their source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** What the check says of the words quoted; what is not in it is not checked. */
  readonly checks: Checks;
  /** The networks beside the open one, in the order in which they came. */
  readonly beside: readonly Beside[];
  readonly students: ReadFiles | null;
  /** Forms that are half filled in, by their names. They are kept with a draft. */
  readonly forms: Readonly<Record<string, FormFields>>;
  /** While a step of the story is read: what the reader came with, and has again after it. */
  readonly beforeStory: Pick<View, 'filter' | 'highlight'> | null;
  /** With which the next search for a better layout begins: each tries others. */
  readonly nextSeed: number;
}

/** What became of keeping the open draft in this browser: when it was kept last, in milliseconds since 1970. */
export type Keeping = { readonly is: 'kept'; readonly at: number } | { readonly is: 'failed' };

/** What passes with the network in hand at the latest. */
interface OfNetwork extends KeptForReturn {
  readonly hover: string | null;
  /** Where a walk through the picture by keys stands; `null` before the first key. */
  readonly walk: Walk | null;
  /** Whether the focus is in the picture and came by key. */
  readonly isWalking: boolean;
  readonly moved: Moved | null;
  /** Whether what opens now is to be read on at its heading, wherever the focus is. */
  readonly toHeading: boolean;
  readonly dialog: DialogId | null;
  /** What was typed while a dialog was on its way, which a search begins with. */
  readonly typedAhead: string;
  readonly notice: Notice | null;
  /** What became of what was last asked for in the dialog that is open. */
  readonly said: Notice | null;
  /** Texts in sight that are said to those who hear the page, the latest last. */
  readonly statuses: readonly Status[];
  readonly opening: Opening | null;
  readonly bringing: Bringing | null;
  /** `null` before the draft was kept, and where there is none. */
  readonly keeping: Keeping | null;
  /** What the open analysis shows on the picture. */
  readonly overlay: Overlay | null;
  /** What it says; `null` where it shows nothing. */
  readonly caption: PictureCaption | null;
  readonly otherPicture: OtherPicture | null;
  /** Id of the organization that was selected last, while relations of it are looked at in time; `null` for none. */
  readonly around: string | null;
  /** Searches for the best partitions of the open network, by the graph that they divide. */
  readonly balances: ReadonlyMap<SignedGraph, BalanceSearch>;
  /** The names that are lit up in the text that is coded; `null` where none is. */
  readonly lit: readonly Lit[] | null;
  /** The sentences to decide in it. */
  readonly units: readonly LitUnit[];
  /** The name in the text whose menu is open. */
  readonly asked: Lit | null;
  /** Other networks whose names are known, once they are loaded. */
  readonly neighbours: readonly Network[];
  /** What a part of the page has to say to those who hear it; read when it is said. */
  readonly spoken: (() => string) | null;
  /** In a draft; `null` while nothing is marked. */
  readonly marking: Marking | null;
  /** Share of the check that is done, from 0 to 1, while one is under way. */
  readonly checking: number | null;
  /** Share of a search for a better layout that is done, from 0 to 1, while one is under way. */
  readonly relayout: number | null;
}

export interface Transient extends OfNetwork {
  /** Height of the drawer in CSS pixels, once it was opened. */
  readonly drawerHeight: number | null;
  /** Present once the canvas has drawn. */
  readonly camera: Camera | null;
}

export const NOTHING_KEPT: KeptForReturn = {
  texts: new Map(),
  checks: new Map(),
  beside: [],
  students: null,
  forms: {},
  beforeStory: null,
  nextSeed: 1,
};

/** How another network begins, whatever was going on in the one before. */
export const NOTHING_OF_NETWORK: OfNetwork = {
  ...NOTHING_KEPT,
  hover: null,
  walk: null,
  isWalking: false,
  moved: null,
  toHeading: false,
  dialog: null,
  typedAhead: '',
  notice: null,
  said: null,
  statuses: [],
  opening: null,
  bringing: null,
  keeping: null,
  overlay: null,
  caption: null,
  otherPicture: null,
  around: null,
  balances: new Map(),
  lit: null,
  units: [],
  asked: null,
  neighbours: [],
  spoken: null,
  marking: null,
  checking: null,
  relayout: null,
};

export const NOTHING_TRANSIENT: Transient = {
  ...NOTHING_OF_NETWORK,
  drawerHeight: null,
  camera: null,
};

/** What of a network that is left there is to go back to; a network that was on its way is not. */
export function keptForReturn(transient: Transient): KeptForReturn {
  const { texts, checks, students, forms, beforeStory, nextSeed } = transient;
  const beside = transient.beside.filter(({ is }) => is === 'open');
  return { texts, checks, beside, students, forms, beforeStory, nextSeed };
}
