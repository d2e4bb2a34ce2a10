/** Saving a network in each way, by the dialog that does it. */
import type { Values } from './values.ts';
import type { Act, Visit } from './visit.ts';
import { worked } from './visit.ts';

/** By the names of the buttons; the browser prints nothing, but all is done up to there. */
const BUTTONS = {
  PNG: 'Save PNG',
  SVG: 'Save SVG',
  print: 'Print or save as PDF',
  JSON: 'JSON (explorer)',
  dossier: 'Dossier (HTML)',
} as const;

type ExportId = keyof typeof BUTTONS;

const preview = ({ page }: Visit) => page.getByRole('img', { name: /^Preview: / }).waitFor();

async function open(visit: Visit): Promise<void> {
  await visit.page.keyboard.press('e');
  await preview(visit);
}

/** The next act may begin with a key, which is for the dialog while it is there. */
async function close({ page }: Visit): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

function save(visit: Visit, id: ExportId): Promise<Values> {
  const { page } = visit;
  return worked(visit, async () => {
    const button = page.getByRole('button', { name: BUTTONS[id], exact: true });
    // Of what is too large for a PNG none is offered.
    if (await button.isDisabled()) throw new Error('it cannot be saved at this size');
    await button.click();
    if (id !== 'print') await page.locator('.said p').waitFor();
  });
}

const exporting = (id: ExportId): Act => ({
  before: open,
  run: (visit) => save(visit, id),
  after: close,
});

export const EXPORTS = {
  'export dialog': { run: (visit) => worked(visit, () => open(visit)), after: close },
  PNG: exporting('PNG'),
  SVG: exporting('SVG'),
  print: exporting('print'),
  JSON: exporting('JSON'),
  dossier: exporting('dossier'),
} as const satisfies Record<string, Act>;
