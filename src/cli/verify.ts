import { runAsProcess } from './command.ts';
import { verifyCommand } from './verify-command.ts';

await runAsProcess(verifyCommand);
