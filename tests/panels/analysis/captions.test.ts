/** What a picture of an answer says: the question, the answer, its method, and whose it is. */
import { describe, expect, test } from 'vitest';
import { branchingSolver } from '../../../src/analysis/branching-solver.ts';
import { budgetOf } from '../../../src/analysis/cover-solver.ts';
import { finished } from '../../../src/analysis/finished.ts';
import { lineIndices } from '../../../src/analysis/frustration.ts';
import { connectedByAlliance } from '../../../src/analysis/groupings.ts';
import { measure } from '../../../src/analysis/measures.ts';
import { firstQuestions, type QuestionId } from '../../../src/analysis/questions.ts';
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
import { MOST_HULLS } from '../../../src/panels/analysis/groupings/groupings-overlay.ts';
import { choiceOf, typesIn } from '../../../src/panels/analysis/measures/measure-kinds.ts';
import { sizeOverlay, sizesCaption } from '../../../src/panels/analysis/measures/sizes.ts';
import { walkedOver } from '../../../src/panels/analysis/paths/walk.ts';
import { answerCaption } from '../../../src/panels/analysis/questions/answer-caption.ts';
import { standingOf } from '../../../src/panels/analysis/standing.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import type { PictureCaption } from '../../../src/state/transient.ts';
import { words } from '../../../src/words/words.ts';

const network = shippedNetwork();
const OPTIONS = { withTargets: false, rollUp: false, statedOnly: false };
const graph = signedGraph(network, OPTIONS);

/** Computed, of this article's coding, and by no means the author's. */
function expectComputed(caption: PictureCaption | null, title: string): void {
  expect(caption?.title).toBe(title);
  expect(caption?.standing).toContain(
    'Computed, and of this article’s coding (Ellis 2016), not of the world.',
  );
  expect(`${caption?.title} ${caption?.standing}`).not.toMatch(/the author’s/);
}

describe('balance', () => {
  const [best] = finished(lineIndices(graph, branchingSolver, budgetOf(60), [2]));
  if (!best) throw new Error('The article has a best partition.');

  test('the best partition says how many ties it leaves frustrated, and that this is proved', () => {
    const caption = partitionCaption({ ...best, inCommon: null }, graph, OPTIONS, network);
    expectComputed(
      caption,
      'Structural balance: the best partition into at most 2 groups leaves 1 of 6 ties frustrated (proved)',
    );
    expect(caption.standing).toContain('Abelson and Rosenberg 1958');
    expect(caption.standing).toContain(words.balance.othersAsGood);
  });

  test('only where all best partitions were compared is it said to be the only one', () => {
    // Any one of the three foes can be the one apart.
    expect(best.inCommon?.either.length).toBeGreaterThan(0);
    const { standing } = partitionCaption(best, graph, OPTIONS, network);
    expect(standing).toContain(words.balance.othersAsGood);
    const inCommon = { sets: [], apart: [], either: [], unknown: [], omitted: 0 };
    const only = partitionCaption({ ...best, inCommon }, graph, OPTIONS, network);
    expect(only.standing).toContain(words.balance.onlyOne);
    expect(only.standing).not.toContain(words.balance.othersAsGood);
  });

  test('what is not proved is called the best known, and never proved', () => {
    const { title } = partitionCaption({ ...best, lower: 0 }, graph, OPTIONS, network);
    expect(title).not.toMatch(/proved|the best partition/);
    expect(title).toContain('leaves 1 of 6 ties frustrated; any leaves at least 0');
  });

  test('options that are on are said, and weights in the title', () => {
    const options = { ...OPTIONS, withTargets: true, statedOnly: true, weighted: true };
    const { title, standing } = partitionCaption({ ...best, most: 3 }, graph, options, network);
    expect(standing).toContain(
      'Here: Attacks and pursuits count as −; Only what is stated; Ties count with their weights.',
    );
    expect(title).toContain('leaves a weight of 1 of 6 frustrated');
    expect(partitionCaption(best, graph, OPTIONS, network).standing).not.toContain('Here:');
  });

  test('a triangle says its corners, its kind, and whether it is in balance', () => {
    const triangles = signedTriangles(graph).list;
    const foes = triangles.find(({ kind }) => kind === '---');
    const friends = triangles.find(({ kind }) => kind === '+++');
    if (!foes || !friends) throw new Error('The article has both kinds.');
    expectComputed(
      triangleCaption(foes, graph, OPTIONS, network),
      'Structural balance: Knights Templar, La Familia Michoacana and Los Zetas: all three foes, not in balance',
    );
    expect(triangleCaption(friends, graph, OPTIONS, network).title).toMatch(
      /all three allied, in balance$/,
    );
  });
});

describe('groupings', () => {
  const answer = {
    method: 'connected',
    grouping: connectedByAlliance(graph),
    status: null,
  } as const;

  test('say how many groups there are, by which method', () => {
    const caption = groupingCaption(answer, false, network);
    expectComputed(caption, 'Who stands together? Connected by alliance: 1 group');
    expect(caption?.standing).toContain(words.groupings.methods.connected);
    expect(groupingCaption(answer, true, network)?.standing).toContain(
      'Only what is stated counts.',
    );
  });

  test('say which groups are on the picture where it cannot hold all', () => {
    const groups = Array.from({ length: MOST_HULLS + 1 }, (_, i) => [`o${i}`]);
    const grouping = { method: 'connected', groups } as const;
    expect(groupingCaption({ ...answer, grouping }, false, network)?.standing).toContain(
      words.groupings.largest(MOST_HULLS),
    );
  });

  test('say nothing before they are known', () => {
    expect(groupingCaption({ ...answer, grouping: null }, false, network)).toBeNull();
  });

  test('a bloc in the making is nobody’s claim', () => {
    expect(draftCaption(['cjng', 'gulf'], network)).toEqual({
      title: 'A bloc put together by a reader: CJNG and Gulf Cartel',
      standing: 'A bloc that a reader put together by hand: nobody’s claim and no result.',
    });
    expect(draftCaption([], network)).toBeNull();
  });
});

describe('measures', () => {
  const types = typesIn(network.relations);
  const result = measure(network, { types, statedOnly: false });
  const choice = choiceOf({ by: 'neighbours', size: 'yes' }, types);

  test('say who has the most of what, and on which relations', () => {
    const caption = sizesCaption(result, choice, network);
    const most = Math.max(...result.organizations.map(({ neighbours }) => neighbours));
    expectComputed(caption, `Who stands where? Tied to: most for Mexican government (${most})`);
    expect(caption?.standing).toContain(words.measures.method('neighbours'));
    expect(caption?.standing).toMatch(/Relations that count: .* and .*\./);
  });

  test('are explained by sizes of the picture with their values', () => {
    const { sizes } = sizeOverlay(result, 'neighbours');
    expect(sizes?.meaning).toBe('Tied to');
    expect(sizes?.samples.map(({ value }) => value)).toEqual(['6', '4', '1']);
    const shares = [...(sizes?.shares.values() ?? [])];
    expect(shares).toContain(sizes?.samples[0]?.share);
    expect(shares).toContain(sizes?.samples.at(-1)?.share);
  });

  test('of nobody say nothing', () => {
    expect(sizesCaption({ ...result, organizations: [] }, choice, network)).toBeNull();
  });
});

describe('questions', () => {
  const question = (id: QuestionId) => {
    const found = firstQuestions(network).find((one) => one.id === id);
    if (!found) throw new Error('The article has this question.');
    return found;
  };

  test.each([
    ['allies', 'Who is allied with whom, and how firmly? 3 relations'],
    ['disputed', 'Is the alliance contested? Other sources contradict or refine 2 alliances'],
    ['origins', 'Who came out of Gulf Cartel? 2 relations'],
    ['attacks', 'Whom did CJNG attack? 2 relations'],
  ] as const)('say themselves and their answer: %s', (id, title) => {
    expect(answerCaption(question(id))).toEqual({
      title,
      standing: 'Answered by the relations of this network, as they are coded.',
    });
  });

  test('say how many relations the picture lights up', () => {
    const { id, answer } = question('attacks');
    const one = { id, about: null, answer: answer.slice(0, 1) };
    expect(answerCaption(one).title).toMatch(/ 1 relation$/);
    expect(answerCaption({ ...one, id: 'disputed' }).title).toMatch(/ one alliance$/);
  });
});

test('paths name the relations that are walked over', () => {
  const [first, second] = typesIn(network.relations);
  const types = [first, second].filter((type) => type !== undefined);
  expect(walkedOver({ network, types })).toBe('Over these relations: Alliance and Rivalry.');
  expect(walkedOver({ network, types: [] })).toBeNull();
});

test('what is computed of data that nobody read out of a text does not speak of an article', () => {
  expect(standingOf({ ...network, sources: [] }, true)).toBe(
    'Computed, and of this network’s records as they are. What the filter hides counts too.',
  );
});
