import type { print as en } from '../en/print.ts';
import type { Translated } from '../translated.ts';

export const print: Translated<typeof en> = {};
