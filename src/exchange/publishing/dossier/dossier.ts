/** A dossier: one HTML file that holds picture, sentences, quotes, disputes and sources, and needs nothing. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import { language, words } from '../../../words/words.ts';
import { networkPicture, wholePicture } from '../network-picture.ts';
import { decisions } from './decisions.ts';
import { disputes } from './disputes.ts';
import { figures } from './figures.ts';
import { type Content, definitions, list, type Markup, tag } from './html.ts';
import { method } from './method.ts';
import { blocs, organizations } from './organizations.ts';
import { citedQuotes } from './quotes.ts';
import { relations } from './relations.ts';
import { sources } from './sources.ts';
import { styleSheet } from './style.ts';
import { linkTo, type Subject, subjectOf } from './subject.ts';

/** Nothing is fetched and nothing runs, whatever a record holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * Writes the dossier of a network. Every record is an anchor under its id, every quote under
 * `record.field`; anchors of the file itself begin with a capital, which no id does.
 * @param checks what the check of the words found; quotes without one are said to be not checked
 * @param madeOn the day that the file names as its own, in ISO 8601
 */
export function writeDossier(network: Network, checks: Checks, madeOn: string): string {
  const subject = subjectOf(network, checks, madeOn);
  const sections = sectionsOf(subject);
  const page = tag(
    'html',
    { lang: language },
    tag(
      'head',
      {},
      tag('meta', { charset: 'utf-8' }),
      tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      tag('meta', { name: 'referrer', content: 'no-referrer' }),
      tag('title', {}, network.title),
      tag('style', {}, { markup: styleSheet() }),
    ),
    tag(
      'body',
      {},
      tag(
        'header',
        {},
        tag('h1', { lang: subject.lang }, network.title),
        network.description === ''
          ? null
          : tag('p', { class: 'lead', lang: subject.lang }, network.description),
        tag('p', { class: 'soft' }, coding(network)),
        contents(sections),
      ),
      tag('main', {}, ...sections.map(section)),
      tag(
        'footer',
        {},
        tag('h2', { id: 'About' }, words.dossier.about),
        definitions({ class: 'facts' }, about(subject)),
        tag('p', {}, words.dossier.made.whole),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${page.markup}\n`;
}

interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly content: readonly Content[];
  /** Whether it has the width of the paper, where the others stand in two columns. */
  readonly isWide?: boolean;
}

/** Those that have something to say. */
function sectionsOf(subject: Subject): Section[] {
  const say = words.dossier;
  const all: Section[] = [
    { anchor: 'Picture', title: say.picture, content: picture(subject), isWide: true },
    { anchor: 'Figures', title: say.figures, content: figures(subject), isWide: true },
    { anchor: 'Relations', title: say.says, content: relations(subject) },
    { anchor: 'Blocs', title: say.blocs, content: blocs(subject) },
    { anchor: 'Disputes', title: say.disputes, content: disputes(subject) },
    { anchor: 'Reading', title: say.story, content: story(subject) },
    { anchor: 'Organizations', title: say.organizations, content: organizations(subject) },
    { anchor: 'Decisions', title: say.decisions, content: decisions(subject) },
    { anchor: 'Method', title: say.howToRead, content: method(subject) },
    { anchor: 'Sources', title: say.sources, content: sources(subject) },
  ];
  return all.filter(({ content }) => content.length > 0);
}

function section({ anchor, title, content, isWide = false }: Section): Markup {
  return tag(
    'section',
    { 'aria-labelledby': anchor },
    tag('h2', { id: anchor }, title),
    tag('div', { class: isWide ? null : 'columns' }, ...content),
  );
}

function contents(sections: readonly Section[]): Markup {
  const links = sections.map(({ anchor, title }) => tag('a', { href: `#${anchor}` }, title));
  return tag('nav', { 'aria-label': words.dossier.contents }, list({}, links));
}

function picture({ network }: Subject): Markup[] {
  if (network.organizations.length === 0) return [];
  const { svg } = networkPicture(network, {
    ...wholePicture(network),
    ground: 'transparent',
    title: null,
    citation: null,
    about: null,
  });
  // It can be scrolled where it does not fit, also from the keyboard.
  const scrolled = { tabindex: '0', role: 'group', 'aria-labelledby': 'Picture' };
  return [tag('div', { class: 'picture', ...scrolled }, { markup: svg })];
}

function story(subject: Subject): Markup[] {
  return (subject.network.story ?? []).map(({ id, text, select, evidence }) => {
    const { numbers, figures } = citedQuotes(subject, id, 'evidence', evidence);
    return tag(
      'article',
      { id },
      tag('p', { lang: subject.lang }, text, numbers),
      select === undefined ? null : tag('p', {}, linkTo(subject, select)),
      ...figures,
    );
  });
}

function coding({ coder, codedOn }: Network): string {
  return coder === undefined ? words.home.notCoded : words.home.coded(coder, codedOn);
}

function about({ network, madeOn }: Subject): (readonly [string, Content])[] {
  const { made } = words.dossier;
  return [
    [made.license, words.home.license(network.license)],
    [made.coding, coding(network)],
    [made.made, made.by(words.app.name, words.date(madeOn))],
  ];
}
