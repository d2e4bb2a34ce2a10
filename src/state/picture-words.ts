/** What a picture says round the graph: its title follows what is shown, and names what is not. */
import { shortCitation } from '../evidence/citation.ts';
import { textQuote } from '../network/quotes.ts';
import type { Bloc, Network } from '../network/records.ts';
import { BY_HAND } from '../network/stored-codes.ts';
import { saidOfLineage } from '../picture/lineage/on-paper.ts';
import { words } from '../words/words.ts';
import { selectOwnScene, selectSelected } from './derived.ts';
import { hiddenBy, shownBy } from './filter-words.ts';
import { isLineage, selectUndated } from './lineage.ts';
import type { ExplorerState } from './store.ts';

export interface PictureWords {
  readonly title: string;
  /** Below the title, a paragraph each: which network it is, and whose answer or claim. */
  readonly subtitles: readonly string[];
  /** What the picture does not show, by name; `null` where it shows everything. */
  readonly hidden: string | null;
}

/** The words of the picture that is on the screen. */
export function pictureWords(state: ExplorerState): PictureWords {
  const { network } = state.document;
  const { otherPicture } = state.transient;
  if (isLineage(state)) return lineageWords(state);
  if (otherPicture) {
    const { title, standing } = otherPicture.caption;
    return { title, subtitles: [standing], hidden: null };
  }
  const hidden = hiddenBy(state);
  const { title, standing } = titled(state, hidden !== null) ?? { title: network.title };
  const named = title === network.title ? [] : [words.caption.network(network.title)];
  const whose = standing ? [standing] : [];
  return { title, subtitles: [...named, ...whose, ...besideAnswer(state)], hidden };
}

/** What an analysis shows on the picture has no place in time: its answer is no title there. */
function lineageWords(state: ExplorerState): PictureWords {
  const { network } = state.document;
  const filtered = hiddenBy(state);
  const { what, besides } = saidOfLineage(selectUndated(state));
  const { title } = ofShown(state, filtered !== null) ?? network;
  const named = title === network.title ? [] : [words.caption.network(network.title)];
  const hidden = [filtered, besides].filter((part) => part !== null).join(' ');
  return { title, subtitles: [...named, what], hidden: hidden === '' ? null : hidden };
}

interface Titled {
  readonly title: string;
  /** Whose answer or claim it is. */
  readonly standing?: string | undefined;
}

/** Whose claim a bloc is that is highlighted beside an answer. */
function besideAnswer(state: ExplorerState): string[] {
  const bloc = state.transient.caption ? highlighted(state) : undefined;
  if (!bloc) return [];
  const { title, standing = '' } = ofBloc(bloc, state.document.network);
  return [words.caption.beside(title, standing)];
}

/** What stands out is the title: an answer, a bloc, a record, or what a filter leaves. */
function titled(state: ExplorerState, isFiltered: boolean): Titled | null {
  return state.transient.caption ?? ofShown(state, isFiltered);
}

function ofShown(state: ExplorerState, isFiltered: boolean): Titled | null {
  const { network } = state.document;
  const selected = selectSelected(state);
  const bloc = highlighted(state) ?? (selected?.is === 'bloc' ? selected.record : null);
  if (bloc) return ofBloc(bloc, network);
  if (selected?.is === 'organization')
    return { title: words.caption.organization(words.reads.called(selected.record)) };
  const line = selectOwnScene(state).edges.find(({ id }) => id === selected?.record.id);
  if (line) return { title: line.title };
  const left = isFiltered ? shownBy(state) : null;
  return left === null ? null : { title: left };
}

function highlighted({ document, view }: ExplorerState): Bloc | undefined {
  return document.network.blocs.find(({ id }) => id === view.highlight);
}

function ofBloc(bloc: Bloc, { sources }: Pick<Network, 'sources'>): Titled {
  const { bloc: say, claim, hedged } = words.caption;
  const label = words.canvas.hullLabel(bloc);
  const source = sources.find(({ id }) => id === bloc.claimedBy);
  if (source) {
    const hedges = (bloc.hedges ?? []).flatMap(
      ({ selector }) => textQuote(selector)?.quote.exact ?? [],
    );
    const caution = hedges.length > 0 ? [hedged(hedges)] : [];
    return {
      title: say.claimed(label, shortCitation(source)),
      standing: [claim, ...caution].join(' '),
    };
  }
  const { computedBy = BY_HAND } = bloc;
  const title =
    computedBy === BY_HAND ? say.byHand(label) : say.computed(label, words.bloc.method(computedBy));
  return { title, standing: words.bloc.computed(computedBy) };
}
