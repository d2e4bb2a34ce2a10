/** Sentences of relations: names with article and number, in both languages, in both directions. */
import { describe, expect, test } from 'vitest';
import type { Organization } from '../../src/network/records.ts';
import type { RelationTypeId } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import englishAnalyses from '../../src/words/english/analyses.ts';
import englishBase from '../../src/words/english/base.ts';
import englishFiles from '../../src/words/english/files.ts';
import spanishAnalyses from '../../src/words/spanish/analyses.ts';
import spanishBase from '../../src/words/spanish/base.ts';
import spanishFiles from '../../src/words/spanish/files.ts';

const english = { ...englishBase, ...englishAnalyses, ...englishFiles };
const spanish = { ...spanishBase, ...spanishAnalyses, ...spanishFiles };

type End = Pick<Organization, 'kind' | 'name' | 'names'>;

const ENDS = {
  gov: {
    kind: 'government',
    name: 'Mexican government',
    names: { en: { article: 'the' }, es: { name: 'Gobierno de México', article: 'el' } },
  },
  zetas: {
    kind: 'cartel',
    name: 'Los Zetas',
    names: { en: { plural: true }, 'es-MX': { plural: true } },
  },
  police: {
    kind: 'state-agency',
    name: 'Federal Police',
    names: { es: { name: 'Policía Federal', article: 'la' } },
  },
  gulf: { kind: 'cartel', name: 'Gulf Cartel' },
} as const satisfies Record<string, End>;

type EndId = keyof typeof ENDS;

const TABLE: [RelationTypeId, EndId, EndId, en: string, es: string][] = [
  [
    'alliance',
    'gulf',
    'zetas',
    'Gulf Cartel is allied with Los Zetas',
    'Gulf Cartel tiene alianza con Los Zetas',
  ],
  [
    'alliance',
    'zetas',
    'gov',
    'Los Zetas are allied with the Mexican government',
    'Los Zetas tienen alianza con el Gobierno de México',
  ],
  [
    'rivalry',
    'gov',
    'zetas',
    'The Mexican government fought Los Zetas',
    'El Gobierno de México se enfrentó con Los Zetas',
  ],
  [
    'rivalry',
    'zetas',
    'police',
    'Los Zetas fought Federal Police',
    'Los Zetas se enfrentaron con la Policía Federal',
  ],
  [
    'splinter-of',
    'zetas',
    'gov',
    'Los Zetas came out of the Mexican government',
    'Los Zetas surgieron del Gobierno de México',
  ],
  [
    'splinter-of',
    'gov',
    'zetas',
    'The Mexican government came out of Los Zetas',
    'El Gobierno de México surgió de Los Zetas',
  ],
  [
    'target-of',
    'gov',
    'zetas',
    'Los Zetas attacked the Mexican government',
    'Los Zetas atacaron al Gobierno de México',
  ],
  [
    'target-of',
    'police',
    'gulf',
    'Gulf Cartel attacked Federal Police',
    'Gulf Cartel atacó a la Policía Federal',
  ],
  [
    'target-of',
    'zetas',
    'gov',
    'The Mexican government pursued Los Zetas',
    'El Gobierno de México persiguió a Los Zetas',
  ],
  [
    'target-of',
    'gulf',
    'police',
    'Federal Police pursued Gulf Cartel',
    'La Policía Federal persiguió a Gulf Cartel',
  ],
  [
    'other-undirected',
    'zetas',
    'gov',
    'Los Zetas are tied to the Mexican government',
    'Los Zetas tienen vínculo con el Gobierno de México',
  ],
  [
    'other-directed',
    'zetas',
    'gov',
    'Los Zetas point to the Mexican government',
    'Los Zetas apuntan al Gobierno de México',
  ],
  [
    'other-directed',
    'gov',
    'gulf',
    'The Mexican government points to Gulf Cartel',
    'El Gobierno de México apunta a Gulf Cartel',
  ],
];

test.each(TABLE)('%s of %s and %s', (type, source, target, en, es) => {
  const ends: [End, End] = [ENDS[source], ENDS[target]];
  expect(english.reads.told({ type }, ...ends)).toBe(en);
  expect(spanish.reads.told({ type }, ...ends)).toBe(es);
});

test('a relation by its own name keeps the article of whom it names last', () => {
  const relation = { type: 'other-directed', typeName: 'paga a' } as const;
  expect(spanish.reads.told(relation, ENDS.zetas, ENDS.gov)).toBe(
    'Los Zetas paga al Gobierno de México',
  );
});

test('a line has the number of its subject, and no article', () => {
  expect(spanish.reads.lineLabel({ type: 'target-of' }, ENDS.gov, ENDS.zetas)).toBe('atacaron a');
  expect(spanish.reads.lineLabel({ type: 'target-of' }, ENDS.zetas, ENDS.gov)).toBe('persiguió a');
});

describe('other sentences take names in the same way', () => {
  const gov = { en: english.reads.called(ENDS.gov), es: spanish.reads.called(ENDS.gov) };
  const zetas = { en: english.reads.called(ENDS.zetas), es: spanish.reads.called(ENDS.zetas) };

  test('questions', () => {
    const { ask: en } = english.questions;
    const { ask: es } = spanish.questions;
    expect(en.origins(gov.en)).toBe('Who came out of the Mexican government?');
    expect(es.origins(gov.es)).toBe('¿Quiénes surgieron del Gobierno de México?');
    expect(es.attacks(gov.es)).toBe('¿A quiénes atacó el Gobierno de México?');
    expect(es.attacks(zetas.es)).toBe('¿A quiénes atacaron Los Zetas?');
  });

  test('paths', () => {
    const { paths } = spanish;
    expect(paths.none(gov.es, zetas.es)).toContain('del Gobierno de México a Los Zetas');
    expect(paths.none(zetas.es, gov.es)).toContain('de Los Zetas al Gobierno de México');
    expect(paths.number(2, gov.es)).toBe('A 2 pasos del Gobierno de México');
    expect(paths.number(0, gov.es)).toBe('El Gobierno de México, en el centro');
  });

  test('titles of pictures', () => {
    expect(english.caption.organization(zetas.en)).toBe('Los Zetas and their relations');
    expect(spanish.caption.organization(gov.es)).toBe('El Gobierno de México y sus relaciones');
  });
});

describe('the networks that come with the page', () => {
  test('sentences of the article', () => {
    const titles = spanish.reads.titles(shippedNetwork());
    expect(titles.get('mexican-government-target-of-zetas')).toBe(
      'Los Zetas atacaron al Gobierno de México',
    );
    expect(titles.get('cjng-alliance-sinaloa')).toBe(
      'El CJNG tiene alianza con el Cártel de Sinaloa',
    );
    expect(titles.get('zetas-splinter-of-gulf')).toBe('Los Zetas surgieron del Cártel del Golfo');
  });

  test('whoever is called “Los …” is several, whoever is called “Cártel …” has an article', () => {
    for (const { organizations } of [shippedNetwork(), bacrimNetwork()])
      for (const organization of organizations) {
        const { name, article, plural } = spanish.reads.called(organization);
        if (name.startsWith('Los ')) expect(plural, name).toBe(true);
        if (/^Cártel /.test(name)) expect(article, name).toBe('el');
      }
  });
});

test('a name that reads from right to left stands apart in plain text, any other as it is', () => {
  const other: End = { kind: 'cartel', name: 'קרטל' };
  expect(english.reads.told({ type: 'rivalry' }, other, ENDS.gulf)).toBe(
    '\u2068קרטל\u2069 fought Gulf Cartel',
  );
  expect(spanish.paths.number(1, spanish.reads.called(other))).toBe('A 1 paso de \u2068קרטל\u2069');
});
