import { ok, Refusal } from '../../shared/result.ts';
import { findSample } from '../services/sample-manifest.ts';
import { fillSample } from '../services/sample-office.ts';
import type { Command } from './command.ts';

/** `tierbook sample BOOK`: the sample office's book, made from its statement files. */
export const sample: Command = {
  name: 'sample',
  usage: 'BOOK',
  summary: 'Makes the book of a fictitious office from its carriers’ statement files: imported, tiered and planned.',
  options: {},
  words: { least: 1, most: 1 },
  async run({ services, deps, passphrase, withBook }, args) {
    const found = findSample();
    if (found === null) {
      throw new Refusal('no-sample', 'This copy of Tierbook came without the sample office.');
    }
    const book = args.word(0);
    const { name, country, currency, language } = found.manifest.office;
    const created = await services.call('book.create', {
      token: deps.files.tokenFor(book),
      name,
      country,
      currency,
      language,
      passphrase,
    });
    if (!created.ok) {
      return created;
    }
    await deps.session.close();
    return withBook(book, async () => {
      const filled = await deps.jobs.run('sample', (job) => fillSample(deps, services.call, found, job));
      if (!filled.ok) {
        return filled;
      }
      const { files, rows, rejected, held, touches, year } = filled.value;
      const text = `${book}: ${files} files, ${rows} rows, ${rejected} rejected, ${held} to decide; ${touches} touches planned for ${year}.`;
      return ok({ json: { book, ...filled.value }, text, exit: 0 });
    });
  },
};
