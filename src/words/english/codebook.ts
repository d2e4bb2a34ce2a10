/** The codebook as a reader needs it: what each mark says, and when a coder gives it. */
export const codebookWords = {
  codebook: {
    title: 'What the marks say',
    grade: {
      stronger: 'The words themselves make the tie stronger: “substantially”.',
      weaker: 'The words themselves make the tie weaker: “looser”, “to a lesser extent”.',
    },
    signs: {
      dispute:
        'Another source contradicts or refines what the line says. It is cited on the panel and never changes the line.',
      fault: 'The text at hand does not have the quoted words as they were recorded.',
    },
    claimed:
      'Dark, in an area: a member of a bloc that the author claims; the author’s claim adds no line.',
    looser: 'Lighter and dashed: the author counts these members in more loosely.',
    surely: {
      title: 'How surely it is said',
      hedge: {
        name: 'Hedge',
        meaning:
          'Words of the author’s own caution, marked in the quote: “may be”, “arguably”. A relation is said without a hedge where at least one of its quotes has none.',
      },
      confidence: {
        name: 'Confidence',
        meaning:
          'How sure the coder is of the reading, with the reason. It is not the author’s caution.',
      },
    },
    keys: 'Keys',
  },
};
