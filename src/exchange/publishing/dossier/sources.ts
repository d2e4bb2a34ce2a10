/** The sources of a dossier: reference, hash of the coded text, and what the check of its quotes found. */
import { fullReference } from '../../../evidence/citation.ts';
import { tallyOf } from '../../../evidence/states.ts';
import type { Source } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';
import { type Content, definitions, joined, type Markup, outwardLink, tag } from './html.ts';
import { prose, type Subject } from './subject.ts';

/** All sources, those that were coded first. */
export function sources(subject: Subject): Markup[] {
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
          [say.checked, checked(subject, source.id)],
          [
            say.identification,
            identification
              ? joined([
                  `${say.identified[identification.status]}. `,
                  prose(subject, identification.reason),
                ])
              : null,
          ],
          [
            say.grading,
            grading ? joined([`${say.grade(grading)}. `, prose(subject, grading.reason)]) : null,
          ],
        ]),
      );
    });
}

/** What the check found of a source's quotes and hedges; nothing where it has none. */
function checked({ network, checks, madeOn }: Subject, source: string): Content {
  const { source: say } = words.dossier;
  const tally = tallyOf(network, checks, source);
  const [only, ...others] = tally.states.keys();
  if (only === undefined) return null;
  if (only === 'not-checked' && others.length === 0) return say.notChecked;
  return say.checkedOn(words.date(madeOn), words.count.checked(tally));
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
