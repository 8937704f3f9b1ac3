import { known } from './known.ts';

/** French and Italian lists in words that were met after the rules were made. */
export const untaughtLatin = [
  known(
    'fr appel commissions (FR)',
    'commissions',
    `
N° contrat = policy.number | Souscripteur = client.name | Produit = policy.product | Effet = policy.start | Période du = commission.periodFrom | Période au = | Cotis. HT encaissée = commission.premium | Tx com. = commission.rate | Com. due = commission.amount | Nature = commission.kind
HM-196383-98 | PETIT JEAN | Formule Confort | 08/06/2020 | 28/03/2026 | 25/04/2026 | 348,95 | 12,00 | 41,87 | Reprise
267334451 | MOREAU CLAIRE | Eco | 17/09/2024 | 26/03/2026 | 23/04/2026 | 1 020,57 | 12,50 | 127,57 | Affaire nouvelle
577349762 | MOREAU PAUL | Eco | 11/11/2021 | 05/03/2026 | 02/04/2026 | 596,70 | 5,00 | 29,84 | Récurrente renouvellement
354877757 | MARTIN LUC | Santé Plus | 26/08/2023 | 26/03/2026 | 23/04/2026 | 81,90 | 12,00 | 9,83 | Reprise
298915836 | PETIT AMÉLIE | Eco | 17/04/2024 | 29/03/2026 | 26/04/2026 | 146,12 | 5,00 | 7,31 | Affaire nouvelle
HM-826546-35 | MARTIN CLAIRE | Formule Confort | 02/01/2025 | 11/03/2026 | 08/04/2026 | 753,44 | 5,00 | 37,67 | Reprise`,
    { file: 'bordereau.csv' },
  ),
  known(
    'fr portefeuille extranet (FR)',
    'policies',
    `
Réf. client = client.number | Nom / Raison sociale = client.name | Prénom = client.givenName | Réf. contrat = policy.number | Compagnie = policy.carrier | Risque = policy.line | Date d'effet = policy.start | Éch. principale = policy.renewal | Prime TTC annuelle = policy.premium | Fract. = policy.mode | Situation = policy.status
44235 | SARL Dupont | Claire | P08860666 | Mutuelle du Rhône | RC Pro | 29/05/2020 | 06/09 | 1 923,11 | Annuel | Résilié
58255 | Nadia Girard | Nadia | P02473291 | Mutuelle du Rhône | RC Pro | 11/07/2023 | 08/03 | 743,60 | Mensuel | Résilié
94892 | Jean Moreau | Jean | P05890163 | Aurore Assurances | Habitation | 18/03/2023 | 09/06 | 604,96 | Annuel | Résilié
38052 | Boulangerie Petit | Amélie | P02104267 | Mutuelle du Rhône | Habitation | 11/01/2019 | 18/06 | 2 379,16 | Mensuel | En cours
49358 | Martin SAS | Luc | P09536213 | Mutuelle du Rhône | Habitation | 30/01/2025 | 11/12 | 703,49 | Annuel | En cours
50256 | SARL Dupont | Claire | P02812513 | Mutuelle du Rhône | Auto | 27/02/2024 | 04/09 | 1 305,40 | Mensuel | En cours`,
    { file: 'portefeuille.csv' },
  ),
  known(
    'fr sinistres (FR)',
    'claims',
    `
Réf. sinistre cie = claim.number | N° police = policy.number | Assuré = client.name | Survenu le = claim.lossDate | Déclaré le = claim.reportedOn | Circonstances = | Règlements cumulés = claim.paid | Provisions restantes = claim.reserve | Clos le = claim.paidOn | État = claim.status
S55779 | 549626931 | LEFÈVRE LUC | 24/08/2024 | 09/09/2024 | rear collision | 7 667,55 | 0,00 |  | Ouvert en cours
S70557 | PL-446257-95 | PETIT JEAN | 28/09/2025 | 14/10/2025 | stolen bike | 4 931,33 | 1 250,50 | 17/12/2025 | Ouvert en cours
S83232 | PL-845420-33 | LEFÈVRE NADIA | 23/03/2024 | 01/04/2024 | rear collision | 2 195,03 | 1 250,50 | 17/07/2024 | Clos
S42755 | PL-880364-10 | MOREAU LUC | 01/03/2025 | 03/03/2025 | water leak in kitchen | 6 164,46 | 8 000,00 | 17/07/2025 | Clos
S90515 | 528569678 | PETIT NADIA | 19/08/2024 | 03/09/2024 | stolen bike | 6 487,78 | 1 250,50 | 17/11/2024 | Clos
S48786 | PL-486104-43 | PETIT AMÉLIE | 06/05/2025 | 06/05/2025 | hail damage at home | 385,74 | 500,00 | 09/09/2025 | Clos`,
    { file: 'sinistres.csv' },
  ),
  known(
    'fr clients (FR)',
    'clients',
    `
Civilité = | Nom d'usage = client.familyName | Prénom = client.givenName | Né(e) le = client.birthDate | Adresse = client.street | CP = client.postcode | Ville = client.city | Portable = client.phone | Mail = client.email | Profession = client.occupation | Conseiller = client.advisor
M. | Girard | Jean | 04/11/1973 | 116 rue de la Paix | 36248 | Lyon | 0499 5737852 | c67558@mail.test | Enseignant | Jean Dupont
Mme | Moreau | Nadia | 06/11/1984 | 121 rue de la Paix | 74828 | Nantes | 0924 1272139 | c748544@mail.test | Enseignant | Claire Dupont
Mme | Dupont | Luc | 27/10/1951 | 71 rue de la Paix | 12666 | Dijon | 0734 3588942 | c543007@mail.test | Médecin | Luc Dupont
Mme | Petit | Paul | 24/02/1972 | 173 rue de la Paix | 27050 | Nantes | 0321 4211115 | c681943@mail.test | Enseignant | Jean Dupont
M. | Lefèvre | Jean | 22/08/1978 | 146 rue de la Paix | 51624 | Lyon | 0425 5391219 | c725535@mail.test | Enseignant | Claire Dupont
Mme | Dupont | Jean | 03/06/1994 | 43 rue de la Paix | 68106 | Nantes | 0493 8101590 | c59960@mail.test | Enseignant | Luc Dupont`,
    { file: 'fichier.csv' },
  ),
  known(
    'fr compte courant (FR)',
    'commissions',
    `
Date cpt. = commission.periodFrom | Police n° = policy.number | Client = client.name | Quittance = | Prime nette = commission.premium | Débit = commission.debit | Crédit = commission.credit | Libellé opération = commission.kind
24/03/2026 | 875123221 | DUPONT JEAN | 5798947 | 887,63 |  | 110,95 | Commission terme renouvellement
14/03/2026 | CV-867374-68 | PETIT NADIA | 7395369 | 1 299,40 |  | 194,91 | Commission nouvelle
16/03/2026 | CV-715897-47 | PETIT AMÉLIE | 7867567 | 687,30 |  | 137,46 | Commission terme renouvellement
18/03/2026 | CV-117228-65 | GIRARD AMÉLIE | 9341430 | 1 334,37 |  | 160,12 | Commission nouvelle
19/03/2026 | 463634722 | GIRARD NADIA | 5026378 | -2 310,61 | 231,06 |  | Commission terme renouvellement
15/03/2026 | 509060536 | MOREAU LUC | 2284354 | 1 023,30 |  | 76,75 | Commission terme renouvellement`,
    { file: 'compte courant.csv' },
  ),
  known(
    'it estratto conto (IT)',
    'commissions',
    `
Polizza n. = policy.number | Contraente/Assicurato = client.name | Ramo = policy.line | Eff. titolo = policy.start | Data messa a cassa = commission.periodFrom | Premio imponibile = commission.premium | Imposte = | Provv. acquisto = | Provv. incasso = | Tot. provvigioni = commission.amount
976284023 | ROSSI ELENA | RCA | 16/03/2026 | 16/03/2026 | 2.092,39 | 28,84 | 24,23 | 40,99 | 209,24
PL-386920-85 | BIANCHI GIULIA | Incendio | 19/03/2026 | 19/03/2026 | 744,28 | 27,01 | 46,83 | 12,66 | 148,86
PL-152929-75 | ROSSI PAOLO | Incendio | 30/03/2026 | 30/03/2026 | 369,05 | 75,48 | 89,36 | 26,47 | 73,81
PL-559804-31 | CONTI GIULIA | Infortuni | 05/03/2026 | 05/03/2026 | 857,39 | 46,24 | 64,78 | 36,05 | 64,30
659597209 | RIVA GIULIA | RCA | 06/03/2026 | 06/03/2026 | 967,46 | 28,29 | 27,18 | 53,47 | 96,75
626515512 | ROSSI ANNA | RCA | 01/03/2026 | 01/03/2026 | 970,39 | 24,60 | 64,18 | 11,69 | 145,56`,
    { file: 'ec.csv' },
  ),
  known(
    'it portafoglio (IT)',
    'policies',
    `
Cod. cliente = client.number | Contraente = client.name | N. polizza = policy.number | Compagnia = policy.carrier | Garanzia da = policy.start | Garanzia a = policy.end | Fraz. = policy.mode | Premio lordo annuo = policy.premium | Tacito rinnovo = | Stato polizza = policy.status | Produttore = client.advisor
48109 | Anna Conti | AB3472976 | Aurora Assicurazioni | 23/05/2023 | 24/12/2026 | Mensile | 1.760,40 | NO | Annullata | Marco Rossi
11651 | Paolo Ferrari | AB1703089 | Ligure | 25/01/2021 | 01/06/2026 | Semestrale | 1.027,37 | SI | Annullata | Giulia Rossi
71560 | Giulia Bianchi | AB2340290 | Aurora Assicurazioni | 18/06/2020 | 01/11/2026 | Mensile | 270,15 | SI | Attiva | Luca Rossi
30832 | Edil Conti SpA | AB8839794 | Vittoria | 11/04/2019 | 02/08/2026 | Semestrale | 1.793,32 | NO | Annullata | Marco Rossi
44626 | Edil Conti SpA | AB8334704 | Vittoria | 07/12/2022 | 03/09/2026 | Semestrale | 1.727,08 | NO | Attiva | Giulia Rossi
66199 | Ferrari Snc | AB9873230 | Aurora Assicurazioni | 16/04/2025 | 06/12/2026 | Annuale | 362,93 | NO | Attiva | Luca Rossi`,
    { file: 'portafoglio.csv' },
  ),
  known(
    'it sinistri (IT)',
    'claims',
    `
Num. sinistro = claim.number | Num. pol. = policy.number | Assicurato = client.name | Dt. accad. = claim.lossDate | Dt. denuncia = claim.reportedOn | Tipo danno = | Liquidato = claim.paid | Riservato = claim.reserve | Stato = claim.status
1-8175014 | CV-628151-26 | FERRARI MARCO | 23/11/2024 | 29/11/2024 | stolen bike | 8.188,46 | 8.000,00 | Chiuso
1-8198892 | 980576285 | RIVA ELENA | 08/07/2024 | 21/07/2024 | rear collision | 5.823,45 | 8.000,00 | Aperto
1-8173781 | 417263225 | BIANCHI MARCO | 22/01/2025 | 23/01/2025 | water leak in kitchen | 6.099,37 | 8.000,00 | Chiuso
1-8184189 | 268349560 | RIVA MARCO | 16/08/2025 | 02/09/2025 | water leak in kitchen | 163,52 | 1.250,50 | Chiuso
1-8176143 | 162024240 | FERRARI LUCA | 20/11/2024 | 22/11/2024 | water leak in kitchen | 5.602,02 | 500,00 | Chiuso
1-8139582 | 411838330 | GRECO MARCO | 27/07/2025 | 07/08/2025 | stolen bike | 2.166,75 | 0,00 | Chiuso`,
    { file: 'sinistri.csv' },
  ),
  known(
    'fr emissions (FR)',
    'policies',
    `
Code client = client.number | Assuré = client.name | Police = policy.number | Catégorie = policy.line | Effet = policy.start | Expiration = policy.end | Prime nette = | Accessoires = | Taxes = | Prime totale = policy.premium | Apporteur = client.advisor
19651 | PETIT CLAIRE | 763061430 | Auto | 29/07/2022 | 08/01/2027 | 623,20 | 2,10 | 68,44 | 512,56 | Jean Dupont
34632 | DUPONT PAUL | 628032230 | Auto | 25/10/2022 | 29/10/2026 | 1 229,37 | 62,08 | 30,27 | 1 013,53 | Claire Dupont
72448 | MARTIN CLAIRE | 500441753 | RC Pro | 12/02/2021 | 26/07/2026 | 1 741,71 | 43,42 | 72,66 | 1 436,95 | Luc Dupont
11515 | DUPONT JEAN | 354475520 | Habitation | 14/03/2022 | 12/08/2026 | 719,55 | 26,03 | 80,89 | 592,19 | Jean Dupont
34100 | PETIT NADIA | 791158023 | RC Pro | 01/11/2025 | 28/09/2026 | 1 630,97 | 16,12 | 6,95 | 1 345,43 | Claire Dupont
79788 | LEFÈVRE CLAIRE | HM-247748-37 | Habitation | 03/03/2019 | 03/11/2026 | 673,26 | 48,30 | 2,18 | 553,93 | Luc Dupont`,
    { file: 'emissions.csv' },
  ),
  known(
    'fr retro (FR)',
    'commissions',
    `
Apporteur d'affaires = client.advisor | Contrat n° = policy.number | Titulaire = client.name | Encaissement du mois = commission.periodFrom | Base commissionnable = commission.premium | Taux (%) = commission.rate | Rétrocession = commission.amount
Jean Dupont | P02894156 | DUPONT JEAN | 2026-03 | 398,82 | 12,00 | 47,86
Claire Dupont | P01713650 | LEFÈVRE PAUL | 2026-02 | 1 059,70 | 5,00 | 52,98
Luc Dupont | P07222274 | GIRARD JEAN | 2026-02 | 872,16 | 12,50 | 109,02
Jean Dupont | P05016769 | MOREAU NADIA | 2026-03 | 1 963,15 | 20,00 | 392,63
Claire Dupont | P01116837 | MARTIN AMÉLIE | 2026-03 | 555,20 | 5,00 | 27,76
Luc Dupont | P08663278 | DUPONT LUC | 2026-02 | 497,10 | 12,00 | 59,65`,
    { file: 'retrocessions.csv' },
  ),
  known(
    'it provvigioni subagente (IT)',
    'commissions',
    `
Cod. subagente = commission.advisorCode | Subagente = client.advisor | Numero polizza = policy.number | Intestatario = client.name | Compagnia = policy.carrier | Data incasso = commission.periodFrom | Premio netto = commission.premium | % provv. = commission.rate | Provv. maturata = commission.amount
A7020 | Marco Rossi | 79015624 | ROSSI MARCO | Aurora Assicurazioni | 28/03/2026 | 464,80 | 5,00 | 23,24
A7120 | Giulia Rossi | 75279928 | BIANCHI ANNA | Aurora Assicurazioni | 13/03/2026 | 1.185,11 | 12,00 | 142,21
A7220 | Luca Rossi | 79145131 | GRECO LUCA | Vittoria | 12/03/2026 | 730,03 | 20,00 | 146,01
A7320 | Marco Rossi | 77965289 | ROSSI GIULIA | Aurora Assicurazioni | 25/03/2026 | 1.901,04 | 5,00 | 95,05
A7020 | Giulia Rossi | 77263707 | RIVA PAOLO | Aurora Assicurazioni | 02/03/2026 | 1.971,22 | 20,00 | 394,24
A7120 | Luca Rossi | 74867339 | CONTI LUCA | Ligure | 15/03/2026 | 2.239,77 | 12,00 | 268,77`,
    { file: 'subagenti.csv' },
  ),
];
