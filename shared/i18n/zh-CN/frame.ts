import type { frame as en } from '../en/frame.ts';
import type { Translated } from '../translated.ts';

export const frame: Translated<typeof en> = {};
