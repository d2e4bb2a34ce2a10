/** Small words in and around names, English and Spanish, folded (without accents and capitals). */

const ARTICLES = setOf('the el la los las');

/** They join the words of one name: `Cártel del Golfo`, `Army of the North`. */
const CONNECTORS = setOf('of the de del la las los el');

const CARTEL_WORDS =
  setOf(`cartel cartels carteles organization organisation organizacion organizations organizaciones
  gang banda pandilla clan mafia syndicate sindicato federation federacion brigade brigada group grupo crew`);

/** Where a people or a country stands before a cartel's word, it is no name: “Mexican cartel”. */
const PEOPLES =
  setOf(`mexican mexicana mexicano colombian colombiano colombiana american americano russian
  italian chinese chino guatemalan central latin drug united`);

/** Words in names of bodies of a state and of movements. */
const BODY_WORDS =
  setOf(`police policia army ejercito navy marina armada guard guardia ministry secretaria agency agencia
  administration administracion government gobierno department departamento commission comision force forces fuerza
  fuerzas party partido union unidos unidas command comando front frente militia milicia corps cuerpo office fiscalia
  procuraduria bureau marines patrol`);

const CALENDAR_WORDS =
  setOf(`january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo i`);

/** What stands before a place; after it the name of a place that is a cartel too means the place. */
const BEFORE_PLACES = setOf('in from near across throughout around into outside en desde hacia');

/** `state of Sinaloa`, `estado de Sinaloa`, `Ciudad Juárez`. */
const PLACE_WORDS = setOf(
  'state estado city ciudad municipality municipio port puerto valley valle county town pueblo',
);

export const isArticle = (folded: string) => ARTICLES.has(folded);
export const isConnector = (folded: string) => CONNECTORS.has(folded);
export const isCartelWord = (folded: string) => CARTEL_WORDS.has(folded);
export const isBodyWord = (folded: string) => BODY_WORDS.has(folded);
export const isPeople = (folded: string) => PEOPLES.has(folded);
export const isCalendarWord = (folded: string) => CALENDAR_WORDS.has(folded);
export const standsBeforePlaces = (folded: string) => BEFORE_PLACES.has(folded);
export const isPlaceWord = (folded: string) => PLACE_WORDS.has(folded);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
