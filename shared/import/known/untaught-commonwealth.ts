import { known } from './known.ts';

/** British, Indian, African and Australian lists in words that were met after the rules were made. */
export const untaughtCommonwealth = [
  known(
    'en acturis debit list (GB)',
    'commissions',
    `
Client Ref = client.number | Client = client.name | Policy Ref = policy.number | Insurer = policy.carrier | Class = policy.line | Effective = policy.start | Tran Type = commission.kind | Posted = commission.periodFrom | Gross = | IPT = | Brokerage = commission.amount | Net to Insurer = | Exec = client.advisor
CL72790 | Linda Smith | 245707328 | Northfield Life | Motor | 19/10/2021 | MTA | 24/03/2026 | 182.85 | 50.99 | 18.29 | 164.56 | John Smith
CL14910 | Acme Roofing LLC | CV-892093-51 | Corvo Insurance Co | Liability | 18/10/2024 | Renewal | 19/03/2026 | 1,822.46 | 60.04 | 91.12 | 1,731.34 | Mary Smith
CL10264 | Acme Roofing LLC | CV-481368-51 | Northfield Life | Home | 26/05/2019 | Renewal | 28/03/2026 | 488.60 | 84.37 | 61.08 | 427.52 | Robert Smith
CL49770 | Acme Roofing LLC | 779931966 | Corvo Insurance Co | Home | 31/05/2021 | MTA | 28/03/2026 | 489.41 | 18.18 | 61.18 | 428.23 | John Smith
CL90638 | Delta Freight Ltd | CV-482362-92 | Northfield Life | Motor | 07/08/2023 | New Business | 04/03/2026 | 1,336.09 | 74.52 | 160.33 | 1,175.76 | Mary Smith
CL29997 | Acme Roofing LLC | CV-720420-23 | Northfield Life | Home | 01/03/2021 | New Business | 16/03/2026 | 1,331.32 | 45.69 | 66.57 | 1,264.75 | Robert Smith`,
    { file: 'transactions.csv' },
  ),
  known(
    'en open gi clients (GB)',
    'clients',
    `
Client Code = client.number | Title = | Forename(s) = client.givenName | Surname = client.familyName | D.O.B. = client.birthDate | House Name/No = | Street = client.street | Town = client.city | Postcode = client.postcode | Tel (Home) = | Tel (Mobile) = client.phone | E-mail = client.email | Occupation = client.occupation
SM69224 | Ms | John | Clark | 12/06/1993 | 6 | 199 Mill Road | Leeds | SW1A 1AA | (555) 661-6764 | (555) 447-5456 | c963636@mail.test | Teacher
SM59445 | Mrs | Peter | Johnson | 23/03/1962 | 7 | 189 Mill Road | Dayton | SW1A 1AA | (555) 396-7348 | (555) 390-2330 | c374553@mail.test | Nurse
SM13137 | Ms | James | O'Neil | 07/12/1953 | 3 | 41 Mill Road | Dayton | SW1A 1AA | (555) 933-1693 | (555) 960-5282 | c941217@mail.test | Nurse
SM48131 | Ms | John | Johnson | 06/04/1957 | 10 | 190 Mill Road | Norwell | SW1A 1AA | (555) 848-4120 | (555) 705-4725 | c293072@mail.test | Nurse
SM12258 | Mrs | Linda | Baker | 20/11/1977 | 1 | 108 Mill Road | Dayton | SW1A 1AA | (555) 687-9045 | (555) 491-1059 | c167912@mail.test | Driver
SM36246 | Mrs | Susan | Johnson | 29/01/1981 | 10 | 42 Mill Road | Dayton | SW1A 1AA | (555) 571-9727 | (555) 420-4276 | c492825@mail.test | Driver`,
    { file: 'opengi.csv' },
  ),
  known(
    'en life commission (GB)',
    'commissions',
    `
Agency No. = commission.advisorCode | Plan No. = policy.number | Planholder = client.name | Product Type = policy.line | Commission Type = commission.kind | Due From = commission.periodFrom | Due To = | Premium Due = commission.premium | Amount = commission.amount | CR/DR = commission.sign
A7027 | 958136974 | John Baker | Term Assurance | Fund Based | 01/03/2026 | 29/03/2026 | 2,183.01 | 272.88 | CR
A7127 | HM-651133-45 | James Clark | Pension | Clawback | 04/03/2026 | 01/04/2026 | 1,673.09 | 200.77 | CR
A7227 | 834404025 | Linda O'Neil | Pension | Clawback | 05/03/2026 | 02/04/2026 | 1,151.16 | 57.56 | CR
A7327 | 936594977 | Karen Baker | Term Assurance | Clawback | 29/03/2026 | 26/04/2026 | 2,116.70 | 317.50 | CR
A7027 | 241596274 | Mary Smith | Pension | Clawback | 16/03/2026 | 13/04/2026 | -1,325.67 | -66.28 | CR
A7127 | 690949860 | Karen Smith | Pension | Initial | 17/03/2026 | 14/04/2026 | 811.43 | 97.37 | CR`,
    { file: 'Commission payments.csv' },
  ),
  known(
    'en platform adviser charges (GB)',
    'commissions',
    `
Adviser = client.advisor | Client name = client.name | Account number = client.number | Wrapper = policy.product | Charge type = commission.kind | Charge basis = | Valuation = | Payment date = commission.periodFrom | Net payable (GBP) = commission.amount
John Smith | Peter O'Neil | 312963500 | ISA | Initial | Percentage | 711,000.00 | 12/03/2026 | 208.89
Mary Smith | Mary Garcia | 559383670 | ISA | Ad hoc adjustment | Percentage | 766,000.00 | 25/03/2026 | 70.47
Robert Smith | James Baker | 851317006 | SIPP | Ad hoc adjustment | Percentage | 462,000.00 | 06/03/2026 | 107.83
John Smith | Robert Miller | 218795053 | ISA | Ad hoc adjustment | Monetary | 227,000.00 | 25/03/2026 | 78.80
Mary Smith | Mary Miller | 230392407 | ISA | Ad hoc adjustment | Monetary | 195,000.00 | 08/03/2026 | 149.79
Robert Smith | Susan Nguyen | 849110265 | ISA | Initial | Percentage | 598,000.00 | 11/03/2026 | -212.69`,
    { file: 'adviser charges.csv' },
  ),
  known(
    'en claims bdx (GB)',
    'claims',
    `
UCR = claim.number | Cert Ref = policy.number | Assured = client.name | DOL = claim.lossDate | Date advised = claim.reportedOn | Cause = | Settled to date (Indemnity) = claim.paid | Fees paid to date = | O/S Indemnity = claim.reserve | O/S Fees = | Open/Closed = claim.status | Date settled = claim.paidOn
B2659471 | PL-981378-22 | Baker & Sons Inc | 20/09/2024 | 07/10/2024 | stolen bike | 2,919.57 | 41.14 | 0.00 | 78.98 | Open | 
B2697258 | PL-658585-55 | James Smith | 02/06/2024 | 08/06/2024 | rear collision | 5,088.84 | 83.14 | 1,250.50 | 32.87 | Open | 26/08/2024
B2616573 | 241291115 | Susan Baker | 26/06/2025 | 15/07/2025 | water leak in kitchen | 1,681.07 | 73.83 | 8,000.00 | 82.82 | Open | 
B2616952 | 443444309 | Peter Smith | 13/02/2025 | 14/02/2025 | hail damage at home | 4,020.76 | 19.37 | 8,000.00 | 87.29 | Closed | 
B2639348 | PL-928370-67 | Susan Miller | 16/08/2024 | 25/08/2024 | water leak in kitchen | 2,440.22 | 74.50 | 8,000.00 | 80.52 | Open | 
B2667060 | 917163280 | Robert Garcia | 18/10/2025 | 05/11/2025 | hail damage at home | 5,906.57 | 70.57 | 1,250.50 | 33.72 | Open | 12/01/2026`,
    { file: 'claims bdx.csv' },
  ),
  known(
    'en renewals invite (GB)',
    'policies',
    `
Ref = client.number | Policyholder = client.name | Policy no = policy.number | Insurer name = policy.carrier | Cover = policy.line | Renewal dt = policy.renewal | Last yr prem = | This yr prem = policy.premium | Exec initials = | Invite sent =
RN61712 | John O'Neil | AB8529146 | Northfield Life | Private Car | 20/08/2026 | 2,259.46 | 1,864.84 | JB | Y
RN66388 | Robert Nguyen | AB7182045 | Corvo Insurance Co | Private Car | 06/07/2026 | 135.42 | 109.44 | JB | Y
RN99315 | Robert & Robert O'Neil | AB7307392 | Halden Mutual | Household | 02/07/2026 | 987.37 | 813.53 | JB | N
RN56249 | Robert Smith | AB8804107 | Halden Mutual | Household | 20/05/2026 | 2,736.78 | 2,259.32 | MT | Y
RN71315 | Peter & Susan Smith | AB8068573 | Corvo Insurance Co | Van | 05/06/2026 | 1,719.59 | 1,418.67 | KL | N
RN29451 | Susan Clark | AB8813280 | Corvo Insurance Co | Household | 05/07/2026 | 2,589.39 | 2,137.51 | KL | Y`,
    { file: 'renewals due.csv' },
  ),
  known(
    'en mis grid (IN)',
    'commissions',
    `
Reporting Month (mmm'yy) = commission.periodFrom | Child ID/ User ID = | Policy Start Date = policy.start | Policy End Date = policy.end | Booking Date = | Broker Name = client.advisor | Insurer name = policy.carrier | Product Type = policy.line | Gross premium = | GST Amount = | Net premium = | OD Preimium = | TP Premium = | Policy number = policy.number | Registration.no = | Customer Name = client.name | Customer Number = client.number | Commissionable Premium = commission.premium | Incoming Grid % = commission.rate | Receivable from Broker = commission.amount
Mar'26 | IZ70866 | 08-03-2023 | 21-12-2026 | 27-03-2026 | RB | Corvo Insurance Co | Private Car | 2,479.75 | 44.01 | 2,479.75 | 82.35 | 1.83 | 978758248 | DL3C85763 | John Smith | (555) 971-4440 | 2,046.90 | 10.00 | 204.69
Mar'26 | IZ63931 | 01-05-2025 | 24-08-2026 | 29-03-2026 | RB | Northfield Life | Two Wheeler | 1,423.67 | 17.84 | 1,423.67 | 53.34 | 42.97 | 939414201 | DL3C42738 | Susan Smith | (555) 701-6680 | 1,174.11 | 12.50 | 146.76
Mar'26 | IZ88319 | 08-08-2024 | 17-01-2027 | 09-03-2026 | RB | Northfield Life | Private Car | 446.15 | 75.96 | 446.15 | 89.63 | 15.41 | CV-490313-90 | DL3C55943 | Susan Miller | (555) 599-3934 | 366.24 | 7.50 | 27.47
Mar'26 | IZ47077 | 21-10-2023 | 10-10-2026 | 04-03-2026 | Probus | Corvo Insurance Co | GCV | 1,002.65 | 51.47 | 1,002.65 | 32.25 | 8.45 | 943545786 | DL3C47286 | Linda Garcia | (555) 977-9609 | 826.16 | 7.50 | 61.96
Mar'26 | IZ84945 | 26-01-2023 | 09-08-2026 | 14-03-2026 | Probus | Northfield Life | Two Wheeler | 824.67 | 36.07 | 824.67 | 14.45 | 63.81 | CV-491013-18 | DL3C57592 | Mary Clark | (555) 548-9288 | 679.07 | 15.00 | 101.86
Mar'26 | IZ79012 | 05-02-2024 | 15-12-2026 | 02-03-2026 | Probus | Halden Mutual | Two Wheeler | 1,995.35 | 15.70 | 1,995.35 | 21.62 | 3.43 | CV-753724-31 | DL3C32985 | Susan O'Neil | (555) 230-7160 | 1,646.57 | 15.00 | 246.99`,
    { file: 'MIS Apr26.csv' },
  ),
  known(
    'en life renewal (IN)',
    'policies',
    `
Sl No = | Pol No. = policy.number | Life Assured Name = client.name | DOC = policy.start | Plan-Term = policy.product | SA = policy.sumInsured | Mode = policy.mode | Inst. Prem = policy.premium | FUP = policy.renewal | Mobile = client.phone
1 | 158736065 | Karen O'Neil | 23-05-2021 | 814-20 | 215,000.00 | Hly | 1,893.11 | 23-08-2026 | (555) 589-7732
2 | 370124781 | Susan Miller | 03-06-2019 | 814-20 | 387,000.00 | Yly | 2,325.20 | 20-10-2026 | (555) 640-1620
3 | 889165965 | Robert Nguyen | 05-07-2025 | 814-20 | 490,000.00 | Qly | 170.92 | 27-08-2026 | (555) 907-8677
4 | 743288408 | Robert Baker | 29-04-2023 | 814-20 | 574,000.00 | Qly | 928.11 | 09-10-2026 | (555) 686-6640
5 | 446316920 | Karen Garcia | 02-11-2025 | 814-20 | 665,000.00 | Hly | 1,532.21 | 07-09-2026 | (555) 644-2977
6 | 410801347 | Linda Garcia | 09-10-2021 | 814-20 | 454,000.00 | Qly | 1,861.25 | 27-09-2026 | (555) 520-7570`,
    { file: 'due list.csv' },
  ),
  known(
    'en portal export (IN)',
    'policies',
    `
Insured Group Name = | Insured Name = client.name | Insurer Policy No = policy.number | Policy Type = policy.line | Start Date = policy.start | Due Date = policy.renewal | Original Currency = row.currency | Sum Insured OC = policy.sumInsured | Premium OC = policy.premium | Is Renewable = | RM Email = client.email | Is Leader =
Baker & Sons Inc | Linda Miller | 264555805 | Motor | 09-11-2019 | 04-12-2026 | INR | 80,000.00 | 1,141.58 | Yes | c502102@mail.test | NO
Baker & Sons Inc | Mary Clark | HM-678643-30 | Liability | 29-05-2019 | 20-07-2026 | INR | 47,000.00 | 1,428.59 | Yes | c948170@mail.test | YES
James Smith | Delta Freight Ltd | 502410221 | Home | 11-12-2022 | 25-06-2026 | INR | 752,000.00 | 1,726.42 | No | c541274@mail.test | YES
Delta Freight Ltd | Acme Roofing LLC | 489104887 | Motor | 17-08-2019 | 14-11-2026 | INR | 847,000.00 | 1,450.53 | Yes | c12419@mail.test | YES
Acme Roofing LLC | Acme Roofing LLC | HM-336401-61 | Motor | 18-06-2019 | 14-10-2026 | INR | 210,000.00 | 1,914.41 | No | c230543@mail.test | NO
Acme Roofing LLC | Linda Garcia | 203463920 | Liability | 23-01-2020 | 18-02-2026 | INR | 716,000.00 | 2,209.91 | Yes | c171265@mail.test | YES`,
    { file: 'policy.csv' },
  ),
  known(
    'en commission (ZA)',
    'commissions',
    `
Broker Cd = commission.advisorCode | Contract = policy.number | Life Assured = client.name | Trx Date = commission.periodFrom | Comm Type = commission.kind | Premium Incl = commission.premium | Comm Excl VAT = commission.amount | VAT = | Comm Incl VAT =
A7034 | P06470294 | BAKER JOHN | 06/03/2026 | Upfront New | 335.73 | 33.00 | 15.06 | 241.98
A7134 | P05037779 | CLARK JAMES | 04/03/2026 | Clawback | 2,119.93 | 209.94 | 9.92 | 1,539.59
A7234 | P07828827 | CLARK KAREN | 11/03/2026 | Upfront New | 2,543.19 | 209.93 | 55.02 | 1,889.40
A7334 | P07595083 | BAKER ROBERT | 13/03/2026 | Upfront New | 1,324.74 | 218.47 | 61.06 | 873.88
A7034 | P07465660 | SMITH LINDA | 18/03/2026 | Clawback | 1,790.40 | 177.26 | 14.52 | 1,299.93
A7134 | P02331074 | O'NEIL JOHN | 02/03/2026 | Upfront New | 1,175.22 | 193.76 | 56.73 | 775.02`,
    { file: 'brokerstatement.csv' },
  ),
  known(
    'en trail (AU)',
    'commissions',
    `
Adviser Code = commission.advisorCode | Adviser Name = client.advisor | Policy ID = policy.number | Life Insured = client.name | Benefit = policy.product | Risk Commenced = policy.start | Remuneration Type = commission.kind | Premium (ex GST) = commission.premium | Remuneration (ex GST) = commission.amount | GST =
A7035 | John Smith | PL-349891-10 | Peter Nguyen | Trauma | 13/04/2019 | Renewal | 690.53 | 34.53 | 22.21
A7135 | Mary Smith | 420377763 | Robert O'Neil | Life | 22/07/2019 | Renewal | 2,297.30 | 275.68 | 82.37
A7235 | Robert Smith | PL-246826-59 | Linda & Mary O'Neil | Trauma | 31/07/2019 | Initial | 724.23 | 72.42 | 12.97
A7335 | John Smith | 982893540 | Robert Miller | TPD | 24/11/2019 | Initial | -475.61 | -35.67 | 78.94
A7035 | Mary Smith | 975584210 | Linda Clark | TPD | 22/04/2023 | Initial | -1,487.87 | -74.39 | 47.76
A7135 | Robert Smith | 317564554 | Mary Clark | TPD | 03/02/2020 | Renewal | 1,129.68 | 56.48 | 51.08`,
    { file: 'RCTI.csv' },
  ),
  known(
    'en funeral zimbabwe (ZA)',
    'policies',
    `
Policy Number = policy.number | First Name = client.givenName | Surname = client.familyName | Status = policy.status | ID Number = | Date of Birth = client.birthDate | Gender = client.sex | Phone = client.phone | Email = client.email | Postal Address = client.street | Assigned Agent = client.advisor | Inception Date = policy.start | Cover Date = | Funeral Package = policy.product | Total Premium = policy.premium
71243166 | John | Baker | Suspended | 63-17651 | 27/03/1973 | Female | (555) 594-5446 | c398269@mail.test | 110 Mill Road | John Smith | 04/05/2022 | 27/03/2026 | Lite | 1,664.32
76582628 | Mary | Johnson | Cancelled | 63-81148 | 26/07/1996 | Female | (555) 535-7019 | c272311@mail.test | 97 Mill Road | Mary Smith | 21/10/2020 | 27/03/2026 | Lite | 1,051.86
74462244 | Peter | Garcia | Active | 63-37047 | 29/10/1997 | Female | (555) 620-8678 | c68434@mail.test | 69 Mill Road | Robert Smith | 30/09/2023 | 03/03/2026 | Premium | 924.31
75451417 | James | Baker | Cancelled | 63-97673 | 19/10/1997 | Female | (555) 272-1853 | c277790@mail.test | 179 Mill Road | John Smith | 10/11/2020 | 29/03/2026 | Premium | 1,527.20
76502650 | Linda | Smith | Active | 63-27678 | 14/01/1967 | Male | (555) 304-4404 | c926824@mail.test | 67 Mill Road | Mary Smith | 29/12/2022 | 15/03/2026 | Lite | 852.34
77507358 | Peter | Smith | Cancelled | 63-52359 | 14/02/1958 | Female | (555) 227-9655 | c483920@mail.test | 167 Mill Road | Robert Smith | 21/12/2023 | 10/03/2026 | Standard | 991.53`,
    { file: 'members.csv' },
  ),
  known(
    'en broker insights (GB)',
    'policies',
    `
PolicyRef = policy.number | CoverageAmount = policy.sumInsured | InitiationDate = policy.start | ExpirationDate = policy.end | AdminCharges = | CompanyDescription = | ContractEvent = | ConsumerID = client.number | ConsumerCategory = client.kind | BrokerFee = | ActivationDate = | InsuranceCompanyRef = | TaxAmount = | CoverageCost = policy.premium | ContractFee = | ContractCategory = policy.line | Underwriter = policy.carrier | NextRenewalDate = policy.renewal
263721059 | 276,000.00 | 15/04/2022 | 16/07/2026 | 47.55 | water leak in kitchen | Renewal | C73458 | Corporate | 29.91 | 15/04/2022 | IC38595 | 16.51 | 284.04 | 40.09 | Motor | Halden Mutual | 09/03/2026
HM-214877-27 | 724,000.00 | 27/01/2019 | 08/11/2026 | 69.97 | hail damage at home | New | C24331 | Individual | 41.56 | 27/01/2019 | IC91561 | 48.50 | 321.67 | 89.24 | Liability | Northfield Life | 29/08/2026
659438073 | 800,000.00 | 09/03/2025 | 13/09/2026 | 82.50 | water leak in kitchen | New | C58123 | Individual | 75.85 | 09/03/2025 | IC50767 | 25.70 | 2,000.07 | 38.22 | Motor | Corvo Insurance Co | 08/03/2026
546965910 | 419,000.00 | 08/01/2024 | 25/11/2026 | 21.74 | rear collision | Renewal | C30010 | Individual | 17.77 | 08/01/2024 | IC53794 | 63.82 | 1,409.40 | 17.20 | Home | Corvo Insurance Co | 04/07/2026
HM-773108-33 | 394,000.00 | 04/08/2019 | 12/08/2026 | 75.13 | water leak in kitchen | Renewal | C16035 | Individual | 7.30 | 04/08/2019 | IC90865 | 52.55 | 523.10 | 34.93 | Home | Northfield Life | 17/06/2026
373974225 | 197,000.00 | 14/05/2023 | 01/07/2026 | 4.88 | hail damage at home | Renewal | C31530 | Individual | 66.86 | 14/05/2023 | IC42749 | 24.16 | 679.11 | 56.60 | Home | Halden Mutual | 16/03/2026`,
    { file: 'broker1.csv' },
  ),
  known(
    'en tpa claims (GB)',
    'claims',
    `
CLAIM_REF = claim.number | INSURED_BUSINESS = client.name | policy_number = policy.number | policy_inception_date = policy.start | date_of_incident = claim.lossDate | date_notified = claim.reportedOn | current_status = claim.status | type_of_loss = | amount_paid = claim.paid | amount_reserved = claim.reserve
T16024 | Robert Baker | P05186193 | 24/05/2021 | 27/10/2024 | 08/11/2024 | Closed | hail damage at home | 6,046.15 | 500.00
T35361 | Mary Johnson | P01408625 | 16/10/2022 | 24/09/2024 | 09/10/2024 | Open | rear collision | 7,466.61 | 1,250.50
T14802 | Peter Smith | P09893432 | 09/12/2019 | 04/02/2024 | 20/02/2024 | Open | stolen bike | 5,772.62 | 1,250.50
T57263 | Robert O'Neil | P07595056 | 26/07/2019 | 21/05/2024 | 03/06/2024 | Open | rear collision | 3,972.46 | 8,000.00
T72513 | Baker & Sons Inc | P09531251 | 08/02/2020 | 27/09/2024 | 28/09/2024 | Open | rear collision | 7,603.98 | 8,000.00
T21185 | John Baker | P03903912 | 18/08/2023 | 14/07/2025 | 26/07/2025 | Closed | stolen bike | 255.64 | 500.00`,
    { file: 'tpa3.csv' },
  ),
];
