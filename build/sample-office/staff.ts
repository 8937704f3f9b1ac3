/** The office behind the sample: its letterhead and the four people who work there. */
export const letterhead = {
  name: 'Van Dijk & Partners',
  tagline: 'Independent insurance advisors since 1984',
  country: 'NL',
  currency: 'EUR',
  language: 'en',
  street: 'Spaarne 61',
  postcode: '2011 CE',
  city: 'Haarlem',
  phone: '023 555 0140',
  email: 'office@vandijk.example',
} as const;

/** Shares are what is kept free for planned service; a little too little for the usual cut lines, as everywhere. */
export const people = [
  {
    name: 'Maarten van Dijk',
    initials: 'MD',
    role: 'owner',
    phone: '023 555 0141',
    email: 'maarten@vandijk.example',
    weeklyMinutes: 2400,
    weeksOff: 6,
    clientSharePercent: 29,
    leave: [{ fromDay: '2027-07-19', toDay: '2027-08-06', note: 'Summer' }],
  },
  {
    name: 'Sanne de Vries',
    initials: 'SV',
    role: 'advisor',
    phone: '023 555 0143',
    email: 'sanne@vandijk.example',
    weeklyMinutes: 2160,
    weeksOff: 6,
    clientSharePercent: 24,
    leave: [{ fromDay: '2027-08-09', toDay: '2027-08-27', note: 'Summer' }],
  },
  {
    name: 'Wei Chen',
    initials: 'WC',
    role: 'advisor',
    phone: '023 555 0144',
    email: 'wei@vandijk.example',
    weeklyMinutes: 1920,
    weeksOff: 6,
    clientSharePercent: 16,
    leave: [{ fromDay: '2027-02-05', toDay: '2027-02-12', note: '春节' }],
  },
  {
    name: 'Joke Bakker',
    initials: 'JB',
    role: 'service',
    phone: '023 555 0142',
    email: 'joke@vandijk.example',
    weeklyMinutes: 1440,
    weeksOff: 6,
    clientSharePercent: 44,
    leave: [],
  },
] as const;

/**
 * What the office does otherwise than the starting matrix, as often and as long: with so many A clients it cannot dine with
 * all of them in June, nor see all of A and B on one evening, nor all of B in the month before their renewal.
 */
export const matrix = {
  note: 'Dinners, evenings and B reviews through the year',
  cells: [
    { activity: 'restaurant', tier: 'A', who: 'advisor', when: { rule: 'spread' } },
    { activity: 'client-event', tier: 'A', who: 'office', when: { rule: 'spread' } },
    { activity: 'client-event', tier: 'B', who: 'office', when: { rule: 'spread' } },
    { activity: 'annual-review', tier: 'B', who: 'advisor', when: { rule: 'spread' } },
  ],
} as const;

/** The year the sample plans: the one after its last statement. */
export const planYear = 2027;
