import { useState } from 'react';
import { FORMATS } from '../exchange/formats.ts';
import type { Scale } from '../exchange/png.ts';
import { type PictureChoices, saveData, savePng, sizeOf } from '../state/save.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';
import { Dialog } from './Dialog.tsx';
import { useTheme } from './use-theme.ts';

const FIRST: PictureChoices = {
  area: 'whole',
  scale: 2,
  ground: 'white',
  title: true,
  legend: true,
  citation: true,
};

const SCALES: readonly Scale[] = [1, 2, 3, 4];

const PARTS = [
  ['title', words.export.withTitle],
  ['legend', words.export.withLegend],
  ['citation', words.export.withCitation],
] as const;

/** Export as a picture, which is what is on the screen, or as data. */
export default function ExportDialog() {
  const explorer = useExplorer();
  const state = useExplorerState((whole) => whole);
  const [choices, setChoices] = useState(FIRST);
  const change = (part: Partial<PictureChoices>) => setChoices({ ...choices, ...part });
  // Ink for dark grounds only where the ground is the screen's own.
  const screen = useTheme();
  const theme = choices.ground === 'paper' ? screen : 'light';
  const { width, height } = sizeOf(state, choices, theme);
  return (
    <Dialog title={words.export.title} className="export">
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
          label={words.export.ground}
          options={[
            ['white', words.export.grounds.white],
            ['paper', words.export.grounds.paper],
            ['transparent', words.export.grounds.transparent],
          ]}
          chosen={choices.ground}
          onChoose={(ground) => change({ ground })}
        />
        <Radios
          label={words.export.scale}
          options={SCALES.map((scale) => [scale, `${scale}×`])}
          chosen={choices.scale}
          onChoose={(scale) => change({ scale })}
        />
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
        <div className="save">
          <button
            type="button"
            className="primary"
            onClick={() => void savePng(explorer, choices, theme)}
          >
            {words.export.savePng}
          </button>
          <span className="soft">{words.export.pixels(width, height)}</span>
        </div>
      </section>
      <section aria-labelledby="data">
        <h3 id="data">{words.export.data}</h3>
        <ul className="plain formats">
          {FORMATS.map((format) => (
            <li key={format.id}>
              <button type="button" onClick={() => saveData(explorer, format)}>
                {words.export.saveAs(format.label)}
              </button>
              <span className="soft">{format.purpose}</span>
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}

function Radios<Value extends string | number>(props: {
  label: string;
  options: readonly (readonly [Value, string])[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset className="choice">
      <legend>{props.label}</legend>
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.label}
            checked={props.chosen === value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
