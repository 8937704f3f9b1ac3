import type { requests as source } from '../en/requests.ts';
import type { Translated } from '../translated.ts';

export const requests: Translated<typeof source> = {
  waiting_one: '{{count}} 项请求待答复',
  waiting_other: '{{count}} 项请求待答复',
  norm_one: '无论谁提出，均在 {{count}} 小时内答复',
  norm_other: '无论谁提出，均在 {{count}} 小时内答复',
  answer: '已答复',
  answerOf: '已答复 {{client}} 的请求',
  answeredSaid: '{{client}} 的请求已答复。',
  logged: '{{client}} 的请求待答复。',
  toAnswer: '尚待答复',
  toAnswerHint: '会显示在“今天”页，直到有人勾选；用时计入报告。',
  hint: '等级只决定主动服务；无论谁来询问，答复一视同仁。按工作日小时计。',
  normLabel: '标准：多少小时内答复',
  suffix: ' 小时',
  normSaid_one: '标准为 {{count}} 小时，对所有人相同。',
  normSaid_other: '标准为 {{count}} 小时，对所有人相同。',
  none: '本年度没有记录请求。可作为“尚待答复”的来电或来信记录。',
  all: '全部',
  verdict: {
    'too-few': '请求太少，无法判断各等级是否一视同仁',
    alike: '各等级答复一视同仁',
    uneven: '{{tier}} 级的答复比其他等级慢',
  },
  column: {
    requests: '请求',
    answered: '已答复',
    median: '半数不超过',
    slowest: '九成不超过',
    within: '达标率',
  },
};
