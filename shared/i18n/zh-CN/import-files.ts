import type { bringing as source } from '../en/import-files.ts';
import type { Translated } from '../translated.ts';

export const bringing: Translated<typeof source> = {
  batch: {
    title: '一起放入的文件',
    count_other: '{{count}} 个文件',
    waiting: '等待中',
    open: '处理中',
    done: '已入账',
    refused: '无法读取',
    closed: '已关闭，未写入任何内容',
    again: '重试 {{file}}',
    remove: '从列表移除 {{file}}',
    clear: '清空列表',
  },
  refused: {
    title: '{{file}} 未写入',
    kept_other: '没有写入任何内容。本次核对的 {{count}} 项决定全部保留。',
    nothing: '没有写入任何内容。核对保持原样。',
    review: '返回核对',
    follow: '按现在的内容读取',
    followHint: '您的决定会跟随仍然存在的行。',
  },
  unreadable: '{{file}} 无法读取',
  what: {
    picture: '这是图片（{{kind}}），不是表格。请向发送方索取 CSV 或 XLSX 格式的清单再导入。',
    archive: '这是压缩包（{{kind}}）。请先解压，再把里面的文件放到这里。',
    database: '这是数据库，不是对账单。Tierbook 账本请在“文件”菜单中打开，不要导入。',
    document: '这是文本文档（{{kind}}），不是表格。请把其中的表格复制到电子表格并另存为 XLSX。',
    presentation: '这是 Word 或 PowerPoint 文档，不是表格。请把其中的表格复制到电子表格。',
    edifact: '这是 EDIFACT 报文，无法读取。请向发送方索取 CSV、XLSX 或 GDV。',
    acord: '这是 ACORD AL3 文件，无法读取。请向保险公司索取 CSV 或 XLSX 格式的清单。',
    settlement: '这是记录类型 3001 的 GDV 结算，无法读取。请向保险公司索取 0400 类型的记录或 CSV。',
    web: '这是网页，不是表格。请用电子表格程序打开并另存为 XLSX 再导入。',
    xml: '这是 XML 文件，不是表格。请用电子表格程序打开并另存为 XLSX 再导入。',
    json: '这是 JSON 文件，不是表格。请从原程序导出为 CSV 或 XLSX。',
    utf32: '文本以 UTF-32 保存，无法读取。请另存为 UTF-8 再导入。',
    damaged: '文件已损坏，或者不是文本。请向发送方重新索取 CSV 或 XLSX。',
    short: '文件内容太少，不像表格。请向发送方重新索取。',
    folder: '这是文件夹。请打开它，把里面的文件放到这里。',
    device: '这是设备，不是文件。请先把清单保存为文件。',
  },
};
