/** What the page holds and shows at one moment, read from outside. */
import type { Page } from 'playwright-core';
import type { Network } from '../../src/network/records.ts';
import type { View } from '../../src/state/view.ts';

export interface Seen {
  readonly hash: string;
  readonly view: View;
  readonly isHeld: boolean;
  readonly document: {
    readonly id: string;
    readonly link: string;
    readonly past: number;
    readonly future: number;
  };
  /** `null` where it is the one that was read last. */
  readonly network: Network | null;
  /** Ids of what the picture has; `null` where another picture is in its place, or none. */
  readonly drawn: { readonly nodes: number; readonly edges: number } | null;
  /** Of a table that is neither searched nor grouped. */
  readonly rows: number | null;
  readonly hasDialog: boolean;
  readonly isFocusLost: boolean;
  readonly isTooWide: boolean;
  readonly fault: string | null;
  readonly twiceUsedIds: readonly string[];
}

/** Waits until nothing is loading and what was done is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  await page.waitForFunction(
    () =>
      document.querySelector('.loading') === null &&
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(true), 30)),
        );
      }),
  );
}

/** The page gives no way to its state, nor does it need one: React and Cytoscape.js hold it where it is found. */
export function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    interface Fiber {
      readonly memoizedProps: { readonly value?: unknown } | null;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
    }
    interface State {
      readonly document: Seen['document'] & {
        readonly network: Network;
        readonly history: { readonly past: unknown[]; readonly future: unknown[] };
      };
      readonly view: View;
      readonly viewedBy: string;
      readonly transient: { readonly otherPicture: unknown };
    }
    interface Store {
      readonly getState: () => State;
    }
    const known = window as unknown as { soak?: { store: Store; network: Network | null } };
    const found = (): Store => {
      const root = document.getElementById('root') as unknown as Record<string, Fiber>;
      const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$')) ?? '';
      const first = root[key] as Fiber & { readonly stateNode: { readonly current: Fiber } };
      const waiting: (Fiber | null)[] = [first.stateNode.current];
      while (waiting.length > 0) {
        const fiber = waiting.pop();
        if (!fiber) continue;
        const value = fiber.memoizedProps?.value;
        if (typeof value === 'object' && value !== null && 'getState' in value)
          return value as Store;
        waiting.push(fiber.sibling, fiber.child);
      }
      throw new Error('There is no store in the page.');
    };
    known.soak ??= { store: found(), network: null };
    const state = known.soak.store.getState();
    const { id, link, network, history } = state.document;
    const isSame = network === known.soak.network;
    known.soak.network = network;
    interface Core {
      nodes(): { readonly length: number };
      edges(): { readonly length: number };
    }
    const canvas = document.querySelector('.canvas') as unknown as {
      readonly _cyreg?: { readonly cy: Core };
    } | null;
    const cy = state.transient.otherPicture === null ? canvas?._cyreg?.cy : undefined;
    const table = document.querySelector('.drawer table');
    const isPlain =
      document.querySelector<HTMLInputElement>('.drawer input[type=search]')?.value === '' &&
      // The heads of groups are rows too, and only those in sight are in the page.
      document.querySelector<HTMLSelectElement>('.drawer-bar > label > select')?.value === '';
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    const { scrollWidth } = document.documentElement;
    return {
      hash: window.location.hash,
      view: state.view,
      isHeld: state.viewedBy === 'hold',
      document: { id, link, past: history.past.length, future: history.future.length },
      network: isSame ? null : network,
      drawn: cy ? { nodes: cy.nodes().length, edges: cy.edges().length } : null,
      rows: table && isPlain ? Number(table.getAttribute('aria-rowcount')) - 1 : null,
      hasDialog: document.querySelector('dialog[open]') !== null,
      isFocusLost: document.activeElement === document.body || document.activeElement === null,
      isTooWide: scrollWidth > window.innerWidth,
      fault: document.querySelector('.fault pre')?.textContent ?? null,
      twiceUsedIds: ids.filter((one, i) => one !== '' && ids.indexOf(one) !== i),
    };
  });
}
