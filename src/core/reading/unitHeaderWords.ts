/** Letters that in brackets can also be metres, months or footnotes: proposed, not certain. */
export const lettersInDoubt: ReadonlySet<string> = new Set(["m", "mm", "w"]);

/** Words of headers whose letter in brackets is another unit: "Duration (m)". */
export const measured: readonly string[] = [
  ...[
    "duration",
    "time",
    "length",
    "height",
    "width",
    "depth",
    "distance",
    "age",
    "term",
    "temp",
    "temperature",
  ],
  ...[
    "dauer",
    "zeit",
    "länge",
    "höhe",
    "breite",
    "tiefe",
    "alter",
    "laufzeit",
    "durée",
    "longueur",
    "hauteur",
  ],
  ...["时长", "长度", "高度", "宽度", "距离", "期限", "温度", "面积"],
];

/** Words after which a unit is meant: "in", "en", "em". */
export const wordsBeforeUnits: ReadonlySet<string> = new Set([
  "in",
  "en",
  "em",
  "单位",
  "金额单位",
  "货币单位",
]);

/** Words of headers whose numbers are counts, measures or shares: a unit in the title is not theirs. */
export const countedNotPaid: readonly string[] = [
  ...[
    "qty",
    "quantity",
    "count",
    "number",
    "units",
    "pieces",
    "pcs",
    "employees",
    "headcount",
    "score",
    "probability",
  ],
  ...[
    "percent",
    "percentage",
    "ratio",
    "no.",
    "id",
    "price",
    "menge",
    "anzahl",
    "stück",
    "preis",
    "anteil",
    "quantité",
  ],
  ...[
    "数量",
    "件数",
    "人数",
    "个数",
    "次数",
    "台数",
    "天数",
    "占比",
    "比例",
    "比率",
    "单价",
    "概率",
    "得分",
    "评分",
    "年份",
    "编号",
    "序号",
  ],
];
