/** `npm run analyze`: what a network says about blocs, balance and positions, without a browser. */
import { parseArgs } from 'node:util';
import { loadHighsSolver } from '../analysis/highs-solver.ts';
import { statementsOf } from '../analysis/statements.ts';
import { monthsIn } from '../network/months.ts';
import { parseFolder } from '../network/read-network.ts';
import {
  RELATION_TYPE_IDS,
  RELATION_TYPES,
  type RelationTypeId,
} from '../network/relation-types.ts';
import { words } from '../words/words.ts';
import { analyze } from './analysis.ts';
import { jsonAnalysis, textAnalysis } from './analysis-report.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { readNetworkFolder } from './folders.ts';

const USAGE = `Usage: npm run analyze -- DIR [--json] [--targets] [--roll-up] [--stated-only] [--weights]
                              [--without-expanded] [--without-hedged] [--without ID]
                              [--without-source ID] [--when TIME] [--without-undated]
                              [--layer TYPES] [--seconds N]

  DIR             a network's folder
  --json          everything, as one JSON object
  --targets       attacks and pursuits count as negative; they are left out otherwise
  --roll-up       bodies of a state count as the government they belong to
  --stated-only   relations that are only implied are left out
  --without-expanded  relations read out of one statement about several are left out
  --without-hedged    relations hedged in every quote that supports them are left out
  --without ID    a statement (as --json names it) is left out, with what rests on it alone
  --without-source ID  a source is left out, with what it alone supports
  --when TIME     only what a source may say of this time counts: 2012, 2010-02, or the first and the last
                  with dots between, 2010-02..2012; what is said without a date counts too
  --without-undated  what is said without a date is left out
  --weights       ties count with the weights that the network gives them, in balance
  --layer TYPES   what the measures count, as types with commas between: ${RELATION_TYPE_IDS.join(', ')};
                  where it is not given all, attacks and pursuits only with --targets
  --seconds N     for the exact searches, 60 where it is not given; then the interval proved so far

Exits with 0, with 1 where the network is not sound, with 2 where it cannot be run as given.`;

export async function analyzeCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        targets: { type: 'boolean', default: false },
        'roll-up': { type: 'boolean', default: false },
        'stated-only': { type: 'boolean', default: false },
        weights: { type: 'boolean', default: false },
        'without-expanded': { type: 'boolean', default: false },
        'without-hedged': { type: 'boolean', default: false },
        without: { type: 'string' },
        'without-source': { type: 'string' },
        when: { type: 'string' },
        'without-undated': { type: 'boolean', default: false },
        layer: { type: 'string' },
        seconds: { type: 'string', default: '60' },
      },
    });
    const [folder, ...others] = positionals;
    if (!folder || others.length > 0) return badUsage('Name one folder', USAGE);
    const seconds = Number(values.seconds);
    if (!(seconds >= 0)) return badUsage('--seconds is a number', USAGE);
    const types = values.layer === undefined ? null : values.layer.split(',');
    const unknown = types?.find((type) => !isTypeId(type));
    if (unknown !== undefined) return badUsage(`--layer has no type “${unknown}”`, USAGE);
    const { when = null } = values;
    if (when !== null && !monthsIn(when))
      return badUsage(`--when: “${when}” is no year or month, nor two with dots between`, USAGE);
    const network = parseFolder(await readNetworkFolder(folder));
    if (!network.ok)
      return {
        exitCode: 1,
        output: '',
        errors: `${network.problems.map(words.problem.line).join('\n')}\n`,
      };
    const { without = null } = values;
    if (without !== null && !statementsOf(network.value).some(({ id }) => id === without))
      return badUsage(`--without: the network has no statement “${without}”`, USAGE);
    const { 'without-source': withoutSource = null } = values;
    if (withoutSource !== null && !network.value.sources.some(({ id }) => id === withoutSource))
      return badUsage(`--without-source: the network has no source “${withoutSource}”`, USAGE);
    const options = {
      withTargets: values.targets,
      rollUp: values['roll-up'],
      statedOnly: values['stated-only'],
      weighted: values.weights,
      withoutExpanded: values['without-expanded'],
      withoutHedged: values['without-hedged'],
      without,
      withoutSource,
      when,
      withoutUndated: values['without-undated'],
      types: types?.filter(isTypeId) ?? null,
    };
    const analysis = analyze(network.value, options, await loadHighsSolver(), seconds);
    const output = values.json ? jsonAnalysis(analysis) : textAnalysis(analysis);
    return { exitCode: 0, output, errors: '' };
  } catch (error) {
    // An unknown option, or a folder that cannot be read.
    return badUsage(messageOf(error), USAGE);
  }
}

function isTypeId(text: string): text is RelationTypeId {
  return Object.hasOwn(RELATION_TYPES, text);
}
