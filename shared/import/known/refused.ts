import { known } from './known.ts';

/** Tables that are none of an office: banks, shops, payrolls. None of them may be read without a question. */
export const refused = [
  known(
    'us bank checking (US)',
    'clients',
    `
Date = | Description = | Debit = | Credit = | Balance =
02/14/2024 | about item 1 | 331.80 | 331.80 | 331.80
03/15/2024 | about item 2 | 572.24 | 572.24 | 572.24
04/16/2024 | about item 3 | 137.60 | 137.60 | 137.60`,
    { file: 'statement.csv' },
  ),
  known(
    'de umsatz (DE)',
    'clients',
    `
Auftragskonto = | Buchungstag = | Valutadatum = | Buchungstext = | Verwendungszweck = | Beguenstigter/Zahlungspflichtiger = | Kontonummer = | BLZ = | Betrag = | Waehrung =
X311 | 14.02.2024 | 14.02.2024 | about item 1 | about item 1 | Rosa Pike | X311 | X311 | 331,80 | EUR
X318 | 15.03.2024 | 15.03.2024 | about item 2 | about item 2 | Sam Dorn | X318 | X318 | 572,24 | EUR
X325 | 16.04.2024 | 16.04.2024 | about item 3 | about item 3 | Uli Voss | X325 | X325 | 137,60 | EUR`,
    { file: 'umsaetze.csv' },
  ),
  known(
    'nl bank (NL)',
    'clients',
    `
Datum = | Naam / Omschrijving = | Rekening = | Tegenrekening = | Code = | Af Bij = | Bedrag (EUR) = | Mutatiesoort = | Mededelingen =
14/02/2024 | Rosa Pike | X311 | X311 | X311 | - | 331,80 | Alpha | about item 1
15/03/2024 | Sam Dorn | X318 | X318 | X318 | + | 572,24 | Beta | about item 2
16/04/2024 | Uli Voss | X325 | X325 | X325 | - | 137,60 | Gamma | about item 3`,
    { file: 'NL12INGB.csv' },
  ),
  known(
    'es extracto (ES)',
    'clients',
    `
Fecha operación = | Fecha valor = | Concepto = | Importe = | Saldo =
14/02/2024 | 14/02/2024 | about item 1 | 331,80 | 331,80
15/03/2024 | 15/03/2024 | about item 2 | 572,24 | 572,24
16/04/2024 | 16/04/2024 | about item 3 | 137,60 | 137,60`,
    { file: 'movimientos.csv' },
  ),
  known(
    'pt extrato banco (BR)',
    'clients',
    `
Data Lançamento = | Histórico = | Descrição = | Valor = | Saldo =
14/02/2024 | about item 1 | about item 1 | 331,80 | 331,80
15/03/2024 | about item 2 | about item 2 | 572,24 | 572,24
16/04/2024 | about item 3 | about item 3 | 137,60 | 137,60`,
    { file: 'extrato.csv' },
  ),
  known(
    'zh 银行流水 (CN)',
    'clients',
    `
交易日期 = | 交易时间 = | 支出 = | 收入 = | 余额 = | 对方户名 = | 对方账号 = | 摘要 =
2024-02-14 | Alpha | 331.80 | 331.80 | 331.80 | 周舟 | X311 | about item 1
2024-03-15 | Beta | 572.24 | 572.24 | 572.24 | 何田 | X318 | about item 2
2024-04-16 | Gamma | 137.60 | 137.60 | 137.60 | 林木 | X325 | about item 3`,
    { file: '流水.csv' },
  ),
  known(
    'en bank (GB)',
    'clients',
    `
Transaction Date = | Transaction Type = | Sort Code = | Account Number = | Transaction Description = | Debit Amount = | Credit Amount = | Balance =
14/02/2024 | Alpha | X311 | X311 | about item 1 | 331.80 | 331.80 | 331.80
15/03/2024 | Beta | X318 | X318 | about item 2 | 572.24 | 572.24 | 572.24
16/04/2024 | Gamma | X325 | X325 | about item 3 | 137.60 | 137.60 | 137.60`,
    { file: 'transactions.csv' },
  ),
  known(
    'fr releve (FR)',
    'clients',
    `
Date = | Date de valeur = | Libellé = | Débit = | Crédit =
14/02/2024 | 14/02/2024 | about item 1 | 331,80 | 331,80
15/03/2024 | 15/03/2024 | about item 2 | 572,24 | 572,24
16/04/2024 | 16/04/2024 | about item 3 | 137,60 | 137,60`,
    { file: 'releve.csv' },
  ),
  known(
    'it movimenti (IT)',
    'clients',
    `
Data contabile = | Data valuta = | Descrizione = | Accrediti = | Addebiti = | Divisa =
14/02/2024 | 14/02/2024 | about item 1 | 331,80 | 331,80 | EUR
15/03/2024 | 15/03/2024 | about item 2 | 572,24 | 572,24 | EUR
16/04/2024 | 16/04/2024 | about item 3 | 137,60 | 137,60 | EUR`,
    { file: 'movimenti.csv' },
  ),
  known(
    'es banco (MX)',
    'clients',
    `
FECHA = | DESCRIPCIÓN = | CARGO = | ABONO = | SALDO =
14/02/2024 | about item 1 | 331.80 | 331.80 | 331.80
15/03/2024 | about item 2 | 572.24 | 572.24 | 572.24
16/04/2024 | about item 3 | 137.60 | 137.60 | 137.60`,
    { file: 'estado.csv' },
  ),
  known(
    'en bank (IN)',
    'clients',
    `
Txn Date = | Value Date = | Narration = | Chq/Ref No = | Withdrawal Amt. = | Deposit Amt. = | Closing Balance =
14/02/2024 | 14/02/2024 | about item 1 | X311 | 331.80 | 331.80 | 331.80
15/03/2024 | 15/03/2024 | about item 2 | X318 | 572.24 | 572.24 | 572.24
16/04/2024 | 16/04/2024 | about item 3 | X325 | 137.60 | 137.60 | 137.60`,
    { file: 'acct stmt.csv' },
  ),
  known(
    'us shop orders (US)',
    'clients',
    `
Order ID = | Customer Name = | Email = | Product = | Quantity = | Unit Price = | Total = | Order Date = | Ship Date =
X311 | Rosa Pike | p0@mail.test | Alpha | 1 | 331.80 | 331.80 | 02/14/2024 | 02/14/2024
X318 | Sam Dorn | p1@mail.test | Beta | 2 | 572.24 | 572.24 | 03/15/2024 | 03/15/2024
X325 | Uli Voss | p2@mail.test | Gamma | 3 | 137.60 | 137.60 | 04/16/2024 | 04/16/2024`,
    { file: 'orders.csv' },
  ),
  known(
    'us employees (US)',
    'clients',
    `
Employee ID = | First Name = | Last Name = | Email = | Department = | Job Title = | Salary = | Hire Date =
X311 | Rosa Pike | Rosa Pike | p0@mail.test | Alpha | Alpha | 331.80 | 02/14/2024
X318 | Sam Dorn | Sam Dorn | p1@mail.test | Beta | Beta | 572.24 | 03/15/2024
X325 | Uli Voss | Uli Voss | p2@mail.test | Gamma | Gamma | 137.60 | 04/16/2024`,
    { file: 'employees.csv' },
  ),
  known(
    'us bookkeeping (US)',
    'clients',
    `
Type = | Date = | Num = | Name = | Memo = | Split = | Amount = | Balance =
Alpha | 02/14/2024 | X311 | Rosa Pike | about item 1 | Alpha | 331.80 | 331.80
Beta | 03/15/2024 | X318 | Sam Dorn | about item 2 | Beta | 572.24 | 572.24
Gamma | 04/16/2024 | X325 | Uli Voss | about item 3 | Gamma | 137.60 | 137.60`,
    { file: 'qb.csv' },
  ),
  known(
    'de payments (DE)',
    'clients',
    `
Date = | Time = | TimeZone = | Name = | Type = | Status = | Currency = | Gross = | Fee = | Net = | From Email Address = | Transaction ID =
14.02.2024 | Alpha | Alpha | Rosa Pike | Alpha | Alpha | EUR | 331,80 | 331,80 | 331,80 | p0@mail.test | X311
15.03.2024 | Beta | Beta | Sam Dorn | Beta | Beta | EUR | 572,24 | 572,24 | 572,24 | p1@mail.test | X318
16.04.2024 | Gamma | Gamma | Uli Voss | Gamma | Gamma | EUR | 137,60 | 137,60 | 137,60 | p2@mail.test | X325`,
    { file: 'paypal.csv' },
  ),
  known(
    'us payouts (US)',
    'clients',
    `
id = | Created (UTC) = | Amount = | Fee = | Net = | Currency = | Customer Email = | Description =
X311 | 02/14/2024 | 331.80 | 331.80 | 331.80 | EUR | p0@mail.test | about item 1
X318 | 03/15/2024 | 572.24 | 572.24 | 572.24 | EUR | p1@mail.test | about item 2
X325 | 04/16/2024 | 137.60 | 137.60 | 137.60 | EUR | p2@mail.test | about item 3`,
    { file: 'payouts.csv' },
  ),
  known(
    'en bank (ZA)',
    'clients',
    `
Posting Date = | Payment Date = | Transaction Description = | Reference = | Amount = | Balance =
14/02/2024 | 14/02/2024 | about item 1 | X311 | 331.80 | 331.80
15/03/2024 | 15/03/2024 | about item 2 | X318 | 572.24 | 572.24
16/04/2024 | 16/04/2024 | about item 3 | X325 | 137.60 | 137.60`,
    { file: 'account.csv' },
  ),
  known(
    'nl bank (NL)',
    'clients',
    `
IBAN/BBAN = | Munt = | Volgnr = | Datum = | Rentedatum = | Bedrag = | Saldo na trn = | Tegenrekening IBAN/BBAN = | Naam tegenpartij = | Omschrijving-1 =
X311 | EUR | 1 | 14/02/2024 | 14/02/2024 | 331,80 | 331,80 | X311 | Rosa Pike | about item 1
X318 | EUR | 2 | 15/03/2024 | 15/03/2024 | 572,24 | 572,24 | X318 | Sam Dorn | about item 2
X325 | EUR | 3 | 16/04/2024 | 16/04/2024 | 137,60 | 137,60 | X325 | Uli Voss | about item 3`,
    { file: 'rabo.csv' },
  ),
  known(
    'us payroll (US)',
    'clients',
    `
Employee Name = | Pay Period = | Hours = | Gross Pay = | Net Pay = | Check Date =
Rosa Pike | about item 1 | 1 | 331.80 | 331.80 | 02/14/2024
Sam Dorn | about item 2 | 2 | 572.24 | 572.24 | 03/15/2024
Uli Voss | about item 3 | 3 | 137.60 | 137.60 | 04/16/2024`,
    { file: 'payroll.csv' },
  ),
];
