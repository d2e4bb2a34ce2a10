/** What changed between two versions of a network, in sentences. */
import { type Change, changeDetails, type Tie } from '../change-sentences.ts';
import { list } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

const SECTIONS: Readonly<Record<string, string>> = {
  network: 'Network',
  sources: 'Source',
  organizations: 'Organization',
  relations: 'Relation',
  blocs: 'Bloc',
  disputes: 'Dispute',
  positions: 'Place on the picture',
  matches: 'Match with another network',
  coverage: 'Unit to decide',
};

const fields = {
  about: 'record it is about',
  aliases: 'alias',
  attributes: 'attribute',
  claimedBy: 'source that claims it',
  codedOn: 'day of coding',
  computedBy: 'method',
  evidence: 'quote',
  expandedFrom: 'statement it is read out of',
  filters: 'filter',
  hedges: 'hedge',
  passedOver: 'reason to pass it over',
  readings: 'readings',
  basedOn: 'network it is a copy of',
  'layout.method': 'method of the layout',
  'layout.seed': 'seed of the layout',
  members: 'member',
  names: 'names by language',
  'naming.told': 'what a name in the text means',
  'naming.wavedOff': 'name that is no organization',
  parent: 'organization it is part of',
  pinned: 'pin',
  select: 'selection',
  story: 'step of the guided reading',
  typeName: 'own name of its type',
  when: 'date',
  where: 'place',
  x: 'place from left to right',
  y: 'place from top to bottom',
};

export const changeWords = {
  changes: {
    /** What changed, in one line. */
    headline: ({ kind, section, title, tie }: Change): string =>
      tie
        ? `${tie.ends.join('–')}: was ${tieNoun(tie.was)}, is ${tieNoun(tie.is)}`
        : `${SECTIONS[section] ?? section} ${kind}: ${title}`,
    details: changeDetails({
      fields,
      list,
      absent: 'absent',
      added: (name, value) => `New ${name}: ${value}`,
      removed: (name, value) => `Removed ${name}: ${value}`,
      reordered: (name, value) => `Now in this order, ${name}: ${value}`,
      differs: (name, was, is) => `The ${name} was ${was}, is ${is}`,
      within: (name, value, parts) => `In the ${name} ${value}: ${parts}`,
      part: (name, was, is) => `${name} was ${was}, is ${is}`,
    }),
  },
};

/** “an alliance”; where it has a direction, or a name of its own, what it says. */
function tieNoun({ type, typeName, title }: Tie): string {
  const { noun } = RELATION_TYPES[type];
  return typeName === undefined && noun !== undefined ? noun : `“${title}”`;
}
