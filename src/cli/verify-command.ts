/** `npm run verify`: are the networks sound, and do their quotes stand in the texts? */
import { parseArgs } from 'node:util';
import { checkFolder } from './check.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { networkFoldersIn, readNetworkFolder, readTexts } from './folders.ts';
import { jsonReport, junitReport, passes, type Report, textReport } from './report.ts';

const USAGE = `Usage: npm run verify -- [--network DIR]... [--sources DIR]... [--format text|json|junit]

  --network DIR   a network's folder; all those below graph-data/ where none is named
  --sources DIR   a folder with the texts of the sources, under whatever names
  --format        text (the default), json or junit

Exits with 0 where all is well, 1 where something is not, 2 where it cannot be run as given.`;

const FORMATS = new Map([
  ['text', textReport],
  ['json', jsonReport],
  ['junit', junitReport],
]);

/** Checks the named networks, or those below `graph-data/` of the working directory. */
export async function verifyCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        network: { type: 'string', multiple: true },
        sources: { type: 'string', multiple: true },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = FORMATS.get(values.format);
    if (!format) return badUsage(`There is no format “${values.format}”`, USAGE);
    const folders = values.network ?? (await networkFoldersIn('graph-data'));
    if (folders.length === 0) return badUsage('There is no network in graph-data/', USAGE);

    const texts = values.sources && (await Promise.all(values.sources.map(readTexts))).flat();
    const networks = [];
    for (const folder of folders)
      networks.push(...checkFolder(folder, await readNetworkFolder(folder), texts ?? null));
    const report: Report = { networks, withTexts: texts !== undefined };
    return { exitCode: passes(report) ? 0 : 1, output: format(report), errors: '' };
  } catch (error) {
    // An unknown option, or a folder that cannot be read; bad data does not come as an exception.
    return badUsage(messageOf(error), USAGE);
  }
}
