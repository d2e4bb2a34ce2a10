import { shortCitation } from '../../../evidence/citation.ts';
import { placeOf } from '../../../evidence/pages.ts';
import { sourceLanguage } from '../../../network/languages.ts';
import { fragmentOf, textQuote } from '../../../network/quotes.ts';
import type { Evidence, Network, Relation } from '../../../network/records.ts';
import { foreign } from '../../../words/foreign.ts';
import { words } from '../../../words/words.ts';
import { typeColour } from '../../RelationSentence.tsx';

interface Props {
  readonly network: Network;
  readonly relation: Relation;
  readonly titles: ReadonlyMap<string, string>;
}

/** A relation of the network that is not the open one: its sentence and its evidence, to read. */
export function OtherEvidence({ network, relation, titles }: Props) {
  const { id, basis, evidence, note } = relation;
  return (
    <div style={typeColour(relation)}>
      <p className="said">
        {titles.get(id)} <span className="soft">({words.comparison.basis[basis]})</span>
      </p>
      {note && <p className="soft">{note}</p>}
      {evidence.length === 0 && <p className="soft">{words.comparison.noEvidence}</p>}
      {evidence.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quote's place in its record is its identity
        <Piece key={i} evidence={one} network={network} />
      ))}
    </div>
  );
}

function Piece({ evidence, network }: { evidence: Evidence; network: Network }) {
  const { role, note, selector } = evidence;
  const source = network.sources.find(({ id }) => id === evidence.source);
  const exact = textQuote(selector)?.quote.exact;
  const fragment = fragmentOf(selector);
  const place = words.quote.place(...placeOf(source, evidence));
  return (
    <figure className={`quote ${role}`}>
      <blockquote lang={foreign(sourceLanguage(network, evidence.source))}>
        {exact === undefined ? <p className="table-row">{note ?? fragment}</p> : <p>“{exact}”</p>}
      </blockquote>
      <figcaption>
        {exact === undefined && <span>{words.quote.table(fragment)}</span>}
        <span>
          {source ? `${shortCitation(source)}, ${source.title}` : evidence.source}
          {place && `, ${place}`}
          {role !== 'supports' && ` · ${words.quote.role[role]}`}
        </span>
      </figcaption>
      {exact !== undefined && note && <p className="note">{note}</p>}
    </figure>
  );
}
