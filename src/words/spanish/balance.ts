/** Words of structural balance: triangles, groups, and what is proved of them. */
import { capital } from '../capital.ts';
import type { balanceWords as english } from '../english/balance.ts';
import type { Said } from '../parts.ts';
import { withArticle } from './articles.ts';
import {
  agree,
  count,
  decimal,
  list,
  organizations,
  pairs,
  percent,
  relations,
  small,
  some,
  ties,
} from './numbers.ts';

const seconds = (n: number) => count(n, 'segundo', 'segundos');
/** What is frustrated: so many ties, or so much of their weight. */
const frustrated = (n: number, isWeighted: boolean) =>
  isWeighted
    ? `un peso frustrado de ${decimal(n)}`
    : count(n, 'vínculo frustrado', 'vínculos frustrados');
const between = (lower: number, upper: number) => `entre ${decimal(lower)} y ${decimal(upper)}`;
const atMostGroups = (n: number) => `en a lo más ${count(n, 'grupo', 'grupos')}`;

export const balanceWords: Said<typeof english> = {
  balance: {
    crumb: 'Equilibrio estructural · calculado',
    claim: (balanced, all) =>
      `${balanced} de ${count(all, 'triángulo', 'triángulos')} en equilibrio`,
    claimNoTriangle: 'Ningún triángulo que pueda estar en equilibrio',
    claimNoSigns: 'Nada que pueda estar en equilibrio',
    caption: (isCoded) =>
      `Calculado a partir de los signos de la codificación de ${isCoded ? 'este artículo' : 'esta red'}; nadie lo afirma. Una alianza cuenta como + y una rivalidad como −, sin importar lo que oculte la leyenda. Las escisiones y los tipos de otros archivos no tienen signo.`,
    noSigns:
      'Ninguna de las relaciones que cuentan aquí es una alianza o una rivalidad, así que el equilibrio no dice nada de esta red.',
    options: 'Qué cuenta',
    withTargets: 'Los ataques y las persecuciones cuentan como −',
    rollUp: 'Los órganos de un Estado cuentan como su gobierno',
    statedOnly: 'Solo lo explícito',
    weighted: 'Los vínculos cuentan con su peso',
    signs: (nodes, positive, negative, rest) =>
      `${organizations(nodes)} con signo; ${ties(positive + negative)} entre ellas, ${positive}\u00a0+ y ${negative}\u00a0−${rest}.`,
    weights: (unweighted) =>
      `Cada vínculo cuenta con el peso que le da la red${unweighted === 0 ? '' : `; ${unweighted} sin peso ${agree(unweighted, 'cuenta', 'cuentan')} como 1`}.`,
    inside: (n) =>
      `${relations(n)} dentro de un mismo gobierno no ${agree(n, 'se toma', 'se toman')} en cuenta.`,

    triangles: 'Triángulos',
    trianglesMethod:
      'Un triángulo está en equilibrio si el producto de sus signos es + (Cartwright y Harary 1956): los amigos de mis amigos son mis amigos, y también lo son los enemigos de mis enemigos.',
    percent,
    share: (share) => `${percent(share)} están en equilibrio.`,
    shareByChance: ({ mean, low, high }, shuffles) =>
      `Por azar lo estaría ${percent(mean)}: los mismos vínculos con sus signos barajados ${count(shuffles, 'vez', 'veces')}; 19 de cada 20 veces, de ${percent(low)} a ${percent(high)}.`,
    chance: 'Calculando qué daría el azar…',
    chanceFailed: (message) => `No se pudo calcular qué daría el azar: ${message}`,
    noTriangle: 'No hay tres organizaciones con signo en los tres lados.',
    kind: {
      '+++': 'Las tres aliadas',
      '++-': 'Una amiga de dos enemigas',
      '+--': 'Dos amigas con una enemiga en común',
      '---': 'Las tres enemigas',
    },
    balanced: (kind) => (kind === '+++' || kind === '+--' ? 'en equilibrio' : 'sin equilibrio'),
    saveTriangles: 'Descargar los triángulos como CSV',
    savePartition: 'Descargar los grupos como CSV',
    triangle: {
      '+++': (...three) => capital(list.format(three.map(withArticle))),
      '++-': (a, b, c) =>
        capital(`${withArticle(a)}, entre ${list.format([b, c].map(withArticle))}`),
      '+--': (a, b, c) =>
        capital(`${list.format([b, c].map(withArticle))}, contra ${withArticle(a)}`),
      '---': (...three) => capital(list.format(three.map(withArticle))),
    },
    sides: (n, rest) => `${relations(n)}${rest}`,
    more: (n) => `Mostrar ${n} más`,

    frustration: 'Índice de frustración',
    frustrationMethod:
      'El menor número de vínculos que una partición en dos grupos deja frustrados: amigas en grupos distintos, enemigas en el mismo (Abelson y Rosenberg 1958; Harary 1959). Búsqueda exacta, mediante ciclos que ninguna partición satisface (según Aref, Mason y Wilson 2020).',
    solver: 'Solucionador: HiGHS (Huangfu y Hall 2018), en su navegador.',
    solverInside:
      'Esta página es un solo archivo y no incluye HiGHS; su propio solucionador, más pequeño, demuestra menos en el mismo tiempo. La página servida desde un sitio y npm run analyze sí tienen HiGHS.',
    normalised: (lower, upper) =>
      `Normalizado: ${lower === upper ? decimal(upper) : between(lower, upper)}.`,
    normalisedMethod: (isWeighted) =>
      `Normalizado: 1 − 2 × índice ÷ ${isWeighted ? 'el peso de todos los vínculos' : 'vínculos'} (Aref y Wilson 2018): 1 es equilibrio; ninguna red está por debajo de 0.`,
    indexByChance: ({ mean, low, high }, isExact) =>
      `Por azar el índice sería ${isExact ? '' : 'a lo más '}${decimal(mean)}; 19 de cada 20 veces, de ${decimal(low)} a ${decimal(high)}${isExact ? '' : '; son las mejores particiones que encuentra el recocido simulado, sin demostración'}.`,
    byChanceMethod: (shuffles) =>
      `Por azar: los mismos vínculos con sus signos barajados ${count(shuffles, 'vez', 'veces')} (Leskovec, Huttenlocher y Kleinberg 2010; Aref y Wilson 2019).`,
    index: (lower, upper) => (lower === upper ? String(upper) : between(lower, upper)),
    proved: (index, all, isWeighted) =>
      `Demostrado: ninguna partición deja ${isWeighted ? `frustrado un peso menor que ${decimal(index)} de ${decimal(all)}` : `frustrados menos de ${index} de ${ties(all)}`}.`,
    interval: (lower, upper, limit, isWeighted) =>
      `No se demostró en ${seconds(limit)}: la mejor partición conocida deja ${frustrated(upper, isWeighted)}, y ninguna deja menos de ${decimal(lower)}.`,
    searching: 'Buscando…',
    stop: 'Detener',
    stopped: 'Usted detuvo la búsqueda.',
    stoppedAt: (lower, upper, isWeighted) =>
      `Usted detuvo la búsqueda: la mejor partición conocida hasta entonces deja ${frustrated(upper, isWeighted)}, y está demostrado que ninguna deja menos de ${decimal(lower)}.`,
    broken: 'La búsqueda se interrumpió: el solucionador no se pudo cargar o falló.',
    again: 'Buscar de nuevo',
    limit: 'Tiempo para las búsquedas',
    seconds,

    partition: (most) => `La partición ${atMostGroups(most)}`,
    hull: (group, part, parts) =>
      parts === 1 ? `grupo ${group}` : `grupo ${group} de la parte ${part}`,
    groupTitle: (group, part, parts, members) =>
      `Grupo ${group}${parts === 1 ? '' : ` de la parte ${part}`} · ${organizations(members)}`,
    othersAsGood: 'Otras pueden ser igual de buenas.',
    partitionNote:
      'Las partes de la red que ningún signo vincula entre sí no dicen nada del bando de la otra.',
    inCommon: 'Comparación de todas las mejores particiones',
    onlyOne: 'No hay otra partición igual de buena.',
    inCommonNote:
      'Puede haber varias particiones tan buenas como esta. Lo que todas dicen es un hallazgo; lo demás no.',
    alwaysTogether: 'Siempre juntas',
    alwaysApart: 'Siempre separadas',
    either: 'Juntas en unas, separadas en otras',
    notKnown: (n) =>
      `El tiempo no alcanzó para saberlo de ${pairs(n)}. Quizá baste con más tiempo.`,
    omitted: (n) =>
      `${agree(n, 'Se omite', 'Se omiten')} ${organizations(n)} en partes demasiado grandes para comparar cada par.`,
    together: (names) => list.format(names),
    twoSets: (one, other) => `${some(one)} | ${some(other)}`,
    rows: (title, n) => `${title} · ${n}`,
    withoutHulls: (most) =>
      `La imagen muestra áreas para un máximo de ${organizations(most)}; aquí solo marca las líneas frustradas.`,
    note: 'frustrada',
    noteMeaning: '“frustrada”: amigas en grupos distintos, o enemigas en el mismo',
    frustrated: (n, ofRelations) =>
      n === 0
        ? 'Ningún vínculo está frustrado: los grupos concuerdan con todos los signos.'
        : `${ties(n)} ${agree(n, 'está frustrado', 'están frustrados')}${ofRelations > n ? `, formados por ${relations(ofRelations)}` : ''}.`,
    bestKnown: 'Es la mejor conocida; no está demostrado que sea la mejor.',
    friendsApart: 'Amigas en grupos distintos',
    foesTogether: 'Enemigas en un mismo grupo',

    clusterability: 'Índice de agrupabilidad por líneas',
    clusterabilityMethod:
      'Lo mismo con más grupos (Doreian y Mrvar 1996, pesos iguales): el menor número de vínculos frustrados con a lo más tantos grupos.',
    chooseRow: 'Elija una fila para ver sus grupos en la imagen.',
    atMost: 'Grupos, a lo más',
    fewest: (isWeighted) => (isWeighted ? 'Peso frustrado' : 'Vínculos frustrados'),
    isProved: 'Demostrado',
    yes: 'sí',
    no: 'aún no',
    chooseGroups: (n) => count(n, 'grupo', 'grupos'),

    pictureTriangle: (corners, kind, isBalanced) =>
      `Equilibrio estructural. ${corners}: ${small(kind)}, ${isBalanced ? 'en equilibrio' : 'sin equilibrio'}`,
    picturePartition: (most, { lower, upper }, all, isWeighted) => {
      const left = isWeighted
        ? `${frustrated(upper, true)} de ${decimal(all)}`
        : `${frustrated(upper, false)} de ${all}`;
      return lower === upper
        ? `Equilibrio estructural: la mejor partición ${atMostGroups(most)} deja ${left} (demostrado)`
        : `Equilibrio estructural: la mejor partición conocida ${atMostGroups(most)} deja ${left}; cualquiera deja al menos ${decimal(lower)}`;
    },
    counted: (options) => `Aquí: ${options.join('; ')}.`,

    contradictions: (n) =>
      `${agree(n, 'Omitido', 'Omitidos')}: ${pairs(n)} a la vez ${agree(n, 'aliado y enfrentado', 'aliados y enfrentados')}`,
    contradictionsNote:
      'Un par tiene un solo signo o ninguno. De estos la red dice ambas cosas; el análisis no elige.',
    pair: (a, b) => list.format([a, b]),
  },
};
