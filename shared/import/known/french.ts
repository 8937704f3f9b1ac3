import { known } from './known.ts';

/** Lists as French, Belgian and West African companies make them. */
export const french = [
  known(
    'fr portefeuille de contrats',
    'policies',
    `
N° de contrat = policy.number | N° client = client.number | Souscripteur = client.name | Date de naissance = client.birthDate | Compagnie = policy.carrier | Branche = policy.line | Date d'effet = policy.start | Échéance principale = policy.renewal | Prime annuelle TTC = policy.premium | Fractionnement = policy.mode | État du contrat = policy.status
FR-100 | 9 | LEFÈVRE Chloé | 14/07/1982 | Mutuelle du Lac | Habitation | 01/03/2021 | 01/03/2026 | 256,80 | Mensuel | En cours
FR-101 | 9 | LEFÈVRE Chloé | 14/07/1982 | Mutuelle du Lac | Automobile | 15/09/2022 | 15/09/2026 | 1 048,00 | Annuel | En cours
FR-102 | 10 | SARL Dupont Frères | | Mutuelle du Lac | Multirisque professionnelle | 20/01/2019 | 20/01/2026 | 3 410,55 | Trimestriel | Résilié`,
  ),
  known(
    'fr bordereau de commissions',
    'commissions',
    `
N° Contrat = policy.number | Nom de l'assuré = client.name | Type d'affaire = commission.kind | Cotisations HT = commission.premium | Taux de commission = commission.rate | Montant commission = commission.amount | Date comptable = commission.periodFrom
S100 | MARTIN Paul | Affaire nouvelle | 1 200,00 | 10,00 | 120,00 | 31/01/2026
S101 | BERNARD Zoé | Renouvellement | 640,50 | 12,50 | 80,06 | 31/01/2026
S102 | PETIT Luc | Annulation | -300,00 | 10,00 | -30,00 | 31/01/2026`,
    { titles: ['Mutuelle du Lac', 'Bordereau de commissions janvier 2026'] },
  ),
  known(
    'fr commissions débit crédit',
    'commissions',
    `
Police = policy.number | Adhérent = client.name | Libellé produit = policy.product | Période = commission.periodFrom | Débit = commission.debit | Crédit = commission.credit
P-1 | Girard Inès | Santé+ | 01/2026 | | 44,10
P-2 | Roux Marc | Prévoyance | 01/2026 | | 130,00
P-3 | Faure Lila | Santé+ | 01/2026 | 22,05 |`,
  ),
  known(
    'fr sinistres',
    'claims',
    `
N° de sinistre = claim.number | N° police = policy.number | Assuré = client.name | Date de survenance = claim.lossDate | Date de déclaration = claim.reportedOn | Nature = | Montant réglé = claim.paid | Provision = claim.reserve | État du sinistre = claim.status
SIN1 | FR-101 | LEFÈVRE Chloé | 12/02/2026 | 13/02/2026 | Collision | 1 530,00 | 0,00 | Réglé
SIN2 | FR-102 | SARL Dupont Frères | 25/02/2026 | 26/02/2026 | Dégât des eaux | 0,00 | 6 000,00 | En cours
SIN3 | FR-100 | LEFÈVRE Chloé | 03/03/2026 | 03/03/2026 | Bris de glace | 240,00 | 0,00 | Réglé`,
  ),
  known(
    'fr fichier clients',
    'clients',
    `
Code client = client.number | Civilité = | Nom = client.familyName | Prénom = client.givenName | Date naissance = client.birthDate | Adresse = client.street | Code postal = client.postcode | Ville = client.city | Téléphone portable = client.phone | Courriel = client.email | Profession = client.occupation | Conseiller = client.advisor
9 | Mme | LEFÈVRE | Chloé | 14/07/1982 | 3 rue du Port | 74000 | Annecy | 06 00 00 00 01 | chloe@x.test | Architecte | Denis
10 | M. | MOREAU | Hugo | 30/01/1975 | 8 av. Foch | 69006 | Lyon | 06 00 00 00 02 | hugo@x.test | Artisan | Denis
11 | Mme | DIALLO | Awa | 22/11/1990 | 1 pl. Bellecour | 69002 | Lyon | 06 00 00 00 03 | awa@x.test | Cadre | Sara`,
  ),
];
