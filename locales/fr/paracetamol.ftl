# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: paracetamol
# Language: fr
# Facts: 2026.1 da5fd767a73faccc
# Checksum: 14395147abfc01b7

# Canonical: 500..1000 mg
# $min (Number) - mg, canonical 500
# $max (Number) - mg, canonical 1000
fact-single-dose = { NUMBER($min) }–{ NUMBER($max) } mg
# Canonical: 500..1000 mg
fact-single-dose-text = 500–1 000 mg
    .s4-cell5 = 500–1000 mg
    .s4-cell5-2 = un ou deux
# Canonical: 500 mg
# $value (Number) - mg, canonical 500
fact-single-dose-band1 = { NUMBER($value) } mg
# Canonical: 500 mg
fact-single-dose-band1-text = 500 mg
    .s4-cell8 = 500 mg
# Canonical: <=4000 mg
# $max (Number) - mg, canonical 4000
fact-daily-maximum = ≤ { NUMBER($max) } mg
# Canonical: <=4000 mg
fact-daily-maximum-text = ≤ 4 000 mg
    .s4-cell6 = au maximum 4 g
    .s4-cell6-2 = 8
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band1 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band1-text = ≤ 2 000 mg
    .s4-cell9 = au maximum 2 g
    .s4-cell9-2 = 4
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band2 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band2-text = ≤ 2 000 mg
    .s4-p1 = pas plus de 2 g
# Canonical: >=4 h
# $min (Number) - h, canonical 4
fact-dose-interval =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } heure
        [many] ≥ { NUMBER($min) } heures
       *[other] ≥ { NUMBER($min) } heures
    }
# Canonical: >=4 h
fact-dose-interval-text = ≥ 4 heures
    .s4-p1 = au moins quatre heures
# Canonical: <=3 d
# $max (Number) - d, canonical 3
fact-duration-of-use =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } jour
        [many] ≤ { NUMBER($max) } jours
       *[other] ≤ { NUMBER($max) } jours
    }
# Canonical: <=3 d
fact-duration-of-use-text = ≤ 3 jours
    .s4-p2 = plus de trois jours
# Canonical: >=12 a
# $min (Number) - a, canonical 12
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } an
        [many] ≥ { NUMBER($min) } ans
       *[other] ≥ { NUMBER($min) } ans
    }
# Canonical: >=12 a
fact-minimum-age-text = ≥ 12 ans
    .s4-p1 = âgés d'au moins 12 ans

## Terms

-adolescent = adolescent
-adult = adulte
-alcohol-dependence = dépendance à l'alcool
-allergy = allergie
-anticoagulant = anticoagulant
-aspirin = aspirine
-bleeding = saignement
-breastfeeding = allaitement
-bruising = ecchymose
-child = enfant
-cold = rhume
-dehydration = déshydratation
-dose = dose
-fever = fièvre
-flu = grippe
-headache = mal de tête
-ibuprofen = ibuprofène
-kidney-disease = maladie des reins
-liver-disease = maladie du foie
-malnutrition = dénutrition
-medicine = médicament
-migraine = migraine
-minimum-age = âge minimum
-minor = mineur
-nausea = nausée
-pain = douleur
-paracetamol = paracétamol
-patient = patient
-period-pain = règles douloureuses
-pregnancy = grossesse
-rash = éruption cutanée
-sore-throat = mal de gorge
-swelling = gonflement
-tablet = comprimé
-toothache = mal de dents
-vomiting = vomissement
-warfarin = warfarine

## Leaflet

# Markdown before: "---\nlanguage: fr\ntopic: paracetamol\n---\n\n# "
leaflet-s1-heading = Paracétamol 500 mg comprimés : information pour les patients
# Markdown before: "\n\n"
leaflet-s1-p1 = Le paracétamol soulage la douleur et fait baisser la fièvre. Chaque boîte contient 16 comprimés.
# Markdown before: "\n\n## "
leaflet-s2-heading = À quoi il sert
# Markdown before: "\n\n"
leaflet-s2-p1 = Le paracétamol est utilisé pour traiter :
# Markdown before: "\n\n- "
leaflet-s2-li1 = les maux de tête, la migraine et les maux de dents
# Markdown before: "\n- "
leaflet-s2-li2 = les règles douloureuses
# Markdown before: "\n- "
leaflet-s2-li3 = le mal de gorge
# Markdown before: "\n- "
leaflet-s2-li4 = la fièvre en cas de rhume ou de grippe
# Markdown before: "\n\n## "
leaflet-s3-heading = Qui ne doit pas en prendre
# Markdown before: "\n\n"
leaflet-s3-p1 = Ne prenez pas ces comprimés si vous :
# Markdown before: "\n\n- "
leaflet-s3-li1 = avez une maladie du foie
# Markdown before: "\n- "
leaflet-s3-li2 = avez une allergie au paracétamol
# Markdown before: "\n\n"
leaflet-s3-p2 = Demandez d'abord l'avis de votre médecin si vous :
# Markdown before: "\n\n- "
leaflet-s3-li3 = avez une maladie des reins
# Markdown before: "\n- "
leaflet-s3-li4 = souffrez d'une dépendance à l'alcool
# Markdown before: "\n\n## "
leaflet-s4-heading = Comment le prendre
# Markdown before: "\n\n| "
leaflet-s4-cell1 = Qui
# Markdown before: " | "
leaflet-s4-cell2 = Dose unique
# Markdown before: " | "
leaflet-s4-cell3 = En 24 heures
# Markdown before: " |\n|---|---|---|\n| "
leaflet-s4-cell4 = Adultes et jeunes à partir de 16 ans
# Markdown before: " | "
leaflet-s4-cell5 = { fact-single-dose-text.s4-cell5 } ({ fact-single-dose-text.s4-cell5-2 } comprimés)
# Markdown before: " | "
leaflet-s4-cell6 = { fact-daily-maximum-text.s4-cell6 } ({ fact-daily-maximum-text.s4-cell6-2 } comprimés)
# Markdown before: " |\n| "
leaflet-s4-cell7 = Âgés de 12 à 15 ans
# Markdown before: " | "
leaflet-s4-cell8 = { fact-single-dose-band1-text.s4-cell8 } (un comprimé)
# Markdown before: " | "
leaflet-s4-cell9 = { fact-daily-maximum-band1-text.s4-cell9 } ({ fact-daily-maximum-band1-text.s4-cell9-2 } comprimés)
# Markdown before: " |\n\n"
leaflet-s4-p1 = Respectez { fact-dose-interval-text.s4-p1 } d'intervalle entre deux doses. Ne donnez pas ces comprimés aux enfants : les patients doivent être { fact-minimum-age-text.s4-p1 }. Si vous pesez jusqu'à 50 kg, ne prenez { fact-daily-maximum-band2-text.s4-p1 } de paracétamol en 24 heures.
# Markdown before: "\n\n"
leaflet-s4-p2 = Ne prenez pas de paracétamol pendant { fact-duration-of-use-text.s4-p2 } sans avis médical.
# Markdown before: "\n\n## "
leaflet-s5-heading = Effets indésirables possibles
# Markdown before: "\n\n"
leaflet-s5-p1 = Une éruption cutanée ou un autre signe d'allergie peut apparaître, mais c'est rare.
# Markdown before: "\n\n## "
leaflet-s6-heading = Questions
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s6-p1 = Appelez la pharmacie au 01 99 00 01 77. Cette notice a été révisée pour la dernière fois en 2026.
