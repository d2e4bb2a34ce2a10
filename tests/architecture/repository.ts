/** The repository as the rules see it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path from the root, with forward slashes, to text. */
export type Files = ReadonlyMap<string, string>;

/** A rule reads the files and gives its breaches, a line each that begins with the path. */
export type Rule = (files: Files) => string[];

/** A rule with what it must find and what it must let pass. */
export interface Case {
  readonly rule: Rule;
  /** Name of a breach to the files that make it; each must be found, once. */
  readonly breaches: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Files that come close and are fine. */
  readonly sound: Readonly<Record<string, string>>;
}

/** What is built, installed or written by tests is not part of the repository. */
const IGNORED = /^(?:node_modules|dist|dist-single|\.cache|\.git|tests\/output)$/;

/** Every file below the working directory, sorted; bytes that are not text come out as nonsense. */
export function readRepository(): Files {
  const files = new Map<string, string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder || '.', { withFileTypes: true })) {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      if (IGNORED.test(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.set(path, readFileSync(path, 'utf8'));
    }
  };
  walk('');
  return new Map([...files].sort());
}

/** Code and style sheets written for this program, in `src/` and everywhere else. */
export function codeFiles(files: Files): [path: string, text: string][] {
  return [...files].filter(
    ([path]) => /\.(?:[cm]?[jt]s|tsx|css)$/.test(path) && !path.startsWith('tests/fixtures/'),
  );
}

/** The TypeScript of the program itself. */
export function programFiles(files: Files): [path: string, text: string][] {
  return [...files].filter(([path]) => /^src\/.*\.tsx?$/.test(path));
}
