/** Times as people write them in English, Spanish and Portuguese, as EDTF: “since February 2010”, “2001–2008”, “hasta 2025”. */

const MONTHS: readonly (readonly [month: number, pattern: RegExp])[] = [
  /^(?:jan(?:uary)?|enero|ene|janeiro)$/,
  /^(?:feb(?:ruary)?|febrero|fevereiro|fev)$/,
  /^(?:mar(?:ch)?|marzo|marco)$/,
  /^(?:apr(?:il)?|abril|abr)$/,
  /^(?:may|mayo|maio)$/,
  /^(?:june?|junio|junho)$/,
  /^(?:july?|julio|julho)$/,
  /^(?:aug(?:ust)?|agosto|ago)$/,
  /^(?:sept?(?:ember)?|septiembre|setiembre|setembro|set)$/,
  /^(?:oct(?:ober)?|octubre|outubro|out)$/,
  /^(?:nov(?:ember)?|noviembre|novembro)$/,
  /^(?:dec(?:ember)?|diciembre|dic|dezembro|dez)$/,
].map((pattern, i) => [i + 1, pattern] as const);

const SINCE =
  /^(?:since|from|after|starting(?: in)?|desde|a partir de|despues de|depois de|tras|apos)\s+/;
const UNTIL = /^(?:until|till|up to|before|by|hasta|ate|antes de|para)\s+/;
const IN = /^(?:in|on|as of|around|en|em|el|a)\s+/;
const TODAY = /^(?:present|today|now|presente|actualidad|la actualidad|hoy|hoje|atualmente)$/;

/** Longer words are a sentence, not a time. */
const LONGEST = 60;

/**
 * Reads a date, a month, a year, or what lies between two of them.
 * @returns EDTF, level 1; `null` where the words are not understood as a whole
 */
export function periodFrom(written: string): string | null {
  if (written.length > LONGEST) return null;
  const text = written.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [first = '', second, ...more] = text.split(
    /\s*[–—/]\s*|\s+-\s+|(?<=\d{4})-(?=\d{4}|[a-z])|\s+(?:to|a|al|hasta|ate)\s+(?=\S*\d{4})/,
  );
  if (more.length > 0) return null;
  if (second === undefined) return single(first);
  const from = dateFrom(first.replace(SINCE, ''));
  if (!from) return null;
  if (TODAY.test(second)) return `${from}/..`;
  const to = dateFrom(second);
  return to ? `${from}/${to}` : null;
}

function single(text: string): string | null {
  const since = SINCE.exec(text);
  if (since) return around(text.slice(since[0].length), (date) => `${date}/..`);
  const until = UNTIL.exec(text);
  if (until) return around(text.slice(until[0].length), (date) => `../${date}`);
  return dateFrom(text);
}

function around(text: string, interval: (date: string) => string): string | null {
  const date = dateFrom(text);
  return date && interval(date);
}

/** `2010`, `1990s`, `February 2010`, `1 July 2010`, `December 9, 2010`, `1 de julio de 2010`, `2010-07-01`. */
function dateFrom(text: string): string | null {
  const words = text
    .replace(IN, '')
    .replace(/,/g, ' ')
    .split(/\s+(?:(?:de|del|of)\s+)?/);
  const [only = '', ...others] = words.filter((word) => word !== '');
  if (others.length === 0) {
    const decade = /^(\d{3})0s$/.exec(only)?.[1];
    if (decade !== undefined) return `${decade}X`;
    return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(only) ? only : null;
  }
  const year = others.at(-1) ?? '';
  const rest = [only, ...others.slice(0, -1)];
  const month = rest.flatMap((word) => MONTHS.find(([, pattern]) => pattern.test(word))?.[0] ?? []);
  const days = rest.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  if (!/^\d{4}$/.test(year) || month.length !== 1 || month.length + days.length !== rest.length)
    return null;
  const [day] = days;
  const parts = [year, month[0], ...(day === undefined ? [] : [day])];
  if (days.length > 1 || (day !== undefined && (day < 1 || day > 31))) return null;
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
