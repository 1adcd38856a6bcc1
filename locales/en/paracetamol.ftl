# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: paracetamol
# Language: en
# Facts: 2026.1 da5fd767a73faccc
# Checksum: d9c3a68a779a1a6c

# Canonical: 500..1000 mg
# $min (Number) - mg, canonical 500
# $max (Number) - mg, canonical 1000
fact-single-dose = { NUMBER($min) }–{ NUMBER($max) } mg
# Canonical: 500..1000 mg
fact-single-dose-text = 500–1,000 mg
    .s4-cell5 = 500–1000 mg
    .s4-cell5-2 = one or two
# Canonical: 500 mg
# $value (Number) - mg, canonical 500
fact-single-dose-band1 = { NUMBER($value) } mg
# Canonical: 500 mg
fact-single-dose-band1-text = 500 mg
    .s4-cell8 = 500 mg
# Canonical: <=4000 mg
# $max (Number) - mg, canonical 4000
fact-daily-maximum = ≤ { NUMBER($max) } mg
# Canonical: <=4000 mg
fact-daily-maximum-text = ≤ 4,000 mg
    .s4-cell6 = no more than 4 g
    .s4-cell6-2 = 8
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band1 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band1-text = ≤ 2,000 mg
    .s4-cell9 = no more than 2 g
    .s4-cell9-2 = 4
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band2 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band2-text = ≤ 2,000 mg
    .s4-p1 = do not take more than 2 g
# Canonical: >=4 h
# $min (Number) - h, canonical 4
fact-dose-interval =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } hour
       *[other] ≥ { NUMBER($min) } hours
    }
# Canonical: >=4 h
fact-dose-interval-text = ≥ 4 hours
    .s4-p1 = at least four hours
# Canonical: <=3 d
# $max (Number) - d, canonical 3
fact-duration-of-use =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } day
       *[other] ≤ { NUMBER($max) } days
    }
# Canonical: <=3 d
fact-duration-of-use-text = ≤ 3 days
    .s4-p2 = longer than three days
# Canonical: >=12 a
# $min (Number) - a, canonical 12
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } year
       *[other] ≥ { NUMBER($min) } years
    }
# Canonical: >=12 a
fact-minimum-age-text = ≥ 12 years
    .s4-p1 = patients must be at least 12 years old

## Terms

-adolescent = teenager
-adult = adult
-alcohol-dependence = alcohol dependence
-allergy = allergy
-anticoagulant = blood thinner
-aspirin = aspirin
-bleeding = bleeding
-breastfeeding = breastfeeding
-bruising = bruising
-child = child
-cold = common cold
-dehydration = dehydration
-dose = dose
-fever = fever
-flu = flu
-headache = headache
-ibuprofen = ibuprofen
-kidney-disease = kidney disease
-liver-disease = liver disease
-malnutrition = malnutrition
-medicine = medicine
-migraine = migraine
-minimum-age = minimum age
-minor = minor
-nausea = nausea
-pain = pain
-paracetamol = paracetamol
-patient = patient
-period-pain = period pain
-pregnancy = pregnancy
-rash = rash
-sore-throat = sore throat
-swelling = swelling
-tablet = tablet
-toothache = toothache
-vomiting = vomiting
-warfarin = warfarin

## Leaflet

# Markdown before: "---\nlanguage: en\ntopic: paracetamol\n---\n\n# "
leaflet-s1-heading = Paracetamol 500 mg tablets: information for patients
# Markdown before: "\n\n"
leaflet-s1-p1 = Paracetamol relieves pain and brings down a fever. Each pack holds 16 tablets.
# Markdown before: "\n\n## "
leaflet-s2-heading = What it is used for
# Markdown before: "\n\n"
leaflet-s2-p1 = Paracetamol is used to treat:
# Markdown before: "\n\n- "
leaflet-s2-li1 = headache, migraine and toothache
# Markdown before: "\n- "
leaflet-s2-li2 = period pain
# Markdown before: "\n- "
leaflet-s2-li3 = sore throat
# Markdown before: "\n- "
leaflet-s2-li4 = fever with a cold or the flu
# Markdown before: "\n\n## "
leaflet-s3-heading = Who must not take it
# Markdown before: "\n\n"
leaflet-s3-p1 = Do not take these tablets if you:
# Markdown before: "\n\n- "
leaflet-s3-li1 = have a liver disease
# Markdown before: "\n- "
leaflet-s3-li2 = have an allergy to paracetamol
# Markdown before: "\n\n"
leaflet-s3-p2 = Talk to your doctor first if you:
# Markdown before: "\n\n- "
leaflet-s3-li3 = have a kidney disease
# Markdown before: "\n- "
leaflet-s3-li4 = are dependent on alcohol
# Markdown before: "\n\n## "
leaflet-s4-heading = How to take it
# Markdown before: "\n\n| "
leaflet-s4-cell1 = Who
# Markdown before: " | "
leaflet-s4-cell2 = Single dose
# Markdown before: " | "
leaflet-s4-cell3 = In 24 hours
# Markdown before: " |\n|---|---|---|\n| "
leaflet-s4-cell4 = Adults and young people from 16
# Markdown before: " | "
leaflet-s4-cell5 = { fact-single-dose-text.s4-cell5 } ({ fact-single-dose-text.s4-cell5-2 } tablets)
# Markdown before: " | "
leaflet-s4-cell6 = { fact-daily-maximum-text.s4-cell6 } ({ fact-daily-maximum-text.s4-cell6-2 } tablets)
# Markdown before: " |\n| "
leaflet-s4-cell7 = Aged 12 to 15 years
# Markdown before: " | "
leaflet-s4-cell8 = { fact-single-dose-band1-text.s4-cell8 } (one tablet)
# Markdown before: " | "
leaflet-s4-cell9 = { fact-daily-maximum-band1-text.s4-cell9 } ({ fact-daily-maximum-band1-text.s4-cell9-2 } tablets)
# Markdown before: " |\n\n"
leaflet-s4-p1 = Leave { fact-dose-interval-text.s4-p1 } between doses. Do not give these tablets to children: { fact-minimum-age-text.s4-p1 }. If you weigh up to 50 kg, { fact-daily-maximum-band2-text.s4-p1 } of paracetamol in 24 hours.
# Markdown before: "\n\n"
leaflet-s4-p2 = Do not take paracetamol for { fact-duration-of-use-text.s4-p2 } without asking a doctor.
# Markdown before: "\n\n## "
leaflet-s5-heading = Possible side effects
# Markdown before: "\n\n"
leaflet-s5-p1 = A rash or another sign of an allergy may occur, but this is rare.
# Markdown before: "\n\n## "
leaflet-s6-heading = Questions
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s6-p1 = Call the pharmacy on 020 7946 0177. This leaflet was last revised in 2026.
