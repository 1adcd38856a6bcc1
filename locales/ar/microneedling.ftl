# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: ar
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 078d434b998dc587

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } مم
# Canonical: 0.5..2 mm
fact-needle-length-text = 0.5–2 مم
    .s5-li2 = بين 0.5 و2 ملم
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = ثلاث إلى ست
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = بين 4 و6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [zero] { NUMBER($min) }–{ NUMBER($max) } أسبوع
        [one] { NUMBER($min) }–{ NUMBER($max) } أسبوع
        [two] { NUMBER($min) }–{ NUMBER($max) } أسبوع
        [few] { NUMBER($min) }–{ NUMBER($max) } أسابيع
        [many] { NUMBER($min) }–{ NUMBER($max) } أسبوعًا
       *[other] { NUMBER($min) }–{ NUMBER($max) } أسبوع
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 أسابيع
    .s6-p1 = من أربعة إلى ستة أسابيع
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [zero] { NUMBER($min) }–{ NUMBER($max) } دقيقة
        [one] { NUMBER($min) }–{ NUMBER($max) } دقيقة
        [two] { NUMBER($min) }–{ NUMBER($max) } دقيقة
        [few] { NUMBER($min) }–{ NUMBER($max) } دقائق
        [many] { NUMBER($min) }–{ NUMBER($max) } دقيقة
       *[other] { NUMBER($min) }–{ NUMBER($max) } دقيقة
    }
# Canonical: 30..60 min
fact-session-duration-text = 30–60 دقيقة
    .s5-p1 = 30–60 دقيقة
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [zero] { NUMBER($min) }–{ NUMBER($max) } دقيقة
        [one] { NUMBER($min) }–{ NUMBER($max) } دقيقة
        [two] { NUMBER($min) }–{ NUMBER($max) } دقيقة
        [few] { NUMBER($min) }–{ NUMBER($max) } دقائق
        [many] { NUMBER($min) }–{ NUMBER($max) } دقيقة
       *[other] { NUMBER($min) }–{ NUMBER($max) } دقيقة
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 دقيقة
    .s5-li1 = بين 30 و45 دقيقة
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [zero] ≥ { NUMBER($min) } سنة
        [one] ≥ { NUMBER($min) } سنة
        [two] ≥ { NUMBER($min) } سنة
        [few] ≥ { NUMBER($min) } سنوات
        [many] ≥ { NUMBER($min) } سنة
       *[other] ≥ { NUMBER($min) } سنة
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 سنة
    .s3-p1 = ثمانية عشر عامًا على الأقل
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [zero] { NUMBER($value) } يوم
        [one] { NUMBER($value) } يوم
        [two] يومان
        [few] { NUMBER($value) } أيام
        [many] { NUMBER($value) } يومًا
       *[other] { NUMBER($value) } يوم
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 أيام
    .s4-li1 = خمسة أيام
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [zero] { NUMBER($min) }–{ NUMBER($max) } يوم
        [one] { NUMBER($min) }–{ NUMBER($max) } يوم
        [two] { NUMBER($min) }–{ NUMBER($max) } يوم
        [few] { NUMBER($min) }–{ NUMBER($max) } أيام
        [many] { NUMBER($min) }–{ NUMBER($max) } يومًا
       *[other] { NUMBER($min) }–{ NUMBER($max) } يوم
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 أيام
    .s7-p1 = من يوم واحد إلى ثلاثة أيام
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [zero] { NUMBER($min) }–{ NUMBER($max) } يوم
        [one] { NUMBER($min) }–{ NUMBER($max) } يوم
        [two] { NUMBER($min) }–{ NUMBER($max) } يوم
        [few] { NUMBER($min) }–{ NUMBER($max) } أيام
        [many] { NUMBER($min) }–{ NUMBER($max) } يومًا
       *[other] { NUMBER($min) }–{ NUMBER($max) } يوم
    }
# Canonical: 0..1 d
fact-downtime-text = 0–1 يوم
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [zero] { NUMBER($value) } ساعة
        [one] { NUMBER($value) } ساعة
        [two] ساعتان
        [few] { NUMBER($value) } ساعات
        [many] { NUMBER($value) } ساعة
       *[other] { NUMBER($value) } ساعة
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 ساعة
    .s8-li1 = 24 ساعة
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [zero] { NUMBER($value) } أسبوع
        [one] { NUMBER($value) } أسبوع
        [two] أسبوعان
        [few] { NUMBER($value) } أسابيع
        [many] { NUMBER($value) } أسبوعًا
       *[other] { NUMBER($value) } أسبوع
    }
# Canonical: 2 wk
fact-sun-avoidance-text = أسبوعان
    .s8-li2 = أسبوعين
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [zero] { NUMBER($min) }–{ NUMBER($max) } شهر
        [one] { NUMBER($min) }–{ NUMBER($max) } شهر
        [two] { NUMBER($min) }–{ NUMBER($max) } شهر
        [few] { NUMBER($min) }–{ NUMBER($max) } أشهر
        [many] { NUMBER($min) }–{ NUMBER($max) } شهرًا
       *[other] { NUMBER($min) }–{ NUMBER($max) } شهر
    }
# Canonical: 3..6 mo
fact-results-time-text = 3–6 أشهر
    .s6-p2 = 3 إلى 6 أشهر
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [zero] { NUMBER($value) } سنة
        [one] { NUMBER($value) } سنة
        [two] سنتان
        [few] { NUMBER($value) } سنوات
        [many] { NUMBER($value) } سنة
       *[other] { NUMBER($value) } سنة
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 سنة
    .s6-p2 = مرة واحدة في السنة
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [zero] ≤ { NUMBER($max) } شهر
        [one] ≤ { NUMBER($max) } شهر
        [two] ≤ { NUMBER($max) } شهر
        [few] ≤ { NUMBER($max) } أشهر
        [many] ≤ { NUMBER($max) } شهرًا
       *[other] ≤ { NUMBER($max) } شهر
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 أشهر
    .s3-li3 = الأشهر الستة

## Terms

-acne-medication = أدوية حب الشباب
-acne-scar = ندبات حب الشباب
-active-acne = حب الشباب النشط
-adolescent = المراهق
-adult = البالغون
-age-spot = بقع الشيخوخة
-alopecia-areata = الثعلبة
-anticoagulant = مميعات الدم
-bleeding = النزف
-bleeding-disorder = اضطراب تخثر الدم
-botox = البوتوكس
-breastfeeding = الرضاعة الطبيعية
-bruising = الكدمات
-chemotherapy = العلاج الكيميائي
-child = الطفل
-cold-sore = القوباء الفموية
-collagen = الكولاجين
-consultation = استشارة
-dermabrasion = سحج الجلد
-dermaroller = ديرما رولر
-diabetes = السكري
-diameter = القطر
-discoloration = تغير لون الجلد
-doctor = الطبيب
-downtime = فترة نقاهة
-dryness = الجفاف
-early-result = النتائج الأولى
-eczema = الإكزيما
-elastin = الإيلاستين
-filler = الفيلر
-fine-line = الخطوط الدقيقة
-home-use = الاستخدام المنزلي
-hyperhidrosis = فرط التعرق
-infection = العدوى
-interval = الفاصل الزمني
-irritation = تهيج الجلد
-isotretinoin = إيزوتريتينوين
-keloid = الجدرة
-large-pore = المسام الواسعة
-laser = العلاج بالليزر
-length = الطول
-local-anaesthetic = مخدر موضعي
-maintenance = جلسة صيانة
-makeup = مستحضرات التجميل
-microneedling = الوخز بالإبر الدقيقة
-minimum-age = الحد الأدنى للعمر
-minor = القاصر
-needle = إبرة
-numbing-cream = كريم مخدر
-open-wound = جرح مفتوح
-other-procedure = الميزوثيرابي
-patient = المريض
-peel = التقشير الكيميائي
-peeling = تقشر الجلد
-plastic-surgery = جراحة تجميلية
-pregnancy = الحمل
-price = السعر
-psoriasis = الصدفية
-radiotherapy = العلاج الإشعاعي
-redness = الاحمرار
-result = النتيجة
-retinoid = الريتينويد
-rosacea = الوردية
-scar = ندبة
-scar-history = قابلية للتندب
-scarring = التندب
-school = المدرسة
-session = جلسة
-skin-infection = عدوى جلدية
-solarium = جهاز التسمير
-sport = الرياضة
-stretch-mark = علامات التمدد
-study = دراسة
-sun = الشمس
-swelling = التورم
-tattoo = وشم
-therapist = المعالج
-treatment = العلاج
-uneven-tone = عدم توحد لون البشرة
-vitamin-a = فيتامين أ
-waxing = إزالة الشعر بالشمع
-work = العمل
-wrinkle = التجاعيد

## Leaflet

# Markdown before: "---\nlanguage: ar\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = الوخز بالإبر الدقيقة: معلومات للمرضى
# Markdown before: "\n\n"
leaflet-s1-p1 = الوخز بالإبر الدقيقة (الميكرونيدلينغ) علاج يساعد البشرة على تجديد نفسها. يُحدث جهاز صغير محمول باليد قنوات دقيقة كثيرة في الجلد بواسطة إبر رفيعة جدًا. وبينما تنغلق هذه القنوات تبني بشرتك كولاجينًا جديدًا، فتصبح أكثر تماسكًا ونعومة.
# Markdown before: "\n\n## "
leaflet-s2-heading = دواعي الاستعمال
# Markdown before: "\n\n"
leaflet-s2-p1 = يمكن للوخز بالإبر الدقيقة أن يحسّن مظهر:
# Markdown before: "\n\n- "
leaflet-s2-li1 = ندبات حب الشباب والندبات الأخرى
# Markdown before: "\n- "
leaflet-s2-li2 = الخطوط الدقيقة والتجاعيد
# Markdown before: "\n- "
leaflet-s2-li3 = المسام الواسعة
# Markdown before: "\n- "
leaflet-s2-li4 = علامات التمدد
# Markdown before: "\n- "
leaflet-s2-li5 = عدم توحّد لون البشرة وبقع الشيخوخة
# Markdown before: "\n\n"
leaflet-s2-p2 = ويُستخدم أيضًا لعلاج تساقط الشعر البقعي (الثعلبة) والتعرق المفرط (فرط التعرق).
# Markdown before: "\n\n## "
leaflet-s3-heading = من لا يجوز له الخضوع لهذا العلاج
# Markdown before: "\n\n"
leaflet-s3-p1 = يجب أن يكون عمر المريض { fact-minimum-age-text.s3-p1 }. ولا يمكننا علاجك في الحالات التالية:
# Markdown before: "\n\n- "
leaflet-s3-li1 = إذا كنتِ حاملًا
# Markdown before: "\n- "
leaflet-s3-li2 = إذا كان لديك حب شباب نشط
# Markdown before: "\n- "
leaflet-s3-li3 = إذا تناولت الإيزوتريتينوين خلال { fact-isotretinoin-text.s3-li3 } الأخيرة
# Markdown before: "\n- "
leaflet-s3-li4 = إذا كنت مصابًا بالإكزيما أو الصدفية
# Markdown before: "\n- "
leaflet-s3-li5 = إذا كان لديك جرح مفتوح أو عدوى جلدية
# Markdown before: "\n- "
leaflet-s3-li6 = إذا كان لديك هربس على الشفة
# Markdown before: "\n- "
leaflet-s3-li7 = إذا كانت لديك قابلية لتكوّن الجدرات
# Markdown before: "\n- "
leaflet-s3-li8 = إذا كنت تتناول أدوية مميعة للدم
# Markdown before: "\n- "
leaflet-s3-li9 = إذا كنت تتلقى علاجًا إشعاعيًا أو علاجًا كيميائيًا
# Markdown before: "\n\n"
leaflet-s3-p2 = يُرجى إبلاغنا مسبقًا إذا كنتِ مرضعًا أو كنت مصابًا بالسكري.
# Markdown before: "\n\n## "
leaflet-s4-heading = كيف تستعد للعلاج
# Markdown before: "\n\n- "
leaflet-s4-li1 = أوقف استعمال الريتينويدات، مثل كريم الريتينول، قبل العلاج ب{ fact-retinoid-pause-text.s4-li1 }.
# Markdown before: "\n- "
leaflet-s4-li2 = احضر ببشرة نظيفة واترك المجوهرات في المنزل.
# Markdown before: "\n- "
leaflet-s4-li3 = أخبرنا بجميع الأدوية التي تتناولها.
# Markdown before: "\n\n## "
leaflet-s5-heading = ماذا يحدث في موعدك
# Markdown before: "\n\n1. "
leaflet-s5-li1 = الخطوة 1: ننظف البشرة ونضع كريمًا مخدرًا قبل البدء بمدة تتراوح { fact-numbing-time-text.s5-li1 }.
# Markdown before: "\n2. "
leaflet-s5-li2 = الخطوة 2: نمرر الجهاز على البشرة بشكل متساوٍ. يتراوح طول الإبر { fact-needle-length-text.s5-li2 }، ونختار الطول الذي يناسب المنطقة المعالجة.
# Markdown before: "\n3. "
leaflet-s5-li3 = الخطوة 3: نبرّد البشرة ونضع عليها سيرومًا مهدئًا.
# Markdown before: "\n\n"
leaflet-s5-p1 = تستغرق كل جلسة علاج { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = كم جلسة تحتاج
# Markdown before: "\n\n"
leaflet-s6-p1 = يحتاج معظم الأشخاص إلى { fact-session-count-text.s6-p1 } جلسات. وفي حالة ندبات حب الشباب نخطط عادةً لعدد يتراوح { fact-session-count-acne-scar-text.s6-p1 } جلسات. ونترك فاصلًا { fact-session-interval-text.s6-p1 } بين الجلسات كي تتعافى بشرتك.
# Markdown before: "\n\n"
leaflet-s6-p2 = ينمو الكولاجين الجديد ببطء، ولذلك تصبح النتائج ملحوظة بعد { fact-results-time-text.s6-p2 }. وللحفاظ عليها ننصح بجلسة صيانة { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = ماذا تتوقع بعد العلاج
# Markdown before: "\n\n"
leaflet-s7-p1 = الاحمرار والتورم الخفيف أمران طبيعيان، ويستمران { fact-redness-duration-text.s7-p1 }. لا توجد فترة نقاهة: يمكنك العودة إلى العمل أو المدرسة في اليوم نفسه أو في اليوم التالي.
# Markdown before: "\n\n"
leaflet-s7-p2 = ومن الآثار الجانبية المحتملة الأخرى:
# Markdown before: "\n\n- "
leaflet-s7-li1 = تهيّج الجلد
# Markdown before: "\n- "
leaflet-s7-li2 = الجفاف والتقشر
# Markdown before: "\n- "
leaflet-s7-li3 = الكدمات
# Markdown before: "\n- "
leaflet-s7-li4 = نزف نقطي خفيف
# Markdown before: "\n- "
leaflet-s7-li5 = العدوى، وهي نادرة
# Markdown before: "\n\n## "
leaflet-s8-heading = العناية ببشرتك
# Markdown before: "\n\n- "
leaflet-s8-li1 = لا تضع مستحضرات التجميل لمدة { fact-makeup-delay-text.s8-li1 }.
# Markdown before: "\n- "
leaflet-s8-li2 = تجنّب أشعة الشمس المباشرة لمدة { fact-sun-avoidance-text.s8-li2 }، واحمِ بشرتك بواقٍ من الشمس بعامل حماية SPF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = اغسل وجهك بماء فاتر واستعمل كريمًا مرطبًا بسيطًا.
# Markdown before: "\n- "
leaflet-s8-li4 = انتظر حتى تهدأ بشرتك قبل أن تعود إلى استعمال مستحضرات تحتوي على فيتامين سي أو أحماض الفاكهة.
# Markdown before: "\n\n"
leaflet-s8-p1 = اتصل بنا إذا استمر الاحمرار أكثر من أسبوع، أو إذا لاحظت قيحًا أو أُصبت بالحمى.
# Markdown before: "\n\n## "
leaflet-s9-heading = التكلفة ومعلومات الاتصال
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = تبلغ تكلفة الجلسة 195 £. نقدّم العلاج بالإبر الدقيقة منذ عام 2016، ويسعدنا الرد على أسئلتك. يمكنك الاتصال بالعيادة على الرقم 020 7946 0123، من الاثنين إلى الجمعة، من الساعة 9 صباحًا إلى 5 مساءً.
