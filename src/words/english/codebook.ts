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
        'Another source contradicts or refines what the line says, or the opposite is said of the same time. The panel says by whom; it never changes the line.',
      changed:
        'The opposite is said of another time: first allies, then rivals. The panel says who says what of when.',
      fault: 'The text at hand does not have the quoted words as they were recorded.',
      ended: 'In Time: by a source’s date it ends at the moment that is shown.',
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
    markingKeys: [
      ['↑ ↓, j k', 'In the text of a draft: mark the sentence before or after'],
      ['Shift + ↑ ↓', 'In the text: one sentence more or fewer in the quote'],
      ['Shift + ← →', 'In the text: move the end of the quote by a word'],
      ['Alt + Shift + ← →', 'In the text: move the start of the quote by a word'],
      ['← →', 'In the text: the name, quote or paragraph before or after'],
      ['g', 'In the text: the next sentence that is still open'],
      ['r, t, l, d', 'In the text: relation, statement, bloc or dispute of what is marked'],
      ['x, then 1–6', 'In the text: pass over what is marked, for a reason'],
      ['1–3, then 1–4', 'In the form of a relation: confidence, then its reason'],
      ['Enter, Ctrl + Enter', 'In a form: record, from a field or from anywhere'],
      ['1, 2, 3', 'At a name that is proposed: organization, alias, not one'],
    ],
  },
};
