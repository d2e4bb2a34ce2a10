import { useState } from 'react';
import {
  PAGE_WIDTHS,
  type PictureSize,
  WIDTH_LIMITS,
} from '../../exchange/publishing/picture-size.ts';
import { words } from '../../words/words.ts';
import { Radios } from '../Radios.tsx';
import type { Offer } from './offered-sizes.ts';

type PageSize = Extract<PictureSize, { of: 'page' }>;

const PAGE: PageSize = { of: 'page', widthMm: PAGE_WIDTHS.page, dpi: 300 };
const SCREEN: PictureSize = { of: 'screen', scale: 2 };

interface Props<Size extends PictureSize = PictureSize> {
  readonly size: Size;
  readonly offers: readonly Offer[];
  readonly onChange: (size: PictureSize) => void;
}

/** How large a picture comes out: by a scale on a screen, by width and resolution on a page. */
export function SizeChoice({ size, offers, onChange }: Props) {
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
      {size.of === 'page' && <Width size={size} onChange={onChange} />}
      <Offers size={size} offers={offers} onChange={onChange} />
    </>
  );
}

/** Scales, or resolutions; what cannot be made is not offered, and it is said why. */
function Offers({ size, offers, onChange }: Props) {
  const name = (one: PictureSize) =>
    one.of === 'screen' ? words.export.times(one.scale) : words.export.dpi(one.dpi);
  const off = offers.flatMap((offer) => (offer.problem === null ? [] : [name(offer.size)]));
  const reason = offers.find(({ problem }) => problem !== null)?.problem;
  return (
    <>
      <Radios
        label={size.of === 'screen' ? words.export.scale : words.export.resolution}
        options={offers.map((offer) => [name(offer.size), name(offer.size)])}
        chosen={name(size)}
        off={off}
        onChoose={(chosen) => {
          const offer = offers.find((one) => name(one.size) === chosen);
          if (offer) onChange(offer.size);
        }}
      />
      {reason && <p className="soft not-offered">{words.export.notOffered(off, reason)}</p>}
    </>
  );
}

function Width({ size, onChange }: Omit<Props<PageSize>, 'offers'>) {
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
  );
}

function isWidth(mm: number): boolean {
  return mm >= WIDTH_LIMITS.least && mm <= WIDTH_LIMITS.most;
}
