/** What changed between two versions of a network, in sentences. */
import { capital } from '../capital.ts';
import { changeDetails, type Tie } from '../change-sentences.ts';
import type { changeWords as english } from '../english/changes.ts';
import type { Said } from '../parts.ts';
import { list } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

const KINDS = {
  f: { added: 'agregada', changed: 'modificada', removed: 'quitada' },
  m: { added: 'agregado', changed: 'modificado', removed: 'quitado' },
};

const SECTIONS: Readonly<Record<string, readonly [name: string, gender: keyof typeof KINDS]>> = {
  network: ['Red', 'f'],
  sources: ['Fuente', 'f'],
  organizations: ['Organización', 'f'],
  relations: ['Relación', 'f'],
  blocs: ['Bloque', 'm'],
  disputes: ['Discrepancia', 'f'],
  positions: ['Lugar en la imagen', 'm'],
  matches: ['Coincidencia con otra red', 'f'],
  coverage: ['Unidad por decidir', 'f'],
};

const fields = {
  about: 'registro al que se refiere',
  aliases: 'alias',
  attributes: 'atributo',
  author: 'autoría',
  basis: 'base',
  claim: 'afirmación',
  claimedBy: 'fuente que lo afirma',
  codedOn: 'día de la codificación',
  coder: 'quien codificó',
  computedBy: 'método',
  confidence: 'confianza',
  'container-title': 'publicación',
  description: 'descripción',
  evidence: 'cita',
  expandedFrom: 'enunciado del que se leyó',
  filters: 'filtro',
  grading: 'evaluación',
  hedges: 'expresión de cautela',
  highlight: 'bloque resaltado',
  identification: 'identificación',
  issued: 'fecha de publicación',
  kind: 'clase',
  language: 'idioma',
  passedOver: 'razón para descartarla',
  readings: 'lecturas',
  basedOn: 'red de la que es copia',
  'layout.method': 'método del acomodo',
  'layout.seed': 'semilla del acomodo',
  license: 'licencia',
  locator: 'localización',
  members: 'miembro',
  name: 'nombre',
  network: 'red',
  note: 'nota',
  other: 'la otra organización',
  page: 'páginas',
  paragraph: 'párrafo',
  names: 'nombres por idioma',
  'naming.told': 'lo que significa un nombre en el texto',
  'naming.wavedOff': 'nombre que no es organización',
  parent: 'organización de la que forma parte',
  pinned: 'ancla',
  publisher: 'editorial',
  refused: 'rechazo',
  role: 'papel',
  select: 'selección',
  selector: 'selector',
  source: 'fuente u organización de origen',
  story: 'paso de la lectura guiada',
  strength: 'calificación',
  target: 'organización de destino',
  text: 'texto',
  title: 'título',
  type: 'tipo',
  typeName: 'nombre propio de su tipo',
  verdict: 'veredicto',
  volume: 'volumen',
  when: 'fecha',
  where: 'lugar',
  x: 'lugar de izquierda a derecha',
  y: 'lugar de arriba abajo',
};

export const changeWords: Said<typeof english> = {
  changes: {
    headline: ({ kind, section, title, tie }) => {
      if (tie) return `${tie.ends.join('–')}: antes ${tieNoun(tie.was)}, ahora ${tieNoun(tie.is)}`;
      const [name, gender] = SECTIONS[section] ?? [section, 'm'];
      return `${name} ${KINDS[gender][kind]}: ${title}`;
    },
    details: changeDetails({
      fields,
      list,
      absent: 'nada',
      added: (name, value) => `Se agregó ${name}: ${value}`,
      removed: (name, value) => `Se quitó ${name}: ${value}`,
      reordered: (name, value) => `Nuevo orden, ${name}: ${value}`,
      differs: (name, was, is) => `${capital(name)}: antes ${was}, ahora ${is}`,
      within: (name, value, parts) => `En ${name} ${value}: ${parts}`,
      part: (name, was, is) => `${name}: antes ${was}, ahora ${is}`,
    }),
  },
};

/** “una alianza”; where it has a direction, or a name of its own, what it says. */
function tieNoun({ type, typeName, title }: Tie): string {
  const { noun } = RELATION_TYPES[type];
  return typeName === undefined && noun !== undefined ? noun : `“${title}”`;
}
