/** Words that made-up clients are called and live by, most frequent first: chosen by rank, as names are spread in life. */

export type Land = {
  readonly code: 'nl' | 'de' | 'gb' | 'es' | 'fr' | 'it' | 'zh';
  /** Share of the book. */
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
  /** Beginnings and ends of the many rare surnames. */
  readonly rare: readonly [beginnings: readonly string[], ends: readonly string[]];
  readonly streets: readonly string[];
  readonly towns: readonly string[];
  readonly trades: readonly string[];
  /** Each with other ways to write the same form. */
  readonly forms: readonly (readonly string[])[];
};

const list = (text: string): readonly string[] => text.split('|');

export const LANDS: readonly Land[] = [
  {
    code: 'nl',
    weight: 32,
    women: list(
      'Maria|Johanna|Anna|Cornelia|Elisabeth|Catharina|Wilhelmina|Sanne|Lotte|Femke|Anouk|Ingrid|Marloes|Petra|Esther|Hendrika|Marieke|Saskia|Fleur|Roos|Tineke|Wendy|Yvonne|Monique|Linda|Iris|Eva|Julia|Zoë|Margaretha',
    ),
    men: list(
      'Johannes|Jan|Pieter|Cornelis|Hendrik|Willem|Jacobus|Gerardus|Antonius|Daan|Sem|Bas|Thijs|Ruben|Joost|Maarten|Sander|Jeroen|Wouter|Erik|Mark|Dennis|Rick|Franciscus|Nicolaas|Robert|Theodorus|Leendert|Koen|Stefan',
    ),
    surnames: list(
      'de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|van der Linden|Kok|Jacobs|de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|van der Heijden|Schouten|van Beek|Willems|van Vliet|Hoekstra|Maas|Verhoeven|Koster|van Dam|Prins|Blom|Huisman|Kuipers|van Veen|Postma',
    ),
    rare: [
      list('Hoog|Oost|Wester|Brand|Kolk|Meer|Nieuwen|Over|Lange|Zand|Rozen|Water|Berken|Kroon|Haven|Tim|Scholt'),
      list('huizen|beek|kamp|stra|ink|man|sma|veld|horst|dijk|mans|burg|hoven|ema|wal|brink'),
    ],
    streets: list(
      'Kerkstraat|Dorpsstraat|Schoolstraat|Molenweg|Stationsweg|Julianalaan|Lindenlaan|Nieuwstraat|Beatrixstraat|Hoofdweg|Eikenlaan|Markt|Burgemeester Jansenlaan|Parallelweg|Prins Bernhardstraat',
    ),
    towns: list('Haarlem|Utrecht|Zwolle|Breda|Leiden|Delft|Assen|Gouda|Tilburg|Ede'),
    trades: list(
      'Bakkerij|Garage|Bouwbedrijf|Kapsalon|Drukkerij|Installatiebedrijf|Schildersbedrijf|Transport|Slagerij',
    ),
    forms: [
      ['B.V.', 'BV', 'b.v.'],
      ['V.O.F.', 'VOF', 'vof'],
    ],
  },
  {
    code: 'de',
    weight: 22,
    women: list(
      'Maria|Ursula|Monika|Petra|Elisabeth|Sabine|Renate|Helga|Karin|Brigitte|Ingrid|Andrea|Gisela|Susanne|Katharina|Julia|Anna|Bärbel|Käthe|Jürgine|Nicole|Stefanie|Christine|Martina|Franziska|Magdalena',
    ),
    men: list(
      'Peter|Michael|Thomas|Andreas|Wolfgang|Klaus|Jürgen|Günther|Stefan|Christian|Josef|Hans|Johannes|Friedrich|Heinrich|Matthias|Jörg|Uwe|Bernd|Frank|Martin|Anton|Maximilian|Sebastian|Björn|Lukas',
    ),
    surnames: list(
      'Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Schmitt|Werner|Schmitz|Krause|Meier|Lehmann|Schmid|Schulze|Maier|Köhler|Herrmann|König|Walter|Mayer|Huber|Kaiser|Fuchs|Peters|Lang|Scholz|Möller|Weiß|Jung|Hahn|Vogel',
    ),
    rare: [
      list('Grün|Stein|Eichen|Rosen|Wald|Hinter|Ober|Nieder|Kirch|Brunn|Habers|Linden|Falken|Birk|Münz|Sonnen|Kessel'),
      list('berger|mann|bauer|thal|hagen|feld|müller|stock|burger|lechner|steiner|hofer|wald|bach|inger|eder'),
    ],
    streets: list(
      'Hauptstraße|Bahnhofstraße|Schulstraße|Gartenstraße|Dorfstraße|Bergstraße|Lindenstraße|Birkenweg|Kirchplatz|Waldweg|Ringstraße|Goethestraße|Schillerstraße|Am Mühlbach',
    ),
    towns: list('Köln|Bremen|Kassel|Ulm|Mainz|Jena|Fürth|Celle|Hof|Bonn'),
    trades: list('Bäckerei|Autohaus|Tischlerei|Metzgerei|Spedition|Gärtnerei|Elektro|Malerbetrieb|Druckerei'),
    forms: [
      ['GmbH', 'Gesellschaft mit beschränkter Haftung', 'G.m.b.H.'],
      ['GmbH & Co. KG', 'GmbH & Co KG'],
      ['OHG', 'oHG'],
    ],
  },
  {
    code: 'gb',
    weight: 24,
    women: list(
      'Mary|Patricia|Jennifer|Linda|Elizabeth|Barbara|Susan|Jessica|Sarah|Karen|Margaret|Lisa|Nancy|Sandra|Ashley|Katherine|Emily|Deborah|Rebecca|Victoria|Christine|Samantha|Rachel|Caroline|Pamela|Abigail',
    ),
    men: list(
      'James|Robert|John|Michael|David|William|Richard|Joseph|Thomas|Christopher|Charles|Daniel|Matthew|Anthony|Andrew|Kenneth|Steven|Edward|Benjamin|Samuel|Gregory|Alexander|Patrick|Timothy|Nicholas|Peter',
    ),
    surnames: list(
      "Smith|Johnson|Williams|Brown|Jones|Miller|Davis|Wilson|Anderson|Taylor|Thomas|Moore|Martin|Jackson|Thompson|White|Harris|Clark|Lewis|Robinson|Walker|Young|Allen|King|Wright|Scott|Hill|Green|Adams|Baker|Nelson|Carter|Mitchell|Roberts|Turner|Phillips|Campbell|Parker|Evans|Edwards|Collins|Stewart|Morris|Murphy|Cook|Rogers|Morgan|O'Brien|Cooper|Reed",
    ),
    rare: [
      list('Ash|Black|Whit|Thorn|Hather|Wood|Stan|Win|Har|Lang|Birch|Mar|Pem|Kings|Ravens|Chats|Mill'),
      list('ton|worth|field|ham|wick|by|ley|ford|combe|well|croft|shaw|bridge|more|house|land'),
    ],
    streets: list(
      'High Street|Station Road|Church Lane|Victoria Road|Green Lane|Park Avenue|Mill Lane|Queens Road|Kingsway|The Crescent|Manor Drive|Grove Road|Albert Street|Windsor Close',
    ),
    towns: list('Leeds|York|Bath|Derby|Exeter|Truro|Ripon|Wells|Ely|Stafford'),
    trades: list('Builders|Plumbing|Bakery|Garage|Logistics|Consulting|Catering|Motors|Joinery'),
    forms: [
      ['Ltd', 'Limited', 'Ltd.'],
      ['LLP', 'L.L.P.'],
      ['plc', 'PLC'],
    ],
  },
  {
    code: 'es',
    weight: 9,
    women: list(
      'María|Carmen|Josefa|Isabel|Dolores|Pilar|Teresa|Ana|Francisca|Laura|Cristina|Marta|Lucía|Mercedes|Rosario|Concepción',
    ),
    men: list(
      'Antonio|José|Manuel|Francisco|Juan|David|Javier|Jesús|Daniel|Carlos|Miguel|Rafael|Pedro|Ángel|Alejandro|Ignacio',
    ),
    surnames: list(
      'García|Rodríguez|González|Fernández|López|Martínez|Sánchez|Pérez|Gómez|Martín|Jiménez|Ruiz|Hernández|Díaz|Moreno|Álvarez|Muñoz|Romero|Alonso|Gutiérrez|Navarro|Torres|Domínguez|Vázquez|Ramos|Gil|Ramírez|Serrano|Blanco|Molina',
    ),
    rare: [
      list('Villa|Monte|Casta|Agui|Eche|Fuen|Torre|Bena|Cala|Esco|Zaba|Arte'),
      list('nueva|negro|ñeda|rre|verría|teverde|blanca|vides|tayud|lante|leta|aga'),
    ],
    streets: list(
      'Calle Mayor|Calle Real|Avenida de la Constitución|Calle del Sol|Plaza de España|Calle San Juan|Paseo Marítimo',
    ),
    towns: list('Cádiz|León|Soria|Teruel|Jaén|Lugo'),
    trades: list('Panadería|Ferretería|Talleres|Construcciones|Transportes|Carnicería'),
    forms: [
      ['S.L.', 'SL', 'S. L.'],
      ['S.A. de C.V.', 'SA de CV'],
      ['S.A.', 'SA'],
    ],
  },
  {
    code: 'fr',
    weight: 5,
    women: list('Marie|Nathalie|Isabelle|Sylvie|Catherine|Françoise|Hélène|Véronique|Anne|Céline|Chloé|Camille'),
    men: list('Jean|Pierre|Michel|Philippe|Alain|Nicolas|Christophe|Frédéric|Jérôme|François|Étienne|Rémi'),
    surnames: list(
      'Martin|Bernard|Dubois|Thomas|Robert|Richard|Petit|Durand|Leroy|Moreau|Simon|Laurent|Lefèbvre|Michel|Garcia|Roux|Fournier|Girard|Bonnet|Lambert|Mercier|Faure|Guérin|Boyer|Chevalier',
    ),
    rare: [
      list('Beau|Mont|Cha|Val|Bois|Ver|Cour|Lan|Mar|Pré|Rou'),
      list('mont|champ|lier|dier|sson|geois|vière|court|teau|rand|villain'),
    ],
    streets: list(
      "Rue de l'Église|Rue Victor Hugo|Avenue de la République|Rue du Moulin|Place de la Mairie|Chemin des Vignes",
    ),
    towns: list('Nîmes|Dijon|Brest|Tours|Pau|Metz'),
    trades: list('Boulangerie|Garage|Menuiserie|Pharmacie|Plomberie'),
    forms: [
      ['SARL', 'S.A.R.L.', 'S.à r.l.'],
      ['SAS', 'S.A.S.'],
    ],
  },
  {
    code: 'it',
    weight: 3,
    women: list('Giulia|Chiara|Francesca|Elena|Sara|Paola|Elisabetta|Giovanna|Laura|Valentina'),
    men: list('Giuseppe|Giovanni|Antonio|Francesco|Luigi|Salvatore|Alessandro|Vincenzo|Lorenzo|Domenico'),
    surnames: list(
      'Rossi|Russo|Ferrari|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Bruno|Gallo|Conti|De Luca|Costa|Giordano|Mancini|Rizzo|Lombardi|Moretti',
    ),
    rare: [
      list('Monte|Bella|Casti|Guar|Pelle|Zampi|Caru|Bran|Tomma|Delle'),
      list('grini|ghieri|nelli|rosso|castro|gnoli|vecchi|soni|cioni|donna'),
    ],
    streets: list('Via Roma|Via Garibaldi|Corso Italia|Via Dante|Piazza Cavour|Via Mazzini'),
    towns: list('Parma|Lucca|Asti|Como|Udine|Siena'),
    trades: list('Panificio|Officina|Trasporti|Falegnameria|Edilizia'),
    forms: [
      ['S.r.l.', 'Srl', 'SRL'],
      ['S.p.A.', 'SpA'],
    ],
  },
];

/** Chinese surnames and given names with their pinyin. */
export const CHINESE = {
  surnames:
    '王 Wang|李 Li|张 Zhang|刘 Liu|陈 Chen|杨 Yang|黄 Huang|赵 Zhao|吴 Wu|周 Zhou|徐 Xu|孙 Sun|马 Ma|朱 Zhu|胡 Hu|郭 Guo|何 He|高 Gao|林 Lin|罗 Luo|郑 Zheng|梁 Liang|谢 Xie|宋 Song|唐 Tang|许 Xu|韩 Han|冯 Feng|邓 Deng|曹 Cao'
      .split('|')
      .map((pair) => pair.split(' ')),
  given:
    '伟 wei|芳 fang|娜 na|敏 min|静 jing|丽 li|强 qiang|磊 lei|军 jun|洋 yang|勇 yong|艳 yan|杰 jie|涛 tao|明 ming|超 chao|秀 xiu|霞 xia|平 ping|刚 gang|桂 gui|英 ying|华 hua|玉 yu|兰 lan|红 hong|建 jian|国 guo|文 wen|志 zhi|海 hai|小 xiao|晓 xiao|春 chun|梅 mei|琳 lin|雪 xue|佳 jia|宇 yu|浩 hao|子 zi|轩 xuan|欣 xin|怡 yi|思 si|雨 yu|晨 chen|俊 jun|峰 feng|鹏 peng'
      .split('|')
      .map((pair) => pair.split(' ')),
  towns: ['上海', '杭州', '苏州', '深圳'],
  streets: ['人民路', '中山路', '解放路', '建设大道', '和平街'],
  trades: ['贸易', '科技', '餐饮', '建筑', '物流'],
} as const;

/** Short and pet forms as people write them; not all of them are known to the program. */
export const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  Robert: ['Bob', 'Rob', 'Bobby'],
  William: ['Bill', 'Will', 'Liam'],
  Richard: ['Dick', 'Rick', 'Rich'],
  James: ['Jim', 'Jimmy', 'Jamie'],
  John: ['Jack', 'Johnny'],
  Michael: ['Mike', 'Mick', 'Michi'],
  Joseph: ['Joe', 'Joey'],
  Thomas: ['Tom', 'Tommy'],
  Christopher: ['Chris', 'Kit', 'Topher'],
  Charles: ['Charlie', 'Chuck'],
  Daniel: ['Dan', 'Danny'],
  Matthew: ['Matt'],
  Anthony: ['Tony'],
  Andrew: ['Andy', 'Drew'],
  Kenneth: ['Ken', 'Kenny'],
  Edward: ['Ed', 'Ted', 'Ned'],
  Benjamin: ['Ben'],
  Samuel: ['Sam'],
  Elizabeth: ['Liz', 'Beth', 'Betty'],
  Margaret: ['Maggie', 'Peggy', 'Meg'],
  Katherine: ['Kate', 'Kathy', 'Kat'],
  Patricia: ['Pat', 'Trish'],
  Jennifer: ['Jen', 'Jenny'],
  Deborah: ['Debbie'],
  Rebecca: ['Becky'],
  Victoria: ['Vicky', 'Tori'],
  Susan: ['Sue', 'Susie'],
  Johannes: ['Jan', 'Hans', 'Joop'],
  Pieter: ['Piet', 'Peter'],
  Cornelis: ['Kees', 'Cor'],
  Hendrik: ['Henk', 'Rik'],
  Willem: ['Wim', 'Pim'],
  Jacobus: ['Jaap', 'Koos', 'Ko'],
  Gerardus: ['Gerard', 'Ger'],
  Antonius: ['Ton', 'Toon', 'Anton'],
  Franciscus: ['Frans', 'Cis'],
  Nicolaas: ['Niek', 'Klaas', 'Nico'],
  Theodorus: ['Theo', 'Dorus'],
  Johanna: ['Joke', 'Hanna', 'Annie'],
  Cornelia: ['Corrie', 'Nel'],
  Elisabeth: ['Els', 'Lies', 'Lisa', 'Betsie'],
  Catharina: ['Toos', 'Trijn', 'Ina'],
  Wilhelmina: ['Mina', 'Wil'],
  Margaretha: ['Greet', 'Marga'],
  Hendrika: ['Riek', 'Hennie'],
  Anton: ['Toni'],
  Josef: ['Sepp', 'Jupp'],
  Friedrich: ['Fritz', 'Fiete'],
  Heinrich: ['Heinz', 'Heiner'],
  Maximilian: ['Max'],
  Katharina: ['Kathrin', 'Käthe'],
  Franziska: ['Franzi'],
  Magdalena: ['Lena', 'Magda'],
  Susanne: ['Susi', 'Sanne'],
  Sebastian: ['Basti', 'Bastian'],
  José: ['Pepe', 'Chepe'],
  Francisco: ['Paco', 'Curro'],
  Jesús: ['Chucho', 'Suso'],
  Ignacio: ['Nacho'],
  Manuel: ['Manolo', 'Lolo'],
  Rafael: ['Rafa'],
  Dolores: ['Lola'],
  Concepción: ['Concha'],
  Josefa: ['Pepa'],
  Mercedes: ['Merche'],
  Giuseppe: ['Beppe', 'Pino'],
  Giovanni: ['Gianni'],
  Francesco: ['Franco', 'Checco'],
  Alessandro: ['Sandro'],
  Vincenzo: ['Enzo'],
};
