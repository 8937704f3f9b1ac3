import type { planner as en } from '../en/planner.ts';
import type { Translated } from '../translated.ts';

export const planner: Translated<typeof en> = {};
