/** Words of several networks side by side: who is who in them, and what they say pair by pair. */
import type { SharedVerdict } from '../../network/verdicts.ts';
import { count, list, organizations, pairs, relations } from './numbers.ts';

export const sideBySideWords = {
  sideBySide: {
    crumb: 'Comparison · computed from the codings of all',
    contradict: (networks: number, n: number) =>
      `${count(networks, 'network', 'networks')}: two or more of them contradict each other on ${n === 0 ? 'no pair' : pairs(n)}`,
    networks: 'Side by side',
    open: 'the open one',
    size: (ofOrganizations: number, ofRelations: number) =>
      `${organizations(ofOrganizations)}, ${relations(ofRelations)}`,
    openInPlace: 'Open in the place of A',
    openInPlaceOf: (title: string) => `Open in the place of A: ${title}`,
    takeAway: 'Take away',
    takeAwayOf: (title: string) => `Take away: ${title}`,
    version: 'Another version of a network that is here already. Compare it with that one alone.',
    again: 'Choose it again: a link brings no file along.',
    another: 'Set another network beside them',
    addFile: 'Files…',
    addFiles:
      'Each file that is a network by itself comes as one of its own; tables can be one together.',
    matches: 'Who is who',
    matchesText: (same: number, open: number) =>
      [
        `${count(same, 'organization is', 'organizations are')} in two networks or more.`,
        ...(open > 0
          ? [`${count(open, 'match is', 'matches are')} proposed and not accepted.`]
          : []),
        'A network has each of them once: to accept another of it takes the first one out.',
      ].join(' '),
    noMatches: 'No name, alias or id of one fits one of another.',
    columns: { same: 'Same?', organization: 'Organization', ground: 'Because' },
    is: (other: string, one: string) => `${other} is ${one}`,
    lettered: (name: string, letter: string) => `${name} (${letter})`,
    refused: 'refused',
    one: 'Organization',
    other: 'is the same as',
    save: 'Save matches.json',
    saveMeaning: 'As npm run merge takes it. This browser remembers them also without that.',
    pairs: 'What they say pair by pair',
    pairsCaption: 'Pairs, with what each network says of them',
    pairColumns: { pair: 'Pair', said: 'Who says what' },
    verdicts: {
      contradicting: 'Contradicting',
      inconsistent: 'Contradicting itself',
      opposite: 'Opposite directions',
      both: 'In several',
      different: 'Different',
      alone: 'In one only',
    } satisfies Record<SharedVerdict, string>,
    verdictTexts: {
      contradicting: 'Allied in one, against each other in another.',
      inconsistent: 'One of them contradicts itself: allied, and against each other.',
      opposite: 'Two have the same between them, in opposite directions.',
      both: 'Two or more say it: the same sign, or the same type in the same direction.',
      different: 'Tied in several, with nothing in common and nothing opposed.',
      alone: 'One network alone says it.',
    } satisfies Record<SharedVerdict, string>,
    said: (letter: string, labels: readonly string[]) => `${letter}: ${list.format(labels)}`,
    silent: (letters: readonly string[]) =>
      `${list.format(letters)} ${letters.length === 1 ? 'has' : 'have'} both and ${letters.length === 1 ? 'says' : 'say'} nothing of them.`,
    joinAll: 'Put all together',
    joinText: (networks: number, all: number) =>
      `One network of all ${networks}: ${organizations(all)}, those that are the same as accepted above being one. What several say of a pair becomes rows of one relation, each with its source. Each network stays whole in it, and Undo leads back here.`,
    method:
      'Two networks contradict each other on a pair that is allied in one and has a rivalry or an attack in the other, whatever the time; put together, they say who speaks of when. Which is right, no computation says.',
  },
};
