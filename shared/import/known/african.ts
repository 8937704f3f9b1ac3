import { known } from './known.ts';

/** Lists of East, West and southern Africa. */
export const african = [
  known(
    'en claim form list (KE)',
    'claims',
    `
Claim No = claim.number | Risk Name = | Date of Loss = claim.lossDate | Year = | Notified Date = claim.reportedOn | Policy No = policy.number | Insured Code = client.number | Insured Name = client.name | Incurred Amt = | Paid Amt = claim.paid | Outstanding Amt = claim.reserve | Status = claim.status | Nature of Loss = | Class = policy.line | Product = policy.product | Branch Code = | Agent Code = | Agent Name = client.advisor
CL551 | Alpha | 14/02/2025 | 2023 | 14/02/2026 | PL-7701 | C204 | Orla Finch | 331.80 | 480.00 | 360.00 | Closed | Alpha | Auto | Basic A | X311 | X311 | Kai Berg
CL552 | Beta | 15/03/2025 | 2024 | 15/03/2026 | PL-7714 | C205 | Idris Vale | 572.24 | 831.00 | 623.25 | Open | Beta | Home | Comfort B | X318 | X318 | Kai Berg
CL553 | Gamma | 16/04/2025 | 2025 | 16/04/2026 | PL-7727 | C206 | Petra Lind | 137.60 | 196.50 | 147.38 | Closed | Gamma | Life | Basic A | X325 | X325 | Lea Moor`,
    { file: 'claims list.csv' },
  ),
  known(
    'en production register (ZM)',
    'commissions',
    `
DEBIT NOTE NUMBER = | RO NAME = | AGENT = client.advisor | LAC PREMIUM = commission.premium | COMM = commission.amount | NET PREMIUM = | TRANSACTION DATE (AUTHORISATION) = commission.periodFrom | START DATE = policy.start | END DATE = policy.end | POLICY NUMBER = policy.number | INSURED NAME = client.name | TRANS TYPE = commission.kind | CURR = row.currency | CLASS = policy.line | AGENT CODE = commission.advisorCode | BRANCH =
X311 | Rosa Pike | Kai Berg | 240.00 | 28.80 | 331.80 | 14/02/2026 | 14/02/2025 | 14/02/2026 | PL-7701 | Orla Finch | New | USD | Auto | A70 | Alpha
X318 | Sam Dorn | Kai Berg | 415.50 | 49.86 | 572.24 | 15/03/2026 | 15/03/2025 | 15/03/2026 | PL-7714 | Idris Vale | Renewal | USD | Home | A71 | Beta
X325 | Uli Voss | Lea Moor | 98.25 | 11.79 | 137.60 | 16/04/2026 | 16/04/2025 | 16/04/2026 | PL-7727 | Petra Lind | Renewal | USD | Life | A70 | Gamma`,
    { file: 'production.csv' },
  ),
  known(
    'en book (ZA)',
    'policies',
    `
Client Ref = client.number | Surname = client.familyName | Initials = client.givenName | ID Number = | Cell No = client.phone | Pol No = policy.number | Insurer = policy.carrier | Cover Type = policy.line | Inception = policy.start | Anniversary = policy.renewal | Monthly Prem = policy.premium | Debit Day = | Pol Status = policy.status
C204 | Finch | Orla | X311 | 555 0102 33 | PL-7701 | Halden Mutual | Auto | 14/02/2025 | 14/02/2027 | 240.00 | 1 | Active
C205 | Vale | Idris | X318 | 555 0112 33 | PL-7714 | Corvo Insurance | Home | 15/03/2025 | 15/03/2027 | 415.50 | 2 | Cancelled
C206 | Lind | Petra | X325 | 555 0122 33 | PL-7727 | Halden Mutual | Life | 16/04/2025 | 16/04/2027 | 98.25 | 3 | Active`,
    { file: 'book.csv' },
  ),
  known(
    'en commission schedule (NG)',
    'commissions',
    `
S/N = | NAME OF INSURED = client.name | POLICY NO. = policy.number | CLASS OF INSURANCE = policy.line | PERIOD FROM = policy.start | PERIOD TO = policy.end | SUM INSURED (N) = policy.sumInsured | GROSS PREMIUM (N) = commission.premium | COMM RATE (%) = commission.rate | COMMISSION (N) = commission.amount | NET PREMIUM (N) = | INSURER = policy.carrier
1 | Orla Finch | PL-7701 | Auto | 14/02/2025 | 14/02/2026 | 216000.00 | 240.00 | 12.00 | 28.80 | 331.80 | Halden Mutual
2 | Idris Vale | PL-7714 | Home | 15/03/2025 | 15/03/2026 | 373950.00 | 415.50 | 12.00 | 49.86 | 572.24 | Corvo Insurance
3 | Petra Lind | PL-7727 | Life | 16/04/2025 | 16/04/2026 | 88425.00 | 98.25 | 12.00 | 11.79 | 137.60 | Halden Mutual`,
    { file: 'schedule.csv' },
  ),
  known(
    'en underwriting export (KE)',
    'policies',
    `
Policy No = policy.number | Client Name = client.name | KRA PIN = | Mobile Number = client.phone | Class of Business = policy.line | Underwriter = policy.carrier | Cover From = policy.start | Cover To = policy.end | Sum Insured (KES) = policy.sumInsured | Basic Premium = | Total Premium = policy.premium | Account Manager = client.advisor
PL-7701 | Orla Finch | X311 | 555 0102 33 | Auto | Halden Mutual | 14/02/2025 | 14/02/2026 | 216000.00 | 331.80 | 240.00 | Kai Berg
PL-7714 | Idris Vale | X318 | 555 0112 33 | Home | Corvo Insurance | 15/03/2025 | 15/03/2026 | 373950.00 | 572.24 | 415.50 | Kai Berg
PL-7727 | Petra Lind | X325 | 555 0122 33 | Life | Halden Mutual | 16/04/2025 | 16/04/2026 | 88425.00 | 137.60 | 98.25 | Lea Moor`,
    { file: 'uw.csv' },
  ),
  known(
    'en agent commission (GH)',
    'commissions',
    `
INTERMEDIARY CODE = commission.advisorCode | INTERMEDIARY = client.advisor | POLICY NUMBER = policy.number | ASSURED = client.name | RECEIPT NO = | RECEIPT DATE = commission.periodFrom | PREMIUM COLLECTED = commission.premium | RATE = commission.rate | COMM PAYABLE = commission.amount | WHT = | NET COMM =
A70 | Kai Berg | PL-7701 | Orla Finch | X311 | 14/02/2026 | 240.00 | 12.00 | 28.80 | 331.80 | 331.80
A71 | Kai Berg | PL-7714 | Idris Vale | X318 | 15/03/2026 | 415.50 | 12.00 | 49.86 | 572.24 | 572.24
A70 | Lea Moor | PL-7727 | Petra Lind | X325 | 16/04/2026 | 98.25 | 12.00 | 11.79 | 137.60 | 137.60`,
    { file: 'commission.csv' },
  ),
  known(
    'en commission run (ZA)',
    'commissions',
    `
Broker Code = commission.advisorCode | Policy = policy.number | Life Assured = client.name | Benefit = | Comm Type = commission.kind | Prem Due Date = commission.periodFrom | Premium (R) = commission.premium | Comm % = commission.rate | Comm Excl VAT = commission.amount | VAT = | Comm Incl VAT =
A70 | PL-7701 | Orla Finch | Alpha | New | 14/02/2026 | 240.00 | 12.00 | 28.80 | 331.80 | 331.80
A71 | PL-7714 | Idris Vale | Beta | Renewal | 15/03/2026 | 415.50 | 12.00 | 49.86 | 572.24 | 572.24
A70 | PL-7727 | Petra Lind | Gamma | Renewal | 16/04/2026 | 98.25 | 12.00 | 11.79 | 137.60 | 137.60`,
    { file: 'comm run.csv' },
  ),
  known(
    'en claims log (UG)',
    'claims',
    `
OUR CLAIM REF = | INSURER CLAIM NO = claim.number | CLIENT = client.name | POLICY NO = policy.number | INSURER = policy.carrier | D.O.L = claim.lossDate | DATE REPORTED = claim.reportedOn | CLAIM ESTIMATE = | AMOUNT SETTLED = claim.paid | DATE SETTLED = claim.paidOn | STATUS = claim.status
X311 | CL551 | Orla Finch | PL-7701 | Halden Mutual | 14/02/2025 | 14/02/2026 | 331.80 | 480.00 | 14/02/2026 | Closed
X318 | CL552 | Idris Vale | PL-7714 | Corvo Insurance | 15/03/2025 | 15/03/2026 | 572.24 | 831.00 | 15/03/2026 | Open
X325 | CL553 | Petra Lind | PL-7727 | Halden Mutual | 16/04/2025 | 16/04/2026 | 137.60 | 196.50 | 16/04/2026 | Closed`,
    { file: 'claims.csv' },
  ),
  known(
    'en brokerage (TZ)',
    'commissions',
    `
Date = commission.periodFrom | Debit Note = | Insured's Name = client.name | Policy/Cover Note No = policy.number | Class of Insurance = policy.line | Period of Insurance = | Premium (TZS) = commission.premium | Brokerage % = commission.rate | Brokerage (TZS) = commission.amount
14/02/2026 | X311 | Orla Finch | PL-7701 | Auto | about item 1 | 240.00 | 12.00 | 28.80
15/03/2026 | X318 | Idris Vale | PL-7714 | Home | about item 2 | 415.50 | 12.00 | 49.86
16/04/2026 | X325 | Petra Lind | PL-7727 | Life | about item 3 | 98.25 | 12.00 | 11.79`,
    { file: 'brokerage.csv' },
  ),
  known(
    'en brokers statement (NG)',
    'commissions',
    `
DATE = commission.periodFrom | DN NO = | CLIENT NAME = client.name | POLICY NUMBER = policy.number | RISK = policy.line | GROSS PREMIUM = commission.premium | % COMM = commission.rate | COMMISSION = commission.amount | VAT ON COMM = | NET DUE =
14/02/2026 | X311 | Orla Finch | PL-7701 | Auto | 240.00 | 12.00 | 28.80 | 331.80 | 331.80
15/03/2026 | X318 | Idris Vale | PL-7714 | Home | 415.50 | 12.00 | 49.86 | 572.24 | 572.24
16/04/2026 | X325 | Petra Lind | PL-7727 | Life | 98.25 | 12.00 | 11.79 | 137.60 | 137.60`,
    { file: 'statement.csv' },
  ),
  known(
    'en members (ZA)',
    'clients',
    `
Member No = client.number | Title = | First Names = client.givenName | Surname = client.familyName | Identity Number = | Date Of Birth = client.birthDate | Gender = client.sex | Cellphone Number = client.phone | E-mail Address = client.email | Postal Address 1 = client.street | Postal Town = client.city | Postal Code = client.postcode | Financial Adviser = client.advisor | Join Date = client.since
C204 | Alpha | Orla | Finch | X311 | 14/02/1971 | F | 555 0102 33 | c0@mail.test | 7 Mill Road | Norwell | 40215 | Kai Berg | 14/02/2012
C205 | Beta | Idris | Vale | X318 | 15/03/1972 | M | 555 0112 33 | c1@mail.test | 8 Mill Road | Norwell | 40216 | Kai Berg | 15/03/2013
C206 | Gamma | Petra | Lind | X325 | 16/04/1973 | F | 555 0122 33 | c2@mail.test | 9 Mill Road | Norwell | 40217 | Lea Moor | 16/04/2014`,
    { file: 'members.csv' },
  ),
];
