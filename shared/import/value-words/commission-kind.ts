import type { CommissionKind } from '../types.ts';
import { firstMatch, type Rule } from './rules.ts';

const COMMISSION_KIND: readonly Rule<CommissionKind>[] = [
  [
    'chargeback',
    /charge[ -]?back|claw|recapt|recover(?:y|ed)|^cb$|^xlc$|^canc|return (?:comm|prem)|unearned|storn|ruckbelast|ruckforder|ruckprov|recoup|teruggevord|terugvorder|teruggave|retourprov|ristourne|recuperacion|recupero|recuperac|\bar-|\bsv-|terugboek|royement|extorn|extourn|reversal|reprise|annulation|annullam|anula[cz]|resili|devoluc|restituz|reembols|extorno|storno|estorno|revers|^rb$|^st$|追回|扣回|冲销|退佣|退保/,
  ],
  [
    'override',
    /overrid|over-?rider|\bovr\b|superprov|leitungsprov|fuhrungsprov|rappel|sovraprov|uberprov|differenzprov|team|leader|surcommission|sobrecomis|管理津贴|管理奖|增员|差额/,
  ],
  [
    'bonus',
    /bonus|bonifi[ck]a|incentiv|contingen|profit|gewinnbet|persistenc|bestandsprovision bonus|prima de|premio|prime\b|奖金|奖励|继续率/,
  ],
  ['renewal', /service fee renew|fee trail/],
  [
    'adjustment',
    /adjust|correct|^pch$|^mta$|^rei$|korrektur|berichtig|nachtrag|correctie|mutatie|avenant|ajust|rectif|regulari|misc|endors|suplement|ata adicional|conguagl|appendice|fee|gebuhr|honorar|rettif|acerto|^aj|^adj|调整|更正|修正|批改|批增|批减|费用/,
  ],
  [
    'advance',
    /advance|indemnity|annuali[sz]|voorschot|vorschuss|vorschuß|\bavance|acompte|anticip|adiantament|adelanto|预付|垫付|预支/,
  ],
  [
    'renewal',
    /renew|folge|bestand|betreuung|trail|on ?going|doorlopend|verleng|vervolg|prolong|renouv|recurr|reconduc|\bterme\b|en ?cours|cartera|carteira|sucesiv|cobranca|renov|rinnov|quietanz|gestione|mantenim|beheer|^rwl|^rix$|^rnw?$|^ry[a-z]?$|^bp$|^fp$|^r$|^ren$|in ?force|servic|inkasso|incasso|续期|续保|续年|续佣|继续佣/,
  ],
  [
    'first-year',
    /first|initial|new|neu|erst|abschluss|nieuw|eerste|afsluit|producti?[eo]|produccion|producao|produzione|premier|nouvel|affaire nouv|nuev|primer|nuov|prim[oa] ann|nov[oa]\b|angaria|cross|\bfy|^nbs|^ap$|^an$|^np$|^nb$|^n$|acqui|首期|首年|首佣|新单|新保|新契约|初年/,
  ],
];

/** Commission kind words of eight languages and carriers' codes; null when unknown. */
export function readCommissionKind(text: string): CommissionKind | null {
  return firstMatch(COMMISSION_KIND, text);
}
