import { ok } from '../../shared/result.ts';
import { baseName } from '../book/place.ts';
import { usage } from './arguments.ts';
import type { Command } from './command.ts';

/** Knows which two letters are a country. */
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `tierbook init BOOK`: a new, empty book. With a passphrase it is encrypted. */
export const init: Command = {
  name: 'init',
  usage: 'BOOK [--country NL] [--currency EUR] [--language en]',
  summary: 'Makes a new, empty book. Nothing that exists is replaced.',
  options: { country: 'text', currency: 'text', language: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, deps, passphrase }, args) {
    const book = args.word(0);
    const country = (args.text('country') ?? 'NL').toUpperCase();
    const currency = (args.text('currency') ?? 'EUR').toUpperCase();
    const language = args.choice('language', ['en', 'zh-CN', 'nl']) ?? 'en';
    if (!/^[A-Z]{2}$/.test(country) || REGIONS.of(country) === undefined) {
      throw usage(`--country takes the two letters of a country such as NL, not ${country}.`);
    }
    if (!Intl.supportedValuesOf('currency').includes(currency)) {
      throw usage(`--currency takes the three letters of a currency such as EUR, not ${currency}.`);
    }
    const token = deps.files.tokenFor(book);
    const made = await services.call('book.create', {
      token,
      name: baseName(book),
      country,
      currency,
      language,
      passphrase,
    });
    if (!made.ok) {
      return made;
    }
    const schemaVersion = made.value.book?.schemaVersion ?? 0;
    return ok({ json: { book, schemaVersion }, text: `${book} is ready.`, exit: 0 });
  },
};
