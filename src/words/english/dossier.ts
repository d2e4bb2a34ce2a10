/** Words of the dossier. */
import type { Dispute } from '../../network/records.ts';
import { gradeSaid } from './grading.ts';
import { count, disputes, list, organizations, relations } from './numbers.ts';

const number = new Intl.NumberFormat('en');

export const dossierWords = {
  dossier: {
    contents: 'Contents',
    picture: 'The picture',
    figures: 'In figures',
    says: 'What the network says',
    saysNote:
      'Each sentence is one relation. Under it stand how it was read and the words that carry it.',
    noRelations: 'The network has no relations.',
    organizations: 'Organizations',
    aliases: 'In the text',
    blocs: 'Blocs',
    disputes: 'Disputes',
    disputesNote:
      'What other sources say of what is coded here. A dispute never changes a relation.',
    noDisputes: 'No dispute is recorded.',
    verdict: {
      contradicts: 'contradicted',
      refines: 'refined',
      confirms: 'confirmed',
    } satisfies Record<Dispute['verdict'], string>,
    story: 'A guided reading',
    decisions: 'What was passed over',
    decided: (n: Record<'coded' | 'passedOver' | 'open', number>) =>
      `${count(n.coded + n.passedOver + n.open, 'sentence', 'sentences')} had to be decided on: ${n.coded} coded, ${n.passedOver} passed over, ${n.open} still open. A sentence is passed over where it names organizations and nothing is made of it.`,
    /** A quote by its number in the dossier. */
    quote: (number: number) => `[${number}]`,
    sameStatement: 'The same statement as',
    howToRead: 'How to read it',
    sources: 'Sources',
    about: 'About this file',
    linkTo: (title: string) => `Link to “${title}”`,
    confidence: (level: string) => `confidence: ${level}`,
    reason: 'The coder’s reason',
    columns: {
      caption: 'Relations by type',
      type: 'Type',
      all: 'All',
      stated: 'Stated',
      implied: 'Implied',
      hedged: 'Hedged',
      disputed: 'Contested or refined',
      quotes: 'Quotes',
      rows: 'Rows of tables',
    },
    figure: {
      totals: (n: Record<'organizations' | 'relations' | 'disputes' | 'sources', number>) =>
        `${list.format([
          organizations(n.organizations),
          relations(n.relations),
          disputes(n.disputes),
          count(n.sources, 'source', 'sources'),
        ])}.`,
      checks: (found: string) => `Check of the words: ${found}.`,
    },
    method: {
      types: 'Types of relation',
      reading: 'How a relation was read',
      states: 'States of a quote',
      terms: [
        [
          'Hedges',
          'The author’s own words of caution (“may be”, “arguably”), marked in the quote they stand in. A relation is hedged where every quote that supports it carries one. They stay apart from the coder’s confidence.',
        ],
        [
          'Confidence',
          'The coder’s: how surely the words carry the relation (high, medium or low), with the reason.',
        ],
        ['Grade', 'Given only where the words themselves grade the tie (“looser”).'],
        [
          'One statement',
          'Where a text says something once of several organizations, the relations read out of it say so: they are not independent statements.',
        ],
        [
          'Bloc',
          'A group that a source claims or a method computes. It adds no relation: the ally of an ally is not thereby an ally.',
        ],
      ] as const,
    },
    source: {
      hash: 'SHA-256 of the coded text',
      size: 'Its size',
      sizes: (bytes: number, codePoints: number, paragraphs: number) =>
        `${number.format(bytes)} bytes, ${number.format(codePoints)} characters, ${count(paragraphs, 'paragraph', 'paragraphs')}`,
      checked: 'Checked',
      notChecked: 'not checked: its text was not at hand when this file was made',
      /** @param found what the check found, said with `words.count.checked` */
      checkedOn: (date: string, found: string) => `${date}, against a copy of the text: ${found}`,
      identification: 'Identification',
      identified: { stated: 'As the text itself says', inferred: 'By inference' },
      grading: 'Grade (Admiralty scale)',
      grade: gradeSaid,
    },
    made: {
      coding: 'Coding',
      license: 'Licence',
      made: 'Made',
      by: (program: string, date: string) => `with the ${program}, ${date}`,
      whole:
        'This file is whole: it asks nothing of a network and runs no program. Of the sources’ texts it holds only what is quoted. To cite one relation, add # and its id to the name of this file; the # beside each sentence leads there.',
    },
  },
};
