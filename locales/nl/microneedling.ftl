# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: nl
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 02ea485f5189d42d

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }-{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5-2 mm
    .s5-li2 = tussen de 0,5 en 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3-6
    .s6-p1 = drie tot zes
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4-6
    .s6-p1 = 4 tot 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } week
       *[other] { NUMBER($min) }-{ NUMBER($max) } weken
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4-6 weken
    .s6-p1 = vier tot zes weken
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } minuut
       *[other] { NUMBER($min) }-{ NUMBER($max) } minuten
    }
# Canonical: 30..60 min
fact-session-duration-text = 30-60 minuten
    .s5-p1 = 30–60 minuten
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } minuut
       *[other] { NUMBER($min) }-{ NUMBER($max) } minuten
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30-45 minuten
    .s5-li1 = 30 tot 45 minuten
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age = ≥ { NUMBER($min) } jaar
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 jaar
    .s3-p1 = minstens achttien jaar oud
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } dag
       *[other] { NUMBER($value) } dagen
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 dagen
    .s4-li1 = vijf dagen
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } dag
       *[other] { NUMBER($min) }-{ NUMBER($max) } dagen
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1-3 dagen
    .s7-p1 = een tot drie dagen
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } dag
       *[other] { NUMBER($min) }-{ NUMBER($max) } dagen
    }
# Canonical: 0..1 d
fact-downtime-text = 0-1 dag
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay = { NUMBER($value) } uur
# Canonical: 24 h
fact-makeup-delay-text = 24 uur
    .s8-li1 = 24 uur
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } week
       *[other] { NUMBER($value) } weken
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 weken
    .s8-li2 = twee weken
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } maand
       *[other] { NUMBER($min) }-{ NUMBER($max) } maanden
    }
# Canonical: 3..6 mo
fact-results-time-text = 3-6 maanden
    .s6-p2 = pas na 3 tot 6 maanden
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval = { NUMBER($value) } jaar
# Canonical: 1 a
fact-maintenance-interval-text = 1 jaar
    .s6-p2 = één keer per jaar
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } maand
       *[other] ≤ { NUMBER($max) } maanden
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 maanden
    .s3-li3 = zes maanden

## Terms

-acne-medication = acnemedicatie
-acne-scar = acnelitteken
-active-acne = actieve acne
-adolescent = jongere
-adult = volwassene
-age-spot = ouderdomsvlek
-alopecia-areata = pleksgewijze haaruitval
-anticoagulant = bloedverdunner
-bleeding = bloeding
-bleeding-disorder = stollingsstoornis
-botox = botulinetoxine
-breastfeeding = borstvoeding
-bruising = blauwe plek
-chemotherapy = chemotherapie
-child = kind
-cold-sore = koortslip
-collagen = collageen
-consultation = consult
-dermabrasion = dermabrasie
-dermaroller = dermaroller
-diabetes = diabetes
-diameter = diameter
-discoloration = pigmentverandering
-doctor = arts
-downtime = hersteltijd
-dryness = droogheid
-early-result = eerste resultaten
-eczema = eczeem
-elastin = elastine
-filler = filler
-fine-line = fijn lijntje
-home-use = thuisgebruik
-hyperhidrosis = overmatig zweten
-infection = infectie
-interval = interval
-irritation = irritatie
-isotretinoin = isotretinoïne
-keloid = keloïd
-large-pore = vergrote porie
-laser = laserbehandeling
-length = lengte
-local-anaesthetic = plaatselijke verdoving
-maintenance = onderhoudsbehandeling
-makeup = make-up
-microneedling = microneedling
-minimum-age = minimumleeftijd
-minor = minderjarige
-needle = naald
-numbing-cream = verdovende crème
-open-wound = open wond
-other-procedure = mesotherapie
-patient = patiënt
-peel = chemische peeling
-peeling = vervelling
-plastic-surgery = plastische chirurgie
-pregnancy = zwangerschap
-price = prijs
-psoriasis = psoriasis
-radiotherapy = bestraling
-redness = roodheid
-result = resultaat
-retinoid = retinoïde
-rosacea = rosacea
-scar = litteken
-scar-history = neiging tot littekenvorming
-scarring = littekenvorming
-school = school
-session = sessie
-skin-infection = huidinfectie
-solarium = zonnebank
-sport = sport
-stretch-mark = striae
-study = onderzoek
-sun = zon
-swelling = zwelling
-tattoo = tatoeage
-therapist = huidtherapeut
-treatment = behandeling
-uneven-tone = ongelijkmatige huidskleur
-vitamin-a = vitamine A
-waxing = ontharing
-work = werk
-wrinkle = rimpel

## Leaflet

# Markdown before: "---\nlanguage: nl\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Microneedling: informatie voor patiënten
# Markdown before: "\n\n"
leaflet-s1-p1 = Microneedling is een behandeling die de huid helpt om zichzelf te vernieuwen. Met een klein handapparaat met zeer fijne naaldjes worden heel veel minuscule kanaaltjes in de huid gemaakt. Terwijl die kanaaltjes zich sluiten, maakt uw huid nieuw collageen aan en wordt ze steviger en gladder.
# Markdown before: "\n\n## "
leaflet-s2-heading = Waarvoor wordt het gebruikt?
# Markdown before: "\n\n"
leaflet-s2-p1 = Microneedling kan het uiterlijk verbeteren van:
# Markdown before: "\n\n- "
leaflet-s2-li1 = acnelittekens en andere littekens
# Markdown before: "\n- "
leaflet-s2-li2 = fijne lijntjes en rimpels
# Markdown before: "\n- "
leaflet-s2-li3 = vergrote poriën
# Markdown before: "\n- "
leaflet-s2-li4 = striae
# Markdown before: "\n- "
leaflet-s2-li5 = een ongelijkmatige huidskleur en ouderdomsvlekken
# Markdown before: "\n\n"
leaflet-s2-p2 = De behandeling wordt ook toegepast bij pleksgewijze haaruitval (alopecia areata) en overmatig zweten (hyperhidrose).
# Markdown before: "\n\n## "
leaflet-s3-heading = Wie mag niet worden behandeld?
# Markdown before: "\n\n"
leaflet-s3-p1 = Patiënten moeten { fact-minimum-age-text.s3-p1 } zijn. We kunnen u niet behandelen als u:
# Markdown before: "\n\n- "
leaflet-s3-li1 = zwanger bent
# Markdown before: "\n- "
leaflet-s3-li2 = actieve acne heeft
# Markdown before: "\n- "
leaflet-s3-li3 = in de afgelopen { fact-isotretinoin-text.s3-li3 } isotretinoïne heeft gebruikt
# Markdown before: "\n- "
leaflet-s3-li4 = eczeem of psoriasis heeft
# Markdown before: "\n- "
leaflet-s3-li5 = een open wond of een huidinfectie heeft
# Markdown before: "\n- "
leaflet-s3-li6 = een koortslip heeft
# Markdown before: "\n- "
leaflet-s3-li7 = aanleg heeft voor keloïden
# Markdown before: "\n- "
leaflet-s3-li8 = bloedverdunnende medicijnen gebruikt
# Markdown before: "\n- "
leaflet-s3-li9 = bestraling of chemotherapie krijgt
# Markdown before: "\n\n"
leaflet-s3-p2 = Laat het ons vooraf weten als u borstvoeding geeft of diabetes heeft.
# Markdown before: "\n\n## "
leaflet-s4-heading = Hoe bereidt u zich voor?
# Markdown before: "\n\n- "
leaflet-s4-li1 = Stop { fact-retinoid-pause-text.s4-li1 } voor de behandeling met retinoïden, zoals retinolcrème.
# Markdown before: "\n- "
leaflet-s4-li2 = Kom met een schone huid en laat uw sieraden thuis.
# Markdown before: "\n- "
leaflet-s4-li3 = Vertel ons welke medicijnen u gebruikt.
# Markdown before: "\n\n## "
leaflet-s5-heading = Wat gebeurt er tijdens uw afspraak?
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Stap 1: We reinigen de huid en brengen { fact-numbing-time-text.s5-li1 } voordat we beginnen een verdovende crème aan.
# Markdown before: "\n2. "
leaflet-s5-li2 = Stap 2: We bewegen het apparaat gelijkmatig over de huid. De naaldjes zijn { fact-needle-length-text.s5-li2 } lang; we kiezen de lengte die bij het huidgebied past.
# Markdown before: "\n3. "
leaflet-s5-li3 = Stap 3: We koelen de huid en brengen een kalmerend serum aan.
# Markdown before: "\n\n"
leaflet-s5-p1 = Elke behandeling duurt { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = Hoeveel sessies heeft u nodig?
# Markdown before: "\n\n"
leaflet-s6-p1 = De meeste mensen hebben { fact-session-count-text.s6-p1 } sessies nodig. Bij acnelittekens plannen we meestal { fact-session-count-acne-scar-text.s6-p1 } sessies. Tussen de sessies zitten { fact-session-interval-text.s6-p1 }, zodat uw huid kan herstellen.
# Markdown before: "\n\n"
leaflet-s6-p2 = Nieuw collageen groeit langzaam. Daarom zijn de resultaten { fact-results-time-text.s6-p2 } zichtbaar. Om ze te behouden adviseren we { fact-maintenance-interval-text.s6-p2 } een onderhoudsbehandeling.
# Markdown before: "\n\n## "
leaflet-s7-heading = Wat kunt u daarna verwachten?
# Markdown before: "\n\n"
leaflet-s7-p1 = Roodheid en een lichte zwelling zijn normaal en houden { fact-redness-duration-text.s7-p1 } aan. Er is geen hersteltijd: u kunt dezelfde dag of de volgende dag weer aan het werk of naar school.
# Markdown before: "\n\n"
leaflet-s7-p2 = Andere mogelijke bijwerkingen zijn:
# Markdown before: "\n\n- "
leaflet-s7-li1 = irritatie
# Markdown before: "\n- "
leaflet-s7-li2 = een droge huid en vervelling
# Markdown before: "\n- "
leaflet-s7-li3 = blauwe plekken
# Markdown before: "\n- "
leaflet-s7-li4 = puntbloedinkjes
# Markdown before: "\n- "
leaflet-s7-li5 = een infectie, wat zelden voorkomt
# Markdown before: "\n\n## "
leaflet-s8-heading = De verzorging van uw huid
# Markdown before: "\n\n- "
leaflet-s8-li1 = Gebruik { fact-makeup-delay-text.s8-li1 } lang geen make-up.
# Markdown before: "\n- "
leaflet-s8-li2 = Blijf { fact-sun-avoidance-text.s8-li2 } uit de directe zon en bescherm uw huid met een zonnebrandcrème met SPF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Was uw gezicht met lauw water en gebruik een eenvoudige vochtinbrengende crème.
# Markdown before: "\n- "
leaflet-s8-li4 = Wacht tot uw huid tot rust is gekomen voordat u weer producten met vitamine C of fruitzuren gebruikt.
# Markdown before: "\n\n"
leaflet-s8-p1 = Bel ons als de roodheid langer dan een week aanhoudt, of als u pus ziet of koorts krijgt.
# Markdown before: "\n\n## "
leaflet-s9-heading = Kosten en contact
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Een sessie kost £ 195. Wij bieden microneedling sinds 2016 aan en beantwoorden graag uw vragen. U bereikt de kliniek op telefoonnummer 020 7946 0123, van maandag tot en met vrijdag van 9:00 tot 17:00 uur.
