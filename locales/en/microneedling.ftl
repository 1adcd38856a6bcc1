# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: en
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 6deee5993e9002a7

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0.5–2 mm
    .s5-li2 = between 0.5 and 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = three to six
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = 4 to 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } week
       *[other] { NUMBER($min) }–{ NUMBER($max) } weeks
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 weeks
    .s6-p1 = four to six weeks
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minute
       *[other] { NUMBER($min) }–{ NUMBER($max) } minutes
    }
# Canonical: 30..60 min
fact-session-duration-text = 30–60 minutes
    .s5-p1 = 30–60 minutes
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minute
       *[other] { NUMBER($min) }–{ NUMBER($max) } minutes
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 minutes
    .s5-li1 = 30 to 45 minutes
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } year
       *[other] ≥ { NUMBER($min) } years
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 years
    .s3-p1 = Patients must be at least eighteen years old
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } day
       *[other] { NUMBER($value) } days
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 days
    .s4-li1 = five days
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } day
       *[other] { NUMBER($min) }–{ NUMBER($max) } days
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 days
    .s7-p1 = one to three days
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } day
       *[other] { NUMBER($min) }–{ NUMBER($max) } days
    }
# Canonical: 0..1 d
fact-downtime-text = 0–1 day
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [one] { NUMBER($value) } hour
       *[other] { NUMBER($value) } hours
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 hours
    .s8-li1 = 24 hours
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } week
       *[other] { NUMBER($value) } weeks
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 weeks
    .s8-li2 = two weeks
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } month
       *[other] { NUMBER($min) }–{ NUMBER($max) } months
    }
# Canonical: 3..6 mo
fact-results-time-text = 3–6 months
    .s6-p2 = 3 to 6 months
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } year
       *[other] { NUMBER($value) } years
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 year
    .s6-p2 = once a year
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } month
       *[other] ≤ { NUMBER($max) } months
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 months
    .s3-li3 = six months

## Terms

-acne-medication = acne medication
-acne-scar = acne scar
-active-acne = active acne
-adolescent = teenager
-adult = adult
-age-spot = age spot
-alopecia-areata = alopecia areata
-anticoagulant = blood thinner
-bleeding = bleeding
-bleeding-disorder = bleeding disorder
-botox = botulinum toxin
-breastfeeding = breastfeeding
-bruising = bruising
-chemotherapy = chemotherapy
-child = child
-cold-sore = cold sore
-collagen = collagen
-consultation = consultation
-dermabrasion = dermabrasion
-dermaroller = dermaroller
-diabetes = diabetes
-diameter = diameter
-discoloration = discolouration
-doctor = doctor
-downtime = downtime
-dryness = dryness
-early-result = first results
-eczema = eczema
-elastin = elastin
-filler = filler
-fine-line = fine line
-home-use = home use
-hyperhidrosis = excessive sweating
-infection = infection
-interval = interval
-irritation = irritation
-isotretinoin = isotretinoin
-keloid = keloid
-large-pore = enlarged pore
-laser = laser treatment
-length = length
-local-anaesthetic = local anaesthetic
-maintenance = maintenance treatment
-makeup = make-up
-microneedling = microneedling
-minimum-age = minimum age
-minor = minor
-needle = needle
-numbing-cream = numbing cream
-open-wound = open wound
-other-procedure = mesotherapy
-patient = patient
-peel = chemical peel
-peeling = peeling
-plastic-surgery = cosmetic surgery
-pregnancy = pregnancy
-price = price
-psoriasis = psoriasis
-radiotherapy = radiotherapy
-redness = redness
-result = result
-retinoid = retinoid
-rosacea = rosacea
-scar = scar
-scar-history = history of scarring
-scarring = scarring
-school = school
-session = session
-skin-infection = skin infection
-solarium = sunbed
-sport = exercise
-stretch-mark = stretch mark
-study = study
-sun = sun
-swelling = swelling
-tattoo = tattoo
-therapist = practitioner
-treatment = treatment
-uneven-tone = uneven skin tone
-vitamin-a = vitamin A
-waxing = waxing
-work = work
-wrinkle = wrinkle

## Leaflet

# Markdown before: "---\nlanguage: en\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Microneedling: information for patients
# Markdown before: "\n\n"
leaflet-s1-p1 = Microneedling is a treatment that helps the skin to renew itself. A small hand-held device makes many tiny channels in the skin with very fine needles. While these channels close, your skin builds new collagen and becomes firmer and smoother.
# Markdown before: "\n\n## "
leaflet-s2-heading = What it is used to treat
# Markdown before: "\n\n"
leaflet-s2-p1 = Microneedling can improve the appearance of:
# Markdown before: "\n\n- "
leaflet-s2-li1 = acne scars and other scars
# Markdown before: "\n- "
leaflet-s2-li2 = fine lines and wrinkles
# Markdown before: "\n- "
leaflet-s2-li3 = enlarged pores
# Markdown before: "\n- "
leaflet-s2-li4 = stretch marks
# Markdown before: "\n- "
leaflet-s2-li5 = an uneven skin tone and age spots
# Markdown before: "\n\n"
leaflet-s2-p2 = It is also used to treat patchy hair loss (alopecia areata) and excessive sweating (hyperhidrosis).
# Markdown before: "\n\n## "
leaflet-s3-heading = Who must not have this treatment
# Markdown before: "\n\n"
leaflet-s3-p1 = { fact-minimum-age-text.s3-p1 }. We cannot treat you if you:
# Markdown before: "\n\n- "
leaflet-s3-li1 = are pregnant
# Markdown before: "\n- "
leaflet-s3-li2 = have active acne
# Markdown before: "\n- "
leaflet-s3-li3 = have taken isotretinoin within the last { fact-isotretinoin-text.s3-li3 }
# Markdown before: "\n- "
leaflet-s3-li4 = have eczema or psoriasis
# Markdown before: "\n- "
leaflet-s3-li5 = have an open wound or a skin infection
# Markdown before: "\n- "
leaflet-s3-li6 = have a cold sore
# Markdown before: "\n- "
leaflet-s3-li7 = tend to form keloids
# Markdown before: "\n- "
leaflet-s3-li8 = take blood-thinning medicines
# Markdown before: "\n- "
leaflet-s3-li9 = are having radiotherapy or chemotherapy
# Markdown before: "\n\n"
leaflet-s3-p2 = Please tell us beforehand if you are breastfeeding or have diabetes.
# Markdown before: "\n\n## "
leaflet-s4-heading = How to prepare
# Markdown before: "\n\n- "
leaflet-s4-li1 = Stop using retinoids, such as retinol cream, { fact-retinoid-pause-text.s4-li1 } before your treatment.
# Markdown before: "\n- "
leaflet-s4-li2 = Come with clean skin and leave your jewellery at home.
# Markdown before: "\n- "
leaflet-s4-li3 = Tell us about all the medicines you take.
# Markdown before: "\n\n## "
leaflet-s5-heading = What happens at your appointment
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Step 1: We clean your skin and apply a numbing cream { fact-numbing-time-text.s5-li1 } before we start.
# Markdown before: "\n2. "
leaflet-s5-li2 = Step 2: We guide the device evenly over the skin. The needles are { fact-needle-length-text.s5-li2 } long, and we choose the length to suit the area.
# Markdown before: "\n3. "
leaflet-s5-li3 = Step 3: We cool the skin and put on a soothing serum.
# Markdown before: "\n\n"
leaflet-s5-p1 = Each treatment takes { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = How many sessions you will need
# Markdown before: "\n\n"
leaflet-s6-p1 = Most people need { fact-session-count-text.s6-p1 } sessions. For acne scars, we usually plan { fact-session-count-acne-scar-text.s6-p1 } sessions. We leave { fact-session-interval-text.s6-p1 } between sessions so that your skin can recover.
# Markdown before: "\n\n"
leaflet-s6-p2 = New collagen grows slowly, so the results become visible after { fact-results-time-text.s6-p2 }. To keep them, we recommend a maintenance treatment { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = What to expect afterwards
# Markdown before: "\n\n"
leaflet-s7-p1 = Redness and mild swelling are normal and last { fact-redness-duration-text.s7-p1 }. There is no downtime: you can go back to work or school the same day or the next day.
# Markdown before: "\n\n"
leaflet-s7-p2 = Other possible side effects are:
# Markdown before: "\n\n- "
leaflet-s7-li1 = irritation
# Markdown before: "\n- "
leaflet-s7-li2 = dryness and peeling
# Markdown before: "\n- "
leaflet-s7-li3 = bruising
# Markdown before: "\n- "
leaflet-s7-li4 = pinpoint bleeding
# Markdown before: "\n- "
leaflet-s7-li5 = infection, which is rare
# Markdown before: "\n\n## "
leaflet-s8-heading = Looking after your skin
# Markdown before: "\n\n- "
leaflet-s8-li1 = Do not wear make-up for { fact-makeup-delay-text.s8-li1 }.
# Markdown before: "\n- "
leaflet-s8-li2 = Stay out of direct sun for { fact-sun-avoidance-text.s8-li2 }, and protect your skin with a sunscreen of SPF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Wash your face with lukewarm water and use a plain moisturiser.
# Markdown before: "\n- "
leaflet-s8-li4 = Wait until your skin has calmed down before you use products with vitamin C or fruit acids again.
# Markdown before: "\n\n"
leaflet-s8-p1 = Call us if the redness lasts longer than a week, or if you notice pus or develop a fever.
# Markdown before: "\n\n## "
leaflet-s9-heading = Costs and contact
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = A session costs £195. We have offered microneedling since 2016 and will be glad to answer your questions. You can reach the clinic on 020 7946 0123, Monday to Friday, from 9 am to 5 pm.
