/** Words of the blocs: the author's, those that the program finds, and those a reader makes. */
import type { groupingWords as english } from '../english/groupings.ts';
import type { Said } from '../parts.ts';
import { behind } from './articles.ts';
import { agree, count, list, organizations, pairs, small, some } from './numbers.ts';

const names = {
  connected: 'Conectadas por alianzas',
  mutual: 'Todas aliadas entre sí',
  balance: 'Mejor partición por equilibrio estructural',
};
const groups = (n: number) => count(n, 'grupo', 'grupos');

export const groupingWords: Said<typeof english> = {
  groupings: {
    crumb: 'Bloques',
    title: '¿Quién está con quién?',
    author: 'Lo que afirma el autor',
    noClaim: 'Ninguna fuente de esta red afirma un bloque.',
    made: 'Hechos por lectores',
    remove: (name) => `Quitar ${name}`,
    computed: 'Calculado',
    rests: (allied, against, rest) =>
      `Los grupos se basan en ${count(allied, 'par aliado', 'pares aliados')} y ${count(against, 'par enfrentado', 'pares enfrentados')}${rest}`,
    circular: (behind, all, ofBloc) => {
      const rest = `${agree(behind, 'la relación en que se apoya se basa', `las ${behind} relaciones en que se apoya se basan`)} en ${count(all, 'enunciado', 'enunciados')}`;
      if (ofBloc === 0)
        return `No es circular: ${rest}, y ninguno es un enunciado que afirme el bloque.`;
      if (ofBloc < all)
        return `Circular en parte: ${rest}, y ${ofBloc} de ellos ${agree(ofBloc, 'afirma', 'afirman')} también el bloque.`;
      return `Circular: ${rest}, y ${agree(all, 'ese mismo afirma', 'esos mismos afirman')} el bloque.`;
    },
    contradictory: (n) =>
      `${agree(n, 'se omite', 'se omiten')} ${pairs(n)} que unas relaciones alían y otras enfrentan`,
    sentence: (parts) => `${parts.join('; ')}.`,
    stated: 'Solo lo explícito',
    noSigns:
      'Ninguna relación de aquí dice quién está con quién o contra quién, así que no hay nada que agrupar.',
    names,
    methods: {
      connected:
        'Conjuntos unidos por cadenas de alianzas. Que una cadena una a dos no las hace aliadas.',
      mutual:
        'Tres o más, cada una aliada con cada una de las otras (cliques maximales; Bron y Kerbosch 1973). Pueden compartir miembros.',
      balance:
        'Dos grupos con el menor número de amigas separadas y enemigas juntas (índice de frustración; Abelson y Rosenberg 1958, Harary 1959). Los ataques y las persecuciones no cuentan. Las partes sin vínculo entre sí se dividen cada una por su lado.',
    },
    group: (n) => `Grupo ${n}`,
    hull: {
      connected: 'conectadas por alianzas',
      mutual: 'todas aliadas',
      balance: 'grupo por equilibrio',
    },
    numbered: (label, n) => `${label} ${n}`,
    joined: (labels) => labels.join(' = '),
    none: {
      connected: 'No hay ninguna alianza registrada.',
      mutual: 'No hay tres organizaciones que estén todas aliadas entre sí.',
      balance: 'Ningún vínculo tiene signo.',
    },
    save: 'Descargar como CSV',
    show: 'Mostrar en la imagen',
    highlight: (name) => `Mostrar en la imagen: ${name}`,
    largest: (n) => agree(n, 'En la imagen: el más grande.', `En la imagen: los ${n} más grandes.`),
    groups,
    members: organizations,
    searching: 'Buscando…',
    failed: (message) => `No se pudo calcular: ${message}`,
    searchEnded:
      'Se detuvo la búsqueda de la mejor partición. Puede reiniciarse en la pestaña Equilibrio.',
    proved: (n) =>
      n === 0
        ? 'No deja ningún vínculo frustrado.'
        : `Deja ${count(n, 'vínculo frustrado', 'vínculos frustrados')}, y está demostrado que ninguna partición deja menos.`,
    interval: ({ lower, upper }) =>
      `Deja ${count(upper, 'vínculo frustrado', 'vínculos frustrados')}. En el tiempo dado solo se demostró que ninguna partición deja menos de ${lower}.`,
    agreement: (bloc, { nearest, together, apart, beyond, same }) => {
      if (same) return `Coincide con el autor: un grupo es el bloque “${bloc}”.`;
      if (together.length < 2)
        return `Difiere del autor: no hay dos miembros del bloque “${bloc}” en un mismo grupo.`;
      const parts = [
        `Del bloque “${bloc}”, ${list.format(together)} están en un mismo grupo`,
        ...(apart.length > 0
          ? [`${list.format(apart)} ${agree(apart.length, 'está', 'están')} aparte`]
          : []),
        ...(beyond.length > 0
          ? [
              `el grupo de ${nearest.length} incluye además a ${some(beyond)}, que el autor no cuenta en el bloque`,
            ]
          : []),
      ];
      return `${apart.length > 0 ? 'Coincide en parte con el autor' : 'Va más allá del autor'}. ${parts.join('; ')}.`;
    },
    pictureTitle: (method, n) => `¿Quién está con quién? ${names[method]}: ${groups(n)}`,
    pictureDraft: (members) => `Un bloque armado por quien lee: ${some(members)}`,
    statedOnly: 'Solo cuenta lo explícito.',
    make: 'Armar un bloque',
    makeOf: (group) => `Armar un bloque con el ${small(group)}`,
    making: 'Un bloque propio',
    makingNote:
      'Pasa a ser un registro de la red, marcado como hecho aquí. Se resalta, se deshace y se exporta como cualquier otro.',
    name: 'Nombre',
    find: 'Buscar una organización',
    pick: 'Haga clic o toque una organización en la imagen para incluirla o volver a sacarla; con el teclado, las flechas llevan allí de una a otra y Entrar la incluye o la saca. O márquela abajo.',
    picked: (members) =>
      members.length === 0
        ? 'Aún no hay nadie en el bloque.'
        : `En el bloque hasta ahora (${members.length}): ${list.format(members)}.`,
    pointed: (name, isMember) =>
      `${behind('En', name)}: Entrar la ${isMember ? 'saca' : 'incluye'}.`,
    add: 'Agregar a la red',
    cancel: 'Cancelar',
    unnamed: 'Bloque nuevo',
  },
};
