import { clients } from './clients.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { importing } from './import.ts';
import { matrix } from './matrix.ts';
import { planner } from './planner.ts';
import { print } from './print.ts';
import { segments } from './segments.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';

export const catalogue = {
  clients,
  common,
  errors,
  frame,
  importing,
  matrix,
  planner,
  print,
  segments,
  settings,
  today,
};
