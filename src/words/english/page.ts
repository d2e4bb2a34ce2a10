/** What is said in English of the page itself: how it looks, and where it comes from. */
import { codebookWords } from './codebook.ts';

const page = {
  ...codebookWords,
  settings: {
    language: 'Language',
    languageRemedy: 'The page still speaks the language it spoke. The network may be down.',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    contrast: 'Contrast',
    contrasts: { system: 'As the system', more: 'More' },
    letterKeys: 'Single letters and signs are keys of commands',
    letterKeysMeaning:
      'Turn this off where you speak to the page, or where keys are pressed by accident. Keys with Ctrl or Cmd, Escape and the arrows go on working.',
    kept: 'Kept in this browser. Exported pictures have their own choice of colours.',
  },
  update: {
    title: 'A newer version of this page is ready',
    lines: [
      'What you have open goes on as it is. Using the new version loads the page again: the address keeps the view, but a network from a file has to be opened again.',
    ],
    take: 'Use the new version',
    coming: {
      title: 'The new version is on its way',
      lines: [
        'The page loads again by itself once the version before has nothing left to do, after half a minute or more if it was just asked for a file. You can go on meanwhile.',
      ],
    },
  },
};

export default page;
