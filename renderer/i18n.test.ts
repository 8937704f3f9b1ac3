import i18next from 'i18next';
import { expect, test, vi } from 'vitest';
import { startI18n, switchLanguage } from './i18n.ts';

test('counts are written as the language writes numbers; what is no count comes as it is given', async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await startI18n('en');
  expect(i18next.t('importing.review.commit', { count: 1000 })).toBe('Commit 1,000 lines');
  expect(i18next.t('importing.review.commit', { count: 1 })).toBe('Commit 1 line');
  expect(i18next.t('common.tier', { tier: 1000 })).toBe('Tier 1000');
  await switchLanguage('nl');
  expect(i18next.t('importing.review.commit', { count: 12_345 })).toContain('12.345');
});
