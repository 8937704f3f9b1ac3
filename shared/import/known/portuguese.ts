import { known } from './known.ts';

/** Lists as Portuguese and Brazilian insurers make them. */
export const portuguese = [
  known(
    'pt carteira de apólices',
    'policies',
    `
Nº Apólice = policy.number | Tomador do seguro = client.name | Data de nascimento = client.birthDate | Seguradora = policy.carrier | Ramo = policy.line | Data de início = policy.start | Data de vencimento = policy.end | Prémio anual = policy.premium | Periodicidade = policy.mode | Estado = policy.status
PT-1 | Silva, João | 13/05/1978 | Atlântico Seguros | Automóvel | 01/02/2025 | 01/02/2027 | 310,35 | Mensal | Em vigor
PT-2 | Padaria Estrela, Lda. | | Atlântico Seguros | Multirriscos | 20/06/2024 | 20/06/2026 | 1.850,00 | Anual | Em vigor
PT-3 | Costa, Inês | 30/09/1990 | Atlântico Seguros | Saúde | 15/11/2022 | 15/11/2025 | 480,10 | Trimestral | Anulada`,
  ),
  known(
    'pt mapa de comissões',
    'commissions',
    `
Apólice = policy.number | Segurado = client.name | Tipo de comissão = commission.kind | Prêmio líquido = commission.premium | % Comissão = commission.rate | Valor da comissão = commission.amount | Competência = commission.periodFrom
PT-1 | Silva, João | Renovação | 310,35 | 10 | 31,04 | 01/2026
PT-2 | Padaria Estrela, Lda. | Nova | 1.850,00 | 15 | 277,50 | 01/2026
PT-3 | Costa, Inês | Estorno | -120,00 | 10 | -12,00 | 01/2026`,
  ),
  known(
    'pt sinistros',
    'claims',
    `
Número do sinistro = claim.number | Apólice = policy.number | Segurado = client.name | Data do sinistro = claim.lossDate | Data de participação = claim.reportedOn | Valor pago = claim.paid | Reserva = claim.reserve | Estado do sinistro = claim.status
S1 | PT-1 | Silva, João | 14/01/2026 | 15/01/2026 | 940,00 | 0,00 | Encerrado
S2 | PT-2 | Padaria Estrela, Lda. | 20/01/2026 | 22/01/2026 | 0,00 | 3.000,00 | Aberto
S3 | PT-3 | Costa, Inês | 28/01/2026 | 28/01/2026 | 210,50 | 0,00 | Encerrado`,
  ),
  known(
    'pt clientes',
    'clients',
    `
Nº cliente = client.number | Nome completo = client.name | Data nascimento = client.birthDate | Sexo = client.sex | Morada = client.street | Código postal = client.postcode | Localidade = client.city | Telemóvel = client.phone | Email = client.email | Profissão = client.occupation | Mediador = client.advisor | Cliente desde = client.since
1 | João Silva | 13/05/1978 | M | Rua A 1 | 1000-001 | Lisboa | 910000001 | joao@x.test | Médico | Rita | 01/03/2010
2 | Inês Costa | 30/09/1990 | F | Rua B 2 | 4000-002 | Porto | 910000002 | ines@x.test | Jurista | Rita | 15/06/2018
3 | Rui Dias | 22/02/1975 | M | Rua C 3 | 3000-003 | Coimbra | 910000003 | rui@x.test | Chef | Ana | 28/11/2021`,
  ),
];
