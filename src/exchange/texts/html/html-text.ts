/** The words of a web page, in the order of the page, told apart by block and by the region they stand in. */
import { Parser } from 'htmlparser2';
import { type Block, oneLine } from '../extracted-text.ts';
import type { Head } from './html-metadata.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** What is no text, or about the site and not of the text. */
const LEFT_OUT = names(
  'script,style,noscript,template,svg,math,iframe,object,canvas,audio,video,map,select,button,textarea,datalist,nav,aside,footer,dialog',
);
const LEFT_OUT_ROLES = names(
  'navigation,banner,contentinfo,complementary,search,dialog,menu,toolbar',
);
const BLOCKS = names(
  'address,article,blockquote,body,br,caption,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,html,legend,li,main,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,ul',
);
/** Cells of a row stand beside each other, with a tab between. */
const CELLS = names('td,th');

interface Region {
  /** Numbers of the `article` elements that hold it, and whether a `main` does. */
  readonly articles: readonly number[];
  readonly isMain: boolean;
}

interface Open {
  readonly name: string;
  readonly isLeftOut: boolean;
  readonly region: Region;
}

const PAGE: Open = { name: '', isLeftOut: false, region: { articles: [], isMain: false } };

/**
 * Takes a page apart. Of its text only the article is kept: the `article` element with most words, where
 * it has at least half of all; else the `main` element; else everything. Menus, headers and footers of
 * the site, notes beside the text, forms, scripts and what is hidden are left out.
 */
export function readPage(html: string): { readonly blocks: readonly Block[]; readonly head: Head } {
  const found: (Block & { readonly region: Region })[] = [];
  const meta = new Map<string, string[]>();
  const open: Open[] = [];
  let [title, canonical, language, words] = ['', '', '', ''];
  let [titles, articles, level, isPlain] = [0, 0, 0, false];
  const inner = () => open.at(-1) ?? PAGE;
  const close = () => {
    const text = words.split('\t').map(oneLine).join('\t').trim();
    if (text !== '') found.push({ text, region: inner().region, ...(level > 0 && { level }) });
    words = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { region, isLeftOut } = inner();
      if (BLOCKS.has(name)) close();
      else if (CELLS.has(name) && words !== '') words += '\t';
      const [, heading] = /^h([1-6])$/.exec(name) ?? [];
      if (heading !== undefined) level = Number(heading);
      if (name === 'pre') isPlain = true;
      if (name === 'title') titles += 1;
      if (name === 'html') language = attributes.lang ?? '';
      if (name === 'link' && attributes.rel === 'canonical') canonical = attributes.href ?? '';
      if (name === 'meta') {
        const called = attributes.name ?? attributes.property ?? attributes.itemprop ?? '';
        const values = meta.get(called.toLowerCase());
        if (values) values.push(attributes.content ?? '');
        else meta.set(called.toLowerCase(), [attributes.content ?? '']);
      }
      open.push({
        name,
        isLeftOut: isLeftOut || isBesideText(name, attributes, region),
        region: {
          articles: opensArticle(name, region) ? [...region.articles, articles++] : region.articles,
          isMain: region.isMain || name === 'main' || attributes.role === 'main',
        },
      });
    },
    ontext: (text) => {
      const { name, isLeftOut } = inner();
      if (name === 'title' && titles === 1) title += text;
      else if (name !== 'title' && !isLeftOut) add(text);
    },
    onclosetag: (name) => {
      if (BLOCKS.has(name)) close();
      if (/^h[1-6]$/.test(name)) level = 0;
      if (name === 'pre') isPlain = false;
      open.pop();
    },
  });
  const add = (text: string) => {
    const [first = '', ...lines] = isPlain ? text.split('\n') : [text.replace(/\t/g, ' ')];
    words += first;
    for (const line of lines) {
      close();
      words = line;
    }
  };
  parser.end(html);
  close();
  return { blocks: ofArticle(found), head: { meta, title, canonical, language } };
}

/** A header is the site's, unless it stands in the text. */
function isBesideText(
  name: string,
  { role = '', style = '', ...attributes }: Readonly<Record<string, string>>,
  { articles, isMain }: Region,
): boolean {
  if (LEFT_OUT.has(name) || LEFT_OUT_ROLES.has(role)) return true;
  if (name === 'header') return articles.length === 0 && !isMain;
  return (
    'hidden' in attributes || attributes['aria-hidden'] === 'true' || /display:\s*none/i.test(style)
  );
}

/** Comments are articles in an article; deeper ones are no text of anybody's. */
const DEEPEST_ARTICLE = 20;

function opensArticle(name: string, { articles }: Region): boolean {
  return name === 'article' && articles.length < DEEPEST_ARTICLE;
}

function ofArticle(found: readonly (Block & { readonly region: Region })[]): readonly Block[] {
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const main = found.filter(({ region }) => region.isMain);
  const whole = main.length > 0 ? main : found;
  const sizes = new Map<number, number>();
  for (const { text, region } of found)
    for (const article of region.articles)
      sizes.set(article, (sizes.get(article) ?? 0) + text.length);
  const [largest, length] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [-1, 0];
  if (length * 2 < size(whole) || length === 0) return whole;
  return found.filter(({ region }) => region.articles.includes(largest));
}
