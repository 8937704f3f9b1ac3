import type { wishes as source } from '../en/wishes.ts';
import type { Translated } from '../translated.ts';

export const wishes: Translated<typeof source> = {
  title: '联系偏好',
  hint: '排计划时会遵守',
  weekday: '希望的星期',
  anyDay: '任意一天',
  time: '时间',
  noTime: '如 09:30',
  blackouts: '勿联系',
  range: '{{from}} 至 {{to}}',
  remove: '删除自 {{from}} 起的日期',
  from: '勿联系，自',
  to: '至',
  note: '原因',
  likes: '偏好',
};
