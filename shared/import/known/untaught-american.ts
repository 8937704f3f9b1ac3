import { known } from './known.ts';

/** North American lists in words that were met after the rules were made. */
export const untaughtAmerican = [
  known(
    'us devoted (US)',
    'commissions',
    `
Statement Date = commission.periodFrom | Agent NPN = commission.advisorCode | Agent Name = client.advisor | Member ID = client.number | Member HICN = | Member First = client.givenName | Member Last = client.familyName | Member State = | Signature Date = | Effective Date = policy.start | Disenroll Date = | Contract = | PBP = | Prior Plan Type = | CMS Cycle Year = | Commission Type = commission.kind | Period = | Base Amount = commission.amount
03/05/2026 | A700 | John Smith | DH97981 | 1EG4TE41549 | Karen | Baker | CA | 03/05/2026 | 12/30/2024 |  | H1290 | 022 | None | 2 | Initial - New | 2026-02 | -51.00
03/25/2026 | A710 | Mary Smith | DH71406 | 1EG4TE38594 | Peter | Nguyen | OH | 03/25/2026 | 04/03/2021 |  | H1290 | 014 | MAPD | 2 | Initial - New | 2026-01 | 313.00
03/13/2026 | A720 | Robert Smith | DH96323 | 1EG4TE39896 | James | Miller | TX | 03/13/2026 | 03/06/2021 |  | H7993 | 001 | PDP | 2 | Renewal | 2026-02 | 27.25
03/23/2026 | A730 | John Smith | DH39880 | 1EG4TE48283 | Peter | Johnson | TX | 03/23/2026 | 01/17/2024 | 03/23/2026 | H7993 | 001 | MAPD | 1 | Renewal | 2026-03 | 313.00
03/25/2026 | A700 | Mary Smith | DH39521 | 1EG4TE41681 | Susan | Miller | CA | 03/25/2026 | 04/05/2021 | 03/25/2026 | H7993 | 014 | MAPD | 3 | Renewal | 2026-03 | -51.00
03/02/2026 | A710 | Robert Smith | DH36351 | 1EG4TE23553 | Karen | Clark | CA | 03/02/2026 | 05/06/2022 |  | H1290 | 001 | MAPD | 1 | Renewal | 2026-02 | 51.00`,
    { file: 'Agent Portion 2026-03.csv' },
  ),
  known(
    'us bcbs groups (US)',
    'commissions',
    `
Agent # = commission.advisorCode | Agent Name = client.advisor | Group Type = commission.kind | Customer Type = client.kind | Customer Name = client.name | Customer No = client.number | Orig Eff Date = policy.start | Product = policy.product | Coverage From = | Coverage To = | Premium Period = commission.periodFrom | Orig Sub Count = | Renewal Date = policy.renewal | Billed Amount = | Commission = commission.amount
A701 | John Smith | ADJUSTMENT | Individual | Garcia,John A | 7714015 | 03/26/2023 | Guardian Plus | 03/14/2026 | 04/11/2026 | 02/2026 | 11 | 03/24/2026 | 2,081.47 | 104.07
A711 | Mary Smith | RENEW | Group | Nguyen,Linda A | 7781177 | 07/24/2023 | Guardian Plus | 03/05/2026 | 04/02/2026 | 02/2026 | 2 | 12/18/2026 | 124.06 | 6.20
A721 | Robert Smith | ADJUSTMENT | Group | Johnson,James B | 7728061 | 01/24/2020 | Guardian Plus | 03/07/2026 | 04/04/2026 | 02/2026 | 4 | 11/08/2026 | 465.45 | 23.27
A731 | John Smith | NEW | Individual | Smith,John A | 7740666 | 04/16/2020 | Guardian Plus | 03/12/2026 | 04/09/2026 | 02/2026 | 8 | 12/19/2026 | 939.15 | 70.44
A701 | Mary Smith | RENEW | Individual | Clark,John A | 7739387 | 04/29/2024 | Silver 70 PPO | 03/27/2026 | 04/24/2026 | 02/2026 | 4 | 11/29/2026 | 207.52 | 15.56
A711 | Robert Smith | RENEW | Group | Baker,Susan M | 7761210 | 04/30/2024 | Basic A | 03/26/2026 | 04/23/2026 | 02/2026 | 4 | 01/15/2026 | 237.94 | 23.79`,
    { file: 'statement.csv' },
  ),
  known(
    'us aetna agency (US)',
    'commissions',
    `
Payment Date = commission.periodFrom | Medicare Number = | Member ID = client.number | Member Name = client.name | Sales Event = commission.kind | Product = policy.product | Plan ID = | Effective Date = policy.start | Term Date = policy.end | Writing Agent Name = client.advisor | Payee Amount = commission.amount
03/03/2026 | 4QX976862 | 1016304 | GARCIA, KAREN B | Renewal | MAPD | S5601-016 | 07/17/2025 |  | John Smith | 51.00
03/29/2026 | 4QX985844 | 1095782 | MILLER, ROBERT M | Renewal | PDP | H3146-006 | 02/24/2022 |  | Mary Smith | 25.50
03/03/2026 | 4QX921156 | 1079044 | JOHNSON, KAREN B | Renewal | MAPD | H3146-006 | 09/14/2025 |  | Robert Smith | 25.50
03/03/2026 | 4QX941189 | 1011340 | MILLER, PETER B | Renewal | MAPD | S5601-016 | 03/27/2020 | 03/03/2026 | John Smith | 27.25
03/14/2026 | 4QX915224 | 1021387 | MILLER, ROBERT C | Renewal | PDP | S5601-016 | 04/21/2019 |  | Mary Smith | 27.25
03/20/2026 | 4QX923159 | 1094567 | BAKER, JOHN C | Renewal | MAPD | H3146-006 | 09/30/2023 |  | Robert Smith | 27.25`,
    { file: 'Founders Agency.csv' },
  ),
  known(
    'us blue shield groups (US)',
    'commissions',
    `
Group Number = | Subscriber ID = client.number | Customer Name = client.name | Product = policy.product | Eff Date = policy.start | Period = commission.periodFrom | Gross Premium = | Base Premium* = commission.premium | Rate = commission.rate | Commission Paid = commission.amount
W0018657 | 9072330 | JOHNSON, PETER M | Guardian Plus | 01/31/2024 | 02/2026 | 721.50 | 593.80 | 12.00% | 71.26
W0080536 | 9081644 | JOHNSON, JAMES A | Basic A | 05/16/2019 | 02/2026 | 1,731.81 | 1,428.77 | 12.50% | 178.60
W0027240 | 9043405 | NGUYEN, JOHN M | Basic A | 05/03/2023 | 02/2026 | 1,200.32 | 989.52 | 5.00% | 49.48
W0042855 | 9033747 | MILLER, LINDA A | Basic A | 06/28/2020 | 02/2026 | 1,374.86 | 1,133.77 | 20.00% | 226.75
W0017788 | 9066427 | CLARK, SUSAN B | Guardian Plus | 11/18/2023 | 03/2026 | 1,888.63 | 1,558.37 | 7.50% | 116.88
W0089369 | 9084737 | BAKER, LINDA B | Guardian Plus | 08/18/2022 | 02/2026 | 1,367.03 | 1,127.30 | 12.00% | 135.28`,
    { file: 'bsc commissions.csv' },
  ),
  known(
    'us providence medicare (US)',
    'commissions',
    `
Member ID = client.number | Name = client.name | Line of Business = policy.line | Product = policy.product | MBI = | Effective = policy.start | Term Date = policy.end | Signed Date = | Period = commission.periodFrom | Cycle = | Retro? = | Commission = commission.amount
PR54766 | BAKER KAREN | Medicare | Guardian Plus | 3KW858442 | 09/15/2024 |  | 03/07/2026 | 02/2026 | 1 | Y | 25.50
PR48669 | JOHNSON MARY | Medicare | Silver 70 PPO | 3KW861078 | 05/10/2020 |  | 03/24/2026 | 03/2026 | 1 | Y | 27.25
PR12688 | O'NEIL PETER A | Individual | Guardian Plus | 3KW814067 | 12/06/2020 |  | 03/06/2026 | 02/2026 | 2 | N | 27.25
PR72448 | O'NEIL PETER M | Medicare | Silver 70 PPO | 3KW866909 | 11/03/2023 |  | 03/04/2026 | 03/2026 | 1 | Y | 51.00
PR26670 | BAKER MARY J | Medicare | Guardian Plus | 3KW852839 | 07/28/2024 |  | 03/25/2026 | 03/2026 | 1 | Y | 313.00
PR18010 | SMITH PETER | Medicare | Silver 70 PPO | 3KW838011 | 11/21/2022 |  | 03/19/2026 | 02/2026 | 2 | N | 27.25`,
    { file: 'comm.csv' },
  ),
  known(
    'us bcbs la comp (US)',
    'commissions',
    `
Current Contract = policy.number | Subscriber Name = client.name | Company = policy.carrier | MOP = | OED = | Due Date = commission.periodFrom | Product Name = policy.product | Premium = commission.premium | Elapsed = | Comm. % = commission.rate | Commission = commission.amount
PL-612006-25 | O'NEIL, PETER C | Halden Mutual | M | 05/15/2022 | 03/18/2026 | Guardian Plus | 1,326.90 | 11 | 12.50% | 165.86
796716933 | MILLER, JOHN M | Corvo Insurance Co | A | 12/21/2021 | 03/03/2026 | Guardian Plus | 1,872.35 | 1 | 10.00% | 187.24
645635876 | MILLER, JAMES A | Corvo Insurance Co | A | 04/23/2024 | 03/15/2026 | Basic A | 2,047.65 | 5 | 10.00% | 204.76
592144339 | GARCIA, SUSAN B | Corvo Insurance Co | M | 09/13/2020 | 03/17/2026 | Silver 70 PPO | 1,508.43 | 8 | 12.00% | 181.01
593892902 | GARCIA, PETER M | Corvo Insurance Co | A | 04/16/2022 | 03/13/2026 | Silver 70 PPO | 2,315.54 | 2 | 7.50% | 173.67
721511423 | JOHNSON, PETER C | Northfield Life | M | 06/07/2023 | 03/08/2026 | Guardian Plus | 846.07 | 10 | 20.00% | 169.21`,
    { file: 'compensation detail.csv' },
  ),
  known(
    'us sentinel life (US)',
    'commissions',
    `
Agent # = commission.advisorCode | Writing Agent Name = client.advisor | Policy # = policy.number | Name = client.name | St = | Plan Code = policy.product | Mo/Yr = | Paid Date = commission.periodFrom | Dur. = | Premium = commission.premium | Rate = commission.rate | Comm = commission.amount | Advance =
A706 | John Smith | AB4518468 | SMITH SUSAN | CA | T15 | 01/26 | 03/22/2026 | 10 | 610.45 | 5.00% | 30.52 | 7.27
A716 | Mary Smith | AB2536170 | MILLER JOHN M | TX | WL20 | 02/26 | 03/09/2026 | 8 | 85.52 | 5.00% | 4.28 | 32.58
A726 | Robert Smith | AB5286382 | BAKER KAREN | OH | WL20 | 01/26 | 03/06/2026 | 4 | 1,297.77 | 12.00% | 155.73 | 53.69
A736 | John Smith | AB9535946 | GARCIA KAREN M | OH | WL20 | 01/26 | 03/17/2026 | 4 | 463.37 | 10.00% | 46.34 | 81.34
A706 | Mary Smith | AB5172854 | BAKER KAREN | CA | WL20 | 01/26 | 03/13/2026 | 1 | 183.72 | 12.00% | 22.05 | 35.55
A716 | Robert Smith | AB5585997 | BAKER LINDA | OH | T15 | 02/26 | 03/01/2026 | 3 | 1,524.24 | 5.00% | 76.21 | 27.99`,
    { file: 'Sentinel_commission.csv' },
  ),
  known(
    'us kansas city life (US)',
    'commissions',
    `
POLICY # = policy.number | NAME = client.name | PLAN = policy.product | ANNIV = | YR = | PREM = commission.premium | RATE = commission.rate | EARNINGS = commission.amount | EXPLANATION = commission.kind
780649109 | NGUYEN JOHN M | Guardian Plus | 04/26 | 10 | 2,137.86 | 15.00% | 320.68 | FIRST YEAR
CV-389081-98 | O'NEIL JOHN J | Guardian Plus | 03/03 | 1 | 2,009.06 | 7.50% | 150.68 | RENEWAL
CV-898235-64 | BAKER SUSAN | Basic A | 03/04 | 5 | 643.88 | 5.00% | 32.19 | RENEWAL
CV-173656-56 | GARCIA ROBERT J | Guardian Plus | 09/04 | 3 | 124.92 | 12.00% | 14.99 | RENEWAL
339873036 | O'NEIL JAMES | Silver 70 PPO | 12/17 | 9 | 2,318.58 | 20.00% | 463.72 | FIRST YEAR
406287602 | CLARK PETER | Silver 70 PPO | 10/27 | 9 | 1,901.94 | 10.00% | 190.19 | RENEWAL`,
    { file: 'KCL statement.csv' },
  ),
  known(
    'us family benefit life (US)',
    'commissions',
    `
POLICY NUMBER = policy.number | INSURED = client.name | MD = | AGE = | PRD = policy.product | PAID DATE = commission.periodFrom | YR = | RATE = commission.rate | PREMIUM = commission.premium | COMMISSION = commission.amount | ADVANCE REMAINING =
72889906 | JOHNSON, PETER C | A | 21 | GIWL | 03/23/2026 | 5 | 20.00% | 267.71 | 53.54 | 20.78
72609097 | SMITH, ROBERT B | M | 67 | SIWL | 03/12/2026 | 4 | 15.00% | 585.23 | 87.78 | 83.71
76421263 | CLARK, MARY M | A | 66 | GIWL | 03/12/2026 | 7 | 10.00% | 1,755.57 | 175.56 | 68.50
79143541 | GARCIA, JOHN M | Q | 48 | SIWL | 03/11/2026 | 2 | 10.00% | -1,238.50 | -123.85 | 10.04
76821898 | MILLER, PETER B | A | 86 | GIWL | 03/14/2026 | 11 | 7.50% | -175.10 | -13.13 | 10.02
74447857 | JOHNSON, ROBERT B | Q | 75 | GIWL | 03/01/2026 | 1 | 5.00% | -578.63 | -28.93 | 63.64`,
    { file: 'FBL.csv' },
  ),
  known(
    'us allied tpa (US)',
    'commissions',
    `
Group No. = client.number | Group Name = client.name | Billing Period = commission.periodFrom | Adj. Period = | Invoice Total = | Stoploss Total = | Agent Rate = | Calculation = | Commission Amount = commission.amount
A38057 | Acme Roofing LLC | 03/17/2026 |  | 1,210.68 | 19.09 | 5.00% | % of Premium | 60.53
A88064 | Delta Freight Ltd | 03/17/2026 |  | 1,264.53 | 13.28 | 5.00% | PEPM | 63.23
A64238 | Baker & Sons Inc | 03/09/2026 |  | 116.43 | 31.17 | 7.50% | PEPM | 8.73
A18668 | Acme Roofing LLC | 03/23/2026 |  | 523.61 | 80.79 | 20.00% | PEPM | 104.72
A58372 | Baker & Sons Inc | 03/17/2026 |  | 519.01 | 82.14 | 15.00% | % of Premium | 77.85
A62869 | Karen Miller | 03/05/2026 |  | 1,973.94 | 68.53 | 20.00% | PEPM | 394.79`,
    { file: 'broker commission.csv' },
  ),
  known(
    'us group benefits edi (US)',
    'commissions',
    `
Company = policy.carrier | CertificateId = policy.number | CertEffectiveDate = policy.start | SplitBrokerId = | PmtPostedDate = commission.periodFrom | PaidToDate = | PaidAmount = commission.amount | TransActionType = commission.kind | InvoiceNumber = | CertInForceMonths = | CommissionRate = commission.rate
Northfield Life | 9479211 | 11/24/2023 | P56681 | 03/04/2026 | 04/01/2026 | 123.94 | Renewal | INV85438 | 3 | 12.00%
Northfield Life | 5789045 | 11/09/2019 | P29433 | 03/17/2026 | 04/14/2026 | 221.38 | New Business | INV76235 | 3 | 15.00%
Halden Mutual | 1861073 | 03/10/2019 | P89208 | 03/30/2026 | 04/27/2026 | 118.40 | New Business | INV46931 | 4 | 5.00%
Corvo Insurance Co | 3350640 | 09/02/2021 | P52074 | 03/25/2026 | 04/22/2026 | 60.91 | New Business | INV99062 | 8 | 10.00%
Corvo Insurance Co | 1419370 | 06/17/2021 | P24251 | 03/28/2026 | 04/25/2026 | -12.93 | New Business | INV60293 | 10 | 7.50%
Corvo Insurance Co | 6898904 | 10/20/2021 | P14719 | 03/04/2026 | 04/01/2026 | 468.73 | Renewal | INV24045 | 9 | 20.00%`,
    { file: 'CommissionsDetail_20260331.csv' },
  ),
  known(
    'us allstate like (US)',
    'commissions',
    `
Policy No = policy.number | Sub-Prod Code = commission.advisorCode | Product = policy.product | Insured = client.name | Orig. Policy Eff Date = policy.start | Policy Bundle Type = | Written Premium ($) = | Commissionable Premium ($) = commission.premium | Base Commission Rate % = commission.rate | Base Commission Amount ($) = commission.amount | VC Rate % = | VC Amount ($) * = | Business Type = | Trans Type = commission.kind
377036605 | 001 | Silver 70 PPO | MILLER SUSAN M | 06/21/2023 | Preferred | 186.17 | 151.38 | 7.50% | 11.35 | 1.0 | 32.21 | New | Renewal
669256511 | 001 | Guardian Plus | CLARK SUSAN | 10/02/2020 | Preferred | 2,883.10 | 2,380.25 | 12.00% | 285.63 | 2.0 | 21.82 | Renewal | New
604886250 | 002 | Silver 70 PPO | BAKER PETER M | 02/05/2021 | Standard | 518.40 | 425.95 | 7.50% | 31.95 | 1.0 | 13.90 | New | New
173263885 | 001 | Silver 70 PPO | MILLER LINDA | 12/20/2021 | Standard | 1,586.78 | 1,308.91 | 10.00% | 130.89 | 1.0 | 16.80 | Renewal | Endorsement
929154735 | 001 | Guardian Plus | CLARK JAMES J | 05/02/2019 | Standard | 1,058.41 | 872.24 | 10.00% | 87.22 | 2.0 | 29.14 | New | New
919089440 | 002 | Basic A | JOHNSON ROBERT | 01/07/2024 | Standard | 2,159.46 | 1,782.20 | 12.00% | 213.86 | 1.0 | 59.95 | Renewal | New`,
    { file: 'production march.csv' },
  ),
  known(
    'us agency bill account current (US)',
    'commissions',
    `
Eff Dt = policy.start | Insured/Account = client.name | Pol # = policy.number | Trans = commission.kind | Desc = | Gross Prem = commission.premium | Comm Pct = commission.rate | Comm Amt = commission.amount | Net Due Co =
11/11/2022 | Susan Nguyen | AB4328508 | RWL | stolen bike | 415.97 | 7.50% | 31.20 | 384.77
07/05/2021 | Karen Smith | AB4495248 | XLC | rear collision | 1,006.81 | 5.00% | 50.34 | 956.47
01/08/2019 | Peter Miller | AB4783122 | RWL | water leak in kitchen | 603.31 | 15.00% | 90.50 | 512.81
08/23/2024 | Linda Garcia | AB6625883 | XLC | hail damage at home | 2,240.36 | 5.00% | 112.02 | 2,128.34
04/26/2019 | Susan Nguyen | AB4831549 | NBS | hail damage at home | 920.76 | 5.00% | 46.04 | 874.72
10/16/2022 | John Miller | AB9598259 | XLC | hail damage at home | 2,176.77 | 12.50% | 272.10 | 1,904.67`,
    { file: 'acct current.csv' },
  ),
  known(
    'us wholesaler agentero like (US)',
    'commissions',
    `
Producer = client.advisor | Policyholder = client.name | Policy number = policy.number | Transaction = commission.kind | Policy effective date = policy.start | Written premium = | Fees & taxes = | Commissionable amount = commission.premium | Commission schedule = | Commission = commission.amount
John Smith | Peter Miller | CV-503362-41 | NBS | 01/22/2021 | 2,031.78 | 57.65 | 1,676.68 | 15.00% | 251.50
Mary Smith | Mary & Susan Clark | 773019465 | RWL | 04/29/2022 | 1,920.21 | 35.86 | 1,584.47 | 5.00% | 79.22
Robert Smith | Karen Baker | 442509406 | NBS | 01/08/2021 | 2,704.47 | 26.17 | 2,232.62 | 12.00% | 267.91
John Smith | Susan Clark | CV-556092-19 | PCH | 08/19/2022 | 2,665.15 | 15.67 | 2,200.12 | 20.00% | 440.02
Mary Smith | James Nguyen | CV-723295-80 | PCH | 09/26/2023 | 2,174.45 | 83.63 | 1,794.59 | 5.00% | 89.73
Robert Smith | James Garcia | 799647441 | RWL | 05/13/2022 | 781.96 | 85.09 | 643.77 | 15.00% | 96.57`,
    { file: 'base commissions.csv' },
  ),
  known(
    'us epic direct bill (US)',
    'commissions',
    `
Lookup Code = client.number | Account Name = client.name | Policy # = policy.number | Line of Bus = policy.line | ICO = policy.carrier | Eff Date = policy.start | Exp Date = policy.end | Acctg Month = commission.periodFrom | Prod Code = commission.advisorCode | Trans Amt = commission.premium | Agcy Comm % = commission.rate | Agcy Comm Amt = commission.amount | Prod Comm Amt =
SMITJ-01 | John Garcia | 77995988 | WORK | Halden Mutual | 12/11/2020 | 06/03/2026 | 02/2026 | A7014 | 669.33 | 12.00% | 80.32 | 67.94
BAKER-02 | Acme Roofing LLC | 71918700 | CGL | Corvo Insurance Co | 09/18/2022 | 02/06/2027 | 03/2026 | A7114 | 1,283.10 | 7.50% | 96.23 | 46.32
BAKER-02 | Acme Roofing LLC | 74441406 | HOME | Halden Mutual | 08/17/2025 | 07/06/2026 | 03/2026 | A7214 | 853.19 | 20.00% | 170.64 | 78.02
BAKER-02 | Karen Baker | 71365850 | CGL | Halden Mutual | 08/27/2025 | 12/20/2026 | 02/2026 | A7314 | 1,212.90 | 20.00% | 242.58 | 32.92
ACMEC-01 | Delta Freight Ltd | 76953032 | BAPP | Northfield Life | 02/06/2019 | 08/25/2026 | 03/2026 | A7014 | 1,864.12 | 5.00% | 93.21 | 19.08
JONEM-01 | Susan Garcia | 79121071 | HOME | Halden Mutual | 06/18/2019 | 08/06/2026 | 03/2026 | A7114 | 365.90 | 15.00% | 54.88 | 12.24`,
    { file: 'DirectBill.csv' },
  ),
  known(
    'us annuity trail (US)',
    'commissions',
    `
Rep # = commission.advisorCode | Rep Name = client.advisor | Contract # = policy.number | Owner Name = client.name | Product Description = policy.product | Issue Dt = policy.start | Contract Value = | Comm Basis = commission.premium | Trail bps = commission.rate | Gross Comp = commission.amount | Payout % = | Net to Rep =
A7015 | John Smith | HM-965301-49 | Mary Miller | Guardian Plus | 07/03/2023 | 816,000.00 | 2,115.03 | 25 | 253.80 | 85 | 1,861.23
A7115 | Mary Smith | 346900088 | Karen Clark | Basic A | 08/03/2021 | 308,000.00 | 2,130.73 | 100 | 266.34 | 90 | 1,864.39
A7215 | Robert Smith | HM-105689-60 | James Johnson | Silver 70 PPO | 03/12/2020 | 249,000.00 | 1,403.12 | 25 | 168.37 | 85 | 1,234.75
A7315 | John Smith | HM-233702-81 | Peter Nguyen | Silver 70 PPO | 04/30/2023 | 707,000.00 | 226.13 | 100 | 16.96 | 90 | 209.17
A7015 | Mary Smith | 143806342 | Linda Smith | Basic A | 11/18/2024 | 31,000.00 | 2,378.75 | 100 | 237.88 | 90 | 2,140.87
A7115 | Robert Smith | HM-950663-66 | Linda Garcia | Silver 70 PPO | 11/07/2020 | 46,000.00 | 1,806.38 | 100 | 270.96 | 90 | 1,535.42`,
    { file: 'trails Q1.csv' },
  ),
  known(
    'us mutual fund DST (US)',
    'commissions',
    `
Trade Date = commission.periodFrom | Rep = client.advisor | Account Registration = client.name | Acct No = client.number | Fund Family = policy.carrier | CUSIP = | Fund Name = policy.product | Type = commission.kind | Assets = | Gross Commission = commission.amount
03/29/2026 | A7016 | Susan O'Neil | 664752234 | Corvo Insurance Co | 3887191 | Guardian Plus | Trail | 644,000.00 | 201.89
03/12/2026 | A7116 | Robert Clark | 359079708 | Northfield Life | 3855140 | Basic A | New | 51,000.00 | 62.29
03/25/2026 | A7216 | Peter Nguyen | 460695878 | Corvo Insurance Co | 3899806 | Basic A | Trail | 215,000.00 | 55.17
03/29/2026 | A7316 | Peter Garcia | 950526101 | Corvo Insurance Co | 3857672 | Guardian Plus | Trail | 466,000.00 | 138.53
03/21/2026 | A7016 | Linda Nguyen | 336931290 | Corvo Insurance Co | 3892280 | Silver 70 PPO | Trail | 499,000.00 | 251.83
03/16/2026 | A7116 | Karen & Robert Clark | 876976279 | Halden Mutual | 3842311 | Basic A | New | 843,000.00 | -127.90`,
    { file: '12b-1.csv' },
  ),
];
