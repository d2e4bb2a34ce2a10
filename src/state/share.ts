/** What a reader hands to others: a link, and the code of a frame for a web page. */
import type { Publication } from '../evidence/citing.ts';
import { packNetwork } from '../exchange/links/share-link.ts';
import type { Network } from '../network/records.ts';
import { tagged } from '../picture/markup.ts';
import { words } from '../words/words.ts';
import { carriesNetwork, encodeAddress, withEmbed, withView } from './address.ts';
import { isEdited } from './document.ts';
import type { ExplorerState } from './store.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** In bytes, as addresses are plain ASCII: what common browsers, servers and mail programs let through. */
export const MOST_ADDRESS = 32 * 1024;

/** Whether what is open came with the page, though things may have been moved since. */
export function isShipped({ document, shipped }: ExplorerState): boolean {
  return document.opened === shipped;
}

/**
 * The address that leads to a view of the open network: of the page that it comes with, or one that
 * carries or names it. `null` where it came in a file, which no address leads to.
 */
export function addressOf(state: ExplorerState, href: string, view: View): string | null {
  // A draft is nowhere but in this browser.
  if (state.document.isDraft) return null;
  if (isShipped(state)) return shareLink(href, view, null);
  return carriesNetwork(href) ? withView(href, view) : null;
}

/**
 * How others find what is open. The network that comes with the page is of the explorer's own version;
 * what the reader has changed in it, or brought, is nowhere else.
 */
export function publicationOf(state: ExplorerState, href: string): Publication {
  const isPublic = !isEdited(state.document) && /^https?:/.test(href);
  return {
    version: isShipped(state) && !isEdited(state.document) ? words.app.version : null,
    addressOf: (selection) =>
      isPublic ? addressOf(state, href, { ...EMPTY_VIEW, selection }) : null,
  };
}

/**
 * The address that opens the page with a view.
 * @param href the address of the page as it is now; its parameters and fragment are left out
 * @param network to carry in the address; `null` where the page comes with it
 * @returns `null` where the address would be longer than `MOST_ADDRESS`
 */
export function shareLink(href: string, view: View, network: Network | null): string | null {
  const page = href.replace(/[?#].*/s, '');
  const room = MOST_ADDRESS - `${page}#${encodeAddress(view, 'x')}`.length;
  const packed = network ? packNetwork(network, room) : '';
  if (packed === null) return null;
  const fragment = encodeAddress(view, packed);
  return fragment === '' ? page : `${page}#${fragment}`;
}

/** Width and height of a frame, in CSS pixels or as a share of its place. */
export const FRAME_SIZES = {
  small: ['480', '360'],
  medium: ['720', '480'],
  large: ['960', '640'],
  wide: ['100%', '540'],
} as const;

export type FrameSize = keyof typeof FRAME_SIZES;

/** HTML of a frame that shows a link's view without the rest of the page. */
export function frameCode(link: string, title: string, size: FrameSize): string {
  const [width, height] = FRAME_SIZES[size];
  const frame = { src: withEmbed(link, true), title, width, height };
  return tagged('iframe', { ...frame, loading: 'lazy', style: 'border: 0' }, '');
}
