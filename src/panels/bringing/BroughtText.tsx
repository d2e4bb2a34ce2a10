import { type Note, notesByKind } from '../../network/problems.ts';
import { cancelBringing, leaveOut } from '../../state/bringing.ts';
import type { BroughtText as Text } from '../../state/brought-texts.ts';
import type { Brought } from '../../state/jobs.ts';
import { takeAsText } from '../../state/text-or-network.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { foreign } from '../../words/foreign.ts';
import { words } from '../../words/words.ts';
import { Icon } from '../Icon.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { FilledIn } from './records.ts';

/** A text that was brought: what was read, and its record; or why it cannot be read. */
export function BroughtText({
  brought,
  record,
  onChange,
}: {
  brought: Text;
  /** `null` until it is read. */
  record: FilledIn | null;
  onChange: (record: FilledIn) => void;
}) {
  const explorer = useExplorer();
  const { key, file, result } = brought;
  return (
    <section className="brought" aria-label={file.name}>
      <div className="brought-head">
        <h3>{file.name}</h3>
        <button
          type="button"
          className="icon-only"
          aria-label={words.bringing.leaveOut(file.name)}
          title={words.bringing.leaveOut(file.name)}
          onClick={() => leaveOut(explorer, key)}
        >
          <Icon name="close" />
        </button>
      </div>
      {result === null && <p className="soft">{words.bringing.waiting}</p>}
      {result && !result.ok && (
        <div className="brought-problem" role="alert">
          {result.problems.map((problem) => {
            const { message, remedy } = words.problem.said(problem);
            return (
              <p key={problem.code}>
                <strong>{message}.</strong> {remedy}
              </p>
            );
          })}
        </div>
      )}
      {result?.ok && record && (
        <>
          <WhatWasRead brought={brought} content={result.value} />
          <KnownSource sha256={result.value.coded.sha256} file={file} />
          {result.notes.length > 0 && <Notes notes={result.notes} />}
          <RecordForm record={record} onChange={onChange} />
        </>
      )}
    </section>
  );
}

/** In characters; the page shows three lines of them. */
const SHOWN = 400;

function WhatWasRead({ brought, content }: { brought: Text; content: Brought }) {
  const { text, coded, metadata } = content;
  const kind = brought.isPasted ? 'pasted' : kindOf(coded.extraction?.mediaType);
  const counted = text.text.match(/\S+/g)?.length ?? 0;
  return (
    <>
      <p className="soft">{words.bringing.size(kind, counted, coded.pages?.length ?? 0)}</p>
      <blockquote
        className="source-words"
        lang={foreign(metadata.language ?? '')}
        aria-label={words.bringing.begins}
      >
        {text.text.slice(0, SHOWN)}
      </blockquote>
    </>
  );
}

function kindOf(mediaType = '') {
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType === 'text/html') return 'html';
  if (mediaType === 'text/markdown') return 'markdown';
  return mediaType === 'text/plain' ? 'plain' : 'word';
}

/** Who brings the text of a source that is open may have meant only to read it there. */
function KnownSource({ sha256, file }: { sha256: string; file: File }) {
  const explorer = useExplorer();
  const source = useExplorerState(({ document }) =>
    document.network.sources.find(({ custom }) => custom?.text?.sha256 === sha256),
  );
  if (!source) return null;
  const show = () => {
    cancelBringing(explorer);
    void takeAsText(explorer, source, file);
  };
  return (
    <p>
      {words.bringing.known(source.title)}{' '}
      <button type="button" className="link" onClick={show}>
        {words.bringing.openKnown}
      </button>
    </p>
  );
}

/** What was done on the way in: each kind once, with the places where it happened. */
function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <ul className="brought-notes" aria-label={words.bringing.notes}>
      {notesByKind(notes).map(({ note, places }) => (
        <li key={words.note.said(note)}>
          {words.note.said(note)}
          {places.length > 0 && <> ({words.opening.places(places.map(words.note.place))})</>}
        </li>
      ))}
    </ul>
  );
}
