import { known } from './known.ts';

/** Lists of France, French Africa and Italy. */
export const latin = [
  known(
    'fr dz contrats auto (FR)',
    'policies',
    `
ID = | N° Contrat = policy.number | Police = | Avenant = | Attestation = | Code Client = client.number | Client = client.name | Compagnie = policy.carrier | Matricule = | Date Effet = policy.start | Date Echeance = policy.renewal | Prime Totale = policy.premium | Statut = policy.status
1 | PL-7701 | X311 | X311 | X311 | C204 | Orla Finch | Halden Mutual | X311 | 14/02/2025 | 14/02/2027 | 240,00 | Active
2 | PL-7714 | X318 | X318 | X318 | C205 | Idris Vale | Corvo Insurance | X318 | 15/03/2025 | 15/03/2027 | 415,50 | Cancelled
3 | PL-7727 | X325 | X325 | X325 | C206 | Petra Lind | Halden Mutual | X325 | 16/04/2025 | 16/04/2027 | 98,25 | Active`,
    { file: 'contrats.csv' },
  ),
  known(
    'fr ma production (FR)',
    'policies',
    `
Police = policy.number | N° Attestation = | Date d'écheance = policy.renewal | Nature Evennement = | Assuré = client.name | Prime nette = | Prime TTC = policy.premium | N° Quittance = | Immatriculation = | Date Effet = policy.start | Date Emission = | Etat Contrat = policy.status
PL-7701 | X311 | 14/02/2027 | Alpha | Orla Finch | 331,80 | 240,00 | X311 | X311 | 14/02/2025 | 14/02/2024 | Active
PL-7714 | X318 | 15/03/2027 | Beta | Idris Vale | 572,24 | 415,50 | X318 | X318 | 15/03/2025 | 15/03/2024 | Cancelled
PL-7727 | X325 | 16/04/2027 | Gamma | Petra Lind | 137,60 | 98,25 | X325 | X325 | 16/04/2025 | 16/04/2024 | Active`,
    { file: 'production.csv' },
  ),
  known(
    'fr bordereau courtage (FR)',
    'commissions',
    `
Réf. contrat = policy.number | Nom de l'assuré = client.name | Fractionnement = policy.mode | Période du = commission.periodFrom | Période au = | Encaissement HT = commission.premium | Taux comm. = commission.rate | Commission due = commission.amount | Type de mouvement = commission.kind
PL-7701 | Orla Finch | Monthly | 14/02/2026 | 14/02/2024 | 240,00 | 12,00 | 28,80 | New
PL-7714 | Idris Vale | Annual | 15/03/2026 | 15/03/2024 | 415,50 | 12,00 | 49,86 | Renewal
PL-7727 | Petra Lind | Monthly | 16/04/2026 | 16/04/2024 | 98,25 | 12,00 | 11,79 | Renewal`,
    { file: 'bordereau.csv' },
  ),
  known(
    'fr prevoyance sinistres (FR)',
    'claims',
    `
Cause = | N° Sinistre = claim.number | Année (de survenance) = | Date Survenance = claim.lossDate | Date de DECLARATION = claim.reportedOn | Produit = policy.product | Souscripteur = client.name | Libelle Etat = claim.status | N° Contrat = policy.number | Référence Cie = | Nom Prénom Assuré = | Date Naissance = | Montant réglé = claim.paid
Alpha | CL551 | 2023 | 14/02/2025 | 14/02/2026 | Basic A | Orla Finch | Closed | PL-7701 | X311 | Rosa Pike | 14/02/2024 | 480,00
Beta | CL552 | 2024 | 15/03/2025 | 15/03/2026 | Comfort B | Idris Vale | Open | PL-7714 | X318 | Sam Dorn | 15/03/2024 | 831,00
Gamma | CL553 | 2025 | 16/04/2025 | 16/04/2026 | Basic A | Petra Lind | Closed | PL-7727 | X325 | Uli Voss | 16/04/2024 | 196,50`,
    { file: 'prestations.csv' },
  ),
  known(
    'it titoli (IT)',
    'policies',
    `
Numero Polizza = policy.number | Cliente = client.name | Compagnia = policy.carrier | Ramo = policy.line | Decorrenza = policy.start | Scadenza = policy.end | Periodicità = policy.mode | Premio Netto = | Tasse = | Premio Lordo = policy.premium | Data Incasso = | Stato = policy.status
PL-7701 | Orla Finch | Halden Mutual | Auto | 14/02/2025 | 14/02/2026 | Monthly | 331,80 | 331,80 | 240,00 | 14/02/2024 | Active
PL-7714 | Idris Vale | Corvo Insurance | Home | 15/03/2025 | 15/03/2026 | Annual | 572,24 | 572,24 | 415,50 | 15/03/2024 | Cancelled
PL-7727 | Petra Lind | Halden Mutual | Life | 16/04/2025 | 16/04/2026 | Monthly | 137,60 | 137,60 | 98,25 | 16/04/2024 | Active`,
    { file: 'titoli.csv' },
  ),
  known(
    'it estratto provvigioni (IT)',
    'commissions',
    `
Cod. Subagente = commission.advisorCode | Nr. Polizza = policy.number | Appendice = | Nominativo Contraente = client.name | Ramo Polizza = policy.line | Data Effetto Titolo = policy.start | Premio Imponibile = commission.premium | Aliq. Provv. = commission.rate | Provv. Acquisto = | Provv. Incasso = | Totale Provvigioni = commission.amount | Tipo Titolo = commission.kind
A70 | PL-7701 | X311 | Orla Finch | Auto | 14/02/2025 | 240,00 | 12,00 | 331,80 | 331,80 | 28,80 | New
A71 | PL-7714 | X318 | Idris Vale | Home | 15/03/2025 | 415,50 | 12,00 | 572,24 | 572,24 | 49,86 | Renewal
A70 | PL-7727 | X325 | Petra Lind | Life | 16/04/2025 | 98,25 | 12,00 | 137,60 | 137,60 | 11,79 | Renewal`,
    { file: 'estratto conto.csv' },
  ),
  known(
    'fr sante adherents (FR)',
    'commissions',
    `
Num adhérent = client.number | Nom adhérent = client.name | N° contrat = policy.number | Gamme = policy.product | Date d'adhésion = policy.start | Cotisation TTC = | Cotisation HT = commission.premium | Tx com = commission.rate | Montant com = commission.amount | Nature commission = commission.kind | Mois de règlement = commission.periodFrom
C204 | Orla Finch | PL-7701 | Basic A | 14/02/2025 | 331,80 | 240,00 | 12,00 | 28,80 | New | 14/02/2026
C205 | Idris Vale | PL-7714 | Comfort B | 15/03/2025 | 572,24 | 415,50 | 12,00 | 49,86 | Renewal | 15/03/2026
C206 | Petra Lind | PL-7727 | Basic A | 16/04/2025 | 137,60 | 98,25 | 12,00 | 11,79 | Renewal | 16/04/2026`,
    { file: 'commissions sante.csv' },
  ),
  known(
    'fr ci portefeuille (CI)',
    'policies',
    `
Intermédiaire = client.advisor | Branche = policy.line | Numéro police = policy.number | Nom du souscripteur = client.name | Contact téléphonique = client.phone | Effet = policy.start | Expiration = policy.end | Capitaux assurés = policy.sumInsured | Prime nette = | Accessoires = | Taxes = | Prime totale = policy.premium | Situation police = policy.status
Kai Berg | Auto | PL-7701 | Orla Finch | 555 0102 33 | 14/02/2025 | 14/02/2026 | 216000,00 | 331,80 | 331,80 | 331,80 | 240,00 | Active
Kai Berg | Home | PL-7714 | Idris Vale | 555 0112 33 | 15/03/2025 | 15/03/2026 | 373950,00 | 572,24 | 572,24 | 572,24 | 415,50 | Cancelled
Lea Moor | Life | PL-7727 | Petra Lind | 555 0122 33 | 16/04/2025 | 16/04/2026 | 88425,00 | 137,60 | 137,60 | 137,60 | 98,25 | Active`,
    { file: 'portefeuille.csv' },
  ),
  known(
    'fr clients cabinet (FR)',
    'clients',
    `
Civilité = | Nom = client.familyName | Prénom = client.givenName | Né(e) le = client.birthDate | Tél. portable = client.phone | Adresse mail = client.email | Adresse ligne 1 = client.street | CP = client.postcode | Commune = client.city | Profession = client.occupation | Chargé de clientèle = client.advisor | Origine = client.source
Alpha | Finch | Orla | 14/02/1971 | 555 0102 33 | c0@mail.test | 7 Mill Road | 40215 | Norwell | Baker | Kai Berg | web
Beta | Vale | Idris | 15/03/1972 | 555 0112 33 | c1@mail.test | 8 Mill Road | 40216 | Norwell | Nurse | Kai Berg | web
Gamma | Lind | Petra | 16/04/1973 | 555 0122 33 | c2@mail.test | 9 Mill Road | 40217 | Norwell | Pilot | Lea Moor | web`,
    { file: 'clients.csv' },
  ),
  known(
    'it portafoglio vita (IT)',
    'policies',
    `
codice_cliente = client.number | numero_polizza = policy.number | prodotto = policy.product | area_bisogno = | data_emissione = policy.start | data_scadenza = policy.end | premio_ricorrente = | premio_totale_annuo = policy.premium | capitale_rivalutato = | massimale = policy.sumInsured | stato_polizza = policy.status | commissione_perc = | importo_liquidato =
C204 | PL-7701 | Basic A | Alpha | 14/02/2025 | 14/02/2026 | 331,80 | 240,00 | 331,80 | 216000,00 | Active | 12 | 331,80
C205 | PL-7714 | Comfort B | Beta | 15/03/2025 | 15/03/2026 | 572,24 | 415,50 | 572,24 | 373950,00 | Cancelled | 13 | 572,24
C206 | PL-7727 | Basic A | Gamma | 16/04/2025 | 16/04/2026 | 137,60 | 98,25 | 137,60 | 88425,00 | Active | 14 | 137,60`,
    { file: 'portafoglio.csv' },
  ),
  known(
    'it sinistri agenzia (IT)',
    'claims',
    `
N. Sinistro = claim.number | Polizza = policy.number | Contraente = client.name | Data Sinistro = claim.lossDate | Data Denuncia = claim.reportedOn | Garanzia = | Riservato = claim.reserve | Liquidato = claim.paid | Stato Sinistro = claim.status | Liquidatore =
CL551 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | Alpha | 360,00 | 480,00 | Closed | Rosa Pike
CL552 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | Beta | 623,25 | 831,00 | Open | Sam Dorn
CL553 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | Gamma | 147,38 | 196,50 | Closed | Uli Voss`,
    { file: 'sinistri.csv' },
  ),
  known(
    'fr compte courant (FR)',
    'commissions',
    `
Date comptable = commission.periodFrom | Compagnie = policy.carrier | Numéro de contrat = policy.number | Nom / Raison sociale = client.name | Nature de l'opération = commission.kind | Prime HT = commission.premium | Taxes = | Prime TTC = | Taux = commission.rate | Commission courtier = commission.amount
14/02/2026 | Halden Mutual | PL-7701 | Orla Finch | New | 240,00 | 331,80 | 331,80 | 12,00 | 28,80
15/03/2026 | Corvo Insurance | PL-7714 | Idris Vale | Renewal | 415,50 | 572,24 | 572,24 | 12,00 | 49,86
16/04/2026 | Halden Mutual | PL-7727 | Petra Lind | Renewal | 98,25 | 137,60 | 137,60 | 12,00 | 11,79`,
    { file: 'compte courant.csv' },
  ),
  known(
    'fr sn sinistres (SN)',
    'claims',
    `
N° DOSSIER SINISTRE = claim.number | N° POLICE = policy.number | ASSURE = client.name | DATE SURVENANCE = claim.lossDate | DATE DECLARATION = claim.reportedOn | NATURE SINISTRE = | EVALUATION = | REGLEMENTS = claim.paid | SAP = | ETAT DOSSIER = claim.status
CL551 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | Alpha | 331,80 | 480,00 | 331,80 | Closed
CL552 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | Beta | 572,24 | 831,00 | 572,24 | Open
CL553 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | Gamma | 137,60 | 196,50 | 137,60 | Closed`,
    { file: 'sinistres.csv' },
  ),
  known(
    'it clienti broker (IT)',
    'clients',
    `
Codice Anagrafica = client.number | Cognome/Ragione Sociale = client.familyName | Nome = client.givenName | Cod. Fiscale = | Data di Nascita = client.birthDate | Indirizzo Residenza = client.street | Comune Residenza = client.city | CAP = client.postcode | Cellulare = client.phone | E-mail = client.email | Produttore = client.advisor
C204 | Finch | Orla | X311 | 14/02/1971 | 7 Mill Road | Norwell | 40215 | 555 0102 33 | c0@mail.test | Kai Berg
C205 | Vale | Idris | X318 | 15/03/1972 | 8 Mill Road | Norwell | 40216 | 555 0112 33 | c1@mail.test | Kai Berg
C206 | Lind | Petra | X325 | 16/04/1973 | 9 Mill Road | Norwell | 40217 | 555 0122 33 | c2@mail.test | Lea Moor`,
    { file: 'anagrafica.csv' },
  ),
  known(
    'fr adherents mutuelle (FR)',
    'clients',
    `
N° adhérent = client.number | Nom d'usage = client.familyName | Prénom = client.givenName | Date naiss. = client.birthDate | Sexe = client.sex | Adresse 1 = client.street | Code postal = client.postcode | Ville = client.city | Portable = client.phone | Courriel = client.email | Date d'adhésion = client.since | Conseiller = client.advisor
C204 | Finch | Orla | 14/02/1971 | F | 7 Mill Road | 40215 | Norwell | 555 0102 33 | c0@mail.test | 14/02/2012 | Kai Berg
C205 | Vale | Idris | 15/03/1972 | M | 8 Mill Road | 40216 | Norwell | 555 0112 33 | c1@mail.test | 15/03/2013 | Kai Berg
C206 | Lind | Petra | 16/04/1973 | F | 9 Mill Road | 40217 | Norwell | 555 0122 33 | c2@mail.test | 16/04/2014 | Lea Moor`,
    { file: 'adherents.csv' },
  ),
  known(
    'it titoli scadenza (IT)',
    'policies',
    `
Compagnia/Ramo = | N. Polizza = policy.number | Contraente = client.name | Cellulare Contraente = client.phone | Effetto Titolo = policy.start | Scad. Titolo = | Scad. Contratto = policy.end | Fraz. = policy.mode | Premio Lordo Rata = policy.premium | Provvigioni = | Collaboratore = client.advisor
Alpha | PL-7701 | Orla Finch | 555 0102 33 | 14/02/2025 | 14/02/2024 | 14/02/2026 | Monthly | 240,00 | 331,80 | Kai Berg
Beta | PL-7714 | Idris Vale | 555 0112 33 | 15/03/2025 | 15/03/2024 | 15/03/2026 | Annual | 415,50 | 572,24 | Kai Berg
Gamma | PL-7727 | Petra Lind | 555 0122 33 | 16/04/2025 | 16/04/2024 | 16/04/2026 | Monthly | 98,25 | 137,60 | Lea Moor`,
    { file: 'scadenzario.csv' },
  ),
  known(
    'fr courtier grossiste (FR)',
    'commissions',
    `
Code courtier = commission.advisorCode | Nom courtier = client.advisor | N° de contrat = policy.number | Souscripteur = client.name | Produit souscrit = policy.product | Date effet contrat = policy.start | Période de commissionnement = commission.periodFrom | Montant prime HT = commission.premium | Taux de com. = commission.rate | Montant commission brute = commission.amount | Type com. = commission.kind
A70 | Kai Berg | PL-7701 | Orla Finch | Basic A | 14/02/2025 | 14/02/2026 | 240,00 | 12,00 | 28,80 | New
A71 | Kai Berg | PL-7714 | Idris Vale | Comfort B | 15/03/2025 | 15/03/2026 | 415,50 | 12,00 | 49,86 | Renewal
A70 | Lea Moor | PL-7727 | Petra Lind | Basic A | 16/04/2025 | 16/04/2026 | 98,25 | 12,00 | 11,79 | Renewal`,
    { file: 'etat.csv' },
  ),
  known(
    'fr contrats sante (FR)',
    'policies',
    `
N° adhésion = policy.number | Nom assuré principal = client.name | Date naissance assuré = client.birthDate | Mail = client.email | Tél mobile = client.phone | Organisme assureur = policy.carrier | Formule = policy.product | Date d'effet = policy.start | Cotisation mensuelle TTC = policy.premium | Mode de paiement = | Etat = policy.status
PL-7701 | Orla Finch | 14/02/1971 | c0@mail.test | 555 0102 33 | Halden Mutual | Basic A | 14/02/2025 | 240,00 | Alpha | Active
PL-7714 | Idris Vale | 15/03/1972 | c1@mail.test | 555 0112 33 | Corvo Insurance | Comfort B | 15/03/2025 | 415,50 | Beta | Cancelled
PL-7727 | Petra Lind | 16/04/1973 | c2@mail.test | 555 0122 33 | Halden Mutual | Basic A | 16/04/2025 | 98,25 | Gamma | Active`,
    { file: 'sante.csv' },
  ),
  known(
    'it portafoglio rca (IT)',
    'policies',
    `
Targa = | Nr Polizza = policy.number | Proprietario/Contraente = client.name | Data Effetto = policy.start | Data Scadenza = policy.end | Frazionamento = policy.mode | Premio Annuo Lordo = policy.premium | Premio Rata = | Tel. Cellulare = client.phone | Subagente = client.advisor
X311 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | Monthly | 240,00 | 331,80 | 555 0102 33 | Kai Berg
X318 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | Annual | 415,50 | 572,24 | 555 0112 33 | Kai Berg
X325 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | Monthly | 98,25 | 137,60 | 555 0122 33 | Lea Moor`,
    { file: 'rca.csv' },
  ),
];
