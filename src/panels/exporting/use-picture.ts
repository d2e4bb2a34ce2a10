import { useEffect, useState } from 'react';
import { selectScene } from '../../state/derived.ts';
import { type ChosenPicture, type PictureChoices, pictureOf } from '../../state/pictures.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';

/** How long the choices must have stayed as they are before the picture is drawn anew. */
const STILL_MS = 200;

/** The picture as it was chosen, a moment ago; `null` until it is drawn for the first time. */
export function usePicture(choices: PictureChoices): ChosenPicture | null {
  const explorer = useExplorer();
  const scene = useExplorerState(selectScene);
  const caption = useExplorerState(({ transient }) => transient.caption);
  const [picture, setPicture] = useState<ChosenPicture | null>(null);
  const isFirst = picture === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene or title is another picture
  useEffect(() => {
    const draw = () => setPicture(pictureOf(explorer.getState(), choices));
    const timer = setTimeout(draw, isFirst ? 0 : STILL_MS);
    return () => clearTimeout(timer);
  }, [explorer, choices, scene, caption]);
  return picture;
}

/** An address that leads to an SVG for as long as it is shown. */
export function useAddress(svg: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return;
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}
