import type { PolicyStatus } from '../types.ts';
import { firstMatch, type Rule } from './rules.ts';

/** Words that hold the words of their opposite stand first: `ungekündigt`, `non attiva`, `未生效`. */
const STATUS: readonly Rule<PolicyStatus>[] = [
  [
    'in-force',
    /^ungekundigt|renewal (?:due|pending|invited|offered)|^(?:not|nicht|niet) (?:cancel|gekundigt|opgezegd)/,
  ],
  [
    'cancelled',
    /\b(?:not|non|no|nicht|niet|nao|pas|ne) ?-?(?:active|aktiv|actief|actif|activ[ao]|attiv|ativ|vigente|in force|in kraft|in vigore|en vigueur|em vigor|valid|geldig|gultig)|ina(?:c|k|t)?t(?:iv|ief|if)|inforce no|ungultig|ongeldig|invalid|无效|sans effet|sin efecto/,
  ],
  [
    'not-taken-up',
    /not taken|\bntu\b|declin|niet doorgegaan|abgelehnt|refus|rechazad|reject|rejet|no aceptad|recusad|rifiutat|non (?:perfez|conclu)|nicht (?:zustande|angenommen|policiert)|afgewezen|postponed|not proceed|未承保|拒保|撤单|不予承保/,
  ],
  [
    'claimed-out',
    /claimed[ -]?out|deceas|death|\bdth\b|\btod\b|todesfall|leistungsfall|overleden|overlijden(?!sr)|\bdeces\b|fallecim|fallecid|\bobito\b|decesso|理赔终止|身故|死亡/,
  ],
  [
    'surrendered',
    /surrender|\bsurr\b|cash(?:ed)?[ -]?in|encash|ruckkauf|ruckgekauft|afgekocht|afkoop|rachet|rachat|rescat|riscatt|resgat|退保/,
  ],
  [
    'lapsed',
    /laps|vervallen|ruhend|suspen|sospes|opgeschort|geschorst|non-?pay|falta de pago|impag|impay|unpaid|wanbetaling|verfall|decadut|dechu|decheance|\bnsf\b|失效|脱保|中止|停效|暂停/,
  ],
  ['cancelled', /cancel|gekundigt|kundigung|opgezegd|geroyeerd|royement|resili|annul|anulad|disdett|storn/],
  [
    'matured',
    /matur|abgelaufen(?! )|ablauf|expirat|expirad|expired|expire|\bexp\b|vencid|verlopen|geexpireerd|echu|scadut|caducad|到期|满期|期满/,
  ],
  [
    'cancelled',
    /\bcanc\b|\bcxl\b|\bxl[dc]\b|terminat|\bterm\b|void|rescind|withdraw|gekundigd|beeindigd|beendet|aufgehoben|ingetrokken|resil|baja\b|cessat|risolt|closed|\bended|注销|取消|终止|解约|解除/,
  ],
  [
    'quoted',
    /quot|offer|angebot|antrag|beantragt|offerte|aanvra|aangevraa|devis|cotiza|propos|pending|applic|applied|submit|underwrit|\buw\b|prufung|behandeling|attente|tramite|pendi?ente|analis|preventiv|in emissione|proyecto|报价|投保中|核保|未生效|待/,
  ],
  [
    'in-force',
    /in ?force|inforce|active|\bact\b|aktiv|actief|actif|activ[ao]|\blive\b|on risk|on cover|lopend|laufend|in kraft|bestand|polici?ert|poliziert|policiert|van kracht|geldig|gultig|vigent|vigor|vigueur|\bvig\b|en cours|in corso|em curso|in essere|corriente|issued|emitid|emess|bound|reinstat|premium paying|^if$|paid[ -]?up|\bpup\b|beitragsfrei|premievrij|renew|attiv|ativ|alive|lebt|open|current|有效|生效|在保|正常|承保|续保|缴清|保障中/,
  ],
];

/** Policy status words of eight languages; null when unknown. */
export function readStatus(text: string): PolicyStatus | null {
  const own = STATUS.find(([status]) => status === text);
  if (own !== undefined) {
    return own[0];
  }
  return /^(?:a|1)$/i.test(text) ? 'in-force' : firstMatch(STATUS, text);
}
