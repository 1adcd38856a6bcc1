# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: pt-BR
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 351bf876089ce83a

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5–2 mm
    .s5-li2 = de 0,5 a 2 mm
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = de três a seis
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = de 4 a 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } semana
        [many] { NUMBER($min) }–{ NUMBER($max) } semanas
       *[other] { NUMBER($min) }–{ NUMBER($max) } semanas
    }
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 semanas
    .s6-p1 = de quatro a seis semanas
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minuto
        [many] { NUMBER($min) }–{ NUMBER($max) } minutos
       *[other] { NUMBER($min) }–{ NUMBER($max) } minutos
    }
# Canonical: 30..60 min
fact-session-duration-text = 30–60 minutos
    .s5-p1 = de 30 a 60 minutos
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } minuto
        [many] { NUMBER($min) }–{ NUMBER($max) } minutos
       *[other] { NUMBER($min) }–{ NUMBER($max) } minutos
    }
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 minutos
    .s5-li1 = de 30 a 45 minutos
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age =
    { NUMBER($min) ->
        [one] ≥ { NUMBER($min) } ano
        [many] ≥ { NUMBER($min) } anos
       *[other] ≥ { NUMBER($min) } anos
    }
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 anos
    .s3-p1 = pelo menos dezoito anos
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause =
    { NUMBER($value) ->
        [one] { NUMBER($value) } dia
        [many] { NUMBER($value) } dias
       *[other] { NUMBER($value) } dias
    }
# Canonical: 5 d
fact-retinoid-pause-text = 5 dias
    .s4-li1 = cinco dias
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } dia
        [many] { NUMBER($min) }–{ NUMBER($max) } dias
       *[other] { NUMBER($min) }–{ NUMBER($max) } dias
    }
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 dias
    .s7-p1 = de um a três dias
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } dia
        [many] { NUMBER($min) }–{ NUMBER($max) } dias
       *[other] { NUMBER($min) }–{ NUMBER($max) } dias
    }
# Canonical: 0..1 d
fact-downtime-text = 0–1 dia
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
    .s8-li2 = duas semanas
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } mês
        [many] { NUMBER($min) }–{ NUMBER($max) } meses
       *[other] { NUMBER($min) }–{ NUMBER($max) } meses
    }
# Canonical: 3..6 mo
fact-results-time-text = 3–6 meses
    .s6-p2 = de 3 a 6 meses
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval =
    { NUMBER($value) ->
        [one] { NUMBER($value) } ano
        [many] { NUMBER($value) } anos
       *[other] { NUMBER($value) } anos
    }
# Canonical: 1 a
fact-maintenance-interval-text = 1 ano
    .s6-p2 = uma vez por ano
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin =
    { NUMBER($max) ->
        [one] ≤ { NUMBER($max) } mês
        [many] ≤ { NUMBER($max) } meses
       *[other] ≤ { NUMBER($max) } meses
    }
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 meses
    .s3-li3 = seis meses

## Terms

-acne-medication = medicamento para acne
-acne-scar = cicatriz de acne
-active-acne = acne ativa
-adolescent = adolescente
-adult = adulto
-age-spot = mancha da idade
-alopecia-areata = alopecia areata
-anticoagulant = anticoagulante
-bleeding = sangramento
-bleeding-disorder = distúrbio de coagulação
-botox = toxina botulínica
-breastfeeding = amamentação
-bruising = hematoma
-chemotherapy = quimioterapia
-child = criança
-cold-sore = herpes labial
-collagen = colágeno
-consultation = consulta
-dermabrasion = dermoabrasão
-dermaroller = dermaroller
-diabetes = diabetes
-diameter = diâmetro
-discoloration = alteração da pigmentação
-doctor = médico
-downtime = tempo de recuperação
-dryness = ressecamento
-early-result = primeiros resultados
-eczema = eczema
-elastin = elastina
-filler = preenchimento
-fine-line = linha fina
-home-use = uso doméstico
-hyperhidrosis = hiperidrose
-infection = infecção
-interval = intervalo
-irritation = irritação
-isotretinoin = isotretinoína
-keloid = queloide
-large-pore = poro dilatado
-laser = laser
-length = comprimento
-local-anaesthetic = anestésico local
-maintenance = sessão de manutenção
-makeup = maquiagem
-microneedling = microagulhamento
-minimum-age = idade mínima
-minor = menor de idade
-needle = agulha
-numbing-cream = creme anestésico
-open-wound = ferida aberta
-other-procedure = mesoterapia
-patient = paciente
-peel = peeling químico
-peeling = descamação
-plastic-surgery = cirurgia plástica
-pregnancy = gravidez
-price = preço
-psoriasis = psoríase
-radiotherapy = radioterapia
-redness = vermelhidão
-result = resultado
-retinoid = retinoide
-rosacea = rosácea
-scar = cicatriz
-scar-history = tendência a cicatrizes
-scarring = formação de cicatrizes
-school = escola
-session = sessão
-skin-infection = infecção de pele
-solarium = câmara de bronzeamento
-sport = exercício físico
-stretch-mark = estria
-study = estudo
-sun = sol
-swelling = inchaço
-tattoo = tatuagem
-therapist = profissional
-treatment = tratamento
-uneven-tone = tom de pele irregular
-vitamin-a = vitamina A
-waxing = depilação
-work = trabalho
-wrinkle = ruga

## Leaflet

# Markdown before: "---\nlanguage: pt-BR\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Microagulhamento: informações para pacientes
# Markdown before: "\n\n"
leaflet-s1-p1 = O microagulhamento é um tratamento que ajuda a pele a se renovar. Um pequeno aparelho manual, com agulhas muito finas, abre uma grande quantidade de canais minúsculos na pele. Enquanto esses canais se fecham, a pele produz colágeno novo e fica mais firme e mais lisa.
# Markdown before: "\n\n## "
leaflet-s2-heading = Para que serve
# Markdown before: "\n\n"
leaflet-s2-p1 = O microagulhamento pode melhorar a aparência de:
# Markdown before: "\n\n- "
leaflet-s2-li1 = cicatrizes de acne e outras cicatrizes
# Markdown before: "\n- "
leaflet-s2-li2 = linhas finas e rugas
# Markdown before: "\n- "
leaflet-s2-li3 = poros dilatados
# Markdown before: "\n- "
leaflet-s2-li4 = estrias
# Markdown before: "\n- "
leaflet-s2-li5 = tom de pele irregular e manchas da idade
# Markdown before: "\n\n"
leaflet-s2-p2 = Ele também é usado para tratar a queda de cabelo em placas (alopecia areata) e o suor excessivo (hiperidrose).
# Markdown before: "\n\n## "
leaflet-s3-heading = Quem não pode fazer o tratamento
# Markdown before: "\n\n"
leaflet-s3-p1 = É preciso ter { fact-minimum-age-text.s3-p1 }. Não podemos tratar você se:
# Markdown before: "\n\n- "
leaflet-s3-li1 = estiver grávida
# Markdown before: "\n- "
leaflet-s3-li2 = tiver acne ativa
# Markdown before: "\n- "
leaflet-s3-li3 = tiver tomado isotretinoína nos últimos { fact-isotretinoin-text.s3-li3 }
# Markdown before: "\n- "
leaflet-s3-li4 = tiver eczema ou psoríase
# Markdown before: "\n- "
leaflet-s3-li5 = tiver uma ferida aberta ou uma infecção de pele
# Markdown before: "\n- "
leaflet-s3-li6 = estiver com herpes labial
# Markdown before: "\n- "
leaflet-s3-li7 = tiver tendência a formar queloides
# Markdown before: "\n- "
leaflet-s3-li8 = tomar medicamentos anticoagulantes
# Markdown before: "\n- "
leaflet-s3-li9 = estiver em radioterapia ou em quimioterapia
# Markdown before: "\n\n"
leaflet-s3-p2 = Avise-nos com antecedência se estiver amamentando ou se tiver diabetes.
# Markdown before: "\n\n## "
leaflet-s4-heading = Como se preparar
# Markdown before: "\n\n- "
leaflet-s4-li1 = Suspenda o uso de retinoides, como o creme de retinol, { fact-retinoid-pause-text.s4-li1 } antes do tratamento.
# Markdown before: "\n- "
leaflet-s4-li2 = Venha com a pele limpa e deixe as joias em casa.
# Markdown before: "\n- "
leaflet-s4-li3 = Conte para nós quais medicamentos você toma.
# Markdown before: "\n\n## "
leaflet-s5-heading = Como é o atendimento
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Etapa 1: limpamos a pele e aplicamos um creme anestésico { fact-numbing-time-text.s5-li1 } antes de começar.
# Markdown before: "\n2. "
leaflet-s5-li2 = Etapa 2: passamos o aparelho sobre a pele de maneira uniforme. As agulhas têm { fact-needle-length-text.s5-li2 } de comprimento, e escolhemos o tamanho de acordo com a região.
# Markdown before: "\n3. "
leaflet-s5-li3 = Etapa 3: resfriamos a pele e aplicamos um sérum calmante.
# Markdown before: "\n\n"
leaflet-s5-p1 = Cada tratamento dura { fact-session-duration-text.s5-p1 }.
# Markdown before: "\n\n## "
leaflet-s6-heading = Quantas sessões são necessárias
# Markdown before: "\n\n"
leaflet-s6-p1 = A maioria das pessoas precisa { fact-session-count-text.s6-p1 } sessões. Para cicatrizes de acne, costumamos planejar { fact-session-count-acne-scar-text.s6-p1 } sessões. Entre as sessões, deixamos passar { fact-session-interval-text.s6-p1 }, para que a pele se recupere.
# Markdown before: "\n\n"
leaflet-s6-p2 = O colágeno novo cresce devagar; por isso, os resultados ficam visíveis depois { fact-results-time-text.s6-p2 }. Para preservá-los, recomendamos uma sessão de manutenção { fact-maintenance-interval-text.s6-p2 }.
# Markdown before: "\n\n## "
leaflet-s7-heading = O que esperar depois
# Markdown before: "\n\n"
leaflet-s7-p1 = Vermelhidão e um leve inchaço são normais e duram { fact-redness-duration-text.s7-p1 }. Não há necessidade de afastamento: você pode voltar ao trabalho ou à escola no mesmo dia ou no dia seguinte.
# Markdown before: "\n\n"
leaflet-s7-p2 = Outros efeitos colaterais possíveis são:
# Markdown before: "\n\n- "
leaflet-s7-li1 = irritação
# Markdown before: "\n- "
leaflet-s7-li2 = ressecamento e descamação
# Markdown before: "\n- "
leaflet-s7-li3 = manchas roxas
# Markdown before: "\n- "
leaflet-s7-li4 = sangramento em pontinhos
# Markdown before: "\n- "
leaflet-s7-li5 = infecção, que é rara
# Markdown before: "\n\n## "
leaflet-s8-heading = Cuidados com a pele
# Markdown before: "\n\n- "
leaflet-s8-li1 = Não use maquiagem por { fact-makeup-delay-text.s8-li1 }.
# Markdown before: "\n- "
leaflet-s8-li2 = Evite o sol direto por { fact-sun-avoidance-text.s8-li2 } e proteja a pele com um protetor solar FPS 50.
# Markdown before: "\n- "
leaflet-s8-li3 = Lave o rosto com água morna e use um hidratante simples.
# Markdown before: "\n- "
leaflet-s8-li4 = Espere a pele se acalmar antes de voltar a usar produtos com vitamina C ou ácidos de frutas.
# Markdown before: "\n\n"
leaflet-s8-p1 = Ligue para nós se a vermelhidão durar mais de uma semana, ou se você notar pus ou tiver febre.
# Markdown before: "\n\n## "
leaflet-s9-heading = Custos e contato
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Uma sessão custa £ 195. Oferecemos o microagulhamento desde 2016 e teremos prazer em responder às suas perguntas. O telefone da clínica é 020 7946 0123, de segunda a sexta, das 9h às 17h.
