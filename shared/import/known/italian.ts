import { known } from './known.ts';

/** Lists as Italian companies and agencies make them. */
export const italian = [
  known(
    'it portafoglio polizze',
    'policies',
    `
N. Polizza = policy.number | Contraente = client.name | Codice fiscale = | Data di nascita = client.birthDate | Compagnia = policy.carrier | Ramo = policy.line | Decorrenza = policy.start | Scadenza = policy.end | Premio annuo = policy.premium | Frazionamento = policy.mode | Stato = policy.status
IT-1 | Rossi Mario | RSSMRA | 13/05/1968 | Assicura Nord | RC Auto | 01/02/2025 | 01/02/2027 | 612,50 | Semestrale | Attiva
IT-2 | Officina Bianchi S.r.l. | 01234567890 | | Assicura Nord | Incendio | 20/06/2024 | 20/06/2026 | 1.850,00 | Annuale | Attiva
IT-3 | Verdi Giulia | VRDGLI | 30/09/1990 | Assicura Nord | Infortuni | 15/11/2022 | 15/11/2025 | 180,10 | Annuale | Annullata`,
  ),
  known(
    'it estratto conto provvigioni',
    'commissions',
    `
Numero polizza = policy.number | Nominativo contraente = client.name | Ramo = policy.line | Tipo provvigione = commission.kind | Premio imponibile = commission.premium | Aliquota provvigionale = commission.rate | Importo provvigione = commission.amount | Data contabile = commission.periodFrom
IT-1 | Rossi Mario | RCA | Incasso | 306,25 | 10,00 | 30,63 | 31/01/2026
IT-2 | Officina Bianchi S.r.l. | Incendio | Acquisto | 1.850,00 | 20,00 | 370,00 | 31/01/2026
IT-3 | Verdi Giulia | Infortuni | Storno | -90,00 | 15,00 | -13,50 | 31/01/2026`,
  ),
  known(
    'it sinistri',
    'claims',
    `
N. Sinistro = claim.number | N. Polizza = policy.number | Assicurato = client.name | Data sinistro = claim.lossDate | Data denuncia = claim.reportedOn | Importo liquidato = claim.paid | Riserva = claim.reserve | Stato sinistro = claim.status
S1 | IT-1 | Rossi Mario | 14/01/2026 | 15/01/2026 | 1.240,00 | 0,00 | Liquidato
S2 | IT-2 | Officina Bianchi S.r.l. | 20/01/2026 | 22/01/2026 | 0,00 | 5.000,00 | Aperto
S3 | IT-3 | Verdi Giulia | 28/01/2026 | 28/01/2026 | 310,00 | 0,00 | Chiuso`,
  ),
  known(
    'it anagrafica clienti',
    'clients',
    `
Codice cliente = client.number | Cognome = client.familyName | Nome = client.givenName | Data nascita = client.birthDate | Sesso = client.sex | Indirizzo = client.street | CAP = client.postcode | Comune = client.city | Cellulare = client.phone | E-mail = client.email | Professione = client.occupation | Consulente = client.advisor | Cliente dal = client.since
1 | Rossi | Mario | 13/05/1968 | M | Via Roma 1 | 10121 | Torino | 3330000001 | mario@x.test | Medico | Sara | 01/03/2010
2 | Verdi | Giulia | 30/09/1990 | F | Via Po 9 | 10124 | Torino | 3330000002 | giulia@x.test | Legale | Sara | 15/06/2018
3 | Neri | Paolo | 22/02/1975 | M | Corso Re 3 | 10128 | Torino | 3330000003 | paolo@x.test | Cuoco | Ugo | 28/11/2021`,
  ),
];
