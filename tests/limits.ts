/** Where a test is given up. Only what hangs meets these limits: on a busy machine all takes longer. */

/** How many times slower the pages of browser tests are made to work (`EXPLORER_THROTTLE=6`); 1 for not at all. */
export const THROTTLE = Number(process.env.EXPLORER_THROTTLE ?? 1);
/** Milliseconds for one step of a page, or for one state that is waited for. */
export const STEP_LIMIT = 60_000 * THROTTLE;
/** Milliseconds for a whole test, or for what is done before and after it. */
export const TEST_LIMIT = 240_000 * THROTTLE;
