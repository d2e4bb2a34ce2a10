/** Which signs count in the open analysis: those that it is asked with, else as the groupings have them. */
import type { SignedOptions } from '../../../analysis/signed-graph.ts';
import type { Ask } from '../../../state/view.ts';
import { balanceOptions } from '../balance/balance-options.ts';

export function signsIn({ id, options }: Ask): SignedOptions {
  if (id === 'balance') return balanceOptions(options).signs;
  return groupingSigns(options.stated === 'yes');
}

/** Attacks and pursuits make no groups here, as in the command line; the Balance tab can count them. */
export function groupingSigns(statedOnly: boolean): SignedOptions {
  return { withTargets: false, rollUp: false, statedOnly };
}
