/** The page as it is in another commit, built in `.cache`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

const LOCK = 'package-lock.json';

/** @returns the folder of the built page, made where it is not there yet; throws where git does not know the commit */
export function builtPageOf(ref: string): string {
  const run = (command: string, args: readonly string[], cwd = '.') =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const commit = run('git', ['rev-parse', '--short', `${ref}^{commit}`]).trim();
  const built = resolve(`.cache/against/${commit}`);
  if (existsSync(`${built}/index.html`)) return built;
  const tree = `${built}-tree`;
  run('git', ['worktree', 'add', '--force', '--detach', tree, commit]);
  try {
    if (readFileSync(`${tree}/${LOCK}`, 'utf8') === readFileSync(LOCK, 'utf8'))
      symlinkSync(resolve('node_modules'), `${tree}/node_modules`);
    else run('npm', ['ci'], tree);
    run('npx', ['vite', 'build', '--outDir', built, '--logLevel', 'warn'], tree);
  } finally {
    rmSync(`${tree}/node_modules`, { recursive: true, force: true });
    run('git', ['worktree', 'remove', '--force', tree]);
  }
  return built;
}
