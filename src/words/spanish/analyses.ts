/** What the analyses say in Spanish. */
import type { Parts } from '../parts.ts';
import { agreementWords } from './agreement.ts';
import { balanceWords } from './balance.ts';
import { changeWords } from './changes.ts';
import { comparisonWords } from './comparison.ts';
import { groupingWords } from './groupings.ts';
import { measureWords } from './measures.ts';
import { outlineWords } from './outline.ts';

const analyses: Parts['analyses'] = {
  ...groupingWords,
  ...balanceWords,
  ...measureWords,
  ...comparisonWords,
  ...changeWords,
  ...outlineWords,
  ...agreementWords,
};

export default analyses;
