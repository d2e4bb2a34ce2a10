/** A sentence with its full stop; one that ends in an abbreviation has it already. */
export function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
