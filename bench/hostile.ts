/** How much processor time files take that are made to hold up a machine, and files that are only large. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importFiles } from '../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../src/exchange/opening/import-result.ts';
import { loadWords, WORD_PARTS, words } from '../src/words/words.ts';
import { FILES } from './hostile/files.ts';
import { withPages } from './hostile/in-page.ts';

interface Measured {
  readonly ms: number;
  readonly outcome: string;
}

function bytesOf(name: string): Uint8Array {
  const content = FILES[name]?.[1]() ?? '';
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** In this process, which has read nothing before. */
function measure(name: string): Measured {
  const bytes = bytesOf(name);
  const from = process.cpuUsage();
  const result = importFiles([{ name, bytes }], NO_CHOICES);
  const { user, system } = process.cpuUsage(from);
  const [problem] = result.ok ? [] : result.problems;
  const outcome = result.ok
    ? words.opening.summary(
        result.proposal.network.organizations.length,
        result.proposal.network.relations.length,
      )
    : problem
      ? words.problem.said(problem).message
      : '';
  return { ms: Math.round((user + system) / 1000), outcome };
}

const [, script = '', only] = process.argv;
await loadWords(...WORD_PARTS);
if (only !== undefined) console.log(JSON.stringify(measure(only)));
else
  await withPages(async (measureInPage) => {
    console.log(
      '| file | size, MB | command line, ms | page, ms | longest without a frame, ms | left after, ms | worker after that, ms | what comes of it |\n|---|---:|---:|---:|---:|---:|---:|---|',
    );
    for (const [name, [says]] of Object.entries(FILES)) {
      const output = execFileSync(process.execPath, [fileURLToPath(`file://${script}`), name]);
      const { ms, outcome } = JSON.parse(output.toString()) as Measured;
      const bytes = bytesOf(name);
      const { processorMs, stillMs, cancelMs, afterMs } = await measureInPage(name, bytes);
      const size = (bytes.length / 1e6).toFixed(bytes.length < 1e5 ? 3 : 1);
      const left = [cancelMs, afterMs].map((one) => one ?? '–').join(' | ');
      console.log(
        `| ${says} | ${size} | ${ms} | ${processorMs} | ${stillMs} | ${left} | ${outcome} |`,
      );
    }
  });
