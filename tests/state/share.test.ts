import { describe, expect, test } from 'vitest';
import { unpackNetwork } from '../../src/exchange/links/share-link.ts';
import { addBloc, openDocument, pin } from '../../src/state/document.ts';
import {
  frameCode,
  isShipped,
  MOST_ADDRESS,
  publicationOf,
  shareLink,
} from '../../src/state/share.ts';
import { createExplorer, type ExplorerState, setDocument } from '../../src/state/store.ts';
import { EMPTY_VIEW } from '../../src/state/view.ts';
import { words } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const HERE = 'https://example.org/explorer/?open=other.json&embed#table=evidence';
const network = smallNetwork();
const view = { ...EMPTY_VIEW, selection: 'alder-group' };

test('a link to the shipped network is the page and the view, and nothing of the address before', () => {
  expect(shareLink(HERE, view, null)).toBe('https://example.org/explorer/#select=alder-group');
  expect(shareLink(HERE, EMPTY_VIEW, null)).toBe('https://example.org/explorer/');
});

test('a link to another network carries it, and the view with it', () => {
  const link = shareLink(HERE, view, network) ?? '';
  const [page, fragment] = link.split('#');
  const { network: packed = '', ...rest } = Object.fromEntries(new URLSearchParams(fragment));
  expect(page).toBe('https://example.org/explorer/');
  expect(rest).toEqual({ select: 'alder-group' });
  expect(unpackNetwork(packed, 'the link')).toEqual({ ok: true, value: network, notes: [] });
});

test('a link is as long as programs let through, and no longer', () => {
  // Letters without a pattern, so that deflating does not make them many fewer.
  let seed = 1;
  const noise = Array.from({ length: 40_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed % 32).toString(32);
  }).join('');
  const linkOf = (length: number) =>
    shareLink(HERE, view, { ...network, description: noise.slice(0, length) });
  let fits = 0;
  for (let step = noise.length / 2; step >= 1; step = Math.floor(step / 2))
    if (linkOf(fits + step) !== null) fits += step;
  expect(linkOf(fits)?.length).toBeLessThanOrEqual(MOST_ADDRESS);
  expect(linkOf(fits)?.length).toBeGreaterThan(MOST_ADDRESS - 50);
  expect(linkOf(noise.length)).toBeNull();
});

test('what was moved is still the shipped network; what was opened is not', () => {
  const explorer = createExplorer(network);
  expect(isShipped(explorer.getState())).toBe(true);
  setDocument(explorer, (document) => pin(document, [{ organization: 'alder-group', x: 1, y: 2 }]));
  expect(isShipped(explorer.getState())).toBe(true);
  setDocument(explorer, () => openDocument(smallNetwork()));
  expect(isShipped(explorer.getState())).toBe(false);
});

describe('how others find what is open', () => {
  const PAGE = 'https://example.org/explorer/';
  const found = (state: ExplorerState, href: string) => {
    const { version, addressOf } = publicationOf(state, href);
    return [version, addressOf(null), addressOf('alder-group')];
  };
  const shipped = createExplorer(network).getState();
  const opened = { ...shipped, document: openDocument(smallNetwork()) };
  const moved = pin(shipped.document, [{ organization: 'alder-group', x: 1, y: 2 }]);
  const bloc = { name: 'B', members: [], evidence: [] };

  test('as it comes with the page: by the explorer’s version and the page’s address', () => {
    const here = [words.app.version, PAGE, `${PAGE}#select=alder-group`];
    expect(found(shipped, HERE)).toEqual(here);
    expect(found({ ...shipped, document: moved }, PAGE)).toEqual(here);
  });
  test('by a link that carries it, or the address that names it', () => {
    const linked = `${PAGE}#network=x-_`;
    expect(found(opened, linked)).toEqual([null, linked, `${linked}&select=alder-group`]);
    expect(found(opened, HERE)[1]).toMatch(/open=other\.json/);
  });
  test('in no way where it came in a file, was changed, or the page lies on a disk', () => {
    const { document } = addBloc(shipped.document, bloc);
    expect(found(opened, PAGE)).toEqual([null, null, null]);
    expect(found({ ...shipped, document }, PAGE)).toEqual([null, null, null]);
    expect(found(shipped, 'file:///a/index.html').slice(1)).toEqual([null, null]);
  });
});

test('the code of a frame asks for the picture alone, and no title gets out of its attribute', () => {
  const code = frameCode('https://example.org/#select=a&table=b', 'A "B" <script>&', 'wide');
  expect(code).toBe(
    '<iframe src="https://example.org/?embed#select=a&amp;table=b"' +
      ' title="A &quot;B&quot; &lt;script&gt;&amp;" width="100%" height="540" loading="lazy"' +
      ' style="border: 0"></iframe>',
  );
});
