# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: ja
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: d1cb4df076b06f71

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }～{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0.5～2 mm
    .s5-li2 = 0.5〜2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }～{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3～6
    .s6-p1 = 三回から六回
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }～{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4～6
    .s6-p1 = 4〜6回
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval = { NUMBER($min) }～{ NUMBER($max) } 週間
# Canonical: 4..6 wk
fact-session-interval-text = 4～6 週間
    .s6-p1 = 四週間から六週間
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration = { NUMBER($min) }～{ NUMBER($max) } 分
# Canonical: 30..60 min
fact-session-duration-text = 30～60 分
    .s5-p1 = 30〜60分
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time = { NUMBER($min) }～{ NUMBER($max) } 分
# Canonical: 30..45 min
fact-numbing-time-text = 30～45 分
    .s5-li1 = 30〜45分
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age = ≥ { NUMBER($min) } 年
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 年
    .s3-p1 = 満十八歳以上の
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause = { NUMBER($value) } 日
# Canonical: 5 d
fact-retinoid-pause-text = 5 日
    .s4-li1 = 五日
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration = { NUMBER($min) }～{ NUMBER($max) } 日
# Canonical: 1..3 d
fact-redness-duration-text = 1～3 日
    .s7-p1 = 一日から三日ほど
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime = { NUMBER($min) }～{ NUMBER($max) } 日
# Canonical: 0..1 d
fact-downtime-text = 0～1 日
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay = { NUMBER($value) } 時間
# Canonical: 24 h
fact-makeup-delay-text = 24 時間
    .s8-li1 = 24時間
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance = { NUMBER($value) } 週間
# Canonical: 2 wk
fact-sun-avoidance-text = 2 週間
    .s8-li2 = 二週間
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time = { NUMBER($min) }～{ NUMBER($max) } か月
# Canonical: 3..6 mo
fact-results-time-text = 3～6 か月
    .s6-p2 = 3〜6か月
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval = { NUMBER($value) } 年
# Canonical: 1 a
fact-maintenance-interval-text = 1 年
    .s6-p2 = 年に一度
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin = ≤ { NUMBER($max) } か月
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 か月
    .s3-li3 = 六か月以内

## Terms

-acne-medication = ニキビ治療薬
-acne-scar = ニキビ跡
-active-acne = 炎症性ニキビ
-adolescent = 青少年
-adult = 成人
-age-spot = シミ
-alopecia-areata = 円形脱毛症
-anticoagulant = 抗凝固薬
-bleeding = 出血
-bleeding-disorder = 血液凝固障害
-botox = ボツリヌストキシン
-breastfeeding = 授乳
-bruising = 内出血
-chemotherapy = 化学療法
-child = 子ども
-cold-sore = 口唇ヘルペス
-collagen = コラーゲン
-consultation = カウンセリング
-dermabrasion = ダーマブレーション
-dermaroller = ダーマローラー
-diabetes = 糖尿病
-diameter = 直径
-discoloration = 色素沈着
-doctor = 医師
-downtime = ダウンタイム
-dryness = 乾燥
-early-result = 最初の効果
-eczema = 湿疹
-elastin = エラスチン
-filler = フィラー
-fine-line = 小じわ
-home-use = 自宅用
-hyperhidrosis = 多汗症
-infection = 感染症
-interval = 間隔
-irritation = 刺激感
-isotretinoin = イソトレチノイン
-keloid = ケロイド
-large-pore = 毛穴の開き
-laser = レーザー治療
-length = 長さ
-local-anaesthetic = 局所麻酔
-maintenance = メンテナンス
-makeup = メイク
-microneedling = マイクロニードリング
-minimum-age = 最低年齢
-minor = 未成年
-needle = 針
-numbing-cream = 麻酔クリーム
-open-wound = 開放創
-other-procedure = メソセラピー
-patient = 患者
-peel = ケミカルピーリング
-peeling = 皮むけ
-plastic-surgery = 美容整形
-pregnancy = 妊娠
-price = 料金
-psoriasis = 乾癬
-radiotherapy = 放射線治療
-redness = 赤み
-result = 効果
-retinoid = レチノイド
-rosacea = 酒さ
-scar = 傷跡
-scar-history = 瘢痕体質
-scarring = 瘢痕形成
-school = 学校
-session = 施術回数
-skin-infection = 皮膚感染症
-solarium = 日焼けサロン
-sport = 運動
-stretch-mark = 妊娠線
-study = 研究
-sun = 日光
-swelling = 腫れ
-tattoo = タトゥー
-therapist = 施術者
-treatment = 施術
-uneven-tone = 色むら
-vitamin-a = ビタミンA
-waxing = ワックス脱毛
-work = 仕事
-wrinkle = しわ

## Leaflet

# Markdown before: "---\nlanguage: ja\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = マイクロニードリングを受けられる患者さまへ
# Markdown before: "\n\n"
leaflet-s1-p1 = マイクロニードリングは、肌が本来もつ再生力を引き出す治療です。手に持つ小さな機器に付いたごく細い針で、皮膚に目に見えないほど小さな孔を多数つくります。孔が閉じていく過程で新しいコラーゲンがつくられ、肌にハリとなめらかさが生まれます。
# Markdown before: "\n\n## "
leaflet-s2-heading = 治療の対象となる症状
# Markdown before: "\n\n"
leaflet-s2-p1 = マイクロニードリングは、次のような症状の改善が期待できます。
# Markdown before: "\n\n- "
leaflet-s2-li1 = ニキビ跡、そのほかの傷跡
# Markdown before: "\n- "
leaflet-s2-li2 = 小じわ、しわ
# Markdown before: "\n- "
leaflet-s2-li3 = 毛穴の開き
# Markdown before: "\n- "
leaflet-s2-li4 = 妊娠線
# Markdown before: "\n- "
leaflet-s2-li5 = 肌の色むら、加齢によるシミ
# Markdown before: "\n\n"
leaflet-s2-p2 = このほか、髪が円形に抜ける円形脱毛症や、汗の量が多すぎる多汗症の治療にも用いられます。
# Markdown before: "\n\n## "
leaflet-s3-heading = 治療を受けられない方
# Markdown before: "\n\n"
leaflet-s3-p1 = 治療の対象は{ fact-minimum-age-text.s3-p1 }方です。次のいずれかに当てはまる方は治療を受けられません。
# Markdown before: "\n\n- "
leaflet-s3-li1 = 妊娠中の方
# Markdown before: "\n- "
leaflet-s3-li2 = 炎症を起こしているニキビがある方
# Markdown before: "\n- "
leaflet-s3-li3 = 過去{ fact-isotretinoin-text.s3-li3 }にイソトレチノインを服用した方
# Markdown before: "\n- "
leaflet-s3-li4 = 湿疹または乾癬のある方
# Markdown before: "\n- "
leaflet-s3-li5 = 開いた傷や皮膚感染症のある方
# Markdown before: "\n- "
leaflet-s3-li6 = 口唇ヘルペスが出ている方
# Markdown before: "\n- "
leaflet-s3-li7 = ケロイドができやすい体質の方
# Markdown before: "\n- "
leaflet-s3-li8 = 血液をサラサラにする薬を服用している方
# Markdown before: "\n- "
leaflet-s3-li9 = 放射線治療または化学療法を受けている方
# Markdown before: "\n\n"
leaflet-s3-p2 = 授乳中の方、糖尿病のある方は、事前にお申し出ください。
# Markdown before: "\n\n## "
leaflet-s4-heading = 治療までの準備
# Markdown before: "\n\n- "
leaflet-s4-li1 = レチノールクリームなどのレチノイドは、治療の{ fact-retinoid-pause-text.s4-li1 }前から使用を中止してください。
# Markdown before: "\n- "
leaflet-s4-li2 = 当日は素肌でお越しください。アクセサリーはご自宅に置いてきてください。
# Markdown before: "\n- "
leaflet-s4-li3 = 服用中のお薬はすべてお知らせください。
# Markdown before: "\n\n## "
leaflet-s5-heading = 当日の流れ
# Markdown before: "\n\n1. "
leaflet-s5-li1 = ステップ1：肌を清潔にし、開始の{ fact-numbing-time-text.s5-li1 }前に麻酔クリームを塗ります。
# Markdown before: "\n2. "
leaflet-s5-li2 = ステップ2：機器を肌の上で均一に動かします。針の長さは{ fact-needle-length-text.s5-li2 }で、部位に合わせて選びます。
# Markdown before: "\n3. "
leaflet-s5-li3 = ステップ3：肌を冷やし、鎮静作用のある美容液を塗ります。
# Markdown before: "\n\n"
leaflet-s5-p1 = 治療にかかる時間は毎回{ fact-session-duration-text.s5-p1 }です。
# Markdown before: "\n\n## "
leaflet-s6-heading = 必要な治療回数
# Markdown before: "\n\n"
leaflet-s6-p1 = 多くの方は{ fact-session-count-text.s6-p1 }の治療が必要です。ニキビ跡の場合は、通常{ fact-session-count-acne-scar-text.s6-p1 }の治療を計画します。肌が回復できるよう、治療と治療の間は{ fact-session-interval-text.s6-p1 }あけます。
# Markdown before: "\n\n"
leaflet-s6-p2 = 新しいコラーゲンはゆっくりと増えるため、効果が目に見えてくるのは{ fact-results-time-text.s6-p2 }後です。効果を保つために、{ fact-maintenance-interval-text.s6-p2 }のメンテナンス治療をお勧めします。
# Markdown before: "\n\n## "
leaflet-s7-heading = 治療後の経過
# Markdown before: "\n\n"
leaflet-s7-p1 = 赤みと軽い腫れは正常な反応で、{ fact-redness-duration-text.s7-p1 }続きます。ダウンタイムはありません。当日または翌日から、仕事や学校に戻ることができます。
# Markdown before: "\n\n"
leaflet-s7-p2 = そのほかに起こりうる副作用は次のとおりです。
# Markdown before: "\n\n- "
leaflet-s7-li1 = 刺激感
# Markdown before: "\n- "
leaflet-s7-li2 = 乾燥、皮むけ
# Markdown before: "\n- "
leaflet-s7-li3 = 内出血
# Markdown before: "\n- "
leaflet-s7-li4 = 点状の出血
# Markdown before: "\n- "
leaflet-s7-li5 = 感染（まれ）
# Markdown before: "\n\n## "
leaflet-s8-heading = 治療後のお肌のケア
# Markdown before: "\n\n- "
leaflet-s8-li1 = メイクは{ fact-makeup-delay-text.s8-li1 }お控えください。
# Markdown before: "\n- "
leaflet-s8-li2 = 直射日光は{ fact-sun-avoidance-text.s8-li2 }避け、SPF50の日焼け止めで肌を守ってください。
# Markdown before: "\n- "
leaflet-s8-li3 = 洗顔はぬるま湯で行い、刺激の少ない保湿剤をお使いください。
# Markdown before: "\n- "
leaflet-s8-li4 = ビタミンCやフルーツ酸を配合した製品は、肌が落ち着いてから再開してください。
# Markdown before: "\n\n"
leaflet-s8-p1 = 赤みが一週間より長く続く場合や、膿が出たり発熱したりした場合は、お電話ください。
# Markdown before: "\n\n## "
leaflet-s9-heading = 費用とお問い合わせ
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = 治療費は1回につき38,000円です。当院では2016年からマイクロニードリングを行っています。ご質問がありましたらお気軽にお問い合わせください。電話03-1234-0123、受付は月曜日から金曜日の午前9時から午後5時までです。
