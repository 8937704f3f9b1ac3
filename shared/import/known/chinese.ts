import { known } from './known.ts';

/** Lists as Chinese insurers and agencies make them. */
export const chinese = [
  known(
    'zh 有效保单清单',
    'policies',
    `
保单号码 = policy.number | 投保人姓名 = client.name | 被保险人 = | 出生日期 = client.birthDate | 险种名称 = policy.product | 生效日期 = policy.start | 满期日期 = policy.end | 保单状态 = policy.status | 年缴保费 = policy.premium | 缴费方式 = policy.mode | 基本保额 = policy.sumInsured | 联系电话 = client.phone
P2019000123 | 王小明 | 王小明 | 1985年3月12日 | 终身寿险 | 2019年6月1日 | 2059年6月1日 | 有效 | 12,000.00 | 年缴 | 500,000
P2020000456 | 李丽 | 李小宝 | 1990年11月30日 | 重大疾病保险 | 2020年1月15日 | 2050年1月15日 | 有效 | 6,800.50 | 月缴 | 300,000
P2018000789 | 深圳市海风贸易有限公司 | 张三 | | 企业财产险 | 2018年9月20日 | 2019年9月20日 | 终止 | 45,000.00 | 趸缴 | 9,000,000`,
  ),
  known(
    'zh 佣金结算单',
    'commissions',
    `
保险公司 = policy.carrier | 保单号 = policy.number | 投保人 = client.name | 险种 = policy.line | 佣金类型 = commission.kind | 实收保费 = commission.premium | 佣金比例 = commission.rate | 佣金金额 = commission.amount | 结算月份 = commission.periodFrom | 业务员工号 = commission.advisorCode
太平洋人寿 | P2019000123 | 王小明 | 寿险 | 续期 | 12000.00 | 5% | 600.00 | 2026-03 | A001
太平洋人寿 | P2020000456 | 李丽 | 健康险 | 首期 | 6800.50 | 20% | 1360.10 | 2026-03 | A001
太平洋人寿 | P2018000789 | 海风贸易 | 财产险 | 冲销 | -4500.00 | 10% | -450.00 | 2026-03 | A002`,
    { file: '佣金2026年3月.csv' },
  ),
  known(
    'zh 手续费明细',
    'commissions',
    `
序号 = | 保险单号 = policy.number | 客户名称 = client.name | 承保公司 = policy.carrier | 起保日期 = policy.start | 保费 = commission.premium | 手续费率 = commission.rate | 手续费 = commission.amount | 业务员 = client.advisor
1 | AHA1 | 陈伟 | 平安财险 | 2026-01-13 | 3500 | 15% | 525.00 | 刘洋
2 | AHA2 | 广州云海科技有限公司 | 平安财险 | 2026-01-20 | 18000 | 12% | 2160.00 | 刘洋
3 | AHA3 | 周芳 | 平安财险 | 2026-01-25 | 2980 | 15% | 447.00 | 何静`,
  ),
  known(
    'zh 理赔清单',
    'claims',
    `
赔案号 = claim.number | 保单号 = policy.number | 被保险人姓名 = client.name | 出险日期 = claim.lossDate | 报案日期 = claim.reportedOn | 出险原因 = | 已付赔款 = claim.paid | 未决赔款 = claim.reserve | 案件状态 = claim.status | 结案日期 = claim.paidOn
C1 | AHA1 | 陈伟 | 2026/02/14 | 2026/02/15 | 追尾 | 3200.00 | 0 | 已结案 | 2026/03/01
C2 | AHA2 | 云海科技 | 2026/02/20 | 2026/02/21 | 火灾 | 0 | 80000 | 处理中 |
C3 | AHA3 | 周芳 | 2026/03/03 | 2026/03/03 | 刮擦 | 900.50 | 0 | 已结案 | 2026/03/20`,
  ),
  known(
    'zh 客户资料',
    'clients',
    `
客户编号 = client.number | 客户姓名 = client.name | 性别 = client.sex | 生日 = client.birthDate | 手机号码 = client.phone | 电子邮箱 = client.email | 家庭住址 = client.street | 邮编 = client.postcode | 城市 = client.city | 职业 = client.occupation | 客户来源 = client.source | 客户经理 = client.advisor
K1 | 王小明 | 男 | 19850312 | 13800000001 | wang@x.test | 中山路1号 | 200001 | 上海 | 教师 | 转介绍 | 刘洋
K2 | 李丽 | 女 | 19901130 | 13800000002 | li@x.test | 人民路2号 | 200002 | 上海 | 医生 | 活动 | 刘洋
K3 | 欧阳娜 | 女 | 19771005 | 13800000003 | ou@x.test | 解放路3号 | 510000 | 广州 | 会计 | 网络 | 何静`,
  ),
  known(
    'zh 繁體保單',
    'policies',
    `
保單號碼 = policy.number | 要保人 = client.name | 險種 = policy.line | 生效日 = policy.start | 到期日 = policy.end | 保費 = policy.premium | 繳別 = policy.mode | 保額 = policy.sumInsured
TW-1 | 林志明 | 壽險 | 2020/03/15 | 2040/03/15 | 24,000 | 年繳 | 1,000,000
TW-2 | 陳美玲 | 健康險 | 2021/07/20 | 2041/07/20 | 9,600 | 月繳 | 500,000
TW-3 | 黃建國 | 車險 | 2026/01/31 | 2027/01/31 | 12,350 | 年繳 | 0`,
  ),
];
