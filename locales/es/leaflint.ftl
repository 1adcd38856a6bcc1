### The tool's own messages in Spanish. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = error
severity-warning = advertencia
severity-note = nota
severity-help = ayuda

## Quantities

quantity-range = { $low }-{ $high }
quantity-at-least = al menos { $quantity }
quantity-at-most = hasta { $quantity }
quantity-about = aproximadamente { $quantity }
quantity-few = algunos
    .count = 5
quantity-none = ninguno

## Units

unit-1 = { $figure }
unit-s =
    { PLURAL($n) ->
        [one] { $figure } segundo
        [many] { $figure } de segundos
       *[other] { $figure } segundos
    }
unit-min =
    { PLURAL($n) ->
        [one] { $figure } minuto
        [many] { $figure } de minutos
       *[other] { $figure } minutos
    }
unit-h =
    { $shape ->
        [vague] algunas horas
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } hora
                [many] { $figure } de horas
               *[other] { $figure } horas
            }
    }
unit-d =
    { PLURAL($n) ->
        [one] { $figure } día
        [many] { $figure } de días
       *[other] { $figure } días
    }
unit-wk =
    { $shape ->
        [vague] algunas semanas
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } semana
                [many] { $figure } de semanas
               *[other] { $figure } semanas
            }
    }
unit-mo =
    { PLURAL($n) ->
        [one] { $figure } mes
        [many] { $figure } de meses
       *[other] { $figure } meses
    }
unit-a =
    { PLURAL($n) ->
        [one] { $figure } año
        [many] { $figure } de años
       *[other] { $figure } años
    }
unit-nm = { $figure } nm
unit-um = { $figure } µm
unit-mm = { $figure } mm
unit-cm = { $figure } cm
unit-dm = { $figure } dm
unit-m = { $figure } m
unit-km = { $figure } km
unit-ug = { $figure } µg
unit-mg = { $figure } mg
unit-g = { $figure } g
unit-kg = { $figure } kg
unit-ul = { $figure } µl
unit-ml = { $figure } ml
unit-cl = { $figure } cl
unit-dl = { $figure } dl
unit-l =
    { PLURAL($n) ->
        [one] { $figure } litro
        [many] { $figure } de litros
       *[other] { $figure } litros
    }
unit-percent = { $figure } %
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { PLURAL($n) ->
        [one] { $figure } grado
        [many] { $figure } de grados
       *[other] { $figure } grados
    }
unit-mg-per-kg = { $figure } mg por kg
unit-ug-per-kg = { $figure } µg por kg
unit-ml-per-kg = { $figure } ml por kg
unit-per-s =
    { $shape ->
        [vague] algunas veces por segundo
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por segundo
                [many] { $figure } de veces por segundo
               *[other] { $figure } veces por segundo
            }
    }
unit-per-min =
    { $shape ->
        [vague] algunas veces por minuto
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por minuto
                [many] { $figure } de veces por minuto
               *[other] { $figure } veces por minuto
            }
    }
unit-per-h =
    { $shape ->
        [vague] algunas veces por hora
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por hora
                [many] { $figure } de veces por hora
               *[other] { $figure } veces por hora
            }
    }
unit-per-d =
    { $shape ->
        [vague] algunas veces al día
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez al día
                [many] { $figure } de veces al día
               *[other] { $figure } veces al día
            }
    }
unit-per-wk =
    { $shape ->
        [vague] algunas veces por semana
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por semana
                [many] { $figure } de veces por semana
               *[other] { $figure } veces por semana
            }
    }
unit-per-mo =
    { $shape ->
        [vague] algunas veces al mes
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez al mes
                [many] { $figure } de veces al mes
               *[other] { $figure } veces al mes
            }
    }
unit-per-a =
    { $shape ->
        [vague] algunas veces al año
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez al año
                [many] { $figure } de veces al año
               *[other] { $figure } veces al año
            }
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: el folleto dice { $stated }, los datos dicen { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }para { $scope }
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Corrija el folleto, o los datos si no están al día.

wrong-unit =
    { $fact }: el folleto dice { $stated }, los datos dicen { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }para { $scope }
    }: mismas cifras, otra unidad
wrong-unit-help = Corrija la unidad.

wrong-measure = { $fact }: el folleto da { $stated } como «{ $concept }», los datos se refieren a «{ $measure }»
wrong-measure-help = Indique la medida a la que se refieren los datos.

partial-range =
    { $fact }: el folleto dice { $stated }, solo una parte de { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }para { $scope }
    }
partial-range-help = Indique el intervalo completo, salvo que el folleto lo limite a propósito.

missing-statement =
    falta { $fact }{ $expected ->
        [unset] { "" }
       *[other] : los datos dicen { $expected }
    }
missing-statement-concept =
    no se menciona «{ $concept }» como { $predicate ->
        [contraindication] contraindicación
        [indication] indicación
        [side-effect] efecto secundario
       *[other] { $predicate }
    }
missing-statement-help = Todo folleto debe indicarlo. Añada una frase.

reversed-statement =
    { $predicate ->
        [contraindication] «{ $concept }»: el folleto permite el tratamiento, los datos lo excluyen
        [indication] «{ $concept }»: el folleto niega que sea una indicación, los datos lo afirman
        [side-effect] «{ $concept }»: el folleto descarta este efecto secundario, los datos lo recogen
       *[other] «{ $concept }»: el folleto lo niega, los datos lo recogen
    }
reversed-statement-action = { $fact }: el folleto manda empezar lo que los datos mandan suspender, o al revés
reversed-statement-time = { $fact }: según el folleto, después; según los datos, antes
reversed-statement-help = Compruebe si se ha perdido o añadido una negación.

self-contradiction = { $fact }: el folleto dice aquí { $stated } y en otro lugar { $expected }
self-contradiction-concept = el folleto se contradice sobre «{ $concept }»
self-contradiction-help = Decida cuál es la afirmación correcta y úsela en todo el folleto.

changed-strength = «{ $concept }»: el folleto lo expresa como { $stated }, los datos como { $expected }
changed-strength-help = Expréselo con la misma firmeza que los datos.
unsupported-statement =
    { $predicate ->
        [contraindication] el folleto menciona «{ $concept }» como contraindicación, los datos no
        [indication] el folleto menciona «{ $concept }» como indicación, los datos no
       *[other] el folleto menciona «{ $concept }» ({ $predicate }), los datos no
    }
unsupported-statement-help = Compruebe si es correcto; en ese caso, añádalo a los datos.

source-mismatch =
    { $slip ->
        [unset] la traducción dice { $stated }, el original dice { $expected }
       *[other] la traducción dice { $stated }, el original dice { $expected } ({ $slip })
    }
source-mismatch-unit = la traducción dice { $stated }, el original dice { $expected }: otra unidad
source-mismatch-lost = falta en la traducción: { $expected }
source-mismatch-added = no está en el original: { $stated }
source-mismatch-help = Compare la cifra y su unidad con el original.
source-mismatch-turned-help = Compare con el original qué va antes y qué va después.

dropped-negation = el original niega aquí con «{ $expected }» y la traducción no niega nada
dropped-negation-help = Compruebe si la traducción dice lo contrario.
added-negation = la traducción niega con «{ $stated }» y el original no niega nada aquí
added-negation-help = Compruebe si la traducción dice lo contrario.

untranslated-text = texto del original sin traducir: «{ $stated }»
untranslated-text-run = palabras idénticas a las del original: «{ $stated }»
untranslated-text-help = Tradúzcalo, o póngalo entre comillas si es un título.

omitted-text = falta en la traducción «{ $expected }»
omitted-text-run = { $count ->
    [one] falta en la traducción { $count } parte, desde «{ $beginning }» hasta «{ $ending }»
    [many] faltan en la traducción { $count } de partes, desde «{ $beginning }» hasta «{ $ending }»
   *[other] faltan en la traducción { $count } partes, desde «{ $beginning }» hasta «{ $ending }»
}
omitted-text-short = la traducción es demasiado corta para lo que dice el original: «{ $shown }»
omitted-text-help = Compárela con el original y traduzca lo que falta.
omitted-text-unlike = la traducción y el original se parecen demasiado poco para compararlos
omitted-text-unlike-help = Mantenga los títulos, las listas y el orden del original, o escriba `source: none` en la cabecera.

added-text = el original no dice «{ $stated }»
added-text-run = { $count ->
    [one] el original no tiene { $count } parte, desde «{ $beginning }» hasta «{ $ending }»
    [many] el original no tiene { $count } de partes, desde «{ $beginning }» hasta «{ $ending }»
   *[other] el original no tiene { $count } partes, desde «{ $beginning }» hasta «{ $ending }»
}
added-text-help = Compruebe si debe estar en el folleto; si es así, añádalo al original.

outlier-translation = { $fact }: aquí dice { $stated }, en todos los demás { $expected }
outlier-translation-source = { $fact }: el original dice { $stated }, todas las traducciones { $expected }
outlier-translation-facts = { $fact }: todos los folletos dicen { $stated }, los datos { $expected }
outlier-translation-help = Averigüe qué valor es correcto y úselo en todas partes.

unread-number = { $stated } no corresponde a ningún dato reconocible
unread-number-help = Compruebe a mano qué dice esta cifra.

unreadable-file = no se puede leer { $file }: { $reason }
unreadable-file-help = Guarde el archivo como texto sin formato en UTF-8.

bad-suppression = la supresión no indica ningún motivo
bad-suppression-rule = la supresión nombra la regla { $rule }, que no existe
bad-suppression-rule-similar = la supresión nombra la regla { $rule }, que no existe; ¿quiso decir { $nearest }?
bad-suppression-form = no se puede leer la supresión
bad-suppression-date = until no es una fecha
bad-suppression-help = Escriba leaflint-ignore REGLA[DATO]: MOTIVO, con la fecha en la forma 2027-06-30.
unused-suppression = la supresión de { $rule } no oculta nada
unused-suppression-changed = la supresión de { $rule } ya no vale: el folleto o el dato ha cambiado desde entonces
unused-suppression-expired = la supresión de { $rule } venció el { $until }
unused-suppression-help = Quítela, o decida de nuevo.

unknown-language = no se conoce el idioma de este folleto
unknown-language-pack = no hay paquete de idioma para { $language }: solo se leen cifras
unknown-language-help = Indique el idioma en la cabecera, en el nombre del archivo o con --language; `leaflint languages` muestra los que se leen.

unadaptable-sentence = { $fact } ha cambiado: no es seguro sustituir aquí { $stated } por { $expected }
unadaptable-sentence-help = Escriba a mano el nuevo valor en esta frase y vuelva a ejecutar `leaflint emit`.

stale-bundle = no coincide con lo que se generaría ahora
stale-bundle-missing = todavía no hay bundle: ejecute `leaflint emit`
stale-bundle-help = Ejecute `leaflint emit`.
edited-bundle = { $text } se editó a mano después de generar el bundle: el cambio se perdería
edited-bundle-help = Pase el cambio al folleto, a los datos o a los términos, o sobrescríbalo con `leaflint emit --force`.
broken-bundle = no es Fluent válido: { $reason }
broken-bundle-repeated = { $text } está definido dos veces
broken-bundle-circle = { $text } hace referencia a sí mismo
broken-bundle-long = { $text } crece sin límite al darle formato
broken-bundle-empty = no se puede generar un folleto sin texto
broken-bundle-value = { $fact }: el valor se escribiría { $text }, que no se vuelve a leer como ese valor
broken-bundle-form = este folleto no se puede escribir de modo que se recupere byte por byte
missing-message = falta { $text }: { $file } lo tiene
missing-message-extra = { $text } no está en { $file }
missing-variable = { $text } no usa { $expected }
missing-variable-extra = { $text } usa { $expected }, pero el idioma de origen no
missing-plural = { $text } no tiene forma para la categoría de plural { $expected }
missing-plural-extra = { $text } tiene una forma para { $expected }, categoría de plural que no existe en este idioma

## Garbled text

mojibake =
    caracteres corruptos «{ $text }»: UTF-8 leído con otra codificación{ $meant ->
        [unset] { "" }
       *[other] ; probablemente «{ $meant }»
    }
mojibake-control = carácter de control en «{ $text }», procedente de otra codificación
mojibake-lost = se perdió un carácter en «{ $text }»
mojibake-entity = «{ $text }» se muestra tal cual: se escapó dos veces
mojibake-help = Vuelva a guardar el texto en UTF-8 a partir de una versión intacta y revise todo el folleto: puede haber más partes dañadas.

mixed-script = «{ $text }» mezcla letras parecidas de dos alfabetos: debería ser «{ $meant }»
mixed-script-help = Escriba la palabra en un solo alfabeto: así no la encuentran los buscadores ni los lectores de pantalla.

missing-diacritics = faltan las letras con tilde: { $count } donde lo habitual son unas { $usual }
missing-diacritics-help = Recupere el texto de una versión que conserve todas las letras.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } carácter invisible: { $code }
        [many] { $count } de caracteres invisibles, el primero es { $code }
       *[other] { $count } caracteres invisibles, el primero es { $code }
    }
invisible-character-help = Elimínelos: impiden buscar, copiar y comparar.

doubled-word = «{ $text }»: palabra repetida
doubled-word-help = Elimine una de las dos.
doubled-word-joined = «{ $text }» tiene la misma palabra a ambos lados
doubled-word-joined-help = Una de las dos era probablemente otra palabra: consulte el original.

repeated-text = el texto se repite en bucle: «{ $text }»
repeated-text-help = Deje la frase una sola vez y compruebe si falta algo después.
repeated-text-block = el mismo párrafo ya está en la línea { $line }
repeated-text-block-help = Elimine uno de los dos.

glued-words = palabras pegadas en «{ $text }»: probablemente «{ $meant }»
glued-words-help = Separe las palabras o elimine la letra sobrante.

truncated-text = el texto se interrumpe: «{ $text }»
truncated-text-help = Complete la frase.

malformed-number-zero = «{ $text }» no tiene cifra antes del signo decimal: escriba «{ $meant }»
malformed-number-order = «{ $text }» va de la cifra mayor a la menor
malformed-number-unit = «{ $text }» no dice de qué
malformed-number-help = Escriba las cifras de modo que nadie pueda malinterpretarlas: un cero antes del signo decimal, la menor primero y una unidad en cada dosis.

machine-chatter = «{ $text }» es lo que una máquina dice a su usuario, no parte del folleto
machine-chatter-help = Elimínelo y haga que una persona lea todo el texto.

stray-boilerplate = «{ $text }» es de una página web, no del folleto
stray-boilerplate-help = Elimínelo.

tortured-phrase =
    «{ $text }» no es una expresión del ámbito{ $meant ->
        [unset] { "" }
       *[other] : probablemente se quiso decir «{ $meant }»
    }
tortured-phrase-help = Así sustituye un programa palabra por palabra. Compare la frase con el original.

spun-document =
    { PLURAL($count) ->
        [one] un programa reescribió este folleto: { $count } indicio, «{ $text }»
        [many] un programa reescribió este folleto: { $count } de indicios distintos, el primero es «{ $text }»
       *[other] un programa reescribió este folleto: { $count } indicios distintos, el primero es «{ $text }»
    }
spun-document-help = No lo corrija palabra por palabra: hay palabras cambiadas imposibles de detectar. Empiece de nuevo desde el original.

broken-grammar =
    «{ $text }» no es gramatical{ $meant ->
        [unset] { "" }
       *[other] : probablemente se quiso decir «{ $meant }»
    }
broken-grammar-help = Lea la frase en voz alta y corríjala.

wrong-language =
    no está en el idioma del folleto{ $language ->
        [unset] { "" }
       *[other] , sino en { $language }
    }: «{ $text }»
wrong-language-help = Tradúzcalo o indique el idioma correcto.
wrong-language-run =
    palabras de otro idioma{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: «{ $text }»
wrong-language-run-help = Tradúzcalas o póngalas entre comillas si son intencionadas.

forbidden-term =
    la base terminológica excluye «{ $text }»{ $meant ->
        [unset] { "" }
       *[other] : escriba «{ $meant }»
    }
forbidden-term-deprecated =
    «{ $text }» está en desuso{ $meant ->
        [unset] { "" }
       *[other] : escriba «{ $meant }»
    }
forbidden-term-help = Use el término que prefiere la base terminológica.

misspelt-term = «{ $text }» difiere en una letra de «{ $meant }»
misspelt-term-help = Corrija la ortografía o, si la palabra es correcta, añádala a los términos.

inconsistent-term = un mismo nombre con varias grafías: { $text }; la más frecuente es «{ $meant }»
inconsistent-term-help = Elija una grafía y manténgala.

garble-more =
    { PLURAL($count) ->
        [one] Hay { $count } más del mismo tipo que no se muestra.
        [many] Hay { $count } más del mismo tipo que no se muestran.
       *[other] Hay { $count } más del mismo tipo que no se muestran.
    }
related-same-text = el mismo texto
related-spun = otro indicio de reescritura automática

bad-facts = { $reason }

related-fact = los datos dicen { $expected }
related-fact-here = el dato
related-other-statement = la otra afirmación
related-too = esto también
related-source = el original
related-sibling = otro folleto
related-nearest = lo más parecido

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = una potencia de diez de más o de menos
slip-separator = separadores decimal y de millares intercambiados
slip-swapped-ends = extremos del intervalo intercambiados
slip-dropped-digit = falta una cifra o está repetida

## Why a file could not be used

reason-missing = no existe el archivo
reason-permission = permiso denegado
reason-utf8 = no es UTF-8 válido a partir de aquí
reason-utf16 = está en UTF-16, no en UTF-8
reason-nul = contiene un byte NUL, así que no es texto
reason-empty = está vacío
reason-loop = un enlace simbólico vuelve a una carpeta superior
reason-folder = es una carpeta
reason-no-folder = no existe la carpeta
reason-read-only = el sistema de archivos es de solo lectura
reason-full = no queda espacio
reason-file-there = hay un archivo donde debe haber una carpeta
reason-other = el sistema comunica un error

## Summary

summary-read =
    { PLURAL($leaflets) ->
        [one] { $leaflets } folleto
        [many] { $leaflets } de folletos
       *[other] { $leaflets } folletos
    } × { PLURAL($facts) ->
        [one] { $facts } dato
        [many] { $facts } de datos
       *[other] { $facts } datos
    }, { PLURAL($statements) ->
        [one] { $statements } afirmación leída
        [many] { $statements } de afirmaciones leídas
       *[other] { $statements } afirmaciones leídas
    }
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } error
        [many] { $errors } de errores
       *[other] { $errors } errores
    }, { PLURAL($warnings) ->
        [one] { $warnings } advertencia
        [many] { $warnings } de advertencias
       *[other] { $warnings } advertencias
    }, { PLURAL($notes) ->
        [one] { $notes } nota
        [many] { $notes } de notas
       *[other] { $notes } notas
    }
summary-hidden = ocultos: { $suppressed } por supresión, { $known } por la línea base
summary-baseline = { PLURAL($count) ->
        [one] { $count } aviso guardado
        [many] { $count } de avisos guardados
       *[other] { $count } avisos guardados
    } en { $text }
summary-fixed = { PLURAL($count) ->
        [one] { $count } aviso corregido
        [many] { $count } de avisos corregidos
       *[other] { $count } avisos corregidos
    } en { PLURAL($leaflets) ->
        [one] { $leaflets } folleto
        [many] { $leaflets } de folletos
       *[other] { $leaflets } folletos
    }
summary-separator = { ": " }
summary-clean = ningún aviso
summary-cut = Demasiados avisos para el resumen de un trabajo: aquí se omite el resto.
summary-capped = GitHub muestra solo diez anotaciones de cada tipo: el resumen del trabajo contiene todos los avisos.
summary-without-facts = Sin datos solo se encuentran contradicciones dentro de un folleto. Indique los datos con --facts o --topic.
summary-with-source-only = Sin datos, las traducciones solo se han comparado con su original. Indique los datos con --facts o --topic.
summary-time = terminado en { $seconds } s
emit-summary =
    { PLURAL($written) ->
        [one] { $written } bundle escrito
        [many] { $written } de bundles escritos
       *[other] { $written } bundles escritos
    }, { $kept } al día
emit-two-leaflets = hay otro folleto en { $text }: un bundle contiene solo uno
render-missing = { $text } hace referencia a { $expected }, que no existe
render-nothing = no hay ningún folleto en este bundle
language-detected = leído como { $text }, según el texto

## Tables

compare-fact = dato
compare-expected = datos
compare-legend = ! difiere de los demás   + lo afirma   - lo niega   · no dice nada
compare-legend-facts = ≠ distinto de los datos
compare-nothing = Ningún folleto afirma nada sobre los datos.
compare-borrowed = No hay datos de este tema: lo que dicen los folletos está ordenado según los de { $topic }.
languages-tag = código
languages-name = idioma
languages-level = nivel
languages-reads = qué se lee
level-figures = cifras
level-pack = paquete
level-full = completo
reads-figures = números y unidades
reads-pack = números, unidades, conceptos y afirmaciones
reads-full = números, unidades, conceptos y afirmaciones; mensajes en este idioma
facts-clean = ningún aviso
facts-fact = dato
facts-kind = tipo
facts-value = valor
facts-scope = ámbito
facts-needed = exigencia
facts-required = obligatorio
facts-optional = opcional
facts-known = conocido
facts-not-fixed = sin número fijo
rules-rule = regla
rules-severity = gravedad
rules-about = qué señala
rules-off = desactivada salvo que se active

rule-conflicting-value = un valor que los datos excluyen
rule-wrong-unit = las cifras correctas con otra unidad
rule-wrong-measure = las cifras correctas para otra medida
rule-partial-range = solo una parte del intervalo establecido
rule-missing-statement = un dato obligatorio que el folleto no indica
rule-reversed-statement = lo contrario de lo que dicen los datos
rule-self-contradiction = dos valores para un mismo dato en un folleto
rule-changed-strength = una contraindicación expresada con más o menos firmeza que en los datos
rule-unsupported-statement = una contraindicación, una indicación o un efecto que ningún dato recoge
rule-unadaptable-sentence = una frase en la que no se puede insertar un dato modificado
rule-stale-bundle = un bundle de Fluent desfasado o editado a mano
rule-broken-bundle = un archivo Fluent que no se puede analizar o al que no se puede dar formato
rule-missing-message = un mensaje que otro idioma tiene
rule-missing-variable = un mensaje sin una variable o un término del idioma de origen
rule-missing-plural = una selección por número sin todas las formas de plural
rule-source-mismatch = una cifra que el original da de otro modo, o que solo tiene uno de los dos
rule-dropped-negation = una frase que ha perdido su «no»
rule-added-negation = una frase que niega donde el original no lo hace
rule-untranslated-text = texto que está tal como en el original
rule-omitted-text = una parte del original que falta
rule-added-text = una parte que el original no tiene
rule-outlier-translation = un folleto que se aparta de todos los demás de su tema
rule-unread-number = una cifra sin dato asignado
rule-unreadable-file = un archivo o registro que no se pudo leer
rule-unknown-language = un folleto de idioma desconocido
rule-bad-suppression = una supresión sin motivo o de una regla que no existe
rule-unused-suppression = una supresión que ya no oculta nada
rule-broken-grammar = palabras en un orden que ninguna gramática admite
rule-doubled-word = una palabra repetida
rule-forbidden-term = un término que la base terminológica excluye
rule-glued-words = palabras pegadas
rule-inconsistent-term = un mismo nombre con varias grafías
rule-invisible-character = caracteres que nadie ve
rule-machine-chatter = lo que una máquina dice a su usuario
rule-malformed-number = una cifra que se presta a confusión
rule-misspelt-term = una palabra que difiere en una letra de un término
rule-missing-diacritics = un folleto que perdió las letras con tilde
rule-mixed-script = una palabra con letras de dos alfabetos
rule-mojibake = texto con la codificación dañada
rule-repeated-text = texto que se repite
rule-spun-document = un folleto reescrito por un programa
rule-stray-boilerplate = fragmentos de una página web
rule-tortured-phrase = expresiones que ningún autor del ámbito escribe
rule-truncated-text = texto que se interrumpe
rule-wrong-language = texto en otro idioma
rule-bad-facts = un error en un archivo de datos o de términos

## Findings on a page: heads of columns

sheet-line = línea
sheet-severity = gravedad
sheet-rule = regla
sheet-finding = aviso

## The sign-off sheet, for translators and doctors

sheet-title = Hoja de aprobación
sheet-skip = Ir a los datos
sheet-facts = datos
sheet-edition = { $file }, versión { $version } del { $date }, aprobación: { $role }, suma de comprobación { $hash }
sheet-checked = comprobado
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } folleto
        [many] { $count } de folletos
       *[other] { $count } folletos
    }
sheet-identity = esta hoja
sheet-controls = Filtros y decisiones
sheet-language = idioma
sheet-all = todos
sheet-show = mostrar
sheet-open = pendientes
sheet-decided = decididos
sheet-different = solo las filas que difieren
sheet-export = Exportar decisiones
sheet-print = Imprimir
sheet-keys = Teclas: j siguiente, k anterior, a aceptar, r rechazar, o abrir, c comentar, e exportar
sheet-progress = @decided@ de @all@ decididos, @shown@ mostrados
sheet-exported = Las decisiones están en leaflint-suppressions.toml.
sheet-reason-needed = Indique por qué se rechaza un aviso.
sheet-name-needed = Indique quién decide.
sheet-not-kept = Este navegador no guarda las decisiones: expórtelas antes de cerrar la página.
sheet-first = Por decidir
sheet-more = y { $count } más abajo
sheet-matrix = Datos y folletos
sheet-canonical = los datos dicen
sheet-agrees = coincide
sheet-differs = difiere
sheet-partial = solo una parte
sheet-missing = falta y es obligatorio
sheet-other-scope = se refiere a otra cosa
sheet-silent = no dice nada
sheet-charts = Cifras en un eje
sheet-stated = indicado
sheet-expected = esperado
sheet-suggestion = sugerencia
sheet-decision = Decisión
sheet-undecided = pendiente
sheet-accept = aceptar: se corregirá el folleto
sheet-reject = rechazar: el folleto es correcto
sheet-comment = comentario, o motivo del rechazo
sheet-sign = Firma
sheet-sign-text = He leído los folletos y los avisos anteriores, y mis decisiones constan junto a ellos.
sheet-reviewer = nombre
sheet-role = función
sheet-date = fecha
sheet-signature = firma
sheet-footer = Elaborado con leaflint. Lo que no entiende no lo puede comprobar: lea todo el texto.

## A new project

init-wrote = { $text } escrito
init-found =
    { PLURAL($count) ->
        [one] { $count } folleto coincide con { $text }
        [many] { $count } de folletos coinciden con { $text }
       *[other] { $count } folletos coinciden con { $text }
    }
init-next = Siguiente paso: ponga sus cifras en el archivo de datos y ejecute leaflint check.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = clave desconocida { $text }
settings-unknown-rule = no existe la regla { $text }
settings-wrong-type = { $text } debe ser { $expected }
settings-bad-value = { $text } no es ninguno de { $expected }
pattern-no-field = el patrón { $text } no tiene campos: necesita {"{language}"} o {"{topic}"}
pattern-outside = { $text } sale del proyecto: los patrones son relativos a él
pattern-unclosed = llave sin pareja: { $text }
pattern-unknown-field = campo desconocido { $text }: existen {"{topic}"} y {"{language}"}
pattern-adjacent = no hay nada entre { $text } y el campo anterior
pattern-too-many = demasiados campos a partir de { $text }
settings-nearest = ¿Quiso decir { $text }?
settings-choices = Se admiten: { $expected }.
type-string = un texto entre comillas
type-list = una lista de textos
type-table = una tabla
type-list-of-tables = una lista de tablas

## What the command line answers

error-no-project = ningún proyecto aquí: no hay leaflint.toml ni una carpeta content en esta carpeta ni en las superiores
error-no-leaflets = no se encontró ningún folleto
# $text (String) - patterns of paths.
no-leaflets-help = Se buscó { $text }
error-nothing-read = no se pudo leer nada
error-unknown-topic = no existe el tema { $text }
error-unknown-rule = no existe la regla { $text }
error-unknown-format = esta orden no tiene el formato { $text }
error-needs-records = los registros se leen de la entrada estándar: omita las rutas
error-output-form = --output espera FORMATO=ARCHIVO, no { $text }
error-output-twice = { $text } se indica dos veces como salida
error-output-leaflet = { $text } es un folleto que se lee: no puede ser también una salida
error-output-write = no se puede escribir { $text }: { $reason }
error-format-records = el formato { $text } necesita la ejecución completa: con registros, use { $expected }
error-baseline = no se puede usar la línea base { $text }: { $reason }
error-baseline-needed = indique el archivo con --baseline
error-git = git no puede decir qué ha cambiado desde { $text }: { $reason }
error-init-exists = { $text } ya existe
error-facts-needed = indique un tema con --topic o un archivo de datos con --facts
error-write-file = no se puede escribir { $file }: { $reason }; no se ha cambiado nada
error-no-language = indique el idioma con --language
error-no-bundle = no hay bundle para { $language } en { $file }
error-write = no se puede escribir el resultado: { $reason }
nearest-help = ¿Quiso decir { $text }?
choices-help = Opciones: { $expected }

## Facts files

facts-syntax = esta línea no es TOML válido: { $detail }
facts-markup = esta línea no es XML válido: { $detail }
facts-empty = el archivo está vacío
facts-duplicate-key = «{ $key }» está dos veces
facts-unknown-key = aquí no existe la clave «{ $key }»; las claves son { $known }
facts-unknown-key-similar = aquí no existe la clave «{ $key }»; ¿quiso decir «{ $nearest }»?
facts-unknown-choice = «{ $found }» no es una opción de { $key }; escriba { $choices }
facts-wrong-type = { $key } debe ser { $expected }, no { $found }
facts-unfit-value = { $key } no puede ser { $found }
facts-kind-text = texto entre comillas
facts-kind-number = una cifra
facts-kind-truth = true o false
facts-kind-date = una fecha
facts-kind-list = una lista entre corchetes
facts-kind-text-or-list = texto entre comillas o una lista
facts-kind-table = una tabla
facts-missing-topic = el archivo no indica de qué tema trata
facts-missing-key = falta { $key } en el archivo
facts-bad-id = «{ $id }» no es un id: un id solo tiene minúsculas a-z, dígitos y guiones
facts-missing-value = { $fact } no tiene valor
facts-value-empty = no hay ningún valor entre las comillas
facts-value-number = falta una cifra aquí
facts-value-comma = las cifras llevan aquí punto decimal, no coma
facts-value-figure = «{ $figure }» no se puede leer como cifra
facts-value-unit = «{ $unit }» no es una unidad; las unidades son { $codes }
facts-value-unlike = { $low } y { $high } no pueden ser los extremos de un mismo intervalo
facts-value-reversed = el intervalo va al revés; ¿quiso decir { $swapped }?
facts-value-rest = «{ $rest }» no forma parte de un valor
facts-none-unit = «none» necesita una unidad: añada la clave unit
facts-unit-twice = el valor y la clave unit indican unidades distintas
facts-negative = una cantidad de este tipo no puede ser inferior a cero
facts-about-nothing = nada indica a qué cifras se refiere { $fact }: ponga about, counts o relation
facts-scope-empty = un ámbito necesita of, age o weight
facts-scope-value = este ámbito no tiene valor
facts-scope-twice = este ámbito ya tiene un valor
facts-scope-unlike = el valor de este ámbito se mide en otro tipo de unidad que el dato
facts-no-equivalent = { $stated } no equivale a { $canonical }
facts-duplicate-concept = { $concept } está dos veces en { $predicate }
facts-shared-id = { $id } designa a la vez una cifra y un concepto de una lista
facts-unlisted-detail = { $concept } tiene detalles pero no está en ninguna de las listas
facts-unlisted-detail-similar = { $concept } tiene detalles pero no está en ninguna de las listas; ¿quiso decir «{ $nearest }»?
facts-unknown-concept = no existe el concepto «{ $concept }»
facts-unknown-concept-similar = no existe el concepto «{ $concept }»; ¿quiso decir «{ $nearest }»?
facts-unknown-concept-help = Defínalo en un archivo de términos del tema, al menos en un idioma: [{ $concept }] con `preferred` y `gloss`.
facts-missing-term = { $concept } no tiene término en: { $languages }
facts-unused-concept = ningún dato usa { $concept }
facts-term-missing = { $concept } no tiene término
facts-term-twice = «{ $term }» ya designa { $concept }
facts-concept-circle = { $concept } figura como un tipo de sí mismo

## Help

help-about = Comprueba folletos traducidos para pacientes con un único conjunto de datos de referencia
help-check = Comprobar los folletos con los datos y consigo mismos
help-extract = Mostrar lo que se ha entendido: cantidades, conceptos, afirmaciones
help-compare = Datos × folletos: quién dice qué y quién se desvía
help-facts = Trabajar con los datos de referencia
help-facts-lint = Comprobar un archivo de datos y sus términos
help-facts-list = Listar los datos
help-facts-schema = Mostrar un esquema JSON de los archivos de datos, para editores
help-facts-diff = Listar lo que ha cambiado desde un archivo de datos anterior y qué afirmaciones de los folletos dejan de ser correctas
help-facts-draft = Mostrar un primer archivo de datos, leído de folletos fiables
help-languages = Mostrar la tabla de idiomas compatibles
help-rules = Mostrar la tabla de reglas
help-explain = Explicar una regla con ejemplos
help-emit = Escribir los bundles de Fluent; con --check: fallar si alguno está obsoleto
help-render = Mostrar un folleto a partir de su bundle
help-init = Escribir un leaflint.toml comentado y un primer archivo de datos para esta carpeta
help-exit-status = Estado de salida: 0 nada a partir de --fail-on; 1 algo encontrado; 2 uso o configuración incorrectos, o nada se pudo leer.
help-heading-usage = Uso:
help-heading-commands = Órdenes
help-heading-arguments = Argumentos
help-heading-options = Opciones
help-heading-common = Opciones comunes
help-values = { "[" }valores posibles: { $text }]
help-default = { "[" }por defecto: { $text }]
help-arg-paths = Folletos o carpetas; - es la entrada estándar. Por defecto: el proyecto que se encuentra desde la carpeta actual hacia arriba
help-arg-render-paths = Bundles; por defecto: los de --language en el proyecto
help-arg-check-output = Escribir además un informe en un archivo, por ejemplo sarif=out.sarif; se puede repetir
help-arg-check-suppressions = Decisiones sobre los hallazgos; por defecto: leaflint-suppressions.toml junto a leaflint.toml
help-arg-check-baseline = Hallazgos conocidos: solo se muestran y cuentan los nuevos
help-arg-check-write-baseline = Escribir todos los hallazgos en la línea base y terminar bien
help-arg-check-since = Solo folletos que han cambiado desde una revisión de git o a los que afecta un dato cambiado desde entonces
help-arg-check-fix = Escribir en los folletos las sugerencias seguras
help-arg-check-diff = Mostrar lo que escribiría --fix, sin escribir nada
help-arg-compare-canonical = Mostrar también lo que dicen los datos
help-arg-extract-what = Qué mostrar
help-arg-facts-diff-old = El archivo de datos como era
help-arg-explain-rule = Id de la regla, como en los hallazgos
help-arg-emit-out = Carpeta de los bundles: `DIR/IDIOMA/TEMA.ftl`. Por defecto: locales, en el proyecto
help-arg-emit-check = No escribir nada; estado de salida 1 si un bundle no es lo que se escribiría
help-arg-emit-force = Sobrescribir los bundles editados a mano
help-arg-render-from = Carpeta de los bundles: `DIR/IDIOMA/TEMA.ftl`. Por defecto: locales, en el proyecto
help-arg-init-schema = Mostrar un esquema JSON de leaflint.toml, para editores, sin escribir nada
help-arg-format = Formato de salida; check admite human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; las demás, human y jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Un tema del proyecto o, si no, del contenido integrado
help-arg-facts = Un archivo de datos, en lugar de un tema
help-arg-language = Idioma de los folletos, como etiqueta BCP 47
help-arg-locale = Idioma de los mensajes; por defecto: el del entorno
help-arg-locales = Carpeta de paquetes de idioma que se leen antes que los incluidos
help-arg-input = Leer archivos o registros (JSON Lines) de la entrada estándar
help-arg-only = Ejecutar estas reglas y ninguna otra
help-arg-enable = Ejecutar también estas reglas
help-arg-ignore = No ejecutar estas reglas
help-arg-fail-on = Gravedad a partir de la cual el estado de salida es 1; por defecto: error
help-arg-jobs = Número de hilos; por defecto: uno por procesador
help-arg-color = Cuándo usar colores
help-arg-help = Mostrar la ayuda
help-arg-version = Mostrar la versión
usage-unknown-option = { $text } no es una opción de esta orden
usage-unknown-command = { $text } no es una orden
usage-invalid-value = { $text } no es un valor de { $expected }
usage-missing = Falta { $text }
usage-conflict = { $text } no se puede combinar con { $expected }
usage-help = `leaflint --help` muestra el uso.
