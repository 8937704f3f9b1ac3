import { expect, test } from 'vitest';
import { envelopeLines } from './postal.ts';

const here = { country: 'NL', language: 'en' } as const;

test('at home the postcode stands before the town, without a country', () => {
  const address = { street: 'Spaarne 61', postcode: '2011 CE', city: 'Haarlem', country: 'NL' };
  expect(envelopeLines(['Ada Bos', 'Jan Bos'], address, here)).toEqual([
    'Ada Bos',
    'Jan Bos',
    'Spaarne 61',
    '2011 CE Haarlem',
  ]);
});

test('abroad the country stands last, in the sender’s words, and the town as that country writes it', () => {
  const address = { street: '1 High St', postcode: 'AB1 2CD', city: 'Aberdeen', country: 'GB' };
  expect(envelopeLines(['A'], address, here)).toEqual(['A', '1 High St', 'Aberdeen', 'AB1 2CD', 'United Kingdom']);
  const american = { street: '1 Main St', postcode: '02110', city: 'Boston MA', country: 'US' };
  expect(envelopeLines(['A'], american, { ...here, language: 'nl' }).slice(-2)).toEqual([
    'Boston MA 02110',
    'Verenigde Staten',
  ]);
  const german = { street: 'Rheinufer 138', postcode: '40213', city: 'Düsseldorf', country: 'DE' };
  expect(envelopeLines(['B'], german, here)).toEqual(['B', 'Rheinufer 138', '40213 Düsseldorf', 'Germany']);
});

test('an address in Han characters goes from the large to the small, the name below, the country last of all', () => {
  const address = { street: '和平街82号', postcode: '100006', city: '北京市', country: 'CN' };
  expect(envelopeLines(['王刚'], address, here)).toEqual(['100006', '北京市和平街82号', '王刚', 'China']);
  expect(envelopeLines(['王刚'], address, { country: 'CN', language: 'zh-CN' })[0]).toBe('100006');
});

test('what is not known leaves no empty line, and an unknown country stands as it is', () => {
  const address = { street: 'Dorp 1', postcode: '', city: 'Lisse', country: '??' };
  expect(envelopeLines(['A'], address, here)).toEqual(['A', 'Dorp 1', 'Lisse', '??']);
});
