import { useState } from 'react';
import {
  PAGE_WIDTHS,
  type PictureSize,
  RESOLUTIONS,
  WIDTH_LIMITS,
} from '../../exchange/picture-size.ts';
import { words } from '../../words/en.ts';
import { Radios } from './Radios.tsx';

type PageSize = Extract<PictureSize, { of: 'page' }>;

const SCALES = [1, 2, 3, 4] as const;
const PAGE: PageSize = { of: 'page', widthMm: PAGE_WIDTHS.page, dpi: 300 };
const SCREEN: PictureSize = { of: 'screen', scale: 2 };

export const FIRST_SIZE = SCREEN;

/** How large a picture comes out: by a scale on a screen, by width and resolution on a page. */
export function SizeChoice(props: { size: PictureSize; onChange: (size: PictureSize) => void }) {
  const { size, onChange } = props;
  return (
    <>
      <Radios
        label={words.export.use}
        options={[
          ['screen', words.export.uses.screen],
          ['page', words.export.uses.page],
        ]}
        chosen={size.of}
        onChoose={(of) => onChange(of === 'page' ? PAGE : SCREEN)}
      />
      {size.of === 'screen' ? (
        <Radios
          label={words.export.scale}
          options={SCALES.map((scale) => [scale, `${scale}×`])}
          chosen={size.scale}
          onChoose={(scale) => onChange({ of: 'screen', scale })}
        />
      ) : (
        <PageFields size={size} onChange={onChange} />
      )}
    </>
  );
}

function PageFields({ size, onChange }: { size: PageSize; onChange: (size: PictureSize) => void }) {
  // What is typed may not be a width yet; the last one that was stays chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const preset = (['column', 'page'] as const).find((id) => PAGE_WIDTHS[id] === size.widthMm);
  const isOther = typed !== null;
  const type = (text: string) => {
    setTyped(text);
    const widthMm = Number(text);
    if (isWidth(widthMm)) onChange({ ...size, widthMm });
  };
  return (
    <>
      <div className="widths">
        <Radios
          label={words.export.width}
          options={[
            ['column', words.export.widths.column],
            ['page', words.export.widths.page],
            ['other', words.export.widths.other],
          ]}
          chosen={isOther ? 'other' : (preset ?? 'other')}
          onChoose={(id) => {
            setTyped(id === 'other' ? String(size.widthMm) : null);
            if (id !== 'other') onChange({ ...size, widthMm: PAGE_WIDTHS[id] });
          }}
        />
        {isOther && (
          <label className="millimetres">
            <input
              type="number"
              aria-label={words.export.otherWidth}
              aria-invalid={!isWidth(Number(typed))}
              min={WIDTH_LIMITS.least}
              max={WIDTH_LIMITS.most}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
            {words.export.mm}
            {!isWidth(Number(typed)) && (
              <span role="alert">
                {words.export.widthLimits(WIDTH_LIMITS.least, WIDTH_LIMITS.most)}
              </span>
            )}
          </label>
        )}
      </div>
      <Radios
        label={words.export.resolution}
        options={RESOLUTIONS.map((dpi) => [dpi, words.export.dpi(dpi)])}
        chosen={size.dpi}
        onChoose={(dpi) => onChange({ ...size, dpi })}
      />
    </>
  );
}

function isWidth(mm: number): boolean {
  return mm >= WIDTH_LIMITS.least && mm <= WIDTH_LIMITS.most;
}
