import { fileName } from '../exchange/file-name.ts';
import { today } from '../words/today.ts';
import { saveFile } from './files.ts';
import type { Stored } from './stored-networks.ts';

/** Saves all that lies in the stores of a network as JSON, whatever it is, for who can make something of it. */
export function saveStored(stored: Stored): void {
  const content = new Blob([JSON.stringify(stored, null, 2)], { type: 'application/json' });
  saveFile(content, fileName(`${stored.kept.network || 'network'}-kept`, today(), 'json'));
}
