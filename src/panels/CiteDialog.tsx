import { useState } from 'react';
import { type Citable, citablesOf } from '../evidence/citing.ts';
import { STYLES } from '../evidence/styles/styles.ts';
import { copyText } from '../state/clipboard.ts';
import { selectSelected } from '../state/derived.ts';
import { saveFile } from '../state/files.ts';
import { addressOf, publicationOf } from '../state/share.ts';
import type { ExplorerState } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { EMPTY_VIEW } from '../state/view.ts';
import { today } from '../words/today.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { Status } from './Status.tsx';

/** Cites the selected record, its quotes in their sources, or the network. */
export default function CiteDialog() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const selected = useExplorerState(selectSelected);
  const quote = useExplorerState(({ view }) => view.quote);
  const record = selected?.record.id ?? null;
  const state = explorer.getState();
  const meantRecord =
    record === null
      ? null
      : { id: record, title: words.reads.titles(network).get(record) ?? record };
  const citables = citablesOf(network, meantRecord, publicationOf(state, window.location.href));
  const meant = citables.findIndex(({ field }) => field !== null && field === quote);
  const [chosen, setChosen] = useState(Math.max(0, meant));
  const [style, setStyle] = useState<(typeof STYLES)[number]>(STYLES[0]);
  const [message, setMessage] = useState('');
  const citable = citables[chosen];
  if (!citable) return null;

  const { source, paragraph, printedPage, page } = citable;
  const cited = { source, paragraph, printedPage, accessed: today() };
  const reference = style.reference(cited);
  const brackets = 'inText' in style ? style.inText?.(cited) : undefined;
  const inText = brackets && (citable.words ? `“${citable.words}” ${brackets}` : brackets);
  const link = linkTo(state, citable, record);
  const copy = (text: string) => async () =>
    setMessage((await copyText(text)) ? words.cite.copied : words.cite.notCopied);
  return (
    <Dialog title={words.cite.title} className="cite">
      <label className="cite-subject">
        {words.cite.subject}
        <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {citables.map((one, i) => (
            <option key={`${one.kind} ${one.field}`} value={i}>
              {labelOf(one, i)}
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
              `${source.id}.${style.extension}`,
            )
          }
        >
          {words.cite.save(style.extension)}
        </button>
      </p>
      {link === null ? (
        <p className="soft">{words.cite.noLink}</p>
      ) : (
        <Copied name={words.cite.link} text={link} onCopy={copy(link)} />
      )}
      {page && <Copied name={words.cite.fragment} text={page} onCopy={copy(page)} />}
      <Status says={message} className="soft status" />
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

/** What the list of what to cite calls it; quotes come first, and are counted from 1. */
function labelOf({ kind, source, words: exact }: Citable, index: number): string {
  return kind === 'quote'
    ? words.cite.what.quote(index + 1, exact === null)
    : words.cite.what[kind](source.title);
}

/** The address that leads back to what is cited, if any does. */
function linkTo(
  state: ExplorerState,
  { kind, field }: Citable,
  selection: string | null,
): string | null {
  const view = kind === 'network' ? EMPTY_VIEW : { ...EMPTY_VIEW, selection, quote: field };
  return addressOf(state, window.location.href, view);
}
