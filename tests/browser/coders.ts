/** People who code a text on the page: by mouse, or by keys alone. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { textQuote } from '../../src/network/quotes.ts';
import { partsOf } from '../../src/network/readings.ts';
import type { Evidence, Network, Relation } from '../../src/network/records.ts';
import { words } from '../../src/words/words.ts';
import type { Explorer } from './harness.ts';
import { reader } from './small-text.ts';

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

const FORM = '.coding-form';

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

/** More than there are stops on the page. */
const MOST_TABS = 150;
/** More than the article has sentences. */
const MOST_SENTENCES = 150;

export function byKeysAlone(explorer: Explorer): Coder {
  const { page } = explorer;
  const { keyboard } = page;
  const tabTo = async (target: Locator) => {
    await target.waitFor({ state: 'attached' });
    for (let i = 0; i < MOST_TABS; i++) {
      const way = await target.evaluate((element) => {
        const active = document.activeElement ?? document.body;
        if (element === active) return null;
        const isBefore = active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
        return isBefore ? 'Shift+Tab' : 'Tab';
      });
      if (way === null) return;
      await keyboard.press(way);
    }
    throw new Error(`Tab does not lead to ${target}`);
  };
  const text = reader(explorer).locator('.source-text');
  return {
    async press(target) {
      const kind = await target.getAttribute('type');
      if (kind !== 'radio') {
        await tabTo(target);
        await keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
        return;
      }
      if (await target.isChecked()) return;
      // A group of radios is one stop of Tab; the arrows go on from the one that is chosen.
      const name = (await target.getAttribute('name')) ?? '';
      const group = page.locator(`${FORM} input[name="${name}"]`);
      const chosen = group.and(page.locator(':checked'));
      await tabTo((await chosen.count()) > 0 ? chosen : group.first());
      for (let i = 0; i < 9 && !(await target.isChecked()); i++) await keyboard.press('ArrowDown');
    },
    async fill(target, said) {
      await tabTo(target);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.press('Delete');
      await keyboard.insertText(said);
    },
    async mark(exact) {
      await tabTo(text);
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

/** Relations of one statement, each by the pair that it ties. */
interface Statement {
  readonly relations: readonly Relation[];
  /** Which quote of them is entered. */
  readonly quote: number;
  /** Organizations that the sentence also ties so, which are entered with the others and left out again. */
  readonly besides?: readonly string[];
}

/** Enters what a network says in a quote, field by field, as it is recorded there. */
export async function enter(
  explorer: Explorer,
  coder: Coder,
  network: Network,
  { relations, quote, besides = [] }: Statement,
): Promise<void> {
  const { page } = explorer;
  const [relation] = relations;
  const evidence = relation?.evidence[quote];
  if (!relation || !evidence) throw new Error('there is nothing to enter');
  const form = page.locator(FORM);
  await coder.mark(exactOf(evidence));
  await expect.poll(() => markedWords(explorer)).toBe(exactOf(evidence));
  await coder.beginRelation();
  await form.waitFor();
  const nameOf = (id: string) => network.organizations.find((one) => one.id === id)?.name ?? id;
  const pairs = relations.map(({ type, source, target }) => partsOf(type, source, target));
  const radio = (name: string) => form.getByRole('radio', { name, exact: true });
  await coder.press(radio(words.types[relation.type].label));
  // Of one that is tied to each of several it is said first.
  const hub = pairs.length > 1 ? hubOf(pairs) : undefined;
  const ends = [...new Set(pairs.flatMap(({ subject, object }) => [subject, object]))];
  const actors = hub === undefined ? pairs.map(({ subject }) => subject) : [hub];
  const others =
    hub === undefined ? pairs.map(({ object }) => object) : ends.filter((id) => id !== hub);
  const sides = besides.length > 0 ? [[...actors, ...others, ...besides], []] : [actors, others];
  for (const [i, label] of [words.form.actors, words.form.others].entries()) {
    const slot = form.getByRole('group', { name: label, exact: true });
    const takeOut = slot.locator('.slot-chip button');
    while ((await takeOut.count()) > 0) await coder.press(takeOut.first());
    for (const id of sides[i] ?? []) {
      await coder.fill(slot.getByRole('textbox').or(slot.getByRole('combobox')), nameOf(id));
      await page.keyboard.press('Enter');
    }
  }
  const boxes = form.locator('.pairs input');
  for (const box of besides.length > 0 ? await boxes.all() : []) {
    const said = (await box.locator('..').textContent()) ?? '';
    const isMeant = pairs.some((pair) =>
      [pair.subject, pair.object].every((id) => said.includes(nameOf(id))),
    );
    if (!isMeant) await coder.press(box);
  }
  if (relation.expandedFrom)
    await coder.fill(form.getByLabel(words.form.pairsName), relation.expandedFrom);
  await coder.press(radio(words.form.bases[relation.basis]));
  await coder.press(radio(words.form.roles[evidence.role]));
  await coder.press(radio(words.form.levels[relation.confidence.level]));
  await coder.fill(form.getByLabel(words.form.ownReason), relation.confidence.reason);
  await enterHedges(form, coder, relation, evidence);
  if ((await form.locator('details').getAttribute('open')) === null)
    await coder.press(form.locator('summary'));
  const { strength = '', when = '', where = '', note = '' } = relation;
  const said = { strength, when, where, note, quoteNote: evidence.note ?? '' };
  for (const [field, text] of Object.entries(said)) {
    const label = words.form[field as keyof typeof said];
    const line = form.getByRole('textbox', { name: label });
    if ((await line.inputValue()) !== text) await coder.fill(line, text);
  }
  await coder.record();
  await form.waitFor({ state: 'detached' });
}

function hubOf(pairs: readonly { subject: string; object: string }[]): string | undefined {
  const [first] = pairs;
  return [first?.subject, first?.object].find((id) =>
    pairs.every(({ subject, object }) => subject === id || object === id),
  );
}

async function enterHedges(
  form: Locator,
  coder: Coder,
  { hedges }: Relation,
  evidence: Evidence,
): Promise<void> {
  const exact = exactOf(evidence);
  const wanted = hedges.map(exactOf).filter((hedge) => exact.includes(hedge));
  const field = form.getByRole('group', { name: words.form.hedges });
  const boxes = field.getByRole('checkbox');
  for (const box of await boxes.all()) {
    const said = ((await box.locator('..').textContent()) ?? '').replace(/[“”]/g, '');
    if ((await box.isChecked()) !== wanted.includes(said)) await coder.press(box);
  }
  for (const hedge of wanted) {
    const own = field.getByRole('checkbox', { name: `“${hedge}”` });
    if ((await own.count()) > 0) continue;
    const line = field.getByLabel(words.form.hedgeAdd);
    await coder.fill(line, hedge);
    await line.press('Enter');
  }
}

function exactOf({ selector }: Pick<Evidence, 'selector'>): string {
  return textQuote(selector)?.quote.exact ?? '';
}
