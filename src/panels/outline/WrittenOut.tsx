import { fullReference, shortCitation } from '../../evidence/citation.ts';
import { placeOf } from '../../evidence/pages.ts';
import { fragmentOf, textQuote } from '../../network/quotes.ts';
import type { Evidence } from '../../network/records.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { DISPUTES, type View } from '../../state/view.ts';
import { words } from '../../words/words.ts';
import { DisputeNotes } from '../Disputes.tsx';
import { SummarySentence } from '../InWords.tsx';
import { useForeign } from '../use-foreign.ts';
import { anchorOf } from '../ViewLink.tsx';
import Outline from './Outline.tsx';

/** A network without a page around it: in words, then each record with its quotes, then the sources. */
export function WrittenOut() {
  const network = useExplorerState(({ document }) => document.network);
  const { title, description, coder, codedOn, sources } = network;
  return (
    <main className="written-out outline">
      <h1>{title}</h1>
      <p>{description}</p>
      {coder && <p className="soft">{words.home.coded(coder, codedOn)}</p>}
      <h2>{words.inWords.title}</h2>
      <SummarySentence />
      <Outline />
      <h2>{words.outline.written}</h2>
      <Records />
      <h2>{words.home.sources(sources.length)}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>{fullReference(source)}</li>
        ))}
      </ul>
    </main>
  );
}

function Records() {
  const {
    organizations,
    relations,
    blocs,
    story = [],
  } = useExplorerState(({ document }) => document.network);
  return (
    <>
      {relations.map(({ id, evidence }) => (
        <Written
          key={id}
          to={{ selection: id }}
          record={id}
          quotes={listed('evidence', evidence)}
        />
      ))}
      {blocs.map(({ id, evidence }) => (
        <Written
          key={id}
          to={{ selection: id, highlight: id }}
          record={id}
          quotes={listed('evidence', evidence)}
        />
      ))}
      {organizations.map(({ id, attributes }) => (
        <Written
          key={id}
          to={{ selection: id }}
          record={id}
          quotes={attributes.flatMap(({ evidence }, i) =>
            listed(`attributes.${i}.evidence`, evidence),
          )}
        />
      ))}
      {story.map(({ id, evidence }) => (
        <Written
          key={id}
          to={{ ask: { id: 'story', options: { step: id } } }}
          record={id}
          quotes={listed('evidence', evidence)}
        />
      ))}
    </>
  );
}

interface Listed {
  /** The path of the quote in its record. */
  readonly field: string;
  readonly evidence: Evidence;
}

const listed = (path: string, evidence: readonly Evidence[]): Listed[] =>
  evidence.map((one, i) => ({ field: `${path}.${i}`, evidence: one }));

/** A record where links to it lead, with its quotes and who disputes it. */
function Written(props: { to: Partial<View>; record: string; quotes: readonly Listed[] }) {
  const network = useExplorerState(({ document }) => document.network);
  const disputes = network.disputes.filter(({ about }) => about === props.record);
  return (
    <article id={anchorOf(props.to)} className="outline-entry">
      <h3>{words.reads.titles(network).get(props.record)}</h3>
      {props.quotes.map(({ field, evidence }) => (
        <WrittenQuote
          key={field}
          anchor={anchorOf({ selection: props.record, quote: field })}
          evidence={evidence}
        />
      ))}
      {disputes.length > 0 && (
        <DisputeNotes
          id={anchorOf({ selection: props.record, quote: DISPUTES })}
          disputes={disputes}
        />
      )}
    </article>
  );
}

function WrittenQuote({ anchor, evidence }: { anchor: string; evidence: Evidence }) {
  const sources = useExplorerState(({ document }) => document.network.sources);
  const lang = useForeign();
  const source = sources.find(({ id }) => id === evidence.source);
  const exact = textQuote(evidence.selector)?.quote.exact;
  const place = words.quote.place(...placeOf(source, evidence));
  return (
    <figure id={anchor} className={`quote ${evidence.role}`}>
      <blockquote>
        <p lang={lang.of(evidence.source)}>
          {exact === undefined ? words.quote.table(fragmentOf(evidence.selector)) : `“${exact}”`}
        </p>
      </blockquote>
      <figcaption>
        {source && shortCitation(source)}
        {place && `, ${place}`}
        {evidence.role !== 'supports' && ` · ${words.quote.role[evidence.role]}`}
      </figcaption>
    </figure>
  );
}
