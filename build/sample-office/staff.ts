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

/** Shares are what is kept free for planned service: the year fits, with a few weeks that do not. */
export const people = [
  {
    name: 'Maarten van Dijk',
    initials: 'MD',
    role: 'owner',
    phone: '023 555 0141',
    email: 'maarten@vandijk.example',
    weeklyMinutes: 2400,
    weeksOff: 6,
    clientSharePercent: 36,
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
    clientSharePercent: 31,
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
    clientSharePercent: 20,
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
    clientSharePercent: 58,
    leave: [],
  },
] as const;

/**
 * What the office does otherwise than the starting matrix, as often and as long: with so many A clients it cannot dine with
 * all of them in June, nor see all of A and B on one evening, nor all of B in the month before their renewal, nor call all
 * of C in January, when most policies began.
 */
export const matrix = {
  note: 'Dinners, evenings, B and C reviews through the year',
  cells: [
    { activity: 'restaurant', tier: 'A', who: 'advisor', when: { rule: 'spread' } },
    { activity: 'client-event', tier: 'A', who: 'office', when: { rule: 'spread' } },
    { activity: 'client-event', tier: 'B', who: 'office', when: { rule: 'spread' } },
    { activity: 'annual-review', tier: 'B', who: 'advisor', when: { rule: 'spread' } },
    { activity: 'phone-review', tier: 'C', who: 'service', when: { rule: 'spread' } },
  ],
} as const;

/** What an hour, a client and a policy cost the office, in cents; the hours are those written down with each contact. */
export const rates = {
  minutes: 'logged',
  referralPercent: 5,
  advisorHourMinor: 6500,
  serviceHourMinor: 3800,
  marketingClientMinor: 900,
  itPolicyMinor: 600,
  overheadPercent: 8,
} as const;

/** The years the sample plans: those of its statements, worked off as far as the day goes, and the one after. */
export const planYears = { first: 2025, last: 2027 } as const;
