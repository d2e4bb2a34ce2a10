import { useState } from 'react';
import type { Measures } from '../../exchange/picture-size.ts';
import { type PictureChoices, pictureOf } from '../../state/pictures.ts';
import { printPicture } from '../../state/print.ts';
import { copyPicture, savePng, saveSvg } from '../../state/save.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';
import { Radios } from './Radios.tsx';
import { FIRST_SIZE, SizeChoice } from './SizeChoice.tsx';

const FIRST: PictureChoices = {
  area: 'whole',
  marks: 'colour',
  ground: 'white',
  size: FIRST_SIZE,
  title: true,
  ownTitle: null,
  legend: true,
  citation: true,
};

const PARTS = [
  ['title', words.export.withTitle],
  ['legend', words.export.withLegend],
  ['citation', words.export.withCitation],
] as const;

/** Below this many points a printed word is hard to read. */
const LEAST_LETTERS = 5;

/** The picture that is on the screen: how it shall look, and where it shall go. */
export function PictureSection() {
  const explorer = useExplorer();
  const state = useExplorerState((whole) => whole);
  const [choices, setChoices] = useState(FIRST);
  const change = (part: Partial<PictureChoices>) => setChoices({ ...choices, ...part });
  const { grounds, marksOf } = words.export;
  return (
    <section aria-labelledby="picture">
      <h3 id="picture">{words.export.picture}</h3>
      <Radios
        label={words.export.area}
        options={[
          ['whole', words.export.whole],
          ['view', words.export.view],
        ]}
        chosen={choices.area}
        onChoose={(area) => change({ area })}
      />
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
      <SizeChoice size={choices.size} onChange={(size) => change({ size })} />
      <fieldset className="choice">
        <legend>{words.export.inside}</legend>
        {PARTS.map(([part, label]) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={choices[part]}
              onChange={(event) => change({ [part]: event.target.checked })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Measured {...pictureOf(state, choices).measures} onPage={choices.size.of === 'page'} />
      <div className="save">
        <button type="button" className="primary" onClick={() => void savePng(explorer, choices)}>
          {words.export.savePng}
        </button>
        <button type="button" onClick={() => saveSvg(explorer, choices)}>
          {words.export.saveSvg}
        </button>
        <button type="button" onClick={() => printPicture(explorer, choices)}>
          {words.export.print}
        </button>
        <button type="button" onClick={() => void copyPicture(explorer, choices)}>
          {words.export.copy}
        </button>
      </div>
    </section>
  );
}

function Measured(props: Measures & { onPage: boolean }) {
  const { pixels, mm, letters, onPage } = props;
  return (
    <div className="measured soft">
      {onPage && <span>{words.export.millimetres(mm.width, mm.height)}</span>}
      <span>{words.export.pixels(pixels.width, pixels.height)}</span>
      {onPage && <span>{words.export.letters(letters)}</span>}
      {onPage && letters < LEAST_LETTERS && <p className="warning">{words.export.tooSmall}</p>}
    </div>
  );
}
