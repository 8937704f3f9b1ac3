import type { guests as source } from '../en/guests.ts';
import type { Translated } from '../translated.ts';

export const guests: Translated<typeof source> = {
  none: '{{year}} 年没有安排团体活动。',
  event: '团体活动',
  option: '{{name}}（邀请 {{count}} 户）',
  month: '月份',
  allYear: '全年',
  ofMonth: '{{month}}（{{count}}）',
  open: '尚未回复',
  accepted: '接受',
  declined: '婉拒',
  came: '已到场',
  absent: '未到场',
  said_one: '{{count}} 位受邀者：{{answer}}。',
  said_other: '{{count}} 位受邀者：{{answer}}。',
  title: '邀请 {{invited}}，接受 {{accepted}}，婉拒 {{declined}}，到场 {{came}}，未到场 {{absent}}',
  allCame_one: '接受邀请的 {{count}} 位全部到场',
  allCame_other: '接受邀请的 {{count}} 位全部到场',
  labels: '邀请函与标签…',
  answer: '回复',
  answerOf: '{{client}} 的回复',
};
