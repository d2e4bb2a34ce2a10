/** What is said in English of drafts: where they lie, how they are kept, and what was done to them. */
import { byteSize } from '../byte-size.ts';
import { count } from './numbers.ts';

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
    kept: (at: number, bytes: number, steps: number) =>
      `Kept ${when(at)}, ${byteSize(bytes)}${steps > 0 ? `, ${count(steps, 'change', 'changes')}` : ''}`,
    recent: 'Recent networks',
    recentMeaning: (n: number, bytes: number) =>
      `This browser keeps the last ${n}, up to ${byteSize(bytes)}, on this device alone. Of more than that the oldest leave, first those in which nothing was changed.`,
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
    notKept: 'What you change is not being kept',
    full: 'This browser has no room left.',
    newer:
      'A newer version of this page has kept data here. This version leaves them as they are; load the page again to get the newer one.',
    fault: (error: string) => `The browser says: ${error}`,
    saveIt: 'What is on the page is there until you close it. Save it as a file now.',
    elsewhere: 'This network is open in another tab',
    elsewhereMeaning:
      'Here it can be read and not changed. When the other tab closes it, it can be changed here.',
    takenOver: 'The other tab has closed the network; it can be changed here now',
    lost: 'This network is not kept any more',
    unreadable: 'What this browser keeps cannot be read',
    broken: (title: string) => `What this browser keeps of “${title}” is damaged`,
    aside: 'It stays as it is; nothing of it is deleted.',
    saveStored: 'Save what is there as a file',
    asLeft: 'It is as you left it.',
    asItCame: 'Take back what I changed',
  },
  history: {
    title: 'History',
    none: 'Nothing has been done yet.',
    undone: 'Taken back',
    back: 'Go back to before this',
    again: 'Do it again, up to this',
  },
};
