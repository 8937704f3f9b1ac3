import type { calendar as source } from '../en/calendar.ts';
import type { Translated } from '../translated.ts';

export const calendar: Translated<typeof source> = {
  title: '{{year}} 年日历文件',
  open: '日历文件…',
  whose: '归属',
  everyone: '所有人，以及全所共同的安排',
  reminder: '提醒',
  reminders: { none: '不提醒', 'same-day': '当天 9:00', 'day-before': '前一天 9:00' },
  names: '包含姓名、电话和地址',
  namesHint: '保存在网上的日历会把这些信息带出本所。不包含时，客户以账簿中的编号表示。',
  hint: '每人一个文件，可用 Outlook、苹果日历、谷歌日历或 Thunderbird 打开。同一年的下一个文件会移动已改期的安排，并撤回不再计划的安排。',
  save: '保存到文件夹…',
  saved_other: '已保存 {{count}} 个日历文件，共 {{entries}} 项安排',
  office: '全所',
  forClient: '给客户的日历文件…',
  file: {
    name: '{{owner}} {{year}} 年',
    many: '{{activity}}，{{count}} 位客户',
    client: '客户 {{id}}',
    turn: '第 {{ordinal}} 次，共 {{times}} 次',
    minutes: '{{minutes}} 分钟',
  },
};
