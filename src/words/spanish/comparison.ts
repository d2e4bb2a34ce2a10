/** Words of the comparison: two networks side by side, pair by pair. */
import { capital } from '../capital.ts';
import type { comparisonWords as english } from '../english/comparison.ts';
import type { Said } from '../parts.ts';
import { behind } from './articles.ts';
import { agree, count, list, organizations, pairs, relations } from './numbers.ts';

const VERDICTS = {
  contradicting: 'Se contradicen',
  inconsistent: 'Se contradice a sí misma',
  opposite: 'En sentidos opuestos',
  both: 'En ambas',
  different: 'Distintas',
  'only-a': 'Solo en A',
  'only-b': 'Solo en B',
};

const VERDICT_TEXTS = {
  contradicting: 'Se contradicen: aliadas en una, enfrentadas en la otra.',
  opposite: 'Ambas tienen lo mismo entre las dos, en sentidos opuestos.',
  both: 'Ambas lo dicen: el mismo signo, o el mismo tipo en el mismo sentido.',
  different: 'Vinculadas en ambas, sin nada en común ni nada opuesto.',
  'only-a': 'Solo A lo dice.',
  'only-b': 'Solo B lo dice.',
};

/** The networks that contradict themselves about a pair. */
const itself = (who: readonly ('a' | 'b')[]) =>
  who.length > 1
    ? 'cada una se contradice a sí misma'
    : `${who[0] === 'a' ? 'A' : 'B'} se contradice a sí misma`;

const said = (labels: readonly string[]) => (labels.length === 0 ? 'nada' : list.format(labels));

export const comparisonWords: Said<typeof english> = {
  comparison: {
    pictureTitle: (a, b, contradicting) =>
      `${a} (A), en comparación con ${b} (B): se contradicen en ${pairs(contradicting)}`,
    noteMeaning: 'Lo que A dice de las dos, y lo que dice B',
    lettered: (letter, names) => names.map((name) => `${name} (${letter})`),
    crumb: 'Comparación · calculada a partir de las dos codificaciones',
    none: 'Poner una segunda red junto a esta',
    noneText:
      'Las organizaciones se emparejan por id, luego por nombre y alias; usted acepta o rechaza cada coincidencia. Después, las relaciones de cada par están en ambas redes, solo en una, en sentidos opuestos, o se contradicen; y las dos pueden reunirse en una. Después pueden venir otras redes.',
    openB: 'Abrir B en lugar de A',
    withShipped: 'Comparar con la red como venía',
    withFile: 'Comparar con un archivo…',
    files: 'Cualquier archivo que se abra aquí: JSON, GEXF, GraphML, CX2, SIF, CSV…',
    fileOfLink:
      'Este enlace comparaba la red con un archivo, y ningún enlace puede traerlo consigo. Elíjalo de nuevo.',
    reading: (name) => `Leyendo ${name}…`,
    cancel: 'Cancelar',
    failed: (name) => `No se puede comparar con ${name}`,
    close: 'Terminar la comparación',
    a: (title) => `A, la abierta: ${title}`,
    b: (title) => `B, junto a ella: ${title}`,
    method:
      'Dos redes se contradicen sobre un par que en una está aliado y en la otra tiene una rivalidad o un ataque; una se contradice a sí misma sobre un par del que dice ambas cosas. Cada lado es el de su propia codificación; cuál tiene razón, ningún cálculo lo dice.',
    contradict: (n) =>
      n === 0
        ? 'Las dos redes no se contradicen en ningún par'
        : `Las dos redes se contradicen en ${pairs(n)}`,
    besides: (inconsistent, opposite) => {
      const parts = [
        ...(inconsistent > 0 ? [`una se contradice a sí misma en ${pairs(inconsistent)}`] : []),
        ...(opposite > 0
          ? [
              `${count(opposite, 'par está codificado', 'pares están codificados')} en sentidos opuestos`,
            ]
          : []),
      ];
      return parts.length > 0 ? `Además, ${list.format(parts)}.` : '';
    },
    nothingMatched:
      'Ninguna organización de una coincide con una de la otra, así que no se puede comparar nada. Vea las coincidencias más abajo.',
    pair: (one, other) => `${one} – ${other}`,
    says: (side) => `${side} dice`,
    silent: (side) => `${side} no dice nada de estas dos.`,
    lacks: (side, names) =>
      `${side} no tiene ${agree(names.length, 'esta organización', 'estas organizaciones')}: ${list.format(names)}. Su silencio no dice nada.`,
    basis: { stated: 'explícita', implied: 'implícita' },
    noEvidence: 'No se da evidencia.',
    verdicts: VERDICTS,
    verdictOn: (verdict, inconsistent) => {
      if (verdict === 'inconsistent') return capital(itself(inconsistent));
      const about = inconsistent.length > 0 ? `; ${itself(inconsistent)}` : '';
      return `${VERDICTS[verdict]}${about}`;
    },
    verdictText: (verdict, inconsistent) =>
      [
        ...(verdict === 'inconsistent' ? [] : [VERDICT_TEXTS[verdict]]),
        ...(inconsistent.length > 0
          ? [`${capital(itself(inconsistent))}: aliadas, y enfrentadas.`]
          : []),
      ].join(' '),
    tones: (a, b) => ({
      contradicting: 'Aliadas en una, enfrentadas en la otra',
      inconsistent: 'Una se contradice a sí misma: aliadas y enfrentadas',
      opposite: 'Lo mismo en sentidos opuestos',
      both: 'En ambas',
      different: 'Vinculadas en ambas, de distinta manera',
      'only-a': `Solo en A: ${a}`,
      'only-b': `Solo en B: ${b}`,
    }),
    line: (a, b) => `A: ${said(a)}; B: ${said(b)}`,
    picture: 'En la imagen',
    overlay: 'Superponer ambas',
    all: 'Con las organizaciones que solo tiene B',
    laying: 'Haciéndoles lugar…',
    layingFailed: (message) => `No se les pudo hacer lugar: ${message}`,
    notFiltered: 'El filtro no actúa sobre esta imagen.',
    pairs: 'Todos los pares',
    pairsCount: pairs,
    pairsCaption: 'Pares, con las relaciones en A y en B',
    columns: { pair: 'Par', a: 'En A', b: 'En B' },
    incomparable: (n) => `${n} con una organización que la otra no tiene`,
    everyVerdict: 'Todos',
    back: '← Todos los pares',
    pick: (name) => behind('Solo B tiene a', name),
    noPair:
      'Con las coincidencias tal como están, ninguna de las dos redes tiene una relación entre estas dos.',
    matches: 'Quién es quién',
    matchesCount: (accepted, all, refused) =>
      [
        `Aceptadas: ${accepted} de ${count(all, 'coincidencia propuesta', 'coincidencias propuestas')}${refused > 0 ? `; rechazadas: ${refused}` : ''}.`,
        'Una no aceptada cuenta como dos organizaciones.',
        ...(refused > 0 ? ['Una rechazada no se vuelve a proponer.'] : []),
      ].join(' '),
    noMatches: 'Ningún nombre, alias o id de una corresponde a uno de la otra.',
    matchColumns: { accepted: '¿La misma?', a: 'En A', b: 'En B', ground: 'Porque' },
    accept: (a, b) => `${a} es ${b}`,
    grounds: {
      hand: 'agregada por usted',
      kept: 'guardada antes',
      id: 'mismo id',
      name: 'mismo nombre',
      alias: 'mismo alias',
      words: 'palabras en común',
      refused: 'rechazada antes',
    },
    ambiguous: 'no es la única',
    unsure: 'dudosa',
    addMeaning: 'Una coincidencia que ningún nombre delata:',
    addMatch: 'Son la misma',
    nobody: 'Elegir…',
    join: 'Reunir',
    joinBoth: 'Reunir A y B',
    joinText: (same, all) =>
      `Una sola red de ambas: ${count(all, 'organización', 'organizaciones')}, ${same} de ellas en A y en B según lo aceptado arriba. Lo que ambas dicen de un par pasa a ser filas de una relación, cada una con su fuente. A y B quedan enteras en ella, y Deshacer vuelve aquí.`,
    members: {
      title: (n) => `Reunida de ${count(n, 'red', 'redes')}`,
      meaning:
        'Cada una está entera en esta. Sin una de ellas, lo que dicen las demás queda como está; Deshacer la trae de vuelta.',
      size: (ofOrganizations, ofRelations) =>
        `${organizations(ofOrganizations)}, ${relations(ofRelations)}`,
      open: 'Abrir sola',
      openOf: (title) => `Abrir sola: ${title}`,
      takeOut: 'Quitar',
      takeOutOf: (title) => `Quitar: ${title}`,
    },
    keep: 'Conservar las coincidencias',
    keepMeaning:
      'Pone lo aceptado y lo rechazado en la red abierta, para guardarlo con ella; Deshacer lo vuelve a quitar. Este navegador lo recuerda también sin eso.',
    kept: 'Las coincidencias quedan en la red.',
    save: 'Guardar matches.json',
    changesCount: (n) => (n === 0 ? 'Nada difiere' : count(n, 'cambio', 'cambios')),
    versions: 'Dos versiones de una misma red',
    versionsText: (isTurned) =>
      isTurned
        ? 'Lo que cambió de A, la abierta, a B, registro por registro.'
        : 'Lo que cambió de B a A, la abierta, registro por registro.',
    turn: 'Invertir',
  },
};
