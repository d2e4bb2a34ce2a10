/** Two networks side by side, on the screen. */
import { expect } from 'vitest';
import { compareNetworks } from '../../src/analysis/compare.ts';
import { isSure, proposeMatches } from '../../src/analysis/matching.ts';
import { VERDICTS } from '../../src/network/verdicts.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrim } from '../analysis/signed-graphs.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { test } from './harness.ts';
import { followHash } from './views.ts';

const [a, b] = [shippedNetwork(), bacrim()];
const { counts, pairs } = compareNetworks(a, b, proposeMatches(a, b).filter(isSure));

test('one click: what the two contradict each other on comes first, with both sides’ evidence', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ path: '#ask=comparison' });
  const { page, requests } = explorer;
  expect(requests.filter((url) => url.includes('bacrim'))).toEqual([]);
  await page.getByRole('button', { name: 'Compare with BACRIM2020' }).click();
  const details = page.locator('#details');
  await details
    .getByRole('heading', { name: `contradict each other on ${counts.contradicting} pairs` })
    .waitFor();
  const rows = details.getByRole('table').first().locator('tbody tr');
  expect(await rows.allTextContents()).toEqual([
    expect.stringContaining('CJNG – Gulf CartelContradictingalliancerivalry'),
    expect.stringContaining('CJNG – Sinaloa CartelContradictingalliancerivalry'),
  ]);
  const sinaloa = details.getByRole('region', { name: 'CJNG – Sinaloa Cartel' });
  expect(await sinaloa.textContent()).toContain('allied with Sinaloa through familial');
  expect(await sinaloa.textContent()).toMatch(
    /E10013,N10013,Cártel de Sinaloa,N10025,.*,7Row of a table \(row=4\)Prieto-Curiel/,
  );

  // Each number on the screen is the pure function's.
  const verdicts = await details.locator('.comparison-verdicts button').allTextContents();
  expect(verdicts.map((text) => Number(/\d+$/.exec(text.trim())?.[0]))).toEqual([
    pairs.length,
    ...VERDICTS.map((verdict) => counts[verdict]),
  ]);
  await details.getByRole('button', { name: /^Only in A/ }).click();
  const shown = details.getByRole('table', { name: 'Pairs' }).last().locator('tbody tr');
  await expect.poll(() => shown.count()).toBe(Math.min(counts['only-a'], 40));

  // Both networks on the canvas: a line leads to its pair.
  await explorer.clickRecord('cjng_sinaloa');
  await details.getByText('They contradict each other: allied in one').waitFor();
  expect(await explorer.hash()).toContain('ask.pick=cjng_sinaloa');
  const legend = page.getByRole('complementary', { name: 'Legend' });
  expect(await legend.textContent()).toContain(`Only in B: ${b.title}`);
  expect(await explorer.axeViolations()).toEqual([]);
  await details.getByRole('button', { name: '← All pairs' }).click();

  // A refused match is another comparison; Back takes it back.
  await details.getByRole('checkbox', { name: 'Gulf Cartel is Cártel del Golfo' }).uncheck();
  await details.getByRole('heading', { name: 'contradict each other on 1 pair' }).waitFor();
  await page.goBack();
  await details.getByRole('heading', { name: 'contradict each other on 2 pairs' }).waitFor();
  await details.getByRole('button', { name: 'Keep the matches' }).click();
  await details.getByText('The matches are kept in the network.').waitFor();
  const { name, bytes } = await explorer.download(() =>
    details.getByRole('button', { name: 'Save matches.json' }).click(),
  );
  expect(name).toBe('matches.json');
  expect(JSON.parse(bytes.toString())).toContainEqual({
    organization: 'gulf',
    network: 'bacrim-2020',
    other: 'cartel-del-golfo',
  });
  expect(await explorer.axeViolations()).toEqual([]);
});

test('a refused match stays refused when the panel is left and the page is loaded again', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ path: '#ask=comparison' });
  const { page } = explorer;
  const details = page.locator('#details');
  const compare = () => page.getByRole('button', { name: 'Compare with BACRIM2020' }).click();
  const gulf = details.getByRole('checkbox', { name: 'Gulf Cartel is Cártel del Golfo' });
  await compare();
  await gulf.uncheck();
  await details.getByText('1 refused').waitFor();
  await page.getByRole('button', { name: 'Balance' }).click();
  await page.getByRole('button', { name: 'Comparison' }).click();
  await compare();
  await details.getByText('1 refused').waitFor();
  expect(await gulf.isChecked()).toBe(false);
  // One step back is the offer again, not a comparison without what was decided.
  await page.goBack();
  await page.getByRole('button', { name: 'Compare with BACRIM2020' }).waitFor();
  await page.goto('about:blank');
  await page.goto(`${explorer.requests[0]}#ask=comparison&ask.with=bacrim-2020`);
  await details.getByText('1 refused').waitFor();
  expect(await gulf.isChecked()).toBe(false);
});

test('the first page says who contradicts it; the other network can be compared with, and opened', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  const others = page.getByRole('region', { name: 'Other sources contradict it' });
  const [first] = await others.getByRole('listitem').allTextContents();
  expect(first).toMatch(/^Contradicted by Prieto-Curiel et al\. 2023:/);
  expect(first).toContain('CJNG is allied with Gulf Cartel');
  expect(first).toContain('CJNG is allied with Sinaloa Cartel');
  expect(explorer.requests.filter((url) => url.includes('bacrim'))).toEqual([]);
  expect(await explorer.axeViolations()).toEqual([]);
  await others.getByRole('button', { name: 'Compare with BACRIM2020' }).click();
  const details = page.locator('#details');
  await details.getByRole('heading', { name: 'contradict each other on 2 pairs' }).waitFor();
  await details.getByRole('button', { name: 'Open B in the place of A' }).click();
  await page.getByRole('heading', { level: 1, name: b.title }).waitFor();
  await explorer.seen(`Opened “${b.title}”`).waitFor();
  await explorer.pointOf('cartel-del-golfo');
  expect(await others.count()).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: a.title }).waitFor();
});

test('another version, from a file, is told in sentences; of another network, how its own names of relations were read', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ path: '#ask=comparison' });
  const { page } = explorer;
  const choose = async (name: string, content: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Compare with a file…' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  };
  await choose('broken.json', '{');
  await page.getByRole('alert').getByText('broken.json cannot be compared with').waitFor();
  const [first, ...others] = a.relations;
  await choose('older.json', JSON.stringify({ ...a, title: 'An older one', relations: others }));
  const changes = page.getByRole('region', { name: 'Two versions of one network' });
  await changes.getByText('2 changes').waitFor();
  expect(await changes.textContent()).toMatch(/The title was “An older one”, is “Cartel alliances/);
  expect(await changes.textContent()).toMatch(/Relation added: Mexican government pursued/);
  await changes.getByRole('button', { name: 'Turn round' }).click();
  await changes.getByText(/^Relation removed/).waitFor();
  expect(first?.id).toContain('beltran-leyva');
  expect(await explorer.axeViolations()).toEqual([]);

  await followHash(page, '#ask=comparison');
  await choose('acts.csv', 'source,target,type\nSinaloa,CJNG,targets\nCJNG,Gulf,alianza rota\n');
  // What its names are taken for is seen first.
  const dialog = page.getByRole('dialog', { name: 'Open' });
  await dialog.getByText('For example Sinaloa — CJNG: “Sinaloa attacked CJNG”').waitFor();
  expect(await dialog.getByRole('button', { name: 'Open', exact: true }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Set beside the open one' }).click();
  const details = page.locator('#details');
  await details.getByText('How the file’s 2 names of relations were read').click();
  await details.getByText('For example Sinaloa — CJNG: “Sinaloa attacked CJNG”').waitFor();
  await details.getByText('“alianza rota” (1 edge): keep the name').waitFor();
  await explorer.screenshot('comparison-types');
});

test('a match is added, both are put together, and one is taken out again; files stand side by side, and become one', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ path: '#ask=comparison&ask.with=bacrim-2020' });
  const { page } = explorer;
  const details = page.locator('#details');
  await details.getByRole('combobox', { name: 'In A' }).selectOption('Mata Zetas');
  await details.getByRole('combobox', { name: 'In B' }).selectOption('Los Zetas');
  await details.getByRole('button', { name: 'They are the same' }).click();
  const added = details.getByRole('checkbox', { name: 'Mata Zetas is Los Zetas' });
  expect(await added.isChecked()).toBe(true);
  expect(await details.getByText('added by you').count()).toBe(1);
  await added.click();
  await added.waitFor({ state: 'detached' });

  const same = details.getByRole('checkbox', { checked: true, name: ' is ' });
  const all = a.organizations.length + b.organizations.length - (await same.count());
  await details.getByText(`One network of both: ${all} organizations`).waitFor();
  await details.getByRole('button', { name: 'Put A and B together' }).click();
  await details.getByRole('heading', { name: 'Put together from 2 networks' }).waitFor();
  const title = page.getByRole('banner').getByRole('heading');
  expect(await title.textContent()).toBe(`${b.title} + ${a.title}`);
  const places = await explorer.pointsOf(['cartel-del-golfo', 'mata-zetas']);
  expect(places[0]).not.toEqual(places[1]);

  await details.getByRole('button', { name: `Take out: ${b.title}` }).click();
  await expect.poll(() => title.textContent()).toBe(a.title);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => title.textContent()).toBe(`${b.title} + ${a.title}`);

  // Three files at once: who is who in all of them, what they say, and one of the three.
  const network = smallNetwork();
  const files = ['North', 'South', 'West'].map((name, i) => {
    const relations = network.relations.map((one) =>
      i > 0 && one.type === 'alliance' ? { ...one, type: 'rivalry' } : one,
    );
    const own = {
      ...network,
      id: name.toLowerCase(),
      title: name,
      relations,
      blocs: [],
      disputes: [],
    };
    return [`${name}.json`, JSON.stringify(own)] as const;
  });
  await explorer.dropFiles(files);
  await page.getByRole('heading', { name: 'Each of the 3 files is a network by itself' }).waitFor();
  expect(await explorer.axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Open side by side' }).click();
  await details.getByRole('heading', { name: '3 networks' }).waitFor();
  const [one] = network.organizations;
  const third = details.getByRole('checkbox', { name: `${one?.name} (C) is ${one?.name} (A)` });
  await third.uncheck();
  await details.getByRole('cell', { name: 'refused' }).waitFor();
  await third.check();
  expect(await explorer.axeViolations()).toEqual([]);
  await details
    .getByRole('region', { name: 'What they say pair by pair' })
    .getByRole('button', { name: /^Contradicting \d/ })
    .click();
  await details.getByText('A: alliance').first().waitFor();
  await details.getByRole('table').first().getByRole('button').first().click();
  await details.getByRole('heading', { name: 'C says' }).waitFor();
  await details.getByRole('button', { name: '← All pairs' }).click();
  await details.getByRole('button', { name: 'Put all together' }).click();
  await details.getByRole('heading', { name: 'Put together from 3 networks' }).waitFor();
  expect(await title.textContent()).toBe('North + South + West');
  await page.keyboard.press('ControlOrMeta+z');
  await details.getByRole('heading', { name: '3 networks' }).waitFor();
  await expect.poll(() => details.getByRole('button', { name: 'Take away' }).count()).toBe(2);
});
