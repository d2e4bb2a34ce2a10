import { agreeCommand } from './agree-command.ts';
import { runAsProcess } from './command.ts';

await runAsProcess(agreeCommand);
