import { known } from './known.ts';

/** Lists of London, Ireland, India and the Pacific. */
export const commonwealth = [
  known(
    'en lloyds premium v5 (GB)',
    'policies',
    `
Coverholder Name = | Unique Market Reference (UMR) = | Certificate Reference = policy.number | Class of Business = policy.line | Insured or Reinsured Name = client.name | Insured or Reinsured Address = client.street | Insured or Reinsured Postcode = client.postcode | Insured or Reinsured Country = client.country | Risk Inception Date = policy.start | Risk Expiry Date = policy.end | Sum Insured Amount = policy.sumInsured | Settlement Currency = row.currency | Total Gross Written Premium = policy.premium | Commission % = | Tax Amount 1 =
Mutua Norte | X311 | PL-7701 | Auto | Orla Finch | 7 Mill Road | 40215 | GB | 14/02/2025 | 14/02/2026 | 216000.00 | USD | 240.00 | 12 | 331.80
Halden Re | X318 | PL-7714 | Home | Idris Vale | 8 Mill Road | 40216 | GB | 15/03/2025 | 15/03/2026 | 373950.00 | USD | 415.50 | 13 | 572.24
Mutua Norte | X325 | PL-7727 | Life | Petra Lind | 9 Mill Road | 40217 | GB | 16/04/2025 | 16/04/2026 | 88425.00 | USD | 98.25 | 14 | 137.60`,
    { file: 'premium bordereau.csv' },
  ),
  known(
    'en claims register export (GB)',
    'claims',
    `
Claim Number = claim.number | Policy Number = policy.number | Insured = client.name | Loss Date = claim.lossDate | Notification Date = claim.reportedOn | Loss Nature = | Currency = row.currency | Estimated Loss = | Approved Amount = | Paid Amount = claim.paid | Outstanding Amount = claim.reserve | Status = claim.status
CL551 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | Alpha | USD | 331.80 | 331.80 | 480.00 | 360.00 | Closed
CL552 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | Beta | USD | 572.24 | 572.24 | 831.00 | 623.25 | Open
CL553 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | Gamma | USD | 137.60 | 137.60 | 196.50 | 147.38 | Closed`,
    { file: 'claims-register.csv' },
  ),
  known(
    'en policy register (IN)',
    'policies',
    `
Sr No = | Policy No. = policy.number | Proposer Name = client.name | Mobile No. = client.phone | Email ID = client.email | Date of Birth = client.birthDate | Insurance Company = policy.carrier | Policy Type = policy.line | Product Name = policy.product | Risk Start Date = policy.start | Risk End Date = policy.end | Sum Insured = policy.sumInsured | OD Premium = | TP Premium = | Net Premium = | GST = | Gross Premium = policy.premium | Vehicle No = | POSP Name = client.advisor
1 | PL-7701 | Orla Finch | 555 0102 33 | c0@mail.test | 14/02/1971 | Halden Mutual | Auto | Basic A | 14/02/2025 | 14/02/2026 | 216000.00 | 331.80 | 331.80 | 331.80 | 331.80 | 240.00 | X311 | Kai Berg
2 | PL-7714 | Idris Vale | 555 0112 33 | c1@mail.test | 15/03/1972 | Corvo Insurance | Home | Comfort B | 15/03/2025 | 15/03/2026 | 373950.00 | 572.24 | 572.24 | 572.24 | 572.24 | 415.50 | X318 | Kai Berg
3 | PL-7727 | Petra Lind | 555 0122 33 | c2@mail.test | 16/04/1973 | Halden Mutual | Life | Basic A | 16/04/2025 | 16/04/2026 | 88425.00 | 137.60 | 137.60 | 137.60 | 137.60 | 98.25 | X325 | Lea Moor`,
    { file: 'policies.xlsx' },
  ),
  known(
    'en lic commission (IN)',
    'commissions',
    `
S.No = | Policy No = policy.number | Name of Assured = client.name | Pln/Tm = policy.product | D.o.C = policy.start | Due Date = commission.periodFrom | Adj Date = | Mod = policy.mode | Prem = commission.premium | Comm = commission.amount
1 | PL-7701 | Orla Finch | Basic A | 14/02/2025 | 14/02/2026 | 14/02/2024 | Monthly | 240.00 | 28.80
2 | PL-7714 | Idris Vale | Comfort B | 15/03/2025 | 15/03/2026 | 15/03/2024 | Annual | 415.50 | 49.86
3 | PL-7727 | Petra Lind | Basic A | 16/04/2025 | 16/04/2026 | 16/04/2024 | Monthly | 98.25 | 11.79`,
    { file: 'CM bill.csv' },
  ),
  known(
    'en lloyds claims v5 (GB)',
    'claims',
    `
Unique Market Reference (UMR) = | Certificate Reference = policy.number | Claim Reference / Number = claim.number | Insured Full Name or Company Name = client.name | Date of Loss (From) = claim.lossDate | Date Claim First Advised / Notification Date = claim.reportedOn | Claim Status = claim.status | Original Currency = row.currency | Paid this month - Indemnity = | Previously Paid - Indemnity = | Reserve - Indemnity = claim.reserve | Total Paid = claim.paid | Total Incurred = | Date Closed = claim.paidOn
X311 | PL-7701 | CL551 | Orla Finch | 14/02/2025 | 14/02/2026 | Closed | USD | 331.80 | 331.80 | 360.00 | 480.00 | 331.80 | 14/02/2026
X318 | PL-7714 | CL552 | Idris Vale | 15/03/2025 | 15/03/2026 | Open | USD | 572.24 | 572.24 | 623.25 | 831.00 | 572.24 | 15/03/2026
X325 | PL-7727 | CL553 | Petra Lind | 16/04/2025 | 16/04/2026 | Closed | USD | 137.60 | 137.60 | 147.38 | 196.50 | 137.60 | 16/04/2026`,
    { file: 'claims bordereau.csv' },
  ),
  known(
    'en broker renewals list (GB)',
    'policies',
    `
Client Ref = client.number | Client Name = client.name | Policy Ref = policy.number | Underwriter = policy.carrier | Risk Type = policy.line | Renewal Due = policy.renewal | Last Year's Premium = | Renewal Premium = policy.premium | Account Handler = client.advisor | Tel No = client.phone
C204 | Orla Finch | PL-7701 | Halden Mutual | Auto | 14/02/2027 | 331.80 | 240.00 | Kai Berg | 555 0102 33
C205 | Idris Vale | PL-7714 | Corvo Insurance | Home | 15/03/2027 | 572.24 | 415.50 | Kai Berg | 555 0112 33
C206 | Petra Lind | PL-7727 | Halden Mutual | Life | 16/04/2027 | 137.60 | 98.25 | Lea Moor | 555 0122 33`,
    { file: 'renewals.csv' },
  ),
  known(
    'en carrier remittance (GB)',
    'commissions',
    `
Agency No. = commission.advisorCode | Policyholder = client.name | Pol. Ref. = policy.number | Scheme = policy.product | Trans Type = commission.kind | Eff Date = policy.start | Premium ex IPT = commission.premium | IPT = | Comm Rate % = commission.rate | Comm £ = commission.amount | Due to Insurer =
A70 | Orla Finch | PL-7701 | Basic A | New | 14/02/2025 | 240.00 | 331.80 | 12.00 | 28.80 | 331.80
A71 | Idris Vale | PL-7714 | Comfort B | Renewal | 15/03/2025 | 415.50 | 572.24 | 12.00 | 49.86 | 572.24
A70 | Petra Lind | PL-7727 | Basic A | Renewal | 16/04/2025 | 98.25 | 137.60 | 12.00 | 11.79 | 137.60`,
    { file: 'remittance.csv' },
  ),
  known(
    'en tds register (IN)',
    'commissions',
    `
Policy Number = policy.number | Customer Name = client.name | Insurer = policy.carrier | Product = policy.product | Policy Start Date = policy.start | Commissionable Premium = commission.premium | Brokerage % = commission.rate | Brokerage Amount = commission.amount | TDS = | Net Payable = | Month = commission.periodFrom | RM Name = client.advisor
PL-7701 | Orla Finch | Halden Mutual | Basic A | 14/02/2025 | 240.00 | 12.00 | 28.80 | 331.80 | 331.80 | 14/02/2026 | Kai Berg
PL-7714 | Idris Vale | Corvo Insurance | Comfort B | 15/03/2025 | 415.50 | 12.00 | 49.86 | 572.24 | 572.24 | 15/03/2026 | Kai Berg
PL-7727 | Petra Lind | Halden Mutual | Basic A | 16/04/2025 | 98.25 | 12.00 | 11.79 | 137.60 | 137.60 | 16/04/2026 | Lea Moor`,
    { file: 'brokerage.csv' },
  ),
  known(
    'en renewals motor (IN)',
    'policies',
    `
Insured Name = client.name | Contact No = client.phone | Policy No = policy.number | Insurer Name = policy.carrier | Registration No = | Policy Issue Date = | Policy From Date = policy.start | Policy To Date = policy.end | IDV = policy.sumInsured | Final Premium = policy.premium | NCB % = | Sub Agent = client.advisor
Orla Finch | 555 0102 33 | PL-7701 | Halden Mutual | X311 | 14/02/2024 | 14/02/2025 | 14/02/2026 | 216000.00 | 240.00 | 12 | Kai Berg
Idris Vale | 555 0112 33 | PL-7714 | Corvo Insurance | X318 | 15/03/2024 | 15/03/2025 | 15/03/2026 | 373950.00 | 415.50 | 13 | Kai Berg
Petra Lind | 555 0122 33 | PL-7727 | Halden Mutual | X325 | 16/04/2024 | 16/04/2025 | 16/04/2026 | 88425.00 | 98.25 | 14 | Lea Moor`,
    { file: 'renewal list.csv' },
  ),
  known(
    'en broker broker (AU)',
    'policies',
    `
Client Name = client.name | ABN = | Policy Class = policy.line | Insurer = policy.carrier | Policy No = policy.number | From Date = policy.start | To Date = policy.end | Base Premium = | ESL = | GST = | Stamp Duty = | Invoice Total = | Gross Premium = policy.premium | Sum Insured = policy.sumInsured | Authorised Rep = client.advisor
Orla Finch | X311 | Auto | Halden Mutual | PL-7701 | 14/02/2025 | 14/02/2026 | 331.80 | 331.80 | 331.80 | 331.80 | 331.80 | 240.00 | 216000.00 | Kai Berg
Idris Vale | X318 | Home | Corvo Insurance | PL-7714 | 15/03/2025 | 15/03/2026 | 572.24 | 572.24 | 572.24 | 572.24 | 572.24 | 415.50 | 373950.00 | Kai Berg
Petra Lind | X325 | Life | Halden Mutual | PL-7727 | 16/04/2025 | 16/04/2026 | 137.60 | 137.60 | 137.60 | 137.60 | 137.60 | 98.25 | 88425.00 | Lea Moor`,
    { file: 'renewals.csv' },
  ),
  known(
    'en life commission (IE)',
    'commissions',
    `
Plan No = policy.number | Planholder = client.name | Plan Type = policy.line | Commission Event = commission.kind | Event Date = commission.periodFrom | Regular Premium = commission.premium | Rate of Commission = commission.rate | Gross Comm = commission.amount | Claw Back Outstanding =
PL-7701 | Orla Finch | Auto | New | 14/02/2026 | 240.00 | 12.00 | 28.80 | 331.80
PL-7714 | Idris Vale | Home | Renewal | 15/03/2026 | 415.50 | 12.00 | 49.86 | 572.24
PL-7727 | Petra Lind | Life | Renewal | 16/04/2026 | 98.25 | 12.00 | 11.79 | 137.60`,
    { file: 'statement.csv' },
  ),
  known(
    'en health renewal (IN)',
    'policies',
    `
POLICY_NUMBER = policy.number | PROPOSER_NAME = client.name | PROPOSER_DOB = client.birthDate | MOBILE_NUMBER = client.phone | PLAN_NAME = policy.product | SUM_INSURED = policy.sumInsured | POLICY_INCEPTION_DATE = | RISK_START_DT = policy.start | RISK_END_DT = policy.end | PREMIUM_WITHOUT_TAX = | PREMIUM_WITH_TAX = policy.premium | AGENT_CODE = | AGENT_NAME = client.advisor | RENEWAL_STATUS =
PL-7701 | Orla Finch | 14/02/1971 | 555 0102 33 | Basic A | 216000.00 | 14/02/2024 | 14/02/2025 | 14/02/2026 | 331.80 | 240.00 | X311 | Kai Berg | Alpha
PL-7714 | Idris Vale | 15/03/1972 | 555 0112 33 | Comfort B | 373950.00 | 15/03/2024 | 15/03/2025 | 15/03/2026 | 572.24 | 415.50 | X318 | Kai Berg | Beta
PL-7727 | Petra Lind | 16/04/1973 | 555 0122 33 | Basic A | 88425.00 | 16/04/2024 | 16/04/2025 | 16/04/2026 | 137.60 | 98.25 | X325 | Lea Moor | Gamma`,
    { file: 'health.csv' },
  ),
  known(
    'en general commission (IN)',
    'commissions',
    `
Proposal No = | Policy No = policy.number | Insured = client.name | LOB = policy.line | Policy Inception = policy.start | Net Prem (Excl. GST) = commission.premium | Commission % = commission.rate | Commission Amt = commission.amount | TDS Deducted = | Reward = | Pay Month = commission.periodFrom
X311 | PL-7701 | Orla Finch | Auto | 14/02/2025 | 240.00 | 12.00 | 28.80 | 331.80 | 331.80 | 14/02/2026
X318 | PL-7714 | Idris Vale | Home | 15/03/2025 | 415.50 | 12.00 | 49.86 | 572.24 | 572.24 | 15/03/2026
X325 | PL-7727 | Petra Lind | Life | 16/04/2025 | 98.25 | 12.00 | 11.79 | 137.60 | 137.60 | 16/04/2026`,
    { file: 'payout.csv' },
  ),
  known(
    'en agent report (PH)',
    'commissions',
    `
OR No. = | OR Date = commission.periodFrom | Policy No. = policy.number | Assured Name = client.name | Plan = policy.product | Mode = policy.mode | Basic Premium Paid = commission.premium | Comm Rate = commission.rate | Gross Comm = commission.amount | W/Tax = | Net Comm =
X311 | 14/02/2026 | PL-7701 | Orla Finch | Basic A | Monthly | 240.00 | 12.00 | 28.80 | 331.80 | 331.80
X318 | 15/03/2026 | PL-7714 | Idris Vale | Comfort B | Annual | 415.50 | 12.00 | 49.86 | 572.24 | 572.24
X325 | 16/04/2026 | PL-7727 | Petra Lind | Basic A | Monthly | 98.25 | 12.00 | 11.79 | 137.60 | 137.60`,
    { file: 'comm.csv' },
  ),
  known(
    'en adviser fees (GB)',
    'commissions',
    `
Client = client.name | Client Reference = client.number | Plan Reference = policy.number | Provider = policy.carrier | Plan Type = policy.line | Adviser = client.advisor | Payment Type = commission.kind | Received Date = commission.periodFrom | Gross Amount = commission.amount | VAT =
Orla Finch | C204 | PL-7701 | Halden Mutual | Auto | Kai Berg | New | 14/02/2026 | 28.80 | 331.80
Idris Vale | C205 | PL-7714 | Corvo Insurance | Home | Kai Berg | Renewal | 15/03/2026 | 49.86 | 572.24
Petra Lind | C206 | PL-7727 | Halden Mutual | Life | Lea Moor | Renewal | 16/04/2026 | 11.79 | 137.60`,
    { file: 'fees.csv' },
  ),
  known(
    'en broker system policies (GB)',
    'policies',
    `
Client Number = client.number | Client Name = client.name | Correspondence Address = client.street | Postcode = client.postcode | Policy Reference = policy.number | Insurer Name = policy.carrier | Product Name = policy.product | Policy Effective From = policy.start | Policy Effective To = policy.end | Total Gross Premium inc IPT = policy.premium | Commission Rate = | Policy Status = policy.status | Sales Executive = client.advisor
C204 | Orla Finch | 7 Mill Road | 40215 | PL-7701 | Halden Mutual | Basic A | 14/02/2025 | 14/02/2026 | 240.00 | 12 | Active | Kai Berg
C205 | Idris Vale | 8 Mill Road | 40216 | PL-7714 | Corvo Insurance | Comfort B | 15/03/2025 | 15/03/2026 | 415.50 | 13 | Cancelled | Kai Berg
C206 | Petra Lind | 9 Mill Road | 40217 | PL-7727 | Halden Mutual | Basic A | 16/04/2025 | 16/04/2026 | 98.25 | 14 | Active | Lea Moor`,
    { file: 'acturis.csv' },
  ),
  known(
    'en adviser clients (NZ)',
    'clients',
    `
Client ID = client.number | Salutation = | Given Name(s) = client.givenName | Surname = client.familyName | D.O.B = client.birthDate | Email (Primary) = client.email | Mobile Ph = client.phone | Residential Address = client.street | Suburb = | Town/City = client.city | Post Code = client.postcode | Occupation = client.occupation | Adviser = client.advisor | Referred By = client.referredBy
C204 | Alpha | Orla | Finch | 14/02/1971 | c0@mail.test | 555 0102 33 | 7 Mill Road | Alpha | Norwell | 40215 | Baker | Kai Berg | Sam Dorn
C205 | Beta | Idris | Vale | 15/03/1972 | c1@mail.test | 555 0112 33 | 8 Mill Road | Beta | Norwell | 40216 | Nurse | Kai Berg | Uli Voss
C206 | Gamma | Petra | Lind | 16/04/1973 | c2@mail.test | 555 0122 33 | 9 Mill Road | Gamma | Norwell | 40217 | Pilot | Lea Moor | Rosa Pike`,
    { file: 'clients.csv' },
  ),
  known(
    'en agent list policies (IN)',
    'policies',
    `
POLNO = policy.number | NAME = client.name | DOC = policy.start | PLAN = policy.product | TERM = | PPT = | MODE = policy.mode | SA = policy.sumInsured | PREM = policy.premium | FUP = policy.renewal | STATUS = policy.status | MOBILE = client.phone
PL-7701 | Orla Finch | 14/02/2025 | Basic A | 1 | 1 | Monthly | 216000.00 | 240.00 | 14/02/2027 | Active | 555 0102 33
PL-7714 | Idris Vale | 15/03/2025 | Comfort B | 2 | 2 | Annual | 373950.00 | 415.50 | 15/03/2027 | Cancelled | 555 0112 33
PL-7727 | Petra Lind | 16/04/2025 | Basic A | 3 | 3 | Monthly | 88425.00 | 98.25 | 16/04/2027 | Active | 555 0122 33`,
    { file: 'inforce.csv' },
  ),
  known(
    'en life office (GB)',
    'commissions',
    `
Agency Reference = commission.advisorCode | Policy Reference Number = policy.number | Life Assured Name = client.name | Product Type = policy.line | Commission Type = commission.kind | Commission Due Date = commission.periodFrom | Premium = commission.premium | Initial/Renewal = | Commission Payable = commission.amount
A70 | PL-7701 | Orla Finch | Auto | New | 14/02/2026 | 240.00 | Alpha | 28.80
A71 | PL-7714 | Idris Vale | Home | Renewal | 15/03/2026 | 415.50 | Beta | 49.86
A70 | PL-7727 | Petra Lind | Life | Renewal | 16/04/2026 | 98.25 | Gamma | 11.79`,
    { file: 'commission.csv' },
  ),
  known(
    'en fleet claims (GB)',
    'claims',
    `
Ref = claim.number | Policy Ref = policy.number | Policyholder Name = client.name | Incident Dt = claim.lossDate | Date Notified = claim.reportedOn | Reg No = | Fault = | Amount Paid To Date = claim.paid | Amount Outstanding = claim.reserve | Current Status = claim.status
CL551 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | X311 | Alpha | 480.00 | 360.00 | Closed
CL552 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | X318 | Beta | 831.00 | 623.25 | Open
CL553 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | X325 | Gamma | 196.50 | 147.38 | Closed`,
    { file: 'fleet.csv' },
  ),
  known(
    'en broker mis (IN)',
    'policies',
    `
Booking Month = | Customer = client.name | Cust. Mobile = client.phone | Insurance Co. = policy.carrier | Product Type = policy.line | Policy No./Cover Note = policy.number | RSD = policy.start | RED = policy.end | Sum Assured = policy.sumInsured | Premium (Excl GST) = | Premium (Incl GST) = policy.premium | Sales Person = client.advisor | Lead Source = client.source
about item 1 | Orla Finch | 555 0102 33 | Halden Mutual | Auto | PL-7701 | 14/02/2025 | 14/02/2026 | 216000.00 | 331.80 | 240.00 | Kai Berg | web
about item 2 | Idris Vale | 555 0112 33 | Corvo Insurance | Home | PL-7714 | 15/03/2025 | 15/03/2026 | 373950.00 | 572.24 | 415.50 | Kai Berg | web
about item 3 | Petra Lind | 555 0122 33 | Halden Mutual | Life | PL-7727 | 16/04/2025 | 16/04/2026 | 88425.00 | 137.60 | 98.25 | Lea Moor | web`,
    { file: 'MIS.csv' },
  ),
];
