import { known } from './known.ts';

/** Lists as Spanish and Latin American insurers make them. */
export const spanish = [
  known(
    'es cartera de pólizas',
    'policies',
    `
Nº Póliza = policy.number | Tomador = client.name | NIF = | Fecha nacimiento = client.birthDate | Aseguradora = policy.carrier | Ramo = policy.line | F. Efecto = policy.start | F. Vencimiento = policy.end | Prima neta anual = policy.premium | Forma de pago = policy.mode | Situación = policy.status
ES-1 | García López, Ana | 00000000T | 13/05/1978 | Seguros Sol | Hogar | 01/02/2024 | 01/02/2027 | 210,35 | Anual | En vigor
ES-2 | Talleres Ruiz S.L. | B00000000 | | Seguros Sol | Responsabilidad civil | 20/06/2023 | 20/06/2026 | 1.850,00 | Semestral | En vigor
ES-3 | Pérez Gil, Iván | 11111111H | 30/09/1990 | Seguros Sol | Autos | 15/11/2022 | 15/11/2025 | 480,10 | Anual | Anulada`,
  ),
  known(
    'es liquidación de comisiones',
    'commissions',
    `
Póliza = policy.number | Asegurado = client.name | Recibo = | Fecha liquidación = commission.periodFrom | Tipo de movimiento = commission.kind | Prima Neta = commission.premium | % Comisión = commission.rate | Comisión = commission.amount
ES-1 | García López, Ana | R-1 | 31/01/2026 | Cartera | 210,35 | 15 | 31,55
ES-2 | Talleres Ruiz S.L. | R-2 | 31/01/2026 | Nueva producción | 925,00 | 20 | 185,00
ES-3 | Pérez Gil, Iván | R-3 | 31/01/2026 | Extorno | -120,00 | 10 | -12,00`,
  ),
  known(
    'es comisiones de Panamá',
    'commissions',
    `
No. Póliza = policy.number | Asegurado / Banco = client.name | Referencia = | Fecha = commission.periodFrom | Prima = commission.premium | %COMISION = commission.rate | Ganados = commission.amount
01-02-1234 | PEREZ, JUAN | A1 | 15/03/2026 | 100.00 | 10 | 10.00
01-02-1235 | SOLIS, MARIA | A2 | 16/03/2026 | 250.00 | 12 | 30.00
01-02-1236 | BANCO DEL ISTMO | A3 | 17/03/2026 | -50.00 | 10 | -5.00`,
    { file: 'Liquidacion comisiones.csv' },
  ),
  known(
    'es siniestros',
    'claims',
    `
Nº Siniestro = claim.number | Nº Póliza = policy.number | Asegurado = client.name | Fecha de ocurrencia = claim.lossDate | Fecha de apertura = claim.reportedOn | Causa = | Importe pagado = claim.paid | Reserva pendiente = claim.reserve | Estado = claim.status
S-1 | ES-1 | García López, Ana | 14/01/2026 | 15/01/2026 | Agua | 640,00 | 0,00 | Cerrado
S-2 | ES-3 | Pérez Gil, Iván | 20/01/2026 | 20/01/2026 | Choque | 0,00 | 2.100,00 | Abierto
S-3 | ES-2 | Talleres Ruiz S.L. | 28/01/2026 | 30/01/2026 | Robo | 1.120,90 | 0,00 | Cerrado`,
  ),
  known(
    'es clientes',
    'clients',
    `
Código cliente = client.number | Nombre = client.givenName | Apellidos = client.familyName | Fecha de nacimiento = client.birthDate | Sexo = client.sex | Domicilio = client.street | C.P. = client.postcode | Población = client.city | Teléfono móvil = client.phone | Correo electrónico = client.email | Profesión = client.occupation | Gestor = client.advisor | Origen = client.source
1 | Ana | García López | 13/05/1978 | Mujer | C/ Mayor 1 | 28001 | Madrid | 600000001 | ana@x.test | Médica | Luis | Web
2 | Iván | Pérez Gil | 30/09/1990 | Hombre | C/ Sol 5 | 08001 | Barcelona | 600000002 | ivan@x.test | Chef | Luis | Feria
3 | Lucía | Vega Mora | 22/02/1966 | Mujer | Av. Mar 9 | 46001 | Valencia | 600000003 | lucia@x.test | Jueza | Eva | Referido`,
  ),
];
