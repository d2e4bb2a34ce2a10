/** What relation types are called, mean and read like. */
import type { TypeCatalogue } from '../reading-words.ts';

export const RELATION_TYPES: TypeCatalogue = {
  alliance: {
    label: 'Alliance',
    singular: 'alliance',
    plural: 'alliances',
    noun: 'an alliance',
    meaning: 'The words say the two are allied or collaborate.',
    reads: { one: 'is allied with', many: 'are allied with' },
    headings: { along: 'Allied with', back: 'Allied with' },
  },
  rivalry: {
    label: 'Rivalry',
    singular: 'rivalry',
    plural: 'rivalries',
    noun: 'a rivalry',
    meaning: 'The words say the two fought each other.',
    reads: { one: 'fought', many: 'fought' },
    headings: { along: 'Fought', back: 'Fought' },
  },
  'splinter-of': {
    label: 'Came out of',
    singular: 'splinter',
    plural: 'splinters',
    meaning: 'The ring marks the group that came out of the other.',
    reads: { one: 'came out of', many: 'came out of' },
    headings: { along: 'Came out of', back: 'Parent of' },
  },
  'target-of': {
    label: 'Attacked or pursued',
    singular: 'attack or pursuit',
    plural: 'attacks and pursuits',
    meaning: 'The arrow points at the one attacked or pursued.',
    reads: { one: 'attacked', many: 'attacked' },
    readsOfState: { one: 'pursued', many: 'pursued' },
    headings: { along: 'Attacked or pursued', back: 'Attacked or pursued by' },
  },
  'other-undirected': {
    label: 'Other',
    singular: 'other relation',
    plural: 'other relations',
    meaning: 'Another file’s type, under its own name; it has no direction.',
    reads: { one: 'is tied to', many: 'are tied to' },
    headings: { along: 'Otherwise tied to', back: 'Otherwise tied to' },
  },
  'other-directed': {
    label: 'Other, directed',
    singular: 'other directed relation',
    plural: 'other directed relations',
    meaning: 'Another file’s type, under its own name; the arrow points at its target.',
    reads: { one: 'points to', many: 'point to' },
    headings: { along: 'Otherwise points to', back: 'Otherwise pointed to by' },
  },
};
