import { useMemo } from 'react';
import { isEstimated, type MeasureId, measuresOf } from '../../../analysis/amounts.ts';
import { measuredPart } from '../../../analysis/measured.ts';
import type { NetworkMeasures } from '../../../analysis/measures.ts';
import type { RelationTypeId } from '../../../network/relation-types.ts';
import { selectCounted } from '../../../state/left-out.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useRest } from '../../use-rest.ts';
import { JobState } from '../JobState.tsx';
import { Standing } from '../Standing.tsx';
import { useJob } from '../use-job.ts';
import { useOverlay } from '../use-overlay.ts';
import { Foremost } from './Foremost.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { type Choice, choiceOf, layerWith, typesIn } from './measure-kinds.ts';
import { Scatter } from './Scatter.tsx';
import { sizeOverlay, sizesCaption } from './sizes.ts';
import './measures.css';
import { useSaid } from '../../use-said.ts';

/** Measures of the organizations and of the whole, on the layer that the reader chose. */
export default function MeasuresPanel({ options }: Pick<Ask, 'options'>) {
  const explorer = useExplorer();
  const all = useExplorerState(({ document }) => document.network.relations);
  const network = useExplorerState(selectCounted);
  const { organizations, relations } = network;
  const present = useMemo(() => typesIn(all), [all]);
  const choice = choiceOf(options, present);
  const layer = choice.types.join(',');
  const { statedOnly, by, against } = choice;
  const job = useMemo(() => {
    const types = present.filter((type) => layer.split(',').includes(type));
    const measured = measuredPart({ organizations, relations });
    return { job: 'measures', network: measured, layer: { types, statedOnly } } as const;
  }, [organizations, relations, present, layer, statedOnly]);
  const answer = useJob(job);
  const { result, soFar } = answer;
  const known = result ?? soFar;
  useOverlay(
    useSaid(
      () => (result && choice.sized ? sizeOverlay(result, by) : null),
      [result, by, choice.sized],
    ),
    result && choice.sized ? sizesCaption(result, choice, network) : null,
  );
  const rest = useRest('asked');
  const counted = relations
    .filter(({ type, basis }) => choice.types.includes(type) && (!statedOnly || basis === 'stated'))
    .map(({ id }) => id);
  return (
    <div className="measures">
      <p className="crumb">{words.measures.crumb}</p>
      <h2 className="claim">{words.measures.title}</h2>
      <Standing unfiltered />
      <LayerChoice choice={choice} present={present} />
      <p className="soft">{words.measures.countedOn(counted.length, rest(counted))}</p>
      <JobState job={answer} working={words.measures.computing} failed={words.measures.failed} />
      {known && (
        <>
          <MeasureSelect
            label={words.measures.by}
            chosen={by}
            types={choice.types}
            onChoose={(id) => setOptions(explorer, { by: id, sort: '' })}
          />
          <p className="soft">{words.measures.method(by)}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={choice.sized}
              onChange={() => setOptions(explorer, { size: choice.sized ? '' : 'yes' })}
            />
            {words.measures.size}
          </label>
          {result && (
            <Foremost measures={result.organizations} choice={choice} unheard={options.unheard} />
          )}
          <MeasureTable measures={known.organizations} choice={choice} sampled={known.sampled} />
          {known.sampled && isEstimated(by) && (
            <p>{words.measures.sampled(known.sampled.sources, known.sampled.of)}</p>
          )}
          <section aria-labelledby="plot">
            <h3 id="plot">{words.measures.plot}</h3>
            <MeasureSelect
              label={words.measures.against}
              chosen={against}
              types={choice.types}
              onChoose={(id) => setOptions(explorer, { against: id, at: '' })}
            />
            {against && (
              <Scatter measures={known.organizations} x={against} y={by} at={options.at} />
            )}
          </section>
          <Whole measures={known} />
        </>
      )}
    </div>
  );
}

function LayerChoice({ choice, present }: { choice: Choice; present: readonly RelationTypeId[] }) {
  const explorer = useExplorer();
  const { types, statedOnly } = choice;
  return (
    <fieldset className="layer">
      <legend>{words.measures.layer}</legend>
      {present.map((type) => (
        <label key={type} className="check">
          <input
            type="checkbox"
            checked={types.includes(type)}
            onChange={() => setOptions(explorer, { layer: layerWith(types, present, type) })}
          />
          {words.types[type].label}
        </label>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={statedOnly}
          onChange={() => setOptions(explorer, { stated: statedOnly ? '' : 'yes' })}
        />
        {words.measures.stated}
      </label>
      {types.length === 0 && <p className="soft">{words.measures.empty}</p>}
    </fieldset>
  );
}

/** A choice of one measure; where none is chosen, none can be. */
function MeasureSelect(props: {
  label: string;
  chosen: MeasureId | null;
  types: readonly RelationTypeId[];
  onChoose: (id: string) => void;
}) {
  const { label, chosen, types, onChoose } = props;
  return (
    <label className="pick">
      {label}
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {chosen === null && <option value="">{words.measures.nothing}</option>}
        {measuresOf(types).map((id) => (
          <option key={id} value={id}>
            {words.measures.name(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Whole({ measures: { components, density, reciprocity } }: { measures: NetworkMeasures }) {
  const alone = components.filter(({ length }) => length === 1).length;
  return (
    <section aria-labelledby="whole">
      <h3 id="whole">{words.measures.whole}</h3>
      <dl className="facts">
        <dt>{words.measures.parts}</dt>
        <dd>{words.measures.partsOf(components.length, components[0]?.length ?? 0, alone)}</dd>
        <dt>{words.measures.density}</dt>
        <dd>{words.measures.densityOf(density)}</dd>
        <dt>{words.measures.reciprocity}</dt>
        <dd>{words.measures.reciprocityOf(reciprocity)}</dd>
      </dl>
    </section>
  );
}
