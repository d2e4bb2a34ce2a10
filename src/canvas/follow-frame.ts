/** Which layout fits the canvas: told to the state, which draws it. */
import { frameLike } from '../network/frames.ts';
import { inFrame } from '../state/document.ts';
import { type Explorer, setDocument } from '../state/store.ts';

/** Takes the layout into use that is made for the canvas's shape. */
export function followFrame(explorer: Explorer, container: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = container;
  if (width > 0 && height > 0)
    setDocument(explorer, (document) => inFrame(document, frameLike({ width, height })));
}
