/** What a reader may do next, chosen by a seed among what the page offers at that moment, and done as they would. */
import type { Page } from 'playwright-core';

/** An act as plain JSON, so that it can be written down and done again. */
export type Act =
  | { readonly does: 'key'; readonly key: string }
  /** A control by its place among those that can be used, and what it is called. */
  | { readonly does: 'press' | 'choose'; readonly at: number; readonly called: string }
  | { readonly does: 'write'; readonly at: number; readonly called: string; readonly text: string }
  | { readonly does: 'tap'; readonly record: string }
  | { readonly does: 'drag'; readonly record: string; readonly x: number; readonly y: number }
  | { readonly does: 'zoom'; readonly record: string; readonly by: number }
  | { readonly does: 'resize'; readonly width: number; readonly height: number }
  | { readonly does: 'drop'; readonly name: string; readonly content: string }
  | { readonly does: 'back' | 'forward' | 'reload' };

const KEYS = [
  ...['/', 'b', 'f', 'z', '+', '-', 'u', 'a', 'n', 'p', 'o', 't', 'e', 'h', 'q', 'w', 'l', 's'],
  ...['c', ',', '?', 'j', 'k', 'g', 'r', 'Escape', 'Escape', 'Escape', 'Tab', 'Tab', 'Shift+Tab'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Space', 'Home', 'End'],
  ...['Control+z', 'Control+z', 'Control+Shift+z', 'PageDown'],
];
const TEXTS = ['cjng', 'Sinaloa', 'alliance', 'zz', '', 'a', '2015', '<b>', 'ñ'];
const WINDOWS = [
  [1280, 800],
  [1280, 800],
  [800, 600],
  [390, 844],
] as const;
const FILES = [
  ['pair.csv', 'source,target,type\nAlpha,Beta,ally\nBeta,Gamma,rival\n'],
  ['loop.csv', 'source,target,type\nAlpha,Alpha,ally\n'],
  ['broken.json', '{"format": "explorer-network", "version"'],
] as const;

/** A control that can be used now. */
interface Control {
  readonly at: number;
  readonly called: string;
  readonly is: 'press' | 'choose' | 'write';
}

/** What would end the soak, or leave the page: printing, files of the disk, other pages. */
const LEFT_OUT = /print|imprimir|folder|carpeta|^a network from files|^una red que/i;

const CONTROLS =
  'button, a[href^="#"], input, select, summary, textarea, [role=option], [role=tab]';

/** The controls that a pointer reaches now, in the order of the page; in an open dialog its own alone. */
function controlsOf(page: Page): Promise<Control[]> {
  return page.evaluate((controls) => {
    const place = document.querySelector('dialog[open]') ?? document.body;
    const all = place.querySelectorAll<HTMLElement>(controls);
    return [...all].flatMap((element, at) => {
      if (element.matches(':disabled, [type=file]') || !element.checkVisibility()) return [];
      const called = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      const isText = element.matches(
        'textarea, input:not([type=checkbox], [type=radio], [type=range])',
      );
      const is = isText ? 'write' : element.matches('select') ? 'choose' : 'press';
      return [{ at, called: called.slice(0, 60), is } as const];
    });
  }, CONTROLS);
}

/** Chooses the next act. */
export async function nextAct(
  page: Page,
  random: () => number,
  records: readonly string[],
): Promise<Act> {
  const oneOf = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() * values.length)] as Value;
  const key = (): Act => ({ does: 'key', key: oneOf(KEYS) });
  const dice = random();
  if (dice < 0.3) return key();
  if (dice < 0.7) {
    const controls = (await controlsOf(page)).filter(({ called }) => !LEFT_OUT.test(called));
    if (controls.length === 0) return key();
    const { at, called, is } = oneOf(controls);
    return is === 'write' ? { does: is, at, called, text: oneOf(TEXTS) } : { does: is, at, called };
  }
  if (dice < 0.9) {
    if (records.length === 0) return key();
    const record = oneOf(records);
    const by = random();
    if (by < 0.5) return { does: 'tap', record };
    if (by < 0.75) return { does: 'zoom', record, by: random() < 0.5 ? -240 : 240 };
    const [x, y] = [random(), random()].map((part) => Math.round((part - 0.5) * 200));
    return { does: 'drag', record, x: x ?? 0, y: y ?? 0 };
  }
  if (dice < 0.95) return { does: oneOf(['back', 'forward'] as const) };
  if (dice < 0.965) return { does: 'reload' };
  if (dice < 0.985) {
    const [width, height] = oneOf(WINDOWS);
    return { does: 'resize', width, height };
  }
  const [name, content] = oneOf(FILES);
  return { does: 'drop', name, content };
}

/** Does an act; false where the page no longer has what it is about. */
export async function doAct(page: Page, act: Act): Promise<boolean> {
  switch (act.does) {
    case 'key':
      await page.keyboard.press(act.key);
      return true;
    case 'press':
    case 'choose':
    case 'write':
      return atControl(page, act);
    case 'tap':
    case 'drag':
    case 'zoom':
      return onPicture(page, act);
    case 'resize':
      await page.setViewportSize({ width: act.width, height: act.height });
      return true;
    case 'drop':
      await page.evaluate(({ name, content }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name));
        const event = { dataTransfer: transfer, bubbles: true, cancelable: true };
        document.querySelector('main')?.dispatchEvent(new DragEvent('drop', event));
      }, act);
      return true;
    case 'back':
    case 'forward':
      return page.evaluate((way) => {
        const { navigation } = window as unknown as {
          navigation: { canGoBack: boolean; canGoForward: boolean };
        };
        const isPossible = way === 'back' ? navigation.canGoBack : navigation.canGoForward;
        if (isPossible) window.history[way]();
        return isPossible;
      }, act.does);
    case 'reload':
      await page.reload();
      return true;
  }
}

async function atControl(page: Page, act: Extract<Act, { readonly at: number }>): Promise<boolean> {
  const found = await page.evaluateHandle(
    ([controls, at]) => {
      const place = document.querySelector('dialog[open]') ?? document.body;
      return place.querySelectorAll<HTMLElement>(controls)[at];
    },
    [CONTROLS, act.at] as const,
  );
  const control = found.asElement();
  if (!control) return false;
  if (act.does === 'choose') {
    // It may have left the page meanwhile.
    const hasFocus = await control.evaluate((element: HTMLElement) => {
      element.focus();
      return document.activeElement === element;
    });
    if (hasFocus) await page.keyboard.press('ArrowDown');
    return hasFocus;
  }
  const point = await control.evaluate(async (element) => {
    if (element.matches(':disabled')) return null;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // By a key before, a place may scroll for a while: a press would go beside what moves.
    const top = () => element.getBoundingClientRect().top;
    for (let before = Number.NaN; top() !== before; ) {
      before = top();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    // Of a link that goes over several lines the first: the middle of all is beside it.
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const seen = document.elementFromPoint(middle.x, middle.y);
    const isOver = [element, element.closest('label')].some((one) => one?.contains(seen));
    return isOver ? middle : null;
  });
  if (!point) return false;
  await page.mouse.click(point.x, point.y);
  if (act.does === 'write') {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(act.text || 'x');
  }
  return true;
}

async function onPicture(
  page: Page,
  act: Extract<Act, { readonly record: string }>,
): Promise<boolean> {
  const point = await page.evaluate((record) => {
    const at = window.explorer?.renderedPoint(record);
    const seen = at && document.elementFromPoint(at.x, at.y);
    return seen?.closest('.canvas') ? at : null;
  }, act.record);
  if (!point) return false;
  const { x, y } = point;
  if (act.does === 'tap') await page.mouse.click(x, y);
  else if (act.does === 'zoom') {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, act.by);
  } else {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + act.x, y + act.y, { steps: 3 });
    await page.mouse.up();
  }
  return true;
}
