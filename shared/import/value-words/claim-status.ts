import type { ClaimFields } from '../types.ts';
import { firstMatch, type Rule } from './rules.ts';

type ClaimStatus = NonNullable<ClaimFields['status']>;

const CLAIM_STATUS: readonly Rule<ClaimStatus>[] = [
  [
    'rejected',
    /reject|rejet|denied|declin|repudi|not covered|nicht gedeckt|niet gedekt|abgelehnt|afgewezen|refus|rechaz|deneg|negad|respint|rifiut|recusad|indefer|不赔|不予|拒/,
  ],
  [
    'open',
    /un(?:paid|settled|resolved)|\b(?:not|non|no|nicht|niet|nao|pas) (?:yet )?(?:paid|settled|closed|reguliert|bezahlt|erledigt|abgeschlossen|betaald|uitbetaald|afge|regle|paye|pagad|pagat|pago|liquid|chius|clos|clotur|cerrad|encerrad)|未(?:结|赔|付|决)/,
  ],
  [
    'open',
    /open|pending|proceso|reserv|review|progress|process|outstanding|notified|reported|tramite|lopend|behandeling|bearbeitung|gemeld|offen|en cours|em curso|in corso|istruttoria|attente|ouvert|declare\b|declarad|denunciat|abiert|reabiert|apert|abert|pendi?ente|pendient|wiedereroff|处理|审核|调查|立案|报案|受理|待/,
  ],
  [
    'settled',
    /settl|paid|closed|accept|approv|finali[sz]|complet|resolved|\bcwp\b|\bcnp\b|pagad|pagat|pago\b|paye|regle|regul|cerrad|cloture|clos|termin|sans suite|senza seguito|sin seguimiento|bezahlt|erledigt|abgeschlossen|reguliert|betaald|uitbetaald|afgehandeld|afgewikkeld|gesloten|geschlossen|chius|liquidat|liquidad|definit|encerrad|fechad|finiqu|已决|结案|赔付|已付|已支付|完成/,
  ],
];

/** Claim status words of eight languages; `unknown` for others. */
export function readClaimStatus(text: string): ClaimStatus {
  return /^o$/i.test(text) ? 'open' : /^c$/i.test(text) ? 'settled' : (firstMatch(CLAIM_STATUS, text) ?? 'unknown');
}
