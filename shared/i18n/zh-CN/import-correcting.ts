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
  missing: {
    complete: '这是保险公司截至 {{day}} 的完整有效保单清单',
    mapComplete: '完整的有效保单清单',
    mapCompleteHint: '清单中缺少的保单将建议记为失效',
    none_other: '账簿中其有效的 {{count}} 份保单全部在清单中。',
    count_other: '清单中缺少 {{count}} 份保单',
    title: '完整清单中缺少的保单',
    reason: '账簿中有效，但不在 {{day}} 的清单中。未经您确认，不会记为失效。',
    all_other: '全部 {{count}} 份保单',
    lapse: '记为失效',
    leave: '保持有效',
    lapseOne: '将保单 {{number}} 记为失效',
    lapses: '失效',
    stays: '保持有效',
    lapsing_other: '提交时有 {{count}} 份保单记为失效。',
    many: '{{inForce}} 份中缺少 {{missing}} 份：清单确实完整吗？',
    premium: '年保费',
    seen: '最近出现于',
  },
};
