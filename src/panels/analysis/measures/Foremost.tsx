import { useMemo } from 'react';
import { foremost } from '../../../analysis/foremost.ts';
import { saidBy } from '../../../analysis/left-out.ts';
import type { OrganizationMeasures } from '../../../analysis/measures.ts';
import { words } from '../../../words/words.ts';
import { useNames } from '../../use-names.ts';
import { FirmSaid, FirmState, useAskedFirm } from '../left-out/FirmSaid.tsx';
import { useHeard } from '../left-out/use-unheard.ts';
import { useJob } from '../use-job.ts';
import type { Choice } from './measure-kinds.ts';

interface Props {
  readonly measures: readonly OrganizationMeasures[];
  readonly choice: Choice;
  /** Id of a source that is left out; then nothing else is. */
  readonly unheard: string | undefined;
}

/** Who comes first by the measure, and over how many of the sources that holds. */
export function Foremost({ measures, choice, unheard }: Props) {
  const nameOf = useNames();
  const heard = useHeard();
  const { by, types, statedOnly } = choice;
  const first = foremost(measures, by);
  const canBeTold = first.length > 0 && !unheard && saidBy(heard).size > 1;
  const firm = useAskedFirm(heard);
  const isAsked = canBeTold && firm.isAsked;
  const layer = types.join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the types are those of the layer
  const job = useMemo(
    () =>
      isAsked
        ? ({ job: 'foremost', network: heard, layer: { types, statedOnly }, by } as const)
        : null,
    [isAsked, heard, layer, statedOnly, by],
  );
  const working = useJob(job);
  if (first.length === 0) return null;
  const { result } = working;
  return (
    <>
      <p>{words.measures.first(by, first.map(nameOf))}</p>
      {canBeTold && firm.ask}
      {isAsked && !result && <FirmState job={working} isLong={firm.isLong} />}
      {result && <FirmSaid heard={heard} of={result.sources} changing={result.changing} />}
    </>
  );
}
