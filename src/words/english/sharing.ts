/** Words of the share dialog, of links that carry a network, and of the embedded page. */
import { relations } from './numbers.ts';

export const sharingWords = {
  share: {
    title: 'Share',
    button: 'Share',
    link: 'Link',
    frame: 'Frame for a web page',
    size: 'Size',
    sizes: {
      small: 'Small (480 × 360)',
      medium: 'Medium (720 × 480)',
      large: 'Large (960 × 640)',
      wide: 'As wide as its place (540 high)',
    },
    code: 'Code to put into the page',
    /** Opens the device's own list of ways to send something. */
    send: 'Send…',
    copyLink: 'Copy the link',
    copyCode: 'Copy the code',
    copied: 'Copied',
    notCopied: 'The browser did not allow it; select the text and copy it yourself.',
    ofView:
      'It leads to this page, with what is selected, highlighted and filtered now. What you opened or moved is not in it.',
    ofNetwork: (bytes: number) =>
      `The network itself is in this link (${Math.ceil(bytes / 1024)} KiB), with what is selected, highlighted and filtered now. No server gets it; whoever has the link has the network.`,
    moved: 'Put the network into the link, with the places to which I moved things',
    tooLarge: (most: number) =>
      `This network is too large for a link: more than ${most} KiB, which is as much as mail and chat programs let through. Save it as a file and send that instead.`,
    save: 'Save the network as a file…',
    fromDisk:
      'This page was opened from a disk, so its address leads nowhere on other machines. Put the page on a site first.',
    place: 'the link',
    notOpened: 'The network in the link was not opened',
  },
  embed: {
    open: 'Open in the explorer',
    hint: 'Tap a line to read what it says.',
    relations,
  },
};
