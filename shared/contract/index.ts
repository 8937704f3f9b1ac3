import type { z } from 'zod';
import { unite } from '../unite.ts';
import { bookContract } from './book.ts';
import { calendarContract } from './calendar.ts';
import { catalogueContract } from './catalogue.ts';
import { clientsContract } from './clients.ts';
import { coverageContract } from './coverage.ts';
import { desktopContract } from './desktop.ts';
import { exportContract } from './export.ts';
import { filesContract } from './files.ts';
import { forecastContract } from './forecast.ts';
import { guestsContract } from './guests.ts';
import { importContract } from './import.ts';
import { jobsContract } from './jobs.ts';
import { matrixContract } from './matrix.ts';
import { plannerContract } from './planner.ts';
import { printContract } from './print.ts';
import { ratingsContract } from './ratings.ts';
import { reconcileContract } from './reconcile.ts';
import { requestsContract } from './requests.ts';
import { sampleContract } from './sample.ts';
import { searchContract } from './search.ts';
import { segmentsContract } from './segments.ts';
import { settingsContract } from './settings.ts';
import { todayContract } from './today.ts';
import { wishesContract } from './wishes.ts';
import { workOffContract } from './work-off.ts';

/** Every request between the windows (or the command line) and the services: the only list of names. */
export const contract = unite(
  bookContract,
  calendarContract,
  catalogueContract,
  clientsContract,
  desktopContract,
  exportContract,
  sampleContract,
  searchContract,
  settingsContract,
  filesContract,
  importContract,
  jobsContract,
  printContract,
  reconcileContract,
  segmentsContract,
  matrixContract,
  plannerContract,
  todayContract,
  requestsContract,
  coverageContract,
  wishesContract,
  ratingsContract,
  forecastContract,
  guestsContract,
  workOffContract,
);

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
/** What a caller writes: fields with a default may be left out. */
export type RequestOf<Name extends ChannelName> = z.input<Contract[Name]['request']>;
export type ResponseOf<Name extends ChannelName> = z.output<Contract[Name]['response']>;
