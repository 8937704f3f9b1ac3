import { readFileSync } from 'node:fs';
import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import { type Failure, Refusal, type Result } from '../../shared/result.ts';
import { systemClock } from '../clock.ts';
import type { Printer, ServiceDeps } from '../services/deps.ts';
import { createFileTokens } from '../services/files.ts';
import { createServices } from '../services/index.ts';
import { createJobs } from '../services/jobs.ts';
import { createSession } from '../services/session.ts';
import { userName } from '../user.ts';
import { readArguments, usage, usageLine } from './arguments.ts';
import type { Command, CommandContext, Outcome } from './command.ts';

/** Where a command's words go; the process's own streams, or a test's. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Progress is drawn only for a person who watches. */
  readonly interactive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

export type CliPorts = {
  readonly printer: Printer | null;
};

/**
 * Runs one command line. Never throws for what a person caused: that is exit 2 and, with --json, one
 * `{"error":{"code","message","details"}}` on stdout.
 * @returns the exit code: 0 done, 1 done with rows rejected or held for review, 2 refused
 */
export async function runCommandLine(
  commands: readonly Command[],
  argv: readonly string[],
  terminal: Terminal,
  ports: CliPorts,
): Promise<0 | 1 | 2> {
  const json = argv.includes('--json');
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === 'help') {
      terminal.err(overview(commands));
      throw name === undefined ? usage('A command is missing.') : new Help();
    }
    const command = commands.find((one) => one.name === name);
    if (command === undefined) {
      throw usage(`There is no command ${name}. Commands: ${commands.map((one) => one.name).join(', ')}.`);
    }
    const args = readArguments(command, rest);
    if (args.flag('help')) {
      terminal.err(`${usageLine(command)}\n${command.summary}\n`);
      throw new Help();
    }
    const passphrase = readPassphrase(args.text('passphrase-file'), terminal.environment);
    const deps = createDeps(terminal, ports);
    try {
      const result = await command.run(createContext(deps, passphrase), args);
      return say(result, json, terminal);
    } finally {
      await deps.session.close();
    }
  } catch (error) {
    if (error instanceof Help) {
      return 0;
    }
    if (error instanceof Refusal) {
      return say({ ok: false, error: error.toFailure() }, json, terminal);
    }
    const bug = error instanceof Error ? error : new Error(String(error));
    terminal.err(`${bug.stack ?? bug.message}\n`);
    return say({ ok: false, error: internalFailure(bug) }, json, terminal);
  }
}

/** Our mistake, not the person's: still one document, so that a script need not guess. */
function internalFailure(bug: Error): Failure {
  return {
    code: 'internal',
    message: 'Something went wrong inside Tierbook. Nothing was half-written; please report the detail.',
    details: { cause: bug.message },
  };
}

/** Asked for help: nothing to refuse, nothing more to do. */
class Help extends Error {}

function say(result: Result<Outcome>, json: boolean, terminal: Terminal): 0 | 1 | 2 {
  if (!result.ok) {
    terminal.err(`${failureText(result.error)}\n`);
    if (json) {
      terminal.out(`${JSON.stringify({ error: withDetails(result.error) })}\n`);
    }
    return 2;
  }
  const { json: document, text, exit } = result.value;
  if (json) {
    terminal.err(`${text}\n`);
    terminal.out(`${JSON.stringify(document)}\n`);
  } else {
    terminal.out(`${text}\n`);
  }
  return exit;
}

function failureText(error: Failure): string {
  return `${error.message} (${error.code})`;
}

/** The document always has all three. */
function withDetails(error: Failure): Required<Failure> {
  return { code: error.code, message: error.message, details: error.details ?? {} };
}

function overview(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  tierbook ${command.name} ${command.usage}\n      ${command.summary}`);
  return `Tierbook without a window\n\n${lines.join('\n')}\n\nAny command takes --json and --passphrase-file FILE.\n`;
}

/** From a file or the environment, never from an argument: arguments stand in the shell's history. */
function readPassphrase(file: string | null, environment: Readonly<Record<string, string | undefined>>): string | null {
  if (file === null) {
    const given = environment.TIERBOOK_PASSPHRASE;
    return given === undefined || given === '' ? null : given;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal('passphrase-file', 'The passphrase file cannot be read. Check its path and who may read it.', {
      file,
      cause: error instanceof Error ? error.message : String(error),
    });
  }
  const passphrase = text.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
  if (passphrase === '') {
    throw new Refusal('passphrase-file', 'The passphrase file is empty. Write the passphrase on its first line.', {
      file,
    });
  }
  return passphrase;
}

function createDeps(terminal: Terminal, ports: CliPorts): ServiceDeps {
  const clock = systemClock(terminal.environment);
  const emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => {
    if (name === 'job' && terminal.interactive) {
      drawProgress(payload as EventPayload<'job'>, terminal);
    }
  };
  return {
    session: createSession(clock, emit, true),
    clock,
    files: createFileTokens(),
    jobs: createJobs(emit),
    printer: ports.printer,
    dialogs: null,
    menu: null,
    userFolder: null,
    user: userName(terminal.environment),
    emit,
  };
}

function drawProgress(job: EventPayload<'job'>, terminal: Terminal): void {
  const end = job.state === 'running' ? '' : '\r\u001B[K';
  const share = String(Math.floor(job.share * 100)).padStart(3);
  terminal.err(end === '' ? `\r\u001B[K${share} % ${job.step}` : end);
}

function createContext(deps: ServiceDeps, passphrase: string | null): CommandContext {
  return {
    services: createServices(deps),
    deps,
    passphrase,
    async withBook(path, work) {
      await deps.session.open(path, passphrase);
      try {
        return await work();
      } finally {
        await deps.session.close();
      }
    },
  };
}
