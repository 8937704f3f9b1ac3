import { known } from './known.ts';

/** Dutch, Belgian, German, Austrian and Swiss lists in words that were met after the rules were made. */
export const untaughtGermanic2 = [
  known(
    'de fonds finanz like (DE)',
    'commissions',
    `
Datum = commission.periodFrom | Vermittler-ID = commission.advisorCode | Kunde (Nachname, Vorname) = client.name | Gesellschaft = policy.carrier | Vertrags-Nr. = policy.number | Produktart = policy.line | Courtageart = commission.kind | Basis = commission.premium | Satz in % = commission.rate | Auszahlung = commission.amount | davon SR =
20.03.2026 | A7012 | Schmidt, Sabine | Nordlicht AG | AB6522006 | Haftpflicht | Abschlusscourtage | 2.364,72 | 20,00 | 472,94 | 55,28
16.03.2026 | A7112 | Schmidt, Petra | Nordlicht AG | AB1306806 | Kfz | Bestandscourtage | 387,06 | 10,00 | 38,71 | 21,65
21.03.2026 | A7212 | Weber, Jürgen | Alpenland Vers. | AB1544017 | Haftpflicht | Storno | 1.611,57 | 7,50 | 120,87 | 88,60
20.03.2026 | A7312 | Lang, Petra | Rheintal | AB3187523 | Hausrat | Bestandscourtage | 1.352,29 | 12,00 | 162,27 | 11,55
01.03.2026 | A7012 | Weber, Jürgen | Nordlicht AG | AB9937603 | Kfz | Bestandscourtage | 1.567,79 | 20,00 | 313,56 | 34,16
17.03.2026 | A7112 | Weber, Jürgen | Nordlicht AG | AB4486341 | Kfz | Abschlusscourtage | 1.431,26 | 7,50 | 107,34 | 38,96`,
    { file: 'abrechnung.csv' },
  ),
  known(
    'de allianz liste (DE)',
    'commissions',
    `
Vtnr = policy.number | Provisions-Betrag = commission.amount | Art = commission.kind | Auszahlungs-datum = commission.periodFrom | Courtagesatz = commission.rate | Provisions-basissumme = commission.premium | Versicherungsnehmer = client.name
869450014 | 105,48 | AP | 25.03.2026 | 7,50 | 1.406,42 | Krüger, Hans
198494601 | 84,67 | AP | 27.03.2026 | 5,00 | 1.693,44 | Schmidt, Ute
393666571 | 196,08 | BP | 18.03.2026 | 15,00 | 1.307,21 | Weber, Petra
524540425 | 102,19 | ST | 04.03.2026 | 12,50 | 817,55 | Lang, Jürgen
349682052 | 45,00 | ST | 09.03.2026 | 5,00 | 900,04 | Weber, Hans
482403994 | 468,56 | AP | 06.03.2026 | 20,00 | 2.342,82 | Hoffmann, Petra`,
    { file: 'Allianz.csv' },
  ),
  known(
    'de kfz flotte (DE)',
    'policies',
    `
Halter = client.name | Kennz. = | Vers.-Schein = policy.number | VU = policy.carrier | Vers.-Beginn = policy.start | Vers.-Ende = policy.end | Jahresprämie = policy.premium | Zahlungsrhythmus = policy.mode
Weber GmbH | K-AB68252 | 73630861 | Rheintal | 21.04.2022 | 26.06.2026 | 533,81 | monatlich
Hans Hoffmann | K-AB34861 | 78335546 | Alpenland Vers. | 25.08.2024 | 24.12.2026 | 167,61 | jährlich
Weber GmbH | K-AB12092 | 78847842 | Nordlicht AG | 19.01.2025 | 27.02.2027 | 167,50 | jährlich
Metallbau AG | K-AB45067 | 77546647 | Nordlicht AG | 09.08.2021 | 29.07.2026 | 759,72 | monatlich
Sabine Krüger | K-AB19926 | 76703972 | Nordlicht AG | 28.02.2025 | 08.10.2026 | 132,73 | monatlich
Metallbau AG | K-AB48047 | 72926025 | Nordlicht AG | 23.07.2020 | 02.01.2027 | 138,55 | jährlich`,
    { file: 'kfz.csv' },
  ),
];
