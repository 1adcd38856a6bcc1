# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: pl
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 2b567f2a52e054a3

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5–2 mm
    .s5-li2 = od 0,5 do 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = od trzech do sześciu
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = od 4 do 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } tydzień
        [few] { NUMBER($min) }–{ NUMBER($max) } tygodnie
        [many] { NUMBER($min) }–{ NUMBER($max) } tygodni
       *[other] { NUMBER($min) }–{ NUMBER($max) } tygodnia
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 tygodni
    .s6-p1 = od czterech do sześciu tygodni
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minuta
        [few] { NUMBER($min) }–{ NUMBER($max) } minuty
        [many] { NUMBER($min) }–{ NUMBER($max) } minut
       *[other] { NUMBER($min) }–{ NUMBER($max) } minuty
    }
# Canonical: 30..60 min
fact-session-duration-text = 30–60 minut
    .s5-p1 = 30–60 minut
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minuta
        [few] { NUMBER($min) }–{ NUMBER($max) } minuty
        [many] { NUMBER($min) }–{ NUMBER($max) } minut
       *[other] { NUMBER($min) }–{ NUMBER($max) } minuty
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 minut
    .s5-li1 = 30–45 minut
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } rok
        [few] ≥ { NUMBER($min) } lata
        [many] ≥ { NUMBER($min) } lat
       *[other] ≥ { NUMBER($min) } roku
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 lat
    .s3-p1 = mieć ukończone osiemnaście lat
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } dzień
        [few] { NUMBER($value) } dni
        [many] { NUMBER($value) } dni
       *[other] { NUMBER($value) } dnia
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 dni
    .s4-li1 = Pięć dni
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } dzień
        [few] { NUMBER($min) }–{ NUMBER($max) } dni
        [many] { NUMBER($min) }–{ NUMBER($max) } dni
       *[other] { NUMBER($min) }–{ NUMBER($max) } dnia
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 dni
    .s7-p1 = od jednego do trzech dni
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } dzień
        [few] { NUMBER($min) }–{ NUMBER($max) } dni
        [many] { NUMBER($min) }–{ NUMBER($max) } dni
       *[other] { NUMBER($min) }–{ NUMBER($max) } dnia
    }
# Canonical: 0..1 d
fact-downtime-text = 0–1 dzień
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [one] { NUMBER($value) } godzina
        [few] { NUMBER($value) } godziny
        [many] { NUMBER($value) } godzin
       *[other] { NUMBER($value) } godziny
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 godziny
    .s8-li1 = 24 godziny
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } tydzień
        [few] { NUMBER($value) } tygodnie
        [many] { NUMBER($value) } tygodni
       *[other] { NUMBER($value) } tygodnia
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 tygodnie
    .s8-li2 = dwa tygodnie
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } miesiąc
        [few] { NUMBER($min) }–{ NUMBER($max) } miesiące
        [many] { NUMBER($min) }–{ NUMBER($max) } miesięcy
       *[other] { NUMBER($min) }–{ NUMBER($max) } miesiąca
    }
# Canonical: 3..6 mo
fact-results-time-text = 3–6 miesięcy
    .s6-p2 = 3–6 miesiącach
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } rok
        [few] { NUMBER($value) } lata
        [many] { NUMBER($value) } lat
       *[other] { NUMBER($value) } roku
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 rok
    .s6-p2 = raz w roku
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } miesiąc
        [few] ≤ { NUMBER($max) } miesiące
        [many] ≤ { NUMBER($max) } miesięcy
       *[other] ≤ { NUMBER($max) } miesiąca
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 miesięcy
    .s3-li3 = sześciu miesięcy

## Terms

-acne-medication = leki przeciwtrądzikowe
-acne-scar = blizna potrądzikowa
-active-acne = aktywny trądzik
-adolescent = nastolatek
-adult = osoba dorosła
-age-spot = plamy starcze
-alopecia-areata = łysienie plackowate
-anticoagulant = leki przeciwzakrzepowe
-bleeding = krwawienie
-bleeding-disorder = zaburzenia krzepnięcia krwi
-botox = toksyna botulinowa
-breastfeeding = karmienie piersią
-bruising = siniak
-chemotherapy = chemioterapia
-child = dziecko
-cold-sore = opryszczka
-collagen = kolagen
-consultation = konsultacja
-dermabrasion = dermabrazja
-dermaroller = dermaroller
-diabetes = cukrzyca
-diameter = średnica
-discoloration = przebarwienie
-doctor = lekarz
-downtime = okres rekonwalescencji
-dryness = suchość skóry
-early-result = pierwsze efekty
-eczema = wyprysk
-elastin = elastyna
-filler = wypełniacz
-fine-line = drobne linie
-home-use = zabieg w warunkach domowych
-hyperhidrosis = nadpotliwość
-infection = zakażenie
-interval = odstęp
-irritation = podrażnienie
-isotretinoin = izotretynoina
-keloid = keloid
-large-pore = rozszerzone pory
-laser = laser
-length = długość
-local-anaesthetic = środek miejscowo znieczulający
-maintenance = zabieg podtrzymujący
-makeup = makijaż
-microneedling = mikronakłuwanie
-minimum-age = minimalny wiek
-minor = osoba niepełnoletnia
-needle = igła
-numbing-cream = krem znieczulający
-open-wound = otwarta rana
-other-procedure = mezoterapia igłowa
-patient = pacjent
-peel = peeling chemiczny
-peeling = łuszczenie się skóry
-plastic-surgery = operacja plastyczna
-pregnancy = ciąża
-price = cena
-psoriasis = łuszczyca
-radiotherapy = radioterapia
-redness = zaczerwienienie
-result = efekt
-retinoid = retinoid
-rosacea = trądzik różowaty
-scar = blizna
-scar-history = skłonność do bliznowacenia
-scarring = bliznowacenie
-school = szkoła
-session = sesja
-skin-infection = zakażenie skóry
-solarium = solarium
-sport = sport
-stretch-mark = rozstęp
-study = badanie
-sun = słońce
-swelling = obrzęk
-tattoo = tatuaż
-therapist = kosmetolog
-treatment = zabieg
-uneven-tone = nierówny koloryt skóry
-vitamin-a = witamina A
-waxing = depilacja
-work = praca
-wrinkle = zmarszczka

## Leaflet

# Markdown before: "---\nlanguage: pl\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Mikronakłuwanie skóry: informacje dla pacjentów
# Markdown before: "\n\n"
leaflet-s1-p1 = Mikronakłuwanie to zabieg, który pobudza skórę do odnowy. Niewielkie ręczne urządzenie tworzy w skórze bardzo cienkimi igłami mnóstwo drobnych kanalików. Gdy kanaliki się zamykają, skóra wytwarza nowy kolagen, staje się jędrniejsza i gładsza.
# Markdown before: "\n\n## "
leaflet-s2-heading = Wskazania do zabiegu
# Markdown before: "\n\n"
leaflet-s2-p1 = Mikronakłuwanie może poprawić wygląd skóry, na której widoczne są:
# Markdown before: "\n\n- "
leaflet-s2-li1 = blizny potrądzikowe i inne blizny
# Markdown before: "\n- "
leaflet-s2-li2 = drobne linie i zmarszczki
# Markdown before: "\n- "
leaflet-s2-li3 = rozszerzone pory
# Markdown before: "\n- "
leaflet-s2-li4 = rozstępy
# Markdown before: "\n- "
leaflet-s2-li5 = nierówny koloryt skóry i plamy starcze
# Markdown before: "\n\n"
leaflet-s2-p2 = Stosuje się je także przy łysieniu plackowatym (alopecia areata) oraz nadmiernej potliwości (hiperhydrozie).
# Markdown before: "\n\n## "
leaflet-s3-heading = Kto nie może poddać się zabiegowi
# Markdown before: "\n\n"
leaflet-s3-p1 = Pacjent musi { fact-minimum-age-text.s3-p1 }. Zabiegu nie możemy wykonać u osób, które:
# Markdown before: "\n\n- "
leaflet-s3-li1 = są w ciąży
# Markdown before: "\n- "
leaflet-s3-li2 = mają aktywny trądzik
# Markdown before: "\n- "
leaflet-s3-li3 = w ciągu ostatnich { fact-isotretinoin-text.s3-li3 } przyjmowały izotretynoinę
# Markdown before: "\n- "
leaflet-s3-li4 = chorują na egzemę lub łuszczycę
# Markdown before: "\n- "
leaflet-s3-li5 = mają otwartą ranę lub zakażenie skóry
# Markdown before: "\n- "
leaflet-s3-li6 = mają opryszczkę
# Markdown before: "\n- "
leaflet-s3-li7 = mają skłonność do powstawania bliznowców (keloidów)
# Markdown before: "\n- "
leaflet-s3-li8 = przyjmują leki rozrzedzające krew
# Markdown before: "\n- "
leaflet-s3-li9 = są w trakcie radioterapii lub chemioterapii
# Markdown before: "\n\n"
leaflet-s3-p2 = Prosimy poinformować nas wcześniej o karmieniu piersią i o cukrzycy.
# Markdown before: "\n\n## "
leaflet-s4-heading = Jak się przygotować
# Markdown before: "\n\n- "
leaflet-s4-li1 = { fact-retinoid-pause-text.s4-li1 } przed zabiegiem należy odstawić retinoidy, na przykład krem z retinolem.
# Markdown before: "\n- "
leaflet-s4-li2 = Na wizytę prosimy przyjść z czystą skórą, a biżuterię zostawić w domu.
# Markdown before: "\n- "
leaflet-s4-li3 = Prosimy podać nam wszystkie przyjmowane leki.
# Markdown before: "\n\n## "
leaflet-s5-heading = Przebieg wizyty
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Krok 1: Oczyszczamy skórę i { fact-numbing-time-text.s5-li1 } przed rozpoczęciem nakładamy krem znieczulający.
# Markdown before: "\n2. "
leaflet-s5-li2 = Krok 2: Równomiernie prowadzimy urządzenie po skórze. Igły mają { fact-needle-length-text.s5-li2 } długości, a długość dobieramy do okolicy ciała.
# Markdown before: "\n3. "
leaflet-s5-li3 = Krok 3: Chłodzimy skórę i nakładamy łagodzące serum.
# Markdown before: "\n\n"
leaflet-s5-p1 = Każdy zabieg trwa { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = Ile zabiegów potrzeba
# Markdown before: "\n\n"
leaflet-s6-p1 = Większość osób potrzebuje { fact-session-count-text.s6-p1 } sesji. W przypadku blizn potrądzikowych planujemy zwykle { fact-session-count-acne-scar-text.s6-p1 } sesji. Między sesjami zachowujemy { fact-session-interval-text.s6-p1 } przerwy, aby skóra mogła się zregenerować.
# Markdown before: "\n\n"
leaflet-s6-p2 = Nowy kolagen powstaje powoli, dlatego efekty są widoczne po { fact-results-time-text.s6-p2 }. Aby je zachować, zalecamy zabieg podtrzymujący { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = Czego można się spodziewać po zabiegu
# Markdown before: "\n\n"
leaflet-s7-p1 = Zaczerwienienie i lekki obrzęk są normalne i utrzymują się { fact-redness-duration-text.s7-p1 }. Zabieg nie wymaga rekonwalescencji: do pracy lub szkoły można wrócić tego samego albo następnego dnia.
# Markdown before: "\n\n"
leaflet-s7-p2 = Inne możliwe działania niepożądane to:
# Markdown before: "\n\n- "
leaflet-s7-li1 = podrażnienie
# Markdown before: "\n- "
leaflet-s7-li2 = suchość i łuszczenie się skóry
# Markdown before: "\n- "
leaflet-s7-li3 = siniaki
# Markdown before: "\n- "
leaflet-s7-li4 = punktowe krwawienie
# Markdown before: "\n- "
leaflet-s7-li5 = zakażenie, które zdarza się rzadko
# Markdown before: "\n\n## "
leaflet-s8-heading = Pielęgnacja skóry
# Markdown before: "\n\n- "
leaflet-s8-li1 = Przez { fact-makeup-delay-text.s8-li1 } nie należy nakładać makijażu.
# Markdown before: "\n- "
leaflet-s8-li2 = Przez { fact-sun-avoidance-text.s8-li2 } prosimy unikać bezpośredniego słońca i chronić skórę kremem z filtrem SPF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Twarz należy myć letnią wodą i stosować zwykły krem nawilżający.
# Markdown before: "\n- "
leaflet-s8-li4 = Do kosmetyków z witaminą C lub kwasami owocowymi można wrócić dopiero, gdy skóra się uspokoi.
# Markdown before: "\n\n"
leaflet-s8-p1 = Prosimy o telefon, jeśli zaczerwienienie utrzymuje się dłużej niż tydzień, pojawi się ropa lub wystąpi gorączka.
# Markdown before: "\n\n## "
leaflet-s9-heading = Koszt i kontakt
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Jedna sesja kosztuje 790 zł. Zabiegi mikronakłuwania wykonujemy od 2016 roku i chętnie odpowiemy na pytania. Gabinet jest dostępny pod numerem telefonu 22 555 01 23 od poniedziałku do piątku w godzinach 9:00–17:00.
