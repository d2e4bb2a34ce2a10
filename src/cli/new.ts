import { runAsProcess } from './command.ts';
import { newCommand } from './new-command.ts';

await runAsProcess(newCommand);
