import { calendar } from './calendar.ts';
import { activityCatalogue } from './catalogue.ts';
import { clients } from './clients.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { guests } from './guests.ts';
import { importing } from './import.ts';
import { correcting } from './import-correcting.ts';
import { deciding } from './import-deciding.ts';
import { bringing } from './import-files.ts';
import { mapping } from './import-mapping.ts';
import { importNotes } from './import-notes.ts';
import { lapse } from './lapse.ts';
import { matrix } from './matrix.ts';
import { menu } from './menu.ts';
import { paper } from './paper.ts';
import { planner } from './planner.ts';
import { potential } from './potential.ts';
import { print } from './print.ts';
import { ratings } from './ratings.ts';
import { ratios } from './ratios.ts';
import { reconcile } from './reconcile.ts';
import { requests } from './requests.ts';
import { schemes } from './schemes.ts';
import { segments } from './segments.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';
import { wishes } from './wishes.ts';
import { workOff } from './work-off.ts';

export const catalogue = {
  calendar,
  catalogue: activityCatalogue,
  clients,
  common,
  errors,
  frame,
  guests,
  importing,
  bringing,
  correcting,
  deciding,
  mapping,
  importNotes,
  lapse,
  matrix,
  menu,
  paper,
  planner,
  potential,
  print,
  ratios,
  reconcile,
  schemes,
  segments,
  settings,
  today,
  wishes,
  ratings,
  requests,
  coverage,
  workOff,
};
