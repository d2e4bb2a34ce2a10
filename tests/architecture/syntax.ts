/** Just enough of the syntax tree for the rules: what a file imports, and its nodes. */
import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Files } from './repository.ts';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const parsed = new Map<string, readonly SyntaxNode[]>();

/** All nodes of a file, parents first. Throws on text that is not TypeScript. */
export function nodesOf(path: string, text: string): readonly SyntaxNode[] {
  const key = `${path}\n${text}`;
  let nodes = parsed.get(key);
  if (!nodes) {
    const { program, errors } = parseSync(path, text);
    if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
    nodes = [...descend(program)];
    parsed.set(key, nodes);
  }
  return nodes;
}

function* descend(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* descend(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* descend(child);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** `path:line` of a node. */
export function placeOf(path: string, text: string, node: SyntaxNode): string {
  return `${path}:${text.slice(0, node.start).split('\n').length}`;
}

/** All that import code: statements, types, re-exports, `import()` as a call and as a type. */
const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** What a file imports, as written (`../network/graph.ts`, `react`); types count like values. */
export function specifiersOf(path: string, text: string): string[] {
  return nodesOf(path, text)
    .filter(({ type }) => IMPORTS.has(type))
    .flatMap(({ source }) =>
      isNode(source) && typeof source.value === 'string' ? source.value : [],
    );
}

/** The files of the repository that a file imports; a specifier that leads nowhere is left out. */
export function importsOf(path: string, text: string, files: Files): string[] {
  return specifiersOf(path, text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier))
    .filter((target) => files.has(target));
}
