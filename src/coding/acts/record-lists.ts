/** Records in their lists, by id. Writers give their fields the order of the data format. */
import type { Network } from '../../network/records.ts';

export const LIST_NAMES = [
  'sources',
  'organizations',
  'relations',
  'blocs',
  'disputes',
  'story',
  'coverage',
] as const;

export type ListName = (typeof LIST_NAMES)[number];
export type RecordIn<Name extends ListName> = NonNullable<Network[Name]>[number];

/** Fields to change; one that is `undefined` is taken out. */
export type Fields<Item> = { readonly [Field in keyof Omit<Item, 'id'>]?: Item[Field] | undefined };

export function recordIn<Name extends ListName>(
  network: Network,
  name: Name,
  id: string,
): RecordIn<Name> | undefined {
  const list: readonly RecordIn<Name>[] = network[name] ?? [];
  return list.find((record) => record.id === id);
}

/** The network with a record in the place of the one of its id; a new one stands before the first of a later id. */
export function put<Name extends ListName>(
  network: Network,
  name: Name,
  record: Fields<RecordIn<Name>> & { readonly id: string },
): Network {
  const list: readonly { readonly id: string }[] = network[name] ?? [];
  const at = list.findIndex(({ id }) => id >= record.id);
  const place = at < 0 ? list.length : at;
  const isKnown = list[place]?.id === record.id;
  const next = list.toSpliced(place, isKnown ? 1 : 0, withoutAbsent(record));
  return { ...network, [name]: next };
}

/** Changes fields of a record; a network without it stays as it is. */
export function change<Name extends ListName>(
  network: Network,
  name: Name,
  id: string,
  fields: Fields<RecordIn<Name>>,
): Network {
  const record = recordIn(network, name, id);
  if (!record) return network;
  const list: readonly { readonly id: string }[] = network[name] ?? [];
  const next = withoutAbsent({ ...record, ...fields });
  return { ...network, [name]: list.map((one) => (one === record ? next : one)) };
}

/** The very same record where the fields say nothing new. */
export function patched<Item extends object>(
  item: Item,
  fields: { readonly [Field in keyof Item]?: Item[Field] | undefined },
): Item {
  const isSame = Object.entries(fields).every(
    ([field, value]) => item[field as keyof Item] === value,
  );
  return isSame ? item : withoutAbsent({ ...item, ...fields });
}

function withoutAbsent<Item extends object>(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as Item;
}
