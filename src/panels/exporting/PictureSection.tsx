import { useMemo, useState } from 'react';
import { measure } from '../../exchange/publishing/picture-size.ts';
import { isLineage } from '../../state/lineage.ts';
import { pictureWords } from '../../state/picture-words.ts';
import { type PictureChoices, pictureOf } from '../../state/pictures.ts';
import { printPicture } from '../../state/print.ts';
import { rememberedPicture, rememberPicture } from '../../state/remembered-picture.ts';
import { copyPicture, savePng, saveSvg } from '../../state/save.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Radios } from '../Radios.tsx';
import { Measured } from './Measured.tsx';
import { offersBeside, possibleSize, problemOf } from './offered-sizes.ts';
import { Preview } from './Preview.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { usePicture } from './use-picture.ts';

const PARTS = [
  ['title', () => words.export.withTitle],
  ['legend', () => words.export.withLegend],
  ['citation', () => words.export.withCitation],
] as const;

/** The picture that is on the screen: how it shall look, and where it shall go. */
export function PictureSection() {
  const explorer = useExplorer();
  const shownTitle = useExplorerState((state) => pictureWords(state).title);
  // A lineage is too long for the part in view to say much.
  const inTime = useExplorerState(isLineage);
  const [choices, setChoices] = useState(rememberedPicture);
  const change = (part: Partial<PictureChoices>) => {
    const next = { ...choices, ...part };
    setChoices(next);
    rememberPicture(next);
  };
  const picture = usePicture(choices);
  const { size, offers, problem } = useMemo(() => {
    const possible = picture ? possibleSize(choices.size, picture) : choices.size;
    return {
      size: possible,
      offers: offersBeside(possible, picture),
      problem: picture && problemOf(possible, picture),
    };
  }, [choices.size, picture]);
  // What was chosen a moment ago may not be drawn yet.
  const drawn = () =>
    picture?.choices === choices ? picture : pictureOf(explorer.getState(), choices);
  const { grounds, marksOf } = words.export;
  return (
    <section aria-labelledby="picture" className="picture">
      <h3 id="picture">{words.export.picture}</h3>
      <Preview picture={picture} />
      <div>
        {!inTime && (
          <Radios
            label={words.export.area}
            options={[
              ['whole', words.export.whole],
              ['view', words.export.view],
            ]}
            chosen={choices.area}
            onChoose={(area) => change({ area })}
          />
        )}
        <Radios
          label={words.export.marks}
          options={[
            ['colour', marksOf.colour],
            ['mono', marksOf.mono],
          ]}
          chosen={choices.marks}
          onChoose={(marks) => change({ marks })}
        />
        <Radios
          label={words.export.ground}
          options={[
            ['white', grounds.white],
            ['paper', grounds.paper],
            ['dark', grounds.dark],
            ['transparent', grounds.transparent],
          ]}
          chosen={choices.ground}
          onChoose={(ground) => change({ ground })}
        />
        <SizeChoice size={size} offers={offers} onChange={(chosen) => change({ size: chosen })} />
        <fieldset className="choice">
          <legend>{words.export.inside}</legend>
          {PARTS.map(([part, label]) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={choices[part]}
                onChange={(event) => change({ [part]: event.target.checked })}
              />
              {label()}
            </label>
          ))}
        </fieldset>
        {choices.title && (
          <input
            type="text"
            className="own-title"
            aria-label={words.export.ownTitle}
            placeholder={shownTitle}
            value={choices.ownTitle ?? shownTitle}
            onChange={(event) => change({ ownTitle: event.target.value })}
          />
        )}
        {picture && <Measured measures={measure(picture, size)} onPage={size.of === 'page'} />}
        <div className="save">
          <button
            type="button"
            className="primary"
            disabled={problem !== null}
            onClick={() => void savePng(explorer, drawn(), size)}
          >
            {words.export.savePng}
          </button>
          <button type="button" onClick={() => saveSvg(explorer, drawn())}>
            {words.export.saveSvg}
          </button>
          <button type="button" onClick={() => printPicture(drawn(), size)}>
            {words.export.print}
          </button>
          <button
            type="button"
            disabled={problem !== null}
            onClick={() => void copyPicture(explorer, drawn(), size)}
          >
            {words.export.copy}
          </button>
        </div>
      </div>
    </section>
  );
}
