/** What the analyses say in English. */
import { agreementWords } from './agreement.ts';
import { balanceWords } from './balance.ts';
import { changeWords } from './changes.ts';
import { comparisonWords } from './comparison.ts';
import { groupingWords } from './groupings.ts';
import { matrixWords } from './matrix.ts';
import { measureWords } from './measures.ts';
import { noQuestionWords } from './no-questions.ts';
import { outlineWords } from './outline.ts';
import { pathWords } from './paths.ts';
import { sideBySideWords } from './side-by-side.ts';
import { sourceWords } from './sources.ts';
import { timeWords } from './time.ts';
import { voiceWords } from './voices.ts';

const analyses = {
  ...groupingWords,
  ...balanceWords,
  ...measureWords,
  ...noQuestionWords,
  ...comparisonWords,
  ...changeWords,
  ...outlineWords,
  ...agreementWords,
  ...pathWords,
  ...timeWords,
  ...voiceWords,
  ...matrixWords,
  ...sourceWords,
  ...sideBySideWords,
};

export default analyses;
