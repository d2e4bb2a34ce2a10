/** The guided reading: going to a step, and adding, moving and removing steps of the document. */
import { pointedOut } from '../analysis/story.ts';
import { newId } from '../network/ids.ts';
import { evidenceOf } from '../network/quoted-evidence.ts';
import type { Network, Step } from '../network/records.ts';
import { selectShown } from './derived.ts';
import { edit } from './document.ts';
import { askedOf, filtersOf, type Shot, shotOf } from './shot.ts';
import { type Explorer, setDocument, setView } from './store.ts';

/** So many words of a sentence make the id of its step. */
const WORDS_OF_ID = 5;

/** Opens the story at a step and shows the step's view; nothing where there is no such step. */
export function goToStep(explorer: Explorer, id: string): void {
  const { network } = explorer.getState().document;
  const step = network.story?.find((one) => one.id === id);
  if (!step) return;
  const shot = shotOf(network, step);
  setView(explorer, { selection: null, ...shot });
  const { transient } = explorer.getState();
  const { organizations } = pointedOut(network, step, selectShown(explorer.getState()));
  // An analysis brings what it shows into view itself.
  if (shot.ask?.id === 'story' && organizations.length > 0) transient.camera?.fitTo(organizations);
  else transient.camera?.fit();
}

/**
 * The network with one more step, made of a sentence and a view.
 * @param select the record that it points out, whose quotes it takes along; `null` for none
 * @param after id of the step before it; at the end where there is none of that id
 */
export function withStep(
  network: Network,
  text: string,
  shot: Shot,
  select: string | null,
  after: string | null,
): { network: Network; id: string } {
  const { story = [] } = network;
  const start = text.split(/\s+/, WORDS_OF_ID).join(' ');
  const id = newId(network, start, 'step');
  const filters = filtersOf(shot);
  const ask = askedOf(shot);
  const step: Step = {
    id,
    text,
    ...(select !== null && { select }),
    ...(shot.highlight !== null && { highlight: shot.highlight }),
    ...(filters.length > 0 && { filters }),
    ...(ask.length > 0 && { ask }),
    ...showOf(story, shot),
    evidence: select === null ? [] : [...evidenceOf(network, select)],
  };
  const at = story.findIndex((one) => one.id === after);
  return {
    network: { ...network, story: story.toSpliced(at < 0 ? story.length : at + 1, 0, step) },
    id,
  };
}

/** The lineage where it is what is seen; the picture where another step leads away from it. */
function showOf(story: readonly Step[], { show }: Shot): Pick<Step, 'show'> {
  if (show === 'lineage') return { show };
  return show === 'picture' && story.some((step) => step.show === 'lineage') ? { show } : {};
}

/** The network without a step; without a story once none is left. */
export function withoutStep(network: Network, id: string): Network {
  const { story = [], ...rest } = network;
  const left = story.filter((step) => step.id !== id);
  return left.length > 0 ? { ...rest, story: left } : rest;
}

/** The network with a step one place earlier (−1) or later (1), as far as there is such a place. */
export function withStepMoved(network: Network, id: string, by: -1 | 1): Network {
  const { story = [] } = network;
  const at = story.findIndex((step) => step.id === id);
  const step = story[at];
  const to = at + by;
  if (!step || to < 0 || to >= story.length) return network;
  return { ...network, story: story.toSpliced(at, 1).toSpliced(to, 0, step) };
}

/** Adds the view on the screen after a step (`null`: at the end) and goes to it; can be undone. */
export function addStep(
  explorer: Explorer,
  text: string,
  select: string | null,
  after: string | null,
): void {
  const { document, view } = explorer.getState();
  const { network, id } = withStep(document.network, text, view, select, after);
  change(explorer, network);
  goToStep(explorer, id);
}

/** Removes a step and goes to the one that takes its place, if any; can be undone. */
export function removeStep(explorer: Explorer, id: string): void {
  const { network } = explorer.getState().document;
  const at = network.story?.findIndex((step) => step.id === id) ?? -1;
  const next = withoutStep(network, id);
  change(explorer, next);
  const neighbour = next.story?.[Math.min(at, next.story.length - 1)];
  if (neighbour) goToStep(explorer, neighbour.id);
  else setView(explorer, { ask: { id: 'story', options: {} } });
}

/** Moves a step one place earlier (−1) or later (1); can be undone. */
export function moveStep(explorer: Explorer, id: string, by: -1 | 1): void {
  const { network } = explorer.getState().document;
  change(explorer, withStepMoved(network, id, by));
}

function change(explorer: Explorer, network: Network): void {
  setDocument(explorer, (document) => edit(document, network, { code: 'story', params: {} }));
}
