/** What a picture of an answer says in Spanish: whole sentences, with articles and number. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchingSolver } from '../../../src/analysis/branching-solver.ts';
import { budgetOf } from '../../../src/analysis/cover-solver.ts';
import { finished } from '../../../src/analysis/finished.ts';
import { lineIndices } from '../../../src/analysis/frustration.ts';
import { connectedByAlliance } from '../../../src/analysis/groupings.ts';
import { measure } from '../../../src/analysis/measures.ts';
import { firstQuestions } from '../../../src/analysis/questions.ts';
import { signedGraph } from '../../../src/analysis/signed-graph.ts';
import { signedTriangles } from '../../../src/analysis/triangles.ts';
import {
  partitionCaption,
  triangleCaption,
} from '../../../src/panels/analysis/balance/balance-captions.ts';
import {
  draftCaption,
  groupingCaption,
} from '../../../src/panels/analysis/groupings/groupings-captions.ts';
import { choiceOf, typesIn } from '../../../src/panels/analysis/measures/measure-kinds.ts';
import { sizesCaption } from '../../../src/panels/analysis/measures/sizes.ts';
import { answerCaption } from '../../../src/panels/analysis/questions/answer-caption.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import type { PictureCaption } from '../../../src/state/transient.ts';
import { speak } from '../../../src/words/words.ts';

const network = shippedNetwork();
const options = { withTargets: true, rollUp: false, statedOnly: false, weighted: true };
const graph = signedGraph(network, { ...options, withTargets: false });

const types = typesIn(network.relations);
const result = measure(network, { types, statedOnly: false });
const [best] = finished(lineIndices(graph, branchingSolver, budgetOf(60), [2]));

/** Of each analysis; said in the language of the moment. */
function captions(): PictureCaption[] {
  if (!best) throw new Error('The article has a best partition.');
  const grouping = connectedByAlliance(graph);
  const plain = { ...options, weighted: false };
  return [
    partitionCaption(best, graph, options, network),
    partitionCaption({ ...best, lower: 0 }, graph, plain, network),
    ...signedTriangles(graph).list.map((one) => triangleCaption(one, graph, options, network)),
    groupingCaption({ method: 'connected', grouping, status: null }, false, network),
    draftCaption(['cjng', 'mexican-government'], network),
    sizesCaption(result, choiceOf({ by: 'neighbours', size: 'yes' }, types), network),
    ...firstQuestions(network).map(answerCaption),
  ].filter((caption) => caption !== null);
}

beforeAll(() => speak('es'));
afterAll(() => speak('en'));

test('each says its question and its answer as a Spanish sentence', () => {
  expect(captions().map(({ title }) => title)).toEqual([
    'Equilibrio estructural: la mejor partición en a lo más 2 grupos deja un peso frustrado de 1 de 6 (demostrado)',
    'Equilibrio estructural: la mejor partición conocida en a lo más 2 grupos deja 1 vínculo frustrado de 6; cualquiera deja al menos 0',
    'Equilibrio estructural. El CJNG, el Cártel del Golfo y el Cártel de Sinaloa: las tres aliadas, en equilibrio',
    'Equilibrio estructural. Los Caballeros Templarios, La Familia Michoacana y Los Zetas: las tres enemigas, sin equilibrio',
    '¿Quién está con quién? Conectadas por alianzas: 1 grupo',
    'Un bloque armado por quien lee: CJNG y Gobierno de México',
    '¿Qué lugar ocupa cada una? Vinculada con: el valor más alto, Gobierno de México (6)',
    '¿Quién está aliado con quién, y con qué firmeza? 3 relaciones',
    '¿Hay fuentes que discuten la alianza? Otras fuentes contradicen o precisan 2 alianzas',
    '¿Quiénes surgieron del Cártel del Golfo? 2 relaciones',
    '¿A quiénes atacó el CJNG? 2 relaciones',
  ]);
});

test('whose answer it is, and its method, are said in Spanish too', async () => {
  const sentences = ({ standing }: PictureCaption) => standing.split(/(?<=\.) /);
  const spanish = captions().flatMap(sentences);
  await speak('en');
  const english = new Set(captions().flatMap(sentences));
  await speak('es');
  expect(spanish.filter((one) => english.has(one))).toEqual([]);
  for (const one of spanish) expect(one).not.toMatch(/\b(?:the|and|of|is|are)\b/);
  expect(spanish).toContain(
    'Calculado, y acerca de la codificación de este artículo (Ellis 2016), no del mundo.',
  );
  expect(spanish.join(' ')).toContain(
    'Aquí: Los ataques y las persecuciones cuentan como −; Los vínculos cuentan con su peso.',
  );
});
