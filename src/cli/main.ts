/** The command line: the first argument names the command, which is loaded alone. */
import { badUsage, type Command, type CommandResult, runAsProcess } from './command.ts';

const COMMANDS: Readonly<
  Record<string, { readonly does: string; readonly load: () => Promise<Command> }>
> = {
  verify: {
    does: 'check the records of networks, and their quotes against texts',
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  },
  analyze: {
    does: 'ask a network: balance, blocs, paths, measures, sources',
    load: async () => (await import('./analyze-command.ts')).analyzeCommand,
  },
  agree: {
    does: 'say how far readings of one text agree',
    load: async () => (await import('./agree-command.ts')).agreeCommand,
  },
  diff: {
    does: 'say what changed between two versions of a network',
    load: async () => (await import('./diff-command.ts')).diffCommand,
  },
  export: {
    does: 'write pictures, a dossier, and files for other programs',
    load: async () => (await import('./export-command.ts')).exportCommand,
  },
  import: {
    does: 'make a network of files of other programs',
    load: async () => (await import('./import-command.ts')).importCommand,
  },
  merge: {
    does: 'put networks together into one',
    load: async () => (await import('./merge-command.ts')).mergeCommand,
  },
  merge3: {
    does: 'merge three versions of a network record by record',
    load: async () => (await import('./merge3-command.ts')).merge3Command,
  },
  new: {
    does: 'begin a network for a text',
    load: async () => (await import('./new-command.ts')).newCommand,
  },
  propose: {
    does: 'suggest what a text says',
    load: async () => (await import('./propose-command.ts')).proposeCommand,
  },
  quote: {
    does: 'write the selectors of exact words of a text',
    load: async () => (await import('./quote-command.ts')).quoteCommand,
  },
};

const USAGE = `Usage: npx . COMMAND, or npm run COMMAND -- with its arguments

${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`)
  .join('\n')}

Each says more with --help.`;

/** Each command says its usage with what it refuses. */
function usageOf({ errors }: CommandResult): CommandResult {
  return { exitCode: 0, output: errors.slice(errors.indexOf('Usage: ')), errors: '' };
}

await runAsProcess(async ([name = '', ...args], tell) => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) {
    const run = await command.load();
    return args.includes('--help') ? usageOf(await run(['--help'])) : run(args, tell);
  }
  const isAsked = name === '--help' || name === '-h';
  if (isAsked) return { exitCode: 0, output: `${USAGE}\n`, errors: '' };
  return badUsage(name === '' ? 'Name a command' : `There is no command “${name}”`, USAGE);
});
