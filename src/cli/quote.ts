import { runAsProcess } from './command.ts';
import { quoteCommand } from './quote-command.ts';

await runAsProcess(quoteCommand);
