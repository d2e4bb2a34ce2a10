/** `npm run import`: a network's folder from files of any format that opens. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ENCODINGS } from '../evidence/decoding.ts';
import type { OnProgress } from '../exchange/formats/foreign-graph.ts';
import {
  DIVIDERS,
  ORGANIZATION_ROLES,
  RELATION_ROLES,
  TABLE_USES,
} from '../exchange/formats/tables/columns.ts';
import type { MappedTable } from '../exchange/formats/tables/read-tables.ts';
import type { TypeChoices } from '../exchange/opening/foreign-types.ts';
import { type InputFile, importFiles } from '../exchange/opening/import.ts';
import {
  type ImportChoices,
  NO_CHOICES,
  type Proposal,
} from '../exchange/opening/import-result.ts';
import { TYPE_CHOICES } from '../exchange/opening/type-choices.ts';
import { unasked } from '../exchange/opening/unasked.ts';
import { laidOut } from '../exchange/publishing/laid-out.ts';
import { words } from '../words/words.ts';
import { badUsage, type CommandResult, messageOf, refused, type Tell } from './command.ts';
import { folderToMake, writeFolder } from './network-folder.ts';
import { noteLines } from './note-lines.ts';
import {
  mappingsOf,
  readingsOf,
  type TableChoices,
  tableChoices,
  tableHint,
  tableLine,
} from './table-choices.ts';
import { toldTypes, typeLine, typesToTell, unknownType } from './told-types.ts';

const USAGE = `Usage: npm run import -- FILE... --out DIR [--types NAME=TYPE,...]...
       [--tables FILE.json|JSON] [--force]

  FILE          one file of any format that opens, or several tables (CSV) together
  --out DIR     the folder to make
  --types       what the files' own types of relation become, with the ends as the file gives
                them or the other way round:
                ${TYPE_CHOICES.join(', ')};
                asked for where a name is known to mean one of these (ally, rival, +1, −1); any other
                keeps its name; the output lists it
  --tables      what tables and their columns are, where they are not what the output says, in the
                same form: JSON, or a file of it, for each table by its name any of as (${TABLE_USES.join(', ')}), columns (a role for
                each: ${RELATION_ROLES.join(', ')},
                ${ORGANIZATION_ROLES.filter((role) => !RELATION_ROLES.some((one) => one === role)).join(', ')}), type, directed, skip (rows above the header),
                below (rows under the last one), repeats (columns whose empty cells stand for the one
                above), divider (between the names in a cell that is tied: ${DIVIDERS.map((one) => JSON.stringify(one)).join(' ')}), header (false: the first
                row is data), encoding (${ENCODINGS.join(', ')}), such as
                {"ties.csv": {"as": "relations", "columns": {"Group": "source", "Of": "target"}}};
                asked for where a table is read as relations and all of its cells are numbers
  --force       write into a folder that is not empty

Exits with 0 where the folder is written, 1 where the files cannot be read as a network or something
is asked, 2 where it cannot be run as given.`;

/** Reads the files as one network and writes its folder; the output says what became of them. */
export async function importCommand(args: string[], tell: Tell = () => {}): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        types: { type: 'string', multiple: true, default: [] },
        tables: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    const { tables } = values;
    if (positionals.length === 0) return badUsage('Name one or more files', USAGE);
    const types = toldTypes(values.types);
    if (typeof types === 'string') return badUsage(types, USAGE);
    const made = await folderToMake(values);
    if (typeof made === 'string') return badUsage(made, USAGE);

    const files = [];
    for (const path of positionals)
      files.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
    const told = tables === undefined ? new Map() : tableChoices(await jsonOf(tables));
    if (typeof told === 'string') return badUsage(told, USAGE);
    const onProgress = tellTenths(files, tell);
    const read = importChoices(files, types, told);
    if (typeof read === 'string') return badUsage(read, USAGE);
    const result = unasked(importFiles(files, read, onProgress));
    if (!result.ok) {
      const isMeant = ({ table }: MappedTable) =>
        result.problems.some(({ file }) => file.includes(table.name));
      return refused(result.problems, result.tables.filter(isMeant).map(tableHint));
    }
    const unknown = unknownType(types, result.proposal.types);
    if (unknown !== null) return badUsage(unknown, USAGE);
    const toTell = typesToTell(result.proposal.types, types);
    if (toTell.length > 0) return refused([], toTell);
    const names = await writeFolder(made.folder, laidOut(result.proposal.network));
    const lines = [
      ...summary(result.proposal),
      ...result.tables.map(tableLine),
      `${made.folder}: ${names.join(', ')}`,
    ];
    return { exitCode: 0, output: `${lines.join('\n')}\n`, errors: '' };
  } catch (error) {
    // An unknown option, a file that cannot be read, a folder that cannot be written.
    return badUsage(messageOf(error), USAGE);
  }
}

/** JSON as it stands, or in the file of that name. */
async function jsonOf(told: string): Promise<string> {
  return told.trimStart().startsWith('{') ? told : readFile(told, 'utf8');
}

/** What takes less is over before it is read. */
const SILENT_MS = 1000;

/** Says of what takes long how much of it is read, at each tenth. */
function tellTenths(files: readonly InputFile[], tell: Tell): OnProgress {
  const start = performance.now();
  const names = files.map(({ name }) => name).join(', ');
  let last = 0;
  return (share) => {
    const tenths = Math.floor(share * 10);
    if (tenths === last || performance.now() - start < SILENT_MS) return;
    last = tenths;
    tell(`Reading ${names}: ${tenths * 10} % (Ctrl-C cancels; nothing is written before the end)`);
  };
}

/** What was told of types and tables; columns are found by reading the files once without it. */
function importChoices(
  files: readonly InputFile[],
  types: TypeChoices,
  told: TableChoices,
): ImportChoices | string {
  const choices = { ...NO_CHOICES, types, readings: readingsOf(told) };
  if (told.size === 0) return choices;
  const mapped = mappingsOf(told, importFiles(files, choices).tables);
  return typeof mapped === 'string' ? mapped : { ...choices, tables: mapped };
}

function summary({ network, format, types, notes }: Proposal): string[] {
  const { organizations, relations } = network;
  const counts = new Map<string, number>();
  for (const relation of relations) {
    const label = words.reads.typeLabel(relation);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const kinds = [...counts].map(([label, n]) => `${label} ${n}`).join(', ');
  return [
    `${words.format[format].label}: ${organizations.length} organizations, ${relations.length} relations${kinds && ` (${kinds})`}`,
    ...types.map(typeLine),
    ...noteLines(notes),
  ];
}
