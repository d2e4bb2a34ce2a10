import { runAsProcess } from './command.ts';
import { mergeCommand } from './merge-command.ts';

await runAsProcess(mergeCommand);
