/** Which sentences were decided on: how many are coded, and what was passed over, with the reason. */
import { codedQuotes, UNIT_STATES, unitState } from '../../../network/coverage.ts';
import type { Evidence } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';
import { type Markup, tag } from './html.ts';
import { quotes } from './quotes.ts';
import type { Subject } from './subject.ts';

/** Nothing for a network that records no sentences to decide on. */
export function decisions(subject: Subject): Markup[] {
  const { network } = subject;
  const { coverage = [] } = network;
  if (coverage.length === 0) return [];
  const quoted = codedQuotes(network);
  const stated = coverage.map((unit) => ({ unit, state: unitState(unit, quoted) }));
  const counts = UNIT_STATES.map((state) => stated.filter((one) => one.state === state).length);
  const [coded = 0, passedOver = 0, open = 0] = counts;
  return [
    tag('p', { class: 'soft' }, words.dossier.decided({ coded, passedOver, open })),
    ...stated.flatMap(({ unit, state }) => {
      if (state !== 'passed-over' || unit.passedOver === undefined) return [];
      const { id, source, paragraph, selector, note } = unit;
      const evidence: Evidence = { source, role: 'context', selector };
      const place = paragraph === undefined ? {} : { paragraph };
      return [
        tag(
          'article',
          { id },
          tag('h3', {}, words.reader.reasons[unit.passedOver]),
          ...quotes(subject, id, 'evidence', [
            { ...evidence, ...place, ...(note === undefined ? {} : { note }) },
          ]),
        ),
      ];
    }),
  ];
}
