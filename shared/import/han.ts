/** Traditional character, then the simplified one the word lists are written in: insurance words only. */
const PAIRS =
  '單单 碼码 種种 費费 繳缴 額额 稱称 業业 務务 員员 戶户 電电 話话 聯联 絡络 編编 賠赔 報报 傭佣 狀状 態态 類类 別别 終终 滿满 續续 約约 結结 總总 計计 證证 郵邮 機机 職职 貨货 幣币 來来 產产 準准 備备 決决 間间 時时 數数 標标 籤签 顧顾 問问 經经 紀纪 師师 簽签 發发 轉转 紹绍 薦荐 屬属 實实 餘余 險险 號号 體体 團团 隊队 處处 車车 壽寿 醫医 療疗 養养 財财 責责 僱雇 貸贷 獎奖 勵励 調调 佔占 關关 齡龄 併并 區区 導导 親亲 傷伤 亞亚 東东 蘇苏 門门 開开 審审 沖冲 銷销 歸归 給给 與与 記记 錄录 賬账 帳账 項项 筆笔 應应 賣卖 買买 訂订 網网 訊讯 劃划 領领 損损 層层 檔档 組组 歷历 際际 億亿 萬万 聲声 詳详 識识 長长 級级 專专 據据 執执 營营 廳厅 樓楼 鄉乡 鎮镇 縣县 婦妇 優优 惠惠 兌兑 換换 債债 資资 庫库 華华 國国 灣湾 萬万 兩两 歲岁 斷断 讓让 選选 擇择 適适 過过 還还 進进 連连 達达 運运 遊游 遠远 運运 陽阳 陳陈 陸陆 雙双 電电 預预 顯显 風风 飛飞 馬马 駕驾 驗验 驅驱';
const TO_SIMPLIFIED = new Map(PAIRS.split(' ').map(([traditional = '', simple = '']) => [traditional, simple]));
const ANY = new RegExp(`[${[...TO_SIMPLIFIED.keys()].join('')}]`, 'g');

/** Words of Taiwan and Hong Kong as the word lists write them; for comparing, never for showing. */
export function simplified(text: string): string {
  return text.replace(ANY, (char) => TO_SIMPLIFIED.get(char) ?? char);
}
