import type { ratings as source } from '../en/ratings.ts';
import type { Translated } from '../translated.ts';

export const ratings: Translated<typeof source> = {
  title: 'Hoe de adviseur de klant ziet',
  hint: 'Voor eigen gebruik: komt nooit op papier voor de klant',
  note: 'Met datum, zodat een eerdere dag toont wat toen werd gevonden. Tevredenheid telt als elk criterium; houding, zorgbehoefte en inkomen alleen in een schema waarin criteria over personen aanstaan.',
  since: 'sinds {{day}}',
  satisfaction: 'Tevredenheid, 0–10',
  attitude: 'Houding tegenover advies, 0–10',
  'health-need': 'Zorgbehoefte, 0–10',
  income: 'Inkomen per jaar',
  interests: 'Interesses',
  values: 'Waarden',
  'decision-style': 'Hoe de klant beslist',
  channel: 'Liefste kanaal',
};
