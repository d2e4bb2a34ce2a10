import type { Origin } from '../../../network/joining/same.ts';
import { originKey } from '../../../network/joining/same.ts';
import type { Network } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { letter } from './letter.ts';

export interface NamesOfAll {
  readonly nameOf: (one: Origin) => string;
  /** With the letter of its network. */
  readonly lettered: (one: Origin) => string;
  readonly letterOf: (network: string) => string;
}

/** What the organizations of several networks are called. */
export function useNamesOfAll(networks: readonly Network[]): NamesOfAll {
  return useSaid(() => {
    const { lettered } = words.sideBySide;
    const names = new Map(
      networks.flatMap(({ id: network, organizations }) =>
        organizations.map((one) => {
          return [originKey({ network, id: one.id }), words.reads.name(one)] as const;
        }),
      ),
    );
    const letters = new Map(networks.map(({ id }, at) => [id, letter(at)]));
    const nameOf = (one: Origin) => names.get(originKey(one)) ?? one.id;
    const letterOf = (network: string) => letters.get(network) ?? '';
    return { nameOf, letterOf, lettered: (one) => lettered(nameOf(one), letterOf(one.network)) };
  }, [networks]);
}
