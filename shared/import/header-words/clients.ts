import { CLIENT_WORDS, type HeaderRule, NUMBER_WORDS } from './parts.ts';

const NAME_WORDS = '(?:name|naam|nom|nombre|nome|nominativo)';

/** Headers of what is told about a person or organisation, and of the row's currency. */
export const CLIENT_HEADERS: readonly HeaderRule[] = [
  [
    'client.birthDate',
    0.98,
    /birth ?(?:date|day)|date (?:of )?birth|^(?:dob|birthday|born(?: on)?)$|geburts(?:datum|tag)|^geb(?: ?datum| dat| tag)?$|^(?:geboren(?: op| am)?|geb am|nee? ?e? le|nato il)$|geboorte ?datum|date (?:de )?naissance|^(?:fecha|f|fec) (?:de )?(?:nacimiento|nac)$|data (?:di )?nascita|data (?:de )?nascimento|出生(?:日期|年月|日)|生日/,
  ],
  [
    'client.email',
    0.98,
    /^(?:e ?mails?)(?: address| adresse| adres)?(?: 1)?$|(?:email|e mail) ?(?:address|adresse|adres)?$|^adresse (?:e )?mail|courriel|correo(?: electronico)?|posta elettronica|邮箱|电子邮件/,
  ],
  [
    'client.phone',
    0.96,
    /^(?:(?:home|work|mobile|cell|primary|day|contact) ?)?(?:phone|tel|telephone|mobile|cell|cellphone|handy|mobil|telefon|telefoon|mobiel|gsm|telefono|movil|celular|cellulare|telefone|telemovel|portable|tlf)(?: ?(?:number|no|nr|nummer|numero|1|privat|prive|mobil|mobile|mobiel|movil|portable|fixe|fijo|celular|cellulare|cell))?$|^contact (?:no|nos|number|phone)$|telefon(?:nummer|nr)|mobilnummer|telefoonnummer|mobiele? (?:telefoon|nummer)|mobielnummer|rufnummer|^numero (?:de )?(?:telephone|telefono|telefone|portable)|联系电话|电话(?:号码)?|手机(?:号码?)?|联系方式/,
  ],
  [
    'client.houseNumber',
    0.93,
    /^(?:house|street) (?:number|no|nr)$|^(?:huisnummer|huisnr|hausnummer|hausnr|haus nr|hnr|numero civico)$/,
  ],
  [
    'client.street',
    0.95,
    /^(?:street|address|(?:mailing|home|postal|postal|residential) address|(?:(?:mailing|home|postal|residential|street|risk) )?(?:address|addr)(?: line)? 1|(?:adresse|adres|direccion|indirizzo|endereco|morada)(?: ligne| regel| zeile| linea| linha)? 1|street address|strasse|str|strasse(?: haus)? ?nr|anschrift|adresse(?: postale)?|adres|straat|straatnaam|rue|direccion|domicilio|calle|indirizzo|via|rua|endereco|morada)(?: 1)?$|^(?:地址|(?:联系|通讯|家庭|居住|邮寄)(?:地址|住址)|住址)$/,
  ],
  [
    'client.postcode',
    0.97,
    /^(?:zip|zip ?code|pin ?code|post ?code|postal ?code|insured zip|plz|postleitzahl|pc|cp|cod postal|code postal|codigo postal|cap|cep|邮编|邮政编码)$/,
  ],
  [
    'client.city',
    0.96,
    /^(?:city|town|place|ort|wohnort|stadt|plaats|woonplaats|vestigingsplaats|ville|commune|localite|ciudad|localidad|poblacion|municipio|citta|comune|cidade|localidade|城市|市)$/,
  ],
  ['client.country', 0.94, /^(?:country|land|pays|pais|paese|nazione|国家)(?: code)?$/],
  ['client.sex', 0.95, /^(?:sex|gender|insured sex|geschlecht|geslacht|sexe|sexo|sesso|genero|性别)$/],
  ['client.language', 0.93, /^(?:language|sprache|taal|langue|idioma|lingua|语言)$/],
  [
    'client.occupation',
    0.93,
    /^(?:occupation|profession|job(?: title)?|insured occupation|beruf|beroep|profesion|ocupacion|professione|profissao|职业)$/,
  ],
  [
    'client.household',
    0.95,
    /^(?:household|family|haushalt|huishouden|gezin|foyer|hogar|famiglia|agregado|家庭)(?: ?(?:id|no|nr|number|nummer|name|编号))?$|(?:huishoud|gezins)(?:nummer|nr)|haushaltsnummer/,
  ],
  ['client.tags', 0.9, /^(?:tags?|labels?|segment|keywords|markierungen|kenmerken|etiquettes|etiquetas|标签)$/],
  [
    'client.source',
    0.9,
    /^(?:(?:(?:lead|client|customer|business|referral|marketing|mktg) )?source|herkunft|herkomst|origen|provenance|origine|fonte|origem|来源|客户来源)$/,
  ],
  [
    'client.referredBy',
    0.95,
    /^(?:referr(?:ed|al)(?: by)?|introduced by|referrer|empfohlen (?:von|durch)|empfehler|tipgever|aangebracht door|recommande par|parrain|referido por|recomendado por|segnalato da|indicado por|介绍人|推荐人)$/,
  ],
  [
    'client.since',
    0.94,
    /^(?:since|sign ?up date|registration date|join(?:ed)? date|onboarded|eintrittsdatum|inschrijfdatum)(?: on| date)?$|^(?:client|customer|member|kunden?|mandant|klant|relatie|adherent|cliente|socio) (?:since|seit|sinds|depuis|desde|dal|dall)(?: (?:the|dem|de|le|la|el|il|date|datum))*$|^joined(?: on)?$|^(?:客户起始|成为客户|建档|开户|入会)(?:日期|时间|日)$/,
  ],
  [
    'client.kind',
    0.9,
    /^(?:(?:client|customer) (?:type|kind)|kundenart|klantsoort|soort (?:relatie|klant)|type (?:de )?client|tipo (?:de )?cliente|tipo (?:de )?persona|type (?:de )?personne|persoonstype|person(?:en)?art|person type|tipo (?:de )?pessoa|客户(?:类型|性质))$/,
  ],
  [
    'client.carrierNumber',
    0.9,
    /^(?:carrier|insurer) (?:client|customer) (?:number|no|id)$|kundennummer (?:vu|versicherer|gesellschaft)|klantnummer (?:maatschappij|verzekeraar)/,
  ],
  [
    'client.number',
    0.95,
    new RegExp(
      `^${CLIENT_WORDS} ?${NUMBER_WORDS}$|^${NUMBER_WORDS} (?:de |du |del |da |do )?(?:l )?${CLIENT_WORDS}(?: ${NUMBER_WORDS})?$`,
    ),
  ],
  [
    'client.number',
    0.95,
    /^(?:lead|person|record) (?:id|no|number)$|^contact id$|^lookup code$|^account code$|(?:kunden|klant|klanten|relatie|mitglieds|lidmaatschaps|mandanten)(?:nummer|nr)|(?:客户|会员)(?:号码?|编号|代码|号)/,
  ],
  ['client.number', 0.85, /^(?:acct|account) (?:no|number|nbr|num|id)$/],
  [
    'client.familyName',
    0.96,
    /^(?:(?:insured|client|customer|owner|policyholder) )?(?:last|family|sur) ?name$|^(?:nachname|familienname|zuname|achternaam|familienaam|nom de famille|nom d usage|nom de naissance|apellidos?|apellido paterno|cognome|sobrenome|apelido|surname|last|姓氏?)$|^name ?1$/,
  ],
  [
    'client.givenName',
    0.96,
    /^(?:(?:insured|client|customer|owner|policyholder) )?(?:first|given|fore) ?name$|^(?:vorname|rufname|voornaam|voornamen|roepnaam|prenoms?|nombres|nombre de pila|nome proprio|given|名字?|first)$/,
  ],
  [
    'client.middleName',
    0.93,
    /^(?:(?:(?:insured|client|customer|owner|policyholder|member) )?(?:middle ?(?:name|initial)?|mi|m init|mid init)|tussenvoegsels?|voorvoegsels?|namenszusatz|zwischenname|infix)$/,
  ],
  [
    'client.name',
    0.96,
    new RegExp(
      `^${CLIENT_WORDS} ?(?:full )?${NAME_WORDS}(?: full)?$|^${NAME_WORDS} (?:of (?:the )?|de l |du |del |des |dell |do |da |van (?:de )?)?${CLIENT_WORDS}$`,
    ),
  ],
  [
    'client.name',
    0.95,
    /^(?:name desc|full name|account name|account registration|registration name|firma name|name firma|life assured|lives assured|insured s name|names? ?insured|named insured|versicherungsnehmer|versicherungsnehmer name|name vorname|kundenname|klantnaam|naam (?:verzekeringnemer|klant|relatie)|verzekerings?nemer|nom (?:et )?prenoms?|nom prenom|raison sociale(?: nom)?|nom raison sociale|nombre (?:completo|y apellidos)|apellidos y nombre|razon social|(?:nombre|nome|nom|name|naam) (?:(?:y|e|et|o|ou|of|or) )?(?:razon social|razao social|raison sociale|ragione sociale|company(?: name)?|firma|bedrijfsnaam)|(?:company|business|trading|commercial) name|nome (?:e cognome|completo)|cognome e nome|nominativo|ragione sociale|contraente|vertragspartner|titular|client assure|tomador|souscripteur|asegurado banco|投保人(?:姓名|名称)?|要保人(?:姓名)?|被保险人(?:姓名|名称)|客户(?:姓名|名称)|姓名|投保(?:单位|对象|企业|公司)(?:名称)?|保单持有人(?:姓名)?)$/,
  ],
  [
    'row.currency',
    0.95,
    /^(?:currency|ccy|curr|wahrung|waehrung|whg|valuta|munt|wkz|devise|monnaie|moneda|divisa|moeda|币种|货币)(?: code)?$/,
  ],
];
