import { known } from './known.ts';

/** Commission statements as carriers and general agents in North America send them. */
export const americanCommissions = [
  known(
    'us health agency commissions (US)',
    'commissions',
    `
Paid Month = commission.periodFrom | Group = client.name | Carrier = policy.carrier | LOB = policy.line | Premium = commission.premium | Gross Commission = commission.amount | Compensation Distributed = | Agency Net =
02/14/2026 | Orla Finch | Halden Mutual | Auto | 240.00 | 28.80 | 331.80 | 331.80
03/15/2026 | Idris Vale | Corvo Insurance | Home | 415.50 | 49.86 | 572.24 | 572.24
04/16/2026 | Petra Lind | Halden Mutual | Life | 98.25 | 11.79 | 137.60 | 137.60`,
    { file: 'Paid 2026-01.csv' },
  ),
  known(
    'us mga account current (US)',
    'commissions',
    `
Policy Number = policy.number | Transaction = commission.kind | Insured = client.name | Gross Premium = commission.premium | Gross Commission = commission.amount | Fees = | Net Due Carrier =
PL-7701 | New | Orla Finch | 240.00 | 28.80 | 331.80 | 331.80
PL-7714 | Renewal | Idris Vale | 415.50 | 49.86 | 572.24 | 572.24
PL-7727 | Renewal | Petra Lind | 98.25 | 11.79 | 137.60 | 137.60`,
    { file: 'account current.csv' },
  ),
  known(
    'us agent portal export (US)',
    'commissions',
    `
Agent ID Paid = | Writing Agent = client.advisor | Writing Agent ID = commission.advisorCode | Policy Number = policy.number | Primary Insured = client.name | Transaction Date = commission.periodFrom | Effective Date = policy.start | Mode = policy.mode | Mode Premium = commission.premium | Commission Rate = commission.rate | Commission Amount = commission.amount | Chargeback Reason =
X311 | Kai Berg | A70 | PL-7701 | Orla Finch | 02/14/2026 | 02/14/2025 | Monthly | 240.00 | 12.00 | 28.80 | Alpha
X318 | Kai Berg | A71 | PL-7714 | Idris Vale | 03/15/2026 | 03/15/2025 | Annual | 415.50 | 12.00 | 49.86 | Beta
X325 | Lea Moor | A70 | PL-7727 | Petra Lind | 04/16/2026 | 04/16/2025 | Monthly | 98.25 | 12.00 | 11.79 | Gamma`,
    { file: 'PolicyDetails.csv' },
  ),
  known(
    'us comparer commission (US)',
    'commissions',
    `
Applicant Name = client.name | Master Company = | Carrier = policy.carrier | Policy # = policy.number | Eff. Date = policy.start | Trans. Type = commission.kind | Trans. Date = commission.periodFrom | Written Prem. = commission.premium | Comm. % = commission.rate | Comm. Amt. = commission.amount | Agent Split =
Orla Finch | Mutua Norte | Halden Mutual | PL-7701 | 02/14/2025 | New | 02/14/2026 | 240.00 | 12.00 | 28.80 | 331.80
Idris Vale | Halden Re | Corvo Insurance | PL-7714 | 03/15/2025 | Renewal | 03/15/2026 | 415.50 | 12.00 | 49.86 | 572.24
Petra Lind | Mutua Norte | Halden Mutual | PL-7727 | 04/16/2025 | Renewal | 04/16/2026 | 98.25 | 12.00 | 11.79 | 137.60`,
    { file: 'CarrierStatement.csv' },
  ),
  known(
    'us medicare payout (US)',
    'commissions',
    `
Payee ID = | Writing Agent NPN = commission.advisorCode | Writing Agent Name = client.advisor | Member ID = client.number | Member First Name = client.givenName | Member Last Name = client.familyName | Policy Effective Date = policy.start | Termination Date = policy.end | Plan Name = policy.product | Cycle Year = | Payment Type = commission.kind | Statement Date = commission.periodFrom | Commission Paid = commission.amount
X311 | A70 | Kai Berg | C204 | Orla | Finch | 02/14/2025 | 02/14/2026 | Basic A | 1 | New | 02/14/2026 | 28.80
X318 | A71 | Kai Berg | C205 | Idris | Vale | 03/15/2025 | 03/15/2026 | Comfort B | 2 | Renewal | 03/15/2026 | 49.86
X325 | A70 | Lea Moor | C206 | Petra | Lind | 04/16/2025 | 04/16/2026 | Basic A | 3 | Renewal | 04/16/2026 | 11.79`,
    { file: 'commission detail.csv' },
  ),
  known(
    'us statement gross comm (US)',
    'commissions',
    `
Policy Number = policy.number | Insured = client.name | Gross Premium = commission.premium | Gross Comm = commission.amount | Tran Code = commission.kind | Tran Date = commission.periodFrom
PL-7701 | Orla Finch | 240.00 | 28.80 | New | 02/14/2026
PL-7714 | Idris Vale | 415.50 | 49.86 | Renewal | 03/15/2026
PL-7727 | Petra Lind | 98.25 | 11.79 | Renewal | 04/16/2026`,
    { file: 'statement.csv' },
  ),
  known(
    'us provider commission table (US)',
    'commissions',
    `
Insurance Provider = policy.carrier | Policy Number = policy.number | Insured = client.name | Term = | Gross Amount = | Net Amount = | 30 Days = | 60 Days = | Payment Date = commission.periodFrom | Commission = commission.amount
Halden Mutual | PL-7701 | Orla Finch | 1 | 331.80 | 331.80 | 331.80 | 331.80 | 02/14/2026 | 28.80
Corvo Insurance | PL-7714 | Idris Vale | 2 | 572.24 | 572.24 | 572.24 | 572.24 | 03/15/2026 | 49.86
Halden Mutual | PL-7727 | Petra Lind | 3 | 137.60 | 137.60 | 137.60 | 137.60 | 04/16/2026 | 11.79`,
    { file: 'commissions.csv' },
  ),
  known(
    'us field statement (US)',
    'commissions',
    `
Policy Number = policy.number | Insured Name = client.name | Writing Agent = client.advisor | Commission Amount = commission.amount | Paid Date = commission.periodFrom
PL-7701 | Orla Finch | Kai Berg | 28.80 | 02/14/2026
PL-7714 | Idris Vale | Kai Berg | 49.86 | 03/15/2026
PL-7727 | Petra Lind | Lea Moor | 11.79 | 04/16/2026`,
    { file: 'statement.csv' },
  ),
  known(
    'us large agency commission detail (US)',
    'commissions',
    `
Lookup Code = client.number | Account Name = client.name | Policy Number = policy.number | ICO Name = policy.carrier | PCO Name = | Line Type = policy.line | Line Effective Date = policy.start | Accounting Month = commission.periodFrom | Transaction Code = commission.kind | Billed Premium = commission.premium | Agency Commission % = commission.rate | Agency Commission Amount = commission.amount | Producer 1 = client.advisor
C204 | Orla Finch | PL-7701 | Halden Mutual | Mutua Norte | Auto | 02/14/2025 | 02/14/2026 | New | 240.00 | 12.00 | 28.80 | Kai Berg
C205 | Idris Vale | PL-7714 | Corvo Insurance | Halden Re | Home | 03/15/2025 | 03/15/2026 | Renewal | 415.50 | 12.00 | 49.86 | Kai Berg
C206 | Petra Lind | PL-7727 | Halden Mutual | Mutua Norte | Life | 04/16/2025 | 04/16/2026 | Renewal | 98.25 | 12.00 | 11.79 | Lea Moor`,
    { file: 'epic.csv' },
  ),
  known(
    'us life advance (US)',
    'commissions',
    `
Agent # = commission.advisorCode | Agent Name = client.advisor | Policyowner = client.name | Contract # = policy.number | Plan Code = policy.product | Issue Dt = policy.start | Pd To Dt = | Prem Mode = policy.mode | Commissionable Prem = commission.premium | Pct = commission.rate | Adv/Earned = commission.kind | Commission Earned = commission.amount | Unearned Balance =
A70 | Kai Berg | Orla Finch | PL-7701 | Basic A | 02/14/2025 | 02/14/2024 | Monthly | 240.00 | 12.00 | New | 28.80 | 331.80
A71 | Kai Berg | Idris Vale | PL-7714 | Comfort B | 03/15/2025 | 03/15/2024 | Annual | 415.50 | 12.00 | Renewal | 49.86 | 572.24
A70 | Lea Moor | Petra Lind | PL-7727 | Basic A | 04/16/2025 | 04/16/2024 | Monthly | 98.25 | 12.00 | Renewal | 11.79 | 137.60`,
    { file: 'agent statement.csv' },
  ),
  known(
    'us group benefits statement (US)',
    'commissions',
    `
Broker Name = client.advisor | Broker NPN = commission.advisorCode | Group Number = policy.number | Group Name = client.name | Coverage = policy.product | Billing Period = commission.periodFrom | Subscribers = | Premium Received = commission.premium | Comm Schedule = | Commission Due = commission.amount
Kai Berg | A70 | PL-7701 | Orla Finch | Basic A | 02/14/2026 | 1 | 240.00 | Alpha | 28.80
Kai Berg | A71 | PL-7714 | Idris Vale | Comfort B | 03/15/2026 | 2 | 415.50 | Beta | 49.86
Lea Moor | A70 | PL-7727 | Petra Lind | Basic A | 04/16/2026 | 3 | 98.25 | Gamma | 11.79`,
    { file: 'broker statement.csv' },
  ),
  known(
    'us p&c direct bill (US)',
    'commissions',
    `
PolicyNbr = policy.number | InsuredNm = client.name | EffDt = policy.start | TransTyp = commission.kind | PremAmt = commission.premium | CommPct = commission.rate | CommAmt = commission.amount | ProducerCd = commission.advisorCode | LOBDesc = policy.line
PL-7701 | Orla Finch | 02/14/2025 | New | 240.00 | 12.00 | 28.80 | A70 | Auto
PL-7714 | Idris Vale | 03/15/2025 | Renewal | 415.50 | 12.00 | 49.86 | A71 | Home
PL-7727 | Petra Lind | 04/16/2025 | Renewal | 98.25 | 12.00 | 11.79 | A70 | Life`,
    { file: 'DB comm.csv' },
  ),
  known(
    'us annuity trail (US)',
    'commissions',
    `
Contract Number = policy.number | Owner Last Name = client.familyName | Owner First Name = client.givenName | Rep ID = commission.advisorCode | Rep Name = client.advisor | Product Description = policy.product | Account Value = | Trail Rate = commission.rate | Trail Amount = commission.amount | Process Date = commission.periodFrom
PL-7701 | Finch | Orla | A70 | Kai Berg | Basic A | 331.80 | 12.00 | 28.80 | 02/14/2026
PL-7714 | Vale | Idris | A71 | Kai Berg | Comfort B | 572.24 | 12.00 | 49.86 | 03/15/2026
PL-7727 | Lind | Petra | A70 | Lea Moor | Basic A | 137.60 | 12.00 | 11.79 | 04/16/2026`,
    { file: 'trails.csv' },
  ),
  known(
    'us surety commissions (US)',
    'commissions',
    `
Bond Number = policy.number | Principal = client.name | Obligee = | Bond Premium = commission.premium | Commission Pct = commission.rate | Agent Commission = commission.amount | Posted Date = commission.periodFrom
PL-7701 | Orla Finch | Mutua Norte | 240.00 | 12.00 | 28.80 | 02/14/2026
PL-7714 | Idris Vale | Halden Re | 415.50 | 12.00 | 49.86 | 03/15/2026
PL-7727 | Petra Lind | Mutua Norte | 98.25 | 12.00 | 11.79 | 04/16/2026`,
    { file: 'bonds.csv' },
  ),
  known(
    'us dental vision statement (US)',
    'commissions',
    `
Agent Writing Number = commission.advisorCode | Employer Group = client.name | Policy/Group # = policy.number | Product Line = policy.line | Premium Month = commission.periodFrom | Paid Premium = commission.premium | Rate (%) = commission.rate | Commission ($) = commission.amount
A70 | Orla Finch | PL-7701 | Auto | 02/14/2026 | 240.00 | 12.00 | 28.80
A71 | Idris Vale | PL-7714 | Home | 03/15/2026 | 415.50 | 12.00 | 49.86
A70 | Petra Lind | PL-7727 | Life | 04/16/2026 | 98.25 | 12.00 | 11.79`,
    { file: 'statement.csv' },
  ),
  known(
    'us medicare renewals (US)',
    'commissions',
    `
Carrier Name = policy.carrier | Medicare ID = | Client First = client.givenName | Client Last = client.familyName | Policy ID = policy.number | Plan Type = policy.line | Eff Dt = policy.start | Payment Amt = commission.amount | Pay Code = commission.kind | Pmt Date = commission.periodFrom
Halden Mutual | X311 | Orla | Finch | PL-7701 | Auto | 02/14/2025 | 28.80 | New | 02/14/2026
Corvo Insurance | X318 | Idris | Vale | PL-7714 | Home | 03/15/2025 | 49.86 | Renewal | 03/15/2026
Halden Mutual | X325 | Petra | Lind | PL-7727 | Life | 04/16/2025 | 11.79 | Renewal | 04/16/2026`,
    { file: 'renewals.csv' },
  ),
  known(
    'us excess flood (US)',
    'commissions',
    `
Prod Code = commission.advisorCode | Insured Property Owner = client.name | Policy = policy.number | Trans Eff Date = policy.start | Trans = commission.kind | Net Written Premium = commission.premium | Comm Rt = commission.rate | Comm Earned = commission.amount | Stmt Dt = commission.periodFrom
A70 | Orla Finch | PL-7701 | 02/14/2025 | New | 240.00 | 12.00 | 28.80 | 02/14/2026
A71 | Idris Vale | PL-7714 | 03/15/2025 | Renewal | 415.50 | 12.00 | 49.86 | 03/15/2026
A70 | Petra Lind | PL-7727 | 04/16/2025 | Renewal | 98.25 | 12.00 | 11.79 | 04/16/2026`,
    { file: 'flood.csv' },
  ),
  known(
    'us aca marketplace (US)',
    'commissions',
    `
Broker Name = client.advisor | Broker NPN = commission.advisorCode | Exchange Subscriber ID = client.number | Subscriber First Name = client.givenName | Subscriber Last Name = client.familyName | Coverage Effective Date = policy.start | Coverage End Date = policy.end | Policy Status = policy.status | Covered Member Count = | Compensation Amount = commission.amount | Compensation Month = commission.periodFrom
Kai Berg | A70 | C204 | Orla | Finch | 02/14/2025 | 02/14/2026 | Active | 1 | 28.80 | 02/14/2026
Kai Berg | A71 | C205 | Idris | Vale | 03/15/2025 | 03/15/2026 | Cancelled | 2 | 49.86 | 03/15/2026
Lea Moor | A70 | C206 | Petra | Lind | 04/16/2025 | 04/16/2026 | Active | 3 | 11.79 | 04/16/2026`,
    { file: 'detail.csv' },
  ),
];
