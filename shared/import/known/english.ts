import { known } from './known.ts';

/** Lists as carriers and agencies of English-speaking countries send them. */
export const english = [
  known(
    'us commission statement, plain',
    'commissions',
    `
Policy Number = policy.number | Insured Name = client.name | LOB = policy.line | Eff Date = policy.start | Trans Type = commission.kind | Written Premium = commission.premium | Comm % = commission.rate | Commission = commission.amount
HO-0012345 | SMITH, JOHN A | HOME | 01/15/2026 | RWL | 1,250.00 | 12.5 | 156.25
PA-0098765 | DOE, JANE | AUTO | 02/01/2026 | NBS | 890.40 | 10 | 89.04
PA-0055555 | Acme Logistics Inc | AUTO | 12/20/2025 | XLC | (400.00) | 10 | (40.00)`,
    { file: 'Commission Statement 2026-03.csv' },
  ),
  known(
    'us health commissions by member',
    'commissions',
    `
Agent NPN = commission.advisorCode | Member ID = client.number | Member Name = client.name | Carrier = policy.carrier | Plan Name = policy.product | Bill From = commission.periodFrom | Bill To = | Payment Type = commission.kind | Commission Amount = commission.amount
1234567 | M0001 | Baker, Tom | Sunrise Health | HMO Gold | 06/01/2026 | 06/30/2026 | Renewal | $22.50
1234567 | M0002 | Lee, Ann | Sunrise Health | PPO | 06/01/2026 | 06/30/2026 | Initial | $51.00
1234567 | M0003 | Ortiz, Eva | Sunrise Health | PPO | 05/13/2026 | 05/31/2026 | Chargeback | -$51.00`,
  ),
  known(
    'en bordereau with net and gross',
    'commissions',
    `
Policy No. = policy.number | Policyholder = client.name | Insurer = policy.carrier | Class of Business = policy.line | Gross Premium = commission.premium | IPT = | Brokerage % = commission.rate | Brokerage = commission.amount | Transaction Date = commission.periodFrom
AV/1002/26 | Whitfield & Sons Ltd | Northern Mutual | Commercial Combined | 4,200.00 | 504.00 | 20 | 840.00 | 13/02/2026
AV/1003/26 | Ms P Adeyemi | Northern Mutual | Household | 310.50 | 37.26 | 25 | 77.63 | 14/02/2026
AV/1004/26 | Mr & Mrs Cole | Northern Mutual | Motor | 612.00 | 73.44 | 15 | 91.80 | 28/02/2026`,
  ),
  known(
    'en commissions with credit and debit',
    'commissions',
    `
Contract Ref = policy.number | Client = client.name | Posting Date = commission.periodFrom | Income Type = commission.kind | Credit = commission.credit | Debit = commission.debit | Currency = row.currency
C-77801 | Hannah Price | 31/01/2026 | Trail | 45.10 | | EUR
C-77802 | Omar Aziz | 31/01/2026 | Initial | 1,210.00 | | EUR
C-77803 | Lin Chen | 31/01/2026 | Clawback | | 300.25 | EUR`,
  ),
  known(
    'en in-force list',
    'policies',
    `
Policy # = policy.number | Client ID = client.number | Client Name = client.name | D.O.B. = client.birthDate | Product = policy.product | Status = policy.status | Inception = policy.start | Renewal Date = policy.renewal | Annual Premium = policy.premium | Payment Frequency = policy.mode | Sum Assured = policy.sumInsured
L00123 | 401 | Dr Amelia Stone | 23/04/1971 | Level Term | In force | 01/06/2015 | 01/06/2026 | 480.00 | Monthly | 250,000
L00124 | 402 | Peter van Dyk | 02/11/1984 | Whole of Life | Lapsed | 15/03/2018 | 15/03/2026 | 1,120.00 | Annual | 100,000
L00125 | 403 | Zoë O'Neill | 30/09/1990 | Critical Illness | In force | 20/10/2020 | 20/10/2026 | 356.40 | Monthly | 75,000`,
  ),
  known(
    'us policy list from an agency system',
    'policies',
    `
PolicyNumber = policy.number | NamedInsured = client.name | WritingCompany = policy.carrier | LineOfBusiness = policy.line | EffectiveDate = policy.start | ExpirationDate = policy.end | PolicyStatus = policy.status | AnnualizedPremium = policy.premium | Producer = client.advisor | Email = client.email | MobilePhone = client.phone
BOP445566 | Blue Door Bakery LLC | Granite State | Businessowners | 2026-01-01 | 2027-01-01 | Active | 2310 | M. Reyes | owner@bluedoor.test | 555-0101
CA445567 | Fleetwood Movers Inc | Granite State | Commercial Auto | 2025-07-15 | 2026-07-15 | Active | 11890 | M. Reyes | ops@fleetwood.test | 555-0102
WC445568 | Blue Door Bakery LLC | Granite State | Workers Comp | 2026-01-01 | 2027-01-01 | Cancelled | 1875 | J. Katz | owner@bluedoor.test | 555-0101`,
  ),
  known(
    'en renewals due',
    'policies',
    `
Customer = client.name | Policy Ref = policy.number | Provider = policy.carrier | Cover Type = policy.line | Start = policy.start | Expires On = policy.end | Premium (GBP) = policy.premium | Account Manager = client.advisor | Post Code = client.postcode
Brown & Co | MT-1 | Fairway | Motor Fleet | 01/04/2025 | 31/03/2026 | 5400.00 | Sue | LS1 4AP
Ivy Thorne | HH-2 | Fairway | Home | 14/04/2025 | 13/04/2026 | 240.10 | Sue | M2 5DB
N Okafor | TR-3 | Fairway | Travel | 20/04/2025 | 19/04/2026 | 88.00 | Raj | B1 1AA`,
  ),
  known(
    'en loss run',
    'claims',
    `
Claim # = claim.number | Policy # = policy.number | Claimant = | Date of Loss = claim.lossDate | Date Reported = claim.reportedOn | Cause = | Paid = claim.paid | Outstanding = claim.reserve | Incurred = | Claim Status = claim.status
24-001 | HO-0012345 | Smith | 03/14/2025 | 03/16/2025 | Water | 3,200.00 | 0.00 | 3,200.00 | Closed
24-002 | PA-0098765 | Doe | 05/20/2025 | 05/20/2025 | Collision | 1,150.00 | 2,000.00 | 3,150.00 | Open
24-003 | PA-0098765 | Doe | 06/30/2025 | 07/02/2025 | Glass | 400.00 | 0.00 | 400.00 | Closed`,
    { titles: ['Loss run', 'Valuation date: 12/31/2025'] },
  ),
  known(
    'en clients export',
    'clients',
    `
Client No = client.number | Title = | First Name = client.givenName | Surname = client.familyName | Date of Birth = client.birthDate | Gender = client.sex | Address 1 = client.street | Town = client.city | Postcode = client.postcode | Country = client.country | E-mail Address = client.email | Mobile = client.phone | Adviser = client.advisor | Client Since = client.since | Household = client.household | Tags = client.tags | Referred By = client.referredBy
1001 | Ms | Nora | Ashby | 13/08/1979 | F | 4 Mill Lane | York | YO1 7AA | GB | nora@ashby.test | 07700 900001 | Kim | 01/05/2012 | H-1 | vip; golf | Tom Ashby
1002 | Mr | Tom | Ashby | 02/03/1977 | M | 4 Mill Lane | York | YO1 7AA | GB | tom@ashby.test | 07700 900002 | Kim | 17/05/2012 | H-1 | | 
1003 | Dr | Priya | Raman | 29/01/1988 | F | 9 Quay Rd | Hull | HU1 2AB | GB | priya@raman.test | 07700 900003 | Leo | 30/09/2019 | H-2 | doctor | Nora Ashby`,
  ),
  known(
    'us customer list, short',
    'clients',
    `
Customer ID = client.number | Full Name = client.name | Birthdate = client.birthDate | Phone Number = client.phone | Street Address = client.street | City = client.city | State = | ZIP Code = client.postcode | Occupation = client.occupation | Lead Source = client.source
C1 | Jacob Winters | 07/23/1960 | (555) 010-2000 | 12 Oak St | Dayton | OH | 45402 | Teacher | Referral
C2 | Maria Gomez | 11/30/1972 | (555) 010-2001 | 99 Elm Ave | Akron | OH | 44301 | Nurse | Web
C3 | Ellen Yu | 01/18/1990 | (555) 010-2002 | 5 Pine Ct | Toledo | OH | 43601 | Engineer | Event`,
  ),
];
