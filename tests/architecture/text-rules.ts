/** What holds for every text of the repository, not for code alone. */
import { posix } from 'node:path';
import type { Files, Rule } from './repository.ts';

const LINK = /\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g;
const CODE = /```.*?```|`[^`\n]*`/gs;

export const liveLinks: Rule = (files) =>
  [...files]
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, text]) =>
      [...text.replace(CODE, '').matchAll(LINK)]
        .map(([, markdown, html]) => markdown ?? html ?? '')
        .filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(link, path, files))
        .map((link) => `${path}: ${link} leads nowhere`),
    );

function leadsSomewhere(link: string, from: string, files: Files): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? from : posix.join(posix.dirname(from), file);
  const text = files.get(target);
  if (text === undefined) {
    const folder = target === './' || target === '.' ? '' : `${target.replace(/\/$/, '')}/`;
    return [...files.keys()].some((path) => path.startsWith(folder));
  }
  return heading === undefined || !target.endsWith('.md') || headings(text).includes(heading);
}

/** Anchors that GitHub gives to the headings of a document. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

const MACHINE_PATH = /(?<![\w.~*-])\/(?:home|root|tmp|Users|work)\/[\w.]+|\b[A-Z]:\\Users\b/g;

export const noMachinePaths: Rule = (files) =>
  [...files].flatMap(([path, text]) =>
    [...text.matchAll(MACHINE_PATH)].map(
      ([found]) => `${path}: ${found} is a place on one machine`,
    ),
  );

const NAMED_FILE = /`((?:[\w-]+\/)+[\w.-]+\.tsx?)`/g;

/** A file that a document names, from the root or from `src/`, is there. */
export const namedFiles: Rule = (files) =>
  [...files]
    .filter(([path]) => path.endsWith('.md') && path !== 'CHANGELOG.md')
    .flatMap(([path, text]) =>
      [...text.matchAll(NAMED_FILE)]
        .map(([, file = '']) => file)
        .filter((file) => !files.has(file) && !files.has(`src/${file}`))
        .map((file) => `${path}: there is no ${file}`),
    );
