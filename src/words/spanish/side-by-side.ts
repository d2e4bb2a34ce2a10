/** Words of several networks side by side: who is who in them, and what they say pair by pair. */
import type { sideBySideWords as english } from '../english/side-by-side.ts';
import type { Said } from '../parts.ts';
import { agree, count, list, organizations, pairs, relations } from './numbers.ts';

export const sideBySideWords: Said<typeof english> = {
  sideBySide: {
    crumb: 'Comparación · calculada a partir de las codificaciones de todas',
    contradict: (networks, n) =>
      `${count(networks, 'red', 'redes')}: dos o más de ellas se contradicen en ${n === 0 ? 'ningún par' : pairs(n)}`,
    networks: 'Una junto a otra',
    open: 'la abierta',
    size: (ofOrganizations, ofRelations) =>
      `${organizations(ofOrganizations)}, ${relations(ofRelations)}`,
    openInPlace: 'Abrir en lugar de A',
    openInPlaceOf: (title) => `Abrir en lugar de A: ${title}`,
    takeAway: 'Retirar',
    takeAwayOf: (title) => `Retirar: ${title}`,
    version: 'Otra versión de una red que ya está aquí. Compárela con esa sola.',
    again: 'Elíjala de nuevo: un enlace no trae ningún archivo consigo.',
    another: 'Poner otra red junto a ellas',
    addFile: 'Archivos…',
    addFiles:
      'Cada archivo que es una red por sí solo viene como una propia; las tablas pueden ser una sola juntas.',
    matches: 'Quién es quién',
    matchesText: (same, open) =>
      [
        `${count(same, 'organización está', 'organizaciones están')} en dos redes o más.`,
        ...(open > 0
          ? [
              `${count(open, 'coincidencia propuesta no está aceptada', 'coincidencias propuestas no están aceptadas')}.`,
            ]
          : []),
        'Una red tiene a cada una una sola vez: aceptar otra de ella saca a la primera.',
      ].join(' '),
    noMatches: 'Ningún nombre, alias o id de una corresponde a uno de otra.',
    columns: { same: '¿La misma?', organization: 'Organización', ground: 'Porque' },
    is: (other, one) => `${other} es ${one}`,
    lettered: (name, letter) => `${name} (${letter})`,
    refused: 'rechazada',
    one: 'Organización',
    other: 'es la misma que',
    save: 'Guardar matches.json',
    saveMeaning: 'Como lo toma npm run merge. Este navegador las recuerda también sin eso.',
    pairs: 'Lo que dicen par por par',
    pairsCaption: 'Pares, con lo que dice de ellos cada red',
    pairColumns: { pair: 'Par', said: 'Quién dice qué' },
    verdicts: {
      contradicting: 'Se contradicen',
      inconsistent: 'Se contradice a sí misma',
      opposite: 'En sentidos opuestos',
      both: 'En varias',
      different: 'Distintas',
      alone: 'Solo en una',
    },
    verdictTexts: {
      contradicting: 'Aliadas en una, enfrentadas en otra.',
      inconsistent: 'Una de ellas se contradice a sí misma: aliadas, y enfrentadas.',
      opposite: 'Dos tienen lo mismo entre ellas, en sentidos opuestos.',
      both: 'Dos o más lo dicen: el mismo signo, o el mismo tipo en el mismo sentido.',
      different: 'Vinculadas en varias, sin nada en común ni nada opuesto.',
      alone: 'Una sola red lo dice.',
    },
    said: (letter, labels) => `${letter}: ${list.format(labels)}`,
    silent: (letters) =>
      `${list.format(letters)} ${agree(letters.length, 'tiene a las dos y no dice nada de ellas', 'tienen a las dos y no dicen nada de ellas')}.`,
    joinAll: 'Reunir todas',
    joinText: (networks, all) =>
      `Una sola red de las ${networks}: ${organizations(all)}, de las que son una las que son la misma según lo aceptado arriba. Lo que varias dicen de un par pasa a ser filas de una relación, cada una con su fuente. Cada red queda entera en ella, y Deshacer vuelve aquí.`,
    method:
      'Dos redes se contradicen sobre un par que en una está aliado y en la otra tiene una rivalidad o un ataque, sea cual sea el tiempo; reunidas, dicen quién habla de cuándo. Cuál tiene razón, ningún cálculo lo dice.',
  },
};
