import { parseArgs } from 'node:util';
import { Refusal } from '../../shared/result.ts';
import type { Command, CommandArgs, OptionKind } from './command.ts';

const COMMON = { json: 'flag', help: 'flag', 'passphrase-file': 'text' } as const;

/** Reads the words after the command's name. @throws Refusal `usage` with the command's usage line */
export function readArguments(command: Command, argv: readonly string[]): CommandArgs {
  const kinds: Readonly<Record<string, OptionKind>> = { ...command.options, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
    ]),
  );
  const { values, positionals } = parse(command, argv, options);
  if (values.help !== true && (positionals.length < command.words.least || positionals.length > command.words.most)) {
    const what = positionals.length < command.words.least ? 'Something is missing' : 'There is a word too many';
    throw usage(`${what}. ${usageLine(command)}`);
  }
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    words: positionals,
    word: (index) => positionals[index] ?? '',
    flag: (name) => values[name] === true,
    text,
    list: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    required: (name) => {
      const value = text(name);
      if (value === null) {
        throw usage(`--${name} is missing. ${usageLine(command)}`);
      }
      return value;
    },
    choice: (name, allowed) => {
      const value = text(name);
      const found = allowed.find((word) => word === value);
      if (value !== null && found === undefined) {
        throw usage(`--${name} must be one of ${allowed.join(', ')}, not ${value}.`);
      }
      return found ?? null;
    },
  };
}

type ParsedOption = { readonly type: 'boolean' | 'string'; readonly multiple: boolean };

function parse(command: Command, argv: readonly string[], options: Readonly<Record<string, ParsedOption>>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw usage(`${problem}. ${usageLine(command)}`);
  }
}

export function usageLine(command: Command): string {
  return `Usage: tierbook ${command.name} ${command.usage}`;
}

export function usage(message: string): Refusal {
  return new Refusal('usage', message);
}

/** A number without sign or decimals, as ids and years are. @throws Refusal `usage` */
export function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw usage(`--${option} must be a whole number, not ${text}.`);
  }
  return Number(text);
}
