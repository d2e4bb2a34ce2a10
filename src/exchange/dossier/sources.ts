/** The sources of a dossier: reference, hash of the coded text, and what the check of its quotes found. */
import { fullReference } from '../../evidence/citation.ts';
import { EVIDENCE_STATES, stateOf } from '../../evidence/states.ts';
import { quotesOf } from '../../network/quotes.ts';
import type { Source } from '../../network/records.ts';
import { words } from '../../words/en.ts';
import { type Content, definitions, joined, type Markup, outwardLink, tag } from './html.ts';
import type { Subject } from './subject.ts';

/** All sources, those that were coded first. */
export function sources(subject: Subject): Markup[] {
  const states = statesBySource(subject);
  const coded = ({ custom }: Source) => Number(custom?.text !== undefined);
  return [...subject.network.sources]
    .sort((a, b) => coded(b) - coded(a))
    .map((source) => {
      const { text, identification, grading } = source.custom ?? {};
      const { source: say } = words.dossier;
      return tag(
        'article',
        { class: 'source', id: source.id },
        tag('p', { class: 'reference' }, reference(source)),
        definitions({ class: 'facts' }, [
          [say.hash, text ? tag('code', {}, text.sha256) : null],
          [say.size, text ? say.sizes(text.bytes, text.codePoints, text.paragraphs) : null],
          [say.checked, checked(subject, states.get(source.id))],
          [
            say.identification,
            identification
              ? `${say.identified[identification.status]}. ${identification.reason}`
              : null,
          ],
          [
            say.grading,
            grading ? `${grading.reliability}${grading.credibility}. ${grading.reason}` : null,
          ],
        ]),
      );
    });
}

function checked({ madeOn }: Subject, states: ReadonlyMap<string, number> | undefined): Content {
  const { source: say } = words.dossier;
  if (!states) return null;
  if ([...states.keys()].every((state) => state === 'not-checked')) return say.notChecked;
  const tally = EVIDENCE_STATES.toReversed().flatMap((state) => {
    const n = states.get(state);
    return n === undefined ? [] : [[words.states[state], n] as const];
  });
  return say.checkedOn(words.date(madeOn), tally);
}

/** How many quotes and hedges of each source are in each state. */
function statesBySource({ network, checks }: Subject): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const quote of quotesOf(network)) {
    const counts = found.get(quote.source) ?? new Map<string, number>();
    const state = stateOf(checks, quote);
    found.set(quote.source, counts.set(state, (counts.get(state) ?? 0) + 1));
  }
  return found;
}

/** The reference, whose address, at its end, is a link. */
function reference(source: Source): Content {
  const whole = fullReference(source);
  const address = /https?:\/\/[^\s]+$/.exec(whole)?.[0].replace(/\.$/, '');
  if (address === undefined) return whole;
  const at = whole.lastIndexOf(address);
  return joined([
    whole.slice(0, at),
    outwardLink(address, address),
    whole.slice(at + address.length),
  ]);
}
