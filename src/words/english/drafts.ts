/** What is said in English of drafts: where they lie, how they are kept, and what was done to them. */
import { byteSize } from '../byte-size.ts';

const when = (at: number) =>
  new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });

export const draftWords = {
  drafts: {
    copyOf: (title: string) => `${title} (copy)`,
    copiedFrom: (title: string) => `Copied from “${title}”`,
    title: 'Drafts',
    open: 'The open draft',
    none: 'No draft is kept in this browser.',
    others: 'Kept in this browser',
    where: (used: number | null) =>
      used === null
        ? 'Drafts lie in this browser, on this device alone. Clearing its data deletes them.'
        : `Drafts lie in this browser, on this device alone; with all that this page keeps they take ${byteSize(used)}. Clearing its data deletes them.`,
    kept: (at: number, bytes: number) => `Kept ${when(at)}, ${byteSize(bytes)}`,
    keeping: 'Being kept…',
    texts: (kept: number, of: number) =>
      of === 0
        ? 'No text of its sources is open.'
        : kept === of
          ? 'Its texts are kept with it.'
          : 'Its texts are not kept: they have to be opened again with it.',
    keepTexts: 'Keep the texts too',
    openThis: (title: string) => `Open “${title}”`,
    delete: (title: string) => `Delete “${title}”`,
    deleteThis: 'Delete…',
    deleteSure: (title: string) => `“${title}” will be gone from this browser for good.`,
    deleteNow: 'Delete it',
    cancel: 'Cancel',
    leave: 'Close the draft',
    saveZip: 'Save as a file',
    saveFolder: 'Save to a folder',
    saved: (name: string) => `Saved ${name}`,
    savedFolder: (name: string, files: number) => `Saved ${files} files to the folder “${name}”`,
    notSaved: 'The folder could not be written',
    saving: 'A file is a zip of the files of the data format; Open reads it again.',
    notKept: 'The draft is not being kept',
    full: 'This browser has no room left.',
    fault: (error: string) => `The browser says: ${error}`,
    saveIt: 'What is on the page is there until you close it. Save it as a file now.',
    elsewhere: 'This draft is open in another tab',
    elsewhereMeaning:
      'Here it can be read and not changed. When the other tab closes it, it can be changed here.',
    takenOver: 'The other tab has closed the draft; it can be changed here now',
    lost: 'This draft is not kept any more',
  },
  history: {
    title: 'History',
    none: 'Nothing has been done yet.',
    undone: 'Taken back',
    back: 'Go back to before this',
    again: 'Do it again, up to this',
  },
};
