/** The unit tests as ever, run by the runner that tries mutants. */
import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import config from '../../vite.config.ts';

/** Small files of tests first: most mutants are noticed before the large ones are loaded. */
class SmallFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    return (await super.sort(files)).reverse();
  }
}

/** @param {import('vite').ConfigEnv} env */
export default async (env) => {
  const { test, ...rest } = /** @type {any} */ (await config(env));
  const unit = test.projects.find((/** @type {any} */ one) => one.test.name === 'unit');
  const runner = new URL('runner.mjs', import.meta.url).pathname;
  const sequence = { sequencer: SmallFirst };
  return mergeConfig(rest, {
    test: { ...test, ...unit.test, projects: undefined, runner, sequence },
  });
};
