import { runAsProcess } from './command.ts';
import { importCommand } from './import-command.ts';

await runAsProcess(importCommand);
