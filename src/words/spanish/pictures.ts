/** Words of saving: pictures and data. */
import type { pictureWords as english } from '../english/pictures.ts';
import type { Said } from '../parts.ts';
import { grouped, list, rounded } from './numbers.ts';

export const pictureWords: Said<typeof english> = {
  export: {
    title: 'Exportar',
    picture: 'Imagen',
    data: 'Datos',
    area: 'Área',
    whole: 'Todo el grafo',
    view: 'Lo que está a la vista',
    marks: 'Marcas',
    marksOf: { colour: 'Color', mono: 'Blanco y negro' },
    ground: 'Fondo',
    grounds: { white: 'Blanco', paper: 'Papel', dark: 'Oscuro', transparent: 'Transparente' },
    use: 'Para',
    uses: { screen: 'Una pantalla', page: 'Una página impresa' },
    scale: 'Escala',
    times: (scale) => `${scale}×`,
    width: 'Ancho',
    widths: { column: '85 mm, una columna', page: '174 mm, una página', other: 'Otro' },
    otherWidth: 'Ancho en milímetros',
    mm: 'mm',
    widthLimits: (least, most) => `de ${least} a ${most} mm`,
    resolution: 'Resolución',
    dpi: (n) => `${n} ppp`,
    inside: 'Dentro',
    withTitle: 'Título',
    withLegend: 'Leyenda',
    withCitation: 'Referencia',
    pixels: (width, height) => `${width} × ${height} píxeles`,
    millimetres: (width, height) => `${rounded(width, 0)} × ${rounded(height, 0)} mm`,
    letters: (points) => `letras más pequeñas: ${rounded(points, 1)} pt`,
    tooSmall: (least, legibleMm) =>
      legibleMm === null
        ? `Las letras de menos de ${least} pt son difíciles de leer, y ningún ancho que se pueda elegir las agranda lo suficiente: elija una parte del grafo.`
        : `Las letras de menos de ${least} pt son difíciles de leer: a partir de un ancho de ${legibleMm} mm ninguna es más pequeña. O elija una parte del grafo.`,
    preview: (title) => `Vista previa: ${title}`,
    drawing: 'Dibujando la imagen…',
    ownTitle: 'Palabras del título',
    notOffered: (names, reason) => `No se ofrece: ${list.format(names)}. ${reason}`,
    savePng: 'Guardar PNG',
    saveSvg: 'Guardar SVG',
    print: 'Imprimir o guardar como PDF',
    copy: 'Copiar imagen',
    copied: 'La imagen está en el portapapeles',
    notCopied: 'No se copió la imagen',
    noCopying:
      'Este navegador no permite que una página copie imágenes. Guarde el PNG en su lugar.',
    saved: (name) => `Se guardó ${name}`,
    failed: 'No se pudo crear la imagen',
  },
  png: {
    tooLarge: ({ width, height }, reason, most) => {
      const limits = {
        side: `aquí ningún lado de un PNG puede tener más de ${grouped(most.side)}`,
        area: `aquí un PNG no puede tener más de ${grouped(most.area / 1e6)} millones`,
        browser: 'este navegador no puede dibujar tantos',
      };
      return `${grouped(width)} × ${grouped(height)} píxeles: ${limits[reason]}.`;
    },
    unread: 'El navegador no pudo leer la imagen.',
    remedy: 'Elija un tamaño menor, o la vista en lugar de todo el grafo; un SVG no tiene límite.',
  },
};
