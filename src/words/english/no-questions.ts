export const noQuestionWords = {
  /** Said where a network answers none of the first questions. */
  noQuestions: {
    title: 'No question to begin with',
    text: 'The first questions are about alliances, disputes, origins and attacks, and the network has no such relation. Its relations are in a table, at the foot of the page.',
  },
};
