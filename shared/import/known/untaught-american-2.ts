import { known } from './known.ts';

/** North American lists in words that were met after the rules were made. */
export const untaughtAmerican2 = [
  known(
    'us ams360 policies (US)',
    'policies',
    `
Cust No = client.number | Customer Name = client.name | Policy Number = policy.number | Policy Type = policy.line | Writing Company = policy.carrier | Parent Co = | Pol Eff Date = policy.start | Pol Exp Date = policy.end | Full Term Premium = policy.premium | Exec = client.advisor | Rep = | Bill Method = | Policy Status = policy.status
45650 | Peter O'Neil | PL-110014-95 | HOME | Northfield Life | Northfield Life | 12/17/2022 | 01/08/2027 | 522.60 | John Smith | John Smith | Agency Bill | Renewed
93547 | Baker & Sons Inc | 243540729 | HOME | Halden Mutual | Corvo Insurance Co | 03/19/2024 | 08/13/2026 | 1,370.28 | Mary Smith | Mary Smith | Direct Bill | Active
94393 | Karen O'Neil | 146276208 | HOME | Corvo Insurance Co | Northfield Life | 09/24/2019 | 10/15/2026 | 992.33 | Robert Smith | Robert Smith | Agency Bill | Cancelled
30513 | John Baker | 710024880 | WCOMP | Corvo Insurance Co | Corvo Insurance Co | 03/08/2022 | 09/21/2026 | 349.48 | John Smith | John Smith | Agency Bill | Active
67575 | Delta Freight Ltd | PL-972328-92 | WCOMP | Northfield Life | Corvo Insurance Co | 09/16/2020 | 02/25/2027 | 884.36 | Mary Smith | Mary Smith | Agency Bill | Renewed
17967 | Robert Clark | 200828243 | CGL | Corvo Insurance Co | Northfield Life | 04/23/2024 | 07/09/2026 | 1,862.83 | Robert Smith | Robert Smith | Agency Bill | Active`,
    { file: 'AMS policy list.csv' },
  ),
  known(
    'us hawksoft clients (US)',
    'clients',
    `
Client # = client.number | Client Type = client.kind | First Name 1 = client.givenName | Last Name 1 = client.familyName | DBA = | Addr1 = client.street | City = client.city | ST = | Zip = client.postcode | Cell Ph = client.phone | Email Addr = client.email | DOB 1 = client.birthDate | Mktg Source = client.source | Agent 1 = client.advisor
34490 | Commercial | Karen | O'Neil |  | 56 Mill Road | Norwell | OH | 80631 | (555) 380-3368 | c54325@mail.test | 04/08/1997 | Web | John Smith
52776 | Commercial | Robert | O'Neil |  | 125 Mill Road | Dayton | TX | 29564 | (555) 240-6592 | c809353@mail.test | 04/14/1961 | Walk in | Mary Smith
13471 | Personal | Karen | Garcia |  | 77 Mill Road | Leeds | TX | 73873 | (555) 236-4453 | c303162@mail.test | 01/05/1988 | Referral | Robert Smith
82173 | Commercial | John | Clark |  | 72 Mill Road | Dayton | CA | 77625 | (555) 554-2609 | c784205@mail.test | 08/25/1967 | Referral | John Smith
10558 | Commercial | James | Clark |  | 66 Mill Road | Leeds | TX | 88011 | (555) 481-4520 | c262941@mail.test | 09/03/1983 | Web | Mary Smith
21081 | Personal | James | Baker |  | 136 Mill Road | Leeds | CA | 29724 | (555) 662-2490 | c859402@mail.test | 01/01/1979 | Referral | Robert Smith`,
    { file: 'client export.csv' },
  ),
  known(
    'us ezlynx applicants (US)',
    'clients',
    `
Applicant First Name = client.givenName | Applicant Last Name = client.familyName | Applicant DOB = client.birthDate | Marital Status = | Address Line 1 = client.street | Address Line 2 = | City = client.city | State = | Zip Code = client.postcode | Primary Phone = client.phone | Email = client.email | Lead Source = client.source | Assigned Producer = client.advisor | Created Date =
John | Johnson | 06/21/1965 | Single | 97 Mill Road |  | Dayton | CA | 39547 | (555) 306-6735 | c193794@mail.test | Web | John Smith | 09/11/2021
James | Clark | 01/28/1999 | Married | 136 Mill Road |  | Leeds | CA | 75144 | (555) 647-1889 | c306019@mail.test | Referral | Mary Smith | 06/29/2019
Peter | O'Neil | 08/12/1971 | Married | 108 Mill Road |  | Norwell | CA | 37420 | (555) 402-4176 | c988775@mail.test | Referral | Robert Smith | 09/07/2024
Susan | Smith | 11/26/1983 | Married | 11 Mill Road |  | Dayton | OH | 44092 | (555) 556-5821 | c707770@mail.test | Referral | John Smith | 11/01/2025
Peter | Smith | 11/04/1998 | Single | 85 Mill Road |  | Dayton | TX | 44001 | (555) 687-7681 | c293012@mail.test | Referral | Mary Smith | 01/06/2024
Karen | Smith | 01/12/1995 | Single | 15 Mill Road |  | Dayton | OH | 30394 | (555) 510-7746 | c892467@mail.test | Web | Robert Smith | 04/18/2020`,
    { file: 'applicants.csv' },
  ),
  known(
    'us wc loss run (US)',
    'claims',
    `
Claim Nbr = claim.number | Claimant Name = | Insured = client.name | Pol Nbr = policy.number | Acc Date = claim.lossDate | Rept Date = claim.reportedOn | Cls Date = | Stat = claim.status | Body Part = | Med Pd = | Ind Pd = | Tot Pd = claim.paid | Tot O/S = claim.reserve | Tot Incurred =
WC88811 | SMITH, MARY C | Delta Freight Ltd | 79793569 | 07/02/2024 | 07/10/2024 | 10/22/2024 | O | Back | 12.32 | 54.87 | 4,464.26 | 8,000.00 | 1,397.15
WC73520 | BAKER, MARY A | Acme Roofing LLC | 73946528 | 10/03/2025 | 10/12/2025 |  | O | Knee | 82.89 | 21.63 | 3,353.11 | 0.00 | 530.09
WC33465 | GARCIA, SUSAN A | Susan Garcia | 79633524 | 02/07/2025 | 02/15/2025 | 06/17/2025 | O | Knee | 27.32 | 68.49 | 8,885.92 | 1,250.50 | 2,211.76
WC44807 | BAKER, LINDA C | Linda Baker | 76866174 | 12/02/2024 | 12/18/2024 |  | O | Hand | 76.80 | 66.31 | 5,162.37 | 0.00 | 1,824.26
WC12588 | MILLER, PETER B | Peter Miller | 72489069 | 03/26/2025 | 04/07/2025 |  | C | Knee | 17.24 | 16.16 | 509.02 | 0.00 | 2,824.20
WC85211 | MILLER, KAREN M | Delta Freight Ltd | 78034109 | 09/28/2024 | 10/13/2024 |  | O | Hand | 79.28 | 37.75 | 7,395.61 | 1,250.50 | 2,868.12`,
    { file: 'loss run.csv' },
  ),
  known(
    'us trucking loss run (US)',
    'claims',
    `
Incident # = claim.number | Policy # = policy.number | Date of Loss = claim.lossDate | Date Reported = claim.reportedOn | Driver = | Insured = client.name | Coverage = policy.product | Status = claim.status | Reserve = claim.reserve | Paid = claim.paid | Recovered = | Total Incurred =
3063608 | HM-212819-23 | 11/28/2025 | 12/06/2025 | Robert Garcia | Robert Garcia | PD | Closed | 0.00 | 2,060.05 | 0.00 | 2,678.96
3068512 | 522765060 | 04/11/2025 | 04/25/2025 | Peter Johnson | Peter Johnson | PD | Open | 1,250.50 | 2,475.95 | 0.00 | 1,480.43
3066721 | HM-196206-78 | 04/17/2025 | 05/05/2025 | Susan Garcia | Acme Roofing LLC | PD | Open | 1,250.50 | 3,597.55 | 0.00 | 2,398.29
3054781 | 756435810 | 05/03/2024 | 05/15/2024 | Linda Baker | Linda Baker | PD | Open | 0.00 | 4,408.49 | 0.00 | 1,964.23
3080502 | HM-206060-96 | 04/17/2025 | 05/02/2025 | Susan Johnson | Delta Freight Ltd | BI | Open | 500.00 | 8,463.92 | 0.00 | 721.10
3057664 | 918962901 | 10/15/2024 | 10/23/2024 | John Garcia | John Garcia | PD | Open | 0.00 | 6,411.51 | 0.00 | 235.71`,
    { file: 'lossrun.csv' },
  ),
  known(
    'us life inforce mga (US)',
    'policies',
    `
Co = policy.carrier | Pol No = policy.number | Insd Name = client.name | Insd DOB = client.birthDate | Plan Desc = policy.product | Face Amt = policy.sumInsured | Ann Prem = policy.premium | Mode = policy.mode | Iss Dt = policy.start | Pd To Dt = | Stat = policy.status | Wrtg Agt = client.advisor
Northfield Life | P02141788 | O'NEIL, ROBERT C | 04/20/1966 | Basic A | 76,000.00 | 2,237.87 | Annual | 12/20/2019 | 04/15/2026 | Lapsed | John Smith
Halden Mutual | P03576540 | O'NEIL, JAMES B | 12/05/1947 | Basic A | 340,000.00 | 818.99 | Monthly | 06/07/2023 | 04/19/2026 | Inforce | Mary Smith
Northfield Life | P02654865 | CLARK, PETER B | 01/02/1992 | Guardian Plus | 156,000.00 | 891.26 | Monthly | 01/23/2024 | 04/01/2026 | Lapsed | Robert Smith
Northfield Life | P06555417 | BAKER, MARY C | 12/07/1974 | Silver 70 PPO | 710,000.00 | 1,819.18 | Monthly | 12/06/2022 | 04/18/2026 | Lapsed | John Smith
Halden Mutual | P09234175 | BAKER, ROBERT A | 02/05/1953 | Basic A | 37,000.00 | 861.56 | Monthly | 05/19/2021 | 04/04/2026 | Inforce | Mary Smith
Corvo Insurance Co | P01134094 | MILLER, PETER B | 05/15/1969 | Basic A | 299,000.00 | 743.28 | Annual | 02/22/2019 | 04/11/2026 | Inforce | Robert Smith`,
    { file: 'inforce block.csv' },
  ),
  known(
    'us renewal agency x-dates (US)',
    'policies',
    `
Insured = client.name | X-Date = policy.end | LOB = policy.line | Carrier = policy.carrier | Policy = policy.number | Curr Prem = policy.premium | Renl Prem = policy.premium | % Chg = | Phone # = client.phone | Assigned To = client.advisor
CLARK, PETER M | 06/09/2026 | AUTO | Corvo Insurance Co | PL-512819-63 | 1,188.92 | 1,441.59 | 5.1 | (555) 759-5366 | John Smith
GARCIA, ROBERT M | 06/25/2026 | AUTO | Northfield Life | 458752070 | 1,240.70 | 1,504.25 | 7.2 | (555) 318-8641 | Mary Smith
JOHNSON, PETER B | 06/20/2026 | HO | Halden Mutual | PL-119992-58 | 1,148.45 | 1,392.62 | 5.1 | (555) 353-7479 | Robert Smith
JOHNSON, KAREN A | 03/29/2026 | AUTO | Corvo Insurance Co | 735140627 | 836.74 | 1,015.46 | -2.0 | (555) 931-2022 | John Smith
CLARK, PETER A | 07/18/2026 | AUTO | Halden Mutual | 149846759 | 2,238.66 | 2,711.78 | -2.0 | (555) 729-6947 | Mary Smith
O'NEIL, JOHN M | 04/28/2026 | HO | Halden Mutual | 501982894 | 188.27 | 230.81 | 5.1 | (555) 365-8297 | Robert Smith`,
    { file: 'xdate list.csv' },
  ),
  known(
    'us coverholder tpa (US)',
    'policies',
    `
Cert No. = policy.number | Named Insured = client.name | Insured Mailing Address = client.street | Incept = policy.start | Expiry = policy.end | COB = policy.line | TIV = policy.sumInsured | GWP 100% = policy.premium | Comm 100% = | Net to UWs = | Surplus Lines Tax =
AB7138750 | John Clark | 185 Mill Road | 10/30/2024 | 12/06/2026 | GL | 833,000.00 | 2,051.72 | 205.17 | 1,846.55 | 88.41
AB6824367 | Robert O'Neil | 156 Mill Road | 11/22/2023 | 07/16/2026 | Property | 105,000.00 | 317.31 | 23.80 | 293.51 | 57.64
AB4061292 | Baker & Sons Inc | 74 Mill Road | 01/14/2019 | 08/22/2026 | Property | 254,000.00 | 919.97 | 92.00 | 827.97 | 74.01
AB1359879 | Mary Clark | 64 Mill Road | 04/08/2019 | 08/19/2026 | GL | 372,000.00 | 1,661.77 | 207.72 | 1,454.05 | 42.06
AB7526212 | Acme Roofing LLC | 181 Mill Road | 04/21/2023 | 06/18/2026 | Property | 652,000.00 | 221.22 | 11.06 | 210.16 | 89.76
AB7081810 | Acme Roofing LLC | 18 Mill Road | 10/13/2024 | 09/02/2026 | Property | 562,000.00 | 2,063.93 | 247.67 | 1,816.26 | 44.21`,
    { file: 'bdx.csv' },
  ),
  known(
    'us payee income class (US)',
    'commissions',
    `
Agency = | Payee ID = | Payee Name = | Income Class = commission.kind | Writing Agt # = commission.advisorCode | Writing Agt = client.advisor | Product Co = policy.carrier | Policy # = policy.number | Insured Name = client.name | Policy Issue Date = policy.start | Premium Transaction = | Premium Eff Date = | Process Date = commission.periodFrom | Premium Amt = commission.premium | Comm Rate = commission.rate | Comm Amt = commission.amount
East | P71203 | John Smith | FYC | A700 | John Smith | Halden Mutual | AB2199577 | SMITH, SUSAN B | 08/27/2019 | REV | 03/05/2026 | 03/05/2026 | 867.77 | 7.50% | 65.08
Main | P37008 | Mary Smith | FYC | A710 | Mary Smith | Halden Mutual | AB3100027 | GARCIA, MARY A | 05/08/2022 | PAY | 03/07/2026 | 03/07/2026 | 1,162.76 | 12.50% | 145.34
East | P60443 | Robert Smith | FYC | A720 | Robert Smith | Northfield Life | AB5657409 | GARCIA, MARY C | 04/03/2019 | REV | 03/02/2026 | 03/02/2026 | 443.02 | 10.00% | 44.30
Main | P20072 | John Smith | Renewal | A730 | John Smith | Corvo Insurance Co | AB2381664 | GARCIA, MARY M | 05/24/2022 | PAY | 03/23/2026 | 03/23/2026 | 1,491.02 | 5.00% | 74.55
Main | P77256 | Mary Smith | FYC | A700 | Mary Smith | Corvo Insurance Co | AB1817129 | NGUYEN, JAMES M | 04/23/2021 | PAY | 03/21/2026 | 03/21/2026 | 648.94 | 12.50% | 81.12
East | P46247 | Robert Smith | FYC | A710 | Robert Smith | Halden Mutual | AB8216933 | NGUYEN, PETER C | 10/22/2019 | REV | 03/06/2026 | 03/06/2026 | -1,485.57 | 5.00% | -74.28`,
    { file: 'stmt.csv' },
  ),
  known(
    'us stone river aggregate (US)',
    'policies',
    `
Fname = client.givenName | Lname = client.familyName | Cell = client.phone | E-mail Address = client.email | Bday = client.birthDate | Ins. Company = policy.carrier | Pol. # = policy.number | Type of Policy = policy.line | Eff. = policy.start | Exp. = policy.end | Ann. Premium = policy.premium | Agent of Record = client.advisor
Karen | Miller | (555) 475-6113 | c140412@mail.test | 09/24/1966 | Corvo Insurance Co | 801417817 | Auto | 04/20/2020 | 11/12/2026 | 1,284.87 | John Smith
Karen | Nguyen | (555) 232-9627 | c920510@mail.test | 03/13/1960 | Halden Mutual | PL-950317-39 | Home | 08/30/2023 | 01/25/2027 | 538.45 | Mary Smith
Susan | O'Neil | (555) 696-1234 | c495465@mail.test | 02/29/1996 | Northfield Life | PL-866542-47 | Home | 12/29/2021 | 01/26/2027 | 1,886.57 | Robert Smith
Linda | Baker | (555) 624-1353 | c813158@mail.test | 09/24/1958 | Halden Mutual | 576855628 | Home | 06/06/2023 | 07/24/2026 | 1,925.49 | John Smith
Linda | Nguyen | (555) 512-8874 | c174577@mail.test | 08/27/1978 | Corvo Insurance Co | 177723250 | Auto | 02/10/2023 | 12/15/2026 | 2,192.27 | Mary Smith
John | O'Neil | (555) 434-2645 | c796284@mail.test | 09/29/1979 | Northfield Life | 137992024 | Auto | 06/13/2023 | 10/01/2026 | 2,370.33 | Robert Smith`,
    { file: 'Intelligent import.csv' },
  ),
  known(
    'us pending life (US)',
    'policies',
    `
Entry Date = | Agent Last Name = | Agent ID = client.advisor | Primary Insured Name = client.name | Policy Number = policy.number | Product Category = policy.line | Product Description = policy.product | Policy Status = policy.status | Modal Premium = policy.premium | Annual Premium = policy.premium | Face Amount = policy.sumInsured
03/14/2026 | Smith | A706 | SMITH, SUSAN B | AB5999248 | Disability | Guardian Plus | Issued | 988.73 | 1,199.36 | 341,000.00
03/29/2026 | Clark | A716 | CLARK, JAMES B | AB2884346 | Disability | Silver 70 PPO | Pending | 576.05 | 700.02 | 739,000.00
03/28/2026 | Miller | A726 | MILLER, PETER B | AB4429721 | Disability | Guardian Plus | Active | 295.92 | 361.06 | 147,000.00
03/14/2026 | Johnson | A736 | JOHNSON, ROBERT C | AB7216432 | Disability | Silver 70 PPO | Active | 1,900.64 | 2,302.77 | 836,000.00
03/17/2026 | Smith | A706 | SMITH, ROBERT A | AB1158238 | Term Life | Guardian Plus | Active | 448.53 | 545.72 | 761,000.00
03/05/2026 | Johnson | A716 | JOHNSON, ROBERT A | AB1061657 | Term Life | Guardian Plus | Active | 1,706.89 | 2,068.34 | 336,000.00`,
    { file: 'pending.csv' },
  ),
  known(
    'us energy style residuals (US)',
    'commissions',
    `
Carrier Name = policy.carrier | Client Acct = client.number | Client = client.name | Bill Month = commission.periodFrom | Net Billed = commission.premium | Residual % = commission.rate | Residual Amt = commission.amount
Corvo Insurance Co | 9211882 | Baker & Sons Inc | 03/2026 | 1,318.70 | 15.00% | 197.81
Corvo Insurance Co | 4375161 | Peter Miller | 03/2026 | 141.21 | 12.00% | 16.95
Northfield Life | 9514686 | Baker & Sons Inc | 03/2026 | 1,390.88 | 12.00% | 166.91
Halden Mutual | 6166495 | Acme Roofing LLC | 02/2026 | 1,775.57 | 7.50% | 133.17
Halden Mutual | 4272779 | Delta Freight Ltd | 03/2026 | 130.20 | 10.00% | 13.02
Halden Mutual | 1153465 | Delta Freight Ltd | 03/2026 | 874.20 | 7.50% | 65.56`,
    { file: 'residuals.csv' },
  ),
  known(
    'us kaiser groups (US)',
    'commissions',
    `
Customer ID = client.number | Customer Name = client.name | Month = commission.periodFrom | Subscribers = | Schedule = | Premium Paid = commission.premium | Commission = commission.amount
16283 | Acme Roofing LLC | 02/2026 | 5 | B2 | 2,116.34 | 211.63
18260 | Karen Miller | 03/2026 | 3 | A1 | 1,275.70 | 255.14
71544 | Delta Freight Ltd | 02/2026 | 6 | A1 | 869.82 | 173.96
36332 | Karen Baker | 02/2026 | 5 | A1 | 497.51 | 74.63
11104 | Acme Roofing LLC | 03/2026 | 1 | A1 | 1,319.64 | 263.93
61652 | Delta Freight Ltd | 02/2026 | 6 | A1 | 968.50 | 72.64`,
    { file: 'kp.csv' },
  ),
];
