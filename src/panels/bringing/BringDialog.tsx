import { type DragEvent, useState } from 'react';
import { recordOf } from '../../exchange/references/short-form.ts';
import {
  acceptBringing,
  bringFiles,
  cancelBringing,
  rememberedCoder,
} from '../../state/bringing.ts';
import type { BroughtText as Text } from '../../state/brought-texts.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Dialog } from '../Dialog.tsx';
import { useStatus } from '../use-status.ts';
import { BroughtText } from './BroughtText.tsx';
import { type FilledIn, firstRecord } from './records.ts';
import { TextInput } from './TextInput.tsx';
import './bringing.css';

const NONE: readonly Text[] = [];

/** Texts on their way to a new network: what was read of each is shown before anything is opened. */
export default function BringDialog() {
  const explorer = useExplorer();
  const texts = useExplorerState(({ transient }) => transient.bringing?.texts ?? NONE);
  const share = useExplorerState(({ transient }) => transient.bringing?.share ?? null);
  const [changed, setChanged] = useState<ReadonlyMap<number, FilledIn>>(new Map());
  const [ownTitle, setTitle] = useState<string | null>(null);
  const [coder, setCoder] = useState(rememberedCoder);
  const records = new Map(
    texts.flatMap((text) => {
      const { key, result } = text;
      return result?.ok
        ? [[key, changed.get(key) ?? firstRecord(text, result.value)] as const]
        : [];
    }),
  );
  const [first] = records.values();
  const title = ownTitle ?? first?.form.title ?? '';
  const missing = missingOf(texts, records, title, coder);
  const accept = () => {
    const sources = [...records].map(
      ([key, { form, known }]) => [key, recordOf(form, known)] as const,
    );
    const head = { title: title.trim(), coder: coder.trim() };
    return acceptBringing(explorer, head, new Map(sources));
  };
  const state = missing ?? words.bringing.ready;
  useStatus(share === null && state);
  return (
    <Dialog
      title={words.bringing.title}
      className="bringing"
      onClose={() => cancelBringing(explorer)}
    >
      <div {...takesFiles((files) => void bringFiles(explorer, files))}>
        <p className="soft">{words.bringing.what}</p>
        {texts.map((text) => (
          <BroughtText
            key={text.key}
            brought={text}
            record={records.get(text.key) ?? null}
            onChange={(record) => setChanged(new Map(changed).set(text.key, record))}
          />
        ))}
        <TextInput isFirst={texts.length === 0} />
        {records.size > 0 && (
          <fieldset className="record">
            <legend>{words.bringing.network}</legend>
            <label data-field="title">
              {words.bringing.networkTitle}
              <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
            </label>
            <label data-field="coder">
              {words.bringing.coder}
              <input
                type="text"
                autoComplete="name"
                value={coder}
                aria-describedby="coder-hint"
                onChange={(event) => setCoder(event.target.value)}
              />
              <small id="coder-hint" className="soft">
                {words.bringing.coderHint}
              </small>
            </label>
          </fieldset>
        )}
        <div className="dialog-end">
          <div className="soft">
            {share === null ? (
              state
            ) : (
              <label>
                {words.bringing.reading} <progress value={share} />
              </label>
            )}
          </div>
          <button type="button" onClick={() => cancelBringing(explorer)}>
            {words.bringing.cancel}
          </button>
          <button
            type="button"
            className="primary"
            disabled={missing !== null}
            onClick={() => void accept()}
          >
            {words.bringing.open}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** What is still to be done before a network can be opened; `null` for nothing. */
function missingOf(
  texts: readonly Text[],
  records: ReadonlyMap<number, FilledIn>,
  title: string,
  coder: string,
): string | null {
  const says = words.bringing.missing;
  if (texts.length === 0) return says.text;
  if (texts.some(({ result }) => result === null)) return says.reading;
  if (texts.some(({ result }) => result?.ok === false)) return says.problem;
  if ([...records.values()].some(({ form }) => form.title.trim() === '')) return says.source;
  if (title.trim() === '') return says.title;
  return coder.trim() === '' ? says.coder : null;
}

/** Files that are dropped on the dialog are for it, and not for the page under it. */
function takesFiles(take: (files: readonly File[]) => void) {
  const ours = (event: DragEvent): boolean => {
    const carries = event.dataTransfer.types.includes('Files');
    if (carries) {
      event.preventDefault();
      event.stopPropagation();
    }
    return carries;
  };
  return {
    onDragOver: ours,
    onDrop: (event: DragEvent) => {
      if (ours(event)) take([...event.dataTransfer.files]);
    },
  };
}
