/** What the explorer is made of, and made with: packages under licences that let it be passed on. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly license?: string;
  /** Only needed to build and to test. */
  readonly dev?: boolean;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const packages = Object.entries<Locked>(json('package-lock.json').packages)
  .filter(([path]) => path !== '')
  .map(([path, { license = 'none', dev = false }]) => ({
    path,
    license,
    dev,
    name: path.replace(/^.*node_modules\//, ''),
  }));

/** They ask for no more than that their notice is kept. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Tools whose licence reaches their own files only, none of which is in what is built. */
const TOOLS_UNDER_MPL = /^(axe-core|lightningcss)(-|$)/;

const isPermissive = (license: string) =>
  license.split(' OR ').some((one) => PERMISSIVE.includes(one));

test('what is needed at run time is under permissive licences', () => {
  const runtime = packages.filter(({ dev }) => !dev);
  expect(runtime.filter(({ license }) => !isPermissive(license))).toEqual([]);
  // With a new package this list changes: look at its licence, then add it by `--update`.
  const listed = runtime
    .filter(({ name }) => !name.startsWith('@typescript/'))
    .map(({ name, license }) => `${name} ${license}`);
  expect([...new Set(listed)].join('\n')).toMatchInlineSnapshot(`
    "@tanstack/react-virtual MIT
    @tanstack/virtual-core MIT
    @types/react MIT
    csstype MIT
    cytoscape MIT
    dom-serializer MIT
    domelementtype BSD-2-Clause
    domhandler BSD-2-Clause
    domutils BSD-2-Clause
    entities BSD-2-Clause
    events MIT
    fflate MIT
    graphology MIT
    graphology-components MIT
    graphology-indices MIT
    graphology-layout-forceatlas2 MIT
    graphology-types MIT
    graphology-utils MIT
    highs MIT
    htmlparser2 MIT
    idb ISC
    mnemonist MIT
    obliterator MIT
    react MIT
    react-dom MIT
    saxes ISC
    scheduler MIT
    typescript Apache-2.0
    unpdf MIT
    valibot MIT
    xmlchars MIT
    zustand MIT"
  `);
});

test('what it is built and tested with is under permissive licences too, or stays a tool', () => {
  const others = packages.filter(({ license }) => !isPermissive(license));
  expect(others.map(({ license }) => license).filter((one) => one !== 'MPL-2.0')).toEqual([]);
  expect(others.filter(({ name }) => !TOOLS_UNDER_MPL.test(name))).toEqual([]);
});

test('the lock file says of licences what the installed packages say', () => {
  const installed = packages.filter(({ path }) => existsSync(`${path}/package.json`));
  const other = installed.filter(
    ({ path, license }) => json(`${path}/package.json`).license !== license,
  );
  expect(other).toEqual([]);
  expect(installed.length).toBeGreaterThan(100);
});

test('the bill of materials lists what is needed at run time, and nothing of the day', () => {
  const bill = JSON.parse(execFileSync('node', ['tools/sbom.mjs'], { encoding: 'utf8' }));
  const names: string[] = bill.components.map((one: { name: string }) => one.name);
  const { dependencies } = json('package.json');
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  const runtime = new Set(packages.filter(({ dev }) => !dev).map(({ name }) => name));
  expect(names.filter((name) => !runtime.has(name))).toEqual([]);
  expect(bill).not.toHaveProperty('serialNumber');
  expect(bill.metadata).not.toHaveProperty('timestamp');
});
