/** `npm run new`: a network's folder to begin with, from the texts that are to be coded. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { codedText, type NewSource, newNetwork } from '../coding/new-network.ts';
import { languageOfText } from '../coding/text-language.ts';
import { stemOf } from '../exchange/file-name.ts';
import type { Reference } from '../exchange/references/reference.ts';
import { readReferences } from '../exchange/references/references.ts';
import type { ExtractedText } from '../exchange/texts/extracted-text.ts';
import { extractText, readExtracted } from '../exchange/texts.ts';
import { today } from '../words/today.ts';
import { badUsage, type CommandResult, messageOf, refused } from './command.ts';
import { folderToMake, writeFolder } from './network-folder.ts';
import { noteLines } from './note-lines.ts';

const USAGE = `Usage: npm run new -- TEXT... --out DIR [--title TITLE] [--coder NAME]
       [--reference FILE]... [--texts DIR] [--force]

  TEXT          a text to be coded: plain text, Markdown, HTML, PDF or Word (.docx)
  --out DIR     the folder to make
  --title       of the network; otherwise that of the first text
  --coder       who is going to code it
  --reference   a file with bibliographic records (BibTeX, RIS, CSL-JSON), for the texts in their order;
                otherwise what the files say of themselves
  --texts DIR   write there also the words that were taken out of each file, as the coding counts them
  --force       write into a folder that is not empty

Exits with 0 where the folder is written, 1 where a file gives no text, 2 where it cannot be run as given.`;

/** Takes the words out of files and writes a network without organizations, whose sources they are. */
export async function newCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        title: { type: 'string' },
        coder: { type: 'string', default: '' },
        reference: { type: 'string', multiple: true, default: [] },
        texts: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    const { title, coder, texts } = values;
    if (positionals.length === 0) return badUsage('Name one or more texts', USAGE);
    const made = await folderToMake(values);
    if (typeof made === 'string') return badUsage(made, USAGE);

    const references: Reference[] = [];
    for (const path of values.reference) {
      const read = readReferences(await readFile(path, 'utf8'), path);
      if (!read.ok) return refused(read.problems);
      references.push(...read.value);
    }
    const found: { source: NewSource; text: string }[] = [];
    const lines: string[] = [];
    for (const [i, path] of positionals.entries()) {
      const read = await extractText({ name: path, bytes: new Uint8Array(await readFile(path)) });
      if (!read.ok) return refused(read.problems);
      found.push(await sourceFrom(path, read.value, references[i]));
      lines.push(
        `${path}: ${summary(read.value)}`,
        ...noteLines(read.notes).map((line) => `  ${line}`),
      );
    }
    const network = newNetwork(
      {
        title: title ?? found[0]?.source.title ?? '',
        language: 'en',
        coder,
        codedOn: today(),
      },
      found.map(({ source }) => source),
    );
    const names = await writeFolder(made.folder, network);
    lines.push(`${made.folder}: ${names.join(', ')}`);
    if (texts !== undefined) {
      await mkdir(texts, { recursive: true });
      for (const [i, { id }] of network.sources.entries())
        await writeFile(join(texts, `${id}.txt`), found[i]?.text ?? '');
      lines.push(`${texts}: ${network.sources.map(({ id }) => `${id}.txt`).join(', ')}`);
    }
    return { exitCode: 0, output: `${lines.join('\n')}\n`, errors: '' };
  } catch (error) {
    // An unknown option, a file that cannot be read, a folder that cannot be written.
    return badUsage(messageOf(error), USAGE);
  }
}

/** A record that was given stands in place of what the file says of itself. */
async function sourceFrom(
  path: string,
  extracted: ExtractedText,
  reference: Reference | undefined,
): Promise<{ source: NewSource; text: string }> {
  const source = await readExtracted(extracted);
  const { key: _, ...given } = reference ?? { key: '' };
  const language = languageOfText(extracted.text);
  return {
    source: {
      type: 'document',
      ...(language && { language }),
      title: stemOf(basename(path)),
      ...(reference ? given : extracted.metadata),
      custom: { text: codedText(source) },
    },
    text: extracted.text,
  };
}

function summary({ text, pages, extraction }: ExtractedText): string {
  const counted = text.match(/\S+/g)?.length ?? 0;
  const onPages = pages ? ` on ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}` : '';
  return `${counted} words${onPages}, read as ${extraction.mediaType}`;
}
