import { expect, test } from 'vitest';
import type { PictureChoices } from '../../src/state/pictures.ts';
import { savePng } from '../../src/state/save.ts';
import { createExplorer, setTransient } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** More than any browser draws, which is refused before a page is needed. */
const HUGE: PictureChoices = {
  area: 'whole',
  marks: 'colour',
  ground: 'white',
  size: { of: 'page', widthMm: 1200, dpi: 600 },
  title: true,
  legend: true,
  citation: true,
};

test.for([
  ['export', null],
  ['open', 'open'],
  [null, null],
] as const)(
  'what became of a picture closes its own dialog and no other: %s → %s',
  async ([opened, left]) => {
    const explorer = createExplorer(smallNetwork());
    setTransient(explorer, { dialog: 'export' });
    const saving = savePng(explorer, HUGE);
    setTransient(explorer, { dialog: opened });
    await saving;
    const { dialog, notice } = explorer.getState().transient;
    expect(dialog).toBe(left);
    expect(notice).toMatchObject({ tone: 'problem', title: 'The picture could not be made' });
  },
);
