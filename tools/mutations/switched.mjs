/**
 * A file of TypeScript with all its mutants in it at once, each asleep until its number is called: so that one run of
 * the tests can try them all, and knows which test comes by which. What `$f` does is in `runner.mjs`.
 */
import { childrenOf, isNode, mutantsOf, parsed } from './mutants.mjs';

/** @typedef {import('./mutants.mjs').Node} Node */

/**
 * @param {string} path
 * @param {string} source
 * @param {number} first the number of its first mutant; the others follow in the order of their places
 */
export function switched(path, source, first) {
  const mutants = mutantsOf(path, source);
  const program = parsed(path, source);
  /** By what identifies the node, since the file is parsed anew. */
  const keyOf = (/** @type {Node} */ { type, start, end }) => `${type} ${start} ${end}`;
  const numbers = new Map(mutants.map(({ at }, i) => [keyOf(at), first + i]));
  const named = new Map(mutants.map((mutant) => [keyOf(mutant.at), mutant]));

  /** Those that stand with the chain that they are part of. */
  const spared = new Set();

  /**
   * The source of a stretch with what lies in it switched.
   * @param {number} from
   * @param {number} to
   * @param {readonly Node[]} nodes
   * @returns {string}
   */
  const stretch = (from, to, nodes) => {
    let [text, at] = ['', from];
    for (const node of nodes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      // Of what is said by the same word, as in `{ a }`, one is enough.
      if (node.start < at || node.end > to) continue;
      text += source.slice(at, node.start) + put(node);
      at = node.end;
    }
    return text + source.slice(at, to);
  };

  /**
   * @param {Node} node
   * @returns {string}
   */
  const put = (node) => {
    const id = numbers.get(keyOf(node));
    const plain = (/** @type {readonly Node[]} */ without = []) =>
      stretch(
        node.start,
        node.end,
        childrenOf(node).filter((child) => !without.includes(child)),
      );
    if (node.type === 'ChainExpression') return chained(node, plain);
    if (id === undefined || spared.has(id)) return isLiteralKey(node) ? keyed(node) : plain();
    const { text, kind } = /** @type {import('./mutants.mjs').Mutant} */ (named.get(keyOf(node)));
    const { test, left, right, argument, expression, callee } =
      /** @type {Record<string, Node>} */ (/** @type {unknown} */ (node));
    if (kind === 'condition turned' && test) {
      const rest = childrenOf(node).filter((child) => child !== test);
      const before = rest.filter(({ start }) => start < test.start);
      const after = rest.filter(({ start }) => start > test.start);
      return `${stretch(node.start, test.start, before)}$f.turned(${id}, ${put(test)})${stretch(test.end, node.end, after)}`;
    }
    if (node.type === 'LogicalExpression' && left && right) {
      const goes = node.operator === '&&' ? '$f.kept' : '!$f.kept';
      const turned = node.operator === '&&' ? '!$f.kept' : '$f.kept';
      return `(($f.kept = ${put(left)}), ($f.on(${id}) ? ${turned} : ${goes}) ? ${put(right)} : $f.kept)`;
    }
    if (node.type === 'BinaryExpression' && left && right)
      return `$f['${node.operator}'](${id}, ${put(left)}, ${put(right)})`;
    if (kind === 'not left out' && argument) return `$f.not(${id}, ${put(argument)})`;
    if (kind === 'statement left out' && expression)
      return `$f.on(${id}) ? 0 : (${put(expression)});`;
    if (node.type === 'CallExpression' && callee) {
      const { object, property } = /** @type {Record<string, Node>} */ (
        /** @type {unknown} */ (callee)
      );
      if (!object || !property) return plain();
      const args = childrenOf(node).filter((child) => child !== callee);
      if (kind.endsWith(' left out'))
        return `(($f.kept = ${put(object)}), $f.on(${id}) ? $f.kept : $f.kept${stretch(object.end, node.end, args)})`;
      const optional = callee.optional ? '?.' : '';
      const method = `${optional}[$f.on(${id}) ? '${text}' : '${property.name}']`;
      return `${put(object)}${method}${stretch(property.end, node.end, args)}`;
    }
    return `($f.on(${id}) ? ${text} : ${source.slice(node.start, node.end)})`;
  };

  /**
   * `a?.b().trim()` is left as a whole where there is no `a`, and so is switched as a whole.
   * @param {Node} node
   * @param {() => string} plain
   */
  const chained = (node, plain) => {
    let all = '';
    for (let at = node.expression; isNode(at); at = at.callee ?? at.object) {
      const mutant = named.get(keyOf(at));
      const id = numbers.get(keyOf(at));
      if (at.type !== 'CallExpression' || !mutant?.kind.endsWith(' left out') || id === undefined)
        continue;
      spared.add(id);
      const { start, end, text } = mutant;
      const is = source.slice(node.start, start) + text + source.slice(end, node.end);
      all += `$f.on(${id}) ? ${is} : `;
    }
    return all === '' ? plain() : `(${all}${plain()})`;
  };

  /** @param {Node} node */
  const isLiteralKey = (node) =>
    node.type === 'Property' &&
    !node.computed &&
    isNode(node.key) &&
    numbers.has(keyOf(node.key)) &&
    node.key.type === 'Literal';

  /** @param {Node} node */
  const keyed = (node) => {
    const key = /** @type {Node} */ (node.key);
    const rest = childrenOf(node).filter((child) => child !== key);
    return `[${put(key)}]${stretch(key.end, node.end, rest)}`;
  };

  return put(program);
}
