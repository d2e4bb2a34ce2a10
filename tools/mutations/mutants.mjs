/** Small faults that a person could make, one at a time, in a file of TypeScript: each a piece of it put otherwise. */
import { parseSync } from 'vite';

/**
 * @typedef {object} Mutant
 * @property {number} start in UTF-16 code units
 * @property {number} end exclusive
 * @property {string} text what stands there instead
 * @property {string} kind which fault it is
 * @typedef {{ type: string, start: number, end: number, [field: string]: unknown }} Node
 */

/** Boundaries, directions and signs. */
const OPERATORS = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
]);

/** What decides which way the program goes. */
const DECIDERS = new Set([
  'IfStatement',
  'ConditionalExpression',
  'WhileStatement',
  'ForStatement',
]);

/**
 * All mutants of a file, in the order of their places.
 * @param {string} path
 * @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(path, source) {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return [...nodesOf(program)]
    .flatMap((node) => mutantsAt(node, source))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * @param {unknown} value
 * @returns {Generator<Node>} parents first; nothing inside types, which are gone when the program runs
 */
function* nodesOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (isNode(value) && (!value.type.startsWith('TS') || 'expression' in value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/**
 * @param {Node} node
 * @param {string} source
 * @returns {Mutant[]}
 */
function mutantsAt(node, source) {
  const { type, start, end } = node;
  const of = (/** @type {Node} */ { start, end }) => source.slice(start, end);
  if (DECIDERS.has(type) && isNode(node.test)) {
    const { test } = node;
    return [{ ...placeOf(test), text: `!(${of(test)})`, kind: 'condition turned' }];
  }
  if (
    (type === 'BinaryExpression' || type === 'LogicalExpression') &&
    isNode(node.left) &&
    isNode(node.right)
  ) {
    const other = OPERATORS.get(String(node.operator));
    if (other === undefined) return [];
    const between = source.slice(node.left.end, node.right.start);
    const at = node.left.end + between.indexOf(String(node.operator));
    const place = { start: at, end: at + String(node.operator).length };
    return [{ ...place, text: other, kind: `${node.operator} is ${other}` }];
  }
  if (type === 'UnaryExpression' && node.operator === '!' && isNode(node.argument))
    return [{ start, end, text: of(node.argument), kind: 'not left out' }];
  if (type === 'Literal' && typeof node.value === 'boolean')
    return [{ start, end, text: String(!node.value), kind: `${node.value} is ${!node.value}` }];
  if (type === 'Literal' && typeof node.value === 'number')
    return [{ start, end, text: String(node.value + 1), kind: 'a number one more' }];
  if (
    type === 'ExpressionStatement' &&
    isNode(node.expression) &&
    REMOVABLE.has(node.expression.type)
  )
    return [{ start, end, text: ';', kind: 'statement left out' }];
  if (type === 'CallExpression') return callMutants(node, source);
  return [];
}

const REMOVABLE = new Set(['CallExpression', 'AssignmentExpression']);

/** Methods that may be forgotten, or taken for another. */
const FORGETTABLE = new Set([
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'trim',
  'filter',
  'toLowerCase',
]);
const CONFUSED = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

/**
 * @param {Node} call
 * @param {string} source
 * @returns {Mutant[]}
 */
function callMutants({ callee, start, end }, source) {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return [];
  const { object, property } = callee;
  if (!isNode(object) || !isNode(property)) return [];
  const name = String(property.name);
  const other = CONFUSED.get(name);
  if (other !== undefined)
    return [{ ...placeOf(property), text: other, kind: `${name} is ${other}` }];
  if (!FORGETTABLE.has(name)) return [];
  return [{ start, end, text: source.slice(object.start, object.end), kind: `${name} left out` }];
}

/**
 * @param {Node} node
 */
function placeOf({ start, end }) {
  return { start, end };
}

/**
 * How a mutant is called, whatever lines stand before it: its fault, and its line without and with it.
 * @param {string} source
 * @param {Mutant} mutant
 */
export function described(source, { start, end, text, kind }) {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', end);
  const to = next < 0 ? source.length : next;
  const line = source.slice(0, start).split('\n').length;
  const was = source.slice(from, to).trim();
  const is = (source.slice(from, start) + text + source.slice(end, to)).trim();
  return { line, kind, was, is };
}
