/** Words of the dialogs. */
import type { dialogWords as english } from '../english/dialogs.ts';
import type { Said } from '../parts.ts';
import { count, grouped, list } from './numbers.ts';

const FINDABLE = {
  organization: ['organización', 'organizaciones', 'las'],
  relation: ['relación', 'relaciones', 'las'],
  quote: ['cita', 'citas', 'las'],
  bloc: ['bloque', 'bloques', 'los'],
  command: ['comando', 'comandos', 'los'],
} as const;

const found = (is: keyof typeof FINDABLE, n: number) => {
  const [one, many] = FINDABLE[is];
  return count(n, one, many);
};

export const dialogWords: Said<typeof english> = {
  search: {
    placeholder: 'Organización, palabras de una cita o un comando',
    results: (counts) => list.format(counts.map(([is, n]) => found(is, n))),
    list: 'Lo que se encontró',
    none: (query) => `No se encontró nada para “${query}”.`,
    start:
      'Escriba un nombre o algunas palabras. Los acentos no importan: juarez encuentra Juárez.',
    groups: {
      organization: 'Organizaciones',
      relation: 'Relaciones',
      quote: 'Citas',
      bloc: 'Bloques',
      command: 'Comandos',
    },
    upTo: (is, n, all) => {
      const [, , the] = FINDABLE[is];
      return n === all
        ? `Mostrar ${the} ${found(is, all)}`
        : `Mostrar ${the} primer${the === 'las' ? 'as' : 'os'} ${grouped(n)} de ${found(is, all)}`;
    },
    ask: (name) => `Preguntar: ${name}`,
    table: (name) => `Tabla: ${name}`,
    alias: 'En el texto:',
    andMore: (n) => `y ${n} más`,
  },
  cite: {
    title: 'Citar',
    button: 'Citar',
    quote: 'citar',
    thisQuote: 'Citar: referencia de la cita',
    thisRow: 'Citar: referencia de la fila',
    what: {
      network: (title) => `La red “${title}”`,
      record: (title) => `“${title}”, según se codificó aquí`,
      quote: (n, isRow) => `La ${isRow ? 'evidencia' : 'cita'} ${n}, en su fuente`,
    },
    subject: 'Qué citar',
    style: 'Estilo',
    inText: 'En el texto',
    reference: 'En la bibliografía',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'El navegador no lo permitió; seleccione el texto y cópielo.',
    save: (extension) => `Guardar .${extension}`,
    link: 'Enlace a esta vista',
    noLink:
      'Ninguna dirección lleva a esta red: solo está en un archivo. Compartir crea un enlace que la contiene.',
    fragment: 'Enlace a las palabras en la página de la fuente',
  },
  help: {
    title: 'Ayuda: marcas y teclas',
    key: 'Tecla',
    action: 'Qué hace',
    letterKeysOff:
      'Las teclas de una sola letra o un solo signo están desactivadas en los ajustes.',
  },
};
