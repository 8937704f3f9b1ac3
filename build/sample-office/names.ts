/** Splits a list kept on few lines; a plus sign stands for a space inside a name. */
function list(text: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('+', ' '));
  return [first, ...rest];
}

export const dutchFamilies = list(`
  Jansen De+Jong Bakker Visser Smit Meijer De+Boer Mulder De+Groot Bos Vos Peters Hendriks Van+Leeuwen Dekker Brouwer
  De+Wit Dijkstra Smits De+Graaf Van+der+Meer Van+der+Linden Kok Jacobs De+Haan Vermeulen Van+den+Heuvel Van+der+Veen
  Van+den+Broek De+Bruijn Van+der+Heijden Schouten Van+Beek Willems Van+Vliet Hoekstra Maas Verhoeven Koster Van+Dam
  Prins Blom Huisman Peeters Kuipers Veenstra Kuiper Postma Van+der+Horst Ter+Horst Ouwerkerk Vermeer Ten+Brink
  Molenaar Van+Rijn Scholten Wolters Timmermans Hofman Zonneveld Gerritsen Yilmaz El+Amrani Kowalska Santos`);

export const dutchWomen = list(`
  Anna Emma Sophie Julia Eva Lisa Marieke Ingrid Annemiek Johanna Femke Lotte Fleur Iris Nienke Roos Hanneke Wilma
  Petra Esther Linda Monique Saskia Karin Marloes Jolanda Anouk Noor Tess Zoë Fenna Elise Margriet Renée Yara Corrie`);

export const dutchMen = list(`
  Jan Pieter Willem Daan Sem Lucas Bram Thijs Ruben Jeroen Martijn Bas Kees Henk Gerard Joost Wouter Sander Erik Mark
  Rob Hans Dirk Arjan Niels Tim Koen Stijn Maurits André Björn Theo Frank Michiel Olaf Roel`);

export const germanFamilies = list(`
  Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf
  Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Krause Lehmann Köhler Maier Groß Jäger Weiß`);

export const germanWomen = list(`
  Anja Birgit Claudia Dagmar Elke Franziska Gisela Heike Ilse Jutta Katrin Lena Monika Nicole Petra Renate Sabine Ute`);

export const germanMen = list(`
  Andreas Bernd Christian Dieter Ernst Florian Günter Holger Jürgen Klaus Lars Matthias Norbert Otto Rolf Stefan Uwe`);

/** Pinyin and the same name in Han characters. */
export const chineseFamilies = list(`
  Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Zhao=赵 Huang=黄 Zhou=周 Wu=吴 Xu=徐 Sun=孙 Hu=胡 Zhu=朱 Gao=高 Lin=林
  He=何 Guo=郭 Ma=马 Luo=罗 Liang=梁 Song=宋 Zheng=郑 Xie=谢 Han=韩 Tang=唐 Feng=冯 Dong=董 Xiao=萧 Cheng=程`);

export const chineseGiven = list(`
  Wei=伟 Xiaoming=小明 Meiling=美玲 Jianguo=建国 Lihua=丽华 Hao=浩 Meilin=美琳 Xiaowen=晓雯 Guoqiang=国强 Yan=燕 Jing=静
  Min=敏 Lei=磊 Na=娜 Qiang=强 Fang=芳 Yong=勇 Jun=军 Juan=娟 Tao=涛 Ming=明 Chao=超 Xiulan=秀兰 Xia=霞 Ping=平
  Gang=刚 Guiying=桂英 Yulan=玉兰 Xin=欣 Zihan=子涵 Yuxuan=宇轩 Haoran=浩然 Siqi=思琪 Jiayi=佳怡`);

export const dutchTowns = list(`
  Haarlem=2011 Aalsmeer=1431 Heemstede=2101 Bloemendaal=2061 Hoofddorp=2131 Zandvoort=2041 Beverwijk=1941 Leiden=2311
  Amstelveen=1181 Velsen=1981 Hillegom=2181 Lisse=2161 Castricum=1901 Amsterdam=1012 Uithoorn=1421`);

export const germanTowns = list(`
  Kleve=47533 Emmerich+am+Rhein=46446 Köln=50667 Düsseldorf=40213 Aachen=52062 Nordhorn=48527 Münster=48143 Dresden=01067`);

export const chineseTowns = list(`
  上海市=200001 宁波市=315000 杭州市=310000 深圳市=518000 北京市=100006`);

export const dutchStreets = list(`
  Spaarne Kruisweg Zijlstraat Dorpsstraat Kerkstraat Molenweg Stationsweg Oosteinderweg Uiterweg Raadhuisstraat
  Parklaan Wilhelminastraat Julianalaan Nieuwe+Gracht Hoofdstraat Zeeweg Bloemenlaan Vijverweg`);

export const germanStreets = list(`
  Hauptstraße Bahnhofstraße Gartenstraße Lindenallee Rheinufer Schillerstraße Am+Markt Mühlenweg`);

export const chineseStreets = list('中山路 人民路 解放路 南京西路 建设大道 和平街');

/** What firms do: name pattern (`%` is the owner's family name) and the owner's trade. */
export const dutchTrades = list(`
  Bakkerij+%=baker Autobedrijf+%+BV=garage Drukkerij+%=printer Kapsalon+%=hairdresser %+Bouw+BV=builder
  %+Installatie+BV=installer %+Logistics+BV=haulier %+Vastgoed+BV=landlord Tandartspraktijk+%=dentist Apotheek+%=pharmacist
  Fysio+%+VOF=physiotherapist %+Bloemenexport+BV=flower+exporter Restaurant+%=restaurateur %+Schilderwerken=painter
  %+Administratie+VOF=bookkeeper Garage+%=garage Hoveniersbedrijf+%=gardener %+ICT+BV=it+consultant
  Slagerij+%=butcher %+Transport+BV=haulier %+Kwekerij+BV=grower Camping+%=camp+site`);

export const germanTrades = list(
  '%+Metallbau+GmbH=builder Bäckerei+%=baker %+Spedition+GmbH=haulier Praxis+Dr.+%=dentist',
);

export const chineseTrades = list('%+Trading+BV=trader Restaurant+%=restaurateur %+Logistics+BV=haulier');
