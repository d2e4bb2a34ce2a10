/** Without it Excel takes UTF-8 for the code page of its machine, and spoils accents. */
export const BYTE_ORDER_MARK = '\uFEFF';
