import type { Page } from '@playwright/test';
import { catalogue as english } from '../../shared/i18n/en/index.ts';
import { catalogue as dutch } from '../../shared/i18n/nl/index.ts';
import { catalogue as chinese } from '../../shared/i18n/zh-CN/index.ts';

export type Language = 'en' | 'nl' | 'zh-CN';

const CATALOGUES: Readonly<Record<Language, object>> = { en: english, nl: dutch, 'zh-CN': chinese };

/** Every text of a catalogue by its key. */
function texts(catalogue: object, above = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string' ? [[above + key, value] as const] : [...texts(value as object, `${above}${key}.`)],
    ),
  );
}

/** All that the page shows or says: texts, and the names, titles and hints of its elements. */
export function wordsOn(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const inside = node.parentElement?.closest('script, style, iframe');
      if (inside === null || inside === undefined) {
        found.add((node.textContent ?? '').trim());
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
        found.add((element.getAttribute(name) ?? '').trim());
      }
    }
    found.delete('');
    return [...found];
  });
}

/** Names of keys that stand on the page instead of a text, and placeholders that were never filled. */
export function rawKeys(words: readonly string[]): string[] {
  const names = Object.keys(english).join('|');
  const key = new RegExp(`^(${names})(\\.[\\w-]+)+$`);
  const file = /\.(csv|txt|xlsx|gdv|pdf|tierbook)$/;
  return words.filter((word) => (key.test(word) && !file.test(word)) || /\{\{|\}\}/.test(word));
}

/**
 * Texts that read as the English catalogue where the language has another one.
 * @param names words of the book itself (people, products), which no language translates
 */
export function englishLeft(words: readonly string[], language: Language, names: readonly string[]): string[] {
  const own = texts(CATALOGUES[language]);
  const ownTexts = [...own.values()].map(pattern);
  const foreign = [...texts(english)]
    .filter(([key, text]) => /[a-z]{3}/i.test(text.replace(/\{\{.*?\}\}/g, '')) && own.get(key) !== text)
    .map(([, text]) => text)
    // One that is mostly placeholders fits anything.
    .filter((text) => text.replace(/\{\{.*?\}\}|[^a-z]/gi, '').length >= 4)
    .map(pattern);
  return words.filter(
    (word) =>
      !names.includes(word) && foreign.some((text) => text.test(word)) && !ownTexts.some((text) => text.test(word)),
  );
}

function pattern(text: string): RegExp {
  const escaped = text.split(/\{\{.*?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`);
}
