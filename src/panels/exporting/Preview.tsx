import type { ChosenPicture } from '../../state/pictures.ts';
import { words } from '../../words/words.ts';
import { useAddress } from './use-picture.ts';

/** The very picture that would be saved, as small as there is room. */
export function Preview({ picture }: { picture: ChosenPicture | null }) {
  const address = useAddress(picture?.svg ?? null);
  return (
    <div className="preview">
      {picture && address ? (
        <img src={address} alt={words.export.preview(picture.about.title)} />
      ) : (
        <p className="soft">{words.export.drawing}</p>
      )}
    </div>
  );
}
