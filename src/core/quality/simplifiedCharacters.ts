/** Traditional characters that occur in company and place names, each followed by its simplified form. */
const pairs =
  "國国貿贸華华業业東东廣广電电機机實实團团聯联資资訊讯網网絡络車车輪轮飛飞龍龙鳳凤寶宝銀银錶表鐘钟鋼钢鐵铁銅铜鋁铝" +
  "藥药醫医療疗設设備备開开發发術术師师學学書书報报紙纸號号樓楼閣阁館馆賓宾飯饭麵面魚鱼雞鸡鴨鸭豬猪馬马鳥鸟" +
  "億亿萬万億亿興兴榮荣豐丰達达運运輸输進进遠远連连選选綠绿紅红藍蓝黃黄雲云陽阳陸陆島岛灣湾澤泽濟济溫温漢汉" +
  "蘇苏蘭兰葉叶莊庄薩萨韓韩魯鲁齊齐龜龟門门問问間间閩闽關关長长張张陳陈劉刘楊杨吳吴鄭郑趙赵孫孙馮冯鄧邓許许" +
  "羅罗謝谢韋韦譚谭賴赖鄒邹陸陆盧卢顧顾錢钱湯汤鍾钟餘余創创衛卫產产經经濟济營营銷销製制際际責责務务員员會会" +
  "場场壓压塊块墊垫壽寿夢梦頭头奧奥婦妇媽妈嬰婴寧宁對对導导層层屬属嶺岭幣币幫帮庫库應应廠厂廳厅彈弹強强後后從从" +
  "復复愛爱慶庆憶忆懷怀戲戏戰战擇择撥拨據据擴扩攝摄數数斷断時时曉晓術术條条標标樂乐樣样樹树橋桥檢检權权歐欧歡欢歲岁" +
  "氣气決决沒没況况淺浅淨净測测湧涌滅灭滿满潔洁潤润點点煉炼煙烟熱热燈灯爐炉爾尔牆墙狀状獨独獎奖環环瑪玛璽玺" +
  "畫画異异當当疊叠盡尽監监盤盘眾众矚瞩礦矿禮礼種种稱称穩稳穀谷積积築筑簡简籃篮類类糧粮紡纺純纯紗纱細细終终組组" +
  "結结給给統统絲丝維维綱纲綜综線线編编緣缘縣县總总織织繡绣繪绘續续纖纤罐罐聖圣聞闻聲声職职膠胶臺台與与舊旧艦舰藝艺" +
  "處处虛虚蟲虫補补裝装裡里複复見见規规視视覺觉觀观計计記记訂订訓训託托評评詞词試试話话該该認认語语誠诚調调談谈請请論论" +
  "諮咨證证識识譯译護护讓让豬猪貝贝負负財财貨货販贩貫贯貴贵買买費费賀贺賢贤賣卖質质購购贏赢軍军軟软載载輕轻轉转農农" +
  "邊边郵邮醬酱釋释針针鈉钠鉑铂鉛铅鋒锋錄录錦锦鎖锁鎮镇鏈链鏡镜鑄铸鑒鉴鑫鑫閥阀隊队階阶際际隨随險险雙双雜杂離离難难" +
  "電电霧雾靈灵靜静響响頁页項项順顺預预領领頻频題题願愿顯显風风飲饮飾饰餐餐養养駐驻騰腾驗验體体鬥斗鮮鲜麗丽麥麦齒齿" +
  "灝灏滬沪澳澳儀仪億亿優优兒儿內内兩两冊册凍冻劃划劇剧劍剑劑剂動动勝胜勞劳勢势勵励區区協协單单廈厦參参員员啟启" +
  "嘉嘉園园圖图圍围圓圆執执堅坚報报塗涂塵尘壇坛壯壮";

const map = new Map<string, string>();
const letters = Array.from(pairs);
for (let index = 0; index + 1 < letters.length; index += 2)
  map.set(letters[index] ?? "", letters[index + 1] ?? "");

const traditional = new RegExp(`[${[...map.keys()].join("")}]`, "gu");

/** The text with its traditional characters replaced by simplified ones; only those common in names are known. */
export function simplifiedCharacters(text: string): string {
  return text.replace(traditional, (letter) => map.get(letter) ?? letter);
}
