import { type ReactNode, useState } from 'react';
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
        <Choice label={words.export.area} name="area">
          {(['whole', 'view'] as const).map((area) => (
            <label key={area}>
              <input
                type="radio"
                name="area"
                checked={choices.area === area}
                onChange={() => change({ area })}
              />
              {words.export[area]}
            </label>
          ))}
        </Choice>
        <Choice label={words.export.ground} name="ground">
          {(['white', 'paper', 'transparent'] as const).map((ground) => (
            <label key={ground}>
              <input
                type="radio"
                name="ground"
                checked={choices.ground === ground}
                onChange={() => change({ ground })}
              />
              {words.export.grounds[ground]}
            </label>
          ))}
        </Choice>
        <Choice label={words.export.scale} name="scale">
          {([1, 2, 3, 4] as const satisfies readonly Scale[]).map((scale) => (
            <label key={scale}>
              <input
                type="radio"
                name="scale"
                checked={choices.scale === scale}
                onChange={() => change({ scale })}
              />
              {scale}×
            </label>
          ))}
        </Choice>
        <Choice label={words.export.inside} name="inside">
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
        </Choice>
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

function Choice({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  return (
    <fieldset className={`choice ${name}`}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
