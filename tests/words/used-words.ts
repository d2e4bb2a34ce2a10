/** Which words of the catalogue the program says, by reading its syntax. */
import { memberNames } from '../architecture/code-rules.ts';
import { type Files, programFiles } from '../architecture/repository.ts';
import { isNode, nodesOf, type SyntaxNode } from '../architecture/syntax.ts';

/** Names from the catalogue down; `*` where the program computes the name. */
type Path = readonly string[];

/** Members of every list, and not words of the catalogue. */
const OF_LISTS = /^(?:map|flatMap|length)$/;

/** What encloses an expression and changes nothing. */
const WRAPPED = /^(?:ChainExpression|ParenthesizedExpression|TSNonNullExpression|TSAsExpression)$/;

/** Other files have variables of that name. */
const IMPORTS_WORDS = /\bimport \{[^}]*\bwords\b[^}]*\} from '[^']*\/words\.ts'/;

/** The sayings, by their paths with dots, that no file outside the catalogue reads, alone or with others. */
export function unsaid(sayings: Iterable<string>, files: Files): string[] {
  const read = programFiles(files)
    .filter(([path]) => !/^src\/words\/(?:english|spanish)\//.test(path))
    .flatMap(([path, text]) => (IMPORTS_WORDS.test(text) ? pathsIn(nodesOf(path, text)) : []));
  return [...sayings].filter((saying) => {
    const names = saying.split('.');
    return !read.some((path) => path.every((name, i) => name === '*' || name === names[i]));
  });
}

/** What a file reads of the catalogue; where it reads a whole branch, that branch. */
function pathsIn(nodes: readonly SyntaxNode[]): Path[] {
  const names = new Map<string, Path[]>([['words', [[]]]]);
  const isMember = memberNames(nodes);
  const passed = new Set<unknown>();
  const pathsOf = (node: unknown): Path[] => {
    if (!isNode(node)) return [];
    if (WRAPPED.test(node.type)) return pathsOf(node.expression);
    if (node.type === 'Identifier')
      return isMember.has(node) ? [] : (names.get(nameOf(node)) ?? []);
    if (node.type !== 'MemberExpression') return [];
    const name = node.computed ? '*' : nameOf(node.property);
    return pathsOf(node.object).map((path) => [...path, name]);
  };
  const declare = (pattern: unknown, paths: readonly Path[]): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') {
      const known = names.get(nameOf(pattern)) ?? [];
      names.set(nameOf(pattern), [...known, ...paths]);
    } else if (pattern.type === 'ObjectPattern')
      for (const property of (pattern.properties as unknown[]).filter(isNode))
        declare(
          property.value,
          paths.map((path) => [...path, nameOf(property.key)]),
        );
  };
  for (const { type, id, init } of nodes) {
    if (type !== 'VariableDeclarator') continue;
    const paths = pathsOf(init);
    if (paths.length === 0) continue;
    declare(id, paths);
    passOver(init, passed);
    for (const named of nodesIn(id)) passed.add(named);
  }
  for (const { type, object } of nodes) if (type === 'MemberExpression') passOver(object, passed);
  const read = nodes.filter((node) => !passed.has(node)).flatMap(pathsOf);
  // The catalogue itself is only imported and filled.
  return read
    .map((path) => path.filter((name) => !OF_LISTS.test(name)))
    .filter((path) => path.length > 0);
}

/** Marks an expression as part of a longer one. */
function passOver(node: unknown, passed: Set<unknown>): void {
  passed.add(node);
  if (isNode(node) && WRAPPED.test(node.type)) passOver(node.expression, passed);
}

function nodesIn(value: unknown): SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '*';
}
