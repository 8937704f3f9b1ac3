import type { importing as en } from '../en/import.ts';
import type { Translated } from '../translated.ts';

export const importing: Translated<typeof en> = {};
