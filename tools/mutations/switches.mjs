/**
 * What a switched source (`switched.mjs`) asks wherever a mutant may be awake.
 * @param {(id: number) => boolean} on whether it is this one's turn
 * @returns {Record<string, unknown>}
 */
export function switches(on) {
  return {
    ...{ on, kept: undefined },
    turned: (/** @type {number} */ id, /** @type {unknown} */ a) => (on(id) ? !a : a),
    not: (/** @type {number} */ id, /** @type {unknown} */ a) => (on(id) ? a : !a),
    ...operators(on),
  };
}

/**
 * @param {(id: number) => boolean} on
 * @returns {Record<string, (id: number, a: any, b: any) => unknown>}
 */
function operators(on) {
  return {
    '<': (id, a, b) => (on(id) ? a <= b : a < b),
    '<=': (id, a, b) => (on(id) ? a < b : a <= b),
    '>': (id, a, b) => (on(id) ? a >= b : a > b),
    '>=': (id, a, b) => (on(id) ? a > b : a >= b),
    '===': (id, a, b) => (on(id) ? a !== b : a === b),
    '!==': (id, a, b) => (on(id) ? a === b : a !== b),
    '+': (id, a, b) => (on(id) ? a - b : a + b),
    '-': (id, a, b) => (on(id) ? a + b : a - b),
    '*': (id, a, b) => (on(id) ? a / b : a * b),
    '/': (id, a, b) => (on(id) ? a * b : a / b),
    '%': (id, a, b) => (on(id) ? a * b : a % b),
  };
}
