import type { RecentBook } from '../../shared/contract/book.ts';
import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import type { FilePurpose } from '../../shared/contract/files.ts';
import type { Page } from '../../shared/print/kinds.ts';
import type { Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { NewOffice } from '../book/seed.ts';
import type { Clock } from '../clock.ts';

/** The book that is open, if any. One at a time. */
export type BookSession = {
  /** @throws Refusal `no-book` */
  book(): Book;
  current(): Book | null;
  /** The open book as windows know it: null also while the program fills one of its own. */
  seen(): Book | null;
  /** Opens a book in place of the open one. @throws Refusal with a code of open-error.ts; the open one then stays */
  open(path: string, passphrase: string | null): Promise<Book>;
  /** Opens a book that the program fills before anybody sees it; windows are not told. @throws as `open` */
  openUnseen(path: string): Promise<Book>;
  /** Makes a new book without opening it. @throws Refusal */
  create(path: string, office: NewOffice, passphrase: string | null): Promise<void>;
  close(): Promise<void>;
};

/** Paths chosen in dialogs or dropped, handed to windows as tokens. */
export type FileTokens = {
  /** The token of a path; the same path keeps its token. */
  tokenFor(path: string): string;
  /** @throws Refusal `file-token` for a token nobody handed out */
  path(token: string): string;
};

/** Long work that a person can watch and stop. */
export type Job = {
  readonly id: string;
  readonly signal: AbortSignal;
  progress(step: string, share: number): void;
};

export type Jobs = {
  /** Runs work as a job: its steps go out as `job` events, `jobs.cancel` aborts its signal. */
  run<Value>(name: string, work: (job: Job) => Promise<Result<Value>>): Promise<Result<Value>>;
  cancel(id: string): void;
};

/** A hidden window on one of the program's own pages. Its bridge reaches the same services as any window. */
export type PrintWindow = {
  /** What the window shows now, as a tagged PDF with an outline; sheet size and margins come from the page's CSS. */
  toPdf(page: Page): Promise<Result<Uint8Array>>;
  /** The same to paper, through the system's print dialog. */
  toPaper(page: Page): Promise<Result<null>>;
  close(): Promise<void>;
};

/** The engine that turns a document into pages: the desktop's own, or an installed browser. */
export type Printer = {
  /**
   * @param path a page of the program with its query, e.g. `print.html?job=3`
   * @param answer what the page's bridge asks, where no windows' requests are being served (headless)
   */
  open(
    path: string,
    answer: (channel: string, request: unknown) => Promise<Result<unknown>>,
  ): Promise<Result<PrintWindow>>;
};

/** The system's dialogs, and books the system asked to open. */
export type Dialogs = {
  /** Paths the person chose; none when the dialog was closed. */
  choose(purpose: FilePurpose, name: string): Promise<readonly string[]>;
  /** A book asked for from outside that is not open yet. */
  asked(): string | null;
};

/** What the menu of the program needs to know of its window. */
export type MenuState = {
  readonly language: 'en' | 'zh-CN' | 'nl';
  readonly bookOpen: boolean;
  /** Books to open again, the latest first. */
  readonly recent: readonly RecentBook[];
};

/** The desktop's menu. */
export type AppMenu = {
  /** Of the program, for its own notice. */
  readonly version: string;
  show(state: MenuState): void;
};

/** Everything a service may use besides its request. */
export type ServiceDeps = {
  readonly session: BookSession;
  readonly clock: Clock;
  readonly files: FileTokens;
  readonly jobs: Jobs;
  /** Null where there is none: asking for it is refused with `no-printer`. */
  readonly printer: Printer | null;
  /** Null without a window. */
  readonly dialogs: Dialogs | null;
  /** Null without a window. */
  readonly menu: AppMenu | null;
  /** Folder for what belongs to this person and machine (recent books, automatic backups); null: keep nothing. */
  readonly userFolder: string | null;
  /** Who works here, for what keeps its author; empty where nobody knows. */
  readonly user: string;
  emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
};
