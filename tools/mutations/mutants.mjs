/** Small faults that a person could make, one at a time, in a file of TypeScript: each a piece of it put otherwise. */
import { parseSync } from 'vite';

/**
 * @typedef {object} Mutant
 * @property {number} start in UTF-16 code units
 * @property {number} end exclusive
 * @property {string} text what stands there instead
 * @property {string} kind which fault it is
 * @property {Node} at whose fault it is: a decision has that of its condition
 * @property {boolean} loaded whether the program comes by it when the file is loaded, and never again
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
  return [...nodesOf(parsed(path, source), true)]
    .flatMap(({ node, loaded }) => mutantsAt(node, source).map((one) => ({ ...one, loaded })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * @param {string} path
 * @param {string} source
 * @returns {Node}
 */
export function parsed(path, source) {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return /** @type {any} */ (program);
}

/**
 * @param {Node} node
 * @param {boolean} loaded whether it is outside of all functions
 * @returns {Generator<{ node: Node, loaded: boolean }>} parents first
 */
function* nodesOf(node, loaded) {
  yield { node, loaded };
  for (const child of childrenOf(node))
    yield* nodesOf(child, loaded && !/Function/.test(node.type));
}

/**
 * The nodes right below; nothing inside types, which are gone when the program runs.
 * @param {Node} node
 */
export function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .filter(({ type, ...rest }) => !type.startsWith('TS') || 'expression' in rest);
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
export function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/**
 * @param {Node} node
 * @param {string} source
 * @returns {Omit<Mutant, 'loaded'>[]}
 */
function mutantsAt(node, source) {
  const { type, start, end } = node;
  const of = (/** @type {Node} */ { start, end }) => source.slice(start, end);
  if (DECIDERS.has(type) && isNode(node.test)) {
    const { test } = node;
    return [{ ...placeOf(test), text: `!(${of(test)})`, kind: 'condition turned', at: node }];
  }
  if (
    (type === 'BinaryExpression' || type === 'LogicalExpression') &&
    isNode(node.left) &&
    isNode(node.right)
  ) {
    const other = OPERATORS.get(String(node.operator));
    if (other === undefined) return [];
    const operator = String(node.operator);
    const from = node.left.end + source.slice(node.left.end, node.right.start).indexOf(operator);
    const to = from + operator.length;
    const kind = `${operator} is ${other}`;
    if (type === 'BinaryExpression') return [{ start: from, end: to, text: other, kind, at: node }];
    // In brackets, for && binds before ||.
    const text = `(${source.slice(start, from)}${other}${source.slice(to, end)})`;
    return [{ start, end, text, kind, at: node }];
  }
  const whole = { start, end, at: node };
  if (type === 'UnaryExpression' && node.operator === '!' && isNode(node.argument))
    return [{ ...whole, text: of(node.argument), kind: 'not left out' }];
  if (type === 'Literal' && typeof node.value === 'boolean')
    return [{ ...whole, text: String(!node.value), kind: `${node.value} is ${!node.value}` }];
  if (type === 'Literal' && typeof node.value === 'number')
    return [{ ...whole, text: String(node.value + 1), kind: 'a number one more' }];
  if (
    type === 'ExpressionStatement' &&
    isNode(node.expression) &&
    REMOVABLE.has(node.expression.type)
  )
    return [{ ...whole, text: ';', kind: 'statement left out' }];
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
 * @returns {Omit<Mutant, 'loaded'>[]}
 */
function callMutants(call, source) {
  const { callee, start, end } = call;
  if (!isNode(callee) || callee.type !== 'MemberExpression') return [];
  const { object, property } = callee;
  if (!isNode(object) || !isNode(property)) return [];
  const name = String(property.name);
  const other = CONFUSED.get(name);
  if (other !== undefined)
    return [{ ...placeOf(property), text: other, kind: `${name} is ${other}`, at: call }];
  if (!FORGETTABLE.has(name)) return [];
  const text = source.slice(object.start, object.end);
  return [{ start, end, text, kind: `${name} left out`, at: call }];
}

/** @param {Node} node */
function placeOf({ start, end }) {
  return { start, end };
}

/**
 * How a mutant is called, whatever lines stand before it: its fault, and its line without and with it.
 * @param {string} source
 * @param {Mutant} mutant
 */
export function described(source, { start, end, text, kind, loaded }) {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', end);
  const to = next < 0 ? source.length : next;
  const line = source.slice(0, start).split('\n').length;
  const was = oneLine(source.slice(from, to));
  const is = oneLine(source.slice(from, start) + text + source.slice(end, to));
  return { line, kind, was, is, loaded };
}

/** @param {string} text */
function oneLine(text) {
  return text.trim().replace(/\s+/g, ' ');
}
