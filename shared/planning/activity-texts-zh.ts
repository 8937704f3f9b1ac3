import type { StartingTexts } from './activity-texts.ts';

export const chinese: StartingTexts = {
  'quarterly-call': {
    subject: '近况如何？',
    body: '问候家人或生意近况，上次通话以来有何变化。\n有没有买入、卖出、搬迁或正在计划的事？\n有没有一直想问的问题？',
  },
  'annual-review': {
    subject: '{date} 年度保单检视',
    body: '{client} 您好：\n\n我们每年与您一起检视全部保险：保障了什么、生活有何变化、有没有为已不需要的保障付费。希望在 {date} 为您安排。\n\n请备好最近的保单；如另有更合适的日子，请告诉我。\n\n此致\n{advisor}',
  },
  'phone-review': {
    subject: '年度电话检视',
    body: '逐一核对有效保单。\n工作、住房、家庭、车辆、贵重物品有何变化？\n有没有重复、遗漏，或保额不当之处？',
  },
  restaurant: {
    subject: '{date} 晚餐邀请',
    body: '{client} 您好：\n\n感谢您的信任，我们想请您共进晚餐。{date} 您方便吗？\n\n请告知时间是否合适，以及饮食上需要留意之处。\n\n此致\n{advisor}',
  },
  'client-event': {
    subject: '诚邀您参加 {date} 的活动',
    body: '{client} 您好：\n\n{date} 我们举办客户活动，诚挚邀请您光临，也欢迎携一位亲友同来。\n\n请告知能否出席。\n\n此致\n{office}',
  },
  'birthday-gift': {
    subject: '生日快乐！',
    body: '{client}：\n\n祝您生日快乐！随卡附上一份小小心意，愿您度过美好的一天。\n\n{advisor}',
  },
  'birthday-card': {
    subject: '生日快乐！',
    body: '{client}：\n\n{office} 全体同仁祝您生日快乐，身体健康。\n\n{advisor}',
  },
  'greeting-mail': {
    subject: '{office} 的问候',
    body: '{client} 您好：\n\n谨致问候。如果情况有变化，或将有变化，来个电话即可，我们随时为您服务。\n\n此致\n{advisor}',
  },
  'policy-check-up': {
    subject: '{date} 保单体检',
    body: '{client} 您好：\n\n生活在变，保单也需更新。希望在 {date} 与您核对保额、地址和被保险人是否仍然正确。\n\n此致\n{advisor}',
  },
  'renewal-review': {
    subject: '续保之前',
    body: '哪张保单续保、保费多少、别家价格如何？\n过去一年有何变化？\n续保前是否需要调整保障、免赔额或缴费方式？',
  },
  newsletter: {
    subject: '{office} 通讯',
    body: '{client} 您好：\n\n本季度保险有哪些新变化，对您意味着什么。\n\n……\n\n如有疑问，请直接回复。\n\n{office}',
  },
  'health-day-invitation': {
    subject: '{date} 健康日',
    body: '{client} 您好：\n\n{date} 我们举办健康日：免费体检、保健建议，并有专人解答健康保险问题。欢迎您与家人参加。\n\n此致\n{office}',
  },
  'welcome-call': {
    subject: '欢迎',
    body: '感谢选择我们；说明联系人和联系方式。\n文件收到了吗，是否清楚？\n为了更好地服务，还有什么需要我们了解？',
  },
  'referral-thank-you': {
    subject: '感谢您的推荐',
    body: '{client}：\n\n您向他人推荐了我们，这是最大的肯定，我们倍感珍惜。谨附薄礼，聊表谢意。\n\n{advisor}',
  },
  'claim-follow-up': {
    subject: '理赔之后',
    body: '理赔过程如何，赔付是否符合预期？\n哪些地方本可更快或更清楚？\n经过此事，现有保障是否仍然合适？',
  },
  'thank-you-letter': {
    subject: '感谢',
    body: '{client} 您好：\n\n感谢您这一年的信任，能为您服务是我们的荣幸。\n\n此致\n{advisor}',
  },
};
