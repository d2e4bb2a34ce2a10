/** What is said in Spanish of drafts: where they lie, how they are kept, and what was done to them. */
import { byteSize } from '../byte-size.ts';
import type { draftWords as english } from '../english/drafts.ts';
import type { Said } from '../parts.ts';
import { count } from './numbers.ts';

const when = (at: number) =>
  new Date(at).toLocaleString('es-MX', { dateStyle: 'medium', timeStyle: 'short' });

export const draftWords: Said<typeof english> = {
  drafts: {
    copyOf: (title) => `${title} (copia)`,
    copiedFrom: (title) => `Copia de “${title}”`,
    title: 'Borradores',
    open: 'El borrador abierto',
    none: 'Este navegador no guarda ningún borrador.',
    others: 'Guardados en este navegador',
    where: (used) =>
      used === null
        ? 'Los borradores están en este navegador y solo en este dispositivo. Si borra sus datos, se pierden.'
        : `Los borradores están en este navegador y solo en este dispositivo; con todo lo que esta página guarda ocupan ${byteSize(used)}. Si borra sus datos, se pierden.`,
    kept: (at, bytes, steps) =>
      `Guardado ${when(at)}, ${byteSize(bytes)}${steps > 0 ? `, ${count(steps, 'cambio', 'cambios')}` : ''}`,
    recent: 'Redes recientes',
    recentMeaning: (n, bytes) =>
      `Este navegador guarda las últimas ${n}, hasta ${byteSize(bytes)}, solo en este dispositivo. Si hay más, salen las más antiguas, primero aquellas en las que no se cambió nada.`,
    keeping: 'Guardando…',
    texts: (kept, of) =>
      of === 0
        ? 'No hay ningún texto de sus fuentes abierto.'
        : kept === of
          ? 'Sus textos se guardan con él.'
          : 'Sus textos no se guardan: hay que abrirlos de nuevo con él.',
    keepTexts: 'Guardar también los textos',
    openThis: (title) => `Abrir “${title}”`,
    delete: (title) => `Eliminar “${title}”`,
    deleteThis: 'Eliminar…',
    deleteSure: (title) => `“${title}” desaparecerá de este navegador para siempre.`,
    deleteNow: 'Eliminarlo',
    cancel: 'Cancelar',
    leave: 'Cerrar el borrador',
    saveZip: 'Guardar como archivo',
    saveFolder: 'Guardar en una carpeta',
    saved: (name) => `Se guardó ${name}`,
    savedFolder: (name, files) => `Se guardaron ${files} archivos en la carpeta “${name}”`,
    notSaved: 'No se pudo escribir en la carpeta',
    saving: 'El archivo es un zip con los archivos del formato de datos; Abrir lo lee de nuevo.',
    notKept: 'Lo que modifica no se está guardando',
    full: 'Ya no hay espacio en este navegador.',
    newer:
      'Una versión más nueva de esta página guardó datos aquí. Esta versión los deja como están; cargue la página de nuevo para obtener la más nueva.',
    fault: (error) => `El navegador dice: ${error}`,
    saveIt: 'Lo que está en la página dura hasta que la cierre. Guárdelo ahora como archivo.',
    elsewhere: 'Esta red está abierta en otra pestaña',
    elsewhereMeaning:
      'Aquí se puede leer, pero no modificar. Cuando la otra pestaña lo cierre, se podrá modificar aquí.',
    takenOver: 'La otra pestaña cerró la red; ahora se puede modificar aquí',
    lost: 'Esta red ya no está guardada',
    unreadable: 'No se puede leer lo que guarda este navegador',
    broken: (title) => `Lo que este navegador guarda de “${title}” está dañado`,
    aside: 'Queda como está; no se borra nada.',
    saveStored: 'Guardar lo que hay como archivo',
    asLeft: 'Está como la dejó.',
    asItCame: 'Deshacer lo que cambié',
  },
  history: {
    title: 'Historial',
    none: 'Todavía no se ha hecho nada.',
    undone: 'Deshecho',
    back: 'Volver a antes de esto',
    again: 'Rehacer hasta esto',
  },
};
