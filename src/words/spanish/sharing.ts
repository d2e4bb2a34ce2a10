/** Words of the share dialog, of links that carry a network, and of the embedded page. */
import type { sharingWords as english } from '../english/sharing.ts';
import type { Said } from '../parts.ts';
import { relations } from './numbers.ts';

export const sharingWords: Said<typeof english> = {
  share: {
    title: 'Compartir',
    button: 'Compartir',
    link: 'Enlace',
    frame: 'Marco para una página web',
    size: 'Tamaño',
    sizes: {
      small: 'Chico (480 × 360)',
      medium: 'Mediano (720 × 480)',
      large: 'Grande (960 × 640)',
      wide: 'Tan ancho como su lugar (540 de alto)',
    },
    code: 'Código para poner en la página',
    send: 'Enviar…',
    copyLink: 'Copiar el enlace',
    copyCode: 'Copiar el código',
    copied: 'Copiado',
    notCopied: 'El navegador no lo permitió; seleccione el texto y cópielo.',
    ofView:
      'Lleva a esta página, con lo que ahora está seleccionado, resaltado y filtrado. No incluye lo que usted abrió o movió.',
    ofNetwork: (bytes) =>
      `La red misma va en este enlace (${Math.ceil(bytes / 1024)} KiB), con lo que ahora está seleccionado, resaltado y filtrado. Ningún servidor la recibe; quien tiene el enlace tiene la red.`,
    moved: 'Incluir la red en el enlace, con los lugares a los que moví las cosas',
    tooLarge: (most) =>
      `Esta red es demasiado grande para un enlace: más de ${most} KiB, que es lo que dejan pasar los programas de correo y de mensajería. Guárdela como archivo y envíe el archivo.`,
    save: 'Guardar la red como archivo…',
    fromDisk:
      'Esta página se abrió desde un disco, así que su dirección no lleva a ninguna parte en otros equipos. Póngala primero en un sitio.',
    place: 'el enlace',
    notOpened: 'No se abrió la red del enlace',
  },
  embed: {
    open: 'Abrir en el explorador',
    hint: 'Toque una línea para leer lo que dice.',
    relations,
  },
};
