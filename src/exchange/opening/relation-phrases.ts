/** The whole phrases by which files name relations, in English, Spanish and Portuguese, and which way each reads. */
import type { RelationTypeId } from '../../network/relation-types.ts';
import type { TypeChoice } from './type-choices.ts';

/**
 * Phrases that read from the file's source to its target, separated by commas, in the form that
 * `folded` gives them. `asGiven` ends are those of the record; `reversed` ones are its ends swapped:
 * “A targets B” is the record “B is a target of A”.
 */
interface Phrases {
  readonly asGiven: string;
  readonly reversed?: string;
}

/**
 * A phrase stands here only where it says the relation by itself and says its direction. So nouns that
 * could be meant either way (“target”, “splinter”, “parent”), words for something less (“pact”,
 * “supports”, “opponent”) or for both friend and foe (“fought with”) do not.
 */
const PHRASES = {
  alliance: {
    asGiven: `alliance, alliances, alliance with, in alliance with, in an alliance with, ally, allies,
      ally of, allies of, allies with, allied, allied to, allied with, are allied, are allied with, are allies,
      is an ally of, is allied to, is allied with, was allied with, were allied with, aligned with,
      coalition, coalition with, coalition partner, partner, partners, partner of, partners of,
      partners with, partnered with, partnership, partnership with, cooperation, co operation,
      cooperation with, cooperates, cooperate, cooperates with, cooperate with, cooperated with,
      cooperative, collaboration, collaboration with, collaborates, collaborate, collaborates with,
      collaborate with, collaborated with, friend, friends, friend of, friends of, friends with,
      friendly, friendship, fights alongside, fight alongside, fought alongside, positive, positive tie,
      alianza, alianzas, alianza con, en alianza con, aliado, aliada, aliados, aliadas, aliado con,
      aliada con, aliados con, aliadas con, aliado de, aliada de, aliados de, aliadas de, es aliado de,
      es aliada de, son aliados, se alia con, se alian con, se alio con, se aliaron con, coalicion,
      coalicion con, socio, socios, socio de, socios de, cooperacion, cooperacion con, coopera con,
      cooperan con, coopero con, cooperaron con, colaboracion, colaboracion con, colabora con,
      colaboran con, colaboro con, colaboraron con, amigo, amigos, amigo de, amigos de, amistad,
      lucha junto a, lucho junto a, lucharon junto a, pelea junto a, peleo junto a, pelearon junto a,
      positivo, positiva, alianca, aliancas, alianca com, em alianca com, aliado com, aliada com, aliados com,
      aliadas com, aliado a, aliada a, aliados a, e aliado de, e aliada de, sao aliados, alia se a, alia se com,
      aliou se a, aliou se com, aliaram se a, aliaram se com, coalizao, coalizao com, parceiro, parceira, parceiros,
      parceiro de, parceira de, parceiros de, parceria, parceria com, cooperacao, cooperacao com, coopera com,
      cooperam com, cooperou com, cooperaram com, colaboracao, colaboracao com, colabora com, colaboram com,
      colaborou com, colaboraram com, amizade, luta ao lado de, lutou ao lado de, lutaram ao lado de`,
  },
  rivalry: {
    asGiven: `rivalry, rivalries, rivalry with, rival, rivals, rival of, rivals of, rivals with,
      is a rival of, are rivals, enemy, enemies, enemy of, enemies of, enemies with, is an enemy of,
      are enemies, enmity, hostile, hostile to, hostile towards, hostility, hostilities, antagonism,
      antagonistic, conflict, conflicts, conflict with, conflicts with, in conflict, in conflict with,
      armed conflict, armed conflict with, war, wars, at war, at war with, war with, war against,
      turf war, turf war with, feud, feuds, feud with, feuds with, fight, fights, fought, fighting,
      fights against, fight against, fought against, fighting against, clash, clashes, clashed,
      clashes with, clashed with, battle, battles, battled, negative, negative tie, violence,
      non state, explosions/remote violence,
      rivalidad, rivalidades, rivalidad con, rivales, rival de, rivales de, es rival de, son rivales,
      enemigo, enemiga, enemigos, enemigas, enemigo de, enemiga de, enemigos de, enemigas de,
      es enemigo de, son enemigos, enemistad, enemistad con, enemistado con, enemistados con, hostil,
      hostilidad, hostilidades, conflicto, conflictos, conflicto con, en conflicto, en conflicto con,
      conflicto armado, guerra, guerras, guerra con, guerra contra, en guerra, en guerra con,
      en guerra contra, lucha contra, luchan contra, lucho contra, lucharon contra, pelea contra,
      pelean contra, peleo contra, pelearon contra, combate contra, combatio contra, enfrentamiento,
      enfrentamientos, enfrentamiento con, enfrentado a, enfrentado con, enfrentados con,
      se enfrenta a, se enfrenta con, se enfrento a, se enfrento con, se enfrentaron a,
      se enfrentaron con, negativo, negativa, rivalidade, rivalidade com, rivais, rivais de, e rival de,
      sao rivais, inimigo, inimiga, inimigos, inimigas, inimigo de, inimiga de, inimigos de, inimigas de, e inimigo de,
      e inimiga de, sao inimigos, inimizade, inimizade com, hostilidade, conflito, conflitos, conflito com, em conflito,
      em conflito com, conflito armado, guerra com, em guerra, em guerra com, em guerra contra, luta contra,
      lutam contra, lutou contra, lutaram contra, combateu, combateram, confronto, confrontos, confronto com,
      enfrentamento, enfrentamentos, enfrentou, enfrentaram`,
  },
  'splinter-of': {
    asGiven: `splinter of, is a splinter of, splinter group of, splinter faction of, splinter from,
      splintered from, splintered off from, split from, split off from, splits from, broke away from,
      broke off from, breakaway of, breakaway from, offshoot of, is an offshoot of, spin off of,
      spinoff of, spun off from, came out of, emerged from, emerged out of, formed from, created by,
      was created by, escision de, es una escision de, escindido de, escindida de, se escindio de,
      se escindieron de, se separo de, se separaron de, desprendido de, desprendida de, se desprendio de, surgio de, surgieron de, surgido de, surgida de, salio de,
      salieron de, nacio de, nacido de, derivado de, derivada de, creado por, creada por,
      fue creado por, fue creada por, dissidencia de, e dissidencia de, dissidente de, cisao de, separou se de,
      separaram se de, surgiu de, surgiram de, saiu de, sairam de, nasceu de, nasceram de, foi criado por,
      foi criada por`,
    reversed: `split into, splits into, splintered into, splinters into, fragmented into, broke up into,
      divided into, parent of, is the parent of, parent organization of, gave rise to, spawned, created,
      se dividio en, se divide en, dividido en, dividida en, se escindio en, se fragmento en,
      fragmentado en, dio origen a, dividiu se em, divide se em, dividido em, dividida em, fragmentou se em,
      deu origem a`,
  },
  'target-of': {
    asGiven: `target of, is a target of, was a target of, targeted by, is targeted by, was targeted by,
      attacked by, is attacked by, was attacked by, were attacked by, pursued by, is pursued by,
      was pursued by, attacked or pursued by, hunted by, raided by, objetivo de, es objetivo de,
      fue objetivo de, blanco de, es blanco de, fue blanco de, atacado por, atacada por, atacados por,
      es atacado por, fue atacado por, fue atacada por, perseguido por, perseguida por, perseguidos por,
      es perseguido por, fue perseguido por, alvo de, e alvo de, foi alvo de, e atacado por, foi atacado por,
      foi atacada por, e perseguido por, foi perseguido por`,
    reversed: `targets, targeted, targeting, attack, attacks, attacked, attacking, attack on, attacks on,
      attack against, attacks against, pursues, pursue, pursued, pursuing, attacked or pursued, hunts,
      hunted, raids, raided, ataque, ataques, ataque a, ataques a, ataque contra, ataques contra, ataca,
      ataca a, atacan, atacan a, ataco, ataco a, atacaron, atacaron a, persigue, persigue a, persiguen,
      persiguen a, persiguio, persiguio a, persiguieron, persiguieron a, agrede a, agredio a, atacam, atacou,
      atacaram, persegue, perseguem, perseguiu, perseguiram`,
  },
} as const satisfies Record<Exclude<RelationTypeId, `other-${string}`>, Phrases>;

const listed = (phrases: string) => phrases.split(/,\s*/);

/** Every known phrase with what it says; one that two entries have would be there twice. */
export const KNOWN_PHRASES: readonly (readonly [phrase: string, choice: TypeChoice])[] =
  Object.entries<Phrases>(PHRASES).flatMap(([id, { asGiven, reversed }]) => {
    const type = id as keyof typeof PHRASES;
    return [
      ...listed(asGiven).map((phrase) => [phrase, type] as const),
      ...(reversed ? listed(reversed) : []).map((phrase) => [phrase, `${type}:reversed`] as const),
    ];
  });

const BY_PHRASE: ReadonlyMap<string, TypeChoice> = new Map(KNOWN_PHRASES);

/** What a name says, read as a whole; `null` where it is not known, even if it has known words in it. */
export function readPhrase(name: string): TypeChoice | null {
  return BY_PHRASE.get(folded(name)) ?? null;
}

/**
 * In lower case and without accents; capitals inside a word, and `_`, `-` and spaces between words, are
 * one space each. Every other sign stays: “ally?” is not “ally”.
 */
export function folded(name: string): string {
  return name
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .replace(/(?<=\p{L})[\s_-]+(?=\p{L})/gu, ' ');
}
