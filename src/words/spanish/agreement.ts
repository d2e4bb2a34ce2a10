/** Words of the agreement of two readings. */
import type { agreementWords as english } from '../english/agreement.ts';
import type { Said } from '../parts.ts';
import { agree, count, decimal, percent } from './numbers.ts';

const CONCERNS = {
  unit: 'Oraciones: codificadas o descartadas',
  tie: 'Pares: vinculados o no',
  type: 'Tipo de la relación',
  direction: 'Sentido',
  basis: 'Base: explícita o implícita',
};

export const agreementWords: Said<typeof english> = {
  agreement: {
    crumb: 'Dos lecturas de un texto · calculado a partir de ambas codificaciones',
    none: 'Poner junto a esta una segunda lectura del mismo texto',
    noneText:
      'Quien la hizo tuvo el texto, el libro de códigos y la lista de organizaciones, y no vio la primera. Se cuenta entonces hasta dónde coinciden las dos, y cada diferencia se muestra con las palabras de ambas, para resolverla con un motivo.',
    withSecond: 'Comparar con la segunda lectura',
    withFile: 'Comparar con un archivo…',
    again: 'Codificar de nuevo, a ciegas',
    againText:
      'Comienza un borrador con el mismo texto y las mismas organizaciones, y sin relaciones, bloques, enunciados ni decisiones. Quien lo codifique no debería haber visto esta red.',
    begin: 'Comenzar a codificar',
    beginText:
      'Esta red tiene textos y organizaciones, y nada está codificado en ella. Abra el texto, léalo según el libro de códigos y guarde el borrador como archivo al terminar.',
    codebook: 'El libro de códigos',
    yourName: 'Nombre de quien codifica',
    readBy: (title, name) => `${title}, lectura de ${name}`,
    exercise: 'Hacer un ejercicio',
    exerciseText:
      'Para una clase: de qué texto se trata, las organizaciones y la dirección del libro de códigos, sin la clave. Quien lo abre codifica; los nombres se quedan en los archivos.',
    exerciseTitle: (title) => `${title}: ejercicio`,
    codebookAddress: 'Dirección del libro de códigos',
    saveExercise: 'Guardar el ejercicio',
    exerciseSaved: (name) => `Se guardó ${name}`,
    copyLink: 'Copiar un enlace',
    linkCopied: 'Enlace copiado',
    linkNotCopied: 'El navegador no permite copiar; guarde el ejercicio como archivo.',
    linkTooLong: 'Es demasiado para un enlace; guarde el ejercicio como archivo.',
    classTitle: 'Lecturas de una clase',
    classText:
      'La red abierta es la clave. Elija juntos los archivos de todos los estudiantes: cuánto coincide cada uno con ella, y qué oraciones se leen distinto más a menudo.',
    openReadings: 'Abrir lecturas…',
    readingFiles: 'Leyendo los archivos…',
    computing: 'Se cuenta cuánto coinciden las lecturas …',
    failed: (message) => `No se pudieron calcular las cifras: ${message}`,
    perStudent: 'Acuerdo con la clave, por estudiante',
    short: {
      unit: 'Oraciones',
      tie: 'Pares',
      type: 'Tipo',
      direction: 'Sentido',
      basis: 'Base',
    },
    sameOf: (same, units) => `${same} de ${units}`,
    claim: (n, open) =>
      n === 0
        ? 'Las dos lecturas no difieren'
        : `Las dos lecturas difieren en ${count(n, 'lugar', 'lugares')}${open === 0 ? ', y todo está resuelto' : open === n ? '' : `, ${agree(n - open, 'uno resuelto', `${n - open} resueltos`)}`}`,
    firstReading: 'Primera, la red abierta:',
    secondReading: 'Segunda:',
    close: 'Cerrar la segunda lectura',
    levels: 'Acuerdo',
    columns: {
      share: 'Iguales',
      kappa: 'κ de Cohen',
      alpha: 'α de Krippendorff',
    },
    unitsTitle: 'Qué se cuenta y qué no',
    unitsText:
      'Las oraciones cuentan donde ambas lecturas decidieron: codificada o descartada. Los pares de organizaciones cuentan donde alguna lectura los vincula y, donde lo hacen ambas, por tipo, sentido y base.',
    tiesText:
      'El porcentaje de los vínculos deja fuera los pares que nadie vinculó. Kappa y alfa necesitan algunos de ellos para saber qué daría el azar: dos organizaciones que se nombran en una misma oración, sobre la que ambas lecturas decidieron, y que ninguna vincula. Dejar sin vínculo un par así es una decisión; de dos que nunca se nombran juntas no se preguntó a nadie.',
    intervalText:
      'El intervalo debajo de una cifra contiene diecinueve de cada veinte resultados cuando las unidades se sortean de nuevo, 2,000 veces con una semilla fija (bootstrap). Dice cuánto depende la cifra de estas unidades, no cómo coincidirían las dos en otro texto. No lo hay donde todos los resultados son iguales, como donde nada difiere, o donde demasiados tienen un solo valor. Kappa y alfa no están definidas donde todos los valores son uno solo ni, para los vínculos, donde ningún par quedó sin vínculo en ambas.',
    differencesTitle: 'En qué difieren',
    sentence: 'Una oración',
    differsIn: {
      unit: 'Una la codifica, la otra la descarta.',
      tie: 'Una vincula a las dos, la otra no.',
      type: 'Las vinculan con tipos distintos.',
      direction: 'La tienen en sentidos opuestos.',
      basis: 'Difieren en si las palabras lo dicen.',
    },
    compare: 'Comparar las lecturas',
    sides: { a: 'Primera lectura', b: 'Segunda lectura' },
    gone: 'La red tiene otra cosa desde que esto se resolvió.',
    settle: 'Resolver',
    settleAgain: 'Resolver de nuevo',
    firstGone:
      'Lo que tenía la primera lectura ya no está por sí solo en la red. Deshacer, o el historial de cambios, lo recupera.',
    toSettle: 'Resolver una diferencia cambia la red; por eso se hace en una copia.',
    which: '¿Cuál es correcta?',
    choiceMeaning: {
      first: 'La red queda como está.',
      second: 'La red toma lo que tiene la segunda lectura.',
      both: 'La red recibe las relaciones de ambas.',
      neither: 'La red pierde la relación.',
      anew: 'La red queda como está; codifíquela como la lee ahora.',
    },
    reason: 'Motivo, según una línea del libro de códigos',
    by: 'Quién lo resuelve',
    cancel: 'Cancelar',
    done: 'Resuelto; deshacer lo revierte.',
    standing:
      'Calculado, y de estas dos lecturas. Lo que se resolvió desde entonces cuenta como se leyó.',
    concerns: CONCERNS,
    same: (same, units) => `${same} de ${units} iguales`,
    leftAlone: (n) => `κ y α: y ${count(n, 'par', 'pares')} sin vínculo en ambas`,
    lacking: {
      'no-units': 'nada',
      'no-chance': 'no definida',
      'one-value': 'no definida',
      'no-spread': 'sin intervalo',
      'rarely-defined': 'sin intervalo',
    },
    lacks: {
      'no-units': 'nada que ambas hayan juzgado',
      'no-chance': 'no definida: ningún par nombrado en una oración quedó sin vínculo en ambas',
      'one-value': 'no definida: un solo valor en todo',
      'no-spread': 'sin intervalo: todos los remuestreos son iguales',
      'rarely-defined': 'sin intervalo: demasiados remuestreos tienen un solo valor',
    },
    share: percent,
    figure: decimal,
    interval: (low, high) => `${low} a ${high}`,
    allPairs: (pairs, untied, kappa) =>
      `Si cada uno de los ${count(pairs, 'par', 'pares')} de organizaciones fuera una unidad, kappa sería ${kappa}: ${untied} no tienen vínculo en ninguna lectura. Dejar de lado los mismos pares no es mérito: cuanto más larga la lista de organizaciones, mayor ese número.`,
    differences: (n) =>
      n === 0
        ? 'Las dos lecturas no difieren'
        : `Las dos lecturas difieren en ${count(n, 'lugar', 'lugares')}`,
    undecided: (n) =>
      `${count(n, 'oración', 'oraciones')} que solo una de las dos decidió: ${agree(n, 'no cuenta', 'no cuentan')} en ninguna cifra.`,
    among: 'Entre estudiantes: oraciones codificadas o descartadas',
    oftenDiffer: 'Oraciones, primero las que más a menudo se leyeron distinto',
    readDifferently: (differing, read) => `${differing} de ${read} la leyeron distinto`,
    difference: (first, second) => `primera: ${first}; segunda: ${second}`,
  },
};
