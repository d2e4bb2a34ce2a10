/** What sources say of the relations of the open network, and of when. */
import { type Times, timesOf } from '../analysis/times.ts';
import { type Signed, signedRecords, type Voices, voicesOf } from '../network/claims.ts';
import type { Network } from '../network/records.ts';
import { remember } from './remember.ts';
import type { ExplorerState } from './store.ts';

type Opened = Pick<ExplorerState, 'document'>;

const voicesFor = remember(
  (relations: Network['relations'], disputes: Network['disputes']): ReadonlyMap<string, Voices> =>
    voicesOf({ relations, disputes }),
);
const speakingFor = remember(
  (voices: ReadonlyMap<string, Voices>): ReadonlySet<string> =>
    new Set(
      [...voices.values()].flatMap(({ claims }) =>
        claims.flatMap(({ quotes, source }) => (quotes.length > 0 ? [source] : [])),
      ),
    ),
);
const signedFor = remember(
  (disputes: Network['disputes'], voices: ReadonlyMap<string, Voices>): Signed =>
    signedRecords(disputes, voices),
);
const timesFor = remember(
  (relations: Network['relations']): ReadonlyMap<string, Times> =>
    new Map(relations.map((relation) => [relation.id, timesOf(relation)])),
);

/** What each source says of each relation, by its id. */
export const selectVoices = ({ document }: Opened) =>
  voicesFor(document.network.relations, document.network.disputes);
/** Ids of the sources on whose words relations rest. */
export const selectSpeaking = ({ document }: Opened) => speakingFor(selectVoices({ document }));
/** Which records have a sign on the picture: that sources disagree, or that it changed. */
export const selectSigned = ({ document }: Opened): Signed =>
  signedFor(document.network.disputes, selectVoices({ document }));
/** Of which times each relation is said to be, by its id. */
export const selectTimes = ({ document }: Opened) => timesFor(document.network.relations);
