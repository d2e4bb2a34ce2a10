/** `npm run export`: a network's folder in any format, as pictures and as a dossier, without a page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Checks, tallyOf } from '../evidence/states.ts';
import { SAVED_FORMATS, type SavedFormat } from '../exchange/formats.ts';
import { lossesOf } from '../exchange/losses.ts';
import { lineagePicture } from '../exchange/publishing/lineage-picture.ts';
import { networkPicture, wholePicture } from '../exchange/publishing/network-picture.ts';
import { pngTexts } from '../exchange/publishing/picture-captions.ts';
import { zip } from '../exchange/zip.ts';
import { FRAME_IDS, type Frame } from '../network/frames.ts';
import type { Problem } from '../network/problems.ts';
import { wordsKey } from '../network/quotes.ts';
import { parseFolder } from '../network/read-network.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../network/relation-types.ts';
import type { PictureOptions } from '../picture/picture-plan.ts';
import { today } from '../words/today.ts';
import { words } from '../words/words.ts';
import { checkQuotes } from './check.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { readNetworkFolder, readTexts } from './folders.ts';
import { rasterise } from './rasterise.ts';

/** The explorer's own format, the first, goes by the name `json`. */
const BY_FLAG = new Map<string, SavedFormat>(
  SAVED_FORMATS.map((format, i) => [i === 0 ? 'json' : format.id, format]),
);
const PICTURES = ['svg', 'png', 'lineage'] as const;

const usage = () => `Usage: npm run export -- FOLDER [--FORMAT FILE]... [--svg FILE] [--png FILE]
       [--sources DIR] [--theme light|dark] [--marks colour|mono] [--scale N]
       [--lineage FILE [--types TYPE,…]] [--frame landscape|square|portrait]

  FOLDER                  a network's folder, such as graph-data/ellis-2016
${[...BY_FLAG].map(([flag, format]) => flagLine(flag, format)).join('\n')}
  --svg FILE              the picture
  --png FILE              the picture, drawn by a browser
  --lineage FILE          the network in time, as an SVG or a PNG by the file's ending
  --types TYPE,…          whose relations stand between the lanes, such as alliance,rivalry; all where they are
                          few, and else none, unless told
  --sources DIR           a folder with the texts of the sources: the quotes are checked first
  --theme light|dark      of the pictures; light unless told
  --marks colour|mono     of the pictures; mono is black and white
  --frame FRAME           of the pictures, where the network has layouts for several: landscape, square
                          or portrait; the main one unless told
  --scale N               pixels of the PNG for one of the picture, 1 to 4; 2 unless told

Exits with 0 where all is written, 1 where the network cannot be read, 2 where it cannot be run as
given.`;

function flagLine(flag: string, format: SavedFormat): string {
  const takes = 'bundle' in format ? 'DIR' : 'FILE';
  return `  ${`--${flag} ${takes}`.padEnd(24)}${words.format[format.id].label}`;
}

interface Choices {
  readonly options: Pick<PictureOptions, 'theme' | 'marks'>;
  readonly frame: Frame | null;
  readonly scale: number;
  /** Of the relations in the lineage; `null` where none is told. */
  readonly types: readonly RelationTypeId[] | null;
}

/** Reads, checks and writes; each file that is written is a line of the output. */
export async function exportCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0)
      return badUsage('Name one folder of a network', usage());
    const choices = choicesOf(values);
    if (typeof choices === 'string') return badUsage(choices, usage());
    const targets = targetsOf(values);
    if (targets.length === 0) return badUsage('Say what to write, such as --svg FILE', usage());

    const parsed = parseFolder(await readNetworkFolder(folder));
    if (!parsed.ok) return { exitCode: 1, output: '', errors: lines(parsed.problems) };
    const network = parsed.value;
    const sources = values.sources;
    const checked =
      typeof sources === 'string' ? await checkedWith(folder, network, sources) : null;
    const checks: Checks = checked?.checks ?? new Map();

    const written: string[] = [];
    for (const { flag, path } of targets)
      written.push(...(await write(network, checks, flag, path, choices)));
    if (checked) written.push(words.header.checked(tallyOf(network, checks)));
    const errors = lines(checked?.problems ?? []);
    return { exitCode: 0, output: `${written.join('\n')}\n`, errors };
  } catch (error) {
    // An unknown option, a folder or file that cannot be read or written, no browser.
    return badUsage(messageOf(error), usage());
  }
}

const TEXT = { type: 'string' } as const;
const OPTIONS: Readonly<Record<string, { type: 'string' }>> = Object.fromEntries(
  [...BY_FLAG.keys(), ...PICTURES, 'sources', 'theme', 'marks', 'frame', 'scale', 'types'].map(
    (flag) => [flag, TEXT],
  ),
);

type Values = Readonly<Record<string, unknown>>;

/** What is asked for, in the order of the formats. */
function targetsOf(values: Values): { flag: string; path: string }[] {
  return [...BY_FLAG.keys(), ...PICTURES].flatMap((flag) => {
    const path = values[flag];
    return typeof path === 'string' ? [{ flag, path }] : [];
  });
}

/** The choices for pictures, or what is wrong with them. */
function choicesOf(values: Values): Choices | string {
  const { theme = 'light', marks = 'colour', scale = '2' } = values;
  if (theme !== 'light' && theme !== 'dark') return `There is no theme “${theme}”`;
  if (marks !== 'colour' && marks !== 'mono') return `There are no marks “${marks}”`;
  if (typeof scale !== 'string' || !/^[1-4](?:\.\d+)?$/.test(scale) || Number(scale) > 4)
    return '--scale is a number from 1 to 4';
  const frame = FRAME_IDS.find((one) => one === values.frame) ?? null;
  if (values.frame !== undefined && frame === null) return `There is no frame “${values.frame}”`;
  const types = typesOf(values.types);
  if (typeof types === 'string') return types;
  if (typeof values.lineage === 'string' && !/\.(?:svg|png)$/i.test(values.lineage))
    return '--lineage names a file that ends with .svg or .png';
  return { options: { theme, marks }, frame, scale: Number(scale), types };
}

function typesOf(list: unknown): RelationTypeId[] | null | string {
  if (typeof list !== 'string') return null;
  const named = list.split(',');
  const wrong = named.find((one) => !RELATION_TYPE_IDS.some((id) => id === one));
  if (wrong !== undefined)
    return `There is no type “${wrong}”; there are ${RELATION_TYPE_IDS.join(', ')}`;
  return RELATION_TYPE_IDS.filter((id) => named.includes(id));
}

async function checkedWith(
  folder: string,
  network: Network,
  sources: string,
): Promise<{ checks: Checks; problems: Problem[] }> {
  const { quotes, problems } = checkQuotes(folder, network, await readTexts(sources));
  const checks = new Map(quotes.map(({ place, state }) => [wordsKey(place), state]));
  return { checks, problems: [...problems, ...quotes.flatMap((quote) => quote.problems)] };
}

/** Writes one target and gives the lines that say so. */
async function write(
  network: Network,
  checks: Checks,
  flag: string,
  path: string,
  choices: Choices,
): Promise<string[]> {
  const format = BY_FLAG.get(flag);
  if (!format) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await picture(network, flag, path, choices));
    const what = flag === 'lineage' ? words.lineage.title : words.dossier.picture;
    return [`${path}: ${what.toLowerCase()}`];
  }
  if ('bundle' in format) {
    await mkdir(path, { recursive: true });
    for (const { name, text } of format.bundle(network, checks))
      await writeFile(join(path, name), text);
  } else {
    await mkdir(dirname(path), { recursive: true });
    const content =
      'write' in format
        ? format.write(network, checks, today())
        : zip(format.archive(network, checks));
    await writeFile(path, content);
  }
  const notInFile = words.notInFile(format.id, lossesOf(network, format.id));
  return [
    `${path}: ${words.format[format.id].label}`,
    ...(notInFile === '' ? [] : [`  ${notInFile}`]),
  ];
}

async function picture(
  network: Network,
  flag: string,
  path: string,
  { options, frame, scale, types }: Choices,
): Promise<string | Uint8Array> {
  const whole = wholePicture(network);
  const ground = options.theme === 'dark' ? 'paper' : whole.ground;
  const all = { ...whole, ground, ...options };
  const drawn =
    flag === 'lineage' ? lineagePicture(network, all, types) : networkPicture(network, all, frame);
  const isDrawing = flag === 'svg' || (flag === 'lineage' && /\.svg$/i.test(path));
  if (isDrawing) return drawn.svg;
  return rasterise(drawn.svg, drawn, scale, whole.about ? pngTexts(whole.about) : []);
}

function lines(problems: readonly Problem[]): string {
  return problems.map((problem) => `${words.problem.line(problem)}\n`).join('');
}
