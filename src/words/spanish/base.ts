/** What the page says in Spanish before anything else of it is loaded. */

import { version } from '../../../package.json';
import { countEvidence } from '../../network/quotes.ts';
import type english from '../english/base.ts';
import type { Said } from '../parts.ts';
import { analysisWords } from './analysis.ts';
import { dialogWords } from './dialogs.ts';
import { homeWords } from './home.ts';
import { inWords } from './in-words.ts';
import { KINDS } from './kinds.ts';
import { legendWords } from './legend.ts';
import {
  agree,
  checkedParts,
  count,
  dateOrInterval,
  datesAsked,
  disputes,
  evidence,
  list,
  organizations,
  relations,
} from './numbers.ts';
import { questionWords } from './questions.ts';
import { readerWords } from './reader.ts';
import { readingWords } from './readings.ts';
import { RELATION_TYPES } from './relation-types.ts';
import { relayoutWords } from './relayout.ts';
import { sharingWords } from './sharing.ts';
import { storyWords } from './story.ts';
import { tableWords } from './tables.ts';
import { tooltipWords } from './tooltips.ts';
import { walkWords } from './walk.ts';

type Tally = Parameters<typeof english.count.checked>[0];

/** What the check of the words says, for a quote and for a whole relation. */
const states = {
  verified: 'verificada',
  'in-place': 'en su lugar, sin verificar',
  moved: 'desplazada',
  ambiguous: 'ambigua',
  changed: 'modificada',
  'not-checked': 'sin cotejar',
  none: 'sin evidencia',
};

/** Of several: an adjective agrees, a phrase does not. */
const inState = (state: keyof typeof states, n: number) =>
  `${n} ${states[state]}${n === 1 || states[state].includes(' ') ? '' : 's'}`;

/** What a check found, and of what: “1 modificada · 74 verificadas (60 citas y 15 expresiones de cautela)”. */
const checked = (tally: Tally) =>
  `${[...tally.states].map(([state, n]) => inState(state, n)).join(' · ')} (${checkedParts(tally)})`;

/** Why a relation falls away at a step of the slider. */
const FAILING = {
  likely: (n: number) => `${agree(n, 'puesta', 'puestas')} en duda por quien codificó`,
  stated: (n: number) => agree(n, 'implícita', 'implícitas'),
  unhedged: (n: number) =>
    `con expresión de cautela en cada cita que ${agree(n, 'la', 'las')} apoya`,
  firm: () => 'sin confianza alta de quien codificó',
};

const base: Said<typeof english> = {
  states,
  statesMeaning: {
    verified:
      'Las palabras exactas están en la posición exacta, en el mismo texto que se codificó.',
    'in-place':
      'Las palabras exactas están en la posición exacta, pero el texto disponible, o lo que las rodea en él, no es lo que se codificó.',
    moved:
      'Las palabras exactas están en el texto disponible, pero en otro lugar que el registrado.',
    ambiguous: 'Las palabras exactas están en varios lugares del texto disponible.',
    changed: 'Las palabras exactas no están en el texto disponible.',
    'not-checked': 'El texto no está disponible, así que las palabras no se han cotejado con él.',
    none: 'La red no da evidencia de ella.',
  },
  app: {
    name: 'Explorador de redes de alianzas entre cárteles',
    version,
    skip: 'Saltar a los detalles',
  },
  count: {
    evidence,
    checked,
    disputes,
    confirmations: (n) => count(n, 'confirmación', 'confirmaciones'),
  },
  date: dateOrInterval,
  header: {
    draft: 'Borrador',
    search: 'Buscar…',
    searchLabel: 'Buscar una organización, una relación, una cita o un comando',
    export: 'Exportar…',
    open: 'Abrir…',
    drop: 'Suelte una red o un texto para abrirlo',
    checked: (tally) => {
      const [only, ...others] = tally.states.keys();
      if (only === undefined) return states.none;
      if (others.length === 0 && only === 'verified')
        return 'verificadas: todas las citas y expresiones de cautela';
      if (others.length === 0 && only === 'not-checked')
        return tally.quotes > 0 ? 'citas sin cotejar aquí' : 'filas sin cotejar aquí';
      return checked(tally);
    },
  },
  ...legendWords,
  spoken: {
    undone: (step) => `Deshecho: ${step}.`,
    redone: (step) => `Rehecho: ${step}.`,
    highlighted: (name, n) => `${name} está resaltado: ${organizations(n)}.`,
    notHighlighted: 'No hay ningún bloque resaltado.',
    shown: (n, of, drawn, all) =>
      `Se muestran ${n} de ${relations(of)} y ${drawn} de ${organizations(all)}.`,
  },
  steps: {
    places: 'lugares en la imagen',
    story: 'la lectura guiada',
    matches: 'correspondencias con otra red',
    names: 'nombres en el texto',
    adopted: 'se incorporaron las organizaciones que otras redes conocen',
    settled: 'se resolvió una diferencia de dos lecturas',
    added: (title) => `se agregó “${title}”`,
    changed: (title) => `se modificó “${title}”`,
    removed: (title) => `se eliminó “${title}”`,
    quoted: (title) => `se agregó una cita a “${title}”`,
    merged: (title, other) => `“${other}” se fusionó con “${title}”`,
    split: (title, other) => `“${title}” se separó de “${other}”`,
    'passed-over': (words) => `se descartó: “${words}”`,
    reopened: (words) => `abierta de nuevo: “${words}”`,
    edition: (title) => `se tomó otra edición como texto de “${title}”`,
  },
  footer: {
    lineage: 'Linaje',
    dates: datesAsked,
    everything: 'Se muestra todo',
    hidden: (ofRelations, ofOrganizations, dates) => {
      const parts = [
        ...(ofRelations > 0 ? [relations(ofRelations)] : []),
        ...(ofOrganizations > 0 ? [organizations(ofOrganizations)] : []),
      ];
      return parts.length > 0
        ? `Oculto: ${list.format(parts)}${dates && ` (se muestra: ${dates})`}`
        : 'Hay un filtro activo; no oculta nada';
    },
    showAll: 'Mostrar todo',
    tables: 'Palabras y tablas',
  },
  canvas: {
    firstHint: 'Elija una línea para leer las palabras en que se apoya.',
    hintName: 'Sugerencia',
    closeHint: 'Cerrar esta sugerencia para siempre',
    label: 'La red como imagen',
    near: '¿Cuál de estos?',
    edgeLabel: (says, { strength, evidence: given }, state, standsOut) => {
      if (!standsOut) return strength ?? says;
      const grade = strength === undefined ? [] : [`“${strength}”`];
      const isSilent = state === 'not-checked' || state === 'none';
      return [
        ...grade,
        says,
        evidence(countEvidence(given)),
        ...(isSilent ? [] : [states[state]]),
      ].join(' · ');
    },
    hullLabel: ({ aliases: [called] = [], name }) => (called === undefined ? name : `“${called}”`),
    hullNote: (looser) => `más laxo: ${list.format(looser)}`,
    noneShown: 'El filtro oculta todas las relaciones.',
    noRelations: 'Esta red no tiene relaciones.',
    empty: 'Esta red está vacía.',
  },
  ...inWords,
  ...homeWords,
  ...dialogWords,
  ...readingWords,
  types: RELATION_TYPES,
  kinds: KINDS,
  ...analysisWords,
  ...questionWords,
  ...storyWords,
  ...sharingWords,
  notice: {
    place: 'Mensaje',
    close: 'Cerrar este mensaje',
    notJoined: 'No se pueden reunir',
    notOpened: (name) => `No se abrió ${name}`,
    unchanged: 'La red en pantalla queda como estaba.',
    opened: (title) => `Se abrió “${title}”`,
    again: (title) => `“${title}” está abierta de nuevo`,
    back: (title) => `Volver a “${title}”`,
    more: (n) => `y ${count(n, 'problema más', 'problemas más')}`,
  },
  fault: {
    title: 'Esta parte se detuvo por una falla propia',
    remedy:
      'No se pierde nada de lo que tiene abierto. Si reintentar no ayuda, guarde la red como archivo y recargue la página. Por favor, repórtelo con estas palabras:',
    save: 'Guardar la red como archivo',
    notSaved: 'No se pudo guardar el archivo',
  },
  loading: {
    waiting: 'Cargando…',
    failed: 'No se pudo cargar esta parte',
    remedy:
      'Quizá no hay conexión, o hay una versión más reciente de esta página. No se pierde nada de lo que tiene abierto. Si reintentar no ayuda, recargue la página: lo que tiene abierto estará ahí de nuevo.',
    again: 'Reintentar',
  },
  caution: {
    title: 'Firmeza de lo dicho',
    from: 'todo',
    to: 'firme',
    steps: {
      everything: 'Todo lo dicho',
      likely: 'Todo menos lo que pone en duda quien codificó',
      stated: 'Solo lo explícito',
      unhedged: 'Solo lo que al menos una cita afirma sin expresión de cautela',
      firm: 'Solo lo dicho con firmeza',
    },
    fallsAway: (failing, all) => {
      const n = failing.reduce((sum, [, some]) => sum + some, 0);
      if (n === 0)
        return agree(all, 'Queda la única relación.', `Quedan todas: ${relations(all)}.`);
      const why = failing.flatMap(([step, some]) =>
        some > 0 ? [`${some} ${FAILING[step](some)}`] : [],
      );
      return `${agree(n, 'Se descarta', 'Se descartan')} ${n} de ${relations(all)}: ${list.format(why)}.`;
    },
    hedgedElsewhere: (n) =>
      `${n} de las que quedan ${agree(n, 'lleva', 'llevan')} expresión de cautela en otra cita.`,
    unhedged: 'Explícita, sin expresión de cautela',
    unhedgedMeaning:
      'Al menos una cita que apoya la relación no lleva ninguna expresión de cautela.',
  },
  ...readerWords,
  ...tableWords,
  ...tooltipWords,
  ...walkWords,
  ...relayoutWords,
  address: {
    unknown: (ids) => ({
      title: 'Este enlace no corresponde del todo a la red',
      lines: [
        `La red no tiene nada llamado ${list.format(ids.map((id) => `“${id}”`))}; el resto del enlace sí se aplicó.`,
      ],
    }),
  },
  commands: {
    lineage: 'Linaje: la red en el tiempo, o como imagen',
    editCopy: 'Modificar una copia',
    drafts: 'Borradores',
    history: 'Historial de cambios',
    search: 'Buscar',
    highlight: 'Resaltar el bloque o dejar de resaltarlo',
    fit: 'Ajustar a la ventana',
    fitSelection: 'Ajustar a la selección',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    relayout: 'Reacomodar',
    reset: 'Restablecer posiciones',
    unpin: 'Desanclar',
    undo: 'Deshacer',
    redo: 'Rehacer',
    out: 'Salir un nivel: de las relaciones, de la selección, del bloque',
    showAll: 'Mostrar todo',
    open: 'Abrir una red',
    bring: 'Red nueva a partir de un texto',
    export: 'Exportar',
    settings: 'Ajustes',
    help: 'Ayuda: marcas y teclas',
  },
  dialog: { close: 'Cerrar' },
  sheet: {
    legend: 'Leyenda',
    details: 'Detalles',
    bar: 'Detalles y leyenda',
    full: 'Sobre toda la imagen',
    half: 'Junto a la imagen',
  },
};

export default base;
