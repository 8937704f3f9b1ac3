import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Decision } from '../../shared/import/match.ts';
import type {
  ControlTotal,
  Inspection,
  Reading,
  ReadingHints,
  ReadSummary,
  TablePreview,
  Warning,
} from '../../shared/import/reading.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { StatementRow } from '../book/queries/statements.ts';
import type { Committed, StatementDate } from './commit.ts';
import type { PlanReport } from './import-messages.ts';
import { type ImportThread, startImportThread } from './import-thread.ts';

type Progress = (step: string, share: number) => void;

/** What a person may say about a file before it is opened. */
export type ImportChoices = {
  readonly as?: 'clients' | 'policies' | 'commissions' | 'claims';
  readonly carrier?: string;
  readonly recipe?: string;
  readonly statementDate?: string;
};

export type RecipeUse = { readonly id: number | null; readonly name: string };

/** What the program could make of a file, and whether a person has to say more before its rows can be read. */
export type Opened = {
  readonly inspection: Inspection;
  readonly recipe: RecipeUse;
  /** Why the columns have to be named first; null when they are clear. */
  readonly unclear: { readonly code: string; readonly message: string } | null;
  readonly already: StatementRow | null;
};

export type ReadFile = {
  readonly summary: ReadSummary;
  readonly date: StatementDate;
  readonly warnings: readonly Warning[];
};

/** Headers and nothing else: the same layout has the same fingerprint whatever its rows say. */
export function fingerprintOf(tables: readonly TablePreview[]): string {
  return createHash('sha256')
    .update(JSON.stringify(tables.map(({ headers }) => headers.map((header) => header.trim().toLowerCase()))))
    .digest('hex');
}

/** One file on its way into the book: looked at, read, compared, written. Nothing is written before `commit`. */
export class ImportSession {
  readonly #book: Book;
  readonly #path: string;
  readonly #thread: ImportThread;
  readonly #choices: ImportChoices;
  #opened: Opened | null = null;
  #reading: Reading | null = null;
  #read: ReadFile | null = null;
  #decisions = new Map<number, Decision>();

  constructor(book: Book, path: string, choices: ImportChoices) {
    this.#book = book;
    this.#path = path;
    this.#choices = choices;
    this.#thread = startImportThread({
      source: path,
      fileName: basename(path),
      book: book.path,
      passphrase: book.passphrase,
    });
  }

  get fileName(): string {
    return basename(this.#path);
  }

  get opened(): Opened | null {
    return this.#opened;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  get file(): ReadFile | null {
    return this.#read;
  }

  get decisions(): ReadonlyMap<number, Decision> {
    return this.#decisions;
  }

  /** Looks at the file; a recipe made for its headers is used without being named. */
  async open(): Promise<Result<Opened>> {
    const office = await this.#book.read('book.office', {});
    if (!office.ok) {
      return office;
    }
    const { as, carrier, recipe: named } = this.#choices;
    const hints: ReadingHints = {
      ...office.value,
      ...(as === undefined ? {} : { as }),
      ...(carrier === undefined ? {} : { carrier }),
    };
    let recipe: RecipeUse = { id: null, name: 'automatic' };
    let first: Result<Inspection>;
    if (named !== undefined) {
      const found = await this.#book.read('recipes.byName', { name: named });
      if (!found.ok) {
        return found;
      }
      if (found.value === null) {
        return fail('no-recipe', `The book has no recipe called ${named}. Save one in the mapping screen first.`, {
          recipe: named,
        });
      }
      recipe = { id: found.value.id, name: found.value.name };
      first = await this.#thread.ask('inspect', { hints: { ...hints, recipe: found.value.definition } });
    } else {
      first = await this.#thread.ask('inspect', { hints });
      const guessed = first.ok ? first.value : inspectionIn(first.error.details);
      const fitting =
        guessed === null
          ? null
          : await this.#book.read('recipes.byFingerprint', { fingerprint: fingerprintOf(guessed.tables) });
      if (fitting?.ok === true && fitting.value !== null && guessed !== null && guessed.tables.length > 0) {
        recipe = { id: fitting.value.id, name: fitting.value.name };
        first = await this.#thread.ask('inspect', { hints: { ...hints, recipe: fitting.value.definition } });
      }
    }
    const inspection = first.ok ? first.value : inspectionIn(first.error.details);
    if (inspection === null) {
      return first.ok ? fail('unsupported-format', 'The file could not be recognised.') : first;
    }
    if (inspection.reading.format === 'gdv' && recipe.id === null) {
      recipe = { id: null, name: 'gdv' };
    }
    const already = await this.#book.read('statements.bySha', { sha256: inspection.sha256 });
    if (!already.ok) {
      return already;
    }
    this.#reading = inspection.reading;
    const unclear = first.ok ? null : { code: first.error.code, message: first.error.message };
    this.#opened = { inspection, recipe, unclear, already: already.value };
    return ok(this.#opened);
  }

  /** Reads every row by the guessed reading, or by the one a person corrected. */
  async read(reading: Reading, onProgress?: Progress): Promise<Result<ReadFile>> {
    const { inspection } = this.#known();
    const summary = await this.#thread.ask(
      'read',
      { reading, sha256: inspection.sha256, carrier: this.#carrier(reading), only: null },
      onProgress,
    );
    if (!summary.ok) {
      return summary;
    }
    this.#reading = reading;
    this.#decisions = new Map();
    const stated = this.#choices.statementDate ?? inspection.statementDate;
    const { latestDate } = summary.value;
    const date: StatementDate =
      stated !== null
        ? { day: stated, source: 'stated' }
        : latestDate === null
          ? { day: null, source: 'none' }
          : { day: latestDate, source: 'rows' };
    this.#read = { summary: summary.value, date, warnings: warningsOf(inspection, summary.value) };
    return ok(this.#read);
  }

  /** Gives the statement another date than the file's own. */
  redate(day: string): void {
    if (this.#read !== null) {
      this.#read = { ...this.#read, date: { day, source: 'stated' } };
    }
  }

  decide(decisions: Iterable<readonly [row: number, decision: Decision | null]>): void {
    for (const [row, decision] of decisions) {
      if (decision === null) {
        this.#decisions.delete(row);
      } else {
        this.#decisions.set(row, decision);
      }
    }
  }

  /** What an import would do, with the decisions taken so far. */
  async plan(onProgress?: Progress): Promise<Result<PlanReport>> {
    const { date, warnings } = this.#readFile();
    const report = await this.#thread.ask(
      'plan',
      { reading: this.#knownReading(), date, decisions: [...this.#decisions] },
      onProgress,
    );
    return report.ok ? ok({ ...report.value, warnings: merged(warnings, report.value.warnings) }) : report;
  }

  readonly rows = (
    args: Parameters<ImportThread['ask']>[1] & {
      readonly classes: readonly ('rejected' | 'review' | 'new' | 'changed' | 'same')[];
      readonly offset: number;
      readonly limit: number;
    },
  ) => this.#thread.ask('rows', args);

  readonly row = (row: number) => this.#thread.ask('row', { row });

  /** Writes the file in one transaction. The thread's rows are handed over and gone afterwards. */
  async commit(
    now: string,
    options: { readonly onProgress?: Progress; readonly signal?: AbortSignal },
  ): Promise<Result<Committed>> {
    const { inspection, recipe } = this.#known();
    const { summary, date, warnings } = this.#readFile();
    const reading = this.#knownReading();
    const facts = await this.#thread.ask('pack', {});
    if (!facts.ok) {
      return facts;
    }
    await this.#thread.end();
    return this.#book.write(
      'import.commit',
      {
        path: this.#path,
        fileName: this.fileName,
        sha256: inspection.sha256,
        byteLength: inspection.byteLength,
        reading,
        recipe,
        carrier: this.#carrier(reading),
        date,
        summary,
        warnings,
        facts: facts.value,
        decisions: [...this.#decisions],
        now,
      },
      { ...options, transfer: [facts.value.rest] },
    );
  }

  async end(): Promise<void> {
    await this.#thread.end();
  }

  #carrier(reading: Reading): string | null {
    return this.#choices.carrier ?? reading.carrier ?? this.#known().inspection.carrier;
  }

  #known(): Opened {
    if (this.#opened === null) {
      throw new Error('the file was not opened yet');
    }
    return this.#opened;
  }

  #knownReading(): Reading {
    if (this.#reading === null) {
      throw new Error('the file was not opened yet');
    }
    return this.#reading;
  }

  #readFile(): ReadFile {
    if (this.#read === null) {
      throw new Error('the file was not read yet');
    }
    return this.#read;
  }
}

/** A refusal for unclear columns carries what was guessed, for the mapping screen. */
function inspectionIn(details: unknown): Inspection | null {
  if (typeof details === 'object' && details !== null && 'inspection' in details) {
    return details.inspection as Inspection;
  }
  return null;
}

function warningsOf(inspection: Inspection, summary: ReadSummary): readonly Warning[] {
  const own: Warning[] = [];
  for (const total of summary.controlTotals) {
    if (total.stated !== total.found) {
      own.push(totalWarning(total));
    }
  }
  if (summary.hiddenRows > 0) {
    own.push({
      code: 'hidden-rows',
      message: `${summary.hiddenRows} rows are hidden by a filter in the file; they were read like the others.`,
    });
  }
  return merged(merged(inspection.warnings, summary.warnings), own);
}

function totalWarning({ field, stated, found }: ControlTotal): Warning {
  return field === 'records'
    ? {
        code: 'record-count',
        message: `The file says ${stated} records and holds ${found}. Such counts are often stale.`,
      }
    : {
        code: 'control-total',
        message: `The file states a ${field} total of ${(stated / 100).toFixed(2)}; its lines add up to ${(found / 100).toFixed(2)}. The difference stays on the statement as unexplained.`,
      };
}

/** One of each code from the first list that has it. */
function merged(first: readonly Warning[], second: readonly Warning[]): readonly Warning[] {
  const codes = new Set(first.map(({ code }) => code));
  return [...first, ...second.filter(({ code }) => !codes.has(code))];
}
