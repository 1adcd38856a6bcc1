### The tool's own messages in Arabic; the English file explains the arguments.

## Severities and short words

severity-error = خطأ
severity-warning = تحذير
severity-note = ملاحظة
severity-help = مساعدة

## Quantities

quantity-range = { $low } إلى { $high }
quantity-at-least = { $quantity } على الأقل
quantity-at-most = { $quantity } على الأكثر
quantity-about = { $quantity } تقريبًا
quantity-few = عدة
    .count = 5
quantity-none = لا شيء

## Units

unit-1 =
    { $shape ->
        [vague] عدد قليل
       *[other] { $figure }
    }
unit-s =
    { PLURAL($n) ->
        [zero] { $figure } ثانية
        [one] { $shape ->
            [range] { $figure } ثانية
           *[other] ثانية واحدة
        }
        [two] { $shape ->
            [range] { $figure } ثانية
           *[other] ثانيتان
        }
        [few] { $figure } ثوانٍ
        [many] { $figure } ثانية
       *[other] { $figure } ثانية
    }
unit-min =
    { PLURAL($n) ->
        [zero] { $figure } دقيقة
        [one] { $shape ->
            [range] { $figure } دقيقة
           *[other] دقيقة واحدة
        }
        [two] { $shape ->
            [range] { $figure } دقيقة
           *[other] دقيقتان
        }
        [few] { $figure } دقائق
        [many] { $figure } دقيقة
       *[other] { $figure } دقيقة
    }
unit-h =
    { PLURAL($n) ->
        [zero] { $figure } ساعة
        [one] { $shape ->
            [range] { $figure } ساعة
           *[other] ساعة واحدة
        }
        [two] { $shape ->
            [range] { $figure } ساعة
           *[other] ساعتان
        }
        [few] { $figure } ساعات
        [many] { $figure } ساعة
       *[other] { $figure } ساعة
    }
unit-d =
    { PLURAL($n) ->
        [zero] { $figure } يوم
        [one] { $shape ->
            [range] { $figure } يوم
           *[other] يوم واحد
        }
        [two] { $shape ->
            [range] { $figure } يوم
           *[other] يومان
        }
        [few] { $figure } أيام
        [many] { $figure } يومًا
       *[other] { $figure } يوم
    }
unit-wk =
    { PLURAL($n) ->
        [zero] { $figure } أسبوع
        [one] { $shape ->
            [range] { $figure } أسبوع
           *[other] أسبوع واحد
        }
        [two] { $shape ->
            [range] { $figure } أسبوع
           *[other] أسبوعان
        }
        [few] { $figure } أسابيع
        [many] { $figure } أسبوعًا
       *[other] { $figure } أسبوع
    }
unit-mo =
    { PLURAL($n) ->
        [zero] { $figure } شهر
        [one] { $shape ->
            [range] { $figure } شهر
           *[other] شهر واحد
        }
        [two] { $shape ->
            [range] { $figure } شهر
           *[other] شهران
        }
        [few] { $figure } أشهر
        [many] { $figure } شهرًا
       *[other] { $figure } شهر
    }
unit-a =
    { PLURAL($n) ->
        [zero] { $figure } سنة
        [one] { $shape ->
            [range] { $figure } سنة
           *[other] سنة واحدة
        }
        [two] { $shape ->
            [range] { $figure } سنة
           *[other] سنتان
        }
        [few] { $figure } سنوات
        [many] { $figure } سنة
       *[other] { $figure } سنة
    }
unit-nm = { $figure } نانومتر
unit-um = { $figure } ميكرومتر
unit-mm = { $figure } ملم
unit-cm = { $figure } سم
unit-dm = { $figure } ديسيمتر
unit-m =
    { PLURAL($n) ->
        [zero] { $figure } متر
        [one] { $shape ->
            [range] { $figure } متر
           *[other] متر واحد
        }
        [two] { $shape ->
            [range] { $figure } متر
           *[other] متران
        }
        [few] { $figure } أمتار
        [many] { $figure } مترًا
       *[other] { $figure } متر
    }
unit-km = { $figure } كم
unit-ug = { $figure } ميكروغرام
unit-mg = { $figure } ملغ
unit-g = { $figure } غ
unit-kg = { $figure } كغ
unit-ul = { $figure } ميكرولتر
unit-ml = { $figure } مل
unit-cl = { $figure } سنتيلتر
unit-dl = { $figure } ديسيلتر
unit-l =
    { PLURAL($n) ->
        [zero] { $figure } لتر
        [one] { $shape ->
            [range] { $figure } لتر
           *[other] لتر واحد
        }
        [two] { $shape ->
            [range] { $figure } لتر
           *[other] لتران
        }
        [few] { $figure } لترات
        [many] { $figure } لترًا
       *[other] { $figure } لتر
    }
unit-percent = { $figure }%
unit-cel = { $figure } °م
unit-degf = { $figure } °ف
unit-deg =
    { PLURAL($n) ->
        [zero] { $figure } درجة
        [one] { $shape ->
            [range] { $figure } درجة
           *[other] درجة واحدة
        }
        [two] { $shape ->
            [range] { $figure } درجة
           *[other] درجتان
        }
        [few] { $figure } درجات
        [many] { $figure } درجة
       *[other] { $figure } درجة
    }
unit-mg-per-kg = { $figure } ملغ لكل كغ
unit-ug-per-kg = { $figure } ميكروغرام لكل كغ
unit-ml-per-kg = { $figure } مل لكل كغ
unit-per-s =
    { PLURAL($n) ->
        [zero] { $figure } مرة في الثانية
        [one] { $shape ->
            [range] { $figure } مرة في الثانية
           *[other] مرة واحدة في الثانية
        }
        [two] { $shape ->
            [range] { $figure } مرة في الثانية
           *[other] مرتان في الثانية
        }
        [few] { $figure } مرات في الثانية
        [many] { $figure } مرة في الثانية
       *[other] { $figure } مرة في الثانية
    }
unit-per-min =
    { PLURAL($n) ->
        [zero] { $figure } مرة في الدقيقة
        [one] { $shape ->
            [range] { $figure } مرة في الدقيقة
           *[other] مرة واحدة في الدقيقة
        }
        [two] { $shape ->
            [range] { $figure } مرة في الدقيقة
           *[other] مرتان في الدقيقة
        }
        [few] { $figure } مرات في الدقيقة
        [many] { $figure } مرة في الدقيقة
       *[other] { $figure } مرة في الدقيقة
    }
unit-per-h =
    { PLURAL($n) ->
        [zero] { $figure } مرة في الساعة
        [one] { $shape ->
            [range] { $figure } مرة في الساعة
           *[other] مرة واحدة في الساعة
        }
        [two] { $shape ->
            [range] { $figure } مرة في الساعة
           *[other] مرتان في الساعة
        }
        [few] { $figure } مرات في الساعة
        [many] { $figure } مرة في الساعة
       *[other] { $figure } مرة في الساعة
    }
unit-per-d =
    { PLURAL($n) ->
        [zero] { $figure } مرة في اليوم
        [one] { $shape ->
            [range] { $figure } مرة في اليوم
           *[other] مرة واحدة في اليوم
        }
        [two] { $shape ->
            [range] { $figure } مرة في اليوم
           *[other] مرتان في اليوم
        }
        [few] { $figure } مرات في اليوم
        [many] { $figure } مرة في اليوم
       *[other] { $figure } مرة في اليوم
    }
unit-per-wk =
    { PLURAL($n) ->
        [zero] { $figure } مرة في الأسبوع
        [one] { $shape ->
            [range] { $figure } مرة في الأسبوع
           *[other] مرة واحدة في الأسبوع
        }
        [two] { $shape ->
            [range] { $figure } مرة في الأسبوع
           *[other] مرتان في الأسبوع
        }
        [few] { $figure } مرات في الأسبوع
        [many] { $figure } مرة في الأسبوع
       *[other] { $figure } مرة في الأسبوع
    }
unit-per-mo =
    { PLURAL($n) ->
        [zero] { $figure } مرة في الشهر
        [one] { $shape ->
            [range] { $figure } مرة في الشهر
           *[other] مرة واحدة في الشهر
        }
        [two] { $shape ->
            [range] { $figure } مرة في الشهر
           *[other] مرتان في الشهر
        }
        [few] { $figure } مرات في الشهر
        [many] { $figure } مرة في الشهر
       *[other] { $figure } مرة في الشهر
    }
unit-per-a =
    { PLURAL($n) ->
        [zero] { $figure } مرة في السنة
        [one] { $shape ->
            [range] { $figure } مرة في السنة
           *[other] مرة واحدة في السنة
        }
        [two] { $shape ->
            [range] { $figure } مرة في السنة
           *[other] مرتان في السنة
        }
        [few] { $figure } مرات في السنة
        [many] { $figure } مرة في السنة
       *[other] { $figure } مرة في السنة
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: في النشرة { $stated }، وفي المرجع { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(النطاق: { $scope })
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = صحّح النشرة، أو حدّث البيانات المرجعية إن كانت قديمة.

wrong-unit =
    { $fact }: في النشرة { $stated }، وفي المرجع { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(النطاق: { $scope })
    }: الأرقام نفسها بوحدة أخرى
wrong-unit-help = صحّح الوحدة.

wrong-measure = { $fact }: تذكر النشرة { $stated } على أنه «{ $concept }»، والمقصود في المرجع «{ $measure }»
wrong-measure-help = اذكر المقاس المقصود في البيانات المرجعية.

partial-range =
    { $fact }: في النشرة { $stated }، وهذا جزء فقط من { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(النطاق: { $scope })
    }
partial-range-help = اذكر المدى كاملًا، إلا إذا كان التضييق في النشرة مقصودًا.

missing-statement =
    { $fact } غير مذكور{ $expected ->
        [unset] { "" }
       *[other] : في المرجع { $expected }
    }
missing-statement-concept =
    لم يُذكر «{ $concept }» ضمن { $predicate ->
        [contraindication] موانع العلاج
        [indication] دواعي العلاج
        [side-effect] الآثار الجانبية
       *[other] { $predicate }
    }
missing-statement-help = يجب أن تذكر كل نشرة هذه المعلومة. أضف جملة.

reversed-statement =
    { $predicate ->
        [contraindication] تجيز النشرة العلاج مع «{ $concept }»، والمرجع يمنعه
        [indication] تنفي النشرة أن «{ $concept }» من دواعي العلاج، والمرجع يثبته
        [side-effect] تنفي النشرة أن «{ $concept }» من الآثار الجانبية، والمرجع يذكره
       *[other] تنفي النشرة «{ $concept }»، والمرجع يذكره
    }
reversed-statement-action = { $fact }: تطلب النشرة البدء بما يطلب المرجع إيقافه، أو العكس
reversed-statement-time = { $fact }: في النشرة «بعد»، وفي المرجع «قبل»
reversed-statement-help = تحقق من عدم سقوط أداة نفي أو إضافتها.

self-contradiction = { $fact }: في النشرة { $stated } هنا، و{ $expected } في موضع آخر
self-contradiction-concept = تناقض النشرة نفسها بشأن «{ $concept }»
self-contradiction-help = حدّد القول الصحيح واستعمله في كل المواضع.

changed-strength = { $concept }: صيغة النشرة { $stated }، وصيغة المرجع { $expected }
changed-strength-help = استعمل صيغة بقوة صيغة المرجع.
unsupported-statement =
    { $predicate ->
        [contraindication] تذكر النشرة «{ $concept }» ضمن موانع العلاج، ولا يذكره المرجع
        [indication] تذكر النشرة «{ $concept }» ضمن دواعي العلاج، ولا يذكره المرجع
       *[other] تذكر النشرة «{ $concept }» ({ $predicate })، ولا يذكره المرجع
    }
unsupported-statement-help = تحقق من صحة ذلك؛ فإن صح فأضفه إلى البيانات المرجعية.

source-mismatch =
    { $slip ->
        [unset] في الترجمة { $stated }، وفي الأصل { $expected }
       *[other] في الترجمة { $stated }، وفي الأصل { $expected } ({ $slip })
    }
source-mismatch-unit = في الترجمة { $stated }، وفي الأصل { $expected }: الوحدة مختلفة
source-mismatch-lost = سقط من الترجمة { $expected }
source-mismatch-added = لا يرد { $stated } في الأصل
source-mismatch-help = قارن الرقم ووحدته بالأصل.
source-mismatch-turned-help = قارن الترتيب الزمني بالأصل: قبل أم بعد؟

dropped-negation = في الأصل هنا نفي «{ $expected }»، ولا نفي في الترجمة
dropped-negation-help = تحقق مما إذا كانت الترجمة تقول العكس.
added-negation = في الترجمة نفي «{ $stated }»، ولا نفي في الأصل هنا
added-negation-help = تحقق مما إذا كانت الترجمة تقول العكس.

untranslated-text = هذا نص الأصل دون ترجمة: «{ $stated }»
untranslated-text-run = هذه الكلمات منقولة من الأصل كما هي: «{ $stated }»
untranslated-text-help = ترجم النص، أو ضعه بين علامتي اقتباس إن كان عنوانًا.

omitted-text = تنقص الترجمةَ «{ $expected }»
omitted-text-run = { $count ->
    [zero] تنقص الترجمةَ { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
    [one] تنقص الترجمةَ { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
    [two] تنقص الترجمةَ فقرتان، من «{ $beginning }» إلى «{ $ending }»
    [few] تنقص الترجمةَ { $count } فقرات، من «{ $beginning }» إلى «{ $ending }»
    [many] تنقص الترجمةَ { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
   *[other] تنقص الترجمةَ { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
}
omitted-text-short = الترجمة أقصر من أن تقول ما يقوله الأصل: «{ $shown }»
omitted-text-help = قارن بالأصل وترجم ما ينقص.
omitted-text-unlike = الترجمة والأصل مختلفان إلى حد لا تمكن معه المقارنة
omitted-text-unlike-help = حافظ على عناوين الأصل وقوائمه وترتيبه، أو اكتب `source: none` في رأس الملف.

added-text = لا يقول الأصل «{ $stated }»
added-text-run = { $count ->
    [zero] ليست في الأصل { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
    [one] ليست في الأصل { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
    [two] ليست في الأصل فقرتان، من «{ $beginning }» إلى «{ $ending }»
    [few] ليست في الأصل { $count } فقرات، من «{ $beginning }» إلى «{ $ending }»
    [many] ليست في الأصل { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
   *[other] ليست في الأصل { $count } فقرة، من «{ $beginning }» إلى «{ $ending }»
}
added-text-help = تحقق هل مكانه في النشرة؛ فإن كان كذلك فأضفه إلى الأصل.

outlier-translation = { $fact }: هنا { $stated }، وفي سائر النشرات { $expected }
outlier-translation-source = { $fact }: في الأصل { $stated }، وفي كل الترجمات { $expected }
outlier-translation-facts = { $fact }: في كل النشرات { $stated }، وفي البيانات { $expected }
outlier-translation-help = حدد القيمة الصحيحة واستعملها في كل مكان.

unread-number = تعذّر ربط { $stated } بأي بند مرجعي
unread-number-help = تحقق يدويًا من معنى هذا الرقم.

unreadable-file = تعذّرت قراءة { $file }: { $reason }
unreadable-file-help = احفظ الملف نصًا عاديًا بترميز UTF-8.

bad-suppression = لا يذكر الاستثناء سببًا
bad-suppression-rule = يذكر الاستثناء القاعدة { $rule } وهي غير موجودة
bad-suppression-rule-similar = يذكر الاستثناء القاعدة { $rule } وهي غير موجودة؛ هل تقصد { $nearest }؟
bad-suppression-form = تعذّرت قراءة الاستثناء
bad-suppression-date = قيمة until ليست تاريخًا
bad-suppression-help = اكتبه بالصيغة leaflint-ignore RULE[FACT]: REASON، والتاريخ على شكل 2027-06-30.
unused-suppression = استثناء { $rule } لا يخفي شيئًا
unused-suppression-changed = انتهى استثناء { $rule }: تغيّرت النشرة أو تغيّر البند المرجعي منذ كتابته
unused-suppression-expired = انتهى استثناء { $rule } في { $until }
unused-suppression-help = احذف الاستثناء أو أعد النظر فيه.

unknown-language = لغة هذه النشرة غير معروفة
unknown-language-pack = لا توجد حزمة لغة للغة { $language }: لا تُقرأ إلا الأرقام
unknown-language-help = حدّد اللغة في ترويسة الملف أو في اسمه أو بالخيار --language؛ ويعرض `leaflint languages` اللغات المدعومة.

unadaptable-sentence = تغيّر { $fact }: لا يمكن الجزم بصحة وضع { $expected } مكان { $stated } هنا
unadaptable-sentence-help = اكتب القيمة الجديدة في هذه الجملة يدويًا، ثم ولّد الحزمة من جديد.

stale-bundle = هذا يختلف عما كان سيُولَّد الآن
stale-bundle-missing = لا توجد حزمة بعد: شغّل `leaflint emit`
stale-bundle-help = شغّل `leaflint emit`.
edited-bundle = عُدّل { $text } يدويًا بعد توليد الحزمة: سيضيع التعديل
edited-bundle-help = انقل التعديل إلى النشرة أو البيانات المرجعية أو المصطلحات، أو اكتب فوقه بالأمر `leaflint emit --force`.
broken-bundle = هذا ليس ملف Fluent صالحًا: { $reason }
broken-bundle-repeated = { $text } معرّف مرتين
broken-bundle-circle = { $text } يشير إلى نفسه
broken-bundle-long = { $text } يطول بلا حد عند تنسيقه
broken-bundle-empty = لا يمكن توليد حزمة من نشرة بلا نص
broken-bundle-value = { $fact }: ستُكتب القيمة { $text }، وهذا لا يُقرأ بالقيمة نفسها
broken-bundle-form = لا يمكن كتابة هذه النشرة بحيث تُستعاد مطابقةً بايتًا بايتًا
missing-message = { $text } غير موجود: وهو في { $file }
missing-message-extra = { $text } غير موجود في { $file }
missing-variable = لا يستعمل { $text } المتغير أو المصطلح { $expected }
missing-variable-extra = يستعمل { $text } ما لا تستعمله لغة الأصل: { $expected }
missing-plural = ليس في { $text } صيغة لفئة العدد { $expected }
missing-plural-extra = في { $text } صيغة للفئة { $expected }، وهي فئة عدد غير موجودة في هذه اللغة

## Garbled text

mojibake =
    محارف مشوّهة «{ $text }»: نص UTF-8 قُرئ بترميز آخر{ $meant ->
        [unset] { "" }
       *[other] ؛ الأرجح «{ $meant }»
    }
mojibake-control = في «{ $text }» محرف تحكم من ترميز آخر
mojibake-lost = ضاع محرف في «{ $text }»
mojibake-entity = سيظهر «{ $text }» كما هو: جرى تهريبه مرتين
mojibake-help = احفظ النص من جديد بترميز UTF-8 من آخر نسخة سليمة؛ وافحص النشرة كلها فقد تكون فيها مواضع أخرى معطوبة.

mixed-script = في «{ $text }» حروف متشابهة من نظامي كتابة: الصواب «{ $meant }»
mixed-script-help = اكتب الكلمة بنظام كتابة واحد: لا تعثر عليها محركات البحث وقارئات الشاشة بصورتها هذه.

missing-diacritics = الحروف ذات العلامات ناقصة: العدد { $count } والمعتاد نحو { $usual }
missing-diacritics-help = خذ النص من جديد من نسخة حروفها كاملة.

invisible-character =
    { PLURAL($count) ->
        [zero] { $count } محرف غير مرئي
        [one] محرف واحد غير مرئي
        [two] محرفان غير مرئيين
        [few] { $count } محارف غير مرئية
        [many] { $count } محرفًا غير مرئي
       *[other] { $count } محرف غير مرئي
    }، أولها { $code }
invisible-character-help = احذفها: فهي تفسد البحث والنسخ والمقارنة.

doubled-word = «{ $text }»: الكلمة مكررة
doubled-word-help = احذف إحداهما.
doubled-word-joined = «{ $text }»: الكلمة نفسها في الطرفين
doubled-word-joined-help = الأرجح أن إحداهما كانت كلمة أخرى: راجع الأصل.

repeated-text = النص يتكرر في حلقة: «{ $text }»
repeated-text-help = أبقِ العبارة مرة واحدة، وتحقق مما إذا كان شيء قد سقط بعدها.
repeated-text-block = الفقرة نفسها موجودة من قبل في السطر { $line }
repeated-text-block-help = احذف إحداهما.

glued-words = كلمات ملتصقة «{ $text }»: الأرجح «{ $meant }»
glued-words-help = افصل الكلمات أو احذف الحرف الزائد.

truncated-text = النص مبتور: «{ $text }»
truncated-text-help = أكمل الجملة.

malformed-number-zero = لا رقم قبل الفاصلة العشرية في «{ $text }»: اكتب «{ $meant }»
malformed-number-order = «{ $text }» من الأكبر إلى الأصغر
malformed-number-unit = لا وحدة في «{ $text }»
malformed-number-help = اكتب الأرقام بحيث لا تُساء قراءتها: صفر قبل الفاصلة العشرية، والأصغر أولًا، ووحدة مع كل جرعة.

machine-chatter = «{ $text }» مما تقوله الآلة لمستخدمها، لا من النشرة
machine-chatter-help = احذفه، واطلب من شخص قراءة النص كله.

stray-boilerplate = «{ $text }» من صفحة ويب، لا من النشرة
stray-boilerplate-help = احذفه.

tortured-phrase =
    «{ $text }» ليست من عبارات هذا المجال{ $meant ->
        [unset] { "" }
       *[other] ؛ الأرجح أن المقصود «{ $meant }»
    }
tortured-phrase-help = هكذا تستبدل البرامج الكلمات واحدة واحدة. قارن الجملة بأصلها.

spun-document = أعاد برنامجٌ صياغة هذه النشرة: علامات ذلك المختلفة { $count }، أولها «{ $text }»
spun-document-help = لا تصححها كلمة كلمة: فقد استُبدلت كلمات لا يمكن العثور عليها. ابدأ من جديد من النص الأصلي.

broken-grammar =
    تركيب «{ $text }» غير صحيح نحويًا{ $meant ->
        [unset] { "" }
       *[other] ؛ الأرجح أن المقصود «{ $meant }»
    }
broken-grammar-help = اقرأ الجملة بصوت مسموع وصحّحها.

wrong-language =
    هذا ليس بلغة النشرة{ $language ->
        [unset] { "" }
       *[other] ، بل باللغة { $language }
    }: «{ $text }»
wrong-language-help = ترجمه، أو حدّد اللغة الصحيحة.
wrong-language-run =
    كلمات من لغة أخرى{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: «{ $text }»
wrong-language-run-help = ترجمها، أو ضعها بين علامتي اقتباس إن كانت مقصودة.

forbidden-term =
    قاعدة المصطلحات تمنع «{ $text }»{ $meant ->
        [unset] { "" }
       *[other] : اكتب «{ $meant }»
    }
forbidden-term-deprecated =
    «{ $text }» مصطلح قديم{ $meant ->
        [unset] { "" }
       *[other] : اكتب «{ $meant }»
    }
forbidden-term-help = استعمل المصطلح المفضّل في قاعدة المصطلحات.

misspelt-term = «{ $text }» يختلف بحرف واحد عن «{ $meant }»
misspelt-term-help = صحّح الإملاء، أو أضف الكلمة إلى المصطلحات إن كانت صحيحة.

inconsistent-term = اسم واحد بعدة صور إملائية: { $text }؛ الأكثر «{ $meant }»
inconsistent-term-help = اختر صورة واحدة والتزم بها.

garble-more = ملاحظات أخرى من النوع نفسه غير معروضة: { $count }.
related-same-text = النص نفسه
related-spun = علامة أخرى لإعادة الصياغة ببرنامج

bad-facts = { $reason }

related-fact = في المرجع { $expected }
related-fact-here = البند المرجعي
related-other-statement = القول الآخر
related-too = وهذا أيضًا
related-source = الأصل
related-sibling = نشرة أخرى
related-nearest = أقرب جملة إلى ذلك

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = القيمة أكبر أو أصغر بعشرة أضعاف أو مضاعفاتها
slip-separator = تبادل بين الفاصلة العشرية وفاصلة الآلاف
slip-swapped-ends = طرفا المدى معكوسان
slip-dropped-digit = رقم ساقط أو مكرر

## Why a file could not be used

reason-missing = لا يوجد ملف بهذا الاسم
reason-permission = لا توجد صلاحية للوصول
reason-utf8 = ليس UTF-8 صالحًا ابتداءً من هنا
reason-utf16 = الترميز UTF-16 وليس UTF-8
reason-nul = فيه بايت NUL، فهو ليس نصًا
reason-empty = الملف فارغ
reason-loop = رابط رمزي يعود إلى مجلد أعلى منه
reason-folder = هذا مجلد
reason-no-folder = لا يوجد مجلد بهذا الاسم
reason-read-only = نظام الملفات للقراءة فقط
reason-full = لا توجد مساحة كافية
reason-file-there = يوجد ملف حيث يجب أن يكون مجلد
reason-other = أبلغ النظام عن خطأ

## Summary

summary-read =
    المقروء: { PLURAL($leaflets) ->
        [zero] { $leaflets } نشرة
        [one] نشرة واحدة
        [two] نشرتان
        [few] { $leaflets } نشرات
        [many] { $leaflets } نشرة
       *[other] { $leaflets } نشرة
    } × { PLURAL($facts) ->
        [zero] { $facts } بند مرجعي
        [one] بند مرجعي واحد
        [two] بندان مرجعيان
        [few] { $facts } بنود مرجعية
        [many] { $facts } بندًا مرجعيًا
       *[other] { $facts } بند مرجعي
    }، { PLURAL($statements) ->
        [zero] { $statements } قول
        [one] قول واحد
        [two] قولان
        [few] { $statements } أقوال
        [many] { $statements } قولًا
       *[other] { $statements } قول
    }
summary-findings =
    { PLURAL($errors) ->
        [zero] { $errors } خطأ
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأً
       *[other] { $errors } خطأ
    }، { PLURAL($warnings) ->
        [zero] { $warnings } تحذير
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }، { PLURAL($notes) ->
        [zero] { $notes } ملاحظة
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $notes } ملاحظات
        [many] { $notes } ملاحظة
       *[other] { $notes } ملاحظة
    }
summary-hidden = غير معروض: { $suppressed } مستثنى، { $known } معروف من خط الأساس
summary-baseline = الملاحظات المكتوبة في { $text }: { $count }
summary-fixed = الملاحظات المصحَّحة: { $count }، النشرات: { $leaflets }
summary-separator = { ": " }
summary-clean = لم يُعثر على شيء
summary-cut = عدد الملاحظات أكبر مما يسعه ملخص المهمة: حُذف الباقي هنا.
summary-capped = يعرض GitHub عشرة تعليقات فقط من كل نوع: كل الملاحظات في ملخص المهمة.
summary-without-facts = لم تُستعمل بيانات مرجعية: لا يُكشف إلا التناقض داخل النشرة الواحدة. حدّد البيانات المرجعية بالخيار --facts أو --topic.
summary-with-source-only = لم تُستعمل بيانات مرجعية: قورنت الترجمات بأصلها فقط. حدّد البيانات المرجعية بالخيار --facts أو --topic.
summary-time = انتهى خلال { $seconds } ث
emit-summary = الحزم المكتوبة: { $written }، الحزم المحدَّثة أصلًا: { $kept }
emit-two-leaflets = توجد نشرة أخرى باللغة { $text }: لا تتسع الحزمة إلا لنشرة واحدة
render-missing = يشير { $text } إلى { $expected } وهو غير موجود
render-nothing = لا توجد نشرة في هذه الحزمة
language-detected = قُرئت على أن لغتها { $text }، كما استُدل من النص

## Tables

compare-fact = البند
compare-expected = المرجع
compare-legend = ! يخالف البقية   + يثبت   - ينفي   · لا يذكر
compare-legend-facts = ≠ يخالف المرجع
compare-nothing = لا تذكر أي نشرة شيئًا عن البيانات المرجعية.
compare-borrowed = لا توجد بيانات مرجعية لهذا الموضوع: رُتِّب ما تقوله النشرات وفق بيانات { $topic }.
languages-tag = الوسم
languages-name = اللغة
languages-level = المستوى
languages-reads = ما يُقرأ
level-figures = أرقام
level-pack = حزمة
level-full = كامل
reads-figures = الأعداد والوحدات
reads-pack = الأعداد والوحدات والمفاهيم والأقوال
reads-full = الأعداد والوحدات والمفاهيم والأقوال؛ والرسائل بهذه اللغة
facts-clean = لم يُعثر على شيء
facts-fact = البند
facts-kind = النوع
facts-value = القيمة
facts-scope = النطاق
facts-needed = اللزوم
facts-required = إلزامي
facts-optional = اختياري
facts-known = معروف
facts-not-fixed = لا عدد ثابت
rules-rule = القاعدة
rules-severity = الخطورة
rules-about = ما تكشفه
rules-off = معطّلة ما لم تُفعَّل

rule-conflicting-value = قيمة تخالف البيانات المرجعية
rule-wrong-unit = الأرقام الصحيحة بوحدة أخرى
rule-wrong-measure = الأرقام الصحيحة لمقاس آخر
rule-partial-range = جزء فقط من المدى المرجعي
rule-missing-statement = بند إلزامي لا تذكره النشرة
rule-reversed-statement = عكس ما في المرجع
rule-self-contradiction = قيمتان لبند واحد في نشرة واحدة
rule-changed-strength = مانع للعلاج بصيغة أقوى أو أضعف من المرجع
rule-unsupported-statement = مانع أو داعٍ أو أثر لا يذكره المرجع
rule-unadaptable-sentence = جملة لا يمكن إدراج القيمة الجديدة فيها
rule-stale-bundle = حزمة Fluent قديمة أو معدَّلة يدويًا
rule-broken-bundle = ملف Fluent لا يمكن تحليله أو تنسيقه
rule-missing-message = رسالة موجودة في لغة أخرى
rule-missing-variable = رسالة ينقصها متغير أو مصطلح من لغة الأصل
rule-missing-plural = اختيار حسب العدد تنقصه صيغ
rule-source-mismatch = رقم يذكره الأصل على نحو آخر، أو يوجد في أحدهما فقط
rule-dropped-negation = جملة فقدت نفيها
rule-added-negation = جملة تنفي حيث لا ينفي الأصل
rule-untranslated-text = نص بقي كما هو في الأصل
rule-omitted-text = جزء من الأصل ناقص
rule-added-text = جزء ليس في الأصل
rule-outlier-translation = نشرة تخالف سائر نشرات موضوعها
rule-unread-number = رقم لم يُربط بأي بند
rule-unreadable-file = ملف أو سجل تعذّرت قراءته
rule-unknown-language = نشرة لغتها غير معروفة
rule-bad-suppression = استثناء بلا سبب، أو لقاعدة غير موجودة
rule-unused-suppression = استثناء لم يعد يخفي شيئًا

rule-broken-grammar = كلمات بترتيب لا يجيزه النحو
rule-doubled-word = كلمة مكررة
rule-forbidden-term = مصطلح تمنعه قاعدة المصطلحات
rule-glued-words = كلمات ملتصقة
rule-inconsistent-term = اسم واحد بعدة صور إملائية
rule-invisible-character = محارف لا يراها أحد
rule-machine-chatter = ما تقوله الآلة لمستخدمها
rule-malformed-number = رقم عرضة لسوء القراءة
rule-misspelt-term = كلمة تختلف بحرف واحد عن مصطلح
rule-missing-diacritics = نشرة فقدت حروفها ذات العلامات
rule-mixed-script = كلمة بحروف من نظامي كتابة
rule-mojibake = نص معطوب الترميز
rule-repeated-text = نص يكرر نفسه
rule-spun-document = نشرة أعاد برنامج صياغتها
rule-stray-boilerplate = أجزاء من صفحة ويب
rule-tortured-phrase = عبارات لا يكتبها أهل المجال
rule-truncated-text = نص مبتور
rule-wrong-language = نص بلغة أخرى
rule-bad-facts = خطأ في ملف البيانات المرجعية أو ملف المصطلحات

## Findings on a page: heads of columns

sheet-line = السطر
sheet-severity = الخطورة
sheet-rule = القاعدة
sheet-finding = الملاحظة

## The sign-off sheet, for translators and doctors

sheet-title = ورقة الاعتماد
sheet-skip = الانتقال إلى البنود المرجعية
sheet-facts = البيانات المرجعية
sheet-edition = { $file }، الإصدار { $version } بتاريخ { $date }، اعتمده { $role }، المجموع الاختباري { $hash }
sheet-checked = ما فُحص
sheet-leaflets =
    { PLURAL($count) ->
        [zero] { $count } نشرة
        [one] نشرة واحدة
        [two] نشرتان
        [few] { $count } نشرات
        [many] { $count } نشرة
       *[other] { $count } نشرة
    }
sheet-identity = هذه الورقة
sheet-controls = التصفية والقرارات
sheet-language = اللغة
sheet-all = الكل
sheet-show = عرض
sheet-open = دون قرار
sheet-decided = تم البت فيه
sheet-different = الصفوف المختلفة فقط
sheet-export = تصدير القرارات
sheet-print = طباعة
sheet-keys = المفاتيح: j التالي، k السابق، a قبول، r رفض، o دون قرار، c تعليق، e تصدير
sheet-progress = تم البت في @decided@ من @all@، المعروض @shown@
sheet-exported = القرارات في الملف leaflint-suppressions.toml.
sheet-reason-needed = اكتب سبب رفض الملاحظة.
sheet-name-needed = اكتب اسم صاحب القرار.
sheet-not-kept = لا يحفظ هذا المتصفح القرارات: صدّرها قبل إغلاق الصفحة.
sheet-first = بانتظار القرار
sheet-more = والمزيد أدناه: { $count }
sheet-matrix = البنود المرجعية والنشرات
sheet-canonical = في المرجع
sheet-agrees = مطابق
sheet-differs = مخالف
sheet-partial = جزء فقط
sheet-missing = ناقص وهو إلزامي
sheet-other-scope = عن شيء آخر
sheet-silent = غير مذكور
sheet-charts = الأرقام على محور واحد
sheet-stated = المذكور
sheet-expected = المتوقع
sheet-suggestion = اقتراح
sheet-decision = القرار
sheet-undecided = دون قرار
sheet-accept = قبول: ستُصحَّح النشرة
sheet-reject = رفض: النشرة صحيحة
sheet-comment = تعليق، أو سبب الرفض
sheet-sign = التوقيع
sheet-sign-text = قرأتُ النشرات والملاحظات أعلاه، وقراراتي مدوّنة بجانبها.
sheet-reviewer = الاسم
sheet-role = الصفة
sheet-date = التاريخ
sheet-signature = التوقيع
sheet-footer = من إعداد leaflint. ما لا يفهمه لا يمكنه فحصه: اقرأ النص كله.

## A new project

init-wrote = كُتب { $text }
init-found =
    { PLURAL($count) ->
        [zero] لا توجد نشرات تطابق { $text } ({ $count })
        [one] نشرة واحدة تطابق { $text } ({ $count })
        [two] نشرتان تطابقان { $text } ({ $count })
        [few] { $count } نشرات تطابق { $text }
        [many] { $count } نشرة تطابق { $text }
       *[other] { $count } نشرة تطابق { $text }
    }
init-next = الخطوة التالية: أدخل أرقامك في ملف البيانات المرجعية، ثم شغّل leaflint check.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = مفتاح غير معروف: { $text }
settings-unknown-rule = لا توجد قاعدة باسم { $text }
settings-wrong-type = يجب أن تكون قيمة { $text }: { $expected }
settings-bad-value = { $text } ليس من القيم المتاحة: { $expected }
pattern-no-field = لا حقل في النمط { $text }: يلزم {"{language}"} أو {"{topic}"}
pattern-outside = { $text } خارج المشروع: الأنماط منسوبة إلى مجلد المشروع
pattern-unclosed = قوس بلا قرين: { $text }
pattern-unknown-field = حقل غير معروف: { $text }؛ المتاح {"{topic}"} و{"{language}"}
pattern-adjacent = لا فاصل بين { $text } والحقل الذي قبله
pattern-too-many = حقول أكثر من اللازم ابتداءً من { $text }
settings-nearest = هل تقصد { $text }؟
settings-choices = المتاح: { $expected }.
type-string = نص بين علامتي اقتباس
type-list = قائمة نصوص
type-table = جدول
type-list-of-tables = قائمة جداول

## What the command line answers

error-no-project = لا يوجد مشروع هنا: لا ملف leaflint.toml ولا مجلد content في هذا المجلد ولا فوقه
error-no-leaflets = لم يُعثر على نشرات
# $text (String) - patterns of paths.
no-leaflets-help = بُحث عنها في { $text }
error-nothing-read = تعذّرت قراءة أي شيء
error-unknown-topic = لا يوجد موضوع باسم { $text }
error-unknown-rule = لا توجد قاعدة باسم { $text }
error-unknown-format = لا توجد صيغة { $text } لهذا الأمر
error-needs-records = تُقرأ السجلات من الدخل القياسي: لا تذكر مسارات
error-output-form = يأخذ --output القيمة FORMAT=FILE، لا { $text }
error-output-twice = ذُكر { $text } ملفَّ خرج مرتين
error-output-leaflet = { $text } نشرة تُقرأ: لا يمكن أن تكون ملف خرج أيضًا
error-output-write = تعذّرت كتابة { $text }: { $reason }
error-format-records = تحتاج الصيغة { $text } إلى نتائج التشغيل كاملة: استعمل { $expected } مع السجلات
error-baseline = تعذّر استعمال خط الأساس { $text }: { $reason }
error-baseline-needed = حدّد الملف بالخيار --baseline
error-git = تعذّر على git تحديد ما تغيّر منذ { $text }: { $reason }
error-init-exists = { $text } موجود من قبل
error-facts-needed = حدّد موضوعًا بالخيار --topic أو ملف بيانات مرجعية بالخيار --facts
error-write-file = تعذّرت كتابة { $file }: { $reason }؛ لم يتغيّر شيء
error-no-language = حدّد اللغة بالخيار --language
error-no-bundle = لا توجد حزمة للغة { $language } في { $file }
error-write = تعذّرت كتابة النتيجة: { $reason }
nearest-help = هل تقصد { $text }؟
choices-help = المتاح: { $expected }

## Facts files

facts-syntax = هذا السطر ليس TOML صالحًا: { $detail }
facts-markup = هذا السطر ليس XML صالحًا: { $detail }
facts-empty = الملف فارغ
facts-duplicate-key = المفتاح «{ $key }» مكرر
facts-unknown-key = لا يوجد هنا مفتاح باسم «{ $key }»؛ المفاتيح المتاحة: { $known }
facts-unknown-key-similar = لا يوجد هنا مفتاح باسم «{ $key }»؛ هل تقصد «{ $nearest }»؟
facts-unknown-choice = «{ $found }» ليس من قيم { $key }؛ المتاح: { $choices }
facts-wrong-type = يجب أن تكون قيمة { $key }: { $expected }، لا { $found }
facts-unfit-value = لا يمكن أن تكون قيمة { $key }: { $found }
facts-kind-text = نص بين علامتي اقتباس
facts-kind-number = رقم
facts-kind-truth = true أو false
facts-kind-date = تاريخ
facts-kind-list = قائمة بين قوسين مربعين
facts-kind-text-or-list = نص بين علامتي اقتباس أو قائمة
facts-kind-table = جدول
facts-missing-topic = لا يذكر الملف موضوعه
facts-missing-key = ينقص الملف المفتاح { $key }
facts-bad-id = «{ $id }» معرّف غير صالح: لا يتضمن المعرّف إلا الأحرف الصغيرة a–z والأرقام والشرطات
facts-missing-value = ليس للبند { $fact } قيمة
facts-value-empty = لا قيمة بين علامتي الاقتباس
facts-value-number = رقم ناقص هنا
facts-value-comma = الفاصلة العشرية هنا نقطة لا فاصلة
facts-value-figure = تعذّرت قراءة «{ $figure }» كرقم
facts-value-unit = «{ $unit }» ليس وحدة؛ الوحدات: { $codes }
facts-value-unlike = لا يمكن أن يكون { $low } و{ $high } طرفي مدى واحد
facts-value-reversed = المدى معكوس؛ هل تقصد { $swapped }؟
facts-value-rest = «{ $rest }» ليس جزءًا من القيمة
facts-none-unit = تحتاج «none» إلى وحدة: أضف المفتاح unit
facts-unit-twice = وحدة القيمة تختلف عن وحدة المفتاح unit
facts-negative = لا يمكن لكمية من هذا النوع أن تقل عن الصفر
facts-about-nothing = لا شيء يحدد الأرقام التي يخصها { $fact }: أضف about أو counts أو relation
facts-scope-empty = يحتاج scope إلى of أو age أو weight
facts-scope-value = ليس لهذا النطاق قيمة
facts-scope-twice = لهذا النطاق قيمة من قبل
facts-scope-unlike = نوع وحدة هذا النطاق يختلف عن نوع وحدة البند
facts-no-equivalent = { $stated } لا يعني ما يعنيه { $canonical }
facts-duplicate-concept = { $concept } مكرر في { $predicate }
facts-shared-id = { $id } اسم لرقم ولمفهوم في قائمة معًا
facts-unlisted-detail = للمفهوم { $concept } تفاصيل لكنه ليس في أي قائمة
facts-unlisted-detail-similar = للمفهوم { $concept } تفاصيل لكنه ليس في أي قائمة؛ هل تقصد «{ $nearest }»؟
facts-unknown-concept = لا يوجد مفهوم باسم «{ $concept }»
facts-unknown-concept-similar = لا يوجد مفهوم باسم «{ $concept }»؛ هل تقصد «{ $nearest }»؟
facts-unknown-concept-help = عرّفه في أحد ملفات مصطلحات الموضوع، بلغة واحدة على الأقل: [{ $concept }] مع `preferred` و`gloss`.
facts-missing-term = ليس للمفهوم { $concept } مصطلح باللغات: { $languages }
facts-unused-concept = لا يستعمل أي بند المفهوم { $concept }
facts-term-missing = ليس للمفهوم { $concept } مصطلح
facts-term-twice = «{ $term }» اسم للمفهوم { $concept } من قبل
facts-concept-circle = جُعل المفهوم { $concept } نوعًا من نفسه

## Help

help-about = يفحص نشرات المرضى المترجمة مقابل مجموعة واحدة من البيانات المرجعية
help-check = فحص النشرات مقابل البيانات المرجعية وفي ذاتها
help-extract = طباعة ما فُهم: الكميات والمفاهيم والأقوال
help-compare = البيانات × النشرات: من يقول ماذا ومن يخالف
help-facts = العمل على البيانات المرجعية
help-facts-lint = فحص ملف بيانات مرجعية ومصطلحاته
help-facts-list = سرد البيانات المرجعية
help-facts-schema = طباعة مخطط JSON لملفات البيانات، للمحررات
help-facts-diff = سرد ما تغيّر منذ ملف بيانات أقدم وما صار خطأً بسببه من أقوال النشرات
help-facts-draft = طباعة ملف بيانات أول مقروء من نشرات موثوقة
help-languages = طباعة جدول اللغات المدعومة
help-rules = طباعة جدول القواعد
help-explain = شرح قاعدة بأمثلة
help-emit = كتابة حزم Fluent؛ مع --check: الإخفاق إن كانت إحداها قديمة
help-render = طباعة نشرة من حزمتها
help-init = كتابة ملف leaflint.toml مشروح وملف بيانات أول لهذا المجلد
help-exit-status = حالة الخروج: 0 لم يُعثر على شيء عند حد --fail-on أو فوقه؛ 1 عُثر على شيء؛ 2 الاستعمال أو الإعدادات خطأ، أو تعذّرت قراءة أي شيء.
help-heading-usage = الاستعمال:
help-heading-commands = الأوامر
help-heading-arguments = المعاملات
help-heading-options = الخيارات
help-heading-common = الخيارات المشتركة
help-values = { "[" }القيم الممكنة: { $text }]
help-default = { "[" }الافتراضي: { $text }]
help-arg-paths = نشرات أو مجلدات؛ و- هو الدخل القياسي. الافتراضي: المشروع الموجود من المجلد الحالي صعودًا
help-arg-render-paths = حزم؛ الافتراضي: حزم لغة --language في المشروع
help-arg-check-output = كتابة تقرير إلى ملف أيضًا، مثل sarif=out.sarif؛ يمكن تكراره
help-arg-check-suppressions = القرارات بشأن الملاحظات؛ الافتراضي: leaflint-suppressions.toml بجانب leaflint.toml
help-arg-check-baseline = ملاحظات معروفة: لا تُعرض ولا تُحسب إلا الجديدة
help-arg-check-write-baseline = كتابة كل الملاحظات في خط الأساس والانتهاء بنجاح
help-arg-check-since = النشرات التي تغيّرت منذ مراجعة git فقط، أو التي يعنيها بند مرجعي تغيّر منذ ذلك الحين
help-arg-check-fix = كتابة التصحيحات المؤكدة في النشرات
help-arg-check-diff = عرض ما سيكتبه --fix دون كتابة شيء
help-arg-compare-canonical = اعرض ما يقوله المرجع أيضًا
help-arg-extract-what = ما يُطبع
help-arg-facts-diff-old = ملف البيانات كما كان
help-arg-explain-rule = معرّف القاعدة كما في الملاحظات
help-arg-emit-out = مجلد الحزم: `DIR/LANGUAGE/TOPIC.ftl`. الافتراضي: locales في المشروع
help-arg-emit-check = عدم كتابة شيء؛ حالة الخروج 1 إن اختلفت حزمة عما كان سيُكتب
help-arg-emit-force = الكتابة فوق الحزم المعدّلة يدويًا
help-arg-render-from = مجلد الحزم: `DIR/LANGUAGE/TOPIC.ftl`. الافتراضي: locales في المشروع
help-arg-init-schema = طباعة مخطط JSON لملف leaflint.toml، للمحررات، دون كتابة شيء
help-arg-format = صيغة الإخراج؛ لدى check الصيغ human وconcise وjson وjsonl وsarif وjunit وgithub وgitlab وcheckstyle وmarkdown وhtml؛ ولدى غيره human وjsonl; compare: human, table, markdown, jsonl
help-arg-topic = موضوع من المشروع، وإلا فمن المحتوى المدمج
help-arg-facts = ملف بيانات مرجعية بدلًا من موضوع
help-arg-language = لغة النشرات، وسم BCP 47
help-arg-locale = لغة الرسائل؛ الافتراضي: من البيئة
help-arg-locales = مجلد حزم لغات تُقرأ قبل الحزم المرفقة
help-arg-input = قراءة ملفات، أو سجلات (JSON Lines) من الدخل القياسي
help-arg-only = تشغيل هذه القواعد دون غيرها
help-arg-enable = تشغيل هذه القواعد أيضًا
help-arg-ignore = عدم تشغيل هذه القواعد
help-arg-fail-on = الشدة التي تصير حالة الخروج عندها 1؛ الافتراضي: error
help-arg-jobs = عدد الخيوط؛ الافتراضي: خيط لكل معالج
help-arg-color = متى تُستعمل الألوان
help-arg-help = طباعة المساعدة
help-arg-version = طباعة الإصدار
usage-unknown-option = { $text } ليس من خيارات هذا الأمر
usage-unknown-command = { $text } ليس أمرًا
usage-invalid-value = { $text } ليست قيمة للخيار { $expected }
usage-missing = يجب ذكر { $text }
usage-conflict = لا يُجمع بين { $text } و{ $expected }
usage-help = يعرض `leaflint --help` طريقة الاستعمال.
