/** Words that tell whether a stop ends a sentence, in English and Spanish; without their last stop. */

/** A name or more of the name follows: “Gen.”, “Lic.”, “EE.”. */
const BEFORE_NAMES = setOf(`
  mr mrs ms dr drs prof rev hon st mt ft gen lt ltg lt.gen maj maj.gen brig cpt capt cmdr adm sgt cpl pvt
  gov sen rep pres supt det insp vs cf e.g i.e viz
  sr sra sres sras srta dña dn dra lic ing arq mtro mtra gral grales cnel tte cmte sto sta mons
  avda blvd p.ej ej ee aa ff`);

/** A number follows: “núm. 5”, “p. 12”, “Sept. 3”. Before anything else they are words of their own (“no.”, “mar.”). */
const BEFORE_NUMBERS = setOf(`
  no nos vol vols fig figs ch sec art arts p pp ca approx núm núms num nro párr pág págs pag pags cap caps tel av
  jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic`);

/** Before a name and at the end of a sentence alike. */
const MAY_BE_LAST = setOf(`
  u.s u.s.a u.k u.n e.u uu ee.uu d.c d.f a.m p.m b.c a.d a.c d.c etc al jr inc ltd co corp bros dept col
  s.a c.v`);

/** Words that open a sentence far more often than they go on with a name after an abbreviation. */
const OPENERS = setOf(`
  the a an this that these those it its he she they we his her their there here in on at by from for with after
  before during since under over between among although though while when where if as because but and or yet
  however moreover meanwhile despite such some many most more other another both each one two no not what who why how
  el la los las un una unos unas este esta estos estas ese esa esos esas eso esto aquel él ella ellos ellas su sus
  en con por para desde tras durante entre según sin sobre ante hasta aunque mientras cuando donde como si porque
  pero y o además asimismo también ni hoy ayer ahora así al del lo qué quién`);

/** Whether a stop after a word belongs to the word, because of what follows it. */
export function isAbbreviation(word: string, following: string): boolean {
  const folded = word.toLowerCase();
  return BEFORE_NAMES.has(folded) || (BEFORE_NUMBERS.has(folded) && /^\d/.test(following));
}

/** “U.S.”, “etc.”, an initial: the word that follows has to decide. */
export function mayEndSentence(word: string): boolean {
  return MAY_BE_LAST.has(word.toLowerCase()) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

export function opensSentence(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
