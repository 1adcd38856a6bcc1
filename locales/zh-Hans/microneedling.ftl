# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: zh-Hans
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 98b921c7cca7365d

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }-{ NUMBER($max) }毫米
# Canonical: 0.5..2 mm
fact-needle-length-text = 0.5-2毫米
    .s5-li2 = 为0.5至2毫米
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3-6
    .s6-p1 = 三至六次
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4-6
    .s6-p1 = 4至6次
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval = { NUMBER($min) }-{ NUMBER($max) }周
# Canonical: 4..6 wk
fact-session-interval-text = 4-6周
    .s6-p1 = 四至六周
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration = { NUMBER($min) }-{ NUMBER($max) }分钟
# Canonical: 30..60 min
fact-session-duration-text = 30-60分钟
    .s5-p1 = 30–60分钟
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time = { NUMBER($min) }-{ NUMBER($max) }分钟
# Canonical: 30..45 min
fact-numbing-time-text = 30-45分钟
    .s5-li1 = 在开始前30至45分钟
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age = ≥ { NUMBER($min) }年
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18年
    .s3-p1 = 年满十八周岁
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause = { NUMBER($value) }天
# Canonical: 5 d
fact-retinoid-pause-text = 5天
    .s4-li1 = 五天
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration = { NUMBER($min) }-{ NUMBER($max) }天
# Canonical: 1..3 d
fact-redness-duration-text = 1-3天
    .s7-p1 = 一至三天
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime = { NUMBER($min) }-{ NUMBER($max) }天
# Canonical: 0..1 d
fact-downtime-text = 0-1天
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay = { NUMBER($value) }小时
# Canonical: 24 h
fact-makeup-delay-text = 24小时
    .s8-li1 = 24小时内
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance = { NUMBER($value) }周
# Canonical: 2 wk
fact-sun-avoidance-text = 2周
    .s8-li2 = 两周内
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time = { NUMBER($min) }-{ NUMBER($max) }个月
# Canonical: 3..6 mo
fact-results-time-text = 3-6个月
    .s6-p2 = 在3至6个月
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval = { NUMBER($value) }年
# Canonical: 1 a
fact-maintenance-interval-text = 1年
    .s6-p2 = 每年
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin = ≤ { NUMBER($max) }个月
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6个月
    .s3-li3 = 近六个月内

## Terms

-acne-medication = 痤疮药物
-acne-scar = 痤疮瘢痕
-active-acne = 活动性痤疮
-adolescent = 青少年
-adult = 成人
-age-spot = 老年斑
-alopecia-areata = 斑秃
-anticoagulant = 抗凝药
-bleeding = 出血
-bleeding-disorder = 凝血功能障碍
-botox = 肉毒素
-breastfeeding = 哺乳
-bruising = 瘀斑
-chemotherapy = 化疗
-child = 儿童
-cold-sore = 唇疱疹
-collagen = 胶原蛋白
-consultation = 咨询
-dermabrasion = 磨皮
-dermaroller = 微针滚轮
-diabetes = 糖尿病
-diameter = 直径
-discoloration = 色素改变
-doctor = 医生
-downtime = 恢复期
-dryness = 干燥
-early-result = 初步效果
-eczema = 湿疹
-elastin = 弹性蛋白
-filler = 填充剂
-fine-line = 细纹
-home-use = 家用
-hyperhidrosis = 多汗症
-infection = 感染
-interval = 间隔
-irritation = 刺激
-isotretinoin = 异维A酸
-keloid = 瘢痕疙瘩
-large-pore = 毛孔粗大
-laser = 激光治疗
-length = 长度
-local-anaesthetic = 局部麻醉药
-maintenance = 维持治疗
-makeup = 化妆
-microneedling = 微针
-minimum-age = 最低年龄
-minor = 未成年人
-needle = 针头
-numbing-cream = 表面麻醉膏
-open-wound = 开放性伤口
-other-procedure = 水光针
-patient = 患者
-peel = 化学换肤
-peeling = 脱皮
-plastic-surgery = 整形手术
-pregnancy = 妊娠
-price = 价格
-psoriasis = 银屑病
-radiotherapy = 放疗
-redness = 发红
-result = 效果
-retinoid = 维A酸类
-rosacea = 玫瑰痤疮
-scar = 瘢痕
-scar-history = 易留疤
-scarring = 瘢痕形成
-school = 学校
-session = 治疗次数
-skin-infection = 皮肤感染
-solarium = 日光浴床
-sport = 运动
-stretch-mark = 妊娠纹
-study = 研究
-sun = 阳光
-swelling = 肿胀
-tattoo = 纹身
-therapist = 治疗师
-treatment = 治疗
-uneven-tone = 肤色不均
-vitamin-a = 维生素A
-waxing = 脱毛
-work = 工作
-wrinkle = 皱纹

## Leaflet

# Markdown before: "---\nlanguage: zh-Hans\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = 微针治疗：患者须知
# Markdown before: "\n\n"
leaflet-s1-p1 = 微针治疗能帮助皮肤自我更新。操作时，手持式小仪器上的极细针头会在皮肤上形成大量微小通道。在这些通道闭合的过程中，皮肤会生成新的胶原蛋白，变得更加紧致、平滑。
# Markdown before: "\n\n## "
leaflet-s2-heading = 适用范围
# Markdown before: "\n\n"
leaflet-s2-p1 = 微针治疗可改善以下皮肤问题：
# Markdown before: "\n\n- "
leaflet-s2-li1 = 痤疮瘢痕及其他瘢痕
# Markdown before: "\n- "
leaflet-s2-li2 = 细纹和皱纹
# Markdown before: "\n- "
leaflet-s2-li3 = 毛孔粗大
# Markdown before: "\n- "
leaflet-s2-li4 = 妊娠纹
# Markdown before: "\n- "
leaflet-s2-li5 = 肤色不均和老年斑
# Markdown before: "\n\n"
leaflet-s2-p2 = 微针治疗还可用于斑秃（头发成片脱落）和多汗症（出汗过多）。
# Markdown before: "\n\n## "
leaflet-s3-heading = 哪些人不能接受治疗
# Markdown before: "\n\n"
leaflet-s3-p1 = 接受治疗者须{ fact-minimum-age-text.s3-p1 }。如有下列任何一种情况，我们无法为您治疗：
# Markdown before: "\n\n- "
leaflet-s3-li1 = 怀孕
# Markdown before: "\n- "
leaflet-s3-li2 = 痤疮处于活动期（活动性痤疮）
# Markdown before: "\n- "
leaflet-s3-li3 = 最{ fact-isotretinoin-text.s3-li3 }服用过异维A酸
# Markdown before: "\n- "
leaflet-s3-li4 = 患有湿疹或银屑病
# Markdown before: "\n- "
leaflet-s3-li5 = 有开放性伤口或皮肤感染
# Markdown before: "\n- "
leaflet-s3-li6 = 正患唇疱疹
# Markdown before: "\n- "
leaflet-s3-li7 = 属于瘢痕疙瘩体质
# Markdown before: "\n- "
leaflet-s3-li8 = 正在服用抗凝药
# Markdown before: "\n- "
leaflet-s3-li9 = 正在接受放疗或化疗
# Markdown before: "\n\n"
leaflet-s3-p2 = 如果您正在哺乳或患有糖尿病，请提前告知我们。
# Markdown before: "\n\n## "
leaflet-s4-heading = 治疗前准备
# Markdown before: "\n\n- "
leaflet-s4-li1 = 治疗前{ fact-retinoid-pause-text.s4-li1 }起停用视黄醇面霜等维A酸类产品。
# Markdown before: "\n- "
leaflet-s4-li2 = 就诊当天请保持面部清洁，首饰请留在家中。
# Markdown before: "\n- "
leaflet-s4-li3 = 请告知我们您正在使用的所有药物。
# Markdown before: "\n\n## "
leaflet-s5-heading = 就诊当天的流程
# Markdown before: "\n\n1. "
leaflet-s5-li1 = 步骤1：清洁皮肤，并{ fact-numbing-time-text.s5-li1 }涂抹表面麻醉膏。
# Markdown before: "\n2. "
leaflet-s5-li2 = 步骤2：将仪器在皮肤上均匀移动。针头长度{ fact-needle-length-text.s5-li2 }，我们会根据治疗部位选择合适的长度。
# Markdown before: "\n3. "
leaflet-s5-li3 = 步骤3：冷敷皮肤，并涂抹舒缓精华液。
# Markdown before: "\n\n"
leaflet-s5-p1 = 每次治疗需要{ fact-session-duration-text.s5-p1 }。
# Markdown before: "\n\n## "
leaflet-s6-heading = 需要治疗几次
# Markdown before: "\n\n"
leaflet-s6-p1 = 多数人需要{ fact-session-count-text.s6-p1 }治疗。痤疮瘢痕通常安排{ fact-session-count-acne-scar-text.s6-p1 }治疗。两次治疗之间应间隔{ fact-session-interval-text.s6-p1 }，让皮肤有时间恢复。
# Markdown before: "\n\n"
leaflet-s6-p2 = 新的胶原蛋白生长缓慢，因此治疗效果要{ fact-results-time-text.s6-p2 }后才能显现。为保持效果，我们建议{ fact-maintenance-interval-text.s6-p2 }做一次维持治疗。
# Markdown before: "\n\n## "
leaflet-s7-heading = 治疗后的正常反应
# Markdown before: "\n\n"
leaflet-s7-p1 = 皮肤发红和轻度肿胀属于正常反应，会持续{ fact-redness-duration-text.s7-p1 }。治疗后没有恢复期：当天或次日即可恢复工作或上学。
# Markdown before: "\n\n"
leaflet-s7-p2 = 其他可能出现的副作用有：
# Markdown before: "\n\n- "
leaflet-s7-li1 = 皮肤刺激
# Markdown before: "\n- "
leaflet-s7-li2 = 干燥和脱皮
# Markdown before: "\n- "
leaflet-s7-li3 = 瘀斑
# Markdown before: "\n- "
leaflet-s7-li4 = 点状出血
# Markdown before: "\n- "
leaflet-s7-li5 = 感染（罕见）
# Markdown before: "\n\n## "
leaflet-s8-heading = 治疗后的皮肤护理
# Markdown before: "\n\n- "
leaflet-s8-li1 = { fact-makeup-delay-text.s8-li1 }不要化妆。
# Markdown before: "\n- "
leaflet-s8-li2 = { fact-sun-avoidance-text.s8-li2 }避免阳光直射，并使用SPF50的防晒霜保护皮肤。
# Markdown before: "\n- "
leaflet-s8-li3 = 用温水洗脸，使用成分简单的保湿霜。
# Markdown before: "\n- "
leaflet-s8-li4 = 待皮肤恢复平静后，再使用含维生素C或果酸的产品。
# Markdown before: "\n\n"
leaflet-s8-p1 = 如果发红持续超过一周，或者出现脓液、发热，请致电我们。
# Markdown before: "\n\n## "
leaflet-s9-heading = 费用与联系方式
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = 每次治疗费用为1,680元。我们自2016年起开展微针治疗，很乐意解答您的疑问。诊所电话：010-5555 0123，接诊时间为周一至周五上午9点到下午5点。
