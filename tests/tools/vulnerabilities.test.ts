/**
 * No package is of a version with a known serious vulnerability: one that the GitHub Advisory Database calls high or
 * critical. `advisories.json` has the versions that each concerns, as they were looked up on 28 November 2026 for what is
 * in the lock file. What has become known since, `npm run audit` asks the registry, which needs a connection.
 */
import { readFileSync } from 'node:fs';
import { version as pdfjs } from 'unpdf/pdfjs';
import { describe, expect, test } from 'vitest';

/** Ranges of versions by the number of the advisory, by the name of the package. */
type Advisories = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ADVISORIES: Advisories = JSON.parse(
  readFileSync(new URL('advisories.json', import.meta.url), 'utf8'),
);

const locked = Object.entries<{ readonly version: string }>(
  JSON.parse(readFileSync('package-lock.json', 'utf8')).packages,
)
  .filter(([path]) => path !== '')
  .map(([path, { version }]) => [path.replace(/^.*node_modules\//, ''), version] as const);

/** Below zero where the first is the earlier one. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split(/[.-]/, 3).map(Number));
  const differing = left?.findIndex((part, i) => part !== right?.[i]) ?? -1;
  return differing < 0 ? 0 : (left?.[differing] ?? 0) - (right?.[differing] ?? 0);
}

const BOUNDS: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>=': (difference) => difference >= 0,
};

/** @param range such as `<1.4.2 || >=2.0.0 <2.1.3`. Throws on a bound of another form. */
function isWithin(version: string, range: string): boolean {
  return range.split(' || ').some((stretch) =>
    stretch.split(' ').every((bound) => {
      const [, sign = '', limit = ''] = /^([<>=]+)(\d+\.\d+\.\d+)$/.exec(bound) ?? [];
      const holds = BOUNDS[sign];
      if (!holds) throw new Error(`“${bound}” is no bound.`);
      return holds(compare(version, limit));
    }),
  );
}

/** The advisories that concern a version of a package. */
const concerning = (name: string, version: string) =>
  Object.entries(ADVISORIES[name] ?? {}).flatMap(([advisory, range]) =>
    isWithin(version, range) ? [`${name} ${version}: ${advisory}`] : [],
  );

describe('no serious vulnerability is known', () => {
  test('of what is in the lock file', () => {
    expect(locked.flatMap(([name, version]) => concerning(name, version))).toEqual([]);
  });

  test('of pdf.js, which stands in no lock file: it is inside unpdf', () => {
    expect(concerning('pdfjs-dist', pdfjs)).toEqual([]);
  });

  test('where a package is no longer needed, nor is what is known of it', () => {
    const names = new Set(locked.map(([name]) => name));
    const needless = Object.keys(ADVISORIES).filter((name) => !names.has(name));
    expect(needless).toEqual(['pdfjs-dist']);
  });

  test.each([
    ['tar-fs', '3.0.8', 2],
    ['tar-fs', '3.1.0', 1],
    ['tar-fs', '3.1.3', 0],
    ['tar-fs', '2.1.4', 0],
    ['smol-toml', '1.7.0', 1],
    ['smol-toml', '1.10.0', 0],
    ['pdfjs-dist', '5.6.205', 1],
    ['pdfjs-dist', '5.6.82', 0],
    ['pdfjs-dist', '6.2.108', 0],
  ])('%s %s is concerned by %i of them', (name, version, count) => {
    expect(concerning(name, version)).toHaveLength(count);
  });
});
