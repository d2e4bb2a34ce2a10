import { expect, test } from 'vitest';
import { type PictureChoices, pictureOf } from '../../src/state/pictures.ts';
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
  ownTitle: null,
  legend: true,
  citation: true,
};

test.for([
  ['export', 'said'],
  ['open', 'notice'],
  [null, 'notice'],
] as const)(
  'what became of a picture is said in its own dialog, if that is open still: %s',
  async ([opened, place]) => {
    const explorer = createExplorer(smallNetwork());
    setTransient(explorer, { dialog: 'export' });
    const saving = savePng(explorer, pictureOf(explorer.getState(), HUGE), HUGE.size);
    setTransient(explorer, { dialog: opened });
    await saving;
    const { dialog, said, notice } = explorer.getState().transient;
    expect(dialog).toBe(opened);
    const titles = { said: said?.says().title, notice: notice?.says().title };
    const nothing = { said: undefined, notice: undefined };
    expect(titles).toEqual({ ...nothing, [place]: 'The picture could not be made' });
  },
);
