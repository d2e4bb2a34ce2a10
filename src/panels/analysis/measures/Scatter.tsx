import { amountOf, type MeasureId } from '../../../analysis/amounts.ts';
import type { OrganizationMeasures } from '../../../analysis/measures.ts';
import { setOptions, setView } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useNames } from '../../use-names.ts';
import { OrganizationNames } from '../OrganizationNames.tsx';
import { type Axis, axisOf, labelled, type Spot, spotsOf } from './scatter.ts';

const PLOT = { width: 344, height: 250, left: 40, right: 14, top: 14, bottom: 36 };
const MOST_LABELS = 5;

interface Props {
  readonly measures: readonly OrganizationMeasures[];
  readonly x: MeasureId;
  readonly y: MeasureId;
  /** The organization whose place of the plot is listed. */
  readonly at: string | undefined;
}

const across = (share: number) => PLOT.left + share * (PLOT.width - PLOT.left - PLOT.right);
const down = (share: number) => PLOT.top + (1 - share) * (PLOT.height - PLOT.top - PLOT.bottom);

/** In CSS pixels; the area grows with the number of organizations in the spot, up to a limit. */
const diameter = ({ ids }: Spot) => Math.min(30, 12 * Math.sqrt(1 + (ids.length - 1) / 3));

/** Two measures against each other: axes in SVG, and a button for each place that is taken. */
export function Scatter({ measures, x, y, at }: Props) {
  const explorer = useExplorer();
  const name = useNames();
  const data = measures.map((one) => ({
    id: one.organization,
    x: amountOf(one, x),
    y: amountOf(one, y),
  }));
  const spots = spotsOf(data);
  const xs = axisOf(data.map((datum) => datum.x));
  const ys = axisOf(data.map((datum) => datum.y));
  const listed = spots.find(({ ids }) => at !== undefined && ids.length > 1 && ids.includes(at));
  const choose = ({ ids: [first = '', ...others] }: Spot) =>
    others.length === 0
      ? setView(explorer, { selection: first })
      : setOptions(explorer, { at: first === at ? '' : first });
  const label = (spot: Spot) => words.measures.point(spot.ids.map(name), x, spot.x, y, spot.y);
  return (
    <figure className="scatter">
      <div className="plot">
        <Axes xs={xs} ys={ys} x={x} y={y} />
        <svg
          className="names-of-points"
          viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
          aria-hidden="true"
        >
          {labelled(spots, xs, ys, MOST_LABELS).map((spot) => {
            const isRight = xs.place(spot.x) > 0.5;
            return (
              <text
                key={spot.ids[0]}
                x={across(xs.place(spot.x)) + (isRight ? -9 : 9)}
                y={down(ys.place(spot.y)) + 3.5}
                textAnchor={isRight ? 'end' : 'start'}
              >
                {name(spot.ids[0] ?? '')}
              </text>
            );
          })}
        </svg>
        {spots.map((spot) => (
          <button
            key={spot.ids[0]}
            type="button"
            className="point"
            title={label(spot)}
            aria-label={label(spot)}
            aria-pressed={spot.ids.length > 1 ? spot === listed : undefined}
            style={{
              width: diameter(spot),
              height: diameter(spot),
              left: `${(across(xs.place(spot.x)) / PLOT.width) * 100}%`,
              top: `${(down(ys.place(spot.y)) / PLOT.height) * 100}%`,
            }}
            onClick={() => choose(spot)}
          />
        ))}
      </div>
      <figcaption className="soft">{words.measures.plotOf(y, x)}</figcaption>
      {listed && (
        <section aria-label={label(listed)}>
          <h4>{label(listed)}</h4>
          <OrganizationNames ids={listed.ids} />
        </section>
      )}
    </figure>
  );
}

function Axes(props: { xs: Axis; ys: Axis; x: MeasureId; y: MeasureId }) {
  const { xs, ys } = props;
  const [left, right, bottom, top] = [across(0), across(1), down(0), down(1)];
  return (
    <svg viewBox={`0 0 ${PLOT.width} ${PLOT.height}`} aria-hidden="true">
      {xs.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${across(xs.place(tick))} ${top}V${bottom}`} />
          <text x={across(xs.place(tick))} y={bottom + 14} textAnchor="middle">
            {words.measures.tick(tick)}
          </text>
        </g>
      ))}
      {ys.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${down(ys.place(tick))}H${right}`} />
          <text x={left - 8} y={down(ys.place(tick)) + 4} textAnchor="end">
            {words.measures.tick(tick)}
          </text>
        </g>
      ))}
      <text className="axis" x={right} y={PLOT.height - 4} textAnchor="end">
        {words.measures.name(props.x)} →
      </text>
      <text className="axis" x={2} y={9}>
        ↑ {words.measures.name(props.y)}
      </text>
    </svg>
  );
}
