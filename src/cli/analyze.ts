import { analyzeCommand } from './analyze-command.ts';
import { runAsProcess } from './command.ts';

await runAsProcess(analyzeCommand);
