/** Where what changes may be kept: in the store and in a session, never in a module. */
import { programFiles, type Rule } from './repository.ts';
import { isNode, nodesOf, placeOf, type SyntaxNode } from './syntax.ts';

/** Rooms that know of a network in hand. */
const IN_HAND = /^src\/(?:state|canvas|panels)\//;

/** What can be filled later, whatever it holds at first. */
const FILLED = /^(?:Map|Set|WeakMap|WeakSet|AbortController)$/;

/** A type under which a value cannot be filled. */
const READONLY = /^Readonly/;

/** The variables that a module has when it loads, with what declares them. */
function moduleVariables(program: SyntaxNode | undefined): [SyntaxNode, SyntaxNode][] {
  const body = Array.isArray(program?.body) ? program.body.filter(isNode) : [];
  return body
    .map((node) => (isNode(node.declaration) ? node.declaration : node))
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap((declaration) =>
      (declaration.declarations as SyntaxNode[]).map((one): [SyntaxNode, SyntaxNode] => [
        declaration,
        one,
      ]),
    );
}

/** Whether a value can be filled later: a collection, or an empty list or object. */
function isFilledLater({ init, id }: SyntaxNode): boolean {
  if (!isNode(init) || !isNode(id) || isReadonly(id)) return false;
  if (init.type === 'NewExpression') return FILLED.test(nameOf(init.callee));
  const items = init.type === 'ArrayExpression' ? init.elements : init.properties;
  return Array.isArray(items) && items.length === 0;
}

/** By its annotation; in `const none: readonly string[] = []` it is an operator. */
function isReadonly({ typeAnnotation }: SyntaxNode): boolean {
  const type = isNode(typeAnnotation) ? typeAnnotation.typeAnnotation : null;
  if (!isNode(type)) return false;
  return type.operator === 'readonly' || READONLY.test(nameOf(type.typeName));
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name) : '';
}

/**
 * What a module keeps is shared by every explorer of the page, and outlives the network that it is of.
 * No exception is needed: what `remember` of state/remember.ts keeps follows from its arguments alone.
 */
export const nothingInModules: Rule = (files) =>
  programFiles(files)
    .filter(([path]) => IN_HAND.test(path))
    .flatMap(([path, text]) =>
      moduleVariables(nodesOf(path, text)[0])
        .filter(([declaration, one]) => declaration.kind !== 'const' || isFilledLater(one))
        .map(([, one]) => `${placeOf(path, text, one)}: ${nameOf(one.id)} belongs to a session`),
    );
