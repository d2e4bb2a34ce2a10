/** Says once, before the tests, whether those that need the full text of a source can run. */
export function setup(): void {
  if (process.env.EXPLORER_SOURCES) return;
  console.log('Skipped: tests that need a full source text (set EXPLORER_SOURCES to its folder).');
}
