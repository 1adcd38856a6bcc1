# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: it
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 2c1d55fb6ce3596c

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }-{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5-2 mm
    .s5-li2 = da 0,5 a 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3-6
    .s6-p1 = da tre a sei
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4-6
    .s6-p1 = da 4 a 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } settimana
        [many] { NUMBER($min) }-{ NUMBER($max) } settimane
       *[other] { NUMBER($min) }-{ NUMBER($max) } settimane
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4-6 settimane
    .s6-p1 = da quattro a sei settimane
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } minuto
        [many] { NUMBER($min) }-{ NUMBER($max) } minuti
       *[other] { NUMBER($min) }-{ NUMBER($max) } minuti
    }
# Canonical: 30..60 min
fact-session-duration-text = 30-60 minuti
    .s5-p1 = 30-60 minuti
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } minuto
        [many] { NUMBER($min) }-{ NUMBER($max) } minuti
       *[other] { NUMBER($min) }-{ NUMBER($max) } minuti
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30-45 minuti
    .s5-li1 = da 30 a 45 minuti
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } anno
        [many] ≥ { NUMBER($min) } anni
       *[other] ≥ { NUMBER($min) } anni
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 anni
    .s3-p1 = almeno diciotto anni
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } giorno
        [many] { NUMBER($value) } giorni
       *[other] { NUMBER($value) } giorni
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 giorni
    .s4-li1 = cinque giorni
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } giorno
        [many] { NUMBER($min) }-{ NUMBER($max) } giorni
       *[other] { NUMBER($min) }-{ NUMBER($max) } giorni
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1-3 giorni
    .s7-p1 = da uno a tre giorni
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } giorno
        [many] { NUMBER($min) }-{ NUMBER($max) } giorni
       *[other] { NUMBER($min) }-{ NUMBER($max) } giorni
    }
# Canonical: 0..1 d
fact-downtime-text = 0-1 giorno
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [one] { NUMBER($value) } ora
        [many] { NUMBER($value) } ore
       *[other] { NUMBER($value) } ore
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 ore
    .s8-li1 = 24 ore
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } settimana
        [many] { NUMBER($value) } settimane
       *[other] { NUMBER($value) } settimane
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 settimane
    .s8-li2 = due settimane
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } mese
        [many] { NUMBER($min) }-{ NUMBER($max) } mesi
       *[other] { NUMBER($min) }-{ NUMBER($max) } mesi
    }
# Canonical: 3..6 mo
fact-results-time-text = 3-6 mesi
    .s6-p2 = 3-6 mesi
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } anno
        [many] { NUMBER($value) } anni
       *[other] { NUMBER($value) } anni
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 anno
    .s6-p2 = una volta all'anno
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } mese
        [many] ≤ { NUMBER($max) } mesi
       *[other] ≤ { NUMBER($max) } mesi
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 mesi
    .s3-li3 = sei mesi

## Terms

-acne-medication = farmaco per l'acne
-acne-scar = cicatrice da acne
-active-acne = acne attiva
-adolescent = adolescente
-adult = adulto
-age-spot = macchia dell'età
-alopecia-areata = alopecia areata
-anticoagulant = anticoagulante
-bleeding = sanguinamento
-bleeding-disorder = disturbo della coagulazione
-botox = tossina botulinica
-breastfeeding = allattamento
-bruising = livido
-chemotherapy = chemioterapia
-child = bambino
-cold-sore = herpes labiale
-collagen = collagene
-consultation = consulenza
-dermabrasion = dermoabrasione
-dermaroller = dermaroller
-diabetes = diabete
-diameter = diametro
-discoloration = alterazione della pigmentazione
-doctor = medico
-downtime = tempo di recupero
-dryness = secchezza
-early-result = primi risultati
-eczema = eczema
-elastin = elastina
-filler = filler
-fine-line = linea sottile
-home-use = uso domestico
-hyperhidrosis = iperidrosi
-infection = infezione
-interval = intervallo
-irritation = irritazione
-isotretinoin = isotretinoina
-keloid = cheloide
-large-pore = poro dilatato
-laser = trattamento laser
-length = lunghezza
-local-anaesthetic = anestetico locale
-maintenance = seduta di mantenimento
-makeup = trucco
-microneedling = microneedling
-minimum-age = età minima
-minor = minorenne
-needle = ago
-numbing-cream = crema anestetica
-open-wound = ferita aperta
-other-procedure = mesoterapia
-patient = paziente
-peel = peeling chimico
-peeling = desquamazione
-plastic-surgery = chirurgia estetica
-pregnancy = gravidanza
-price = prezzo
-psoriasis = psoriasi
-radiotherapy = radioterapia
-redness = arrossamento
-result = risultato
-retinoid = retinoide
-rosacea = rosacea
-scar = cicatrice
-scar-history = tendenza alle cicatrici
-scarring = formazione di cicatrici
-school = scuola
-session = seduta
-skin-infection = infezione della pelle
-solarium = solarium
-sport = sport
-stretch-mark = smagliatura
-study = studio
-sun = sole
-swelling = gonfiore
-tattoo = tatuaggio
-therapist = operatore
-treatment = trattamento
-uneven-tone = colorito non uniforme
-vitamin-a = vitamina A
-waxing = depilazione
-work = lavoro
-wrinkle = ruga

## Leaflet

# Markdown before: "---\nlanguage: it\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Microneedling: informazioni per i pazienti
# Markdown before: "\n\n"
leaflet-s1-p1 = Il microneedling è un trattamento che aiuta la pelle a rinnovarsi. Un piccolo apparecchio manuale crea nella pelle tanti minuscoli canali con aghi sottilissimi. Mentre questi canali si richiudono, la pelle produce nuovo collagene e diventa più compatta e più liscia.
# Markdown before: "\n\n## "
leaflet-s2-heading = A che cosa serve
# Markdown before: "\n\n"
leaflet-s2-p1 = Il microneedling può migliorare l'aspetto di:
# Markdown before: "\n\n- "
leaflet-s2-li1 = cicatrici da acne e altre cicatrici
# Markdown before: "\n- "
leaflet-s2-li2 = linee sottili e rughe
# Markdown before: "\n- "
leaflet-s2-li3 = pori dilatati
# Markdown before: "\n- "
leaflet-s2-li4 = smagliature
# Markdown before: "\n- "
leaflet-s2-li5 = un colorito non uniforme e macchie dell'età
# Markdown before: "\n\n"
leaflet-s2-p2 = Si usa inoltre in caso di caduta dei capelli a chiazze (alopecia areata) e di sudorazione eccessiva (iperidrosi).
# Markdown before: "\n\n## "
leaflet-s3-heading = Chi non può sottoporsi al trattamento
# Markdown before: "\n\n"
leaflet-s3-p1 = I pazienti devono avere { fact-minimum-age-text.s3-p1 }. Non possiamo trattarla se:
# Markdown before: "\n\n- "
leaflet-s3-li1 = è in gravidanza
# Markdown before: "\n- "
leaflet-s3-li2 = ha un'acne attiva
# Markdown before: "\n- "
leaflet-s3-li3 = ha assunto isotretinoina negli ultimi { fact-isotretinoin-text.s3-li3 }
# Markdown before: "\n- "
leaflet-s3-li4 = soffre di eczema o di psoriasi
# Markdown before: "\n- "
leaflet-s3-li5 = ha una ferita aperta o un'infezione della pelle
# Markdown before: "\n- "
leaflet-s3-li6 = ha l'herpes labiale
# Markdown before: "\n- "
leaflet-s3-li7 = ha la tendenza a formare cheloidi
# Markdown before: "\n- "
leaflet-s3-li8 = prende farmaci anticoagulanti
# Markdown before: "\n- "
leaflet-s3-li9 = è in corso di radioterapia o di chemioterapia
# Markdown before: "\n\n"
leaflet-s3-p2 = La preghiamo di informarci prima se allatta o se ha il diabete.
# Markdown before: "\n\n## "
leaflet-s4-heading = Come prepararsi
# Markdown before: "\n\n- "
leaflet-s4-li1 = Sospenda i retinoidi, per esempio le creme al retinolo, { fact-retinoid-pause-text.s4-li1 } prima del trattamento.
# Markdown before: "\n- "
leaflet-s4-li2 = Venga con la pelle pulita e lasci i gioielli a casa.
# Markdown before: "\n- "
leaflet-s4-li3 = Ci dica quali medicinali assume.
# Markdown before: "\n\n## "
leaflet-s5-heading = Come si svolge l'appuntamento
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Passo 1: detergiamo la pelle e applichiamo una crema anestetica { fact-numbing-time-text.s5-li1 } prima di iniziare.
# Markdown before: "\n2. "
leaflet-s5-li2 = Passo 2: passiamo l'apparecchio sulla pelle in modo uniforme. Gli aghi sono lunghi { fact-needle-length-text.s5-li2 } e scegliamo la lunghezza in base alla zona.
# Markdown before: "\n3. "
leaflet-s5-li3 = Passo 3: raffreddiamo la pelle e applichiamo un siero lenitivo.
# Markdown before: "\n\n"
leaflet-s5-p1 = Ogni trattamento dura { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = Quante sedute sono necessarie
# Markdown before: "\n\n"
leaflet-s6-p1 = Alla maggior parte delle persone occorrono { fact-session-count-text.s6-p1 } sedute. Per le cicatrici da acne prevediamo di solito { fact-session-count-acne-scar-text.s6-p1 } sedute. Tra una seduta e l'altra lasciamo passare { fact-session-interval-text.s6-p1 }, perché la pelle possa recuperare.
# Markdown before: "\n\n"
leaflet-s6-p2 = Il nuovo collagene cresce lentamente: i risultati sono visibili dopo { fact-results-time-text.s6-p2 }. Per mantenerli consigliamo una seduta di mantenimento { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = Che cosa aspettarsi dopo
# Markdown before: "\n\n"
leaflet-s7-p1 = L'arrossamento e un lieve gonfiore sono normali e durano { fact-redness-duration-text.s7-p1 }. Non c'è alcun tempo di recupero: può tornare al lavoro o a scuola il giorno stesso o il giorno dopo.
# Markdown before: "\n\n"
leaflet-s7-p2 = Altri possibili effetti collaterali sono:
# Markdown before: "\n\n- "
leaflet-s7-li1 = irritazione
# Markdown before: "\n- "
leaflet-s7-li2 = secchezza e desquamazione
# Markdown before: "\n- "
leaflet-s7-li3 = lividi
# Markdown before: "\n- "
leaflet-s7-li4 = sanguinamento puntiforme
# Markdown before: "\n- "
leaflet-s7-li5 = infezione, che è rara
# Markdown before: "\n\n## "
leaflet-s8-heading = La cura della pelle
# Markdown before: "\n\n- "
leaflet-s8-li1 = Non si trucchi per { fact-makeup-delay-text.s8-li1 }.
# Markdown before: "\n- "
leaflet-s8-li2 = Eviti il sole diretto per { fact-sun-avoidance-text.s8-li2 } e protegga la pelle con una crema solare SPF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Lavi il viso con acqua tiepida e usi una semplice crema idratante.
# Markdown before: "\n- "
leaflet-s8-li4 = Aspetti che la pelle si sia calmata prima di usare di nuovo prodotti con vitamina C o acidi della frutta.
# Markdown before: "\n\n"
leaflet-s8-p1 = Ci chiami se l'arrossamento dura più di una settimana, se nota del pus o se le viene la febbre.
# Markdown before: "\n\n## "
leaflet-s9-heading = Costi e contatti
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Una seduta costa 195 £. Proponiamo il microneedling dal 2016 e saremo lieti di rispondere alle sue domande. Può contattare la clinica al numero 020 7946 0123, dal lunedì al venerdì, dalle 9:00 alle 17:00.
