import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packNetwork, unpackNetwork } from '../../../src/exchange/links/share-link.ts';
import type { Network } from '../../../src/network/records.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { words } from '../../../src/words/words.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { messageOf as first } from '../../said.ts';
import { networks } from '../generated-networks.ts';

const ROOM = 32_768;

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const packText = (text: string) => base64url(deflateSync(strToU8(text)));

function packed(network: Network, most = ROOM): string {
  const text = packNetwork(network, most);
  if (text === null) throw new Error('the network does not fit');
  return text;
}

function messageOf(text: string): string {
  const outcome = unpackNetwork(text, 'the link');
  return outcome.ok ? 'no problem' : (first(outcome.problems) ?? 'no message');
}

describe('a network in an address', () => {
  test('comes back as it was, with fields of later versions', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const given = {
          ...network,
          later: JSON.parse('{"__proto__":{"kept":["é","𝔄"]}}') as unknown,
        };
        const outcome = unpackNetwork(packed(given, 1_000_000), 'the link');
        expect(outcome).toEqual({ ok: true, value: given, notes: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('is written in letters that a fragment may hold as they are', () => {
    const text = packed(shippedNetwork());
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(encodeURIComponent(text)).toBe(text);
    // The article with its decisions leaves two fifths of the room at the least.
    expect(text.length).toBeLessThan(ROOM * 0.6);
  });

  test('fits to the letter or not at all', () => {
    const network = smallNetwork();
    const { length } = packed(network);
    expect(packNetwork(network, length)).toHaveLength(length);
    expect(packNetwork(network, length - 2)).toBeNull();
  });

  test('of many megabytes, or nested deeper than JSON can be written, is given up', () => {
    const network = smallNetwork();
    const random = fc.sample(fc.string({ minLength: 400, maxLength: 400 }), {
      numRuns: 400,
      seed: 1,
    });
    expect(packNetwork({ ...network, description: random.join('') }, ROOM)).toBeNull();
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    expect(packNetwork({ ...network, deep } as Network, ROOM)).toBeNull();
  });
});

describe('what is no network', () => {
  const whole = packed(smallNetwork());
  const CASES: Readonly<Record<string, [text: string, message: RegExp]>> = {
    empty: ['', /damaged/],
    'cut in the middle': [whole.slice(0, whole.length / 2), /damaged/],
    'cut by a few letters': [whole.slice(0, -4), /damaged/],
    'another alphabet': [`${whole.slice(0, 40)}%2B${whole.slice(40)}`, /damaged/],
    'standard base64': [Buffer.from([0xfb, 0xff, 0xfe]).toString('base64'), /damaged/],
    'a length that base64 cannot have': ['A'.repeat(9), /damaged/],
    'not deflated': [base64url(strToU8('{"format":"explorer-network"}')), /damaged/],
    'not UTF-8': [base64url(deflateSync(new Uint8Array([0xff, 0xfe, 0x41]))), /damaged/],
    'not JSON': [packText('Dear reader,'), /not JSON/],
    'other JSON': [packText('{"nodes":[]}'), /not an/],
    'an unsound network': [
      packText(JSON.stringify({ ...smallNetwork(), relations: 1 })),
      /Expected/,
    ],
    'larger than 50 MB once inflated': [
      base64url(deflateSync(new Uint8Array(60_000_000), { level: 1 })),
      /larger than any network/,
    ],
  };
  test.each(Object.entries(CASES))('%s: a problem with a remedy', (_, [text, message]) => {
    const outcome = unpackNetwork(text, 'the link');
    if (outcome.ok) throw new Error('it was taken for a network');
    expect(outcome.problems[0]).toMatchObject({
      rule: expect.stringMatching(/^F/),
      file: 'the link',
    });
    const [problem] = outcome.problems;
    expect(problem && words.problem.said(problem).remedy).toMatch(/./);
    expect(messageOf(text)).toMatch(message);
  });

  test('any change of its letters is a problem or a sound network, never an exception', () => {
    const letters = fc.record({
      at: fc.nat(whole.length - 1),
      by: fc.string({ minLength: 0, maxLength: 3 }),
      drop: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = changes.reduce(
          (all, { at, by, drop }) => all.slice(0, at) + by + all.slice(at + drop),
          whole,
        );
        const outcome = unpackNetwork(text, 'the link');
        expect(outcome.ok || outcome.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
