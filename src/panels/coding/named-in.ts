import type { Marked } from '../../coding/entries/quoted.ts';
import type { Mention } from '../../coding/names/mentions.ts';
import type { Stretch } from '../../coding/quote-ends.ts';
import { selectMentions } from '../../state/naming.ts';
import { remember } from '../../state/remember.ts';
import type { ExplorerState } from '../../state/store.ts';

const namedFor = remember(
  (mentions: readonly Mention[], quote: Stretch, network: string): readonly string[] => [
    ...new Set(
      mentions
        .filter((one) => one.network === network)
        .filter(({ start, end }) => start >= quote.start && end <= quote.end)
        .map(({ organization }) => organization),
    ),
  ],
);

/** Ids of the organizations of the network that a quote names, in its order. */
export function namedIn(state: ExplorerState, { quote }: Marked): readonly string[] {
  return namedFor(selectMentions(state), quote, state.document.network.id);
}
