/** The main states of the page: what rules of accessibility, trees and pictures to look at go through. */
import type { Page } from 'playwright-core';

/** How a state is reached: by its address, and then by what `act` does. */
export interface MainState {
  readonly path: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

export const BLOC = 'sinaloa-cjng-gulf';

const withDialog = (key: string) => ({
  path: '',
  act: async (page: Page) => {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  },
});

const withHeading = (path: string): MainState => ({
  path,
  // What the panel shows is loaded when it is used.
  act: (page) => page.locator('#details h2').first().waitFor({ state: 'attached' }),
});

function hasAnswers(): boolean {
  const details = document.querySelector('#details');
  return details?.querySelector('h4') != null && !/Searching…|Buscando…/.test(details.textContent);
}

/** Of the network that comes with the page. */
export const MAIN_STATES = {
  start: { path: '' },
  words: { path: '#show=words', act: (page) => page.locator('.outline h3').first().waitFor() },
  lineage: {
    path: '#show=lineage&select=cjng',
    act: (page) => page.locator('.lineage-sheet').waitFor(),
  },
  relation: {
    path: '#select=cjng-alliance-sinaloa',
    // The last of the panel's parts to be loaded.
    act: (page) => page.locator('#voices').waitFor({ state: 'attached' }),
  },
  organization: withHeading('#select=sinaloa'),
  bloc: withHeading(`#select=${BLOC}&highlight=${BLOC}`),
  message: { path: '#select=nobody' },
  analysis: {
    path: '#ask=groupings',
    // Until every search has its answer, in either language.
    act: (page) => page.waitForFunction(hasAnswers),
  },
  comparison: withHeading('#ask=comparison&ask.with=bacrim-2020'),
  story: withHeading('#ask=story'),
  table: {
    path: '#table=evidence',
    // On a phone the rows are cards.
    act: (page) => page.locator('.drawer-bar').waitFor(),
  },
  search: withDialog('/'),
  export: withDialog('e'),
  settings: withDialog(','),
  help: withDialog('?'),
} as const satisfies Record<string, MainState>;

/** The sizes that matter: a desk, a phone, a phone on its side. */
export const SIZES = {
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  side: { width: 844, height: 390 },
} as const;
