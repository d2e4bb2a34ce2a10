/** When the interface's words may be read: the language, and parts of its catalogue, come later. */
import { posix } from 'node:path';
import analyses from '../../src/words/english/analyses.ts';
import coding from '../../src/words/english/coding.ts';
import counts from '../../src/words/english/counts.ts';
import files from '../../src/words/english/files.ts';
import lineage from '../../src/words/english/lineage.ts';
import page from '../../src/words/english/page.ts';
import records from '../../src/words/english/records.ts';
import { memberNames } from './code-rules.ts';
import { type Files, programFiles, type Rule } from './repository.ts';
import { isNode, nodesOf, placeOf, type SyntaxNode } from './syntax.ts';

const CATALOGUE = 'src/words/';

/** Outside of them code runs when its module loads. */
const FUNCTIONS = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
/** They run when their class does, but for static ones. */
const FIELDS = /^(?:PropertyDefinition|AccessorProperty)$/;
const TYPES = /^TS(?:Type|Interface)/;

/** What they are given they call at once. */
const AT_ONCE = /^(?:map|flatMap|filter|forEach|reduce|some|every|find|sort|toSorted|from)$/;

/** Functions that a call gives to a method which calls them at once. */
function calledAtOnce({ type, callee, arguments: given }: SyntaxNode): SyntaxNode[] {
  const isMethod = type === 'CallExpression' && isNode(callee) && isNode(callee.property);
  if (!isMethod || !AT_ONCE.test(String((callee.property as SyntaxNode).name))) return [];
  return (given as unknown[]).filter(isNode).filter(({ type }) => FUNCTIONS.test(type));
}

/** Nodes whose code runs when the module loads. */
function* atLoad(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* atLoad(item);
  else if (isNode(value)) {
    if (value.type === 'ImportDeclaration' || TYPES.test(value.type)) return;
    for (const { body } of calledAtOnce(value)) yield* atLoad(body);
    if (FUNCTIONS.test(value.type) || (FIELDS.test(value.type) && !value.static)) return;
    yield value;
    for (const child of Object.values(value)) yield* atLoad(child);
  }
}

/** Words that are read while a module loads would stay those of the first language. */
export const wordsWhenSaid: Rule = (all) =>
  programFiles(all)
    .filter(([path]) => !path.startsWith(CATALOGUE))
    .flatMap(([path, text]) => {
      const nodes = nodesOf(path, text);
      const members = memberNames(nodes);
      return [...atLoad(nodes[0])]
        .filter((node) => node.type === 'Identifier' && node.name === 'words')
        .filter((node) => !members.has(node))
        .map((node) => `${placeOf(path, text, node)}: reads words while the module loads`);
    });

/** The part that `part` of panels/OnUse.tsx loads whatever else it loads. */
const EVER = 'records';
const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  analyses: new Set(Object.keys(analyses)),
  files: new Set(Object.keys(files)),
  coding: new Set(Object.keys(coding)),
  lineage: new Set(Object.keys(lineage)),
  counts: new Set(Object.keys(counts)),
  page: new Set(Object.keys(page)),
  [EVER]: new Set(Object.keys(records)),
};
const ALL = new Set(Object.keys(PARTS));
/** Where a program begins, and the parts that it loads first. */
const BEGINNINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  'src/main.ts': new Set(),
  'src/worker.ts': new Set(['records', 'files', 'counts']),
};

/** What a file imports when it loads, and what it loads later, with the parts that it loads with it. */
function edgesOf(path: string, text: string, all: Files): [target: string, parts: string[]][] {
  const at = (specifier: unknown) => posix.join(posix.dirname(path), String(specifier));
  const statics = nodesOf(path, text).flatMap(({ type, source, importKind }) =>
    /^(?:Import|Export\w+)Declaration$/.test(type) && isNode(source) && importKind !== 'type'
      ? [[at(source.value), []] as [string, string[]]]
      : [],
  );
  const later = [
    ...text.matchAll(/(\bpart\(\s*\(\) => )?import\('(\.[^']+)'\)\)?((?:,\s+'\w+')*)/g),
  ].map(([, part, specifier, parts = '']): [string, string[]] => [
    at(specifier),
    [...(parts.match(/\w+/g) ?? []), ...(part === undefined ? [] : [EVER])],
  ]);
  return [...statics, ...later].filter(([target]) => /\.tsx?$/.test(target) && all.has(target));
}

/** Each file that a program loads, with the parts that are there however it is reached. */
function partsAtHand(all: Files): Map<string, ReadonlySet<string>> {
  const atHand = new Map(Object.entries(BEGINNINGS).filter(([path]) => all.has(path)));
  const queue = [...atHand.keys()];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const here = atHand.get(path) ?? ALL;
    for (const [target, parts] of edgesOf(path, all.get(path) ?? '', all)) {
      const known = atHand.get(target) ?? ALL;
      const now = new Set([...known].filter((part) => here.has(part) || parts.includes(part)));
      if (atHand.has(target) && now.size === known.size) continue;
      atHand.set(target, now);
      queue.push(target);
    }
  }
  return atHand;
}

/** What a file says is in the part that is always loaded, or in one that the file or who loads it has loaded. */
export const wordsAtHand: Rule = (all) =>
  [...partsAtHand(all)]
    .filter(([path]) => !path.startsWith(CATALOGUE))
    .flatMap(([path, atHand]) => {
      const text = all.get(path) ?? '';
      const loaded = /\bloadWords\(([^)]*)\)/.exec(text)?.[1] ?? '';
      const said = [...text.matchAll(/\bwords\.(\w+)/g)].map(([, name]) => name);
      return Object.entries(PARTS)
        .filter(([part]) => !atHand.has(part) && !loaded.includes(`'${part}'`))
        .flatMap(([part, names]) =>
          [...new Set(said)]
            .filter((name) => name !== undefined && names.has(name))
            .map((name) => `${path}: words.${name} is in “${part}”, which may not be loaded`),
        );
    });
