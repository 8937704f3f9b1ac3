import { known } from './known.ts';

/** Lists of mainland China, Hong Kong and Taiwan. */
export const asian = [
  known(
    'zh 出单清单 (CN)',
    'policies',
    `
出单日期 = policy.start | 出单省公司 = | 出单业务员 = client.advisor | 保单号 = policy.number | 保单状态 = policy.status | 保险公司 = policy.carrier | 险种名称 = policy.product | 投保人姓名 = client.name | 投保人手机号码 = client.phone | 投保人所在市 = client.city | 被保人姓名 = | 保险金额 = policy.sumInsured | 缴费方式 = policy.mode | 缴费年期 = | 保障期限 = | 保费 = policy.premium | 标保 =
2025-02-14 | 浙江分公司 | 陈明 | PL-7701 | 有效 | 人保财险 | 安心保 | 张一 | 555 0102 33 | 杭州 | 周舟 | 216000.00 | 年缴 | 1 | 1 | 240.00 | 331.80
2025-03-15 | 江苏分公司 | 陈明 | PL-7714 | 失效 | 平安人寿 | 长青 | 李二 | 555 0112 33 | 杭州 | 何田 | 373950.00 | 月缴 | 2 | 2 | 415.50 | 572.24
2025-04-16 | 浙江分公司 | 徐亮 | PL-7727 | 有效 | 人保财险 | 安心保 | 王三 | 555 0122 33 | 杭州 | 林木 | 88425.00 | 年缴 | 3 | 3 | 98.25 | 137.60`,
    { file: '出单清单.xlsx' },
  ),
  known(
    'zh 退保明细 (CN)',
    'policies',
    `
序号 = | 机构名称 = | 保单号 = policy.number | 投保人 = client.name | 险种名称 = policy.product | 保费 = policy.premium | 保单日期 = policy.start | 交费期间 = | 保全号 = | 保全日期 = | 保全代码 = | 保全金额 = | 网点名称 =
1 | 浙江分公司 | PL-7701 | 张一 | 安心保 | 240.00 | 2025-02-14 | 1 | X311 | 2024-02-14 | X311 | 331.80 | 浙江分公司
2 | 江苏分公司 | PL-7714 | 李二 | 长青 | 415.50 | 2025-03-15 | 2 | X318 | 2024-03-15 | X318 | 572.24 | 江苏分公司
3 | 浙江分公司 | PL-7727 | 王三 | 安心保 | 98.25 | 2025-04-16 | 3 | X325 | 2024-04-16 | X325 | 137.60 | 浙江分公司`,
    { file: 'tuibao_dtl.xls' },
  ),
  known(
    'zh 手续费结算 (CN)',
    'commissions',
    `
结算月份 = commission.periodFrom | 保司名称 = policy.carrier | 保单号 = policy.number | 批单号 = | 投保人 = client.name | 险种代码 = policy.product | 签单保费 = commission.premium | 不含税保费 = | 结算比例 = commission.rate | 应结手续费 = commission.amount | 业务员工号 = commission.advisorCode | 业务员姓名 = client.advisor
2026-02-14 | 人保财险 | PL-7701 | X311 | 张一 | 安心保 | 240.00 | 331.80 | 12.00 | 28.80 | A70 | 陈明
2026-03-15 | 平安人寿 | PL-7714 | X318 | 李二 | 长青 | 415.50 | 572.24 | 12.00 | 49.86 | A71 | 陈明
2026-04-16 | 人保财险 | PL-7727 | X325 | 王三 | 安心保 | 98.25 | 137.60 | 12.00 | 11.79 | A70 | 徐亮`,
    { file: '结算单.xlsx' },
  ),
  known(
    'zh 佣金報表 (HK)',
    'commissions',
    `
保單號碼 = policy.number | 保單持有人 = client.name | 計劃名稱 = policy.product | 保單生效日 = policy.start | 繳費模式 = policy.mode | 保費（港元） = commission.premium | 佣金率 = commission.rate | 佣金（港元） = commission.amount | 佣金類別 = commission.kind | 入賬日期 = commission.periodFrom | 顧問編號 = commission.advisorCode
PL-7701 | 张一 | 安心保 | 2025-02-14 | 年缴 | 240.00 | 12.00 | 28.80 | 首年 | 2026-02-14 | A70
PL-7714 | 李二 | 长青 | 2025-03-15 | 月缴 | 415.50 | 12.00 | 49.86 | 续期 | 2026-03-15 | A71
PL-7727 | 王三 | 安心保 | 2025-04-16 | 年缴 | 98.25 | 12.00 | 11.79 | 续期 | 2026-04-16 | A70`,
    { file: '佣金報表.csv' },
  ),
  known(
    'zh 团险在保明细 (CN)',
    'policies',
    `
保单号 = policy.number | 投保单位 = client.name | 实际用工单位 = | 岗位 = | 职业类别 = | 保险公司 = policy.carrier | 保险方案 = policy.product | 实际销售价 = policy.premium | 开始日期 = policy.start | 结束日期 = policy.end | 保单状态 = policy.status
PL-7701 | 张一 | 浙江分公司 | Alpha | Alpha | 人保财险 | 安心保 | 240.00 | 2025-02-14 | 2026-02-14 | 有效
PL-7714 | 李二 | 江苏分公司 | Beta | Beta | 平安人寿 | 长青 | 415.50 | 2025-03-15 | 2026-03-15 | 失效
PL-7727 | 王三 | 浙江分公司 | Gamma | Gamma | 人保财险 | 安心保 | 98.25 | 2025-04-16 | 2026-04-16 | 有效`,
    { file: '保单人员明细.xlsx' },
  ),
  known(
    'zh 理赔登记 (CN)',
    'claims',
    `
理赔单号 = claim.number | 保单号 = policy.number | 承保单位 = policy.carrier | 事故设备 = | 出险日期 = claim.lossDate | 申请金额 = | 赔付金额 = claim.paid | 申请人 = | 申请时间 = claim.reportedOn | 结案时间 = claim.paidOn | 案件状态 = claim.status
CL551 | PL-7701 | 人保财险 | Alpha | 2025-02-14 | 331.80 | 480.00 | 周舟 | 2026-02-14 | 2026-02-14 | 已结案
CL552 | PL-7714 | 平安人寿 | Beta | 2025-03-15 | 572.24 | 831.00 | 何田 | 2026-03-15 | 2026-03-15 | 处理中
CL553 | PL-7727 | 人保财险 | Gamma | 2025-04-16 | 137.60 | 196.50 | 林木 | 2026-04-16 | 2026-04-16 | 已结案`,
    { file: '理赔.xlsx' },
  ),
  known(
    'zh 家庭保单台账 (CN)',
    'policies',
    `
投保对象 = client.name | 对象类型 = | 险种 = policy.line | 保险公司 = policy.carrier | 保单号 = policy.number | 生效日期 = policy.start | 到期日期 = policy.end | 原价(元) = | 返款(元) = | 净保费(元) = policy.premium | 缴费方式 = policy.mode | 附件数 = | 备注 =
张一 | Alpha | 车险 | 人保财险 | PL-7701 | 2025-02-14 | 2026-02-14 | 331.80 | 331.80 | 240.00 | 年缴 | 1 | about item 1
李二 | Beta | 寿险 | 平安人寿 | PL-7714 | 2025-03-15 | 2026-03-15 | 572.24 | 572.24 | 415.50 | 月缴 | 2 | about item 2
王三 | Gamma | 车险 | 人保财险 | PL-7727 | 2025-04-16 | 2026-04-16 | 137.60 | 137.60 | 98.25 | 年缴 | 3 | about item 3`,
    { file: '台账.csv' },
  ),
  known(
    'zh 寿险佣金 (CN)',
    'commissions',
    `
发放年月 = commission.periodFrom | 代理人编码 = commission.advisorCode | 代理人姓名 = client.advisor | 合同号 = policy.number | 客户名称 = client.name | 主险名称 = policy.product | 承保日 = policy.start | 保单年度 = | 实收保费 = commission.premium | 佣金比率 = commission.rate | 直接佣金 = commission.amount | 佣金类型 = commission.kind
2026-02-14 | A70 | 陈明 | PL-7701 | 张一 | 安心保 | 2025-02-14 | 1 | 240.00 | 12.00 | 28.80 | 首年
2026-03-15 | A71 | 陈明 | PL-7714 | 李二 | 长青 | 2025-03-15 | 2 | 415.50 | 12.00 | 49.86 | 续期
2026-04-16 | A70 | 徐亮 | PL-7727 | 王三 | 安心保 | 2025-04-16 | 3 | 98.25 | 12.00 | 11.79 | 续期`,
    { file: '佣金明细.csv' },
  ),
  known(
    'zh 客戶清單 (TW)',
    'clients',
    `
客戶編號 = client.number | 姓名 = client.name | 身分證字號 = | 生日 = client.birthDate | 行動電話 = client.phone | 電子信箱 = client.email | 通訊地址 = client.street | 職業 = client.occupation | 介紹人 = client.referredBy | 服務業務員 = client.advisor
C204 | 张一 | X311 | 1971-02-14 | 555 0102 33 | c0@mail.test | 北京路3号 | Baker | Sam Dorn | 陈明
C205 | 李二 | X318 | 1972-03-15 | 555 0112 33 | c1@mail.test | 北京路4号 | Nurse | Uli Voss | 陈明
C206 | 王三 | X325 | 1973-04-16 | 555 0122 33 | c2@mail.test | 北京路5号 | Pilot | Rosa Pike | 徐亮`,
    { file: '客戶清單.csv' },
  ),
  known(
    'zh 车险台账 (CN)',
    'policies',
    `
序号 = | 签单日期 = | 车牌号 = | 车主姓名 = client.name | 联系方式 = client.phone | 保险公司 = policy.carrier | 商业险保单号 = policy.number | 保险起期 = policy.start | 保险止期 = policy.end | 商业险保费 = | 交强险保费 = | 车船税 = | 保费合计 = policy.premium | 渠道 = | 经办人 = client.advisor
1 | 2024-02-14 | X311 | 张一 | 555 0102 33 | 人保财险 | PL-7701 | 2025-02-14 | 2026-02-14 | 331.80 | 331.80 | 331.80 | 240.00 | Alpha | 陈明
2 | 2024-03-15 | X318 | 李二 | 555 0112 33 | 平安人寿 | PL-7714 | 2025-03-15 | 2026-03-15 | 572.24 | 572.24 | 572.24 | 415.50 | Beta | 陈明
3 | 2024-04-16 | X325 | 王三 | 555 0122 33 | 人保财险 | PL-7727 | 2025-04-16 | 2026-04-16 | 137.60 | 137.60 | 137.60 | 98.25 | Gamma | 徐亮`,
    { file: '车险台账.xlsx' },
  ),
  known(
    'zh 经纪费对账 (CN)',
    'commissions',
    `
保险机构 = policy.carrier | 投保人名称 = client.name | 保单/批单号 = policy.number | 险类名称 = policy.line | 起保日期 = policy.start | 实收保费 = commission.premium | 经纪费率 = commission.rate | 经纪费 = commission.amount | 到账日期 = commission.periodFrom | 经纪人代码 = commission.advisorCode
人保财险 | 张一 | PL-7701 | 车险 | 2025-02-14 | 240.00 | 12.00 | 28.80 | 2026-02-14 | A70
平安人寿 | 李二 | PL-7714 | 寿险 | 2025-03-15 | 415.50 | 12.00 | 49.86 | 2026-03-15 | A71
人保财险 | 王三 | PL-7727 | 车险 | 2025-04-16 | 98.25 | 12.00 | 11.79 | 2026-04-16 | A70`,
    { file: '对账单.xlsx' },
  ),
  known(
    'zh 客户资料 (CN)',
    'clients',
    `
客户号 = client.number | 客户姓名 = client.name | 证件类型 = | 证件号码 = | 性别 = client.sex | 出生日期 = client.birthDate | 移动电话 = client.phone | 电子邮箱 = client.email | 家庭住址 = client.street | 邮政编码 = client.postcode | 工作单位 = | 职业 = client.occupation | 所属业务员 = client.advisor
C204 | 张一 | Alpha | X311 | F | 1971-02-14 | 555 0102 33 | c0@mail.test | 北京路3号 | 40215 | Alpha | Baker | 陈明
C205 | 李二 | Beta | X318 | M | 1972-03-15 | 555 0112 33 | c1@mail.test | 北京路4号 | 40216 | Beta | Nurse | 陈明
C206 | 王三 | Gamma | X325 | F | 1973-04-16 | 555 0122 33 | c2@mail.test | 北京路5号 | 40217 | Gamma | Pilot | 徐亮`,
    { file: '客户.csv' },
  ),
  known(
    'zh 代理人续期 (CN)',
    'commissions',
    `
分公司 = | 营销员代码 = commission.advisorCode | 营销员姓名 = client.advisor | 保单号码 = policy.number | 投保人姓名 = client.name | 险种简称 = policy.product | 缴费期次 = | 应缴日 = | 实缴日 = commission.periodFrom | 规模保费 = commission.premium | 提佣比例 = commission.rate | 续期佣金 = commission.amount
浙江分公司 | A70 | 陈明 | PL-7701 | 张一 | 安心保 | 1 | 2024-02-14 | 2026-02-14 | 240.00 | 12.00 | 28.80
江苏分公司 | A71 | 陈明 | PL-7714 | 李二 | 长青 | 2 | 2024-03-15 | 2026-03-15 | 415.50 | 12.00 | 49.86
浙江分公司 | A70 | 徐亮 | PL-7727 | 王三 | 安心保 | 3 | 2024-04-16 | 2026-04-16 | 98.25 | 12.00 | 11.79`,
    { file: '续期佣金.xlsx' },
  ),
  known(
    'zh 理賠明細 (TW)',
    'claims',
    `
理賠案號 = claim.number | 保單號碼 = policy.number | 被保險人 = client.name | 事故日 = claim.lossDate | 受理日 = claim.reportedOn | 理賠金額 = claim.paid | 未決金額 = claim.reserve | 案件狀態 = claim.status
CL551 | PL-7701 | 张一 | 2025-02-14 | 2026-02-14 | 480.00 | 360.00 | 已结案
CL552 | PL-7714 | 李二 | 2025-03-15 | 2026-03-15 | 831.00 | 623.25 | 处理中
CL553 | PL-7727 | 王三 | 2025-04-16 | 2026-04-16 | 196.50 | 147.38 | 已结案`,
    { file: '理賠.csv' },
  ),
  known(
    'zh 保费台账 (CN)',
    'policies',
    `
出单机构 = | 被保险人名称 = client.name | 保单号 = policy.number | 险种名称 = policy.product | 起保时间 = policy.start | 终保时间 = policy.end | 保额(万元) = | 毛保费 = policy.premium | 净保费 = | 经办业务员 = client.advisor
浙江分公司 | 张一 | PL-7701 | 安心保 | 2025-02-14 | 2026-02-14 | 331.80 | 240.00 | 331.80 | 陈明
江苏分公司 | 李二 | PL-7714 | 长青 | 2025-03-15 | 2026-03-15 | 572.24 | 415.50 | 572.24 | 陈明
浙江分公司 | 王三 | PL-7727 | 安心保 | 2025-04-16 | 2026-04-16 | 137.60 | 98.25 | 137.60 | 徐亮`,
    { file: '保费.xlsx' },
  ),
  known(
    'zh 佣金支付 (CN)',
    'commissions',
    `
支付批次 = | 代理人姓名 = client.advisor | 代理人工号 = commission.advisorCode | 保险合同号 = policy.number | 投保人 = client.name | 首续期 = commission.kind | 实收日期 = commission.periodFrom | 规模保费 = commission.premium | 手续费率 = commission.rate | 税前手续费 = commission.amount | 税后手续费 =
X311 | 陈明 | A70 | PL-7701 | 张一 | 首年 | 2026-02-14 | 240.00 | 12.00 | 28.80 | 331.80
X318 | 陈明 | A71 | PL-7714 | 李二 | 续期 | 2026-03-15 | 415.50 | 12.00 | 49.86 | 572.24
X325 | 徐亮 | A70 | PL-7727 | 王三 | 续期 | 2026-04-16 | 98.25 | 12.00 | 11.79 | 137.60`,
    { file: '支付.csv' },
  ),
];
