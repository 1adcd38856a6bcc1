# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: de
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: bfd6983dc3eb20f1

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5–2 mm
    .s5-li2 = zwischen 0,5 und 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = drei bis sechs
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = 4 bis 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } Woche
       *[other] { NUMBER($min) }–{ NUMBER($max) } Wochen
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 Wochen
    .s6-p1 = vier bis sechs Wochen
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } Minute
       *[other] { NUMBER($min) }–{ NUMBER($max) } Minuten
    }
# Canonical: 30..60 min
fact-session-duration-text = 30–60 Minuten
    .s5-p1 = 30–60 Minuten
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } Minute
       *[other] { NUMBER($min) }–{ NUMBER($max) } Minuten
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 Minuten
    .s5-li1 = 30 bis 45 Minuten
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } Jahr
       *[other] ≥ { NUMBER($min) } Jahre
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 Jahre
    .s3-p1 = mindestens achtzehn Jahre alt
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } Tag
       *[other] { NUMBER($value) } Tage
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 Tage
    .s4-li1 = fünf Tage
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } Tag
       *[other] { NUMBER($min) }–{ NUMBER($max) } Tage
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 Tage
    .s7-p1 = ein bis drei Tagen
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } Tag
       *[other] { NUMBER($min) }–{ NUMBER($max) } Tage
    }
# Canonical: 0..1 d
fact-downtime-text = 0–1 Tag
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [one] { NUMBER($value) } Stunde
       *[other] { NUMBER($value) } Stunden
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 Stunden
    .s8-li1 = 24 Stunden
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } Woche
       *[other] { NUMBER($value) } Wochen
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 Wochen
    .s8-li2 = zwei Wochen
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } Monat
       *[other] { NUMBER($min) }–{ NUMBER($max) } Monate
    }
# Canonical: 3..6 mo
fact-results-time-text = 3–6 Monate
    .s6-p2 = erst nach 3 bis 6 Monaten
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } Jahr
       *[other] { NUMBER($value) } Jahre
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 Jahr
    .s6-p2 = einmal im Jahr
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } Monat
       *[other] ≤ { NUMBER($max) } Monate
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 Monate
    .s3-li3 = sechs Monate

## Terms

-acne-medication = Aknemedikament
-acne-scar = Aknenarbe
-active-acne = aktive Akne
-adolescent = Jugendlicher
-adult = Erwachsener
-age-spot = Altersfleck
-alopecia-areata = kreisrunder Haarausfall
-anticoagulant = Blutverdünner
-bleeding = Blutung
-bleeding-disorder = Blutgerinnungsstörung
-botox = Botulinumtoxin
-breastfeeding = Stillzeit
-bruising = Bluterguss
-chemotherapy = Chemotherapie
-child = Kind
-cold-sore = Lippenherpes
-collagen = Kollagen
-consultation = Beratungsgespräch
-dermabrasion = Dermabrasion
-dermaroller = Dermaroller
-diabetes = Diabetes
-diameter = Durchmesser
-discoloration = Pigmentstörung
-doctor = Arzt
-downtime = Ausfallzeit
-dryness = Trockenheit
-early-result = erste Ergebnisse
-eczema = Ekzem
-elastin = Elastin
-filler = Filler
-fine-line = feine Linie
-home-use = Heimanwendung
-hyperhidrosis = übermäßiges Schwitzen
-infection = Infektion
-interval = Abstand
-irritation = Reizung
-isotretinoin = Isotretinoin
-keloid = Keloid
-large-pore = vergrößerte Pore
-laser = Laserbehandlung
-length = Länge
-local-anaesthetic = örtliches Betäubungsmittel
-maintenance = Auffrischungsbehandlung
-makeup = Make-up
-microneedling = Microneedling
-minimum-age = Mindestalter
-minor = Minderjähriger
-needle = Nadel
-numbing-cream = Betäubungscreme
-open-wound = offene Wunde
-other-procedure = Mesotherapie
-patient = Patient
-peel = chemisches Peeling
-peeling = Schuppung
-plastic-surgery = Schönheitsoperation
-pregnancy = Schwangerschaft
-price = Preis
-psoriasis = Schuppenflechte
-radiotherapy = Strahlentherapie
-redness = Rötung
-result = Ergebnis
-retinoid = Retinoid
-rosacea = Rosazea
-scar = Narbe
-scar-history = Neigung zu Narbenbildung
-scarring = Narbenbildung
-school = Schule
-session = Sitzung
-skin-infection = Hautinfektion
-solarium = Solarium
-sport = Sport
-stretch-mark = Dehnungsstreifen
-study = Studie
-sun = Sonne
-swelling = Schwellung
-tattoo = Tattoo
-therapist = Behandler
-treatment = Behandlung
-uneven-tone = ungleichmäßiger Hautton
-vitamin-a = Vitamin A
-waxing = Haarentfernung
-work = Arbeit
-wrinkle = Falte

## Leaflet

# Markdown before: "---\nlanguage: de\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Microneedling: Informationen für Patientinnen und Patienten
# Markdown before: "\n\n"
leaflet-s1-p1 = Microneedling ist eine Behandlung, die der Haut hilft, sich zu erneuern. Ein kleines Handgerät mit sehr feinen Nadeln setzt viele winzige Kanäle in die Haut. Während sich diese Kanäle schließen, bildet Ihre Haut neues Kollagen und wird fester und glatter.
# Markdown before: "\n\n## "
leaflet-s2-heading = Anwendungsgebiete
# Markdown before: "\n\n"
leaflet-s2-p1 = Microneedling kann das Erscheinungsbild verbessern von:
# Markdown before: "\n\n- "
leaflet-s2-li1 = Aknenarben und anderen Narben
# Markdown before: "\n- "
leaflet-s2-li2 = feinen Linien und Falten
# Markdown before: "\n- "
leaflet-s2-li3 = vergrößerten Poren
# Markdown before: "\n- "
leaflet-s2-li4 = Dehnungsstreifen
# Markdown before: "\n- "
leaflet-s2-li5 = ungleichmäßigem Hautton und Altersflecken
# Markdown before: "\n\n"
leaflet-s2-p2 = Außerdem wird es bei kreisrundem Haarausfall (Alopecia areata) und übermäßigem Schwitzen (Hyperhidrose) eingesetzt.
# Markdown before: "\n\n## "
leaflet-s3-heading = Wer nicht behandelt werden darf
# Markdown before: "\n\n"
leaflet-s3-p1 = Patientinnen und Patienten müssen { fact-minimum-age-text.s3-p1 } sein. Wir können Sie nicht behandeln, wenn Sie:
# Markdown before: "\n\n- "
leaflet-s3-li1 = schwanger sind
# Markdown before: "\n- "
leaflet-s3-li2 = an aktiver Akne leiden
# Markdown before: "\n- "
leaflet-s3-li3 = innerhalb der letzten { fact-isotretinoin-text.s3-li3 } Isotretinoin eingenommen haben
# Markdown before: "\n- "
leaflet-s3-li4 = ein Ekzem oder Schuppenflechte haben
# Markdown before: "\n- "
leaflet-s3-li5 = eine offene Wunde oder eine Hautinfektion haben
# Markdown before: "\n- "
leaflet-s3-li6 = gerade Lippenherpes haben
# Markdown before: "\n- "
leaflet-s3-li7 = zu Keloiden neigen
# Markdown before: "\n- "
leaflet-s3-li8 = blutverdünnende Medikamente einnehmen
# Markdown before: "\n- "
leaflet-s3-li9 = eine Strahlentherapie oder eine Chemotherapie erhalten
# Markdown before: "\n\n"
leaflet-s3-p2 = Bitte informieren Sie uns vorab, wenn Sie stillen oder Diabetes haben.
# Markdown before: "\n\n## "
leaflet-s4-heading = So bereiten Sie sich vor
# Markdown before: "\n\n- "
leaflet-s4-li1 = Setzen Sie Retinoide, zum Beispiel eine Retinolcreme, { fact-retinoid-pause-text.s4-li1 } vor der Behandlung ab.
# Markdown before: "\n- "
leaflet-s4-li2 = Kommen Sie mit gereinigter Haut und lassen Sie Ihren Schmuck zu Hause.
# Markdown before: "\n- "
leaflet-s4-li3 = Nennen Sie uns alle Arzneimittel, die Sie einnehmen.
# Markdown before: "\n\n## "
leaflet-s5-heading = Ablauf Ihres Termins
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Schritt 1: Wir reinigen die Haut und tragen { fact-numbing-time-text.s5-li1 } vor Beginn eine Betäubungscreme auf.
# Markdown before: "\n2. "
leaflet-s5-li2 = Schritt 2: Wir führen das Gerät gleichmäßig über die Haut. Die Nadeln sind { fact-needle-length-text.s5-li2 } lang; die Länge wählen wir passend zum Hautareal.
# Markdown before: "\n3. "
leaflet-s5-li3 = Schritt 3: Wir kühlen die Haut und tragen ein beruhigendes Serum auf.
# Markdown before: "\n\n"
leaflet-s5-p1 = Jede Behandlung dauert { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = Wie viele Sitzungen Sie brauchen
# Markdown before: "\n\n"
leaflet-s6-p1 = Die meisten Menschen benötigen { fact-session-count-text.s6-p1 } Sitzungen. Bei Aknenarben planen wir in der Regel { fact-session-count-acne-scar-text.s6-p1 } Sitzungen ein. Zwischen den Sitzungen liegen { fact-session-interval-text.s6-p1 }, damit sich Ihre Haut erholen kann.
# Markdown before: "\n\n"
leaflet-s6-p2 = Neues Kollagen wächst langsam, deshalb sind die Ergebnisse { fact-results-time-text.s6-p2 } sichtbar. Damit sie erhalten bleiben, empfehlen wir { fact-maintenance-interval-text.s6-p2 } eine Auffrischungsbehandlung.
# Markdown before: "\n\n## "
leaflet-s7-heading = Was Sie danach erwartet
# Markdown before: "\n\n"
leaflet-s7-p1 = Rötungen und leichte Schwellungen sind normal und klingen nach { fact-redness-duration-text.s7-p1 } ab. Eine Ausfallzeit gibt es nicht: Noch am selben oder am nächsten Tag können Sie wieder zur Arbeit oder in die Schule gehen.
# Markdown before: "\n\n"
leaflet-s7-p2 = Weitere mögliche Nebenwirkungen sind:
# Markdown before: "\n\n- "
leaflet-s7-li1 = Hautreizungen
# Markdown before: "\n- "
leaflet-s7-li2 = Trockenheit und Schuppung
# Markdown before: "\n- "
leaflet-s7-li3 = Blutergüsse
# Markdown before: "\n- "
leaflet-s7-li4 = punktförmige Blutungen
# Markdown before: "\n- "
leaflet-s7-li5 = eine Infektion, was selten vorkommt
# Markdown before: "\n\n## "
leaflet-s8-heading = Die Pflege Ihrer Haut
# Markdown before: "\n\n- "
leaflet-s8-li1 = Verzichten Sie { fact-makeup-delay-text.s8-li1 } lang auf Make-up.
# Markdown before: "\n- "
leaflet-s8-li2 = Meiden Sie { fact-sun-avoidance-text.s8-li2 } lang direkte Sonne und schützen Sie Ihre Haut mit einer Sonnencreme mit LSF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Waschen Sie Ihr Gesicht mit lauwarmem Wasser und verwenden Sie eine einfache Feuchtigkeitscreme.
# Markdown before: "\n- "
leaflet-s8-li4 = Warten Sie, bis sich die Haut beruhigt hat, bevor Sie wieder Produkte mit Vitamin C oder Fruchtsäuren benutzen.
# Markdown before: "\n\n"
leaflet-s8-p1 = Rufen Sie uns an, wenn die Rötung länger als eine Woche anhält, wenn Sie Eiter bemerken oder Fieber bekommen.
# Markdown before: "\n\n## "
leaflet-s9-heading = Kosten und Kontakt
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Eine Sitzung kostet 195 £. Wir bieten Microneedling seit 2016 an und beantworten gern Ihre Fragen. Sie erreichen die Praxis unter der Telefonnummer 020 7946 0123, montags bis freitags von 9 bis 17 Uhr.
