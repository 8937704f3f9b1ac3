import type { matrix as en } from '../en/matrix.ts';
import type { Translated } from '../translated.ts';

export const matrix: Translated<typeof en> = {};
