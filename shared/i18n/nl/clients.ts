import type { clients as en } from '../en/clients.ts';
import type { Translated } from '../translated.ts';

export const clients: Translated<typeof en> = {};
