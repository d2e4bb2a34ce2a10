import { useEffect, useRef } from 'react';
import { speaksIn } from '../analysis/statements.ts';
import { shortCitation } from '../evidence/citation.ts';
import { placeOf } from '../evidence/pages.ts';
import { passages } from '../evidence/passages.ts';
import { quoteMarks } from '../evidence/quote-marks.ts';
import { fragmentOf, textQuote, wordsKey } from '../network/quotes.ts';
import type { Evidence, Hedge } from '../network/records.ts';
import { selectFindNames } from '../state/derived.ts';
import { askWithout, selectStatements } from '../state/left-out.ts';
import { setTransient, setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { STATE_SIGNS } from '../words/signs.ts';
import { words } from '../words/words.ts';
import { EditQuoteOnUse } from './EditOnUse.tsx';
import { CheckDetails } from './reader/CheckDetails.tsx';
import { useForeign } from './use-foreign.ts';

interface Props {
  readonly evidence: Evidence;
  readonly hedges?: readonly Hedge[];
  /** Where the evidence stands: its record, and its path there. */
  readonly record: string;
  readonly field: string;
  /** The organizations that its record is about: their names stand out from the others. */
  readonly about: readonly string[];
  /** From 1, where the record's quotes are spoken of by number. */
  readonly number?: number;
  /** Whether it says its record with a hedge or without. */
  readonly says?: string | null;
}

/** One piece of evidence: the source's words, marked, and where they stand. */
export function Quote(props: Props) {
  const { evidence, hedges = [], record, field, about, number, says } = props;
  const explorer = useExplorer();
  const findNames = useExplorerState(selectFindNames);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const source = sources.find(({ id }) => id === evidence.source);
  const check = useExplorerState(({ transient }) => transient.checks).get(wordsKey(evidence));
  const state = check?.state ?? 'not-checked';
  const isMeant = useExplorerState(({ view }) => view.selection === record && view.quote === field);
  const statement = useExplorerState(selectStatements).find(
    (one) => one.relations.includes(record) && speaksIn(evidence, one),
  );
  const relations = useExplorerState(({ document }) => document.network.relations);
  const type = evidence.when ? relations.find(({ id }) => id === record)?.type : undefined;
  const lang = useForeign();
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isMeant) figure.current?.scrollIntoView({ block: 'nearest' });
  }, [isMeant]);
  const exact = textQuote(evidence.selector)?.quote.exact;
  const place = words.quote.place(...placeOf(source, evidence));
  return (
    <figure ref={figure} className={`quote ${evidence.role} ${isMeant ? 'meant' : ''}`}>
      <blockquote lang={exact === undefined ? undefined : lang.of(evidence.source)}>
        {exact === undefined ? (
          <p>{words.quote.table(fragmentOf(evidence.selector))}</p>
        ) : (
          <p>
            “
            {passages(exact, quoteMarks(evidence, hedges, findNames)).map(
              ({ start, text, marks }) => {
                const mark = marks.at(-1);
                if (!mark) return text;
                const isOther = mark.kind === 'name' && !about.includes(mark.id);
                return (
                  <mark
                    key={start}
                    className={isOther ? 'name other' : mark.kind}
                    title={mark.kind === 'hedge' ? words.quote.hedge : undefined}
                  >
                    {text}
                  </mark>
                );
              },
            )}
            ”
          </p>
        )}
      </blockquote>
      <figcaption>
        <span>
          {number !== undefined && `${words.quote.number(number, exact === undefined)} · `}
          {source && shortCitation(source)}
          {place && `, ${place}`}
          {evidence.when && ` · ${words.quote.time(words.dated(evidence.when, type))}`}
          {evidence.role !== 'supports' && ` · ${words.quote.role[evidence.role]}`}
        </span>
        {says && <span>{says}</span>}
        {source?.custom?.text && (
          <button
            type="button"
            className="link"
            onClick={() => setView(explorer, { read: source.id, selection: record, quote: field })}
          >
            {words.reader.readInPlace}
          </button>
        )}
        <button
          type="button"
          className="link"
          aria-label={exact === undefined ? words.cite.thisRow : words.cite.thisQuote}
          onClick={() => {
            setView(explorer, { selection: record, quote: field });
            setTransient(explorer, { dialog: 'cite' });
          }}
        >
          {words.cite.quote}
        </button>
        {statement && (
          <button
            type="button"
            className="link"
            aria-label={words.leftOut.askWithout(exact === undefined)}
            onClick={() => askWithout(explorer, statement.id)}
          >
            {words.leftOut.ask}
          </button>
        )}
        <span className={`state ${state}`} title={words.statesMeaning[state]}>
          {STATE_SIGNS[state]} {words.states[state]}
        </span>
      </figcaption>
      {check && <CheckDetails check={check} />}
      {evidence.note && (
        // Of a table the note is the row.
        <p className="note" lang={exact === undefined ? lang.of(evidence.source) : lang.prose}>
          {evidence.note}
        </p>
      )}
      <EditQuoteOnUse record={record} field={field} evidence={evidence} />
    </figure>
  );
}
