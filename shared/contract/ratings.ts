import { z } from 'zod';
import { channel } from './channel.ts';
import { dayText } from './planner.ts';

const id = z.number().int().positive();

/** Told in points 0–10, 10 the best or the most. */
export const POINT_RATINGS = ['satisfaction', 'attitude', 'health-need'] as const;
/** Told in words. */
export const WORD_RATINGS = ['interests', 'values', 'decision-style', 'channel'] as const;
export const RATING_CODES = [...POINT_RATINGS, 'income', ...WORD_RATINGS] as const;
export type RatingCode = (typeof RATING_CODES)[number];

const MOST_POINTS = 10;

/** What somebody thought of a client from a day on; neither figure nor words: no longer known. Income is money a year in minor units. */
const rating = z
  .object({
    code: z.enum(RATING_CODES),
    toldOn: dayText,
    figure: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
    words: z.string().trim().min(1).max(300).nullable(),
  })
  .refine(
    ({ code, figure }) => figure === null || code === 'income' || figure <= MOST_POINTS,
    'points are told from 0 to 10',
  );
export type Rating = z.output<typeof rating>;

export const ratingsContract = {
  /** What was thought of a client, earliest first, and the day it is now. */
  'ratings.get': channel(z.object({ clientId: id }), z.object({ today: dayText, ratings: z.array(rating) })),
  /** Writes all that was thought of a client; answers with what stood before. */
  'ratings.save': channel(
    z.object({ clientId: id, ratings: z.array(rating).max(500) }),
    z.object({ before: z.array(rating) }),
  ),
};
