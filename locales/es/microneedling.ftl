# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: es
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: e350637cc6cf810a

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }-{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5-2 mm
    .s5-li2 = entre 0,5 y 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3-6
    .s6-p1 = de tres a seis
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }-{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4-6
    .s6-p1 = entre 4 y 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } semana
        [many] { NUMBER($min) }-{ NUMBER($max) } semanas
       *[other] { NUMBER($min) }-{ NUMBER($max) } semanas
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4-6 semanas
    .s6-p1 = de cuatro a seis semanas
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } minuto
        [many] { NUMBER($min) }-{ NUMBER($max) } minutos
       *[other] { NUMBER($min) }-{ NUMBER($max) } minutos
    }
# Canonical: 30..60 min
fact-session-duration-text = 30-60 minutos
    .s5-p1 = de 30 a 60 minutos
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } minuto
        [many] { NUMBER($min) }-{ NUMBER($max) } minutos
       *[other] { NUMBER($min) }-{ NUMBER($max) } minutos
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30-45 minutos
    .s5-li1 = entre 30 y 45 minutos
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } año
        [many] ≥ { NUMBER($min) } años
       *[other] ≥ { NUMBER($min) } años
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 años
    .s3-p1 = al menos dieciocho años cumplidos
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } día
        [many] { NUMBER($value) } días
       *[other] { NUMBER($value) } días
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 días
    .s4-li1 = cinco días
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } día
        [many] { NUMBER($min) }-{ NUMBER($max) } días
       *[other] { NUMBER($min) }-{ NUMBER($max) } días
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1-3 días
    .s7-p1 = de uno a tres días
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } día
        [many] { NUMBER($min) }-{ NUMBER($max) } días
       *[other] { NUMBER($min) }-{ NUMBER($max) } días
    }
# Canonical: 0..1 d
fact-downtime-text = 0-1 día
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay =
    { NUMBER($value) ->
        [one] { NUMBER($value) } hora
        [many] { NUMBER($value) } horas
       *[other] { NUMBER($value) } horas
    }
# Canonical: 24 h
fact-makeup-delay-text = 24 horas
    .s8-li1 = 24 horas
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance =
    { NUMBER($value) ->
        [one] { NUMBER($value) } semana
        [many] { NUMBER($value) } semanas
       *[other] { NUMBER($value) } semanas
    }
# Canonical: 2 wk
fact-sun-avoidance-text = 2 semanas
    .s8-li2 = dos semanas
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }-{ NUMBER($max) } mes
        [many] { NUMBER($min) }-{ NUMBER($max) } meses
       *[other] { NUMBER($min) }-{ NUMBER($max) } meses
    }
# Canonical: 3..6 mo
fact-results-time-text = 3-6 meses
    .s6-p2 = de 3 a 6 meses
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } año
        [many] { NUMBER($value) } años
       *[other] { NUMBER($value) } años
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 año
    .s6-p2 = una vez al año
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } mes
        [many] ≤ { NUMBER($max) } meses
       *[other] ≤ { NUMBER($max) } meses
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 meses
    .s3-li3 = seis meses

## Terms

-acne-medication = medicamento para el acné
-acne-scar = cicatriz de acné
-active-acne = acné activo
-adolescent = adolescente
-adult = adulto
-age-spot = mancha de la edad
-alopecia-areata = alopecia areata
-anticoagulant = anticoagulante
-bleeding = sangrado
-bleeding-disorder = trastorno de la coagulación
-botox = toxina botulínica
-breastfeeding = lactancia
-bruising = hematoma
-chemotherapy = quimioterapia
-child = niño
-cold-sore = herpes labial
-collagen = colágeno
-consultation = consulta
-dermabrasion = dermoabrasión
-dermaroller = dermaroller
-diabetes = diabetes
-diameter = diámetro
-discoloration = cambio de pigmentación
-doctor = médico
-downtime = tiempo de recuperación
-dryness = sequedad
-early-result = primeros resultados
-eczema = eccema
-elastin = elastina
-filler = relleno
-fine-line = línea fina
-home-use = uso doméstico
-hyperhidrosis = sudoración excesiva
-infection = infección
-interval = intervalo
-irritation = irritación
-isotretinoin = isotretinoína
-keloid = queloide
-large-pore = poro dilatado
-laser = láser
-length = longitud
-local-anaesthetic = anestésico local
-maintenance = mantenimiento
-makeup = maquillaje
-microneedling = microneedling
-minimum-age = edad mínima
-minor = menor de edad
-needle = aguja
-numbing-cream = crema anestésica
-open-wound = herida abierta
-other-procedure = mesoterapia
-patient = paciente
-peel = peeling químico
-peeling = descamación
-plastic-surgery = cirugía estética
-pregnancy = embarazo
-price = precio
-psoriasis = psoriasis
-radiotherapy = radioterapia
-redness = enrojecimiento
-result = resultado
-retinoid = retinoide
-rosacea = rosácea
-scar = cicatriz
-scar-history = antecedentes de mala cicatrización
-scarring = formación de cicatrices
-school = colegio
-session = sesión
-skin-infection = infección cutánea
-solarium = solárium
-sport = ejercicio físico
-stretch-mark = estría
-study = estudio
-sun = sol
-swelling = hinchazón
-tattoo = tatuaje
-therapist = profesional de estética
-treatment = tratamiento
-uneven-tone = tono de piel desigual
-vitamin-a = vitamina A
-waxing = depilación
-work = trabajo
-wrinkle = arruga

## Leaflet

# Markdown before: "---\nlanguage: es\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Microneedling: información para pacientes
# Markdown before: "\n\n"
leaflet-s1-p1 = El microneedling es un tratamiento que ayuda a la piel a renovarse. Un pequeño dispositivo manual abre en la piel multitud de canales diminutos con agujas muy finas. Mientras esos canales se cierran, la piel fabrica colágeno nuevo y se vuelve más firme y más lisa.
# Markdown before: "\n\n## "
leaflet-s2-heading = Para qué sirve
# Markdown before: "\n\n"
leaflet-s2-p1 = El microneedling puede mejorar el aspecto de:
# Markdown before: "\n\n- "
leaflet-s2-li1 = las cicatrices de acné y otras cicatrices
# Markdown before: "\n- "
leaflet-s2-li2 = las líneas finas y las arrugas
# Markdown before: "\n- "
leaflet-s2-li3 = los poros dilatados
# Markdown before: "\n- "
leaflet-s2-li4 = las estrías
# Markdown before: "\n- "
leaflet-s2-li5 = el tono desigual de la piel y las manchas de la edad
# Markdown before: "\n\n"
leaflet-s2-p2 = También se emplea para tratar la caída del cabello en placas (alopecia areata) y la sudoración excesiva (hiperhidrosis).
# Markdown before: "\n\n## "
leaflet-s3-heading = Quién no debe recibir este tratamiento
# Markdown before: "\n\n"
leaflet-s3-p1 = Es necesario tener { fact-minimum-age-text.s3-p1 }. No podemos tratarle si:
# Markdown before: "\n\n- "
leaflet-s3-li1 = está embarazada
# Markdown before: "\n- "
leaflet-s3-li2 = tiene acné activo
# Markdown before: "\n- "
leaflet-s3-li3 = ha tomado isotretinoína en los últimos { fact-isotretinoin-text.s3-li3 }
# Markdown before: "\n- "
leaflet-s3-li4 = padece eccema o psoriasis
# Markdown before: "\n- "
leaflet-s3-li5 = tiene una herida abierta o una infección cutánea
# Markdown before: "\n- "
leaflet-s3-li6 = tiene un herpes labial
# Markdown before: "\n- "
leaflet-s3-li7 = tiende a formar queloides
# Markdown before: "\n- "
leaflet-s3-li8 = toma anticoagulantes
# Markdown before: "\n- "
leaflet-s3-li9 = está recibiendo radioterapia o quimioterapia
# Markdown before: "\n\n"
leaflet-s3-p2 = Avísenos con antelación si está dando el pecho o si tiene diabetes.
# Markdown before: "\n\n## "
leaflet-s4-heading = Cómo prepararse
# Markdown before: "\n\n- "
leaflet-s4-li1 = Deje de usar retinoides, como las cremas con retinol, { fact-retinoid-pause-text.s4-li1 } antes del tratamiento.
# Markdown before: "\n- "
leaflet-s4-li2 = Acuda con la piel limpia y deje las joyas en casa.
# Markdown before: "\n- "
leaflet-s4-li3 = Infórmenos de todos los medicamentos que toma.
# Markdown before: "\n\n## "
leaflet-s5-heading = Qué ocurre el día de la cita
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Paso 1: Limpiamos la piel y aplicamos una crema anestésica { fact-numbing-time-text.s5-li1 } antes de empezar.
# Markdown before: "\n2. "
leaflet-s5-li2 = Paso 2: Pasamos el dispositivo por la piel de manera uniforme. Las agujas miden { fact-needle-length-text.s5-li2 } de longitud; elegimos la más adecuada para cada zona.
# Markdown before: "\n3. "
leaflet-s5-li3 = Paso 3: Enfriamos la piel y aplicamos un sérum calmante.
# Markdown before: "\n\n"
leaflet-s5-p1 = Cada tratamiento dura { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = Cuántas sesiones necesitará
# Markdown before: "\n\n"
leaflet-s6-p1 = La mayoría de las personas necesita { fact-session-count-text.s6-p1 } sesiones. Para las cicatrices de acné solemos programar { fact-session-count-acne-scar-text.s6-p1 } sesiones. Entre una sesión y la siguiente dejamos pasar { fact-session-interval-text.s6-p1 } para que la piel se recupere.
# Markdown before: "\n\n"
leaflet-s6-p2 = El colágeno nuevo se forma despacio, por lo que los resultados son visibles al cabo { fact-results-time-text.s6-p2 }. Para conservarlos, recomendamos un tratamiento de mantenimiento { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = Qué puede esperar después
# Markdown before: "\n\n"
leaflet-s7-p1 = El enrojecimiento y una leve hinchazón son normales y duran { fact-redness-duration-text.s7-p1 }. No se necesita tiempo de recuperación: puede volver al trabajo o a clase el mismo día o al día siguiente.
# Markdown before: "\n\n"
leaflet-s7-p2 = Otros posibles efectos secundarios son:
# Markdown before: "\n\n- "
leaflet-s7-li1 = irritación
# Markdown before: "\n- "
leaflet-s7-li2 = sequedad y descamación
# Markdown before: "\n- "
leaflet-s7-li3 = hematomas
# Markdown before: "\n- "
leaflet-s7-li4 = pequeños puntos de sangrado
# Markdown before: "\n- "
leaflet-s7-li5 = infección, que es poco frecuente
# Markdown before: "\n\n## "
leaflet-s8-heading = Cómo cuidar su piel
# Markdown before: "\n\n- "
leaflet-s8-li1 = No se maquille durante { fact-makeup-delay-text.s8-li1 }.
# Markdown before: "\n- "
leaflet-s8-li2 = Evite el sol directo durante { fact-sun-avoidance-text.s8-li2 } y proteja la piel con una crema solar con FPS 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Lávese la cara con agua tibia y use una crema hidratante sencilla.
# Markdown before: "\n- "
leaflet-s8-li4 = Espere a que la piel se haya calmado antes de volver a usar productos con vitamina C o ácidos de frutas.
# Markdown before: "\n\n"
leaflet-s8-p1 = Llámenos si el enrojecimiento dura más de una semana, si observa pus o si tiene fiebre.
# Markdown before: "\n\n## "
leaflet-s9-heading = Precio y contacto
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Una sesión cuesta 195 £. Ofrecemos microneedling desde 2016 y estaremos encantados de responder a sus preguntas. Puede llamar a la clínica al 020 7946 0123, de lunes a viernes, de 9:00 a 17:00 h.
