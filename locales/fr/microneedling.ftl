# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: fr
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 57e1210555f05e16

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5–2 mm
    .s5-li2 = entre 0,5 et 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = de trois à six
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = 4 à 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } semaine
        [many] { NUMBER($min) }–{ NUMBER($max) } semaines
       *[other] { NUMBER($min) }–{ NUMBER($max) } semaines
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 semaines
    .s6-p1 = de quatre à six semaines
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minute
        [many] { NUMBER($min) }–{ NUMBER($max) } minutes
       *[other] { NUMBER($min) }–{ NUMBER($max) } minutes
    }
# Canonical: 30..60 min
fact-session-duration-text = 30–60 minutes
    .s5-p1 = de 30 à 60 minutes
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minute
        [many] { NUMBER($min) }–{ NUMBER($max) } minutes
       *[other] { NUMBER($min) }–{ NUMBER($max) } minutes
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 minutes
    .s5-li1 = 30 à 45 minutes
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } an
        [many] ≥ { NUMBER($min) } ans
       *[other] ≥ { NUMBER($min) } ans
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 ans
    .s3-p1 = âgés d'au moins dix-huit ans
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } jour
        [many] { NUMBER($value) } jours
       *[other] { NUMBER($value) } jours
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 jours
    .s4-li1 = cinq jours
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } jour
        [many] { NUMBER($min) }–{ NUMBER($max) } jours
       *[other] { NUMBER($min) }–{ NUMBER($max) } jours
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 jours
    .s7-p1 = d'un à trois jours
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } jour
        [many] { NUMBER($min) }–{ NUMBER($max) } jours
       *[other] { NUMBER($min) }–{ NUMBER($max) } jours
    }
# Canonical: 0..1 d
fact-downtime-text = 0–1 jour
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [one] { NUMBER($value) } heure
        [many] { NUMBER($value) } heures
       *[other] { NUMBER($value) } heures
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 heures
    .s8-li1 = 24 heures
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } semaine
        [many] { NUMBER($value) } semaines
       *[other] { NUMBER($value) } semaines
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 semaines
    .s8-li2 = deux semaines
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time = { NUMBER($min) }–{ NUMBER($max) } mois
# Canonical: 3..6 mo
fact-results-time-text = 3–6 mois
    .s6-p2 = de 3 à 6 mois
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } an
        [many] { NUMBER($value) } ans
       *[other] { NUMBER($value) } ans
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 an
    .s6-p2 = une fois par an
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin = ≤ { NUMBER($max) } mois
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 mois
    .s3-li3 = six derniers mois

## Terms

-acne-medication = médicament contre l'acné
-acne-scar = cicatrice d'acné
-active-acne = acné active
-adolescent = adolescent
-adult = adulte
-age-spot = tache de vieillesse
-alopecia-areata = pelade
-anticoagulant = anticoagulant
-bleeding = saignement
-bleeding-disorder = trouble de la coagulation
-botox = toxine botulique
-breastfeeding = allaitement
-bruising = ecchymose
-chemotherapy = chimiothérapie
-child = enfant
-cold-sore = bouton de fièvre
-collagen = collagène
-consultation = consultation
-dermabrasion = dermabrasion
-dermaroller = dermaroller
-diabetes = diabète
-diameter = diamètre
-discoloration = trouble de la pigmentation
-doctor = médecin
-downtime = éviction sociale
-dryness = sécheresse
-early-result = premiers résultats
-eczema = eczéma
-elastin = élastine
-filler = produit de comblement
-fine-line = ridule
-home-use = utilisation à domicile
-hyperhidrosis = transpiration excessive
-infection = infection
-interval = intervalle
-irritation = irritation
-isotretinoin = isotrétinoïne
-keloid = chéloïde
-large-pore = pore dilaté
-laser = laser
-length = longueur
-local-anaesthetic = anesthésique local
-maintenance = entretien
-makeup = maquillage
-microneedling = microneedling
-minimum-age = âge minimum
-minor = mineur
-needle = aiguille
-numbing-cream = crème anesthésiante
-open-wound = plaie ouverte
-other-procedure = mésothérapie
-patient = patient
-peel = peeling chimique
-peeling = desquamation
-plastic-surgery = chirurgie esthétique
-pregnancy = grossesse
-price = prix
-psoriasis = psoriasis
-radiotherapy = radiothérapie
-redness = rougeur
-result = résultat
-retinoid = rétinoïde
-rosacea = rosacée
-scar = cicatrice
-scar-history = antécédents de mauvaise cicatrisation
-scarring = formation de cicatrices
-school = école
-session = séance
-skin-infection = infection cutanée
-solarium = solarium
-sport = sport
-stretch-mark = vergeture
-study = étude
-sun = soleil
-swelling = gonflement
-tattoo = tatouage
-therapist = praticien
-treatment = traitement
-uneven-tone = teint irrégulier
-vitamin-a = vitamine A
-waxing = épilation
-work = travail
-wrinkle = ride

## Leaflet

# Markdown before: "---\nlanguage: fr\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Microneedling : informations pour les patients
# Markdown before: "\n\n"
leaflet-s1-p1 = Le microneedling est un traitement qui aide la peau à se renouveler. Un petit appareil tenu à la main crée dans la peau une multitude de canaux minuscules à l'aide d'aiguilles très fines. Pendant que ces canaux se referment, votre peau produit du nouveau collagène et devient plus ferme et plus lisse.
# Markdown before: "\n\n## "
leaflet-s2-heading = À quoi sert ce traitement
# Markdown before: "\n\n"
leaflet-s2-p1 = Le microneedling peut améliorer l'aspect :
# Markdown before: "\n\n- "
leaflet-s2-li1 = des cicatrices d'acné et d'autres cicatrices
# Markdown before: "\n- "
leaflet-s2-li2 = des ridules et des rides
# Markdown before: "\n- "
leaflet-s2-li3 = des pores dilatés
# Markdown before: "\n- "
leaflet-s2-li4 = des vergetures
# Markdown before: "\n- "
leaflet-s2-li5 = d'un teint irrégulier et des taches de vieillesse
# Markdown before: "\n\n"
leaflet-s2-p2 = Il est également utilisé pour traiter la chute de cheveux en plaques (pelade) et la transpiration excessive (hyperhidrose).
# Markdown before: "\n\n## "
leaflet-s3-heading = Qui ne doit pas recevoir ce traitement
# Markdown before: "\n\n"
leaflet-s3-p1 = Les patients doivent être { fact-minimum-age-text.s3-p1 }. Nous ne pouvons pas vous traiter si vous :
# Markdown before: "\n\n- "
leaflet-s3-li1 = êtes enceinte
# Markdown before: "\n- "
leaflet-s3-li2 = avez une acné active
# Markdown before: "\n- "
leaflet-s3-li3 = avez pris de l'isotrétinoïne au cours des { fact-isotretinoin-text.s3-li3 }
# Markdown before: "\n- "
leaflet-s3-li4 = souffrez d'eczéma ou de psoriasis
# Markdown before: "\n- "
leaflet-s3-li5 = avez une plaie ouverte ou une infection cutanée
# Markdown before: "\n- "
leaflet-s3-li6 = avez un bouton de fièvre
# Markdown before: "\n- "
leaflet-s3-li7 = avez tendance à former des chéloïdes
# Markdown before: "\n- "
leaflet-s3-li8 = prenez des anticoagulants
# Markdown before: "\n- "
leaflet-s3-li9 = suivez une radiothérapie ou une chimiothérapie
# Markdown before: "\n\n"
leaflet-s3-p2 = Prévenez-nous à l'avance si vous allaitez ou si vous avez du diabète.
# Markdown before: "\n\n## "
leaflet-s4-heading = Comment vous préparer
# Markdown before: "\n\n- "
leaflet-s4-li1 = Arrêtez les rétinoïdes, par exemple les crèmes au rétinol, { fact-retinoid-pause-text.s4-li1 } avant le traitement.
# Markdown before: "\n- "
leaflet-s4-li2 = Venez avec une peau propre et laissez vos bijoux à la maison.
# Markdown before: "\n- "
leaflet-s4-li3 = Indiquez-nous tous les médicaments que vous prenez.
# Markdown before: "\n\n## "
leaflet-s5-heading = Comment se déroule le rendez-vous
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Étape 1 : nous nettoyons la peau et appliquons une crème anesthésiante { fact-numbing-time-text.s5-li1 } avant de commencer.
# Markdown before: "\n2. "
leaflet-s5-li2 = Étape 2 : nous passons l'appareil de façon régulière sur la peau. Les aiguilles mesurent { fact-needle-length-text.s5-li2 } de long ; nous choisissons la longueur adaptée à la zone.
# Markdown before: "\n3. "
leaflet-s5-li3 = Étape 3 : nous rafraîchissons la peau et appliquons un sérum apaisant.
# Markdown before: "\n\n"
leaflet-s5-p1 = Chaque traitement dure { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = De combien de séances aurez-vous besoin
# Markdown before: "\n\n"
leaflet-s6-p1 = La plupart des personnes ont besoin { fact-session-count-text.s6-p1 } séances. Pour les cicatrices d'acné, nous prévoyons en général { fact-session-count-acne-scar-text.s6-p1 } séances. Nous les espaçons { fact-session-interval-text.s6-p1 } afin que votre peau puisse récupérer.
# Markdown before: "\n\n"
leaflet-s6-p2 = Le nouveau collagène se forme lentement : les résultats deviennent donc visibles au bout { fact-results-time-text.s6-p2 }. Pour les conserver, nous recommandons un traitement d'entretien { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = À quoi vous attendre après
# Markdown before: "\n\n"
leaflet-s7-p1 = Les rougeurs et un léger gonflement sont normaux et durent { fact-redness-duration-text.s7-p1 }. Aucun temps de récupération n'est nécessaire : vous pouvez reprendre le travail ou l'école le jour même ou le lendemain.
# Markdown before: "\n\n"
leaflet-s7-p2 = Les autres effets secondaires possibles sont :
# Markdown before: "\n\n- "
leaflet-s7-li1 = une irritation
# Markdown before: "\n- "
leaflet-s7-li2 = une sécheresse et une desquamation
# Markdown before: "\n- "
leaflet-s7-li3 = des ecchymoses
# Markdown before: "\n- "
leaflet-s7-li4 = de petits points de saignement
# Markdown before: "\n- "
leaflet-s7-li5 = une infection, ce qui est rare
# Markdown before: "\n\n## "
leaflet-s8-heading = Prendre soin de votre peau
# Markdown before: "\n\n- "
leaflet-s8-li1 = Ne vous maquillez pas pendant { fact-makeup-delay-text.s8-li1 }.
# Markdown before: "\n- "
leaflet-s8-li2 = Évitez le soleil direct pendant { fact-sun-avoidance-text.s8-li2 } et protégez votre peau avec une crème solaire d'indice SPF 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Lavez-vous le visage à l'eau tiède et utilisez une crème hydratante simple.
# Markdown before: "\n- "
leaflet-s8-li4 = Attendez que votre peau soit apaisée avant de réutiliser des produits à la vitamine C ou aux acides de fruits.
# Markdown before: "\n\n"
leaflet-s8-p1 = Appelez-nous si la rougeur dure plus d'une semaine, si vous remarquez du pus ou si vous avez de la fièvre.
# Markdown before: "\n\n## "
leaflet-s9-heading = Tarif et contact
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Une séance coûte 195 £. Nous proposons le microneedling depuis 2016 et répondrons volontiers à vos questions. Vous pouvez joindre le cabinet au 020 7946 0123, du lundi au vendredi, de 9 h à 17 h.
