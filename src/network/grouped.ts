/**
 * Records by what they have in common.
 * @returns the groups in the order of their first records, each in the order given
 */
export function groupedBy<Key, Of>(
  records: Iterable<Of>,
  keyOf: (record: Of) => Key,
): Map<Key, [Of, ...Of[]]> {
  const groups = new Map<Key, [Of, ...Of[]]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
