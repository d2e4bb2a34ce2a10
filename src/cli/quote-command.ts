/** `npm run quote`: from words in a text to a piece of evidence, ready to paste into a record. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { nearestPassages } from '../evidence/nearest.ts';
import { describe, findExact } from '../evidence/selectors.ts';
import {
  paragraphOf,
  readSourceText,
  type SourceText,
  type Span,
} from '../evidence/source-text.ts';
import { SLUG } from '../network/record-parts.ts';
import type { Evidence } from '../network/records.ts';
import { inline, range } from './check.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';

const USAGE = `Usage: npm run quote -- --text FILE --source ID [--at N] "exact words"

  --text FILE   the text that is coded
  --source ID   the id of its source in sources.json
  --at N        which of several places, counted from 1

Exits with 0 and prints the evidence, with 1 where the words stand nowhere or in several places,
with 2 where it cannot be run as given.`;

export async function quoteCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { text: { type: 'string' }, source: { type: 'string' }, at: { type: 'string' } },
    });
    const [words, ...others] = positionals;
    const { text, source, at } = values;
    if (!text || !source) return badUsage('Name the text and its source', USAGE);
    if (!words || others.length > 0) return badUsage('Give the words once, in quotes', USAGE);
    if (!SLUG.test(source)) return badUsage(`“${source}” is not an id`, USAGE);
    if (at !== undefined && !/^[1-9]\d*$/.test(at)) return badUsage('--at counts from 1', USAGE);
    const read = await readSourceText(await readFile(text));
    return quote(read, source, words.normalize('NFC'), at === undefined ? undefined : Number(at));
  } catch (error) {
    // An unknown option, or a file that cannot be read.
    return badUsage(messageOf(error), USAGE);
  }
}

function quote(
  text: SourceText,
  source: string,
  exact: string,
  at: number | undefined,
): CommandResult {
  const places = findExact(text, exact);
  const place = places[(at ?? 1) - 1];
  if (place && (at !== undefined || places.length === 1)) {
    const evidence: Evidence = {
      source,
      role: 'supports',
      paragraph: paragraphOf(text, place.start),
      selector: describe(text, place),
    };
    return { exitCode: 0, output: `${JSON.stringify(evidence, null, 2)}\n`, errors: '' };
  }
  const errors = places.length === 0 ? nowhere(text, exact) : choice(text, places);
  return { exitCode: 1, output: '', errors };
}

function nowhere(text: SourceText, exact: string): string {
  const steps = nearestPassages(text, new Set([exact]));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const nearest = step.value.get(exact);
  const hint = nearest ? `Nearest, at ${range(nearest)}: ${inline(nearest.difference)}\n` : '';
  return `The words do not stand in the text.\n${hint}`;
}

function choice(text: SourceText, places: readonly Span[]): string {
  const lines = places.map((place, i) => {
    const [{ prefix, exact, suffix }] = describe(text, place);
    const context = `…${prefix}[${exact}]${suffix}…`.replaceAll('\n', ' ');
    return `--at ${i + 1}  ¶${paragraphOf(text, place.start)} ${range(place)}  ${context}`;
  });
  return `The words stand in ${places.length} places; choose one:\n${lines.join('\n')}\n`;
}
