/** Characters of Chinese given names and frequent surnames by syllable (Hanyu Pinyin without tones), simplified forms. */
const SYLLABLES = `
ai 爱艾|an 安|ao 傲敖|ba 巴|bai 白百柏|ban 班|bang 邦|bao 宝保包|bei 贝蓓北|ben 本|bi 碧毕必|bian 卞|bin 斌彬滨宾|bing 冰兵炳秉|bo 波博伯柏勃|bu 卜
cai 才彩蔡采财|can 灿|cao 曹草|cen 岑|chan 婵|chang 昌长常畅|chao 超朝潮|che 车|chen 陈晨辰琛忱臣|cheng 成程诚承城呈澄|chi 驰池|chong 冲崇|chu 楚初褚|chuan 川传|chuang 创|chun 春纯淳|ci 慈|cong 聪从丛|cui 翠崔
da 达大|dai 黛戴代|dan 丹旦|dao 道|de 德|deng 登邓|di 迪帝|ding 丁定鼎|dong 东冬栋董|dou 豆窦|du 杜都|duan 端段|dun 敦|e 娥|en 恩|er 尔儿
fa 发法|fan 凡帆范樊繁|fang 方芳坊房|fei 飞菲非斐费|fen 芬奋|feng 峰锋风凤丰枫冯封|fu 福富傅夫甫付|gai 盖|gan 甘干|gang 刚钢岗|gao 高|ge 歌格葛|gen 根|geng 耿|gong 功龚公宫|gu 谷古顾|guan 冠关官管|guang 光广|gui 桂贵归|guo 国果郭
hai 海|han 涵寒翰汉韩晗|hang 航杭|hao 浩豪昊皓好郝|he 和河鹤贺何荷赫|heng 恒衡|hong 红宏虹洪鸿弘|hou 厚侯|hu 虎胡湖|hua 华花|huan 欢环焕|huang 黄煌|hui 慧辉惠会晖卉|huo 霍
ji 吉季纪继积济姬|jia 佳家嘉加贾甲|jian 建健剑坚简见|jiang 江姜将蒋疆|jiao 娇焦|jie 杰洁捷婕|jin 金锦晋进瑾今靳|jing 静晶京敬景婧菁经晶井|jiu 久|ju 菊居|juan 娟娟|jue 珏|jun 军俊君骏钧峻均
kai 凯开恺|kang 康|ke 可科柯克|kong 孔|kui 魁奎|kun 坤昆琨|lai 来赖|lan 兰岚蓝澜|lang 朗郎|lao 老|le 乐|lei 雷磊蕾|leng 冷|li 丽力莉立李利黎礼理俐|lian 莲连廉恋|liang 亮良梁量|liao 廖|lie 烈|lin 林琳霖临麟|ling 玲灵凌铃岭菱|liu 刘柳流六|long 龙隆|lou 娄|lu 路露璐鲁卢陆禄|lun 伦|luo 罗洛骆|lü 吕绿
ma 马|man 曼满|mao 茂毛|mei 美梅妹媚|men 门|meng 萌孟梦蒙|mi 米|mian 勉|miao 苗妙|min 敏民闽|ming 明鸣铭名|mo 墨莫默|mu 木牧慕穆|na 娜|nan 南楠男|ni 妮倪|nian 年念|ning 宁|niu 牛|nuo 诺
ou 欧|pan 潘盼|pei 培佩沛裴|peng 鹏彭朋|pin 品|ping 平萍苹|pu 朴浦|qi 琪奇齐其启琦戚祺|qian 倩谦千钱乾|qiang 强|qiao 乔巧桥|qin 琴勤秦钦芹|qing 清青庆晴卿|qiong 琼|qiu 秋邱球|qu 曲瞿|quan 全泉权|que 雀|qun 群
ran 然冉|ren 仁任人|ri 日|rong 荣蓉容融戎|rou 柔|ru 如茹儒|rui 瑞睿锐蕊|run 润|ruo 若|san 三|sen 森|sha 莎|shan 山珊善杉单|shang 尚商|shao 少绍邵|she 佘|shen 申沈深|sheng 生胜盛升圣声晟|shi 诗石世士时史施实|shou 寿守|shu 淑书树舒姝|shuai 帅|shuang 双爽霜|shui 水|shun 顺舜|si 思斯司|song 松宋颂|su 素苏|sui 岁|sun 孙
tan 谭坛|tang 唐汤棠|tao 涛桃陶韬|teng 腾滕|ti 提|tian 天田甜|tie 铁|ting 婷庭廷亭|tong 童彤桐通同佟|tu 涂|tuan 团|wan 万婉晚|wang 王汪旺望|wei 伟威薇维卫魏炜微为韦玮|wen 文雯温|weng 翁|wu 吴武五伍午邬
xi 希西喜溪曦席熙|xia 夏霞侠|xian 贤先仙献|xiang 祥翔向香湘项想|xiao 小晓萧肖霄笑孝|xie 谢协|xin 欣新心鑫昕信辛|xing 星兴行邢杏|xiong 雄熊|xiu 秀修|xu 许徐旭绪|xuan 轩萱宣璇玄|xue 雪学薛|xun 勋迅
ya 雅亚娅|yan 燕艳颜严岩妍言炎彦阎|yang 阳杨洋扬|yao 瑶姚耀尧|ye 叶野业|yi 一怡义艺毅逸依奕易宜伊益|yin 银音尹殷|ying 英颖莹莺迎盈应|yong 勇永咏|you 友优尤|yu 玉宇雨于余瑜裕语育禹郁钰|yuan 媛元远园袁源圆|yue 月悦越岳|yun 云芸韵运
zai 再|zan 赞|ze 泽|zeng 曾增|zha 查|zhan 展詹占|zhang 张章彰|zhao 赵昭兆|zhe 哲喆|zhen 珍真振震贞镇|zheng 正郑铮政征|zhi 志智芝之治|zhong 中忠钟仲|zhou 周舟洲|zhu 竹朱珠祝|zhuang 庄壮|zhuo 卓|zi 子紫梓自|zong 宗|zou 邹|zu 祖|zuo 左
`;

/** Traditional characters of names as their simplified ones. */
const TRADITIONAL =
  '張张 劉刘 陳陈 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 羅罗 鄭郑 謝谢 許许 鄧邓 馮冯 韓韩 蕭萧 葉叶 蔣蒋 蘇苏 呂吕 盧卢 鍾钟 譚谭 陸陆 賈贾 韋韦 鄒邹 閻阎 龍龙 賀贺 顧顾 龔龚 萬万 錢钱 嚴严 偉伟 華华 麗丽 國国 強强 軍军 傑杰 東东 寧宁 輝辉 鳳凤 蘭兰 貴贵 興兴 榮荣 慶庆 維维 紅红 豔艳 艷艳 瑩莹 穎颖 曉晓 靜静 潔洁 賢贤 學学 業业 開开 義义 勝胜 聖圣 聲声 實实 樂乐 愛爱 寶宝 貝贝 賓宾 彥彦 應应 連连 蓮莲 鵬鹏 飛飞 風风 豐丰 鋒锋 剛刚 鋼钢 廣广 歸归 漢汉 鶴鹤 環环 歡欢 煥焕 會会 紀纪 繼继 劍剑 堅坚 簡简 將将 嬌娇 錦锦 進进 駿骏 鈞钧 凱凯 來来 藍蓝 禮礼 憐怜 戀恋 靈灵 鈴铃 嶺岭 魯鲁 倫伦 駱骆 綠绿 滿满 門门 夢梦 銘铭 鳴鸣 諾诺 歐欧 齊齐 啟启 謙谦 喬乔 橋桥 瓊琼 權权 銳锐 潤润 紹绍 詩诗 時时 壽寿 書书 樹树 雙双 順顺 頌颂 濤涛 韜韬 騰腾 鐵铁 團团 灣湾 為为 溫温 俠侠 獻献 項项 協协 勳勋 亞亚 顏颜 陽阳 揚扬 瑤瑶 堯尧 藝艺 億亿 銀银 鶯莺 詠咏 優优 語语 鈺钰 遠远 園园 圓圆 悅悦 嶽岳 雲云 韻韵 運运 贊赞 澤泽 趙赵 貞贞 鎮镇 錚铮 誌志 鍾钟 莊庄 壯壮 祿禄 蔔卜 寬宽 達达 棟栋 鄺邝 嫻娴 瑋玮 煒炜 曄晔';

const toSimplified = new Map(TRADITIONAL.split(' ').map(([from = '', to = '']) => [from, to]));
const bySyllable = new Map<string, string[]>();
for (const entry of SYLLABLES.trim().split(/[|\n]/)) {
  const [syllable = '', characters = ''] = entry.split(' ');
  for (const character of characters) {
    bySyllable.set(character, [...(bySyllable.get(character) ?? []), syllable]);
  }
}

/** A Chinese name in simplified characters, as far as names use others. */
export function plainHan(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => toSimplified.get(character) ?? character);
}

/**
 * The ways a Chinese given name is written in pinyin, its syllables joined; null when a character is not one of names.
 * `ü` is written `u`, `v` or `yu` abroad: folded to `u`.
 */
export function pinyinOf(text: string): readonly string[] | null {
  let ways = [''];
  for (const character of plainHan(text)) {
    const syllables = bySyllable.get(character);
    if (syllables === undefined) {
      return null;
    }
    ways = ways.flatMap((way) => syllables.map((syllable) => way + syllable.replace('ü', 'u')));
  }
  return ways;
}
