/** What the code may say, and how its files are cut and named. */
import { RELATION_TYPES } from '../../src/network/relation-types.ts';
import { codeFiles, programFiles, type Rule } from './repository.ts';
import { isNode, nodesOf, placeOf, type SyntaxNode } from './syntax.ts';

const SCREENLESS = /^src\/(?:network|words|evidence|coding|analysis|picture|exchange)\//;
/** Rasterising needs the browser's canvas. */
const RASTERISER = 'src/exchange/publishing/png.ts';

const DOM = new RegExp(
  '^(?:document|window|navigator|localStorage|sessionStorage|indexedDB|Document|Window' +
    '|DOMParser|XMLSerializer|FileReader|Image|Path2D|CanvasRenderingContext2D|ResizeObserver' +
    '|requestAnimationFrame|getComputedStyle|matchMedia|alert|(?:HTML|SVG)\\w*Element)$',
);

/** The field of each of these nodes that names a member, not a variable. */
const MEMBER_NAME: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
};

/** The member names of a file that are written out (`.name`, `name:`), not computed (`[name]`). */
export function memberNames(nodes: readonly SyntaxNode[]): Set<unknown> {
  const written = nodes.filter(({ computed }) => !computed);
  return new Set(written.map((node) => node[MEMBER_NAME[node.type] ?? '']));
}

/** Names of the variables and parameters that a file has of its own. */
function ownNames(nodes: readonly SyntaxNode[]): Set<unknown> {
  const bindings = nodes.flatMap(({ type, id, params }) =>
    type === 'VariableDeclarator' ? [id] : Array.isArray(params) ? params : [],
  );
  return new Set(bindings.filter(isNode).map(({ name }) => name));
}

export const noDom: Rule = (files) =>
  programFiles(files)
    .filter(([path]) => SCREENLESS.test(path) && path !== RASTERISER)
    .flatMap(([path, text]) => {
      const nodes = nodesOf(path, text);
      const members = memberNames(nodes);
      const own = ownNames(nodes);
      return nodes
        .filter((node) => node.type === 'Identifier' && DOM.test(String(node.name)))
        .filter((node) => !members.has(node) && !own.has(node.name))
        .map((node) => `${placeOf(path, text, node)}: ${node.name} needs a browser`);
    });

export const noAny: Rule = (files) =>
  codeFiles(files)
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) => {
      const anys = nodesOf(path, text).filter(({ type }) => type === 'TSAnyKeyword');
      const silenced = /@ts-(?:ignore|expect-error|nocheck)/.test(text);
      return [
        ...anys.map((node) => `${placeOf(path, text, node)}: any`),
        ...(silenced ? [`${path}: silences the type checker`] : []),
      ];
    });

const REGISTRY = 'src/network/relation-types.ts';
/** What a language, or files of other programs, call each type; the compiler asks for all of them. */
const SAY_TYPES =
  /^src\/(?:words\/[a-z]+\/relation-types|coding\/word-lists\/meanings|exchange\/(?:opening\/relation-phrases|formats\/english-labels))\.ts$/;
const TYPE_IDS = new Set<unknown>(Object.keys(RELATION_TYPES));
const COLOURS = Object.values(RELATION_TYPES).flatMap(({ colour }) => [colour.light, colour.dark]);

export const relationTypesOnce: Rule = (files) => {
  const elsewhere = [...files].filter(([path]) => path.startsWith('src/') && path !== REGISTRY);
  const colours = elsewhere.flatMap(([path, text]) =>
    COLOURS.filter((colour) => text.toLowerCase().includes(colour)).map(
      (colour) => `${path}: the colour ${colour} belongs to the registry of relation types`,
    ),
  );
  const ids = programFiles(files)
    .filter(([path]) => path !== REGISTRY && !SAY_TYPES.test(path))
    .flatMap(([path, text]) =>
      nodesOf(path, text)
        .filter((node) => TYPE_IDS.has(spelling(node)))
        .map((node) => `${placeOf(path, text, node)}: “${spelling(node)}” names a relation type`),
    );
  return [...colours, ...ids];
};

/** The text that a string, a piece of a template or the key of a property spells. */
function spelling({ type, value, key, computed }: SyntaxNode): unknown {
  if (type === 'Literal') return value;
  if (type === 'TemplateElement') return (value as { cooked: string }).cooked;
  return type === 'Property' && !computed && isNode(key) ? key.name : undefined;
}

const DAY = 'src/words/today.ts';

export const oneToday: Rule = (files) =>
  programFiles(files)
    .filter(([path]) => path !== DAY)
    .flatMap(([path, text]) =>
      nodesOf(path, text)
        .filter(({ type, callee, name, arguments: given }) =>
          type === 'NewExpression'
            ? isNode(callee) && callee.name === 'Date' && Array.isArray(given) && !given.length
            : type === 'Identifier' && name === 'toISOString',
        )
        .map((node) => `${placeOf(path, text, node)}: the day comes from ${DAY}`),
    );

const LONGEST = 300;
const SHORT = 120;

export const fileSizes: Rule = (files) => {
  const lengths = codeFiles(files).map(([path, text]) => ({
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
  }));
  const long = lengths.filter(({ lines }) => lines >= SHORT);
  return [
    ...lengths
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path}: ${lines} lines, over ${LONGEST}`),
    ...(long.length > lengths.length / 2
      ? [`All code: ${long.length} of ${lengths.length} files have ${SHORT} lines or more`]
      : []),
  ];
};

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))*$/;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+(?:\.test)?$/;
const VAGUE = /(?:^|-)(?:utils?|helpers?|managers?|common)(?:$|[-.])|^index(?:$|\.)/;

export const fileNames: Rule = (files) =>
  codeFiles(files).flatMap(([path]) => {
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    const component = path.endsWith('.tsx') && PASCAL.test(stem);
    if (!component && !KEBAB.test(stem)) return [`${path}: kebab-case, components in PascalCase`];
    return path.split(/[/]/).some((part) => VAGUE.test(part.replace(/\.\w+$/, '')))
      ? [`${path}: the name says nothing about the field`]
      : [];
  });
