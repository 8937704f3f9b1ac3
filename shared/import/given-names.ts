import { foldSpelling } from './match-keys.ts';

/**
 * Given names that stand for one another: the full form first, then short, pet and neighbouring forms as carriers and
 * clients write them. A form can belong to several names (`Toni`: Anton, Antonia); two words may be one person's when
 * any group has both.
 */
const GROUPS = `
robert bob bobby rob robbie bert robin|william will bill billy willy wim|richard rick ricky dick rich richie|james jim jimmy jamie
john johnny jack jon|jonathan jon johnny nathan|edward ed eddie ted teddy ned|thomas tom tommy thom|michael mike mick mickey micky mikey
joseph joe joey jos|charles charlie chuck chas karel|david dave davy|daniel dan danny|christopher chris kit topher|christian chris christiaan
andrew andy drew|anthony tony|antonio toni toño tonio|matthew matt matty|nicholas nick nicky nico|steven steve stephen stevie stefan
gregory greg|patrick pat paddy|kenneth ken kenny|ronald ron ronnie|donald don donnie|timothy tim|benjamin ben benny benji|samuel sam sammy
alexander alex alec sandy xander lex sander sacha|frederick fred freddy freddie frits|henry harry hank hal|lawrence larry laurie|gerald gerry jerry
jeffrey jeff geoffrey geoff|peter pete|philip phil pip|raymond ray|vincent vince vinnie|walter walt wally|albert al bert bertie|alfred alf fred
elizabeth liz lizzie beth betty betsy eliza libby lisa|margaret maggie meg peggy marge greta|katherine kate kathy katie cathy kay kitty catherine kathryn
jennifer jen jenny|patricia pat patty trish tricia|barbara barb babs|susan sue susie suzy|deborah deb debbie|rebecca becky becca|victoria vicky tori
jessica jess jessie|kimberly kim|christine chris tina chrissy christina|cynthia cindy|dorothy dot dottie|eleanor ellie nell nora|frances fran
josephine jo josie|judith judy|pamela pam|sandra sandy|theresa terry tess teresa|virginia ginny|abigail abby|alexandra alex sandra lexi sasha
amanda mandy|angela angie|caroline carrie carol caro|charlotte lotte charlie lottie|jacqueline jackie|samantha sam|stephanie steph|valerie val
johannes jan johan hans hannes joh jo|jan janus|jacobus jaap jacob koos jakob jac co|cornelis kees cor corne nelis|hendrik henk hein henri rik|willem wim pim willy
pieter piet peter|gerardus gerard ger gerrit geert|antonius ton toon anton teun tonny|adrianus adriaan ad arie janus|franciscus frans frank cis franc
petrus piet peter pieter|theodorus theo dorus|leonardus leo leonard leen|martinus martin tinus rinus|marinus rinus|lambertus bert bart lambert
hubertus huub bert hub|josephus jos jef joep sjef|nicolaas niek klaas nico nicolas|cornelia cor corrie nel nelly cora|johanna annie jo hanna hannie joke janna anneke
maria marie mia riet ria mieke marijke miep|wilhelmina mina willy wil helma mien|catharina toos trijn carina rina ina cathy|elisabeth els lies bep betty elsbeth elly lisa
hendrika riek hennie rika henny|petronella nel petra nelly|adriana ada jana sjaan|geertruida truus trudy geertje|jacoba coby cobie|margaretha greet greta margriet marga gretha
antonia toni toos tonia|johan jo|anna anne anneke annie anja ans|sebastiaan bas sebastian|bartholomeus bart|matthijs thijs mathijs|laurens lau rens|maximiliaan max
anton toni tony|antonia toni|josef sepp jupp beppo joseph|johann hans hannes johannes jo|friedrich fritz fred friedel|heinrich heinz heiner hinnerk|wilhelm willi willy
maximilian max|alexander alex sascha|katharina kathrin katja käthe kati|elisabeth lisa elli liesel lisbeth sissi|margarete gretel grete gretchen rita
ludwig lutz wiggerl|georg schorsch jörg|michael michi michel|matthias matze hias|andreas andi andy|christian chris|stefan steffen|wolfgang wolf wolfi
günther günter|dietrich dieter dirk|eberhard ebi|gerhard gerd gert|bernhard bernd|reinhard reiner|ulrich uli ulli|susanne susi sanne|ursula uschi ulla
brigitte gitte gitta|barbara bärbel babsi|gertrud gerti trude|theresia resi|franziska franzi|magdalena magda lena leni|johanna hanna hanne
josé pepe chepe|francisco paco pancho curro kiko fran|jesús chucho chuy|ignacio nacho|guadalupe lupe|manuel manolo manu|antonio toni toño|enrique quique kike
eduardo edu lalo|rafael rafa|alejandro alex jandro ale|fernando nando fer|santiago santi yago|dolores lola|concepción concha conchita|mercedes merche
rosario charo|pilar pili|isabel isa chabela|teresa tere maite|josefa pepa|francisca paca paqui|maría mari|luis lucho|roberto beto tito|alberto beto berto
guillermo memo guille|gabriel gabi|sebastián seba|vicente chente|gregorio goyo|salvador chava|joaquín quino
jean jeannot|jacques jacky|pierre pierrot|françois fanch|catherine cathy|frédéric fred|christophe chris tophe|philippe phil|jean-pierre jp|alexandre alex|véronique véro
giuseppe beppe peppe pino|francesco franco cesco checco|giovanni gianni vanni nanni|antonio tonino toni|salvatore totò turi|luigi gigi gino|alessandro sandro ale
vincenzo enzo cenzo|lorenzo renzo|domenico mimmo|giacomo mino|elisabetta betta lisa|giovanna gianna vanna|francesca franca chicca
sara sarah|eric erik|marc mark|carl karl|philip phillip|monica monika|silvia sylvia|nicolas nicholas nicolaas nikolas|lucas lukas|isabel isabelle isabella
josé zé zeca|francisco chico|antónio tó toninho tonho|joão joca|manuel manel|maria mia|eduardo duda edu|luís lula|fernando nando|beatriz bia
`;

/** Given names without a short form of their own: enough to see that two words are two names and not one with a slip. */
const OTHERS = `
marco mario marta martha julia julie julian juliana paul paula pauline karl carla carlo carlos clara klara laura lauren lara sarah sara emma ella
lucas luca lucia lukas luke mark marc marcus oliver olivia noah liam lars finn daan sem levi milan luuk eva sophie sofia zoe femke fleur iris inge ingrid
erik erika eric erica rene renee andrea andre simon simone denis denise yvonne yvon michel michelle nicole daniela danielle gabriela gabriele manuela
martina martine petra piotr pavel ivan ivana igor olga nina anita bianca silvia sylvia claudia claude claudio monica monika veronica wendy esther
hannah ruth rachel linda karen nancy betty helen donna carol lisa sharon brian kevin jason ryan gary eric jacob justin scott brandon frank tyler aaron
adam nathan kyle jeremy ethan keith noah roger terry sean austin carl dylan bryan jordan louis louise luise bruno hugo victor oscar felix jonas leon
tobias florian dominik sven jens uwe klaus jürgen helga renate monika karin heike sabine silke tanja anke birgit carmen elena irene raquel rosa julio
jorge pedro pablo sergio diego javier miguel ángel andrés ramón raúl rubén óscar mónica patricia cristina beatriz ana inés irena yolanda marina
giulia chiara elena paolo paola stefano stefania roberto roberta davide matteo andrea simona silvio tiago rui nuno joana inês catarina sofie kim wei
ming jing ling mei li fang hui yan ying jun jie tao lei chao hao qiang gang peng bin
`;

const byName = new Map<string, Set<number>>();
for (const [group, text] of GROUPS.trim().split(/[|\n]/).entries()) {
  for (const name of text.split(' ')) {
    const key = foldSpelling(name);
    byName.set(key, (byName.get(key) ?? new Set()).add(group));
  }
}
const others: ReadonlySet<string> = new Set(OTHERS.trim().split(/\s+/).map(foldSpelling));

/** Whether two words, folded as name words are, are forms of one given name. */
export function sameGivenName(left: string, right: string): boolean {
  const groups = byName.get(left);
  const theirs = groups === undefined ? undefined : byName.get(right);
  return groups !== undefined && theirs !== undefined && [...groups].some((group) => theirs.has(group));
}

/** Whether a word, folded as name words are, is a given name known by itself. */
export function isGivenName(word: string): boolean {
  return byName.has(word) || others.has(word);
}
