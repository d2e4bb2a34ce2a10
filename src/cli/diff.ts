import { runAsProcess } from './command.ts';
import { diffCommand } from './diff-command.ts';

await runAsProcess(diffCommand);
