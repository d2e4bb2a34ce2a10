/** What a reader does to learn who says what: questions, search, filter and bloc. */
import { describe, expect } from 'vitest';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const TIE = 'cjng-alliance-sinaloa';
const BLOC = 'sinaloa-cjng-gulf';

const panel = ({ page }: Explorer) => page.locator('#details');

describe('reading', () => {
  test('a click on the line between Sinaloa and CJNG brings the words that carry it', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('');
    await explorer.clickRecord(TIE);
    await panel(explorer)
      .getByRole('heading', { name: 'CJNG is allied with Sinaloa Cartel' })
      .waitFor();
    const quote = panel(explorer).locator('figure').first();
    expect(await quote.textContent()).toContain(
      'the cartel Jalisco Nueva Generación (CJNG) allied with Sinaloa through familial relationships',
    );
    expect(await quote.locator('figcaption').textContent()).toContain('Ellis 2016, ¶ 15');
    expect(await quote.locator('mark.name').allTextContents()).toEqual([
      'Jalisco Nueva Generación (CJNG)',
      'Sinaloa',
    ]);
    // Of the names in a quote, those of its own relation stand out; the others are there, faintly.
    const second = panel(explorer).locator('figure').nth(1).locator('mark.name');
    const own = second.and(explorer.page.locator(':not(.other)'));
    expect(await own.allTextContents()).toEqual(['Sinaloa', 'CJNG']);
    expect(await second.count()).toBeGreaterThan(5);
    expect(await panel(explorer).locator('figure mark.hedge').allTextContents()).toContain(
      'may be giving rise to',
    );
    const others = panel(explorer).getByRole('region', { name: words.dispute.both });
    // Its own words stand before those that contradict them.
    expect(await others.textContent()).toMatch(
      /allied with Sinaloa through familial relationships.*Ellis 2016, quote 1.*Contradicted\. Says that in August 2016.*kidnapped two sons/s,
    );
    expect(await others.locator('.dispute.contradicts').allTextContents()).toEqual([
      expect.stringMatching(/kidnapped.*Wikipedia 2026$/),
      expect.stringMatching(/725 dead.*UCDP 2024, rows 473 to 476$/),
      expect.stringMatching(/rivals in 2020 \(weight 7\).*BACRIM2020/),
    ]);
    const last = others.locator('.dispute').last();
    expect(await last.textContent()).toMatch(/^Refined\. The Mexican press/);
    expect(
      await others.locator('.dispute.contradicts').last().getByRole('link').getAttribute('href'),
    ).toContain('doi.org');
  });

  test('the first questions lead to their answers', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    const answer = panel(explorer).getByRole('region', { name: 'What the network says' });
    const ask = async (question: string) => {
      await panel(explorer).getByRole('button', { name: question }).click();
      await panel(explorer).getByRole('heading', { name: question }).waitFor();
      return answer.locator('.row-link').allTextContents();
    };
    expect(await ask('Who is allied with whom, and how firmly?')).toEqual([
      expect.stringMatching(/^CJNG is allied with Sinaloa Cartelstated.*contested/),
      expect.stringMatching(/^CJNG is allied with Gulf Cartel“looser”/),
      expect.stringMatching(/^Gulf Cartel is allied with Sinaloa Cartel“looser”/),
    ]);
    await panel(explorer).getByText('A bloc claimed by Ellis 2016.').waitFor();
    expect(await ask('Who came out of Gulf Cartel?')).toEqual([
      expect.stringContaining('Mata Zetas came out of Gulf Cartel'),
      expect.stringContaining('Los Zetas came out of Gulf Cartel'),
    ]);
    expect(await ask('Whom did CJNG attack?')).toEqual([
      expect.stringContaining('CJNG attacked Federal Police'),
      expect.stringContaining('CJNG attacked Mexican Army'),
    ]);
    expect(await explorer.hash()).toBe('#ask=questions&ask.question=attacks');

    // One of them is read, and the answer is still there.
    await answer.getByRole('button', { name: /Mexican Army/ }).click();
    await panel(explorer).getByRole('heading', { name: 'CJNG attacked Mexican Army' }).waitFor();
    await panel(explorer).getByRole('button', { name: '← Questions' }).click();
    await answer.waitFor();
    await page.keyboard.press('Escape');
    await panel(explorer).getByText('About this network').waitFor();
    expect(await explorer.hash()).toBe('');
  });

  test('whether the alliance is disputed is answered by what others say, before what the network says', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('');
    await panel(explorer).getByRole('button', { name: 'Is the alliance contested?' }).click();
    await panel(explorer)
      .getByText(
        'Other sources contradict or refine 2 alliances, 2 statements, lit up on the picture.',
      )
      .waitFor();
    const headings = panel(explorer).getByRole('heading', { level: 3 });
    expect(await headings.allTextContents()).toEqual([
      'More sources, with dates',
      'What others say',
      'What the network says',
      'Other questions',
    ]);
    expect(await panel(explorer).locator('.dispute').count()).toBe(5);
    expect(await panel(explorer).locator('.dispute.contradicts').first().textContent()).toMatch(
      /Contradicted.*CJNG is allied with Sinaloa Cartel.*August 2016/s,
    );
  });

  test('a row that comes to lie under a resting pointer previews nothing; one moved over does', async ({
    lookAt,
  }) => {
    const hash = '#ask=questions&ask.question=attacks';
    const rowOf = (explorer: Explorer) =>
      panel(explorer).getByRole('button', { name: /CJNG attacked Federal Police/ });
    const box = await rowOf(await lookAt(hash)).boundingBox();
    if (!box) throw new Error('The answer has no row.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

    const explorer = await lookAt('');
    const { page } = explorer;
    const row = rowOf(explorer);
    const picture = () => page.locator('.canvas').screenshot();
    await page.mouse.move(x, y);
    await page.evaluate((wanted) => {
      window.location.hash = wanted;
    }, hash);
    // The browser says that the pointer is on the row, though nobody moved it there.
    await expect.poll(() => row.evaluate((element) => element.matches(':hover'))).toBe(true);
    const resting = await picture();
    await page.mouse.move(x + 3, y + 2);
    await expect.poll(async () => (await picture()).equals(resting)).toBe(false);
    await page.mouse.move(10, 10);
    await expect.poll(async () => (await picture()).equals(resting)).toBe(true);
  });

  test('on an organization’s panel a mark points from it at what it attacked, and back at it', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('#select=cjng');
    const turned = (name: RegExp) =>
      panel(explorer).getByRole('button', { name }).locator('.sample.turned').count();
    await panel(explorer).getByRole('heading', { name: 'Attacked or pursued by' }).waitFor();
    expect(await turned(/^Federal Police/)).toBe(0);
    expect(await turned(/^Mexican government/)).toBe(1);
  });

  test('an organization tells what the text says of it, in its words', async ({ lookAt }) => {
    const explorer = await lookAt('#select=sinaloa');
    await panel(explorer)
      .getByText('estimated annual earnings of at least $3 billion')
      .first()
      .click();
    expect(await panel(explorer).locator('details[open] blockquote').textContent()).toContain(
      'came to eclipse its peers in international reach and income',
    );
  });
});

describe('filtering', () => {
  test('the legend hides and counts, and the footer says what is hidden', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    const relations = page.getByRole('group', { name: 'Relations', exact: true });
    const row = relations.locator('label', { hasText: 'Attacked or pursued' });
    expect(await row.locator('.count').textContent()).toBe('11');
    const before = await explorer.pointOf('zetas');
    await row.getByRole('checkbox').uncheck();
    await page.locator('footer').getByText('Hidden: 11 relations').waitFor();
    expect(await row.locator('.count').textContent()).toBe('0 of 11');
    await expect(explorer.pointOf('mexican-army-target-of-cjng')).rejects.toThrow(
      'not on the canvas',
    );
    expect(await explorer.pointOf('zetas')).toEqual(before);

    await page.locator('label', { hasText: 'Armed wing' }).getByRole('checkbox').uncheck();
    await page.locator('footer').getByText('Hidden: 13 relations and 2 organizations').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.locator('footer').getByText('Shown: everything').waitFor();
    expect(await explorer.pointOf('mexican-army-target-of-cjng')).toBeTruthy();
  });

  test('what is implied can be left out, and what is stated', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const basis = explorer.page.getByRole('group', { name: 'What the words do' });
    expect(await basis.locator('.count').allTextContents()).toEqual(['18', '2']);
    await basis.getByRole('checkbox', { name: 'Implied' }).uncheck();
    await explorer.page.locator('footer').getByText('Hidden: 2 relations').waitFor();
    // A count names what else hides.
    const relations = explorer.page.getByRole('group', { name: 'Relations', exact: true });
    const targets = relations.getByRole('checkbox', {
      name: 'Attacked or pursued 9 of 11',
      exact: true,
    });
    const described = (await targets.getAttribute('aria-describedby')) ?? '';
    const [first = ''] = described.split(' ');
    expect(await relations.locator(`[id="${first}"]`).textContent()).toBe('2 hidden by: Implied');
    await basis.getByRole('checkbox', { name: 'Stated' }).uncheck();
    await explorer.page.locator('footer').getByText('Hidden: 20 relations').waitFor();
    expect(await basis.locator('.count').allTextContents()).toEqual(['0 of 18', '0 of 2']);
    expect(await explorer.hash()).toBe('#hide-basis=implied,stated');
    await explorer.page.keyboard.press('a');
    await explorer.page.locator('footer').getByText('Shown: everything').waitFor();
  });

  test('the slider leaves only what is firmly said, and counts what falls away', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const slider = page.getByRole('slider');
    await slider.focus();
    const entries = await page.evaluate(() => window.history.length);
    await page.keyboard.press('ArrowRight');
    await page.getByText('1 of 20 relations falls away: 1 doubted by the coder.').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(explorer.hash).toBe('#firmness=likely');
    // Its steps are no steps of Back.
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
    await expect(explorer.pointOf('beltran-leyva-target-of-mexican-government')).rejects.toThrow();
    await page.getByRole('button', { name: 'Stated, without a hedge' }).click();
    expect(await slider.getAttribute('aria-valuetext')).toBe(
      'Only what at least one quote states without a hedge',
    );
    await page
      .getByText(
        '10 of 20 relations fall away: 1 doubted by the coder, 1 implied, and 8 with a hedge in every supporting quote.',
      )
      .waitFor();
    await page.getByText('3 that remain have a hedge in another quote.').waitFor();
    expect(await explorer.hash()).toBe('#firmness=unhedged');
    // Two of its sentences say it flatly; the one that is hedged is only its context.
    await explorer.pointOf(TIE);
  });

  test('a relation says which of its quotes carries which hedge, and which carry none', async ({
    lookAt,
  }) => {
    const explorer = await lookAt(`#select=${TIE}`);
    const facts = panel(explorer).locator('.facts');
    await facts.getByText('may be giving rise to in quote 3').waitFor();
    await facts.getByText('Said without a hedge in quotes 1 and 2.').waitFor();
    const captions = await panel(explorer).locator('figure figcaption').allTextContents();
    expect(captions.map((text) => /without a hedge|hedged: “[^”]+”/.exec(text)?.[0])).toEqual([
      'without a hedge',
      'without a hedge',
      'hedged: “may be giving rise to”',
    ]);
  });

  test('one click and one key highlight the bloc, and take it back', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    const button = page.getByRole('button', { name: 'Sinaloa–CJNG–Gulf bloc' });
    await button.click();
    await panel(explorer)
      .getByText('A bloc claimed by Ellis 2016. It is the author’s claim')
      .waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await explorer.hash()).toBe(`#select=${BLOC}&highlight=${BLOC}`);
    await page.keyboard.press('b');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await explorer.hash()).toBe('');
    await page.keyboard.press('b');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });

  test('the panel of a bloc has relations of every type, those with others apart', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({
      path: '#ask=groupings&ask.make=zetas,knights-templar,la-familia-michoacana',
    });
    const { page } = explorer;
    await page.getByLabel('Name', { exact: true }).fill('The old foes');
    await page.getByRole('button', { name: 'Add to the network' }).click();
    const between = panel(explorer).getByRole('region', {
      name: 'Coded relations between the members',
    });
    await between.getByRole('heading', { name: 'Rivalry · 3' }).waitFor();
    expect(await between.getByRole('button').count()).toBe(3);
    const others = panel(explorer).getByRole('region', { name: /^Coded relations with others/ });
    const attacks = others.getByText('Attacked or pursued · 3');
    await attacks.click();
    await others.getByRole('button', { name: 'Los Zetas attacked Mexican government' }).waitFor();
    expect(await explorer.axeViolations()).toEqual([]);
  });
});
