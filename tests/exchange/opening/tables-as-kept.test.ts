/** Tables as people and programs keep them: what they open as. */
import { expect, test } from 'vitest';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import { messageOf } from '../../said.ts';

function ties(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const result = importFiles([{ name: 'tabla.csv', bytes }], NO_CHOICES);
  if (!result.ok) throw new Error(messageOf(result.problems));
  const { organizations, relations } = result.proposal.network;
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return relations.map(({ type, source, target }) =>
    [names.get(source), type, names.get(target)].join(' '),
  );
}

test('Neo4j’s APOC has nodes and relationships in one table', () => {
  const text = `"_id","_labels","name","_start","_end","_type","since"
"0",":Cartel","Norte",,,,
"1",":Cartel","Sur",,,,
"7",":Cartel","Este",,,,
,,,"0","1","RIVAL_OF","2010"
,,,"7","0","ALLIED_WITH",""
`;
  expect(ties(text)).toEqual(['Norte rivalry Sur', 'Este alliance Norte']);
});

test.each([
  ['origem;destino;relação;peso\nNorte;Sur;aliado com;0,5\nEste;Sur;inimigo de;1,25\n'],
  [
    'Relaciones entre grupos\n\nFuente: prensa\norigen,destino,tipo\nNorte,Sur,alianza\nEste,Sur,rivalidad\n\nNotas: propias\n',
  ],
])('%j', (text) => expect(ties(text)).toEqual(['Norte alliance Sur', 'Este rivalry Sur']));

test.each([
  ['grupo;aliado con\nNorte;Sur\nEste;Oeste\n', ['Norte alliance Sur', 'Este alliance Oeste']],
  ['Group,Enemy of,Year\nNorte,Sur,2010\n', ['Norte rivalry Sur']],
])('the header says what the two are: %j', (text, expected) =>
  expect(ties(text)).toEqual(expected),
);
