/** What relation types are called, mean and read like. */
import type { TypeCatalogue } from '../reading-words.ts';

export const RELATION_TYPES: TypeCatalogue = {
  alliance: {
    label: 'Alliance',
    singular: 'alliance',
    plural: 'alliances',
    noun: 'an alliance',
    meaning:
      'The words say that the two are allied or collaborate. A shared enemy alone is no alliance.',
    reads: { one: 'is allied with', many: 'are allied with' },
    headings: { along: 'Allied with', back: 'Allied with' },
  },
  rivalry: {
    label: 'Rivalry',
    singular: 'rivalry',
    plural: 'rivalries',
    noun: 'a rivalry',
    meaning:
      'The words say that two criminal organizations fought each other. Outgrowing the other is no rivalry.',
    reads: { one: 'fought', many: 'fought' },
    headings: { along: 'Fought', back: 'Fought' },
  },
  'splinter-of': {
    label: 'Came out of',
    singular: 'splinter',
    plural: 'splinters',
    meaning:
      'The words say that one was created by the other, split from it, or first was its armed group. The ring is at the one that came out.',
    reads: { one: 'came out of', many: 'came out of' },
    headings: { along: 'Came out of', back: 'Parent of' },
  },
  'target-of': {
    label: 'Attacked or pursued',
    singular: 'attack or pursuit',
    plural: 'attacks and pursuits',
    meaning:
      'A body of the state pursues an organization or captures its leaders, or an organization attacks a body of the state. The arrow points at the one attacked or pursued.',
    reads: { one: 'attacked', many: 'attacked' },
    readsOfState: { one: 'pursued', many: 'pursued' },
    headings: { along: 'Attacked or pursued', back: 'Attacked or pursued by' },
  },
  'other-undirected': {
    label: 'Other',
    further: 'Further types',
    singular: 'other relation',
    plural: 'other relations',
    meaning: 'A type of the file that was opened, under its own name, without direction.',
    reads: { one: 'is tied to', many: 'are tied to' },
    headings: { along: 'Otherwise tied to', back: 'Otherwise tied to' },
  },
  'other-directed': {
    label: 'Other, directed',
    further: 'Further types, directed',
    singular: 'other directed relation',
    plural: 'other directed relations',
    meaning:
      'A type of the file that was opened, under its own name; the arrow points at its target.',
    reads: { one: 'points to', many: 'point to' },
    headings: { along: 'Otherwise points to', back: 'Otherwise pointed to by' },
  },
};
