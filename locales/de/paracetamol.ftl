# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: paracetamol
# Language: de
# Facts: 2026.1 da5fd767a73faccc
# Checksum: e9cdeaa1a1225c12

# Canonical: 500..1000 mg
# $min (Number) - mg, canonical 500
# $max (Number) - mg, canonical 1000
fact-single-dose = { NUMBER($min) }–{ NUMBER($max) } mg
# Canonical: 500..1000 mg
fact-single-dose-text = 500–1.000 mg
    .s4-cell5 = 500–1000 mg
    .s4-cell5-2 = eine oder zwei
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
fact-daily-maximum-text = ≤ 4.000 mg
    .s4-cell6 = höchstens 4 g
    .s4-cell6-2 = 8
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band1 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band1-text = ≤ 2.000 mg
    .s4-cell9 = höchstens 2 g
    .s4-cell9-2 = 4
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band2 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band2-text = ≤ 2.000 mg
    .s4-p1 = nicht mehr als 2 g
# Canonical: >=4 h
# $min (Number) - h, canonical 4
fact-dose-interval =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } Stunde
       *[other] ≥ { NUMBER($min) } Stunden
    }
# Canonical: >=4 h
fact-dose-interval-text = ≥ 4 Stunden
    .s4-p1 = mindestens vier Stunden
# Canonical: <=3 d
# $max (Number) - d, canonical 3
fact-duration-of-use =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } Tag
       *[other] ≤ { NUMBER($max) } Tage
    }
# Canonical: <=3 d
fact-duration-of-use-text = ≤ 3 Tage
    .s4-p2 = nicht länger als drei Tage
# Canonical: >=12 a
# $min (Number) - a, canonical 12
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } Jahr
       *[other] ≥ { NUMBER($min) } Jahre
    }
# Canonical: >=12 a
fact-minimum-age-text = ≥ 12 Jahre
    .s4-p1 = mindestens 12 Jahre alt

## Terms

-adolescent = Jugendlicher
-adult = Erwachsener
-alcohol-dependence = Alkoholabhängigkeit
-allergy = Allergie
-anticoagulant = Blutverdünner
-aspirin = Aspirin
-bleeding = Blutung
-breastfeeding = Stillzeit
-bruising = Bluterguss
-child = Kind
-cold = Erkältung
-dehydration = Flüssigkeitsmangel
-dose = Dosis
-fever = Fieber
-flu = Grippe
-headache = Kopfschmerzen
-ibuprofen = Ibuprofen
-kidney-disease = Nierenerkrankung
-liver-disease = Lebererkrankung
-malnutrition = Mangelernährung
-medicine = Arzneimittel
-migraine = Migräne
-minimum-age = Mindestalter
-minor = Minderjähriger
-nausea = Übelkeit
-pain = Schmerz
-paracetamol = Paracetamol
-patient = Patient
-period-pain = Regelschmerzen
-pregnancy = Schwangerschaft
-rash = Hautausschlag
-sore-throat = Halsschmerzen
-swelling = Schwellung
-tablet = Tablette
-toothache = Zahnschmerzen
-vomiting = Erbrechen
-warfarin = Warfarin

## Leaflet

# Markdown before: "---\nlanguage: de\ntopic: paracetamol\n---\n\n# "
leaflet-s1-heading = Paracetamol 500 mg Tabletten: Information für Patientinnen und Patienten
# Markdown before: "\n\n"
leaflet-s1-p1 = Paracetamol lindert Schmerzen und senkt Fieber. Jede Packung enthält 16 Tabletten.
# Markdown before: "\n\n## "
leaflet-s2-heading = Wofür es angewendet wird
# Markdown before: "\n\n"
leaflet-s2-p1 = Paracetamol wird angewendet bei:
# Markdown before: "\n\n- "
leaflet-s2-li1 = Kopfschmerzen, Migräne und Zahnschmerzen
# Markdown before: "\n- "
leaflet-s2-li2 = Regelschmerzen
# Markdown before: "\n- "
leaflet-s2-li3 = Halsschmerzen
# Markdown before: "\n- "
leaflet-s2-li4 = Fieber bei einer Erkältung oder einer Grippe
# Markdown before: "\n\n## "
leaflet-s3-heading = Wer es nicht einnehmen darf
# Markdown before: "\n\n"
leaflet-s3-p1 = Nehmen Sie diese Tabletten nicht ein, wenn Sie:
# Markdown before: "\n\n- "
leaflet-s3-li1 = eine Lebererkrankung haben
# Markdown before: "\n- "
leaflet-s3-li2 = eine Allergie gegen Paracetamol haben
# Markdown before: "\n\n"
leaflet-s3-p2 = Fragen Sie zuerst Ihren Arzt, wenn Sie:
# Markdown before: "\n\n- "
leaflet-s3-li3 = eine Nierenerkrankung haben
# Markdown before: "\n- "
leaflet-s3-li4 = alkoholabhängig sind
# Markdown before: "\n\n## "
leaflet-s4-heading = Wie es eingenommen wird
# Markdown before: "\n\n| "
leaflet-s4-cell1 = Wer
# Markdown before: " | "
leaflet-s4-cell2 = Einzeldosis
# Markdown before: " | "
leaflet-s4-cell3 = In 24 Stunden
# Markdown before: " |\n|---|---|---|\n| "
leaflet-s4-cell4 = Erwachsene und Jugendliche ab 16
# Markdown before: " | "
leaflet-s4-cell5 = { fact-single-dose-text.s4-cell5 } ({ fact-single-dose-text.s4-cell5-2 } Tabletten)
# Markdown before: " | "
leaflet-s4-cell6 = { fact-daily-maximum-text.s4-cell6 } ({ fact-daily-maximum-text.s4-cell6-2 } Tabletten)
# Markdown before: " |\n| "
leaflet-s4-cell7 = Im Alter von 12 bis 15 Jahren
# Markdown before: " | "
leaflet-s4-cell8 = { fact-single-dose-band1-text.s4-cell8 } (eine Tablette)
# Markdown before: " | "
leaflet-s4-cell9 = { fact-daily-maximum-band1-text.s4-cell9 } ({ fact-daily-maximum-band1-text.s4-cell9-2 } Tabletten)
# Markdown before: " |\n\n"
leaflet-s4-p1 = Lassen Sie zwischen zwei Dosen { fact-dose-interval-text.s4-p1 } vergehen. Geben Sie diese Tabletten nicht Kindern: Patienten müssen { fact-minimum-age-text.s4-p1 } sein. Wenn Sie bis zu 50 kg wiegen, nehmen Sie in 24 Stunden { fact-daily-maximum-band2-text.s4-p1 } Paracetamol ein.
# Markdown before: "\n\n"
leaflet-s4-p2 = Nehmen Sie Paracetamol ohne ärztlichen Rat { fact-duration-of-use-text.s4-p2 } ein.
# Markdown before: "\n\n## "
leaflet-s5-heading = Mögliche Nebenwirkungen
# Markdown before: "\n\n"
leaflet-s5-p1 = Ein Hautausschlag oder ein anderes Zeichen einer Allergie kann auftreten, ist aber selten.
# Markdown before: "\n\n## "
leaflet-s6-heading = Fragen
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s6-p1 = Rufen Sie die Apotheke an: 030 901820177. Diese Information wurde zuletzt 2026 überarbeitet.
