import type { correcting as en } from '../en/import-correcting.ts';
import type { Translated } from '../translated.ts';

export const correcting: Translated<typeof en> = {
  title: '在此更正',
  hint: '所输入的内容会像文件原文一样读取和检查，并始终标明为手工输入。',
  others: '该行的其他单元格',
  check: '检查',
  back: '撤回所输入的内容',
  filter: '已更正',
  typedNow: '输入：“{{text}}”，代替“{{raw}}”',
  typedBefore: '该行上次出现时由 {{by}} 输入：“{{text}}”，代替“{{raw}}”',
  typedBeforeUnknown: '该行上次出现时输入：“{{text}}”，代替“{{raw}}”',
  empty: '空',
  done: {
    read: '第 {{row}} 行现在可以读取：{{outcome}}。',
    still: '第 {{row}} 行仍被拒绝。',
    back: '第 {{row}} 行重新按文件原样读取。',
  },
};
