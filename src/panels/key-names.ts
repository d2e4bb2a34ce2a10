/** What keys of commands are called on the keyboard at hand. */

const MAC = /Mac|iPhone|iPad/;

/** @param key as a command has it */
export function keyName(key: string): string {
  const mod = MAC.test(navigator.platform) ? '⌘' : 'Ctrl+';
  return key.replace('Mod+', mod);
}
