import type { Evidence } from '../network/records.ts';
import { canCode } from '../state/can-code.ts';
import { useExplorerState } from '../state/use-store.ts';
import { OnUse, part } from './OnUse.tsx';

const EDITING = part(() => import('./editing/Editing.tsx'), 'analyses', 'coding', 'files');
const QUOTE = part(
  () => import('./editing/EditQuote.tsx'),
  'analyses',
  'coding',
  'files',
  'counts',
);
const FIELD = part(() => import('./editing/EditField.tsx'), 'analyses', 'coding', 'files');
const EDITION = part(() => import('./editing/TakeEdition.tsx'), 'coding');

/** In a draft, what can be done to a record; it is loaded when it is first shown. */
export function EditOnUse({ id }: { id: string }) {
  return useExplorerState(canCode) ? <OnUse key={id} part={EDITING} props={{ id }} /> : null;
}

interface FieldProps {
  readonly id: string;
  readonly field: string;
  readonly name: string;
}

/** The way from a part of a record, which is read, to its field in the form. */
export function EditFieldOnUse(props: FieldProps) {
  return useExplorerState(canCode) ? <OnUse isAside part={FIELD} props={props} /> : null;
}

interface QuoteProps {
  readonly record: string;
  readonly field: string;
  readonly evidence: Evidence;
}

/** What can be done to a quote. */
export function EditQuoteOnUse(props: QuoteProps) {
  return useExplorerState(canCode) ? <OnUse part={QUOTE} props={props} /> : null;
}

/** The same of a text at hand that is another edition of its source. */
export function TakeEditionOnUse({ source }: { source: string }) {
  return useExplorerState(canCode) ? <OnUse part={EDITION} props={{ source }} /> : null;
}
