import { known } from './known.ts';

/** Dutch, Belgian, German, Austrian and Swiss lists in words that were met after the rules were made. */
export const untaughtGermanic = [
  known(
    'nl anva provisie (NL)',
    'commissions',
    `
Boekdatum = commission.periodFrom | Polisnr. = policy.number | Naam verzekeringnemer = client.name | Branche omschrijving = policy.line | Ingangsdatum = policy.start | Prem. excl. ass.bel. = commission.premium | Prov. % = commission.rate | Prov. bedrag = commission.amount | Mut. soort = commission.kind | Tp.nr. = commission.advisorCode
03-03-2026 | AB8688858 | Anke Smit | Auto | 22-09-2019 | 1.775,65 | 20,00 | 355,13 | Prolongatie | A7036
26-03-2026 | AB3166909 | Bram de Vries | Inboedel | 29-10-2021 | 1.462,02 | 10,00 | 146,20 | Nieuw | A7136
11-03-2026 | AB1444704 | Pieter & Pieter Smit | Inboedel | 04-09-2022 | 939,05 | 20,00 | 187,81 | Prolongatie | A7236
15-03-2026 | AB3912391 | Pieter van der Berg | AVP | 27-12-2020 | 1.339,58 | 20,00 | 267,92 | Royement | A7336
01-03-2026 | AB4693006 | Bram Visser | Auto | 04-07-2020 | 167,89 | 15,00 | 25,18 | Royement | A7036
14-03-2026 | AB6399111 | Anke van der Berg | AVP | 04-03-2019 | 988,02 | 12,50 | 123,50 | Royement | A7136`,
    { file: 'rc overzicht.csv' },
  ),
  known(
    'nl serviceprovider (NL)',
    'commissions',
    `
Verzekeraar = policy.carrier | Contractnr = policy.number | Relatie = client.name | Product = policy.product | Provisiemaand = commission.periodFrom | Provisiesoort = commission.kind | Grondslag = commission.premium | Perc = commission.rate | Uit te keren provisie = commission.amount
Noordster | 367784544 | Jan Bakker | Thuis & Zo | 2026-03 | Afsluitprovisie nieuw | 1.640,84 | 15,00 | 246,13
Merwede Schade | 895272033 | Bram de Vries | Basis | 2026-02 | Terugboeking | 859,98 | 12,00 | 103,20
De Linde | CV-917926-52 | Pieter Jansen | Basis | 2026-02 | Terugboeking | 615,58 | 12,00 | 73,87
Merwede Schade | 901975292 | Sanne Jansen | Basis | 2026-03 | Afsluitprovisie nieuw | 1.470,70 | 12,50 | 183,84
De Linde | CV-547949-19 | Anke de Vries | Thuis & Zo | 2026-02 | Terugboeking | -2.184,33 | 12,00 | -262,12
De Linde | 664144727 | Femke Jansen | Basis | 2026-03 | Doorlopende provisie | 415,36 | 7,50 | 31,15`,
    { file: 'provisiestaat.csv' },
  ),
  known(
    'nl relatie export (NL)',
    'clients',
    `
Relatienr = client.number | Roepnaam = client.givenName | Tussenv. = | Achternaam = client.familyName | Geboren = client.birthDate | Straatnaam + nr = client.street | PC = client.postcode | Plaats = client.city | Tel. mobiel = client.phone | Mailadres = client.email | Soort relatie = client.kind | Adviseur = client.advisor
71428 | Jan | van de | de Vries | 26-07-1948 | Dorpsstraat 11 | 5721 AB | Zwolle | 06-96599712 | c529221@mail.test | Zakelijk | Jan de Vries
39249 | Pieter | van de | Bakker | 16-10-1964 | Dorpsstraat 61 | 8382 AB | Utrecht | 06-50979339 | c561503@mail.test | Zakelijk | Sanne de Vries
43060 | Sanne | van | Smit | 11-09-1993 | Dorpsstraat 120 | 5981 AB | Utrecht | 06-32158108 | c670764@mail.test | Zakelijk | Pieter de Vries
17119 | Bram | van de | van der Berg | 30-11-1970 | Dorpsstraat 173 | 8626 AB | Utrecht | 06-75239008 | c927714@mail.test | Particulier | Jan de Vries
68422 | Bram | van de | Jansen | 15-05-1948 | Dorpsstraat 38 | 8049 AB | Breda | 06-60104542 | c817017@mail.test | Particulier | Sanne de Vries
65600 | Femke |  | Jansen | 25-03-1979 | Dorpsstraat 23 | 5938 AB | Zwolle | 06-26720878 | c108127@mail.test | Particulier | Pieter de Vries`,
    { file: 'relaties.csv' },
  ),
  known(
    'nl polissen aplaza (NL)',
    'policies',
    `
Mij = policy.carrier | Polis = policy.number | Verzekeringnemer = client.name | Hoofdbranche = policy.line | Ingang = policy.start | Hfd.prem.verval = policy.renewal | Contr.verval = | Bruto jaarpremie = policy.premium | Termijn = policy.mode | Polisstatus = policy.status
De Linde | 273136381 | Femke Smit | Brand | 12-02-2020 | 29-01-2026 | 09-12-2026 | 512,94 | Kwartaal | Lopend
Noordster | HM-944892-25 | Bram Visser | Brand | 05-02-2022 | 13-12-2026 | 28-09-2026 | 794,65 | Jaar | Lopend
De Linde | 648655499 | Pieter de Vries | Motorrijtuigen | 06-12-2019 | 19-04-2026 | 30-06-2026 | 560,84 | Kwartaal | Geroyeerd
Noordster | HM-439205-37 | Jan Bakker | Varia | 30-10-2022 | 03-01-2026 | 08-10-2026 | 2.204,29 | Jaar | Geroyeerd
Noordster | HM-464673-60 | Femke Smit | Brand | 16-05-2021 | 04-12-2026 | 20-02-2027 | 331,00 | Maand | Geroyeerd
Merwede Schade | HM-881978-14 | Sanne Smit | Motorrijtuigen | 09-03-2025 | 06-04-2026 | 02-02-2027 | 677,44 | Kwartaal | Geroyeerd`,
    { file: 'polissen.csv' },
  ),
  known(
    'nl schade (NL)',
    'claims',
    `
Schadenr. mij = claim.number | Polisnr = policy.number | Naam relatie = client.name | Dat. schade = claim.lossDate | Dat. melding = claim.reportedOn | Oorzaak = | Uitgekeerd bedrag = claim.paid | Nog te betalen = | Afgewikkeld =
S2689795 | P06242880 | Pieter Jansen | 28-09-2024 | 03-10-2024 | stolen bike | 6.714,12 | 500,00 | Nee
S2685954 | P09480176 | Jan Visser | 02-04-2025 | 15-04-2025 | hail damage at home | 2.384,35 | 1.250,50 | Nee
S2655574 | P07498094 | Jan Visser | 09-06-2025 | 23-06-2025 | water leak in kitchen | 6.191,78 | 1.250,50 | Ja
S2626706 | P07794348 | Femke Visser | 25-01-2025 | 31-01-2025 | rear collision | 6.871,54 | 8.000,00 | Ja
S2680194 | P09351508 | Femke Smit | 03-09-2024 | 10-09-2024 | hail damage at home | 8.642,88 | 8.000,00 | Nee
S2699787 | P04682069 | Pieter van der Berg | 24-11-2024 | 06-12-2024 | stolen bike | 5.549,46 | 8.000,00 | Nee`,
    { file: 'schaden.csv' },
  ),
  known(
    'nl borderel (BE)',
    'commissions',
    `
Makelaarsnr = commission.advisorCode | Polisnummer = policy.number | Verzekeringsnemer = client.name | Kwijtingnr = | Vervaldag = | Nettopremie = commission.premium | Taksen = | Commissieloon = commission.amount | Saldo =
A7042 | AB9071222 | Sanne Jansen | 6343364 | 10/03/2026 | 903,97 | 56,73 | 90,40 | 813,57
A7142 | AB8870045 | Femke Visser | 4447739 | 09/03/2026 | 2.119,65 | 19,08 | 211,97 | 1.907,68
A7242 | AB7991823 | Jan Jansen | 1783195 | 06/03/2026 | 140,50 | 50,07 | 17,56 | 122,94
A7342 | AB1813535 | Pieter Visser | 4472773 | 15/03/2026 | 1.498,63 | 54,53 | 74,93 | 1.423,70
A7042 | AB3711438 | Pieter Visser | 3687608 | 08/03/2026 | 739,29 | 21,02 | 55,45 | 683,84
A7142 | AB7574875 | Jan Visser | 6835752 | 27/03/2026 | 1.885,82 | 42,89 | 377,16 | 1.508,66`,
    { file: 'borderel.csv' },
  ),
  known(
    'de pool abrechnung (DE)',
    'commissions',
    `
Abr.-Nr. = | Buch.-Datum = commission.periodFrom | Ges. = policy.carrier | VSNR = policy.number | VN = client.name | Sparte = policy.line | Prov.-Art = commission.kind | Prov.-Basis = commission.premium | Satz (%) = commission.rate | Haben = commission.credit | Soll = commission.debit | SR-Einbehalt =
30613 | 22.03.2026 | Rheintal | CV-589087-42 | Weber, Klaus | Kfz | BP | 828,28 | 7,50 | 62,12 |  | 39,03
14463 | 28.03.2026 | Alpenland Vers. | CV-708630-18 | Lang, Jürgen | Kfz | AP | 618,77 | 12,50 | 77,35 |  | 19,46
90383 | 17.03.2026 | Alpenland Vers. | CV-421251-24 | Müller, Petra | Kfz | AP | 2.157,60 | 5,00 | 107,88 |  | 83,77
47393 | 18.03.2026 | Nordlicht AG | CV-408103-65 | Schmidt, Klaus | Hausrat | Storno | 1.378,97 | 7,50 | 103,42 |  | 42,93
68233 | 15.03.2026 | Alpenland Vers. | CV-666316-16 | Hoffmann, Ute | Haftpflicht | BP | 1.773,86 | 7,50 | 133,04 |  | 56,32
13501 | 18.03.2026 | Nordlicht AG | CV-389083-91 | Lang, Hans | Kfz | BP | 1.538,00 | 7,50 | 115,35 |  | 59,89`,
    { file: 'Provisionsabrechnung.csv' },
  ),
  known(
    'de swisslife like (DE)',
    'commissions',
    `
Abrechnungsnummer = | Vermittlernummer = commission.advisorCode | Versicherungsnummer = policy.number | Kunde = client.name | Konditionssatz = commission.rate | Bewertungsgrundlage = commission.premium | Buchwert = commission.amount | Buchungstext = commission.kind | Wertstellung = commission.periodFrom
29135 | A7044 | 73273378 | Weber, Ute | 15,00 | 1.120,05 | 168,01 | Storno | 28.03.2026
47650 | A7144 | 77849529 | Krüger, Ute | 5,00 | 1.272,53 | 63,63 | Storno | 17.03.2026
95932 | A7244 | 75131231 | Schmidt, Jürgen | 10,00 | 1.687,04 | 168,70 | Folgeprovision | 07.03.2026
78262 | A7344 | 78058572 | Müller, Petra | 7,50 | 715,20 | 53,64 | Storno | 21.03.2026
35255 | A7044 | 74191944 | Müller, Sabine | 12,00 | 1.748,37 | 209,80 | Folgeprovision | 22.03.2026
99011 | A7144 | 79338029 | Schmidt, Ute | 5,00 | 2.145,16 | 107,26 | Folgeprovision | 09.03.2026`,
    { file: 'Courtage 03_2026.csv' },
  ),
  known(
    'de vb (DE)',
    'commissions',
    `
Vertrag = policy.number | Versicherte Person = client.name | Tarifbez. = policy.product | VArt = commission.kind | Gutschrift = commission.credit | Lastschrift = commission.debit | Abrechnung von = commission.periodFrom | Abrechnung bis = | Beitrag p.a. = commission.premium
HM-239736-51 | Petra Müller | Tarif XL | AP | 256,33 |  | 16.03.2026 | 13.04.2026 | 1.708,88
750531917 | Klaus Lang | Komfort | AP | 179,95 |  | 20.03.2026 | 17.04.2026 | 1.439,60
742891561 | Sabine & Jürgen Weber | Komfort | BP | 73,37 |  | 26.03.2026 | 23.04.2026 | 1.467,37
599369366 | Sabine & Petra Müller | Tarif XL | BP | 167,57 |  | 01.03.2026 | 29.03.2026 | 1.675,72
602272049 | Petra Weber | Tarif XL | FP | 85,02 |  | 16.03.2026 | 13.04.2026 | 680,17
677627831 | Ute Lang | Basis 2020 | AP |  | 60,74 | 14.03.2026 | 11.04.2026 | -303,70`,
    { file: 'VB.csv' },
  ),
  known(
    'de bestand makler (DE)',
    'policies',
    `
Kd.-Nr. = client.number | Name, Vorname = client.name | Versicherer = policy.carrier | Vers.-Nr. = policy.number | Sparte = policy.line | Vertr.-Beginn = policy.start | Vertr.-Ablauf = policy.end | HF = | Jahresbeitrag brutto = policy.premium | Zahlw. = policy.mode | Status = policy.status
28809 | Hoffmann, Sabine | Nordlicht AG | P03994561 | Kfz | 22.01.2023 | 09.10.2026 | 06.07. | 1.954,41 | monatlich | aktiv
35387 | Krüger, Petra | Nordlicht AG | P03265124 | Haftpflicht | 18.04.2021 | 15.02.2027 | 31.07. | 1.316,17 | vierteljährlich | aktiv
78633 | Müller, Sabine | Rheintal | P02887422 | Kfz | 07.08.2020 | 21.12.2026 | 27.11. | 328,45 | monatlich | storniert
35442 | Hoffmann, Sabine | Alpenland Vers. | P03572406 | Haftpflicht | 02.07.2019 | 16.11.2026 | 07.07. | 1.474,47 | monatlich | beitragsfrei
76760 | Hoffmann, Sabine | Nordlicht AG | P06861282 | Kfz | 25.12.2020 | 08.12.2026 | 07.05. | 591,71 | jährlich | aktiv
57328 | Lang, Petra | Nordlicht AG | P04392770 | Kfz | 21.10.2020 | 21.03.2027 | 04.07. | 1.190,63 | vierteljährlich | beitragsfrei`,
    { file: 'Bestand.csv' },
  ),
  known(
    'de schaden (DE)',
    'claims',
    `
Schaden-Nr. = claim.number | VS-Nr. = policy.number | Versicherungsnehmer = client.name | Schadentag = claim.lossDate | Meldetag = claim.reportedOn | Ursache = | Aufwand gezahlt = claim.paid | Restreserve = claim.reserve | Erledigt am = claim.paidOn | Bearbeitungsstand = claim.status
26-81359 | 367131360 | Weber, Hans | 07.01.2025 | 10.01.2025 | hail damage at home | 6.127,16 | 1.250,50 | 29.05.2025 | erledigt
26-43183 | PL-395791-65 | Weber, Hans | 07.10.2024 | 13.10.2024 | hail damage at home | 5.090,84 | 8.000,00 |  | erledigt
26-51568 | PL-555556-43 | Hoffmann, Hans | 08.05.2024 | 16.05.2024 | rear collision | 657,93 | 500,00 |  | offen
26-14681 | 754541507 | Krüger, Hans | 29.03.2025 | 16.04.2025 | water leak in kitchen | 1.919,62 | 0,00 |  | erledigt
26-25249 | 786073872 | Krüger, Hans | 24.07.2024 | 05.08.2024 | hail damage at home | 3.870,18 | 0,00 |  | erledigt
26-13941 | 717062221 | Weber, Klaus | 13.09.2025 | 21.09.2025 | water leak in kitchen | 4.354,27 | 500,00 | 19.12.2025 | offen`,
    { file: 'Schadenübersicht.csv' },
  ),
  known(
    'de interessenten (DE)',
    'clients',
    `
Adr.-Nr. = client.number | Anrede = | Firma/Nachname = client.familyName | Vorn. = client.givenName | geb. = client.birthDate | Str. / Hausnr. = client.street | PLZ = client.postcode | Ort = client.city | Tel. mobil = client.phone | E-Mail = client.email | Beruf = client.occupation | zust. Berater = client.advisor
20449 | Frau | Weber | Jürgen | 20.12.1980 | Hauptstr. 56 | 63967 | Köln | 0390 314527 | c100318@mail.test | Lehrer | Hans Müller
98057 | Herr | Krüger | Petra | 18.09.1977 | Hauptstr. 155 | 46643 | Köln | 0918 1188539 | c838766@mail.test | Arzt | Ute Müller
97683 | Herr | Krüger | Sabine | 01.06.1984 | Hauptstr. 197 | 57913 | Köln | 0505 2510869 | c556816@mail.test | Elektriker | Jürgen Müller
89395 | Herr | Müller | Klaus | 11.01.1979 | Hauptstr. 167 | 29728 | Ulm | 0529 5914487 | c110037@mail.test | Arzt | Hans Müller
14502 | Herr | Lang | Petra | 16.02.1984 | Hauptstr. 173 | 73351 | Bonn | 0748 1828029 | c307774@mail.test | Elektriker | Ute Müller
35557 | Frau | Schmidt | Ute | 14.01.1985 | Hauptstr. 143 | 67342 | Ulm | 0934 2654116 | c5814@mail.test | Lehrer | Jürgen Müller`,
    { file: 'adressen.csv' },
  ),
  known(
    'de provision (AT)',
    'commissions',
    `
Polizzen-Nr. = policy.number | Kunde = client.name | Vorschreibungsmonat = commission.periodFrom | Prämie o. St. = commission.premium | Prov.-Satz = commission.rate | Prov. EUR = commission.amount | Art = commission.kind
690831292 | Lang, Petra | 2026-02 | 1.438,50 | 12,0 % | 172,62 | Folgeprovision
772142170 | Müller, Hans | 2026-03 | 2.262,41 | 5,0 % | 113,12 | Storno
CV-527826-93 | Müller, Klaus | 2026-02 | 1.357,37 | 7,5 % | 101,80 | Folgeprovision
CV-378943-30 | Schmidt, Hans | 2026-02 | 1.972,70 | 12,5 % | 246,59 | Folgeprovision
CV-987655-86 | Schmidt, Jürgen | 2026-02 | -722,65 | 10,0 % | -72,27 | Folgeprovision
CV-263414-17 | Krüger, Sabine | 2026-02 | 2.303,01 | 5,0 % | 115,15 | Abschluss`,
    { file: 'Provisionsliste.csv' },
  ),
  known(
    'de courtagen (CH)',
    'commissions',
    `
Police = policy.number | Versicherungsnehmer = client.name | Branche = policy.line | Gültig ab = policy.start | Nettoprämie CHF = commission.premium | Courtage % = commission.rate | Courtage CHF = commission.amount | Fällig =
71532434 | Jürgen Hoffmann | Hausrat | 12.01.2020 | 1'051.52 | 10.00 | 105.15 | 06.03.2026
77968834 | Klaus Weber | Hausrat | 28.02.2025 | 1'472.27 | 5.00 | 73.61 | 14.03.2026
76781740 | Jürgen & Ute Schmidt | Hausrat | 14.06.2024 | 818.91 | 12.00 | 98.27 | 09.03.2026
78013763 | Klaus Weber | Haftpflicht | 19.03.2022 | 234.10 | 12.50 | 29.26 | 01.03.2026
78347459 | Petra Weber | Hausrat | 12.08.2024 | 1'604.88 | 12.00 | 192.59 | 25.03.2026
74352631 | Hans Müller | Kfz | 01.10.2019 | 1'198.15 | 10.00 | 119.81 | 20.03.2026`,
    { file: 'courtage.csv' },
  ),
  known(
    'nl dias (NL)',
    'policies',
    `
Relatie nr = client.number | Relatie = client.name | Polis nr = policy.number | Mij omschrijving = policy.carrier | Hoofdbranche omschrijving = policy.line | Ingangsdatum polis = policy.start | Einddatum polis = policy.end | Premie per termijn = policy.premium | Betalingstermijn = policy.mode | Status polis = policy.status | Behandelaar = client.advisor
63263 | Pieter Bakker | 781535622 | De Linde | Inboedel | 18-05-2025 | 13-11-2026 | 2.062,61 | Maand | Beëindigd | Jan de Vries
42971 | Femke van der Berg | 146798977 | Merwede Schade | Inboedel | 04-12-2019 | 14-03-2027 | 1.636,57 | Jaar | Lopend | Sanne de Vries
91984 | Anke Jansen | HM-597112-24 | Noordster | AVP | 06-05-2019 | 08-06-2026 | 1.698,82 | Maand | Lopend | Pieter de Vries
19442 | Sanne Visser | 853279482 | Noordster | Auto | 25-08-2025 | 08-03-2027 | 534,16 | Jaar | Lopend | Jan de Vries
25853 | Sanne Smit | 541862080 | Noordster | Inboedel | 05-02-2022 | 30-11-2026 | 134,72 | Maand | Lopend | Sanne de Vries
92895 | Jan Smit | 535319049 | De Linde | AVP | 18-03-2019 | 26-03-2027 | 119,31 | Jaar | Beëindigd | Pieter de Vries`,
    { file: 'Polisoverzicht.csv' },
  ),
  known(
    'nl commissie zorg (NL)',
    'commissions',
    `
Relatienummer verzekerde = client.number | Naam verzekerde = client.name | Pakket = policy.product | Ingang = policy.start | Boekmaand = commission.periodFrom | Jaarpremie = commission.premium | Vergoeding perc. = commission.rate | Vergoeding = commission.amount
2902402 | Jan Visser | Compleet Pakket | 03-11-2019 | 2026-03 | 2.286,39 | 10,00 | 228,64
7713023 | Pieter Jansen | Thuis & Zo | 07-11-2022 | 2026-03 | 1.803,41 | 15,00 | 270,51
4793929 | Jan Jansen | Thuis & Zo | 23-04-2024 | 2026-03 | 1.425,97 | 12,00 | 171,12
1224768 | Sanne Bakker | Compleet Pakket | 04-09-2024 | 2026-02 | 183,35 | 15,00 | 27,50
2126535 | Jan van der Berg | Thuis & Zo | 24-10-2020 | 2026-02 | 1.422,59 | 7,50 | 106,69
1391902 | Pieter & Femke Visser | Compleet Pakket | 25-06-2024 | 2026-03 | -115,77 | 10,00 | -11,58`,
    { file: 'zorg.csv' },
  ),
  known(
    'nl schade volmacht (NL)',
    'claims',
    `
Dossiernummer = claim.number | Polisnummer = policy.number | Verzekerde = client.name | Voorvaldatum = claim.lossDate | Ontvangen op = claim.reportedOn | Omschrijving = | Totaal betaald = claim.paid | Openstaande reserve = claim.reserve | Stand = claim.status
D93911 | PL-679738-11 | Pieter Smit | 23-01-2024 | 26-01-2024 | hail damage at home | 3.533,06 | 1.250,50 | Open
D43814 | 102151196 | Jan Smit | 25-04-2024 | 12-05-2024 | stolen bike | 7.871,15 | 1.250,50 | Open
D75785 | 563652508 | Femke & Jan Visser | 19-09-2025 | 27-09-2025 | hail damage at home | 3.258,07 | 8.000,00 | Open
D88804 | PL-876051-54 | Anke Visser | 30-11-2024 | 18-12-2024 | water leak in kitchen | 5.152,43 | 500,00 | Open
D50831 | PL-615380-62 | Femke Bakker | 28-06-2025 | 13-07-2025 | rear collision | 1.501,73 | 500,00 | Gesloten
D20997 | PL-588107-15 | Pieter Bakker | 29-03-2025 | 07-04-2025 | hail damage at home | 2.292,56 | 8.000,00 | Gesloten`,
    { file: 'schaderegister.csv' },
  ),
];
