/** Longer words than the catalogues have, and which texts of a page are not read whole. */
import type { Page } from 'playwright-core';

/** Cut short by design: the whole stands in the tip, or a press away. */
const SHORTENED = [
  // The title of the network and its sources, in one line: the tip has them whole.
  'header h1',
  'header .sources',
  // Cells of tables have one height; the tip has the whole, and the row leads to it.
  '.table-place td',
  '.table-place th',
  // How much is of the time shown, in one line: the panel has it whole.
  '.time-head .kept',
  '.time-events',
  // A drawing, whose words are measured when it is drawn: the tip has each name whole.
  '.lineage-sheet svg',
  // How a step of the story begins: a press shows it.
  '.story-start',
  // Heard by who hears the page; the way past the picture is seen where the focus is on it.
  '.visually-hidden',
  '.skip',
  '.walk-tree',
];

/** Puts a page under a strain, and gives the way to take it off again. */
export type Strain = (page: Page) => Promise<() => Promise<void>>;

/** Makes each word of the interface 40 % longer, until that is undone; what sources and coders wrote stays. */
export const lengthen: Strain = async (page) => {
  const changed = await page.evaluateHandle(() => {
    const changed: { readonly node: Node; readonly short: string; readonly long: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.parentElement?.closest('script, style, [lang], bdi, .source-words');
      if (own !== document.documentElement) continue;
      const short = node.nodeValue ?? '';
      const long = short.replace(
        /\p{L}{3,}/gu,
        (word) => word + 'ñ'.repeat(Math.max(2, Math.ceil(word.length * 0.4))),
      );
      node.nodeValue = long;
      changed.push({ node, short, long });
    }
    return changed;
  });
  return async () => {
    await changed.evaluate((all) => {
      // What the page has written meanwhile stays.
      for (const { node, short, long } of all) if (node.nodeValue === long) node.nodeValue = short;
    });
    await changed.dispose();
  };
};

/** The texts of which a part cannot be seen, nor scrolled to; each with where it stands. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate((shortened) => {
    const SLACK = 2;
    const known = new Map<
      Element,
      { readonly style: CSSStyleDeclaration; readonly edge: DOMRect }
    >();
    const look = (element: Element) => {
      const one = known.get(element) ?? {
        style: getComputedStyle(element),
        edge: element.getBoundingClientRect(),
      };
      known.set(element, one);
      return one;
    };
    /** What of the box can be seen, or scrolled to, of all that clips it. */
    const isWhole = (text: Text, box: DOMRect): boolean => {
      let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
      for (let around = text.parentElement; around; around = around.parentElement) {
        const { style, edge } = look(around);
        const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (clips(style.overflowX) && (left < edge.left - SLACK || right > edge.right + SLACK))
          return false;
        if (clips(style.overflowY) && (top < edge.top - SLACK || bottom > edge.bottom + SLACK))
          return false;
        // What scrolls can be brought into sight: from here on its own box counts.
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        if (scrolls(style.overflowX)) [left, right] = [edge.left, edge.right];
        if (scrolls(style.overflowY)) [top, bottom] = [edge.top, edge.bottom];
        if (style.position === 'fixed') break;
      }
      return (
        left >= -SLACK && right <= window.innerWidth + SLACK && bottom <= window.innerHeight + SLACK
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (!parent || text.data.trim() === '' || parent.closest(shortened)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || isWhole(text, box)) continue;
      const place = [parent.parentElement, parent]
        .map((one) => one && `${one.tagName.toLowerCase()}.${String(one.className).split(' ')[0]}`)
        .join(' > ');
      cut.push(`${place}: ${text.data.slice(0, 60)}`);
    }
    return cut;
  }, SHORTENED.join(', '));
}

/** Spaces text out as WCAG 2.2 has it (1.4.12). */
export const space: Strain = async (page) => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
};
