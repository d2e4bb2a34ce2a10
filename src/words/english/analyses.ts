/** What the analyses say in English. */
import { balanceWords } from './balance.ts';
import { changeWords } from './changes.ts';
import { comparisonWords } from './comparison.ts';
import { groupingWords } from './groupings.ts';
import { measureWords } from './measures.ts';
import { outlineWords } from './outline.ts';

const analyses = {
  ...groupingWords,
  ...balanceWords,
  ...measureWords,
  ...comparisonWords,
  ...changeWords,
  ...outlineWords,
};

export default analyses;
