import { describe, expect, test } from 'vitest';
import type { Evidence, Network } from '../../../src/network/records.ts';
import { formOf } from '../../../src/panels/editing/form-of.ts';
import { quotedBy, quoteForm } from '../../../src/panels/editing/quote-form.ts';
import type { Values } from '../../../src/panels/editing/record-form.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { done } from '../../coding/acts/acting.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

const network = shippedNetwork();
const [step] = network.story ?? [];
const fields = (id: string) => {
  const form = formOf(network, id, 'fields');
  if (!form) throw new Error(`no form of ${id}`);
  return form;
};

describe('the form of a record', () => {
  test.each([network, smallNetwork()])(
    'that is saved as it was opened changes nothing ($id)',
    (one) => {
      const { sources, organizations, relations, blocs, disputes, story = [] } = one;
      const records = [
        one,
        ...sources,
        ...organizations,
        ...relations,
        ...blocs,
        ...disputes,
        ...story,
      ];
      for (const { id } of records) {
        const form = formOf(one, id, 'fields');
        expect(form && done(form.act(one, form.begin)).network).toEqual(one);
      }
    },
  );

  test('of a source has authors and dates, as they are written where a text is brought', () => {
    const [source] = network.sources;
    const form = fields(source?.id ?? '');
    const names = form.fields(form.begin).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['title', 'author', 'issued', 'DOI', 'type']));
    const values = { ...form.begin, author: 'Ellis, R. Evan; DEA', issued: '2016-02', address: '' };
    const { sources } = done(form.act(network, values)).network;
    expect(sources[0]).toMatchObject({
      author: [{ family: 'Ellis', given: 'R. Evan' }, { literal: 'DEA' }],
      issued: { 'date-parts': [[2016, 2]] },
    });
    expect(sources[0]).not.toHaveProperty('URL');
    expect(sources[0]?.custom).toEqual(source?.custom);
  });

  test('of a quote dates its words, and keeps the date when something else is changed', () => {
    const [relation] = network.relations;
    const [quote] = relation?.evidence ?? [];
    if (!relation || !quote) throw new Error('no quote');
    const saved = (of: Network, evidence: Evidence, values: Values) => {
      const form = quoteForm(quotedBy(relation.id, 'evidence.0'), evidence, null);
      return done(form.act(of, { ...form.begin, ...values })).network;
    };
    const first = (of: Network) => of.relations[0]?.evidence[0] as Evidence;
    const dated = saved(network, quote, { when: ' 2010-02/.. ' });
    expect(first(dated)).toEqual({ ...quote, when: '2010-02/..' });
    expect(first(saved(dated, first(dated), { role: 'context' }))).toMatchObject({
      role: 'context',
      when: '2010-02/..',
    });
    expect(first(saved(dated, first(dated), { when: '' }))).toEqual(quote);
  });

  test('of evidence of a relation has what it counts of violence, in whole numbers', () => {
    const [relation] = network.relations;
    const [quote] = relation?.evidence ?? [];
    if (!relation || !quote) throw new Error('no quote');
    const count = { where: 'Tamaulipas', events: 3, deaths: 12, low: 10, high: 14 };
    const form = quoteForm(quotedBy(relation.id, 'evidence.0'), { ...quote, count }, null, true);
    const names = form.fields(form.begin).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['events', 'deaths', 'low', 'high', 'where']));
    const saved = (values: Values) => done(form.act(network, { ...form.begin, ...values }));
    const first = (values: Values) => saved(values).network.relations[0]?.evidence[0];
    expect(first({})).toEqual({ ...quote, count });
    expect(first({ deaths: ' 13 ', low: '', where: '' })?.count).toEqual({
      events: 3,
      deaths: 13,
      high: 14,
    });
    expect(first({ counts: '' })).toEqual(quote);
    expect(form.fields({ ...form.begin, counts: '' }).map(({ name }) => name)).not.toContain('low');
    for (const deaths of ['about 12', '1.5', '-1']) {
      const outcome = form.act(network, { ...form.begin, deaths });
      expect(outcome.ok ? [] : outcome.problems.map(({ field }) => field)).toEqual([
        'evidence.0.count.deaths',
      ]);
    }
  });

  test('of a step of the guided reading changes what it says, shows and quotes', () => {
    if (!step) throw new Error('no story');
    const form = fields(step.id);
    const values = { ...form.begin, text: 'Said anew.', select: 'cjng', highlight: '' };
    const said = done(form.act(network, values));
    expect(said.step.code).toBe('story');
    const [first] = said.network.story ?? [];
    expect(first).toMatchObject({ id: step.id, text: 'Said anew.', select: 'cjng' });
    expect(first?.evidence).toEqual(step.evidence);
    const at = (network.story ?? []).find(({ evidence }) => evidence.length > 0);
    const [quote] = at?.evidence ?? [];
    if (!at || !quote) throw new Error('no step quotes');
    const quoted = quoteForm(quotedBy(at.id, 'evidence.0'), quote, null);
    const gone = done(quoted.act(network, { ...quoted.begin, isGone: 'yes' }));
    const left = gone.network.story?.find(({ id }) => id === at.id);
    expect(left?.evidence).toEqual(at.evidence.slice(1));
  });
});
