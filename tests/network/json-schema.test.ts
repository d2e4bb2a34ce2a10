import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { joinedSchema, networkSchema, VERSION } from '../../src/network/records.ts';

const { $schema, ...rules } = toJsonSchema(v.union([networkSchema, joinedSchema]), {
  target: 'draft-2020-12',
  definitions: { network: networkSchema, joined: joinedSchema },
  ignoreActions: ['check'],
});

/** The published schema. Rules that no JSON Schema can say stay in the program, and are named. */
const schema = {
  $schema,
  $id: `explorer-network-${VERSION}.schema.json`,
  title: `explorer-network ${VERSION}`,
  description:
    'One network in one object, or networks that are joined. Beyond this schema the program checks the rules that span fields ' +
    'and records: unique ids, references, the order of ends, pairs of selectors, EDTF dates.',
  ...rules,
};

test('the published JSON Schema is what the records say (npm run schema writes it)', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    `../../docs/schema/${schema.$id}`,
  );
});
