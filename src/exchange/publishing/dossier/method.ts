/** The codebook in short: what the types, the basis, caution and the states of quotes mean. */
import { EVIDENCE_STATES } from '../../../evidence/states.ts';
import { CODED_TYPE_IDS, RELATION_TYPE_IDS } from '../../../network/relation-types.ts';
import { STATE_SIGNS } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';
import { definitions, type Markup, tag } from './html.ts';
import type { Subject } from './subject.ts';

/** The types of the codebook, and those of another file that the network has. */
export function method({ network }: Subject): (Markup | null)[] {
  const used = new Set(network.relations.map(({ type }) => type));
  const types = RELATION_TYPE_IDS.filter((id) => CODED_TYPE_IDS.includes(id) || used.has(id));
  const { basis, basisMeaning } = words.legend;
  const { method: say } = words.dossier;
  return [
    tag('h3', {}, say.types),
    definitions(
      { class: 'facts' },
      types.map((id) => [words.types[id].label, words.types[id].meaning]),
    ),
    tag('h3', {}, say.reading),
    definitions({ class: 'facts' }, [
      [basis.stated, basisMeaning.stated],
      [basis.implied, basisMeaning.implied],
      ...say.terms,
    ]),
    tag('h3', {}, say.states),
    definitions(
      { class: 'facts' },
      EVIDENCE_STATES.toReversed().map((state) => [
        `${STATE_SIGNS[state]} ${words.states[state]}`,
        words.statesMeaning[state],
      ]),
    ),
  ];
}
