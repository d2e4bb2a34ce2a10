/** `npm run propose`: what the texts of a network offer to its coder. */
import { parseArgs } from 'node:util';
import { identify } from '../evidence/source-text.ts';
import { shippedNetwork } from '../shipped.ts';
import { bacrimNetwork } from '../shipped-bacrim.ts';
import { words } from '../words/words.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { readNetwork, readTexts } from './folders.ts';
import { type Proposal, proposalFor } from './proposal.ts';

const USAGE = `Usage: npm run propose -- DIR --sources DIR [--json]

  DIR             a network's folder, or a file in the explorer's own format
  --sources DIR   a folder with the texts of its sources, under whatever names
  --json          everything as JSON: names, sentences to decide on and what their words suggest

Exits with 0, with 1 where the network is not sound, with 2 where it cannot be run as given.`;

export async function proposeCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { sources: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [path, ...others] = positionals;
    if (!path || others.length > 0) return badUsage('Name one network', USAGE);
    if (!values.sources) return badUsage('Name the folder of the texts', USAGE);
    const parsed = await readNetwork(path);
    if (!parsed.ok)
      return {
        exitCode: 1,
        output: '',
        errors: `${parsed.problems.map(words.problem.line).join('\n')}\n`,
      };

    const network = parsed.value;
    const texts = await readTexts(values.sources);
    const known = [shippedNetwork(), bacrimNetwork()].filter(({ id }) => id !== network.id);
    const proposals = network.sources.flatMap(({ id, custom }) => {
      const text = texts.find((one) => identify(one, custom?.text?.sha256) !== 'different');
      return text ? [proposalFor(network, id, text, known)] : [];
    });
    if (proposals.length === 0)
      return badUsage(`No text in ${values.sources} is one of a source of this network`, USAGE);
    const output = values.json
      ? `${JSON.stringify({ network: network.id, sources: proposals }, null, 2)}\n`
      : proposals.map(summary).join('');
    return { exitCode: 0, output, errors: '' };
  } catch (error) {
    // An unknown option, or a file that cannot be read.
    return badUsage(messageOf(error), USAGE);
  }
}

function summary({ source, known, proposed, units }: Proposal): string {
  const count = (state: string) => units.filter((unit) => unit.state === state).length;
  const likely = proposed.filter(({ signs }) => signs.length > 0);
  return [
    `${source}: ${known.length} mentions of known organizations`,
    `${likely.length} names that may be organizations: ${likely.map(({ names }) => names.join(' = ')).join('; ')}`,
    `${units.length} sentences to decide: ${count('coded')} coded, ${count('passed-over')} passed over, ${count('open')} open`,
    ...units
      .filter(({ state }) => state === 'open')
      .map(({ paragraph, exact }) => `  open, ¶${paragraph}: ${exact}`),
    '',
  ].join('\n');
}
