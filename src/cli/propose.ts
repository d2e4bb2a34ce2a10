import { runAsProcess } from './command.ts';
import { proposeCommand } from './propose-command.ts';

await runAsProcess(proposeCommand);
