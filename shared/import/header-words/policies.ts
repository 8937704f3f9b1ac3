import { type HeaderRule, NUMBER_WORDS, POLICY_WORDS } from './parts.ts';

/** Headers of what a policy is: number, carrier, line, term, premium's rhythm, sum insured. */
export const POLICY_HEADERS: readonly HeaderRule[] = [
  [
    'policy.number',
    0.98,
    new RegExp(
      `^(?:${NUMBER_WORDS} )?(?:(?:of|de|du|del|la|della|da) ){0,2}${POLICY_WORDS} ?${NUMBER_WORDS}$|^${NUMBER_WORDS} (?:(?:of|de|du|del|la|della|da) ){0,2}${POLICY_WORDS}$`,
    ),
  ],
  [
    'policy.number',
    0.98,
    /polis(?:nummer|nr)|polizzennummer|policen(?:nummer|nr)|vertrags(?:nummer|nr)|versicherungsschein(?:nummer|nr| nummer| nr)?$|versicherungs(?:nummer|nr)|^(?:vsnr|vtnr|vs nr|vsn|contractnummer|contractnr|member hic|poliza cert|neue vsnr|gultige vsnr)$|(?:numero|nro) (?:de )?(?:la )?pol\w+|^n pol\w+$|^(?:policy )?cover ?note (?:no|nr|number)$|^policy no cover ?note$|^(?:no|numero) (?:d )?adhesion$|^idpol$|^plan (?:number|no|nr|ref|reference)$|保单号(?:码)?|保险单号(?:码)?|合同号(?:码)?|保单编号|保险合同号/,
  ],
  [
    'policy.carrier',
    0.96,
    /^(?:carrier|insurer|insurance company|insurance carrier|(?:writing|issuing|insuring) (?:company|carrier)|company|provider|underwriter|issuer|versicherer|gesellschaft|vu|versicherungsgesellschaft|versicherungsunternehmen|risikotrager|anbieter|maatschappij|mij|verzekeraar|aanbieder|assureur|compagnie(?: d assurances?)?|aseguradora|cia|compania(?: de seguros| aseguradora)?|compagnia(?: assicurativa| di assicurazione)?|impresa|companhia(?: de seguros)?|seguradora|produktgeber|assicuratore|保险公司|保险人|承保公司|公司|承保机构)(?: name)?$/,
  ],
  [
    'policy.line',
    0.95,
    /^(?:line(?: of business)?|lob|plan type|class(?: of business| of insurance)?|branch of insurance|(?:coverage|cover|policy|insurance|business|risk) (?:type|class|category)|type of (?:cover|insurance|policy|business)|product (?:type|line|category|group)|solution group|sparte|branche?|(?:hoofd|deel)branche|versicherungsart|spartenbezeichnung|soort (?:verzekering|polis)|verzekeringssoort|categorie|type de (?:produit|contrat|police)|ramo|rama|linea(?: de negocio)?|tipo (?:de |di )?(?:poliza|seguro|producto|polizza|apolice|contrato)|ramo (?:seguro|do seguro)|险种(?:类别|大类|类型)?|险类|业务种类|产品(?:类别|类型))$/,
  ],
  [
    'policy.product',
    0.93,
    /^(?:scheme(?: name)?|gamme|(?:保险)?方案(?:名称)?|product(?: name| code| description)?|plan(?: name)?|coverage|tariff|tarif|produkt|tarifbezeichnung|produktname|produit|(?:nom du|libelle) produit|formule|product ?(?:naam|omschrijving)|producto|prodotto|produto|garantie|dekking|modalidad|modalidade|modalita|producto contratado|产品(?:名称)?|险种名称|保险产品|险种代码|(?:plan|pln) (?:term|tm|code))$/,
  ],
  [
    'policy.status',
    0.96,
    /(?:policy|contract|polis|vertrags|contract|poliza|police|polizza|contrat)(?: |)(?:status|statuut|stato)$|status (?:of )?(?:policy|polis|vertrag)|(?:estado|situacion) (?:de )?(?:la )?poliza|(?:estado|situacao) (?:da )?apolice|(?:etat|statut) (?:du |de la )?(?:contrat|police)|stato (?:della )?polizza|(?:保单|合同)状态/,
  ],
  [
    'policy.start',
    0.96,
    /(?:policy|coverage|contract|cover)? ?(?:start|effective|inception|commencement|bind|issue|begin)(?: from)? ?(?:date|day|dt)?$|(?:start|effective|eff|inception|issue|commencement|policy bind) ?(?:date|dt)$|effective (?:from|on)|^(?:doc|rsd)$|^(?:eff|inception|beginn|start|ingang|inicio|debut|effet|effetto|efecto)$|vertragsbeginn|versicherungsbeginn|beginn(?:datum)?$|ingangs ?datum|begindatum|startdatum|date (?:d |de )?(?:effet|debut|souscription|prise d effet)|effet du contrat|^(?:fecha|f|fec) (?:de )?(?:inicio|efecto|emision|alta|vigencia)|inicio (?:de )?(?:la )?vigencia|vigencia (?:desde|inicio)|^(?:data|dt) (?:de |di |d )?(?:inizio|effetto|decorrenza|inicio|emissione|emissao)|decorrenza|^gultig ab$|生效(?:日期|日|时间)|起保(?:日期|日)|^起期|承保日期|投保日期|保险起期|签单日期/,
  ],
  [
    'policy.renewal',
    0.96,
    /(?<!initial )(?<!new )renewal(?: date| due| on| dt| month)?$|^(?:next )?(?:renewal|anniversary)(?: (?:date|dt|day|due|on|month))*$|hauptfalligkeit|hauptfaelligkeit|(?:contract|hoofd)?(?:premie)?verval ?datum|verlengingsdatum|prolongatiedatum|(?:date d )?echeance(?: principale| annuelle)?$|^(?:fecha|f) (?:de )?renovacion|vencimiento anual|data (?:di )?rinnovo|data (?:de |da )?renovacao|续保(?:日期|日)|续期日|^fup$|^(?:下期|下次)(?:应)?(?:缴费|交费)(?:日期|日)|^(?:next|prox(?:im[ao]|ima)?|pross(?:im[ao])?|prochaine?|proch|nachste[rs]?|volgende)(?: (?:date|fecha|data|datum))?(?: (?:of|de|d|di|da))? ?(?:vencimiento|vcto|vto|vencimento|scadenza|expiry|verval\w*|ablauf|echeance|ech)$|^(?:fecha|data|dt|f) prox\w* (?:vencimiento|vcto|vto|vencimento|scadenza)$|^(?:hoofd|hfd) ?verv(?:al)?(?: ?(?:dag|dat|dt|datum))?$|^echeance anniversaire$/,
  ],
  [
    'policy.end',
    0.95,
    /(?:policy|coverage|contract|cover)? ?(?:end|expiry|expiration|expires|termination|maturity|effective to|valid to|valid until|cancel(?:lation)?)(?: on)? ?(?:date|day|dt)?$|^exp(?:iry|iration)?(?: date| dt)?$|^x ?date$|^red$|vertragsablauf|ablauf(?:datum)?$|vertragsende|^(?:ende|fim|fin|fine|terme)$|royementsdatum|kundigungsdatum|stornodatum|^(?:fim|termino) (?:de |da )?vigencia$|eind ?datum|expiratiedatum|afloopdatum|^date (?:de )?(?:fin|terme)|date d expiration|date (?:de )?resiliation|^(?:fecha|f|fec) (?:de )?(?:fin|vencimiento|vto|termino|baja)|^vencimiento$|fin (?:de )?(?:la )?vigencia|vigencia hasta|^(?:data|dt) (?:di |de )?(?:fine|scadenza|termino|vencimento|fim|termo)|scadenza|(?:终止|到期|满期|终保|止)(?:日期|日|时间)|保险止期|^止期/,
  ],
  [
    'policy.mode',
    0.95,
    /^(?:pay|payment|billing) plan$|(?:premium|prem|payment|billing|pay) ?(?:mode|frequency|freq|method of payment)$|^(?:mode|mod|frequency|frequenz|termijn|termyn|fraccionamiento|fracionamento|frazionamento|fractionnement|periodicite|periodicidade|periodicidad|periodicita)$|zahl(?:ungs)?weise|betaal ?(?:termijn|wijze|frequentie)|betalings?(?:termijn|wijze|frequentie)|premietermijn|frequence|(?:forma|frecuencia) de pago|forma (?:de )?pagamento|frecuencia|(?:缴费|交费)(?:方式|频率|频次)|^缴别$/,
  ],
  [
    'policy.sumInsured',
    0.95,
    /sum (?:insured|assured)|insured (?:sum|amount|value)|face (?:amount|value)|(?:coverage|cover) (?:amount|limit)|versicherungssumme|vers summe|verzekerd(?:e)? (?:bedrag|som|kapitaal)|capital(?:es)? (?:assures?|asegurados?|segurado|seguro)|suma asegurada|somma assicurata|capitale assicurato|importancia segurada|massimale|^tsi$|^sa$|^sum ?ins(?:ured)?$|suma aseg\w*|(?:valor|capital|importe) aseg\w*|vers ?summen?$|verz(?:ekerd\w*)? (?:som|bedrag|kapitaal|waarde)|保额|保险金额/,
  ],
  ['policy.purchaseReason', 0.9, /purchase reason|reason (?:for )?(?:purchase|buying)|kaufgrund|aankoopreden|购买原因/],
];
