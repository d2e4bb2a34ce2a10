/** Words of bringing a text. */
import type { bringingWords as english } from '../english/bringing.ts';
import type { Said } from '../parts.ts';
import { count } from './numbers.ts';

export const bringingWords: Said<typeof english> = {
  bringing: {
    title: 'Red nueva a partir de un texto',
    what: 'Texto simple, Markdown, una página web (HTML), PDF o Word (.docx). Se lee en este navegador y no sale de él.',
    paste: 'Pegue un texto',
    another: 'Otro texto',
    take: 'Tomar estas palabras',
    choose: 'Elegir archivos…',
    orDrop: 'o suéltelos aquí',
    pasted: 'Texto pegado',
    reading: 'Leyendo…',
    waiting: 'Aún no se ha leído',
    size: (kind, words, pages) =>
      [
        KINDS[kind],
        count(words, 'palabra', 'palabras'),
        ...(pages > 0 ? [count(pages, 'página', 'páginas')] : []),
      ].join(' · '),
    begins: 'Cómo empieza',
    notes: 'Qué se hizo con él',
    known: (title) => `Son las palabras de “${title}”, que está en la red abierta.`,
    openKnown: 'Mostrarlo ahí',
    leaveOut: (name) => `Omitir ${name}`,
    record: 'Datos bibliográficos',
    fields: {
      title: 'Título',
      author: 'Autoría',
      issued: 'Fecha',
      language: 'Idioma del texto',
      container: 'Publicado en',
      publisher: 'Editorial',
      address: 'Dirección web',
    },
    hints: {
      author: 'Ellis, R. Evan; Paz, Ana',
      issued: '2016-01-05, 2016-01 o 2016',
    },
    unsaid: 'sin indicar',
    reference: 'Llenar con BibTeX, RIS o CSL-JSON',
    filled: (title) => `Datos tomados de: ${title}`,
    network: 'La red',
    networkTitle: 'Su título',
    coder: 'Quién la codifica',
    coderHint:
      'Su nombre, como deba citarse. Se queda en este navegador y en los archivos que guarde.',
    missing: {
      text: 'Primero traiga un texto.',
      reading: 'Todavía se está leyendo un texto.',
      problem: 'Omita lo que no se puede leer.',
      source: 'Cada texto necesita un título.',
      title: 'La red necesita un título.',
      coder: 'Falta el nombre de quien la codifica.',
    },
    ready: 'La red que está en pantalla queda donde está; Deshacer lleva de vuelta a ella.',
    cancel: 'Cancelar',
    open: 'Empezar a codificar',
  },
};

const KINDS = {
  pasted: 'Pegado',
  plain: 'Texto simple',
  markdown: 'Markdown',
  html: 'Página web',
  pdf: 'PDF',
  word: 'Word',
};
