/** A browser for pictures and tests: Chromium from the npm packages on Linux, an installed one elsewhere. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const CHANNELS = ['chrome', 'msedge'] as const;

/**
 * Starts a browser. Rejects where there is none.
 * @param args further arguments of its command line
 */
export async function launchChromium(args: string[] = []): Promise<Browser> {
  if (process.platform === 'linux')
    return chromium.launch({ executablePath: await unpackedChromium(), args });
  for (const channel of CHANNELS) {
    try {
      return await chromium.launch({ channel, args });
    } catch (error) {
      if (!(error instanceof Error && /is not found/.test(error.message))) throw error;
    }
  }
  throw new Error('This needs Google Chrome or Microsoft Edge: install either one.');
}

/**
 * The package unpacks itself into the system's folder for temporary files, readable by one user
 * only. A folder of the checkout keeps users and checkouts apart; the package reads the setting
 * when asked for the path, so it is lent for that long.
 */
async function unpackedChromium(): Promise<string> {
  const folder = resolve('.cache/chromium');
  await mkdir(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
