import { known } from './known.ts';

/** Policies, clients and claims as agencies and their programs in North America write them. */
export const american = [
  known(
    'us benefits policies (US)',
    'policies',
    `
Policyholder - ID = client.number | Carrier - Name = policy.carrier | Policy Number = policy.number | Premium = policy.premium | Lives = | Pay Frequency = policy.mode | Status - Text = policy.status | Coverage Type - Text = policy.line | App Submit Date = | Effective Date = policy.start | Renewal Date = policy.renewal | Term Date = policy.end | Servicing Agent - Agency - Name =
C204 | Halden Mutual | PL-7701 | 240.00 | 1 | Monthly | Active | Auto | 02/14/2024 | 02/14/2025 | 02/14/2027 | 02/14/2026 | Mutua Norte
C205 | Corvo Insurance | PL-7714 | 415.50 | 2 | Annual | Cancelled | Home | 03/15/2024 | 03/15/2025 | 03/15/2027 | 03/15/2026 | Halden Re
C206 | Halden Mutual | PL-7727 | 98.25 | 3 | Monthly | Active | Life | 04/16/2024 | 04/16/2025 | 04/16/2027 | 04/16/2026 | Mutua Norte`,
    { file: 'policies.csv' },
  ),
  known(
    'us loss run tpa (US)',
    'claims',
    `
Claim Number = claim.number | Date of Loss = claim.lossDate | Claimant Name = | Coverage Major = | Status = claim.status | TPA/Carrier = policy.carrier | Net Paid = claim.paid | Net Outstanding = claim.reserve | Recovery Received = | Net Incurred = | Named Insured = client.name | Event Description =
CL551 | 02/14/2025 | Rosa Pike | Alpha | Closed | Halden Mutual | 480.00 | 360.00 | 331.80 | 331.80 | Orla Finch | about item 1
CL552 | 03/15/2025 | Sam Dorn | Beta | Open | Corvo Insurance | 831.00 | 623.25 | 572.24 | 572.24 | Idris Vale | about item 2
CL553 | 04/16/2025 | Uli Voss | Gamma | Closed | Halden Mutual | 196.50 | 147.38 | 137.60 | 137.60 | Petra Lind | about item 3`,
    { file: 'loss run.csv' },
  ),
  known(
    'us combined policy claims (US)',
    'mixed',
    `
TXN_DATE_TIME = | TRANSACTION_ID = | CUSTOMER_ID = client.number | POLICY_NUMBER = policy.number | POLICY_EFF_DT = policy.start | LOSS_DT = claim.lossDate | REPORT_DT = claim.reportedOn | INSURANCE_TYPE = policy.line | PREMIUM_AMOUNT = policy.premium | CLAIM_AMOUNT = claim.paid | CUSTOMER_NAME = client.name | ADDRESS_LINE1 = client.street | CITY = client.city | STATE = | POSTAL_CODE = client.postcode | SSN = | MARITAL_STATUS = | AGE = | TENURE = | CLAIM_STATUS = claim.status | AGENT_ID = client.advisor | VENDOR_ID =
02/14/2024 | X311 | C204 | PL-7701 | 02/14/2025 | 02/14/2025 | 02/14/2026 | Auto | 240.00 | 480.00 | Orla Finch | 7 Mill Road | Norwell | Alpha | 40215 | X311 | Alpha | 1 | 1 | Closed | Kai Berg | X311
03/15/2024 | X318 | C205 | PL-7714 | 03/15/2025 | 03/15/2025 | 03/15/2026 | Home | 415.50 | 831.00 | Idris Vale | 8 Mill Road | Norwell | Beta | 40216 | X318 | Beta | 2 | 2 | Open | Kai Berg | X318
04/16/2024 | X325 | C206 | PL-7727 | 04/16/2025 | 04/16/2025 | 04/16/2026 | Life | 98.25 | 196.50 | Petra Lind | 9 Mill Road | Norwell | Gamma | 40217 | X325 | Gamma | 3 | 3 | Closed | Lea Moor | X325`,
    { file: 'insurance_data.csv' },
  ),
  known(
    'us agency program book (US)',
    'policies',
    `
Client ID = client.number | Named Insured = client.name | Client Type = client.kind | Client Since = client.since | Cell Phone = client.phone | Email Address = client.email | Mailing Address 1 = client.street | Mailing City = client.city | Mailing State = | Mailing Zip = client.postcode | Policy Num = policy.number | LOB = policy.line | Writing Carrier = policy.carrier | Inception = | Eff Date = policy.start | Exp Date = policy.end | Annualized Prem = policy.premium | Prod 1 = client.advisor | CSR =
C204 | Orla Finch | Individual | 02/14/2012 | 555 0102 33 | c0@mail.test | 7 Mill Road | Norwell | Alpha | 40215 | PL-7701 | Auto | Halden Mutual | 02/14/2024 | 02/14/2025 | 02/14/2026 | 240.00 | Kai Berg | Rosa Pike
C205 | Idris Vale | Company | 03/15/2013 | 555 0112 33 | c1@mail.test | 8 Mill Road | Norwell | Beta | 40216 | PL-7714 | Home | Corvo Insurance | 03/15/2024 | 03/15/2025 | 03/15/2026 | 415.50 | Kai Berg | Sam Dorn
C206 | Petra Lind | Individual | 04/16/2014 | 555 0122 33 | c2@mail.test | 9 Mill Road | Norwell | Gamma | 40217 | PL-7727 | Life | Halden Mutual | 04/16/2024 | 04/16/2025 | 04/16/2026 | 98.25 | Lea Moor | Uli Voss`,
    { file: 'book of business.csv' },
  ),
  known(
    'us crm policies  (US)',
    'policies',
    `
AccountName = client.name | AccountOwner = client.advisor | PolicyNumber = policy.number | PolicyStatusType = policy.status | PolicyType = policy.line | EffectiveDate = policy.start | ExpirationDate = policy.end | PolicyPremium = policy.premium | Carrier = policy.carrier | OptOut =
Orla Finch | Kai Berg | PL-7701 | Active | Auto | 02/14/2025 | 02/14/2026 | 240.00 | Halden Mutual | Y
Idris Vale | Kai Berg | PL-7714 | Cancelled | Home | 03/15/2025 | 03/15/2026 | 415.50 | Corvo Insurance | N
Petra Lind | Lea Moor | PL-7727 | Active | Life | 04/16/2025 | 04/16/2026 | 98.25 | Halden Mutual | Y`,
    { file: 'policies.csv' },
  ),
  known(
    'us property loss list (US)',
    'claims',
    `
Claim = claim.number | Policy = policy.number | Line = policy.line | Date of loss = claim.lossDate | Cause = | Status = claim.status | Reserve = claim.reserve | Paid = claim.paid
CL551 | PL-7701 | Auto | 02/14/2025 | Alpha | Closed | 360.00 | 480.00
CL552 | PL-7714 | Home | 03/15/2025 | Beta | Open | 623.25 | 831.00
CL553 | PL-7727 | Life | 04/16/2025 | Gamma | Closed | 147.38 | 196.50`,
    { file: 'lossrun.csv' },
  ),
  known(
    'us workers comp loss run (US)',
    'claims',
    `
Clm No = claim.number | Policy Period = | Accident Dt = claim.lossDate | Rptd Dt = claim.reportedOn | Claimant = | Med Paid = | Ind Paid = | Total Paid = claim.paid | Total Reserve = claim.reserve | Total Incurred = | O/C = claim.status | Policy # = policy.number
CL551 | about item 1 | 02/14/2025 | 02/14/2026 | Rosa Pike | 331.80 | 331.80 | 480.00 | 360.00 | 331.80 | Closed | PL-7701
CL552 | about item 2 | 03/15/2025 | 03/15/2026 | Sam Dorn | 572.24 | 572.24 | 831.00 | 623.25 | 572.24 | Open | PL-7714
CL553 | about item 3 | 04/16/2025 | 04/16/2026 | Uli Voss | 137.60 | 137.60 | 196.50 | 147.38 | 137.60 | Closed | PL-7727`,
    { file: 'wc loss run.csv' },
  ),
  known(
    'us agency system customers (US)',
    'policies',
    `
Cust No = client.number | Customer Name = client.name | Address 1 = client.street | City = client.city | St = | Zip = client.postcode | Res Phone = client.phone | E-Mail = client.email | Policy No = policy.number | Type of Business = policy.line | Writing Company = policy.carrier | Billing Company = | Policy Eff Date = policy.start | Policy Exp Date = policy.end | Full Term Premium = policy.premium | Exec Name = client.advisor | Rep Name =
C204 | Orla Finch | 7 Mill Road | Norwell | Alpha | 40215 | 555 0102 33 | c0@mail.test | PL-7701 | Auto | Halden Mutual | Mutua Norte | 02/14/2025 | 02/14/2026 | 240.00 | Kai Berg | Rosa Pike
C205 | Idris Vale | 8 Mill Road | Norwell | Beta | 40216 | 555 0112 33 | c1@mail.test | PL-7714 | Home | Corvo Insurance | Halden Re | 03/15/2025 | 03/15/2026 | 415.50 | Kai Berg | Sam Dorn
C206 | Petra Lind | 9 Mill Road | Norwell | Gamma | 40217 | 555 0122 33 | c2@mail.test | PL-7727 | Life | Halden Mutual | Mutua Norte | 04/16/2025 | 04/16/2026 | 98.25 | Lea Moor | Uli Voss`,
    { file: 'ams.csv' },
  ),
  known(
    'us certificate program insureds (US)',
    'clients',
    `
Commercial Name = client.name | DBA = | Type = client.kind | Phone = | Cell Phone = client.phone | EMail = client.email | Address Line 1 = client.street | Address Line 2 = | City = client.city | State Name Or Abbreviation = | Zip Code = client.postcode | Website = | Primary Agency Commission = | Agents = client.advisor
Orla Finch | Alpha | Individual | X311 | 555 0102 33 | c0@mail.test | 7 Mill Road | Alpha | Norwell | Alpha | 40215 | Alpha | 12 | Kai Berg
Idris Vale | Beta | Company | X318 | 555 0112 33 | c1@mail.test | 8 Mill Road | Beta | Norwell | Beta | 40216 | Beta | 13 | Kai Berg
Petra Lind | Gamma | Individual | X325 | 555 0122 33 | c2@mail.test | 9 Mill Road | Gamma | Norwell | Gamma | 40217 | Gamma | 14 | Lea Moor`,
    { file: 'insureds.csv' },
  ),
  known(
    'us certificate program policies (US)',
    'policies',
    `
Number = policy.number | Effective Date = policy.start | Expiration Date = policy.end | Bind Date = | Business Type = | Total Premium = policy.premium | Line Of Business Name = policy.line | Carrier Name = policy.carrier | MGA Name = | Insured Commercial Name = client.name | Insured Email = client.email
PL-7701 | 02/14/2025 | 02/14/2026 | 02/14/2024 | Alpha | 240.00 | Auto | Halden Mutual | Mutua Norte | Orla Finch | c0@mail.test
PL-7714 | 03/15/2025 | 03/15/2026 | 03/15/2024 | Beta | 415.50 | Home | Corvo Insurance | Halden Re | Idris Vale | c1@mail.test
PL-7727 | 04/16/2025 | 04/16/2026 | 04/16/2024 | Gamma | 98.25 | Life | Halden Mutual | Mutua Norte | Petra Lind | c2@mail.test`,
    { file: 'nowcerts policies.csv' },
  ),
  known(
    'us farm loss run (US)',
    'claims',
    `
Occurrence # = claim.number | Policy # = policy.number | Insured Name = client.name | Occ Date = claim.lossDate | Report Date = claim.reportedOn | Loss Description = | Paid Loss = claim.paid | O/S Loss = claim.reserve | ALAE Paid = | Subro = | Claim Status = claim.status
CL551 | PL-7701 | Orla Finch | 02/14/2025 | 02/14/2026 | about item 1 | 480.00 | 360.00 | 331.80 | 331.80 | Closed
CL552 | PL-7714 | Idris Vale | 03/15/2025 | 03/15/2026 | about item 2 | 831.00 | 623.25 | 572.24 | 572.24 | Open
CL553 | PL-7727 | Petra Lind | 04/16/2025 | 04/16/2026 | about item 3 | 196.50 | 147.38 | 137.60 | 137.60 | Closed`,
    { file: 'losses.csv' },
  ),
  known(
    'us broker book (CA)',
    'policies',
    `
Client Code = client.number | Insured Name = client.name | Insured Address = client.street | Prov = | Postal Code = client.postcode | Company Code = | Company Name = policy.carrier | Policy Number = policy.number | Policy Class = policy.line | Term Effective = policy.start | Term Expiry = policy.end | Annual Premium = policy.premium | Producer Name = client.advisor | Pay Plan = policy.mode
C204 | Orla Finch | 7 Mill Road | Alpha | 40215 | X311 | Halden Mutual | PL-7701 | Auto | 14/02/2025 | 14/02/2026 | 240.00 | Kai Berg | Monthly
C205 | Idris Vale | 8 Mill Road | Beta | 40216 | X318 | Corvo Insurance | PL-7714 | Home | 15/03/2025 | 15/03/2026 | 415.50 | Kai Berg | Annual
C206 | Petra Lind | 9 Mill Road | Gamma | 40217 | X325 | Halden Mutual | PL-7727 | Life | 16/04/2025 | 16/04/2026 | 98.25 | Lea Moor | Monthly`,
    { file: 'book.csv' },
  ),
  known(
    'us personal lines book (US)',
    'policies',
    `
Acct # = client.number | First Named Insured = client.name | Mailing Address = client.street | City = client.city | ST = | ZIP = client.postcode | Home Phone = client.phone | Policy Form = | Carrier = policy.carrier | Pol # = policy.number | Term (mos) = | Eff = policy.start | Exp = policy.end | Written Premium = policy.premium | Coverage A = | Billing =
C204 | Orla Finch | 7 Mill Road | Norwell | Alpha | 40215 | 555 0102 33 | Alpha | Halden Mutual | PL-7701 | 1 | 02/14/2025 | 02/14/2026 | 240.00 | 331.80 | Alpha
C205 | Idris Vale | 8 Mill Road | Norwell | Beta | 40216 | 555 0112 33 | Beta | Corvo Insurance | PL-7714 | 2 | 03/15/2025 | 03/15/2026 | 415.50 | 572.24 | Beta
C206 | Petra Lind | 9 Mill Road | Norwell | Gamma | 40217 | 555 0122 33 | Gamma | Halden Mutual | PL-7727 | 3 | 04/16/2025 | 04/16/2026 | 98.25 | 137.60 | Gamma`,
    { file: 'PL book.csv' },
  ),
  known(
    'us claims snapshot (US)',
    'claims',
    `
Claim ID = claim.number | Claim Type = | Policy Holder = client.name | Policy Num = policy.number | Incident Date = claim.lossDate | Filed Date = claim.reportedOn | Claim Amount = | Amount Approved = | Amount Paid = claim.paid | Adjuster = | Claim Status = claim.status
CL551 | Alpha | Orla Finch | PL-7701 | 02/14/2025 | 02/14/2026 | 331.80 | 331.80 | 480.00 | Rosa Pike | Closed
CL552 | Beta | Idris Vale | PL-7714 | 03/15/2025 | 03/15/2026 | 572.24 | 572.24 | 831.00 | Sam Dorn | Open
CL553 | Gamma | Petra Lind | PL-7727 | 04/16/2025 | 04/16/2026 | 137.60 | 137.60 | 196.50 | Uli Voss | Closed`,
    { file: 'claims.csv' },
  ),
  known(
    'us agency renewals dashboard (US)',
    'policies',
    `
Account = client.name | Policy Number = policy.number | Parent Carrier = | Issuing Carrier = policy.carrier | LOB = policy.line | Renewal Dt = policy.renewal | Expiring Premium = | Renewal Premium = policy.premium | CSR = | Producer = client.advisor
Orla Finch | PL-7701 | Mutua Norte | Halden Mutual | Auto | 02/14/2027 | 331.80 | 240.00 | Rosa Pike | Kai Berg
Idris Vale | PL-7714 | Halden Re | Corvo Insurance | Home | 03/15/2027 | 572.24 | 415.50 | Sam Dorn | Kai Berg
Petra Lind | PL-7727 | Mutua Norte | Halden Mutual | Life | 04/16/2027 | 137.60 | 98.25 | Uli Voss | Lea Moor`,
    { file: 'upcoming renewals.csv' },
  ),
  known(
    'us gl claims (US)',
    'claims',
    `
Claim # = claim.number | Loss Date = claim.lossDate | Received Date = claim.reportedOn | Insured = client.name | Policy No = policy.number | Loss State = | Paid BI = | Paid PD = | Paid Exp = | Total Paid = claim.paid | Case Reserves = claim.reserve | Open/Closed = claim.status
CL551 | 02/14/2025 | 02/14/2026 | Orla Finch | PL-7701 | Alpha | 331.80 | 331.80 | 331.80 | 480.00 | 360.00 | Closed
CL552 | 03/15/2025 | 03/15/2026 | Idris Vale | PL-7714 | Beta | 572.24 | 572.24 | 572.24 | 831.00 | 623.25 | Open
CL553 | 04/16/2025 | 04/16/2026 | Petra Lind | PL-7727 | Gamma | 137.60 | 137.60 | 137.60 | 196.50 | 147.38 | Closed`,
    { file: 'GL losses.csv' },
  ),
];
