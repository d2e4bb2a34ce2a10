/** Words of the matrix of claims by sources. */
import type { matrixWords as english } from '../english/matrix.ts';
import type { Said } from '../parts.ts';
import { agree } from './numbers.ts';

export const matrixWords: Said<typeof english> = {
  matrix: {
    silent: 'no dice nada',
    stances: {
      'says-so': 'Lo dice',
      both: 'Dice ambas cosas',
      against: 'Dice lo contrario',
      'other-time': 'De otro momento',
      silent: 'No dice nada',
    },
    ofAnotherTime: (said) => `de otro momento: ${said}`,
    tally: (consensus, so, against) =>
      `${consensus}: ${so} ${agree(so, 'lo dice', 'lo dicen')}${against > 0 ? `, ${against} lo contrario` : ''}`,
  },
};
