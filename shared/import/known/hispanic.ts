import { known } from './known.ts';

/** Lists of Spain, Portugal and Latin America. */
export const hispanic = [
  known(
    'es mx polizas contactos (MX)',
    'policies',
    `
Tipo Persona = client.kind | Nombre/Razón Social = client.name | No. Póliza = policy.number | Producto = policy.product | Inicio Vigencia = policy.start | Fin Vigencia = policy.end | RFC = | Forma de Pago = policy.mode | Banco = | Prima Total Emitida = policy.premium | Prima Neta = | Primer Pago = | Aseguradora = policy.carrier | Estado = policy.status | Dirección = client.street | Teléfono = client.phone | Correo = client.email | Fecha Nacimiento = client.birthDate | Moneda = row.currency | Referenciador = client.referredBy
Individual | Orla Finch | PL-7701 | Basic A | 14/02/2025 | 14/02/2026 | X311 | Monthly | Mutua Norte | 240.00 | 331.80 | 331.80 | Halden Mutual | Active | 7 Mill Road | 555 0102 33 | c0@mail.test | 14/02/1971 | USD | Sam Dorn
Company | Idris Vale | PL-7714 | Comfort B | 15/03/2025 | 15/03/2026 | X318 | Annual | Halden Re | 415.50 | 572.24 | 572.24 | Corvo Insurance | Cancelled | 8 Mill Road | 555 0112 33 | c1@mail.test | 15/03/1972 | USD | Uli Voss
Individual | Petra Lind | PL-7727 | Basic A | 16/04/2025 | 16/04/2026 | X325 | Monthly | Mutua Norte | 98.25 | 137.60 | 137.60 | Halden Mutual | Active | 9 Mill Road | 555 0122 33 | c2@mail.test | 16/04/1973 | USD | Rosa Pike`,
    { file: 'polizas.csv' },
  ),
  known(
    'es mx estado de cuenta (MX)',
    'commissions',
    `
Clave Agente = commission.advisorCode | Nombre Agente = client.advisor | Póliza = policy.number | Endoso = | Recibo = | Serie = | Contratante = client.name | Ramo = policy.line | Fec. Mov. = commission.periodFrom | Prima Neta = commission.premium | % Com. = commission.rate | Comisión = commission.amount | IVA = | ISR Ret. = | Neto a Pagar =
A70 | Kai Berg | PL-7701 | X311 | X311 | X311 | Orla Finch | Auto | 14/02/2026 | 240.00 | 12.00 | 28.80 | 331.80 | 331.80 | 331.80
A71 | Kai Berg | PL-7714 | X318 | X318 | X318 | Idris Vale | Home | 15/03/2026 | 415.50 | 12.00 | 49.86 | 572.24 | 572.24 | 572.24
A70 | Lea Moor | PL-7727 | X325 | X325 | X325 | Petra Lind | Life | 16/04/2026 | 98.25 | 12.00 | 11.79 | 137.60 | 137.60 | 137.60`,
    { file: 'estado de cuenta agente.csv' },
  ),
  known(
    'es facturacion mediador (ES)',
    'policies',
    `
PRODUCTO = policy.product | FECHA EMISION = policy.start | POLIZA = policy.number | MEDIADOR = client.advisor | NOMBRE AGENCIA = | PRIMA NETA = policy.premium | TOMADOR = client.name | NIF TOMADOR = | ESTADO POLIZA = policy.status
Basic A | 14/02/2025 | PL-7701 | Kai Berg | Mutua Norte | 240,00 | Orla Finch | X311 | Active
Comfort B | 15/03/2025 | PL-7714 | Kai Berg | Halden Re | 415,50 | Idris Vale | X318 | Cancelled
Basic A | 16/04/2025 | PL-7727 | Lea Moor | Mutua Norte | 98,25 | Petra Lind | X325 | Active`,
    { file: 'facturacion.csv' },
  ),
  known(
    'es cl siniestros (CL)',
    'claims',
    `
N° Siniestro = claim.number | N° Póliza = policy.number | RUT Asegurado = | Nombre Asegurado = client.name | Fecha Siniestro = claim.lossDate | Fecha Denuncio = claim.reportedOn | Causal = | Monto Reserva = claim.reserve | Monto Pagado = claim.paid | Estado Siniestro = claim.status | Liquidador =
CL551 | PL-7701 | X311 | Orla Finch | 14/02/2025 | 14/02/2026 | Alpha | 360,00 | 480,00 | Closed | Rosa Pike
CL552 | PL-7714 | X318 | Idris Vale | 15/03/2025 | 15/03/2026 | Beta | 623,25 | 831,00 | Open | Sam Dorn
CL553 | PL-7727 | X325 | Petra Lind | 16/04/2025 | 16/04/2026 | Gamma | 147,38 | 196,50 | Closed | Uli Voss`,
    { file: 'siniestros.csv' },
  ),
  known(
    'pt extrato de seguradora extrato (BR)',
    'commissions',
    `
Nº Apólice = policy.number | Parc = | Nome do Segurado = client.name | Documento = | Competência = commission.periodFrom | Prêmio Líquido = commission.premium | Comissão % = commission.rate | Valor Comissão = commission.amount | Dt. Pagto =
PL-7701 | 1 | Orla Finch | X311 | 14/02/2026 | 240,00 | 12,00 | 28,80 | 14/02/2024
PL-7714 | 2 | Idris Vale | X318 | 15/03/2026 | 415,50 | 12,00 | 49,86 | 15/03/2024
PL-7727 | 3 | Petra Lind | X325 | 16/04/2026 | 98,25 | 12,00 | 11,79 | 16/04/2024`,
    { file: 'extrato.xlsx' },
  ),
  known(
    'pt producao corretora (BR)',
    'policies',
    `
Seguradora = policy.carrier | Proposta = | Apólice = policy.number | Endosso = | Segurado = client.name | CPF/CNPJ = | Ramo = policy.line | Início Vigência = policy.start | Término Vigência = policy.end | Data de Emissão = | Nome Corretor = client.advisor | Prêmio Líquido = | IOF = | Prêmio Total = policy.premium | Parcelas = | Forma Pagto =
Halden Mutual | X311 | PL-7701 | X311 | Orla Finch | X311 | Auto | 14/02/2025 | 14/02/2026 | 14/02/2024 | Kai Berg | 331,80 | 331,80 | 240,00 | 1 | Alpha
Corvo Insurance | X318 | PL-7714 | X318 | Idris Vale | X318 | Home | 15/03/2025 | 15/03/2026 | 15/03/2024 | Kai Berg | 572,24 | 572,24 | 415,50 | 2 | Beta
Halden Mutual | X325 | PL-7727 | X325 | Petra Lind | X325 | Life | 16/04/2025 | 16/04/2026 | 16/04/2024 | Lea Moor | 137,60 | 137,60 | 98,25 | 3 | Gamma`,
    { file: 'producao.csv' },
  ),
  known(
    'es co cartera (CO)',
    'policies',
    `
Compañía = policy.carrier | Ramo = policy.line | Nro. Póliza = policy.number | Tomador = client.name | Identificación Tomador = | Celular = client.phone | Ciudad = client.city | Vigencia Desde = policy.start | Vigencia Hasta = policy.end | Valor Asegurado = policy.sumInsured | Prima sin IVA = | Prima Total = policy.premium | Periodicidad de Pago = policy.mode | Asesor Comercial = client.advisor
Halden Mutual | Auto | PL-7701 | Orla Finch | X311 | 555 0102 33 | Norwell | 14/02/2025 | 14/02/2026 | 216000,00 | 331,80 | 240,00 | Monthly | Kai Berg
Corvo Insurance | Home | PL-7714 | Idris Vale | X318 | 555 0112 33 | Norwell | 15/03/2025 | 15/03/2026 | 373950,00 | 572,24 | 415,50 | Annual | Kai Berg
Halden Mutual | Life | PL-7727 | Petra Lind | X325 | 555 0122 33 | Norwell | 16/04/2025 | 16/04/2026 | 88425,00 | 137,60 | 98,25 | Monthly | Lea Moor`,
    { file: 'cartera.csv' },
  ),
  known(
    'es pa comisiones (PA)',
    'commissions',
    `
No. de Póliza = policy.number | Asegurado = client.name | Fecha de Pago = commission.periodFrom | Prima Pagada = commission.premium | % Comisión = commission.rate | Comisión Ganada = commission.amount | Corredor = client.advisor | Tipo de Negocio = commission.kind
PL-7701 | Orla Finch | 14/02/2026 | 240.00 | 12.00 | 28.80 | Kai Berg | New
PL-7714 | Idris Vale | 15/03/2026 | 415.50 | 12.00 | 49.86 | Kai Berg | Renewal
PL-7727 | Petra Lind | 16/04/2026 | 98.25 | 12.00 | 11.79 | Lea Moor | Renewal`,
    { file: 'comisiones.csv' },
  ),
  known(
    'es ar produccion (AR)',
    'policies',
    `
Compañía Aseguradora = policy.carrier | Sección = policy.line | Póliza Nro = policy.number | Endoso Nro = | Asegurado = client.name | CUIT/DNI = | Domicilio = client.street | Localidad = client.city | CP = client.postcode | Vig. Desde = policy.start | Vig. Hasta = policy.end | Premio = policy.premium | Prima = | Suma Aseg. = policy.sumInsured | Productor = client.advisor
Halden Mutual | Auto | PL-7701 | X311 | Orla Finch | X311 | 7 Mill Road | Norwell | 40215 | 14/02/2025 | 14/02/2026 | 240,00 | 331,80 | 216000,00 | Kai Berg
Corvo Insurance | Home | PL-7714 | X318 | Idris Vale | X318 | 8 Mill Road | Norwell | 40216 | 15/03/2025 | 15/03/2026 | 415,50 | 572,24 | 373950,00 | Kai Berg
Halden Mutual | Life | PL-7727 | X325 | Petra Lind | X325 | 9 Mill Road | Norwell | 40217 | 16/04/2025 | 16/04/2026 | 98,25 | 137,60 | 88425,00 | Lea Moor`,
    { file: 'produccion.csv' },
  ),
  known(
    'es siniestros corredor (ES)',
    'claims',
    `
Ref. Siniestro Cía. = claim.number | Ref. Interna = | Póliza = policy.number | Nombre Tomador = client.name | F. Ocurrencia = claim.lossDate | F. Apertura = claim.reportedOn | F. Cierre = claim.paidOn | Causa = | Provisión = claim.reserve | Total Pagado = claim.paid | Situación = claim.status | Tramitador =
CL551 | X311 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | 14/02/2026 | Alpha | 360,00 | 480,00 | Closed | Rosa Pike
CL552 | X318 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | 15/03/2026 | Beta | 623,25 | 831,00 | Open | Sam Dorn
CL553 | X325 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | 16/04/2026 | Gamma | 147,38 | 196,50 | Closed | Uli Voss`,
    { file: 'siniestros.csv' },
  ),
  known(
    'pt sinistros seguradora (BR)',
    'claims',
    `
Número Sinistro = claim.number | Apólice = policy.number | Nome Segurado = client.name | Data Ocorrência = claim.lossDate | Data Aviso = claim.reportedOn | Cobertura = | Valor Indenizado = claim.paid | Reserva Pendente = claim.reserve | Situação Sinistro = claim.status
CL551 | PL-7701 | Orla Finch | 14/02/2025 | 14/02/2026 | Alpha | 480,00 | 360,00 | Closed
CL552 | PL-7714 | Idris Vale | 15/03/2025 | 15/03/2026 | Beta | 831,00 | 623,25 | Open
CL553 | PL-7727 | Petra Lind | 16/04/2025 | 16/04/2026 | Gamma | 196,50 | 147,38 | Closed`,
    { file: 'sinistros.csv' },
  ),
  known(
    'pt mediador comissoes (PT)',
    'commissions',
    `
Cód. Mediador = commission.advisorCode | N.º Apólice = policy.number | N.º Recibo = | Tomador do Seguro = client.name | Ramo/Produto = policy.line | Data Cobrança = commission.periodFrom | Prémio Comercial = commission.premium | Taxa Comissão = commission.rate | Comissão Cobrança = commission.amount | Ret. IRS =
A70 | PL-7701 | X311 | Orla Finch | Auto | 14/02/2026 | 240,00 | 12,00 | 28,80 | 331,80
A71 | PL-7714 | X318 | Idris Vale | Home | 15/03/2026 | 415,50 | 12,00 | 49,86 | 572,24
A70 | PL-7727 | X325 | Petra Lind | Life | 16/04/2026 | 98,25 | 12,00 | 11,79 | 137,60`,
    { file: 'comissoes.csv' },
  ),
  known(
    'es co comisiones (CO)',
    'commissions',
    `
Fecha Liquidación = commission.periodFrom | Código Intermediario = commission.advisorCode | Nombre Intermediario = client.advisor | Ramo = policy.line | Número Póliza = policy.number | Certificado = | Nombre Tomador = client.name | Valor Prima = commission.premium | Porcentaje Comisión = commission.rate | Valor Comisión = commission.amount | Rete ICA =
14/02/2026 | A70 | Kai Berg | Auto | PL-7701 | X311 | Orla Finch | 240,00 | 12,00 | 28,80 | 331,80
15/03/2026 | A71 | Kai Berg | Home | PL-7714 | X318 | Idris Vale | 415,50 | 12,00 | 49,86 | 572,24
16/04/2026 | A70 | Lea Moor | Life | PL-7727 | X325 | Petra Lind | 98,25 | 12,00 | 11,79 | 137,60`,
    { file: 'liquidacion.csv' },
  ),
  known(
    'es pe cartera (PE)',
    'policies',
    `
CONTRATANTE = client.name | RUC/DNI = | CIA. SEGUROS = policy.carrier | RAMO = policy.line | NRO POLIZA = policy.number | FEC. INI. VIG. = policy.start | FEC. FIN VIG. = policy.end | MON = row.currency | PRIMA NETA = | PRIMA TOTAL = policy.premium | EJECUTIVO = client.advisor | EMAIL CONTACTO = client.email
Orla Finch | X311 | Halden Mutual | Auto | PL-7701 | 14/02/2025 | 14/02/2026 | USD | 331,80 | 240,00 | Kai Berg | c0@mail.test
Idris Vale | X318 | Corvo Insurance | Home | PL-7714 | 15/03/2025 | 15/03/2026 | USD | 572,24 | 415,50 | Kai Berg | c1@mail.test
Petra Lind | X325 | Halden Mutual | Life | PL-7727 | 16/04/2025 | 16/04/2026 | USD | 137,60 | 98,25 | Lea Moor | c2@mail.test`,
    { file: 'cartera.csv' },
  ),
  known(
    'es recibos correduria (ES)',
    'commissions',
    `
Nº Recibo = | Nº Póliza Cía = policy.number | Cliente = client.name | Compañía = policy.carrier | Producto = policy.product | F. Efecto = policy.start | F. Cobro = commission.periodFrom | P. Neta = commission.premium | P. Total = | Com. Bruta = commission.amount | Situación =
X311 | PL-7701 | Orla Finch | Halden Mutual | Basic A | 14/02/2025 | 14/02/2026 | 240,00 | 331,80 | 28,80 | Alpha
X318 | PL-7714 | Idris Vale | Corvo Insurance | Comfort B | 15/03/2025 | 15/03/2026 | 415,50 | 572,24 | 49,86 | Beta
X325 | PL-7727 | Petra Lind | Halden Mutual | Basic A | 16/04/2025 | 16/04/2026 | 98,25 | 137,60 | 11,79 | Gamma`,
    { file: 'recibos.csv' },
  ),
  known(
    'pt segurado lista (BR)',
    'clients',
    `
Código = client.number | Nome/Razão Social = client.name | Tipo Pessoa = client.kind | CPF/CNPJ = | Data Nasc. = client.birthDate | Sexo = client.sex | Celular = client.phone | E-mail = client.email | Logradouro = client.street | Bairro = | Cidade = client.city | UF = | CEP = client.postcode | Corretor Responsável = client.advisor
C204 | Orla Finch | Individual | X311 | 14/02/1971 | F | 555 0102 33 | c0@mail.test | 7 Mill Road | Alpha | Norwell | Alpha | 40215 | Kai Berg
C205 | Idris Vale | Company | X318 | 15/03/1972 | M | 555 0112 33 | c1@mail.test | 8 Mill Road | Beta | Norwell | Beta | 40216 | Kai Berg
C206 | Petra Lind | Individual | X325 | 16/04/1973 | F | 555 0122 33 | c2@mail.test | 9 Mill Road | Gamma | Norwell | Gamma | 40217 | Lea Moor`,
    { file: 'clientes.csv' },
  ),
  known(
    'es ec produccion (EC)',
    'policies',
    `
Aseguradora = policy.carrier | Ramo = policy.line | N. Poliza = policy.number | Cliente = client.name | Cédula/RUC = | F. Desde = policy.start | F. Hasta = policy.end | Valor Asegurado = policy.sumInsured | Prima Neta = | Total Factura = | Prima Total = policy.premium | Comisión = | Ejecutivo Comercial = client.advisor | Estado = policy.status
Halden Mutual | Auto | PL-7701 | Orla Finch | X311 | 14/02/2025 | 14/02/2026 | 216000,00 | 331,80 | 331,80 | 240,00 | 331,80 | Kai Berg | Active
Corvo Insurance | Home | PL-7714 | Idris Vale | X318 | 15/03/2025 | 15/03/2026 | 373950,00 | 572,24 | 572,24 | 415,50 | 572,24 | Kai Berg | Cancelled
Halden Mutual | Life | PL-7727 | Petra Lind | X325 | 16/04/2025 | 16/04/2026 | 88425,00 | 137,60 | 137,60 | 98,25 | 137,60 | Lea Moor | Active`,
    { file: 'produccion.csv' },
  ),
  known(
    'es ve comisiones (VE)',
    'commissions',
    `
Intermediario = client.advisor | Póliza = policy.number | Recibo = | Asegurado Titular = client.name | Fecha Cobro = commission.periodFrom | Prima Cobrada = commission.premium | % = commission.rate | Monto Comisión = commission.amount | Moneda = row.currency
Kai Berg | PL-7701 | X311 | Orla Finch | 14/02/2026 | 240,00 | 12,00 | 28,80 | USD
Kai Berg | PL-7714 | X318 | Idris Vale | 15/03/2026 | 415,50 | 12,00 | 49,86 | USD
Lea Moor | PL-7727 | X325 | Petra Lind | 16/04/2026 | 98,25 | 12,00 | 11,79 | USD`,
    { file: 'comisiones.csv' },
  ),
  known(
    'pt br repasse (BR)',
    'commissions',
    `
Cia = policy.carrier | Nr. Apólice = policy.number | Nr. Endosso = | Parcela = | Cliente = client.name | Vencto = | Baixa = commission.periodFrom | Vlr. Prêmio = commission.premium | % Com. = commission.rate | Vlr. Comissão = commission.amount | Vendedor = client.advisor
Halden Mutual | PL-7701 | X311 | 1 | Orla Finch | 14/02/2024 | 14/02/2026 | 240,00 | 12,00 | 28,80 | Kai Berg
Corvo Insurance | PL-7714 | X318 | 2 | Idris Vale | 15/03/2024 | 15/03/2026 | 415,50 | 12,00 | 49,86 | Kai Berg
Halden Mutual | PL-7727 | X325 | 3 | Petra Lind | 16/04/2024 | 16/04/2026 | 98,25 | 12,00 | 11,79 | Lea Moor`,
    { file: 'repasse.csv' },
  ),
  known(
    'pt pt carteira (PT)',
    'policies',
    `
N.º Cliente = client.number | Tomador = client.name | NIF = | Morada = client.street | Cód. Postal = client.postcode | Localidade = client.city | Telemóvel = client.phone | N.º Apólice = policy.number | Seguradora = policy.carrier | Ramo = policy.line | Data Início = policy.start | Data Vencimento = policy.end | Forma Pagamento = policy.mode | Prémio Anual = policy.premium | Estado = policy.status
C204 | Orla Finch | X311 | 7 Mill Road | 40215 | Norwell | 555 0102 33 | PL-7701 | Halden Mutual | Auto | 14/02/2025 | 14/02/2026 | Monthly | 240,00 | Active
C205 | Idris Vale | X318 | 8 Mill Road | 40216 | Norwell | 555 0112 33 | PL-7714 | Corvo Insurance | Home | 15/03/2025 | 15/03/2026 | Annual | 415,50 | Cancelled
C206 | Petra Lind | X325 | 9 Mill Road | 40217 | Norwell | 555 0122 33 | PL-7727 | Halden Mutual | Life | 16/04/2025 | 16/04/2026 | Monthly | 98,25 | Active`,
    { file: 'carteira.csv' },
  ),
  known(
    'es mx gmm (MX)',
    'commissions',
    `
Agente = client.advisor | Cve. Agente = commission.advisorCode | No. Poliza = policy.number | Asegurado Principal = client.name | Plan = policy.product | Fecha Aplicación = commission.periodFrom | Prima Pagada = commission.premium | % Pago = commission.rate | Comisión Bruta = commission.amount | Retención ISR = | Comisión Neta =
Kai Berg | A70 | PL-7701 | Orla Finch | Basic A | 14/02/2026 | 240.00 | 12.00 | 28.80 | 331.80 | 331.80
Kai Berg | A71 | PL-7714 | Idris Vale | Comfort B | 15/03/2026 | 415.50 | 12.00 | 49.86 | 572.24 | 572.24
Lea Moor | A70 | PL-7727 | Petra Lind | Basic A | 16/04/2026 | 98.25 | 12.00 | 11.79 | 137.60 | 137.60`,
    { file: 'bonos.csv' },
  ),
  known(
    'es uy polizas (UY)',
    'policies',
    `
Nro. de Póliza = policy.number | Contratante = client.name | Documento = | Mail = client.email | Tel. Celular = client.phone | Cobertura = policy.product | Inicio = policy.start | Vencimiento = policy.end | Costo Total = | Premio Total = policy.premium | Cuotas = | Moneda = row.currency | Corredor = client.advisor
PL-7701 | Orla Finch | X311 | c0@mail.test | 555 0102 33 | Basic A | 14/02/2025 | 14/02/2026 | 331.80 | 240.00 | 1 | USD | Kai Berg
PL-7714 | Idris Vale | X318 | c1@mail.test | 555 0112 33 | Comfort B | 15/03/2025 | 15/03/2026 | 572.24 | 415.50 | 2 | USD | Kai Berg
PL-7727 | Petra Lind | X325 | c2@mail.test | 555 0122 33 | Basic A | 16/04/2025 | 16/04/2026 | 137.60 | 98.25 | 3 | USD | Lea Moor`,
    { file: 'polizas.csv' },
  ),
  known(
    'pt seguros vida (BR)',
    'policies',
    `
Nome Completo = client.name | Data de Nascimento = client.birthDate | Profissão = client.occupation | Telefone/WhatsApp = client.phone | Seguradora = policy.carrier | Número da Proposta = | Número Apólice = policy.number | Capital Segurado = policy.sumInsured | Prêmio Mensal = policy.premium | Periodicidade = policy.mode | Início de Vigência = policy.start | Corretor Parceiro = client.advisor
Orla Finch | 14/02/1971 | Baker | 555 0102 33 | Halden Mutual | X311 | PL-7701 | 216000,00 | 240,00 | Monthly | 14/02/2025 | Kai Berg
Idris Vale | 15/03/1972 | Nurse | 555 0112 33 | Corvo Insurance | X318 | PL-7714 | 373950,00 | 415,50 | Annual | 15/03/2025 | Kai Berg
Petra Lind | 16/04/1973 | Pilot | 555 0122 33 | Halden Mutual | X325 | PL-7727 | 88425,00 | 98,25 | Monthly | 16/04/2025 | Lea Moor`,
    { file: 'vida.csv' },
  ),
];
