# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: ru
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 53880ddb69467ce9

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } мм
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5–2 мм
    .s5-li2 = составляет от 0,5 до 2 мм
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = от трёх до шести
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = от 4 до 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } неделя
        [few] { NUMBER($min) }–{ NUMBER($max) } недели
        [many] { NUMBER($min) }–{ NUMBER($max) } недель
       *[other] { NUMBER($min) }–{ NUMBER($max) } недели
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 недель
    .s6-p1 = от четырёх до шести недель
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } минута
        [few] { NUMBER($min) }–{ NUMBER($max) } минуты
        [many] { NUMBER($min) }–{ NUMBER($max) } минут
       *[other] { NUMBER($min) }–{ NUMBER($max) } минуты
    }
# Canonical: 30..60 min
fact-session-duration-text = 30–60 минут
    .s5-p1 = 30–60 минут
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } минута
        [few] { NUMBER($min) }–{ NUMBER($max) } минуты
        [many] { NUMBER($min) }–{ NUMBER($max) } минут
       *[other] { NUMBER($min) }–{ NUMBER($max) } минуты
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 минут
    .s5-li1 = 30–45 минут
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } год
        [few] ≥ { NUMBER($min) } года
        [many] ≥ { NUMBER($min) } лет
       *[other] ≥ { NUMBER($min) } года
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 лет
    .s3-p1 = не менее восемнадцати лет
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } день
        [few] { NUMBER($value) } дня
        [many] { NUMBER($value) } дней
       *[other] { NUMBER($value) } дня
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 дней
    .s4-li1 = пять дней
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } день
        [few] { NUMBER($min) }–{ NUMBER($max) } дня
        [many] { NUMBER($min) }–{ NUMBER($max) } дней
       *[other] { NUMBER($min) }–{ NUMBER($max) } дня
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 дня
    .s7-p1 = от одного до трёх дней
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } день
        [few] { NUMBER($min) }–{ NUMBER($max) } дня
        [many] { NUMBER($min) }–{ NUMBER($max) } дней
       *[other] { NUMBER($min) }–{ NUMBER($max) } дня
    }
# Canonical: 0..1 d
fact-downtime-text = 0–1 день
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [one] { NUMBER($value) } час
        [few] { NUMBER($value) } часа
        [many] { NUMBER($value) } часов
       *[other] { NUMBER($value) } часа
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 часа
    .s8-li1 = 24 часов
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } неделя
        [few] { NUMBER($value) } недели
        [many] { NUMBER($value) } недель
       *[other] { NUMBER($value) } недели
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 недели
    .s8-li2 = двух недель
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } месяц
        [few] { NUMBER($min) }–{ NUMBER($max) } месяца
        [many] { NUMBER($min) }–{ NUMBER($max) } месяцев
       *[other] { NUMBER($min) }–{ NUMBER($max) } месяца
    }
# Canonical: 3..6 mo
fact-results-time-text = 3–6 месяцев
    .s6-p2 = 3–6 месяцев
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } год
        [few] { NUMBER($value) } года
        [many] { NUMBER($value) } лет
       *[other] { NUMBER($value) } года
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 год
    .s6-p2 = один раз в год
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } месяц
        [few] ≤ { NUMBER($max) } месяца
        [many] ≤ { NUMBER($max) } месяцев
       *[other] ≤ { NUMBER($max) } месяца
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 месяцев
    .s3-li3 = шести месяцев

## Terms

-acne-medication = препараты от акне
-acne-scar = рубцы постакне
-active-acne = активное акне
-adolescent = подросток
-adult = взрослый
-age-spot = пигментные пятна
-alopecia-areata = очаговая алопеция
-anticoagulant = антикоагулянты
-bleeding = кровоточивость
-bleeding-disorder = нарушение свёртываемости крови
-botox = ботулотоксин
-breastfeeding = грудное вскармливание
-bruising = синяк
-chemotherapy = химиотерапия
-child = ребёнок
-cold-sore = герпес
-collagen = коллаген
-consultation = консультация
-dermabrasion = дермабразия
-dermaroller = дермароллер
-diabetes = сахарный диабет
-diameter = диаметр
-discoloration = нарушение пигментации
-doctor = врач
-downtime = период восстановления
-dryness = сухость
-early-result = первые результаты
-eczema = экзема
-elastin = эластин
-filler = филлер
-fine-line = мелкие морщины
-home-use = домашнее применение
-hyperhidrosis = гипергидроз
-infection = инфекция
-interval = интервал
-irritation = раздражение
-isotretinoin = изотретиноин
-keloid = келоид
-large-pore = расширенные поры
-laser = лазер
-length = длина
-local-anaesthetic = местный анестетик
-maintenance = поддерживающая процедура
-makeup = макияж
-microneedling = микронидлинг
-minimum-age = минимальный возраст
-minor = несовершеннолетний
-needle = игла
-numbing-cream = анестезирующий крем
-open-wound = открытая рана
-other-procedure = инъекционная мезотерапия
-patient = пациент
-peel = химический пилинг
-peeling = шелушение
-plastic-surgery = пластическая операция
-pregnancy = беременность
-price = цена
-psoriasis = псориаз
-radiotherapy = лучевая терапия
-redness = покраснение
-result = результат
-retinoid = ретиноид
-rosacea = розацеа
-scar = рубец
-scar-history = склонность к рубцеванию
-scarring = рубцевание
-school = школа
-session = сеанс
-skin-infection = кожная инфекция
-solarium = солярий
-sport = спорт
-stretch-mark = растяжка
-study = исследование
-sun = солнце
-swelling = отёк
-tattoo = татуировка
-therapist = косметолог
-treatment = процедура
-uneven-tone = неровный тон кожи
-vitamin-a = витамин А
-waxing = депиляция
-work = работа
-wrinkle = морщина

## Leaflet

# Markdown before: "---\nlanguage: ru\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Микронидлинг: информация для пациентов
# Markdown before: "\n\n"
leaflet-s1-p1 = Микронидлинг — это процедура, которая помогает коже обновляться. Небольшой ручной аппарат создаёт в коже множество крошечных каналов с помощью очень тонких игл. Пока эти каналы затягиваются, кожа вырабатывает новый коллаген, становится более упругой и гладкой.
# Markdown before: "\n\n## "
leaflet-s2-heading = Показания к процедуре
# Markdown before: "\n\n"
leaflet-s2-p1 = Микронидлинг может улучшить вид кожи, если у вас:
# Markdown before: "\n\n- "
leaflet-s2-li1 = рубцы постакне и другие рубцы
# Markdown before: "\n- "
leaflet-s2-li2 = тонкие линии и морщины
# Markdown before: "\n- "
leaflet-s2-li3 = расширенные поры
# Markdown before: "\n- "
leaflet-s2-li4 = растяжки
# Markdown before: "\n- "
leaflet-s2-li5 = неровный тон кожи и возрастные пятна
# Markdown before: "\n\n"
leaflet-s2-p2 = Его также применяют при очаговой алопеции (гнёздном выпадении волос) и повышенной потливости (гипергидрозе).
# Markdown before: "\n\n## "
leaflet-s3-heading = Кому нельзя делать процедуру
# Markdown before: "\n\n"
leaflet-s3-p1 = Пациенту должно быть { fact-minimum-age-text.s3-p1 }. Мы не можем проводить процедуру, если:
# Markdown before: "\n\n- "
leaflet-s3-li1 = вы беременны
# Markdown before: "\n- "
leaflet-s3-li2 = у вас акне в стадии обострения
# Markdown before: "\n- "
leaflet-s3-li3 = вы принимали изотретиноин в течение последних { fact-isotretinoin-text.s3-li3 }
# Markdown before: "\n- "
leaflet-s3-li4 = у вас экзема или псориаз
# Markdown before: "\n- "
leaflet-s3-li5 = у вас открытая рана или кожная инфекция
# Markdown before: "\n- "
leaflet-s3-li6 = у вас герпес на губах
# Markdown before: "\n- "
leaflet-s3-li7 = вы склонны к образованию келоидов
# Markdown before: "\n- "
leaflet-s3-li8 = вы принимаете препараты, разжижающие кровь
# Markdown before: "\n- "
leaflet-s3-li9 = вы проходите лучевую терапию или химиотерапию
# Markdown before: "\n\n"
leaflet-s3-p2 = Заранее сообщите нам, если вы кормите грудью или болеете сахарным диабетом.
# Markdown before: "\n\n## "
leaflet-s4-heading = Как подготовиться
# Markdown before: "\n\n- "
leaflet-s4-li1 = За { fact-retinoid-pause-text.s4-li1 } до процедуры прекратите пользоваться ретиноидами, например кремом с ретинолом.
# Markdown before: "\n- "
leaflet-s4-li2 = Приходите с чистой кожей и оставьте украшения дома.
# Markdown before: "\n- "
leaflet-s4-li3 = Назовите нам все лекарства, которые вы принимаете.
# Markdown before: "\n\n## "
leaflet-s5-heading = Как проходит визит
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Шаг 1: мы очищаем кожу и за { fact-numbing-time-text.s5-li1 } до начала наносим обезболивающий крем.
# Markdown before: "\n2. "
leaflet-s5-li2 = Шаг 2: мы равномерно проводим аппаратом по коже. Длина игл { fact-needle-length-text.s5-li2 }, её подбирают для каждой зоны.
# Markdown before: "\n3. "
leaflet-s5-li3 = Шаг 3: мы охлаждаем кожу и наносим успокаивающую сыворотку.
# Markdown before: "\n\n"
leaflet-s5-p1 = Каждая процедура длится { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = Сколько сеансов потребуется
# Markdown before: "\n\n"
leaflet-s6-p1 = Большинству пациентов требуется { fact-session-count-text.s6-p1 } сеансов. При рубцах постакне мы обычно планируем { fact-session-count-acne-scar-text.s6-p1 } сеансов. Между сеансами проходит { fact-session-interval-text.s6-p1 }, чтобы кожа успела восстановиться.
# Markdown before: "\n\n"
leaflet-s6-p2 = Новый коллаген образуется медленно, поэтому результаты становятся заметны через { fact-results-time-text.s6-p2 }. Чтобы их сохранить, мы рекомендуем поддерживающую процедуру { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = Чего ожидать после процедуры
# Markdown before: "\n\n"
leaflet-s7-p1 = Покраснение и лёгкая отёчность — нормальное явление, они сохраняются { fact-redness-duration-text.s7-p1 }. Восстановительный период не требуется: вернуться к работе или учёбе можно в тот же или на следующий день.
# Markdown before: "\n\n"
leaflet-s7-p2 = Другие возможные побочные эффекты:
# Markdown before: "\n\n- "
leaflet-s7-li1 = раздражение
# Markdown before: "\n- "
leaflet-s7-li2 = сухость и шелушение
# Markdown before: "\n- "
leaflet-s7-li3 = синяки
# Markdown before: "\n- "
leaflet-s7-li4 = точечная кровоточивость
# Markdown before: "\n- "
leaflet-s7-li5 = инфекция, что бывает редко
# Markdown before: "\n\n## "
leaflet-s8-heading = Уход за кожей
# Markdown before: "\n\n- "
leaflet-s8-li1 = В течение { fact-makeup-delay-text.s8-li1 } не пользуйтесь декоративной косметикой.
# Markdown before: "\n- "
leaflet-s8-li2 = В течение { fact-sun-avoidance-text.s8-li2 } избегайте прямых солнечных лучей и защищайте кожу солнцезащитным кремом с SPF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Умывайтесь тёплой водой и пользуйтесь простым увлажняющим кремом.
# Markdown before: "\n- "
leaflet-s8-li4 = К средствам с витамином C и фруктовыми кислотами возвращайтесь только тогда, когда кожа успокоится.
# Markdown before: "\n\n"
leaflet-s8-p1 = Позвоните нам, если покраснение держится дольше недели, появился гной или поднялась температура.
# Markdown before: "\n\n## "
leaflet-s9-heading = Стоимость и контакты
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Один сеанс стоит 9 500 рублей. Мы проводим микронидлинг с 2016 года и с радостью ответим на ваши вопросы. Связаться с клиникой можно по телефону 8 495 555-01-23 с понедельника по пятницу с 9:00 до 17:00.
