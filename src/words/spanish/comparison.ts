/** Words of the comparison: two networks side by side, pair by pair. */
import type { comparisonWords as english } from '../english/comparison.ts';
import type { Said } from '../parts.ts';
import { agree, count, list, pairs } from './numbers.ts';

const said = (labels: readonly string[]) => (labels.length === 0 ? 'nada' : list.format(labels));

export const comparisonWords: Said<typeof english> = {
  comparison: {
    pictureTitle: (a, b, contradicting) =>
      `${a}, en comparación con ${b}: se contradicen en ${pairs(contradicting)}`,
    noteMeaning: 'Lo que A dice de las dos, y lo que dice B',
    crumb: 'Comparación · calculada a partir de las dos codificaciones',
    none: 'Poner una segunda red junto a esta',
    noneText:
      'Las organizaciones se emparejan por id, luego por nombre y alias; usted acepta o rechaza cada coincidencia. Después, las relaciones de cada par están en ambas redes, solo en una, o se contradicen.',
    with: (title) => `Comparar con ${title}`,
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
    readTypes: (n) =>
      agree(
        n,
        'Cómo se leyó el nombre de relación del archivo',
        `Cómo se leyeron los ${n} nombres de relación del archivo`,
      ),
    readType: (name, became) => `${name}: ${became}`,
    method:
      'Dos redes se contradicen sobre un par que en una está aliado y en la otra tiene una rivalidad o un ataque, sin nada en común. Cada lado es el de su propia codificación; cuál tiene razón, ningún cálculo lo dice.',
    contradict: (n) =>
      n === 0
        ? 'Las dos redes no se contradicen en ningún par'
        : `Las dos redes se contradicen en ${pairs(n)}`,
    nothingMatched:
      'Ninguna organización de una coincide con una de la otra, así que no se puede comparar nada. Vea las coincidencias más abajo.',
    pair: (one, other) => `${one} – ${other}`,
    says: (side) => `${side} dice`,
    silent: (side) => `${side} no dice nada de estas dos.`,
    lacks: (side, names) =>
      `${side} no tiene a ${list.format(names)}, así que su silencio no dice nada.`,
    basis: { stated: 'explícita', implied: 'implícita' },
    noEvidence: 'No se da evidencia.',
    verdicts: {
      contradicting: 'Se contradicen',
      both: 'En ambas',
      different: 'Distintas',
      'only-a': 'Solo en A',
      'only-b': 'Solo en B',
    },
    verdict: {
      contradicting: 'Se contradicen: aliadas en una, enfrentadas en la otra.',
      both: 'Ambas lo dicen.',
      different: 'Vinculadas en ambas, sin nada en común ni nada opuesto.',
      'only-a': 'Solo A lo dice.',
      'only-b': 'Solo B lo dice.',
    },
    tones: (a, b) => ({
      contradicting: '≠  Aliadas en una, enfrentadas en la otra',
      both: '=  En ambas',
      different: '~  Vinculadas en ambas, de distinta manera',
      'only-a': `A  Solo en: ${a}`,
      'only-b': `B  Solo en: ${b}`,
    }),
    line: (a, b) => `A: ${said(a)}; B: ${said(b)}`,
    picture: 'En la imagen',
    overlay: 'Superponer ambas',
    all: 'Con las organizaciones que solo tiene B',
    laying: 'Haciéndoles lugar…',
    notFiltered: 'El filtro no actúa sobre esta imagen.',
    pairs: 'Todos los pares',
    pairsCount: pairs,
    pairsCaption: 'Pares, con las relaciones en A y en B',
    columns: { pair: 'Par', a: 'En A', b: 'En B' },
    incomparable: (n) => `${n} con una organización que la otra no tiene`,
    everyVerdict: 'Todos',
    back: '← Todos los pares',
    pick: (name) => `Solo B tiene a ${name}`,
    noPair:
      'Con las coincidencias tal como están, ninguna de las dos redes tiene una relación entre estas dos.',
    matches: 'Quién es quién',
    matchesCount: (accepted, all) =>
      `Aceptadas: ${accepted} de ${count(all, 'coincidencia propuesta', 'coincidencias propuestas')}. Una no aceptada cuenta como dos organizaciones.`,
    noMatches: 'Ningún nombre, alias o id de una corresponde a uno de la otra.',
    matchColumns: { accepted: '¿La misma?', a: 'En A', b: 'En B', ground: 'Porque' },
    accept: (a, b) => `${a} es ${b}`,
    grounds: {
      kept: 'guardada antes',
      id: 'mismo id',
      name: 'mismo nombre',
      alias: 'mismo alias',
      words: 'palabras en común',
    },
    ambiguous: 'no es la única',
    unsure: 'dudosa',
    keep: 'Conservar las coincidencias',
    keepMeaning:
      'Pone las coincidencias aceptadas en la red abierta, para guardarlas con ella; Deshacer las vuelve a quitar.',
    kept: 'Las coincidencias quedan en la red.',
    save: 'Guardar matches.json',
    changes: (n) => (n === 0 ? 'Nada difiere' : count(n, 'cambio', 'cambios')),
    versions: 'Dos versiones de una misma red',
    versionsText: (isTurned) =>
      isTurned
        ? 'Lo que cambió de A, la abierta, a B, registro por registro.'
        : 'Lo que cambió de B a A, la abierta, registro por registro.',
    turn: 'Invertir',
    kinds: { added: 'Agregados', changed: 'Modificados', removed: 'Quitados' },
    was: 'antes',
    is: 'ahora',
    absent: 'ausente',
  },
};
