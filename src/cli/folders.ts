/** Folders of networks and of texts, read from the disk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSourceText, type SourceText } from '../evidence/source-text.ts';
import { textKindOf } from '../exchange/texts/kinds.ts';
import { extractText } from '../exchange/texts.ts';
import { memberFolder } from '../network/network.ts';
import type { Outcome } from '../network/problems.ts';
import { parseFolder, parseNetwork } from '../network/read-network.ts';
import { FORMAT, type Network } from '../network/records.ts';
import { inShell } from './command.ts';

/**
 * The networks' folders below a folder, at any depth and sorted: those with a `network.json`, but for
 * members of joined networks. Rejects where there is no such folder.
 */
export async function networkFoldersIn(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  const isMember = (path: string) => basename(dirname(dirname(path))) === 'members';
  const heads = paths.filter((path) => basename(path) === 'network.json' && !isMember(path));
  return heads.map((path) => join(folder, dirname(path))).sort();
}

/**
 * The JSON files of a network's folder, and of the folders of its members: name to text. Rejects where the folder
 * cannot be read.
 */
export async function readNetworkFolder(folder: string): Promise<Map<string, string>> {
  if (await isFile(folder)) throw new Error(toImport(folder));
  const members = await readdir(join(folder, 'members'), { withFileTypes: true }).catch(() => []);
  const inside = members
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => memberFolder(name))
    .sort();
  const found = ['', ...inside].map(async (part) => {
    const json = (await filesIn(join(folder, part))).filter((name) => name.endsWith('.json'));
    return json.map((name) => `${part}${name}`);
  });
  const names = (await Promise.all(found)).flat();
  const texts = names.map((name) => readFile(join(folder, name), 'utf8'));
  return new Map((await Promise.all(texts)).map((text, i) => [names[i] ?? '', text]));
}

/**
 * A network from its folder, or from a file in the explorer's own format; problems name the folder too.
 * Rejects where neither can be read.
 */
export async function readNetwork(path: string): Promise<Outcome<Network>> {
  if (await isFile(path)) {
    const text = await readFile(path, 'utf8');
    if (!text.includes(`"${FORMAT}"`)) throw new Error(toImport(path));
    return parseNetwork(text, path);
  }
  const parsed = parseFolder(await readNetworkFolder(path));
  if (parsed.ok) return parsed;
  return {
    ...parsed,
    problems: parsed.problems.map((one) => ({ ...one, file: `${path}/${one.file}` })),
  };
}

/**
 * Every file of a folder as a text, and the text that is in it where it is a page, a PDF or a document; which
 * source each one is, its hash tells and not its name.
 */
export async function readTexts(folder: string): Promise<SourceText[]> {
  const texts: SourceText[] = [];
  for (const name of await filesIn(folder)) {
    const bytes = await readFile(join(folder, name));
    const inside =
      textKindOf({ name, bytes }) === 'plain' ? null : await extractText({ name, bytes });
    texts.push(await readSourceText(bytes));
    if (inside?.ok) texts.push(await readSourceText(new TextEncoder().encode(inside.value.text)));
  }
  return texts;
}

/** A file of another program is read as a network once, and there it is shown what its words are taken for. */
function toImport(file: string): string {
  return `${file} is not a network's folder. Make one of the file first: npm run import -- ${inShell(file)} --out FOLDER`;
}

async function isFile(path: string): Promise<boolean> {
  return !(await stat(path)).isDirectory();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return visible.map(({ name }) => name).sort();
}
