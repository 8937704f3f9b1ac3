import type { RunInfo } from '../../../shared/contract/segments.ts';
import type { ResponseOf } from '../../api.ts';

/** Tables a run and the hours of its service depend on. */
export const TABLES = [
  'segment_run',
  'segment_result',
  'scheme',
  'tier_override',
  'client',
  'client_summary',
  'matrix',
  'matrix_cell',
  'activity',
  'person',
  'office',
  'statement',
];

export type Segments = Omit<ResponseOf<'segments.overview'>, 'run'> &
  ResponseOf<'segments.curve'> & { readonly run: RunInfo };

/** What the screen counts. */
export type Unit = 'households' | 'clients';

export const MINUTES_PER_HOUR = 60;
