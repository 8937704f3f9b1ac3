/** Real books of offices, kept beside the tree and not in it, and what each of their columns means. */

export type RealBook = {
  readonly file: string;
  readonly kind: string;
  readonly rows: number;
  readonly rejected?: number;
  readonly commission?: number;
  readonly premium?: number;
  readonly claims?: number;
  /** Header → field; every other column means nothing. */
  readonly columns: Readonly<Record<string, string>>;
};

export const realBooks: readonly RealBook[] = [
  {
    file: 'africa-fr/claims.csv',
    kind: 'claims',
    rows: 1200,
    claims: 294312534,
    columns: {
      claim_id: 'claim.number',
      policy_id: 'policy.number',
      claim_amount: 'claim.paid',
      claim_date: 'claim.lossDate',
      status: 'claim.status',
    },
  },
  {
    file: 'africa-fr/clients.csv',
    kind: 'clients',
    rows: 1200,
    columns: { client_id: 'client.number', country: 'client.country', signup_date: 'client.since' },
  },
  {
    file: 'africa-fr/policies.csv',
    kind: 'policies',
    rows: 1200,
    rejected: 403,
    columns: {
      policy_id: 'policy.number',
      client_id: 'client.number',
      product_type: 'policy.line',
      start_date: 'policy.start',
      end_date: 'policy.end',
      agent_id: 'client.advisor',
    },
  },
  {
    file: 'africa-fr/premiums.csv',
    kind: 'policies',
    rows: 1200,
    premium: 124615384,
    columns: { policy_id: 'policy.number', amount: 'policy.premium' },
  },
  {
    file: 'ibm-wa/WA_Fn-UseC_-Marketing-Customer-Value-Analysis.csv',
    kind: 'policies',
    rows: 9134,
    premium: 85146500,
    claims: 396496705,
    columns: {
      Customer: 'client.number',
      Coverage: 'policy.product',
      Effective_To_Date: 'policy.end',
      Gender: 'client.sex',
      Monthly_Premium_Auto: 'policy.premium',
      Policy_Type: 'policy.line',
      Total_Claim_Amount: 'claim.paid',
    },
  },
  {
    file: 'mexico-es/polizas.csv',
    kind: 'policies',
    rows: 5000,
    premium: 5790829513,
    columns: {
      ID_Poliza: 'policy.number',
      Fecha_Inicio: 'policy.start',
      Fecha_Fin: 'policy.end',
      Prima_Emitida: 'policy.premium',
      Sexo: 'client.sex',
      Estado: 'policy.status',
    },
  },
  {
    file: 'mexico-es/siniestros.csv',
    kind: 'claims',
    rows: 730,
    claims: 5056941765,
    columns: {
      ID_Siniestro: 'claim.number',
      ID_Poliza: 'policy.number',
      Fecha_Ocurrencia: 'claim.lossDate',
      Fecha_Reporte: 'claim.reportedOn',
      Fecha_Pago: 'claim.paidOn',
      Monto_Pagado: 'claim.paid',
      Estado: 'claim.status',
    },
  },
  {
    file: 'us-claims/insurance_claims.csv',
    kind: 'mixed',
    rows: 1000,
    premium: 125640615,
    claims: 5276194000,
    columns: {
      policy_number: 'policy.number',
      policy_bind_date: 'policy.start',
      policy_annual_premium: 'policy.premium',
      insured_zip: 'client.postcode',
      insured_sex: 'client.sex',
      insured_occupation: 'client.occupation',
      incident_date: 'claim.lossDate',
      total_claim_amount: 'claim.paid',
    },
  },
  {
    file: 'india-brokerage/invoice.xlsx',
    kind: 'commissions',
    rows: 204,
    commission: 1226270600,
    columns: {
      invoice_date: 'commission.periodFrom',
      solution_group: 'policy.line',
      'Account Executive': 'client.advisor',
      income_class: 'commission.kind',
      client_name: 'client.name',
      policy_number: 'policy.number',
      Amount: 'commission.amount',
    },
  },
  {
    file: 'india-brokerage/fees.xlsx',
    kind: 'commissions',
    rows: 9,
    commission: 51453100,
    columns: {
      client_name: 'client.name',
      solution_group: 'policy.line',
      'Account Executive': 'client.advisor',
      income_class: 'commission.kind',
      Amount: 'commission.amount',
      income_due_date: 'commission.periodFrom',
    },
  },
];
