/** Small words in and around names, English and Spanish, folded (without accents and capitals). */

const ARTICLES = setOf('the el la los las');

/** They join the words of one name: `Cártel del Golfo`, `Army of the North`. */
const CONNECTORS = setOf('de del la las los el y e of the and for en');

const CARTEL_WORDS =
  setOf(`cartel cartels carteles organization organisation organizacion organizations organizaciones
  gang banda pandilla clan mafia syndicate sindicato federation federacion brigade brigada group grupo crew`);

/** What stands before a place; after it the name of a place that is a cartel too means the place. */
const BEFORE_PLACES = setOf('in from near across throughout around into outside en desde hacia');

/** `state of Sinaloa`, `estado de Sinaloa`, `Ciudad Juárez`. */
const PLACE_WORDS = setOf(
  'state estado city ciudad municipality municipio port puerto valley valle county town pueblo',
);

export const isArticle = (folded: string) => ARTICLES.has(folded);
export const isConnector = (folded: string) => CONNECTORS.has(folded);
export const isCartelWord = (folded: string) => CARTEL_WORDS.has(folded);
export const standsBeforePlaces = (folded: string) => BEFORE_PLACES.has(folded);
export const isPlaceWord = (folded: string) => PLACE_WORDS.has(folded);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
