import { known } from './known.ts';

/** Spanish and Portuguese lists in words that were met after the rules were made. */
export const untaughtHispanic = [
  known(
    'es liquidacion (ES)',
    'commissions',
    `
Nº póliza = policy.number | Nº recibo = | Tomador = client.name | Ramo = policy.line | F. efecto recibo = policy.start | P. neta = commission.premium | % com. = commission.rate | Comisión bruta = commission.amount | Retención IRPF = | Líquido =
74678528 | 9549634 | Pérez Ruiz, María | Vida | 16/03/2026 | 2.089,46 | 20,00 | 417,89 | 82,87 | 1.671,57
79669715 | 1570559 | Soto, María | Autos | 15/03/2026 | 1.189,07 | 12,50 | 148,63 | 28,92 | 1.040,44
78879004 | 2645847 | Romero, María | Autos | 05/03/2026 | 745,32 | 5,00 | 37,27 | 74,39 | 708,05
78306898 | 4038201 | Romero, José | Vida | 10/03/2026 | 91,60 | 10,00 | 9,16 | 21,46 | 82,44
75074170 | 5185397 | Pérez Ruiz, María | Hogar | 02/03/2026 | 2.007,28 | 5,00 | 100,36 | 73,11 | 1.906,92
79221306 | 9708344 | Romero, Carmen | Vida | 10/03/2026 | 336,00 | 15,00 | 50,40 | 64,30 | 285,60`,
    { file: 'liquidacion.csv' },
  ),
  known(
    'es axa polizas (MX)',
    'policies',
    `
AGENTE = client.advisor | ASEGURADO = | CONTRATANTE = client.name | CP = client.postcode | FECEMI = | FECINI = policy.start | FECFIN = policy.end | FP = policy.mode | MON = row.currency | NOMRAMO = policy.line | PLAN = policy.product | POLIZA = policy.number | PRIMA_TOT = policy.premium | PRIMANETA = | RFC = | STATUS = policy.status | SUMA = policy.sumInsured | TEL = client.phone | EMAIL = client.email
44054 | ROMERO ANA | ROMERO ANA | 23606 | 19/03/2026 | 28/06/2021 | 30/12/2026 | ANUAL | MXN | VIDA | Vida y Ahorro | 917184311 | 453.60 | 551.86 | XAXX43685 | PAGADA | 751,000.00 | 0648 7277653 | c839088@mail.test
79315 | ROMERO JOSÉ | ROMERO JOSÉ | 88554 | 16/03/2026 | 09/06/2024 | 20/09/2026 | MENSUAL | MXN | GASTOS MEDICOS | Vida y Ahorro | 159269526 | 2,323.49 | 2,814.42 | XAXX81286 | PAGADA | 720,000.00 | 0952 2852138 | c152654@mail.test
28453 | PÉREZ RUIZ ANA | PÉREZ RUIZ ANA | 41628 | 28/03/2026 | 08/04/2025 | 12/03/2027 | MENSUAL | MXN | VIDA | Flex Plus | 106432045 | 799.66 | 970.59 | XAXX12369 | CANCELADA | 348,000.00 | 0219 8782897 | c28966@mail.test
24312 | SOTO MARÍA | SOTO MARÍA | 29289 | 11/03/2026 | 24/02/2019 | 02/08/2026 | MENSUAL | MXN | GASTOS MEDICOS | Flex Plus | HM-460680-54 | 1,511.57 | 1,832.00 | XAXX56611 | PAGADA | 819,000.00 | 0811 5369573 | c565188@mail.test
41074 | ROMERO JORGE | ROMERO JORGE | 56939 | 03/03/2026 | 04/02/2020 | 23/08/2026 | ANUAL | MXN | VIDA | Flex Plus | HM-558397-53 | 414.09 | 504.05 | XAXX69432 | CANCELADA | 733,000.00 | 0356 7614780 | c982759@mail.test
44074 | GÓMEZ DÍAZ ANA | GÓMEZ DÍAZ ANA | 62206 | 29/03/2026 | 05/08/2019 | 08/07/2026 | MENSUAL | MXN | VIDA | Vida y Ahorro | HM-673236-80 | 1,316.32 | 1,595.75 | XAXX74820 | CANCELADA | 740,000.00 | 0897 1444480 | c778601@mail.test`,
    { file: 'POLIZAS01.csv' },
  ),
  known(
    'es corredor (PE)',
    'policies',
    `
Contratante = client.name | Asegurado = | Cía. = policy.carrier | Ram. = policy.line | Prod. = policy.product | Póliza = policy.number | Mo. = row.currency | Vig. inicio = policy.start | Vig. fin = policy.end | Sub agente = client.advisor | Ejecutivo de cuenta = | Comisión compañía =
Transportes SA | Luis Romero | Seguros Atlas | Hogar | Vida y Ahorro | P02352286 | PEN | 24/02/2020 | 26/01/2027 | María García López | María García López | 18.06
Ana García López | Ana García López | Mutua Norte | Hogar | Hogar Total | P04438320 | PEN | 02/01/2022 | 19/09/2026 | José García López | José García López | 1.89
Luis Fernández | Luis Fernández | Seguros Atlas | Vida | Hogar Total | P05373600 | PEN | 12/08/2023 | 07/02/2027 | Luis García López | Luis García López | 66.10
José Fernández | José Fernández | Mutua Norte | Vida | Vida y Ahorro | P01100294 | USD | 30/05/2019 | 24/10/2026 | María García López | María García López | 28.72
María Romero | María Romero | Pacífico | Autos | Hogar Total | P07168191 | USD | 11/10/2022 | 02/10/2026 | José García López | José García López | 5.23
Carmen Romero | Carmen & Ana Romero | Pacífico | Vida | Flex Plus | P03083772 | PEN | 15/03/2021 | 26/11/2026 | Luis García López | Luis García López | 81.65`,
    { file: 'polizas.csv' },
  ),
  known(
    'es comisiones (CO)',
    'commissions',
    `
Clave intermediario = commission.advisorCode | Póliza = policy.number | Cert. = | Nombre tomador = client.name | Fecha recaudo = commission.periodFrom | Vr. prima recaudada = commission.premium | % part. = | % comis. = commission.rate | Vr. comisión = commission.amount
A7059 | 965918948 | 2 | GARCÍA LÓPEZ MARÍA | 22/03/2026 | 1.467,29 | 100 | 7,50 | 110,05
A7159 | PL-359259-21 | 2 | GARCÍA LÓPEZ ANA | 13/03/2026 | 2.230,26 | 50 | 12,50 | 278,78
A7259 | 286195869 | 1 | FERNÁNDEZ CARMEN | 03/03/2026 | 1.120,73 | 50 | 15,00 | 168,11
A7359 | 370478373 | 0 | FERNÁNDEZ ANA | 24/03/2026 | 857,73 | 50 | 5,00 | 42,89
A7059 | 546899278 | 0 | SOTO MARÍA | 10/03/2026 | 1.503,08 | 50 | 7,50 | 112,73
A7159 | 685791702 | 2 | GÓMEZ DÍAZ MARÍA | 12/03/2026 | 749,71 | 100 | 5,00 | 37,49`,
    { file: 'comisiones.csv' },
  ),
  known(
    'es siniestros (AR)',
    'claims',
    `
Stro. Nro. = claim.number | Nro. Póliza = policy.number | Asegurado = client.name | F. Ocurrencia = claim.lossDate | F. Denuncia = claim.reportedOn | Causa = | Imp. Pagado = claim.paid | Imp. Reserva = claim.reserve | Estado = claim.status
5588413 | AB3721298 | PÉREZ RUIZ JOSÉ | 29/03/2024 | 07/04/2024 | hail damage at home | 3.222,13 | 0,00 | Cerrado
5573543 | AB3485631 | PÉREZ RUIZ JORGE | 07/02/2024 | 19/02/2024 | water leak in kitchen | 8.727,61 | 1.250,50 | Cerrado
5585449 | AB6439069 | PÉREZ RUIZ MARÍA | 02/02/2024 | 20/02/2024 | stolen bike | 4.292,53 | 500,00 | Cerrado
5511558 | AB3498978 | SOTO CARMEN | 07/09/2025 | 09/09/2025 | stolen bike | 7.423,85 | 0,00 | Abierto
5583038 | AB8332808 | GÓMEZ DÍAZ JORGE | 12/01/2025 | 14/01/2025 | stolen bike | 2.865,73 | 500,00 | Abierto
5558339 | AB7769727 | SOTO JORGE | 02/09/2025 | 17/09/2025 | water leak in kitchen | 1.190,30 | 8.000,00 | Cerrado`,
    { file: 'siniestros.csv' },
  ),
  known(
    'es clientes (CL)',
    'clients',
    `
RUT = | Nombres = client.givenName | Apellido Paterno = client.familyName | Apellido Materno = | Fec. Nac. = client.birthDate | Domicilio = client.street | Comuna = client.city | Fono = client.phone | Correo = client.email | Actividad =
12.62358 | Ana | Fernández | Fernández | 26/06/1956 | Calle Mayor 94 | Lima | 0381 5356040 | c789335@mail.test | Profesora
12.68500 | Ana | Fernández | Fernández | 22/09/1949 | Calle Mayor 66 | Bogotá | 0484 6060731 | c60900@mail.test | Profesora
12.89669 | María | Fernández | Fernández | 20/11/1948 | Calle Mayor 139 | Bogotá | 0718 5011521 | c808924@mail.test | Profesora
12.84595 | Luis | García López | García López | 07/04/1963 | Calle Mayor 118 | Bogotá | 0844 6368267 | c667606@mail.test | Comerciante
12.58272 | Ana | Fernández | Fernández | 30/01/1982 | Calle Mayor 143 | Madrid | 0920 9325544 | c608994@mail.test | Profesora
12.51008 | Carmen | Fernández | Fernández | 27/10/1972 | Calle Mayor 7 | Lima | 0156 3934848 | c430628@mail.test | Profesora`,
    { file: 'clientes.csv' },
  ),
  known(
    'pt extrato comissoes (BR)',
    'commissions',
    `
Dt. Pagto = commission.periodFrom | Cód. SUSEP = | Apólice = policy.number | Endosso = | Parc. = | Segurado = client.name | Prêmio Líq. = commission.premium | % Com. = commission.rate | Vlr. Comissão = commission.amount | ISS = | IR = | Vlr. Líquido =
15/03/2026 | A7062 | 71918014 | 0 | 1/10 | María Pérez Ruiz | 898,77 | 15,00 | 134,82 | 46,11 | 38,18 | 763,95
11/03/2026 | A7162 | 75545255 | 1 | 1/10 | Ana Romero | 850,59 | 12,00 | 102,07 | 41,55 | 72,59 | 748,52
02/03/2026 | A7262 | 79251022 | 1 | 1/10 | Jorge Soto | 1.581,33 | 12,00 | 189,76 | 64,68 | 56,41 | 1.391,57
25/03/2026 | A7362 | 75690597 | 1 | 2/10 | José Soto | 1.331,17 | 7,50 | 99,84 | 3,13 | 52,37 | 1.231,33
20/03/2026 | A7062 | 74156794 | 1 | 1/10 | Carmen Soto | 2.334,18 | 7,50 | 175,06 | 64,72 | 24,61 | 2.159,12
18/03/2026 | A7162 | 76117192 | 0 | 1/10 | Carmen Pérez Ruiz | 1.884,37 | 15,00 | 282,66 | 72,96 | 74,10 | 1.601,71`,
    { file: 'extrato.csv' },
  ),
  known(
    'pt producao (BR)',
    'policies',
    `
Seguradora = policy.carrier | Ramo = policy.line | Nº Apólice = policy.number | Segurado = client.name | CPF/CNPJ = | Início Vig. = policy.start | Fim Vig. = policy.end | Prêmio Total = policy.premium | Forma Pgto = | Produtor = client.advisor | Situação = policy.status
Pacífico | Vida | HM-347804-87 | José Pérez Ruiz | 123.93024 | 05/07/2023 | 25/12/2026 | 2.362,67 | Cartão | María García López | Vigente
Mutua Norte | Hogar | HM-843575-54 | Ana Soto | 123.17348 | 14/07/2019 | 14/08/2026 | 1.829,23 | Cartão | José García López | Vigente
Seguros Atlas | Vida | 165661757 | María Gómez Díaz | 123.78366 | 30/08/2025 | 12/07/2026 | 657,96 | Cartão | Luis García López | Cancelada
Mutua Norte | Hogar | 283409789 | Luis Romero | 123.21591 | 14/05/2020 | 13/09/2026 | 827,52 | Cartão | María García López | Vigente
Seguros Atlas | Vida | 155934175 | Ana Pérez Ruiz | 123.61709 | 01/12/2020 | 20/11/2026 | 2.193,11 | Boleto | José García López | Cancelada
Pacífico | Vida | 261780949 | Jorge Gómez Díaz | 123.88254 | 01/05/2022 | 25/11/2026 | 1.388,42 | Boleto | Luis García López | Vigente`,
    { file: 'producao.csv' },
  ),
  known(
    'pt recibos comissoes (PT)',
    'commissions',
    `
Mediador = client.advisor | Apólice = policy.number | Tomador do seguro = client.name | Recibo = | Prémio comercial = commission.premium | Comissão mediação = commission.amount | Data cobrança = commission.periodFrom | Tipo mov. = commission.kind
A7064 | P05781050 | José Romero | 8731020 | 210,88 | 26,36 | 05/03/2026 | Continuado renovação
A7164 | P06712949 | José Gómez Díaz | 8795815 | 2.243,52 | 112,18 | 26/03/2026 | Estorno
A7264 | P08411918 | José García López | 6419632 | 1.076,37 | 107,64 | 17/03/2026 | Estorno
A7364 | P09155735 | José Romero | 5984017 | -1.110,39 | -138,80 | 21/03/2026 | Estorno
A7064 | P02423767 | Jorge Gómez Díaz | 1844574 | 1.867,26 | 373,45 | 24/03/2026 | Novo
A7164 | P07178703 | Jorge & Jorge Gómez Díaz | 3502006 | 108,62 | 5,43 | 08/03/2026 | Estorno`,
    { file: 'mapa.csv' },
  ),
  known(
    'es eiac recibos (ES)',
    'commissions',
    `
Código mediador = commission.advisorCode | Póliza entidad = policy.number | Nombre tomador = client.name | Producto = policy.product | Fecha emisión recibo = policy.start | Situación recibo = | Prima neta recibo = commission.premium | Prima total recibo = | Comisión líquida = commission.amount
A7017 | 556595651 | Gómez Díaz, Jorge | Flex Plus | 26/03/2026 | Pendiente | 447,94 | 545,01 | 89,59
A7117 | 434431530 | Romero, Luis | Flex Plus | 26/03/2026 | Pendiente | 1.579,24 | 1.913,88 | 315,85
A7217 | PL-727522-25 | Gómez Díaz, Carmen | Flex Plus | 04/03/2026 | Cobrado | 2.257,90 | 2.735,06 | 282,24
A7317 | 690159641 | Gómez Díaz, Ana | Flex Plus | 17/03/2026 | Pendiente | -1.779,08 | -2.149,69 | -88,95
A7017 | 773046129 | Fernández, Carmen | Hogar Total | 29/03/2026 | Pendiente | 1.321,88 | 1.602,47 | 66,09
A7117 | 166442654 | Fernández, José | Vida y Ahorro | 24/03/2026 | Pendiente | 1.975,95 | 2.393,90 | 148,20`,
    { file: 'recibos.csv' },
  ),
  known(
    'es siniestros gmm (MX)',
    'claims',
    `
Num. Siniestro = claim.number | Poliza = policy.number | Nombre del asegurado = client.name | Fec. siniestro = claim.lossDate | Fec. reporte = claim.reportedOn | Padecimiento = | Monto reclamado = | Monto pagado = claim.paid | Estatus = claim.status
S49380 | AB5920279 | SOTO LUIS | 24/01/2024 | 04/02/2024 | rear collision | 512.71 | 5,822.89 | Pagado
S20174 | AB9578747 | ROMERO JORGE | 05/02/2024 | 23/02/2024 | rear collision | 2,715.80 | 715.27 | Pagado
S72876 | AB6021506 | PÉREZ RUIZ LUIS | 31/05/2024 | 02/06/2024 | stolen bike | 286.70 | 6,747.00 | En proceso
S72774 | AB9478297 | GARCÍA LÓPEZ LUIS | 16/06/2024 | 26/06/2024 | rear collision | 1,614.51 | 7,338.27 | En proceso
S96577 | AB6262326 | SOTO JORGE | 30/08/2025 | 30/08/2025 | stolen bike | 1,575.89 | 1,712.14 | Pagado
S18282 | AB3822985 | GÓMEZ DÍAZ LUIS | 09/03/2024 | 24/03/2024 | water leak in kitchen | 106.09 | 5,042.30 | Pagado`,
    { file: 'siniestros.csv' },
  ),
  known(
    'pt clientes (BR)',
    'clients',
    `
Código = client.number | Nome/Razão Social = client.name | CPF/CNPJ = | Dt. Nasc. = client.birthDate | Logradouro = client.street | Município = client.city | CEP = client.postcode | Celular = client.phone | E-mail = client.email | Profissão = client.occupation
68716 | Transportes SA | 123.93547 | 01/03/1978 | Calle Mayor 52 | Madrid | 95483 | 0789 5937255 | c889472@mail.test | Professor
74630 | Textil SAC | 123.84114 | 10/03/1968 | Calle Mayor 83 | Madrid | 11380 | 0700 5498304 | c373880@mail.test | Médico
38112 | Carmen García López | 123.44840 | 30/03/1980 | Calle Mayor 18 | Bogotá | 14709 | 0171 6363162 | c364357@mail.test | Professor
16835 | Transportes SA | 123.31329 | 20/12/1977 | Calle Mayor 178 | Bogotá | 57317 | 0327 6079468 | c284306@mail.test | Professor
18358 | María Soto | 123.87340 | 28/11/1973 | Calle Mayor 178 | Lima | 12243 | 0570 8046691 | c6117@mail.test | Professor
66348 | María Soto | 123.15734 | 27/06/1978 | Calle Mayor 87 | Lima | 31551 | 0586 2117387 | c341013@mail.test | Professor`,
    { file: 'clientes.csv' },
  ),
];
