import { expect, test } from 'vitest';
import { headerCurrency, headerMeaning } from './headers.ts';

function of(header: string): string | null {
  const meaning = headerMeaning(header);
  return meaning === null ? null : 'field' in meaning ? meaning.field : `${meaning.open}?`;
}

test.each([
  [
    'policy.number',
    'Policy Number|Policy #|Policy No.|policy_no|N° Contrat|No. Póliza|VSNR|Vtnr|Versicherungsscheinnummer|Polisnummer|ID_Poliza|保单号|Numero polizza|Cert Number',
  ],
  ['client.name', 'Insured Name|Member Name|Versicherungsnehmer|Verzekeringnemer|client_name|投保人|Name/Desc'],
  ['client.number', 'client_id|Klantnr|Kundennummer|Customer No|客户编号'],
  [
    'client.birthDate',
    'Date of birth|DOB|Geburtsdatum|Geb.datum|Geboortedatum|Date de naissance|Fecha de nacimiento|Data di nascita|出生日期',
  ],
  [
    'commission.amount',
    'Commission|Provisions-Betrag|Provisie|Provisiebedrag|Montant commission|Comisión|Provvigioni|佣金|Commission paid',
  ],
  ['commission.rate', 'Comm %|Courtagesatz|%COMISION|Commission Rate|佣金比例|Taux de commissionnement général'],
  ['commission.periodFrom', 'Bill From|Periode|Abrechnungsmonat|Boekdatum|Auszahlungs-datum|invoice_date'],
  ['policy.start', 'Eff. Date|Ingangsdatum|Vertragsbeginn|Effet du contrat|Fecha_Inicio|生效日期|policy_bind_date'],
  ['policy.renewal', 'Renewal date|Hauptfälligkeit|Hoofdvervaldatum|续期日期'],
  ['policy.end', 'End date|Einddatum|Vertragsende|Fecha_Fin|终止日期|Effective_To_Date'],
  ['claim.lossDate', 'Date of Loss|Schadedatum|incident_date|Fecha_Ocurrencia|出险日期'],
  ['claim.paid', 'total_claim_amount|Uitgekeerd|赔款金额'],
  [
    'commission.credit',
    'Credit|Gutschrift|Bij|Crédit|Abono|Haber|Avere|Haben|Credit bedrag|Bedrag credit|Commission Credit|贷方金额',
  ],
  [
    'commission.debit',
    'Debit|Debet|Lastschrift|Af|Débit|Cargo|Debe|Dare|Soll|Debet bedrag|Bedrag debet|Belastung|Commission Debit|借方金额',
  ],
  ['claim.paid', 'Liquidato|Indennizzo|Indenização paga'],
  [
    'commission.periodFrom',
    'Month|Date de comptabilisation|Fecha de cobro|Afrekendatum|Factuurdatum|Wertstellung|账期|入账日期',
  ],
  ['policy.end', 'Fim de vigência|Royementsdatum|Kündigungsdatum|Término de vigência'],
  ['commission.amount', '佣金(元)|Bestandsprovision|Maklercourtage|Te ontvangen provisie'],
  ['paid?', 'Paid|Monto_Pagado|Gezahlt|Pagado|Payé|Règlements|Betaald bedrag|Auszahlung|Net Paid'],
  ['premium?', 'Premium|Jahresbeitrag|Nettoprämie|Prime|Prima_Emitida|Termijnpremie|保费|Monthly_Premium_Auto'],
])('%s', (meaning, headers) => {
  for (const header of headers.split('|')) {
    expect([header, of(header)]).toEqual([header, meaning]);
  }
});

test.each([
  'Income',
  'Customer_Lifetime_Value',
  'Number_of_Policies',
  'policy_state',
  'policy_csl',
  'age',
  'auto_year',
  'Branch',
  '',
])('%s means nothing here', (header) => {
  expect(of(header)).toBeNull();
});

test('a header may name its currency', () => {
  expect(headerCurrency('Premium (USD)')).toBe('USD');
  expect(headerCurrency('Prämie €')).toBe('EUR');
  expect(headerCurrency('Premium')).toBeNull();
});
