/** What keys of commands are called on the keyboard at hand. */

const MOD = 'Mod+';
const MAC = /Mac|iPhone|iPad/;

/** @param key as a command has it */
export function keyName(key: string): string {
  return key.startsWith(MOD) ? key.replace(MOD, MAC.test(navigator.platform) ? '⌘' : 'Ctrl+') : key;
}
