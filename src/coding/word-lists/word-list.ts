/** What a list of words for one language holds. */

/**
 * What a cue says of the organizations before and after it.
 * - `ally`: they are allied;
 * - `fight`: they fight;
 * - `pursue`: the first attacks or pursues the second;
 * - `pursued`: the first is pursued, by the second where one follows;
 * - `made`: the second came out of the first;
 * - `came-from`: the first came out of the second.
 */
export type Meaning = 'ally' | 'fight' | 'pursue' | 'pursued' | 'made' | 'came-from';

/**
 * Phrases are separated by commas and folded (without accents and capitals); hyphens and apostrophes are spaces.
 */
export type Phrases = string;

export interface WordList {
  readonly cues: Readonly<Record<Meaning, Phrases>>;
  /** They hold a cue and tie nobody: “drug war”. */
  readonly ignored: Phrases;
  /** After a cue: the organizations before it do it to one another. */
  readonly eachOther: Phrases;
  /** Before organizations: the cue holds among these. */
  readonly among: Phrases;
  /** Before the organization that another came from; so do the words of `of`. */
  readonly from: Phrases;
  /** Before those that an alliance is of. */
  readonly of: Phrases;
  /** Before an organization: it acted, and the one before the cue suffered it. */
  readonly by: Phrases;
  /** Before a verb: somebody suffered it, and who acted may not be named. */
  readonly suffers: Phrases;
  /** Before a noun: what follows belongs to the organization before (“its armed wing, …”). */
  readonly own: Phrases;
  /** Join organizations to a list. */
  readonly and: Phrases;
  /** May stand between them besides: articles, and after a joining word prepositions. */
  readonly articles: Phrases;
  readonly prepositions: Phrases;
  /** Open a clause whose subject is the organization before. */
  readonly relatives: Phrases;
  readonly negations: Phrases;
  readonly hypotheticals: Phrases;
  /** They say that it is over. */
  readonly former: Phrases;
  /** Before a verb: a tense of what was so once and is not said to be so still. */
  readonly pastTense: Phrases;
  /** Dates of another time; `####` is a year. */
  readonly pastDates: Phrases;
  /** They say that it is so still, or again. */
  readonly present: Phrases;
  /** The author's words of caution; sources in docs/suggestions.md. */
  readonly hedges: Phrases;
  /** They open a list of examples. */
  readonly examples: Phrases;
  /** They grade a tie. */
  readonly grades: Phrases;
  /** Cues that only bodies of a state act out: where another stands before them, it did not. */
  readonly stateActs: Phrases;
  /** People who stand for an organization: what is done to them is done to it by inference. */
  readonly people: Phrases;
}
