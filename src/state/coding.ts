/** Acts of coding on the open draft: each is one step that can be undone. */
import type { Made } from '../coding/acts/made.ts';
import { verifyNetwork } from '../evidence/verify.ts';
import type { Outcome } from '../network/problems.ts';
import { recordedWords, wordsKey } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { canCode } from './can-code.ts';
import { edit } from './document.ts';
import { withPlacesForNew } from './placing.ts';
import { titleIn } from './said-of-steps.ts';
import { type Explorer, setDocument, setTransient, setView } from './store.ts';

/**
 * Does an act on the open network. New organizations get a place on the picture, new quotes are checked
 * against the texts at hand, and where the selected record is gone the one that the act was about is selected.
 * @param act from a network to the next; where it refuses, nothing changes
 */
export function code(explorer: Explorer, act: (network: Network) => Outcome<Made>): Outcome<Made> {
  const { network: before } = explorer.getState().document;
  const { selection } = explorer.getState().view;
  const outcome = act(before);
  if (!outcome.ok || !canCode(explorer.getState())) return outcome;
  const { network, id, step } = outcome.value;
  setDocument(explorer, (document) =>
    edit(document, withPlacesForNew(before, network, document.frame), step),
  );
  checkNew(explorer);
  if (selection !== null && titleIn(network, selection) === null)
    setView(explorer, { selection: titleIn(network, id) === null ? null : id });
  return outcome;
}

/** Checks the quotes of which nothing is known; what is known of others stays. */
function checkNew(explorer: Explorer): void {
  const { document, transient } = explorer.getState();
  const { texts, checks } = transient;
  if (texts.size === 0) return;
  const { network } = document;
  const unknown = recordedWords(network).filter((place) => !checks.has(wordsKey(place)));
  const ids = new Set(unknown.map(({ record }) => record));
  const isMeant = ({ id }: { readonly id: string }) => ids.has(id);
  const part: Network = {
    ...network,
    organizations: network.organizations.filter(isMeant),
    relations: network.relations.filter(isMeant),
    blocs: network.blocs.filter(isMeant),
    story: (network.story ?? []).filter(isMeant),
    coverage: (network.coverage ?? []).filter(isMeant),
  };
  setTransient(explorer, { checks: new Map([...checks, ...verifyNetwork(part, texts)]) });
}
