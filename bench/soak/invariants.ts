/** What holds after whatever a reader does. */
import type { Network } from '../../src/network/records.ts';
import { isLarge } from '../../src/picture/context/front.ts';
import { decodeView, encodeView } from '../../src/state/address.ts';
import { selectScene, selectShown } from '../../src/state/derived.ts';
import { createExplorer } from '../../src/state/store.ts';
import type { Act } from './acts.ts';
import type { Seen } from './seen.ts';

/** Whether the focus may be on nothing after an act: the page is new, or Tab has led out of it, into the browser. */
const mayLeave = (act: Act) =>
  act.does === 'reload' || (act.does === 'key' && /Tab$/.test(act.key));

/**
 * What does not hold, a line each.
 * @param network that is open
 */
export function broken(act: Act, before: Seen | null, seen: Seen, network: Network): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, otherwise: string) => {
    if (!holds) faults.push(otherwise);
  };
  check(seen.fault === null, `a part of the page stopped: ${seen.fault}`);
  check(seen.twiceUsedIds.length === 0, `ids used twice: ${seen.twiceUsedIds.join(', ')}`);
  check(!seen.isTooWide, 'the page is wider than its window');
  const isFree = mayLeave(act) || before === null || before.isFocusLost;
  check(!seen.isFocusLost || isFree, 'the focus is on nothing');

  const { view } = seen;
  const { organizations, relations, blocs, story = [] } = network;
  const records = new Set([...organizations, ...relations, ...blocs, ...story].map(({ id }) => id));
  check(
    view.selection === null || records.has(view.selection),
    `${view.selection} is selected, but is not there`,
  );
  const isBloc = blocs.some(({ id }) => id === view.highlight);
  check(view.highlight === null || isBloc, `${view.highlight} is highlighted, but is not there`);

  const { view: addressed } = decodeView(seen.hash, network);
  check(
    seen.isHeld || encodeView(addressed) === encodeView(view),
    `the address is ${seen.hash}, of another view than ${encodeView(view)}`,
  );
  const again = decodeView(encodeView(view), network);
  check(again.unknown.length === 0, `the view has what is not there: ${again.unknown.join(', ')}`);
  check(
    encodeView(again.view) === encodeView(view),
    `the view's own address leads to another: ${encodeView(again.view)} for ${encodeView(view)}`,
  );

  const explorer = createExplorer(network);
  explorer.setState({ view });
  const shown = selectShown(explorer.getState());
  const scene = selectScene(explorer.getState());
  // Of a large network Cytoscape.js has only what is in front.
  if (seen.drawn && !isLarge(scene)) {
    const of = [seen.drawn.nodes, seen.drawn.edges].join(' and ');
    const expected = [scene.nodes.length, scene.edges.length].join(' and ');
    check(of === expected, `${of} shapes and lines are drawn, of ${expected} that should be`);
  }
  if (seen.rows !== null && view.table === 'relations') {
    const { size } = shown.relations;
    check(seen.rows === size, `the table has ${seen.rows} relations, of ${size} that are shown`);
  }
  return faults;
}
