import { runAsProcess } from './command.ts';
import { merge3Command } from './merge3-command.ts';

await runAsProcess(merge3Command);
