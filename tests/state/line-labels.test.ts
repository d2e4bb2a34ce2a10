import { expect, test } from 'vitest';
import { shippedNetwork } from '../../src/shipped.ts';
import { selectScene } from '../../src/state/derived.ts';
import { createExplorer, setView } from '../../src/state/store.ts';

/** The label of a relation's line while `selected` is selected. */
function labelOf(id: string, selected: string | null): string | undefined {
  const explorer = createExplorer(shippedNetwork());
  setView(explorer, { selection: selected });
  return selectScene(explorer.getState()).edges.find((edge) => edge.id === id)?.label;
}

test('a line says its act as its arrow is drawn; one that stands out its grade too', () => {
  const attack = 'mexican-government-target-of-zetas';
  expect(labelOf(attack, null)).toBe('attacked');
  expect(labelOf(attack, attack)).toBe('attacked · 1 quote');
  const pursuit = 'zetas-target-of-mexican-law-enforcement';
  expect(labelOf(pursuit, null)).toBe('substantially');
  expect(labelOf(pursuit, pursuit)).toBe('“substantially” · pursued · 2 quotes');
});
