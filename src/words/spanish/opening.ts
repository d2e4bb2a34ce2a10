/** Words of opening files of any format. */
import type { openingWords as english } from '../english/opening.ts';
import type { Said } from '../parts.ts';
import { agree, count, list, organizations, relations } from './numbers.ts';

const MOST_PLACES = 3;

export const openingWords: Said<typeof english> = {
  opening: {
    title: 'Abrir',
    ways: {
      files: {
        title: 'Una red que está en archivos',
        what: 'Tablas y matrices (Excel, CSV, OpenDocument), archivos de Gephi, yEd, Cytoscape, UCINET, Pajek, NetworkX, igraph, D3 y otros, y los de este explorador. También se pueden soltar archivos en la página.',
      },
      text: 'Traiga un informe o un artículo (PDF, Word, una página web, o pegado) y codifíquelo aquí, oración por oración.',
      drafts: 'Redes que empezó aquí, guardadas en este navegador.',
    },
    shipped: 'Viene con la página',
    isOpen: 'Abierta ahora',
    pasted: 'Texto pegado',
    otherSite:
      'La dirección es de otro sitio; por su dirección solo se abren archivos de este sitio.',
    notThere: (status) => `El sitio no entrega el archivo (estado ${status}).`,
    notFetched: (error) => `El sitio no respondió o no lo permite. El navegador dice: ${error}`,
    broken: (error) =>
      `No se pudo leer hasta el final: quizá es una carpeta, o se movió o se modificó mientras tanto. El navegador dice: ${error}`,
    reading: 'Leyendo…',
    read: 'Leído: se muestra lo que se abriría.',
    beside: 'Poner junto a la abierta',
    each: (n) =>
      n === 1
        ? 'Uno de los archivos es una red'
        : `Cada uno de los ${n} archivos es una red por sí solo`,
    eachText:
      'Pueden ponerse una junto a otra, para compararlas y reunirlas en una. Para abrir una sola, elija solo su archivo.',
    asReadings: 'Como lecturas de una clase',
    sideBySide: 'Abrir una junto a otra',
    cancel: 'Cancelar',
    open: 'Abrir',
    from: (files, format) => `${files} · leído como ${format}`,
    orText: '¿No es una red?',
    asText: (title) => `Tomarlo como el texto de “${title}”`,
    summary: (n, ofRelations) => list.format([organizations(n), relations(ofRelations)]),
    byType: (label, n) => `${label}: ${n}`,
    withoutEvidence: (n, all) =>
      n === 0
        ? 'Todas las relaciones llevan evidencia.'
        : n === all
          ? 'No se da evidencia de ninguna relación; cada una lo dirá.'
          : `No se da evidencia de ${n} de ellas; cada una lo dirá.`,
    types: 'Qué son las relaciones',
    typesHint:
      'A y B son los dos extremos de una arista, en el orden del archivo. Un nombre que no se reconoce completo conserva una línea neutra y su propio nombre, a menos que usted indique qué es.',
    ends: { source: 'A', target: 'B' },
    typeChoice: (label, sentence) => `${label}: ${sentence}`,
    example: (source, target, directed, sentence) =>
      `Por ejemplo, ${source} ${directed ? '→' : '—'} ${target}: “${sentence}”`,
    type: (name, edges) =>
      `${name === '' ? 'sin nombre' : `“${name}”`} (${count(edges, 'arista', 'aristas')})`,
    keep: (name) => (name.trim() === '' ? 'dejar sin nombre' : 'conservar el nombre'),
    notes: 'Omitido, agregado, unido o supuesto',
    note: (message, times) => (times > 1 ? `${message} (${times} veces)` : message),
    places: (places) => {
      const rest = places.length - MOST_PLACES;
      const shown = places.slice(0, MOST_PLACES).join('; ');
      return rest > 0 ? `${shown}; y ${rest} más` : shown;
    },
    tables: 'Qué son las columnas',
    readTypes: (n) =>
      agree(
        n,
        'Cómo se leyó el nombre de relación del archivo',
        `Cómo se leyeron los ${n} nombres de relación del archivo`,
      ),
    wouldBe: (name) => `${name} se abriría con sus relaciones leídas como:`,
    readType: (name, became) => `${name}: ${became}`,
    unchanged: 'Mientras no se elija Abrir, la red en pantalla queda como está.',
  },
};
