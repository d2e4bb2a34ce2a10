import { runAsProcess } from './command.ts';
import { exportCommand } from './export-command.ts';

await runAsProcess(exportCommand);
