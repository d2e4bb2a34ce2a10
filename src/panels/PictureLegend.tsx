import { legendOf } from '../picture/legend.ts';
import type { Scene } from '../picture/scene.ts';
import { Sample } from './Sample.tsx';

/** The legend of a picture that the filter does not act on: what its marks say. */
export function PictureLegend({ scene }: { scene: Scene }) {
  return (
    <div className="legend">
      {legendOf(scene).map(({ heading, rows }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul className="plain">
            {rows.map((row) => (
              <li key={row.label}>
                <Sample row={row} />
                <span>{row.label}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
