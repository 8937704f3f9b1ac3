/** What an advisor thinks of a client, by the codes of `shared/contract/ratings.ts`. */
export const ratings = {
  title: 'How the advisor sees them',
  hint: 'For your eyes: never printed for the client',
  note: 'Dated, so that an earlier day shows what was thought then. Satisfaction counts as any criterion; attitude, health need and income only in a scheme where criteria about persons are switched on.',
  since: 'since {{day}}',
  satisfaction: 'Satisfaction, 0–10',
  attitude: 'Attitude to advice, 0–10',
  'health-need': 'Health need, 0–10',
  income: 'Income a year',
  interests: 'Interests',
  values: 'Values',
  'decision-style': 'How they decide',
  channel: 'Preferred channel',
} as const;
