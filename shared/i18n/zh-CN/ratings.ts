import type { ratings as source } from '../en/ratings.ts';
import type { Translated } from '../translated.ts';

export const ratings: Translated<typeof source> = {
  title: '顾问眼中的客户',
  hint: '仅供内部：绝不出现在给客户的打印件上',
  note: '按日期记录，查看较早日期时显示当时的看法。满意度与其他指标一样计入；态度、健康需求和收入只在开启了个人指标的方案中计入。',
  since: '自 {{day}} 起',
  satisfaction: '满意度，0–10',
  attitude: '对建议的态度，0–10',
  'health-need': '健康需求，0–10',
  income: '年收入',
  interests: '兴趣',
  values: '价值观',
  'decision-style': '决策方式',
  channel: '偏好的联系方式',
};
