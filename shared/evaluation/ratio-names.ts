/** How a ratio is written: a share of 1, money in minor units, or a plain number. */
export type RatioUnit = 'share' | 'minor' | 'number';

/** The ratios of DOMAIN 5, in the order and under the headings they are shown. */
export const RATIO_SECTIONS = {
  keeping: {
    retentionClients: 'share',
    retentionPolicies: 'share',
    retentionPremium: 'share',
    retentionCommission: 'share',
    renewalRetention: 'share',
    lapseRate: 'share',
  },
  persistency: {
    persistency13: 'share',
    persistency25: 'share',
    persistency37: 'share',
    persistency49: 'share',
    persistency61: 'share',
    premiumPersistency13: 'share',
    premiumPersistency25: 'share',
    premiumPersistency37: 'share',
    premiumPersistency49: 'share',
    premiumPersistency61: 'share',
  },
  money: {
    lossRatio: 'share',
    commissionReceived: 'minor',
    commissionExpected: 'minor',
    commissionVariance: 'minor',
    commissionMissing: 'number',
    lifetimeValue: 'minor',
  },
  breadth: { policiesPerClient: 'number', linesPerHousehold: 'number', singlePolicyShare: 'share' },
  work: {
    coverage: 'share',
    skippedWithReason: 'number',
    referralRate: 'share',
    saveRate: 'share',
    hitRatio: 'share',
    requoteHitRatio: 'share',
  },
  data: {
    fillBirthDate: 'share',
    fillEmail: 'share',
    fillPhone: 'share',
    fillAddress: 'share',
    fillRenewalDate: 'share',
    fillPremium: 'share',
  },
} as const satisfies Record<string, Record<string, RatioUnit>>;

export type RatioSection = keyof typeof RATIO_SECTIONS;
type RatioIn<Section> = Section extends RatioSection ? keyof (typeof RATIO_SECTIONS)[Section] : never;
export type RatioName = RatioIn<RatioSection>;
