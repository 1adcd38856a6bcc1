# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: paracetamol
# Language: es
# Facts: 2026.1 da5fd767a73faccc
# Checksum: b219b234403e0e45

# Canonical: 500..1000 mg
# $min (Number) - mg, canonical 500
# $max (Number) - mg, canonical 1000
fact-single-dose = { NUMBER($min) }-{ NUMBER($max) } mg
# Canonical: 500..1000 mg
fact-single-dose-text = 500-1000 mg
    .s4-cell5 = 500–1000 mg
    .s4-cell5-2 = uno o dos
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
fact-daily-maximum-text = ≤ 4000 mg
    .s4-cell6 = como máximo 4 g
    .s4-cell6-2 = 8
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band1 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band1-text = ≤ 2000 mg
    .s4-cell9 = como máximo 2 g
    .s4-cell9-2 = 4
# Canonical: <=2000 mg
# $max (Number) - mg, canonical 2000
fact-daily-maximum-band2 = ≤ { NUMBER($max) } mg
# Canonical: <=2000 mg
fact-daily-maximum-band2-text = ≤ 2000 mg
    .s4-p1 = no tome más de 2 g
# Canonical: >=4 h
# $min (Number) - h, canonical 4
fact-dose-interval =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } hora
        [many] ≥ { NUMBER($min) } horas
       *[other] ≥ { NUMBER($min) } horas
    }
# Canonical: >=4 h
fact-dose-interval-text = ≥ 4 horas
    .s4-p1 = al menos cuatro horas
# Canonical: <=3 d
# $max (Number) - d, canonical 3
fact-duration-of-use =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } día
        [many] ≤ { NUMBER($max) } días
       *[other] ≤ { NUMBER($max) } días
    }
# Canonical: <=3 d
fact-duration-of-use-text = ≤ 3 días
    .s4-p2 = más de tres días
# Canonical: >=12 a
# $min (Number) - a, canonical 12
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } año
        [many] ≥ { NUMBER($min) } años
       *[other] ≥ { NUMBER($min) } años
    }
# Canonical: >=12 a
fact-minimum-age-text = ≥ 12 años
    .s4-p1 = al menos 12 años de edad

## Terms

-adolescent = adolescente
-adult = adulto
-alcohol-dependence = dependencia del alcohol
-allergy = alergia
-anticoagulant = anticoagulante
-aspirin = ácido acetilsalicílico
-bleeding = sangrado
-breastfeeding = lactancia
-bruising = hematoma
-child = niño
-cold = resfriado
-dehydration = deshidratación
-dose = dosis
-fever = fiebre
-flu = gripe
-headache = dolor de cabeza
-ibuprofen = ibuprofeno
-kidney-disease = enfermedad renal
-liver-disease = enfermedad hepática
-malnutrition = desnutrición
-medicine = medicamento
-migraine = migraña
-minimum-age = edad mínima
-minor = menor de edad
-nausea = náuseas
-pain = dolor
-paracetamol = paracetamol
-patient = paciente
-period-pain = dolor menstrual
-pregnancy = embarazo
-rash = erupción cutánea
-sore-throat = dolor de garganta
-swelling = hinchazón
-tablet = comprimido
-toothache = dolor de muelas
-vomiting = vómitos
-warfarin = warfarina

## Leaflet

# Markdown before: "---\nlanguage: es\ntopic: paracetamol\n---\n\n# "
leaflet-s1-heading = Paracetamol 500 mg comprimidos: información para pacientes
# Markdown before: "\n\n"
leaflet-s1-p1 = El paracetamol alivia el dolor y baja la fiebre. Cada envase contiene 16 comprimidos.
# Markdown before: "\n\n## "
leaflet-s2-heading = Para qué se utiliza
# Markdown before: "\n\n"
leaflet-s2-p1 = El paracetamol se utiliza para tratar:
# Markdown before: "\n\n- "
leaflet-s2-li1 = el dolor de cabeza, la migraña y el dolor de muelas
# Markdown before: "\n- "
leaflet-s2-li2 = el dolor menstrual
# Markdown before: "\n- "
leaflet-s2-li3 = el dolor de garganta
# Markdown before: "\n- "
leaflet-s2-li4 = la fiebre en caso de resfriado o gripe
# Markdown before: "\n\n## "
leaflet-s3-heading = Quién no debe tomarlo
# Markdown before: "\n\n"
leaflet-s3-p1 = No tome estos comprimidos si:
# Markdown before: "\n\n- "
leaflet-s3-li1 = tiene una enfermedad hepática
# Markdown before: "\n- "
leaflet-s3-li2 = tiene alergia al paracetamol
# Markdown before: "\n\n"
leaflet-s3-p2 = Consulte antes a su médico si:
# Markdown before: "\n\n- "
leaflet-s3-li3 = tiene una enfermedad renal
# Markdown before: "\n- "
leaflet-s3-li4 = padece dependencia del alcohol
# Markdown before: "\n\n## "
leaflet-s4-heading = Cómo tomarlo
# Markdown before: "\n\n| "
leaflet-s4-cell1 = Quién
# Markdown before: " | "
leaflet-s4-cell2 = Dosis única
# Markdown before: " | "
leaflet-s4-cell3 = En 24 horas
# Markdown before: " |\n|---|---|---|\n| "
leaflet-s4-cell4 = Adultos y jóvenes a partir de 16
# Markdown before: " | "
leaflet-s4-cell5 = { fact-single-dose-text.s4-cell5 } ({ fact-single-dose-text.s4-cell5-2 } comprimidos)
# Markdown before: " | "
leaflet-s4-cell6 = { fact-daily-maximum-text.s4-cell6 } ({ fact-daily-maximum-text.s4-cell6-2 } comprimidos)
# Markdown before: " |\n| "
leaflet-s4-cell7 = De 12 a 15 años de edad
# Markdown before: " | "
leaflet-s4-cell8 = { fact-single-dose-band1-text.s4-cell8 } (un comprimido)
# Markdown before: " | "
leaflet-s4-cell9 = { fact-daily-maximum-band1-text.s4-cell9 } ({ fact-daily-maximum-band1-text.s4-cell9-2 } comprimidos)
# Markdown before: " |\n\n"
leaflet-s4-p1 = Deje pasar { fact-dose-interval-text.s4-p1 } entre dosis. No dé estos comprimidos a los niños: los pacientes deben tener { fact-minimum-age-text.s4-p1 }. Si pesa hasta 50 kg, { fact-daily-maximum-band2-text.s4-p1 } de paracetamol en 24 horas.
# Markdown before: "\n\n"
leaflet-s4-p2 = No tome paracetamol durante { fact-duration-of-use-text.s4-p2 } sin consultar a un médico.
# Markdown before: "\n\n## "
leaflet-s5-heading = Posibles efectos adversos
# Markdown before: "\n\n"
leaflet-s5-p1 = Puede aparecer una erupción cutánea u otro signo de alergia, aunque es raro.
# Markdown before: "\n\n## "
leaflet-s6-heading = Preguntas
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s6-p1 = Llame a la farmacia: 91 123 01 77. Este prospecto se revisó por última vez en 2026.
