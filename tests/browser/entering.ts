/** From what a network records to the fields of a form, whoever fills them in. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { textQuote } from '../../src/network/quotes.ts';
import { partsOf } from '../../src/network/readings.ts';
import type { Evidence, Network, Relation } from '../../src/network/records.ts';
import { words } from '../../src/words/words.ts';
import { type Coder, FORM, markedWords } from './coders.ts';
import type { Explorer } from './harness.ts';

/** Relations of one statement, each by the pair that it ties. */
interface Statement {
  readonly relations: readonly Relation[];
  /** Which quote of them is entered. */
  readonly quote: number;
  /** Organizations that the sentence also ties so, which are entered with the others and left out again. */
  readonly besides?: readonly string[];
}

/** The same relation as it is entered: the time stands with each quote, and not with all of them together. */
export function asEntered({ when, evidence, ...relation }: Relation): Relation {
  const dated = when === undefined ? {} : { when };
  return { ...relation, evidence: evidence.map((one) => ({ ...dated, ...one })) };
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
  const { strength = '', where = '', note = '' } = relation;
  const when = evidence.when ?? relation.when ?? '';
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
