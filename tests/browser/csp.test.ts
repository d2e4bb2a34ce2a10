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

  for (const [name, inject] of Object.entries(INJECTIONS)) {
    test(`refuses ${name}`, async ({ openExplorer }) => {
      const { page, expectFault } = await openExplorer();
      await page.evaluate(inject);
      await expectFault(/Content.Security.Policy/);
      const trace = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--injected'),
      );
      expect(trace).toBe('');
    });
  }
});
