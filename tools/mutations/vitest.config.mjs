/** The unit tests as ever, run by the runner that tries mutants. */
import { mergeConfig } from 'vitest/config';
import config from '../../vite.config.ts';

/** @param {import('vite').ConfigEnv} env */
export default async (env) => {
  const { test, ...rest } = /** @type {any} */ (await config(env));
  const unit = test.projects.find((/** @type {any} */ one) => one.test.name === 'unit');
  const runner = new URL('runner.mjs', import.meta.url).pathname;
  return mergeConfig(rest, { test: { ...test, ...unit.test, projects: undefined, runner } });
};
