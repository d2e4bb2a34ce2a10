/** Where a browser test is given up. Only what hangs meets these limits: on a busy machine all takes longer. */

/** Milliseconds for one step of a page, or for one state that is waited for. */
export const STEP_LIMIT = 60_000;
/** Milliseconds for a whole test. */
export const TEST_LIMIT = 240_000;
