import { known } from './known.ts';

/** Lists of the German-speaking countries. */
export const germanic = [
  known(
    'de ams export (DE)',
    'policies',
    `
Lfd. Nr. = | Versicherungs-Nr. = policy.number | VN Name = client.name | Ges. = policy.carrier | Sparte/Tarif = policy.line | Beginn = policy.start | Ablauf = policy.end | Hpt.-Fälligkeit = policy.renewal | Bruttobeitrag = policy.premium | ZW = policy.mode | Kennzeichen = | Bemerkung =
1 | PL-7701 | Orla Finch | Halden Mutual | Auto | 14.02.2025 | 14.02.2026 | 14.02.2027 | 240,00 | Monthly | X311 | about item 1
2 | PL-7714 | Idris Vale | Corvo Insurance | Home | 15.03.2025 | 15.03.2026 | 15.03.2027 | 415,50 | Annual | X318 | about item 2
3 | PL-7727 | Petra Lind | Halden Mutual | Life | 16.04.2025 | 16.04.2026 | 16.04.2027 | 98,25 | Monthly | X325 | about item 3`,
    { file: 'amsexport.csv' },
  ),
  known(
    'de courtage abrechnung (DE)',
    'commissions',
    `
VM-Nr. = commission.advisorCode | Vers.-Schein-Nr. = policy.number | Versicherungsnehmer/in = client.name | Sparte = policy.line | Beitragsteil = commission.premium | von = commission.periodFrom | bis = | Courtage % = commission.rate | Courtage EUR = commission.amount | BA = commission.kind | Stornohaftung bis =
A70 | PL-7701 | Orla Finch | Auto | 240,00 | 14.02.2026 | 14.02.2024 | 12,00 | 28,80 | New | 14.02.2024
A71 | PL-7714 | Idris Vale | Home | 415,50 | 15.03.2026 | 15.03.2024 | 12,00 | 49,86 | Renewal | 15.03.2024
A70 | PL-7727 | Petra Lind | Life | 98,25 | 16.04.2026 | 16.04.2024 | 12,00 | 11,79 | Renewal | 16.04.2024`,
    { file: 'abrechnung.csv' },
  ),
  known(
    'de schadenliste (DE)',
    'claims',
    `
Schaden-Nr. VU = claim.number | Schaden-Nr. Makler = | VS-Nr. = policy.number | Kunde = client.name | Schadendatum = claim.lossDate | gemeldet am = claim.reportedOn | Schadenart = | Entschädigung bisher = claim.paid | Reserve aktuell = claim.reserve | Stand = claim.status | Regulierer =
CL551 | X311 | PL-7701 | Orla Finch | 14.02.2025 | 14.02.2026 | Alpha | 480,00 | 360,00 | Closed | Rosa Pike
CL552 | X318 | PL-7714 | Idris Vale | 15.03.2025 | 15.03.2026 | Beta | 831,00 | 623,25 | Open | Sam Dorn
CL553 | X325 | PL-7727 | Petra Lind | 16.04.2025 | 16.04.2026 | Gamma | 196,50 | 147,38 | Closed | Uli Voss`,
    { file: 'schaeden.csv' },
  ),
  known(
    'de kundenliste (DE)',
    'clients',
    `
KdNr = client.number | Anrede = | Titel = | Nachname / Firma = client.familyName | Vorname = client.givenName | Geb.datum = client.birthDate | Straße/Hausnr. = client.street | PLZ = client.postcode | Wohnort = client.city | Telefon privat = client.phone | E-Mail privat = client.email | Betreuer = client.advisor | Kunde seit = client.since
C204 | Alpha | Alpha | Finch | Orla | 14.02.1971 | 7 Mill Road | 40215 | Norwell | 555 0102 33 | c0@mail.test | Kai Berg | 14.02.2012
C205 | Beta | Beta | Vale | Idris | 15.03.1972 | 8 Mill Road | 40216 | Norwell | 555 0112 33 | c1@mail.test | Kai Berg | 15.03.2013
C206 | Gamma | Gamma | Lind | Petra | 16.04.1973 | 9 Mill Road | 40217 | Norwell | 555 0122 33 | c2@mail.test | Lea Moor | 16.04.2014`,
    { file: 'kunden.csv' },
  ),
  known(
    'de provision leben (DE)',
    'commissions',
    `
Abrechn.-Monat = commission.periodFrom | Vermittler = client.advisor | Police-Nr. = policy.number | Name VN = client.name | Tarif = policy.product | Bewertungssumme = commission.premium | Promillesatz = commission.rate | Prov.-Betrag = commission.amount | Stornores. = | Prov.-Art = commission.kind
14.02.2026 | Kai Berg | PL-7701 | Orla Finch | Basic A | 240,00 | 12,00 | 28,80 | 331,80 | New
15.03.2026 | Kai Berg | PL-7714 | Idris Vale | Comfort B | 415,50 | 12,00 | 49,86 | 572,24 | Renewal
16.04.2026 | Lea Moor | PL-7727 | Petra Lind | Basic A | 98,25 | 12,00 | 11,79 | 137,60 | Renewal`,
    { file: 'provisionen.csv' },
  ),
  known(
    'de bestand (AT)',
    'policies',
    `
Polizzennummer = policy.number | Kundenname = client.name | VU = policy.carrier | Sparte = policy.line | Vers.beginn = policy.start | Vers.ende = policy.end | Prämie inkl. Steuer = policy.premium | Zahlungsart = | Zahlrhythmus = policy.mode | Vers.Summe = policy.sumInsured | Betreuer = client.advisor
PL-7701 | Orla Finch | Halden Mutual | Auto | 14.02.2025 | 14.02.2026 | 240,00 | Alpha | Monthly | 216000,00 | Kai Berg
PL-7714 | Idris Vale | Corvo Insurance | Home | 15.03.2025 | 15.03.2026 | 415,50 | Beta | Annual | 373950,00 | Kai Berg
PL-7727 | Petra Lind | Halden Mutual | Life | 16.04.2025 | 16.04.2026 | 98,25 | Gamma | Monthly | 88425,00 | Lea Moor`,
    { file: 'bestand.csv' },
  ),
  known(
    'de Pool (DE)',
    'commissions',
    `
Datum = commission.periodFrom | Gesellschaft = policy.carrier | Vertragsnr. = policy.number | Kunde = client.name | Geschäftsart = commission.kind | Bemessungsgröße = commission.premium | Satz = commission.rate | Provision brutto = commission.amount | Stornoreserve = | Auszahlung =
14.02.2026 | Halden Mutual | PL-7701 | Orla Finch | New | 240,00 | 12,00 | 28,80 | 331,80 | 331,80
15.03.2026 | Corvo Insurance | PL-7714 | Idris Vale | Renewal | 415,50 | 12,00 | 49,86 | 572,24 | 572,24
16.04.2026 | Halden Mutual | PL-7727 | Petra Lind | Renewal | 98,25 | 12,00 | 11,79 | 137,60 | 137,60`,
    { file: 'abrechnung.csv' },
  ),
  known(
    'de policen (CH)',
    'policies',
    `
Policennummer = policy.number | Partner = client.name | Partner-Nr. = client.number | Versicherungsgesellschaft = policy.carrier | Branche = policy.line | Vertragsbeginn = policy.start | Vertragsablauf = policy.end | Nettoprämie = | Bruttoprämie = policy.premium | Zahlungsart = | Kundenberater = client.advisor
PL-7701 | Orla Finch | C204 | Halden Mutual | Auto | 14.02.2025 | 14.02.2026 | 331,80 | 240,00 | Alpha | Kai Berg
PL-7714 | Idris Vale | C205 | Corvo Insurance | Home | 15.03.2025 | 15.03.2026 | 572,24 | 415,50 | Beta | Kai Berg
PL-7727 | Petra Lind | C206 | Halden Mutual | Life | 16.04.2025 | 16.04.2026 | 137,60 | 98,25 | Gamma | Lea Moor`,
    { file: 'policen.csv' },
  ),
  known(
    'de Ausschließlichkeit agentur (DE)',
    'policies',
    `
VS-Nummer = policy.number | Kundenname = client.name | Kundennummer = client.number | Geburtstag = client.birthDate | Straße = client.street | PLZ/Ort = client.city | Telefon 1 = client.phone | Produktbezeichnung = policy.product | Sparte = policy.line | Vertragsbeginn = policy.start | Ablaufdatum = policy.end | Jahresnettobeitrag = | Jahresbruttobeitrag = policy.premium | Zahlweise = policy.mode | Vertragsstatus = policy.status
PL-7701 | Orla Finch | C204 | 14.02.1971 | 7 Mill Road | Norwell | 555 0102 33 | Basic A | Auto | 14.02.2025 | 14.02.2026 | 331,80 | 240,00 | Monthly | Active
PL-7714 | Idris Vale | C205 | 15.03.1972 | 8 Mill Road | Norwell | 555 0112 33 | Comfort B | Home | 15.03.2025 | 15.03.2026 | 572,24 | 415,50 | Annual | Cancelled
PL-7727 | Petra Lind | C206 | 16.04.1973 | 9 Mill Road | Norwell | 555 0122 33 | Basic A | Life | 16.04.2025 | 16.04.2026 | 137,60 | 98,25 | Monthly | Active`,
    { file: 'bestandsliste.csv' },
  ),
  known(
    'de pools abrechnung (DE)',
    'commissions',
    `
Buchungsdatum = commission.periodFrom | Belegnr. = | VP-Nummer = commission.advisorCode | Produktpartner = policy.carrier | Vers.-Nr. = policy.number | Endkunde = client.name | Provisionsart = commission.kind | Basis = commission.premium | Prov.-Satz = commission.rate | Haben = commission.credit | Soll = commission.debit
14.02.2026 | X311 | A70 | Halden Mutual | PL-7701 | Orla Finch | New | 240,00 | 12,00 | 28,80 | 
15.03.2026 | X318 | A71 | Corvo Insurance | PL-7714 | Idris Vale | Renewal | 415,50 | 12,00 | 49,86 | 
16.04.2026 | X325 | A70 | Halden Mutual | PL-7727 | Petra Lind | Renewal | 98,25 | 12,00 | 11,79 | 5,00`,
    { file: 'pool.csv' },
  ),
  known(
    'de gewerbe policen (DE)',
    'policies',
    `
Firmenname = client.name | Ansprechpartner = | Firmenanschrift = client.street | Postleitzahl = client.postcode | Ort = client.city | Versicherer = policy.carrier | Policennummer = policy.number | Risiko = | Hauptfälligkeit = policy.renewal | Nettoprämie p.a. = | Bruttoprämie p.a. = policy.premium | Deckungssumme = policy.sumInsured
Orla Finch | Rosa Pike | 7 Mill Road | 40215 | Norwell | Halden Mutual | PL-7701 | Alpha | 14.02.2027 | 331,80 | 240,00 | 216000,00
Idris Vale | Sam Dorn | 8 Mill Road | 40216 | Norwell | Corvo Insurance | PL-7714 | Beta | 15.03.2027 | 572,24 | 415,50 | 373950,00
Petra Lind | Uli Voss | 9 Mill Road | 40217 | Norwell | Halden Mutual | PL-7727 | Gamma | 16.04.2027 | 137,60 | 98,25 | 88425,00`,
    { file: 'gewerbe.csv' },
  ),
];
