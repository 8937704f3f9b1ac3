import type { workOff as source } from '../en/work-off.ts';
import type { Translated } from '../translated.ts';

export const workOff: Translated<typeof source> = {
  said_one: '已处理 {{count}} 次接触。',
  said_other: '已处理 {{count}} 次接触。',
  chosen_one: '已选 {{count}} 次接触',
  chosen_other: '已选 {{count}} 次接触',
  done: '完成',
  handOver: '转交',
  clear: '取消选择',
  desk: {
    open: '录入工作单…',
    title: '录入工作单',
    label: '每行一个代码',
    how: '代码＝完成 · 代码 25 已与两人通话：分钟与结果 · 代码 x 不在家：跳过 · 代码 > 12-4：移动 · 代码 10 > 3-5：完成并安排下一次',
    example: '012 25 已与两人通话',
    apply_one: '处理 {{count}} 次接触',
    apply_other: '处理 {{count}} 次接触',
    next: '下一次 {{day}}',
    problem: {
      code: '没有此代码：请核对字符',
      date: '无法识别此日期',
      reason: '请在 x 后注明跳过原因',
      twice: '此代码上面已有',
      gone: '此接触已不在计划中',
      done: '已完成',
      skipped: '已跳过',
    },
  },
};
