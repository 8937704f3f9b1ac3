import type { coverage as source } from '../en/coverage.ts';
import type { Translated } from '../translated.ts';

export const coverage: Translated<typeof source> = {
  title: '截至今日应完成的已完成 {{share}}：{{done}} / {{due}}',
  nothing: '本年度尚无到期事项。',
  hint: '有原因的跳过单独列出',
  of: '按',
  due: '到期',
  done: '完成',
  skipped: '跳过',
  share: '完成率',
  hours: '工时 完成 / 到期',
  under_one: '{{count}} 户服务不足',
  under_other: '{{count}} 户服务不足',
  underHint: '不到应得的一半',
  over_one: '{{count}} 户占用过多',
  over_other: '{{count}} 户占用过多',
  overHint: '超过全年的一倍半',
  nobody: '没有。',
  spent: '已用',
  dueMinutes: '截至今日',
  yearMinutes: '全年',
};
