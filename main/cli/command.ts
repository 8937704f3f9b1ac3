import type { Result } from '../../shared/result.ts';
import type { ServiceDeps } from '../services/deps.ts';
import type { Services } from '../services/index.ts';

/** One option of a command; `text` takes a value, `list` may be repeated. */
export type OptionKind = 'flag' | 'text' | 'list';

/** One verb of the command line: `tierbook <name> …`. */
export type Command = {
  readonly name: string;
  /** What stands after the name in the usage, e.g. `BOOK FILE... [--strict]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many words besides options. */
  readonly words: { readonly least: number; readonly most: number };
  run(context: CommandContext, args: CommandArgs): Promise<Result<Outcome>>;
};

/** What a finished command says. */
export type Outcome = {
  /** The one document of `--json`. */
  readonly json: unknown;
  /** The same for people, on stderr with `--json`, else on stdout. */
  readonly text: string;
  /** 0 done; 1 done with rows rejected or held; 2 refused in part (the document then has `error`). */
  readonly exit: 0 | 1 | 2;
};

export type CommandArgs = {
  readonly words: readonly string[];
  /** The word at a place that `words.least` promises. */
  word(index: number): string;
  flag(name: string): boolean;
  text(name: string): string | null;
  list(name: string): readonly string[];
  /** @throws Refusal `usage` when the option is missing */
  required(name: string): string;
  /** One of the words allowed, or null when the option is missing. @throws Refusal `usage` */
  choice<const Word extends string>(name: string, allowed: readonly Word[]): Word | null;
};

export type CommandContext = {
  readonly services: Services;
  readonly deps: ServiceDeps;
  readonly passphrase: string | null;
  /** Opens the book, runs the work, closes the book whatever happens; it is one file again afterwards. */
  withBook(path: string, work: () => Promise<Result<Outcome>>): Promise<Result<Outcome>>;
};
