/** Who may import whom. */
import { programFiles, type Rule } from './repository.ts';
import { importsOf, specifiersOf } from './syntax.ts';

const CORE = ['network', 'words', 'evidence', 'coding', 'analysis', 'picture', 'exchange'];

/** Each room and the rooms it may import from; entry points may import from all. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  network: [],
  words: ['network'],
  evidence: ['network'],
  coding: ['network', 'evidence'],
  analysis: ['network', 'evidence'],
  picture: ['network', 'words'],
  exchange: ['network', 'words', 'evidence', 'picture'],
  state: CORE,
  canvas: ['network', 'words', 'picture', 'state'],
  panels: [...CORE, 'state'],
};

const ENTRY =
  /^src\/(?:main\.ts|page\.tsx|App\.tsx|written-page\.tsx|shipped(?:-bacrim|-companions|-in-page|-mexico|-second|-with-bacrim)?\.ts|(?:offline-)?worker\.ts|cli\/[^/]+\.ts)$/;

/** Packages that belong to a few places, whatever the rooms say. */
const PACKAGES: readonly { name: RegExp; home: RegExp }[] = [
  {
    name: /^react(?:-dom)?(?:\/|$)/,
    home: /^src\/(?:page|App|written-page|state\/use-store|canvas\/|panels\/)/,
  },
  { name: /^zustand(?:\/|$)/, home: /^src\/state\// },
  { name: /^cytoscape/, home: /^src\/canvas\// },
  { name: /^node:/, home: /^src\/cli\// },
];

const roomOf = (path: string) => path.split('/')[1] ?? '';

export const roomWalls: Rule = (files) =>
  programFiles(files).flatMap(([path, text]) => {
    const room = roomOf(path);
    if (ENTRY.test(path)) return [];
    const open = ROOMS[room];
    if (!open) return [`${path}: neither in a room nor an entry point`];
    return importsOf(path, text, files)
      .filter((target) => target.startsWith('src/') && !target.endsWith('.css'))
      .filter((target) => roomOf(target) !== room && !open.includes(roomOf(target)))
      .map((target) => `${path}: ${room} may not import ${target}`);
  });

const EXCHANGE = 'src/exchange/';
/** The list of all formats: what opens files and the rooms above read it. */
const FORMAT_LIST = `${EXCHANGE}formats.ts`;
/** The list of all readers of texts, for the rooms above. */
const TEXT_LIST = `${EXCHANGE}texts.ts`;

/**
 * The part of `exchange/` that a file is in: `opening`, `publishing`, `links`, `references`, `formats` for
 * what formats share, `formats/gexf` for one of them, and so `texts`; empty for what every part may use.
 */
function exchangePart(path: string): string {
  const [first = '', ...inner] = path.slice(EXCHANGE.length).split('/').slice(0, -1);
  return /^(?:formats|texts)$/.test(first) && inner[0] ? `${first}/${inner[0]}` : first;
}

/**
 * Formats know what formats share and nothing of each other, and so do readers of texts, who read XML as
 * formats do; what is published and links know nothing of formats.
 */
export const exchangeWalls: Rule = (files) =>
  programFiles(files)
    .filter(([path]) => path.startsWith(EXCHANGE) && ![FORMAT_LIST, TEXT_LIST].includes(path))
    .flatMap(([path, text]) => {
      const part = exchangePart(path);
      const isOpen = (target: string) => {
        if (target === FORMAT_LIST) return part === 'opening';
        if (target === TEXT_LIST) return false;
        const other = exchangePart(target);
        if (other === part || other === '') return true;
        if (part === 'opening') return other.startsWith('formats');
        if (part.startsWith('texts/')) return other === 'texts' || other === 'formats';
        return part.startsWith('formats/') && other === 'formats';
      };
      return importsOf(path, text, files)
        .filter((target) => target.startsWith(EXCHANGE) && !isOpen(target))
        .map((target) => `${path}: may not import ${target}`);
    });

export const packageHomes: Rule = (files) =>
  programFiles(files).flatMap(([path, text]) =>
    specifiersOf(path, text)
      .filter((specifier) =>
        PACKAGES.some(({ name, home }) => name.test(specifier) && !home.test(path)),
      )
      .map((specifier) => `${path}: ${specifier} does not belong here`),
  );

export const noCycles: Rule = (files) => {
  const imports = new Map(
    programFiles(files).map(([path, text]) => [path, importsOf(path, text, files)]),
  );
  const breaches: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) breaches.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return breaches;
};
