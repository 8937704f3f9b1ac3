import { z } from 'zod';
import { language } from './book.ts';
import { channel } from './channel.ts';

export const desktopContract = {
  /** The menu speaks the language of the window and offers what can be done; answers with the program's version. */
  'desktop.menu': channel(z.object({ language, bookOpen: z.boolean() }), z.object({ version: z.string() })),
};
