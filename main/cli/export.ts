import { EXPORTS } from '../../shared/contract/export.ts';
import { ok } from '../../shared/result.ts';
import { usage } from './arguments.ts';
import type { Command } from './command.ts';

/** `tierbook export BOOK --what … --out FILE`: a table for other programs, the same bytes for the same book. */
export const exportTable: Command = {
  name: 'export',
  usage: `BOOK --what ${EXPORTS.join('|')} --out FILE.csv|.xlsx`,
  summary: 'Writes a table as CSV or XLSX.',
  options: { what: 'text', out: 'text' },
  words: { least: 1, most: 1 },
  run({ services, deps, withBook }, args) {
    const what = args.choice('what', EXPORTS);
    const out = args.required('out');
    if (what === null) {
      throw usage(`--what is missing: ${EXPORTS.join(', ')}.`);
    }
    if (!/\.(csv|xlsx)$/i.test(out)) {
      throw usage('--out must end in .csv or .xlsx.');
    }
    return withBook(args.word(0), async () => {
      const written = await services.call('export.table', { what, token: deps.files.tokenFor(out) });
      return written.ok
        ? ok({ json: { file: out, rows: written.value.rows }, text: `${written.value.rows} rows in ${out}.`, exit: 0 })
        : written;
    });
  },
};
