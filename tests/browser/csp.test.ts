import { describe, expect } from 'vitest';
import { test } from './harness.ts';

describe('the built page', () => {
  test('lets nothing in but its own files', async ({ openExplorer }) => {
    const { page } = await openExplorer();
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const policy = (await meta.getAttribute('content')) ?? '';
    const sources = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...list] = directive.split(' ');
        return [name, list.join(' ')];
      }),
    );
    for (const closed of ['default-src', 'base-uri', 'form-action'])
      expect(sources.get(closed), closed).toBe("'none'");
    // Besides, the one script that gives the page its theme before it is painted, by its words.
    expect(sources.get('script-src')).toMatch(/^'self' 'sha256-[^' ]+'$/);
    for (const own of ['connect-src', 'worker-src', 'font-src'])
      expect(sources.get(own), own).toBe("'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('states the policy before anything that it governs', async ({ openExplorer }) => {
    const { page } = await openExplorer();
    const html = await (await fetch(page.url())).text();
    const first = html.search(/<(?:script|link|style|img)\b/);
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(first);
  });

  /** Each tries to leave the same trace: a custom property on the root element. */
  const INJECTIONS = {
    'an inline script': () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.style.setProperty("--injected", "1")';
      document.body.append(script);
    },
    'an inline event handler': () => {
      const link = document.createElement('a');
      link.setAttribute('onclick', 'document.documentElement.style.setProperty("--injected", "1")');
      document.body.append(link);
      link.click();
    },
    'markup with a handler': () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="data:," onerror=\'document.documentElement.style.setProperty("--injected", "1")\'>',
      );
    },
    'a script in a data address': () => {
      const script = document.createElement('script');
      script.src =
        'data:text/javascript,document.documentElement.style.setProperty("--injected", "1")';
      document.body.append(script);
    },
    'a style element': () => {
      const style = document.createElement('style');
      style.textContent = ':root { --injected: 1 }';
      document.body.append(style);
    },
    'a style attribute in markup': () => {
      document.documentElement.setAttribute('style', '--injected: 1');
    },
  };

  test('refuses each of them', async ({ openExplorer }) => {
    const { page, expectFault } = await openExplorer();
    for (const [name, inject] of Object.entries(INJECTIONS)) {
      await page.evaluate(inject).catch(() => 'refused');
      const trace = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--injected'),
      );
      expect(trace, name).toBe('');
    }
    await expectFault(/Content.Security.Policy/);
    await expectFault(/requires 'Trusted/);
  });

  // Where Trusted Types are, a place that could run what it is given takes only what src/state/trusted-types.ts lets in.
  test('takes markup of drawings and scripts of its own where it could run them, and nothing else', async ({
    lookAt,
  }) => {
    const { page, expectFault } = await lookAt('');
    const taken = await page.evaluate(() => {
      const takes = (act: () => unknown) => {
        try {
          act();
          return true;
        } catch {
          return false;
        }
      };
      const markup = (text: string) => () => {
        document.createElement('div').innerHTML = text;
      };
      return {
        drawing: takes(markup('<path d="M0 0"/>')),
        image: takes(markup('<img src="x">')),
        handler: takes(markup('<path d="M0 0" onload="x"/>')),
        parsed: takes(() => new DOMParser().parseFromString('<b>b</b>', 'text/html')),
        foreign: takes(() => new Worker('https://example.org/worker.js')),
        policy: takes(() => {
          const { trustedTypes } = window as unknown as {
            trustedTypes: { createPolicy(name: string): void };
          };
          trustedTypes.createPolicy('another');
        }),
      };
    });
    const none = { image: false, handler: false, parsed: false, foreign: false, policy: false };
    expect(taken).toEqual({ drawing: true, ...none });
    await expectFault(/Trusted/);
  });
});
