/** Words of the matrix of claims by sources. */

export const matrixWords = {
  matrix: {
    silent: 'silent',
    /** Where a source stands, as the heading of a group. */
    stances: {
      'says-so': 'Says so',
      both: 'Says both',
      against: 'Says the opposite',
      'other-time': 'Of another time',
      silent: 'Silent',
    },
    ofAnotherTime: (said: string) => `of another time: ${said}`,
    /** How sources stand, and how many of them say so and the opposite. */
    tally: (consensus: string, so: number, against: number) =>
      `${consensus}: ${so} ${so === 1 ? 'says' : 'say'} so${against > 0 ? `, ${against} the opposite` : ''}`,
  },
};
