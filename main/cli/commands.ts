import { backup } from './backup.ts';
import { calendar } from './calendar.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { evaluate } from './evaluate.ts';
import { exportTable } from './export.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { plan } from './plan.ts';
import { print } from './print.ts';
import { ratios } from './ratios.ts';
import { recipe } from './recipe.ts';
import { reconcile } from './reconcile.ts';
import { restore } from './restore.ts';
import { sample } from './sample.ts';
import { segment } from './segment.ts';
import { undo } from './undo.ts';

/** Every verb of the command line, in the order of its help. */
export const commands: readonly Command[] = [
  init,
  importCommand,
  recipe,
  undo,
  reconcile,
  segment,
  ratios,
  evaluate,
  plan,
  print,
  calendar,
  check,
  backup,
  restore,
  exportTable,
  sample,
];
