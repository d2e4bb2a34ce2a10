import { afterEach, describe, expect, test } from 'vitest';
import { SHOW_ALL } from '../../src/analysis/filter.ts';
import { pin } from '../../src/state/document.ts';
import { moveBy } from '../../src/state/moving.ts';
import { spokenOf } from '../../src/state/spoken.ts';
import {
  createExplorer,
  type Explorer,
  holdFilter,
  setDocument,
  setView,
} from '../../src/state/store.ts';
import { redoStep, undoStep } from '../../src/state/undoing.ts';
import { loadWords, speak } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const WANTED = {
  en: [
    'Undone: places on the picture.',
    'Redone: places on the picture.',
    'highlighted',
    'relations',
    'Shown: everything',
  ],
  es: [
    'Deshecho: lugares en la imagen.',
    'Rehecho: lugares en la imagen.',
    'resaltado',
    'relaciones',
    'Se muestra',
  ],
} as const;

function saidAfter(explorer: Explorer, act: () => unknown): string | null {
  const before = explorer.getState();
  act();
  return spokenOf(explorer.getState(), before);
}

afterEach(async () => {
  await speak('en');
  await loadWords('base');
});

describe.for(['en', 'es'] as const)('what is said in %s', (language) => {
  test('of undo, redo, bloc, filter and selection, and of nothing else', async () => {
    await speak(language);
    await loadWords('base');
    const explorer = createExplorer(smallNetwork());
    const { network } = explorer.getState().document;
    const [undone, redone, highlighted, relations, everything] = WANTED[language];
    const [organization] = network.organizations;
    const places = [{ organization: organization?.id ?? '', x: 7, y: 7 }];
    expect(saidAfter(explorer, () => setDocument(explorer, (one) => pin(one, places)))).toBeNull();
    expect(saidAfter(explorer, () => undoStep(explorer))).toContain(undone);
    expect(saidAfter(explorer, () => redoStep(explorer))).toContain(redone);
    const moves = () => moveBy(explorer, organization?.id ?? '', 'right');
    expect(saidAfter(explorer, moves)).toContain(organization?.name);
    const [bloc] = network.blocs;
    const marked = saidAfter(explorer, () => setView(explorer, { highlight: bloc?.id ?? null }));
    expect(marked).toContain(highlighted);
    expect(marked).toContain(bloc?.name);
    const filter = { ...SHOW_ALL, type: ['rivalry'] as const };
    expect(saidAfter(explorer, () => setView(explorer, { filter }))).toContain(relations);
    // In the midst of a movement nothing is said.
    expect(saidAfter(explorer, () => holdFilter(explorer, { undated: false }))).toBeNull();
    expect(saidAfter(explorer, () => setView(explorer, { filter: SHOW_ALL }))).toContain(
      everything,
    );
    const selects = () => setView(explorer, { selection: organization?.id ?? null });
    expect(saidAfter(explorer, selects)).toContain(organization?.name);
    expect(saidAfter(explorer, () => setView(explorer, { table: 'relations' }))).toBeNull();
  });
});
