import { useState } from 'react';
import { networkAsSource, recordAsSource, textFragmentLink } from '../evidence/citing.ts';
import type { Cited } from '../evidence/styles/style.ts';
import { STYLES } from '../evidence/styles/styles.ts';
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Network } from '../network/records.ts';
import { recordTitles } from '../network/titles.ts';
import { encodeView } from '../state/address.ts';
import { copyText } from '../state/clipboard.ts';
import { type Selected, selectSelected } from '../state/derived.ts';
import { saveFile } from '../state/files.ts';
import { useExplorerState } from '../state/use-store.ts';
import { EMPTY_VIEW } from '../state/view.ts';
import { words } from '../words/en.ts';
import { Dialog } from './Dialog.tsx';

/** Something that can be cited, with the link that leads back to it. */
interface Subject {
  readonly label: string;
  /** The words that are quoted, where it is a quote. */
  readonly words: string | null;
  readonly cited: Cited;
  readonly fragment: string;
  readonly page: string | null;
}

/** Cites the selected record, its quotes in their sources, or the network. */
export default function CiteDialog() {
  const network = useExplorerState(({ document }) => document.network);
  const selected = useExplorerState(selectSelected);
  const quote = useExplorerState(({ view }) => view.quote);
  const subjects = subjectsOf(network, selected);
  const meant = subjects.findIndex(({ fragment }) => quote && fragment.includes(`quote=${quote}`));
  const [chosen, setChosen] = useState(Math.max(0, meant));
  const [style, setStyle] = useState<(typeof STYLES)[number]>(STYLES[0]);
  const [message, setMessage] = useState('');
  const subject = subjects[chosen];
  if (!subject) return null;

  const reference = style.reference(subject.cited);
  const brackets = 'inText' in style ? style.inText?.(subject.cited) : undefined;
  const inText = brackets && (subject.words ? `“${subject.words}” ${brackets}` : brackets);
  const link = `${window.location.href.replace(/#.*/, '')}#${subject.fragment}`;
  const copy = (text: string) => async () =>
    setMessage((await copyText(text)) ? words.cite.copied : words.cite.notCopied);
  return (
    <Dialog title={words.cite.title} className="cite">
      <label className="cite-subject">
        {words.cite.subject}
        <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {subjects.map(({ label }, i) => (
            <option key={label} value={i}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="choice">
        <legend>{words.cite.style}</legend>
        {STYLES.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="style"
              checked={one.id === style.id}
              onChange={() => setStyle(one)}
            />
            {one.label}
          </label>
        ))}
      </fieldset>
      {inText && <Copied name={words.cite.inText} text={inText} onCopy={copy(inText)} />}
      <Copied name={words.cite.reference} text={reference} onCopy={copy(reference)} />
      <p>
        <button
          type="button"
          onClick={() =>
            saveFile(
              new Blob([`${reference}\n`], { type: style.mime }),
              `${subject.cited.source.id}.${style.extension}`,
            )
          }
        >
          {words.cite.save(style.extension)}
        </button>
      </p>
      <Copied name={words.cite.link} text={link} onCopy={copy(link)} />
      {subject.page && (
        <Copied name={words.cite.fragment} text={subject.page} onCopy={copy(subject.page)} />
      )}
      <p className="soft" role="status">
        {message}
      </p>
    </Dialog>
  );
}

function Copied(props: { name: string; text: string; onCopy: () => Promise<void> }) {
  return (
    <section className="cited">
      <h3>{props.name}</h3>
      <pre>{props.text}</pre>
      <button type="button" onClick={() => void props.onCopy()}>
        {words.cite.copy}
      </button>
    </section>
  );
}

/** The selected record's quotes in their sources, the record, and the network, in this order. */
function subjectsOf(network: Network, selected: Selected | null): Subject[] {
  const accessed = new Date().toISOString().slice(0, 10);
  const whole: Subject = {
    label: words.cite.what.network(network.title),
    words: null,
    cited: { source: networkAsSource(network), accessed },
    fragment: '',
    page: null,
  };
  if (!selected) return [whole];
  const { id } = selected.record;
  const title = recordTitles(network).get(id) ?? id;
  const record: Subject = {
    label: words.cite.what.record(title),
    words: null,
    cited: { source: recordAsSource(network, id, title), accessed },
    fragment: encodeView({ ...EMPTY_VIEW, selection: id }),
    page: null,
  };
  const evidence: readonly Evidence[] =
    'evidence' in selected.record ? selected.record.evidence : [];
  const quotes = evidence.flatMap((one, i): Subject[] => {
    const source = network.sources.find((candidate) => candidate.id === one.source);
    if (!source) return [];
    const view = { ...EMPTY_VIEW, selection: id, quote: `evidence.${i}` };
    return [
      {
        label: words.cite.what.quote(i + 1),
        words: textQuote(one.selector)?.quote.exact ?? null,
        cited: { source, paragraph: one.paragraph, accessed },
        fragment: encodeView(view),
        page: textFragmentLink(source, one),
      },
    ];
  });
  return [...quotes, record, whole];
}
