import { known } from './known.ts';

/** Lists as German, Austrian and Swiss carriers and pools make them. */
export const german = [
  known(
    'de Bestandsliste',
    'policies',
    `
Versicherungsschein-Nr. = policy.number | Kundennr. = client.number | Name = client.name | Geb.-Datum = client.birthDate | Gesellschaft = policy.carrier | Sparte = policy.line | Tarif = policy.product | Beginn = policy.start | Ablauf = policy.end | Hauptfälligkeit = policy.renewal | Jahresbeitrag = policy.premium | Zahlweise = policy.mode | Status = policy.status
LV-4711 | 100 | Müller, Jürgen | 24.12.1958 | Alpenleben | Leben | Kapital 2000 | 01.07.1999 | 01.07.2029 | 01.07.2026 | 1.200,00 | monatlich | aktiv
KFZ-88 | 101 | Groß & Söhne GmbH | | Alpensach | Kraftfahrt | Flotte | 01.01.2024 | 01.01.2027 | 01.01.2027 | 8.940,50 | vierteljährlich | aktiv
HR-12 | 100 | Müller, Jürgen | 24.12.1958 | Alpensach | Hausrat | Komfort | 15.03.2020 | 15.03.2026 | 15.03.2026 | 98,70 | jährlich | storniert`,
  ),
  known(
    'de Courtageabrechnung',
    'commissions',
    `
Vtnr = policy.number | Versicherungsnehmer = client.name | Buchungsart = commission.kind | Auszahlungs-datum = commission.periodFrom | Provisions-basissumme = commission.premium | Courtagesatz = commission.rate | Provisions-betrag = commission.amount
AS-100200 | Schmidt, Anna | FP | 15.02.2026 | 480,00 | 10,00 | 48,00
AS-100201 | Özdemir, Can | AP | 15.02.2026 | 24.000,00 | 2,50 | 600,00
AS-100202 | Weiß, Olga | STORNO | 15.02.2026 | 12.000,00 | 2,50 | -300,00`,
    { file: 'abrechnung_02_2026.csv' },
  ),
  known(
    'de Gutschrift und Lastschrift',
    'commissions',
    `
VSNR = policy.number | VN = client.name | Sparte = policy.line | VArt = commission.kind | Abrechnung von = commission.periodFrom | Abrechnung bis = | Gutschrift = commission.credit | Lastschrift = commission.debit
7.123.456 | Huber Franz | BU | BP | 01.01.2026 | 31.01.2026 | 35,20 |
7.123.457 | Maier Sabine | Rente | AP | 01.01.2026 | 31.01.2026 | 1.410,00 |
7.123.458 | Klein Otto | Rente | RB | 01.01.2026 | 31.01.2026 | | 212,55`,
  ),
  known(
    'de Betrag mit Soll und Haben',
    'commissions',
    `
Vertragsnummer = policy.number | Kunde = client.name | Provisionsart = commission.kind | Buchungsdatum = commission.periodFrom | Provision = commission.amount | S/H = commission.sign | Währung = row.currency | Vermittlernummer = commission.advisorCode
55-1 | Frey, Urs | Bestand | 28.02.2026 | 120,00 | H | EUR | 0815
55-2 | Graf, Eva | Abschluss | 28.02.2026 | 980,00 | H | EUR | 0815
55-3 | Berg, Ida | Storno | 28.02.2026 | 245,00 | S | EUR | 0815`,
  ),
  known(
    'de Schadenliste',
    'claims',
    `
Schadennummer = claim.number | VS-Nr. = policy.number | Versicherungsnehmer = client.name | Schadentag = claim.lossDate | Meldedatum = claim.reportedOn | Schadenart = | Zahlungen = claim.paid | Rückstellung = claim.reserve | Schadenstatus = claim.status
SC-9 | KFZ-88 | Groß & Söhne GmbH | 14.01.2026 | 16.01.2026 | Haftpflicht | 2.300,00 | 1.000,00 | offen
SC-10 | HR-12 | Müller, Jürgen | 20.01.2026 | 20.01.2026 | Einbruch | 870,40 | 0,00 | erledigt
SC-11 | HR-13 | Lang, Tom | 28.01.2026 | 02.02.2026 | Leitungswasser | 0,00 | 3.500,00 | in Bearbeitung`,
  ),
  known(
    'de Kundenstamm',
    'clients',
    `
Kundennummer = client.number | Anrede = | Vorname = client.givenName | Nachname = client.familyName | Geburtsdatum = client.birthDate | Straße = client.street | Hausnr. = client.houseNumber | PLZ = client.postcode | Ort = client.city | Land = client.country | Telefon privat = client.phone | E-Mail = client.email | Beruf = client.occupation | Betreuer = client.advisor | Kunde seit = client.since
100 | Herr | Jürgen | Müller | 24.12.1958 | Hauptstr. | 5 | 80331 | München | D | 089 1234 | j@mueller.test | Rentner | Vogt | 01.04.1995
101 | Frau | Eva | Groß | 13.05.1970 | Am Markt | 1 | 01067 | Dresden | D | 0351 99 | eva@gross.test | Kauffrau | Vogt | 15.09.2001
102 | Herr | Tom | Lang | 30.11.1988 | Ringweg | 22b | 50667 | Köln | D | 0221 77 | tom@lang.test | Koch | Seidl | 20.02.2020`,
  ),
];
