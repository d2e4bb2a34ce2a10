/** The built explorer on an address of this machine. */
import { preview } from 'vite';

/**
 * Serves a build, at the next free port where the wanted one is taken.
 * @param {{ port: number, outDir?: string, open?: boolean }} options
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ port, outDir = 'dist', open = false }) {
  const server = await preview({
    build: { outDir },
    logLevel: 'warn',
    preview: { port, open, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server gave no address.');
  return { address, port: Number(new URL(address).port), close: () => server.close() };
}
