import { startingActivities, startingMatrix } from './catalogue.ts';
import type { Matrix } from './matrix.ts';

/** The starting catalogue as a matrix, as a new book gets it. */
export const startingPlanMatrix: Matrix = {
  activities: startingActivities.map((activity) => ({ ...activity, name: null, costMinor: 0, season: null })),
  cells: startingMatrix.map((cell) => ({ ...cell, costMinor: null, channel: null })),
};
