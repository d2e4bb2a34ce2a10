let tries = 0;

/**
 * Imports a module, and where that fails, asks once more under another address: a browser may fail again
 * without asking, as it remembers a module that it could not fetch (github.com/whatwg/html/issues/6768).
 */
export async function fetchedModule<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+\.js/.exec(String(error))?.[0];
    if (address === undefined) throw error;
    tries += 1;
    return import(/* @vite-ignore */ `${address}?try=${tries}`) as Promise<Module>;
  }
}
