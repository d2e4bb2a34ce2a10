/** People who code a text on the page: by mouse, or by keys alone. */
import type { Locator } from 'playwright-core';
import { words } from '../../src/words/words.ts';
import type { Explorer } from './harness.ts';
import { reader } from './small-text.ts';
import { tabTo } from './tabbing.ts';

export interface Coder {
  /** Presses a button, chooses a radio, ticks or unticks a box. */
  readonly press: (target: Locator) => Promise<void>;
  readonly fill: (target: Locator, text: string) => Promise<void>;
  /** Marks the sentences that hold some words of the text. */
  readonly mark: (exact: string) => Promise<void>;
  /** Begins a relation of what is marked. */
  readonly beginRelation: () => Promise<void>;
  /** Records what stands in the form. */
  readonly record: () => Promise<void>;
}

export const FORM = '.coding-form';

/** The words that are marked on the page. */
export const markedWords = ({ page }: Explorer) =>
  page.evaluate(() => [...(CSS.highlights.get('marked-words') ?? [])].map(String).join('\n'));

export function byMouse(explorer: Explorer): Coder {
  const { page } = explorer;
  const form = page.locator(FORM);
  const fill = async (target: Locator, text: string) => {
    await target.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(text);
  };
  return {
    press: (target) => target.click(),
    fill,
    async mark(exact) {
      const [from, to] = await page.evaluate(endsOf, exact);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    beginRelation: () =>
      page
        .getByRole('toolbar', { name: words.marking.bar })
        .getByRole('button', { name: words.marking.tasks.relation })
        .click(),
    record: () => form.getByRole('button', { name: words.form.save, exact: true }).click(),
  };
}

/** More than the article has sentences. */
const MOST_SENTENCES = 150;

export function byKeysAlone(explorer: Explorer): Coder {
  const { page } = explorer;
  const { keyboard } = page;
  const text = reader(explorer).locator('.source-text');
  return {
    async press(target) {
      const kind = await target.getAttribute('type');
      if (kind !== 'radio') {
        await tabTo(page, target);
        await keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
        return;
      }
      if (await target.isChecked()) return;
      // A group of radios is one stop of Tab; the arrows go on from the one that is chosen.
      const name = (await target.getAttribute('name')) ?? '';
      const group = page.locator(`${FORM} input[name="${name}"]`);
      const chosen = group.and(page.locator(':checked'));
      await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
      for (let i = 0; i < 9 && !(await target.isChecked()); i++) await keyboard.press('ArrowDown');
    },
    async fill(target, said) {
      await tabTo(page, target);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.press('Delete');
      await keyboard.insertText(said);
    },
    async mark(exact) {
      await tabTo(page, text);
      // On to the last sentence, and back from there.
      for (const way of ['j', 'k'])
        for (let i = 0, before = ' '; i < MOST_SENTENCES; i++) {
          const now = await markedWords(explorer);
          if (now.includes(exact.slice(0, 40))) return;
          if (now === before) break;
          before = now;
          await keyboard.press(way);
        }
      throw new Error(`no sentence holds “${exact}”`);
    },
    beginRelation: () => keyboard.press('r'),
    record: () => keyboard.press('Control+Enter'),
  };
}

/** Brings words into view and tells where they begin and where some of them end, in CSS pixels. */
function endsOf(exact: string) {
  for (const block of document.querySelectorAll('.source-text [data-block]')) {
    const at = block.textContent.indexOf(exact.slice(0, 40));
    if (at < 0) continue;
    const placed = (from: number, to: number) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let before = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const end = before + node.data.length;
        if (from >= before && from < end) range.setStart(node, from - before);
        if (to > before && to <= end) range.setEnd(node, to - before);
        before = end;
      }
      return range;
    };
    const words = placed(at + 1, at + 12);
    words.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [first] = words.getClientRects();
    const last = [...words.getClientRects()].at(-1);
    if (first && last)
      return [
        { x: first.left + 1, y: first.top + first.height / 2 },
        { x: last.right - 1, y: last.top + last.height / 2 },
      ] as const;
  }
  throw new Error(`the text on the page has no “${exact}”`);
}
