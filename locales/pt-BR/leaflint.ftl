### The tool's own messages in Brazilian Portuguese. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = erro
severity-warning = aviso
severity-note = nota
severity-help = ajuda

## Quantities

quantity-range = { $low } a { $high }
quantity-at-least = pelo menos { $quantity }
quantity-at-most = até { $quantity }
quantity-about = cerca de { $quantity }
quantity-few = alguns
    .count = 5
quantity-none = nenhum

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
        [vague] algumas horas
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } hora
                [many] { $figure } de horas
               *[other] { $figure } horas
            }
    }
unit-d =
    { PLURAL($n) ->
        [one] { $figure } dia
        [many] { $figure } de dias
       *[other] { $figure } dias
    }
unit-wk =
    { $shape ->
        [vague] algumas semanas
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } semana
                [many] { $figure } de semanas
               *[other] { $figure } semanas
            }
    }
unit-mo =
    { PLURAL($n) ->
        [one] { $figure } mês
        [many] { $figure } de meses
       *[other] { $figure } meses
    }
unit-a =
    { PLURAL($n) ->
        [one] { $figure } ano
        [many] { $figure } de anos
       *[other] { $figure } anos
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
unit-percent = { $figure }%
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { PLURAL($n) ->
        [one] { $figure } grau
        [many] { $figure } de graus
       *[other] { $figure } graus
    }
unit-mg-per-kg = { $figure } mg por kg
unit-ug-per-kg = { $figure } µg por kg
unit-ml-per-kg = { $figure } ml por kg
unit-per-s =
    { $shape ->
        [vague] algumas vezes por segundo
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por segundo
                [many] { $figure } de vezes por segundo
               *[other] { $figure } vezes por segundo
            }
    }
unit-per-min =
    { $shape ->
        [vague] algumas vezes por minuto
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por minuto
                [many] { $figure } de vezes por minuto
               *[other] { $figure } vezes por minuto
            }
    }
unit-per-h =
    { $shape ->
        [vague] algumas vezes por hora
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por hora
                [many] { $figure } de vezes por hora
               *[other] { $figure } vezes por hora
            }
    }
unit-per-d =
    { $shape ->
        [vague] algumas vezes por dia
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por dia
                [many] { $figure } de vezes por dia
               *[other] { $figure } vezes por dia
            }
    }
unit-per-wk =
    { $shape ->
        [vague] algumas vezes por semana
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por semana
                [many] { $figure } de vezes por semana
               *[other] { $figure } vezes por semana
            }
    }
unit-per-mo =
    { $shape ->
        [vague] algumas vezes por mês
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por mês
                [many] { $figure } de vezes por mês
               *[other] { $figure } vezes por mês
            }
    }
unit-per-a =
    { $shape ->
        [vague] algumas vezes por ano
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } vez por ano
                [many] { $figure } de vezes por ano
               *[other] { $figure } vezes por ano
            }
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: o folheto diz { $stated }, os dados dizem { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }para { $scope }
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Corrija o folheto, ou os dados se estiverem desatualizados.

wrong-unit =
    { $fact }: o folheto diz { $stated }, os dados dizem { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }para { $scope }
    }: mesmos números, outra unidade
wrong-unit-help = Corrija a unidade.

wrong-measure = { $fact }: o folheto dá { $stated } como “{ $concept }”, os dados se referem a “{ $measure }”
wrong-measure-help = Indique a medida a que os dados se referem.

partial-range =
    { $fact }: o folheto diz { $stated }, apenas uma parte de { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }para { $scope }
    }
partial-range-help = Indique o intervalo completo, a menos que o folheto o limite de propósito.

missing-statement =
    falta { $fact }{ $expected ->
        [unset] { "" }
       *[other] : os dados dizem { $expected }
    }
missing-statement-concept =
    “{ $concept }” não é mencionado como { $predicate ->
        [contraindication] contraindicação
        [indication] indicação
        [side-effect] efeito colateral
       *[other] { $predicate }
    }
missing-statement-help = Todo folheto deve informar isso. Acrescente uma frase.

reversed-statement =
    { $predicate ->
        [contraindication] “{ $concept }”: o folheto permite o tratamento, os dados o excluem
        [indication] “{ $concept }”: o folheto nega que seja uma indicação, os dados o afirmam
        [side-effect] “{ $concept }”: o folheto descarta esse efeito colateral, os dados o incluem
       *[other] “{ $concept }”: o folheto nega, os dados incluem
    }
reversed-statement-action = { $fact }: o folheto manda começar o que os dados mandam suspender, ou vice-versa
reversed-statement-time = { $fact }: depois, segundo o folheto; antes, segundo os dados
reversed-statement-help = Verifique se uma negação se perdeu ou foi acrescentada.

self-contradiction = { $fact }: o folheto diz { $stated } aqui e { $expected } em outro lugar
self-contradiction-concept = o folheto se contradiz sobre “{ $concept }”
self-contradiction-help = Decida qual afirmação está certa e use-a em todo o folheto.

changed-strength = “{ $concept }”: o folheto o expressa como { $stated }, os dados como { $expected }
changed-strength-help = Use a mesma ênfase dos dados.
unsupported-statement =
    { $predicate ->
        [contraindication] o folheto cita “{ $concept }” como contraindicação, os dados não
        [indication] o folheto cita “{ $concept }” como indicação, os dados não
       *[other] o folheto cita “{ $concept }” ({ $predicate }), os dados não
    }
unsupported-statement-help = Verifique se está certo; nesse caso, acrescente-o aos dados.

source-mismatch =
    { $slip ->
        [unset] a tradução diz { $stated }, o original diz { $expected }
       *[other] a tradução diz { $stated }, o original diz { $expected } ({ $slip })
    }
source-mismatch-unit = a tradução diz { $stated }, o original diz { $expected }: outra unidade
source-mismatch-lost = falta na tradução: { $expected }
source-mismatch-added = não está no original: { $stated }
source-mismatch-help = Compare o número e a unidade com o original.
source-mismatch-turned-help = Compare com o original o que vem antes e o que vem depois.

dropped-negation = o original nega aqui com “{ $expected }”, a tradução não nega nada
dropped-negation-help = Verifique se a tradução diz o contrário.
added-negation = a tradução nega com “{ $stated }”, o original não nega nada aqui
added-negation-help = Verifique se a tradução diz o contrário.

untranslated-text = texto do original sem tradução: “{ $stated }”
untranslated-text-run = palavras idênticas às do original: “{ $stated }”
untranslated-text-help = Traduza, ou coloque entre aspas se for um título.

omitted-text = falta na tradução “{ $expected }”
omitted-text-run = { $count ->
    [one] falta na tradução { $count } trecho, de “{ $beginning }” a “{ $ending }”
    [many] faltam na tradução { $count } de trechos, de “{ $beginning }” a “{ $ending }”
   *[other] faltam na tradução { $count } trechos, de “{ $beginning }” a “{ $ending }”
}
omitted-text-short = a tradução é curta demais para o que diz o original: “{ $shown }”
omitted-text-help = Compare com o original e traduza o que falta.
omitted-text-unlike = a tradução e o original são diferentes demais para serem comparados
omitted-text-unlike-help = Mantenha os títulos, as listas e a ordem do original, ou escreva `source: none` no cabeçalho.

added-text = o original não diz “{ $stated }”
added-text-run = { $count ->
    [one] o original não tem { $count } trecho, de “{ $beginning }” a “{ $ending }”
    [many] o original não tem { $count } de trechos, de “{ $beginning }” a “{ $ending }”
   *[other] o original não tem { $count } trechos, de “{ $beginning }” a “{ $ending }”
}
added-text-help = Verifique se isso deve estar no folheto; se sim, acrescente ao original.

outlier-translation = { $fact }: aqui diz { $stated }, em todos os outros { $expected }
outlier-translation-source = { $fact }: o original diz { $stated }, todas as traduções { $expected }
outlier-translation-facts = { $fact }: todos os folhetos dizem { $stated }, os dados { $expected }
outlier-translation-help = Descubra qual valor está certo e use-o em toda parte.

unread-number = { $stated } não corresponde a nenhum dado reconhecível
unread-number-help = Verifique manualmente o que este número diz.

unreadable-file = não foi possível ler { $file }: { $reason }
unreadable-file-help = Salve o arquivo como texto simples em UTF-8.

bad-suppression = a supressão não informa o motivo
bad-suppression-rule = a supressão cita a regra { $rule }, que não existe
bad-suppression-rule-similar = a supressão cita a regra { $rule }, que não existe; você quis dizer { $nearest }?
bad-suppression-form = não foi possível ler a supressão
bad-suppression-date = until não é uma data
bad-suppression-help = Escreva leaflint-ignore REGRA[DADO]: MOTIVO, com a data no formato 2027-06-30.
unused-suppression = a supressão de { $rule } não oculta nada
unused-suppression-changed = a supressão de { $rule } não vale mais: o folheto ou o dado mudou desde então
unused-suppression-expired = a supressão de { $rule } expirou em { $until }
unused-suppression-help = Remova-a ou decida novamente.

unknown-language = o idioma deste folheto é desconhecido
unknown-language-pack = não há pacote de idioma para { $language }: só os números são lidos
unknown-language-help = Indique o idioma no front matter, no nome do arquivo ou com --language; `leaflint languages` lista os que são lidos.

unadaptable-sentence = { $fact } mudou: não é seguro substituir aqui { $stated } por { $expected }
unadaptable-sentence-help = Escreva o novo valor nesta frase manualmente e execute `leaflint emit` de novo.

stale-bundle = não corresponde ao que seria gerado agora
stale-bundle-missing = ainda não há bundle: execute `leaflint emit`
stale-bundle-help = Execute `leaflint emit`.
edited-bundle = { $text } foi editado manualmente depois que o bundle foi gerado: a edição se perderia
edited-bundle-help = Leve a edição para o folheto, os dados ou os termos, ou sobrescreva-a com `leaflint emit --force`.
broken-bundle = não é Fluent válido: { $reason }
broken-bundle-repeated = { $text } está definido duas vezes
broken-bundle-circle = { $text } faz referência a si mesmo
broken-bundle-long = { $text } cresce sem limite ao ser formatado
broken-bundle-empty = não é possível gerar um folheto sem texto
broken-bundle-value = { $fact }: o valor seria escrito { $text }, que não é lido de volta como esse valor
broken-bundle-form = não é possível escrever este folheto de modo a recuperá-lo byte a byte
missing-message = falta { $text }: está em { $file }
missing-message-extra = { $text } não está em { $file }
missing-variable = { $text } não usa { $expected }
missing-variable-extra = { $text } usa { $expected }, o idioma de origem não
missing-plural = { $text } não tem forma para a categoria de plural { $expected }
missing-plural-extra = { $text } tem uma forma para { $expected }, categoria de plural que este idioma não tem

## Garbled text

mojibake =
    caracteres corrompidos “{ $text }”, UTF-8 lido em outra codificação{ $meant ->
        [unset] { "" }
       *[other] : provavelmente “{ $meant }”
    }
mojibake-control = um caractere de controle em “{ $text }”, vindo de outra codificação
mojibake-lost = um caractere se perdeu em “{ $text }”
mojibake-entity = “{ $text }” aparece tal como está: o escape foi aplicado duas vezes
mojibake-help = Salve o texto novamente em UTF-8 a partir de uma versão ainda íntegra; examine o folheto inteiro, outros trechos podem estar corrompidos.

mixed-script = “{ $text }” mistura letras parecidas de dois sistemas de escrita: deveria ser “{ $meant }”
mixed-script-help = Escreva a palavra em um só sistema de escrita: como está, mecanismos de busca e leitores de tela não a encontram.

missing-diacritics = faltam as letras acentuadas: { $count } em vez das cerca de { $usual } habituais
missing-diacritics-help = Retome o texto de uma versão com as letras íntegras.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } caractere invisível: { $code }
        [many] { $count } de caracteres invisíveis, o primeiro é { $code }
       *[other] { $count } caracteres invisíveis, o primeiro é { $code }
    }
invisible-character-help = Exclua-os: eles impedem buscar, copiar e comparar o texto.

doubled-word = “{ $text }”: palavra repetida
doubled-word-help = Exclua uma das duas.
doubled-word-joined = “{ $text }” tem a mesma palavra dos dois lados
doubled-word-joined-help = Uma das duas era provavelmente outra palavra: procure-a no original.

repeated-text = o texto se repete em ciclo: “{ $text }”
repeated-text-help = Mantenha o trecho uma só vez e verifique se falta algo depois dele.
repeated-text-block = o mesmo parágrafo já está na linha { $line }
repeated-text-block-help = Exclua um dos dois.

glued-words = palavras coladas em “{ $text }”: provavelmente “{ $meant }”
glued-words-help = Separe as palavras ou exclua a letra que sobra.

truncated-text = o texto é interrompido: “{ $text }”
truncated-text-help = Complete a frase.

malformed-number-zero = “{ $text }” não tem algarismo antes do separador decimal: escreva “{ $meant }”
malformed-number-order = “{ $text }” vai do número maior para o menor
malformed-number-unit = “{ $text }” não diz de quê
malformed-number-help = Escreva os números de modo que ninguém possa lê-los errado: um zero antes do separador, o menor primeiro, uma unidade em cada dose.

machine-chatter = “{ $text }” é o que uma máquina diz ao usuário, não faz parte do folheto
machine-chatter-help = Exclua e peça a uma pessoa que leia o texto inteiro.

stray-boilerplate = “{ $text }” pertence a uma página da web, não ao folheto
stray-boilerplate-help = Exclua.

tortured-phrase =
    “{ $text }” não é uma expressão da área{ $meant ->
        [unset] { "" }
       *[other] : provavelmente o sentido era “{ $meant }”
    }
tortured-phrase-help = É assim que um software troca palavras uma a uma. Compare a frase com o original.

spun-document =
    { PLURAL($count) ->
        [one] este folheto foi reescrito por software: { $count } indício, “{ $text }”
        [many] este folheto foi reescrito por software: { $count } de indícios diferentes, o primeiro é “{ $text }”
       *[other] este folheto foi reescrito por software: { $count } indícios diferentes, o primeiro é “{ $text }”
    }
spun-document-help = Não corrija palavra por palavra: há palavras trocadas que não se podem detectar. Recomece a partir do original.

broken-grammar =
    “{ $text }” é agramatical{ $meant ->
        [unset] { "" }
       *[other] : provavelmente o sentido era “{ $meant }”
    }
broken-grammar-help = Leia a frase em voz alta e corrija-a.

wrong-language =
    texto fora do idioma do folheto{ $language ->
        [unset] { "" }
       *[other] , em { $language }
    }: “{ $text }”
wrong-language-help = Traduza, ou indique o idioma certo.
wrong-language-run =
    palavras de outro idioma{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: “{ $text }”
wrong-language-run-help = Traduza, ou coloque entre aspas se forem intencionais.

forbidden-term =
    a base terminológica proíbe “{ $text }”{ $meant ->
        [unset] { "" }
       *[other] : escreva “{ $meant }”
    }
forbidden-term-deprecated =
    “{ $text }” está obsoleto{ $meant ->
        [unset] { "" }
       *[other] : escreva “{ $meant }”
    }
forbidden-term-help = Use o termo preferido da base terminológica.

misspelt-term = “{ $text }” difere em uma letra de “{ $meant }”
misspelt-term-help = Corrija a grafia ou, se a palavra estiver certa, acrescente-a aos termos.

inconsistent-term = um nome com várias grafias: { $text }; a mais frequente é “{ $meant }”
inconsistent-term-help = Escolha uma grafia e mantenha-a.

garble-more =
    { PLURAL($count) ->
        [one] Há mais { $count } do mesmo tipo, não listado.
        [many] Há mais { $count } do mesmo tipo, não listados.
       *[other] Há mais { $count } do mesmo tipo, não listados.
    }
related-same-text = o mesmo texto
related-spun = outro indício de reescrita por software

bad-facts = { $reason }

related-fact = os dados dizem { $expected }
related-fact-here = o dado
related-other-statement = a outra afirmação
related-too = isto também
related-source = o original
related-sibling = outro folheto
related-nearest = o mais próximo disso

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = uma potência de dez a mais ou a menos
slip-separator = separadores decimal e de milhar trocados
slip-swapped-ends = extremos do intervalo trocados
slip-dropped-digit = um algarismo falta ou está repetido

## Why a file could not be used

reason-missing = o arquivo não existe
reason-permission = permissão negada
reason-utf8 = não é UTF-8 válido a partir daqui
reason-utf16 = está em UTF-16, não em UTF-8
reason-nul = contém um byte NUL, portanto não é texto
reason-empty = está vazio
reason-loop = um link simbólico leva de volta a uma pasta superior
reason-folder = é uma pasta
reason-no-folder = a pasta não existe
reason-read-only = o sistema de arquivos é somente leitura
reason-full = não há mais espaço
reason-file-there = há um arquivo onde deve haver uma pasta
reason-other = o sistema informa um erro

## Summary

summary-read =
    { PLURAL($leaflets) ->
        [one] { $leaflets } folheto
        [many] { $leaflets } de folhetos
       *[other] { $leaflets } folhetos
    } × { PLURAL($facts) ->
        [one] { $facts } dado
        [many] { $facts } de dados
       *[other] { $facts } dados
    }, { PLURAL($statements) ->
        [one] { $statements } afirmação lida
        [many] { $statements } de afirmações lidas
       *[other] { $statements } afirmações lidas
    }
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } erro
        [many] { $errors } de erros
       *[other] { $errors } erros
    }, { PLURAL($warnings) ->
        [one] { $warnings } aviso
        [many] { $warnings } de avisos
       *[other] { $warnings } avisos
    }, { PLURAL($notes) ->
        [one] { $notes } nota
        [many] { $notes } de notas
       *[other] { $notes } notas
    }
summary-hidden = não exibidas: { $suppressed } suprimidas, { $known } já na baseline
summary-baseline = { PLURAL($count) ->
        [one] { $count } ocorrência gravada
        [many] { $count } de ocorrências gravadas
       *[other] { $count } ocorrências gravadas
    } em { $text }
summary-fixed = { PLURAL($count) ->
        [one] { $count } ocorrência corrigida
        [many] { $count } de ocorrências corrigidas
       *[other] { $count } ocorrências corrigidas
    } em { PLURAL($leaflets) ->
        [one] { $leaflets } folheto
        [many] { $leaflets } de folhetos
       *[other] { $leaflets } folhetos
    }
summary-separator = { ": " }
summary-clean = nenhuma ocorrência
summary-cut = Ocorrências demais para o resumo de um job: o restante foi omitido aqui.
summary-capped = O GitHub mostra só dez anotações de cada tipo: o resumo do job contém todas as ocorrências.
summary-without-facts = Sem dados, só é possível encontrar contradições dentro de um folheto. Indique os dados com --facts ou --topic.
summary-with-source-only = Sem dados, as traduções só foram comparadas com o original. Indique os dados com --facts ou --topic.
summary-time = concluído em { $seconds } s
emit-summary =
    { PLURAL($written) ->
        [one] { $written } bundle gravado
        [many] { $written } de bundles gravados
       *[other] { $written } bundles gravados
    }, { $kept } em dia
emit-two-leaflets = há outro folheto em { $text }: um bundle contém apenas um
render-missing = { $text } faz referência a { $expected }, que não existe
render-nothing = não há folheto neste bundle
language-detected = lido como { $text }, conforme detectado no texto

## Tables

compare-fact = dado
compare-expected = dados
compare-legend = ! diverge dos demais   + afirma   - nega   · não diz nada
compare-legend-facts = ≠ diferente dos dados
compare-nothing = Nenhum folheto afirma nada sobre os dados.
compare-borrowed = Não há dados deste tema: o que os folhetos dizem está ordenado segundo os de { $topic }.
languages-tag = código
languages-name = idioma
languages-level = nível
languages-reads = o que é lido
level-figures = números
level-pack = pacote
level-full = completo
reads-figures = números e unidades
reads-pack = números, unidades, conceitos e afirmações
reads-full = números, unidades, conceitos e afirmações; mensagens neste idioma
facts-clean = nenhuma ocorrência
facts-fact = dado
facts-kind = tipo
facts-value = valor
facts-scope = escopo
facts-needed = exigência
facts-required = obrigatório
facts-optional = opcional
facts-known = conhecido
facts-not-fixed = sem número fixo
rules-rule = regra
rules-severity = gravidade
rules-about = o que aponta
rules-off = desativada por padrão

rule-conflicting-value = um valor que os dados excluem
rule-wrong-unit = os números certos em outra unidade
rule-wrong-measure = os números certos para outra medida
rule-partial-range = apenas uma parte do intervalo canônico
rule-missing-statement = um dado obrigatório que o folheto não informa
rule-reversed-statement = o contrário do que os dados dizem
rule-self-contradiction = dois valores para o mesmo dado em um folheto
rule-changed-strength = uma contraindicação com mais ou menos ênfase do que nos dados
rule-unsupported-statement = uma contraindicação, uma indicação ou um efeito que nenhum dado registra
rule-unadaptable-sentence = uma frase em que não se pode inserir um dado alterado
rule-stale-bundle = um bundle Fluent desatualizado ou editado manualmente
rule-broken-bundle = um arquivo Fluent que não pode ser analisado ou formatado
rule-missing-message = uma mensagem que outro idioma tem
rule-missing-variable = uma mensagem sem uma variável ou um termo do idioma de origem
rule-missing-plural = uma seleção por número sem todas as formas de plural
rule-source-mismatch = um número que o original dá de outra forma, ou que só um dos dois tem
rule-dropped-negation = uma frase que perdeu o seu “não”
rule-added-negation = uma frase que nega onde o original não nega
rule-untranslated-text = texto que está como no original
rule-omitted-text = uma parte do original que falta
rule-added-text = uma parte que o original não tem
rule-outlier-translation = um folheto que diverge de todos os outros do seu tema
rule-unread-number = um número não associado a nenhum dado
rule-unreadable-file = um arquivo ou registro que não pôde ser lido
rule-unknown-language = um folheto de idioma desconhecido
rule-bad-suppression = uma supressão sem motivo ou de uma regra que não existe
rule-unused-suppression = uma supressão que não oculta mais nada

rule-broken-grammar = palavras em uma ordem que nenhuma gramática admite
rule-doubled-word = uma palavra repetida
rule-forbidden-term = um termo que a base terminológica proíbe
rule-glued-words = palavras coladas
rule-inconsistent-term = um nome com várias grafias
rule-invisible-character = caracteres que ninguém vê
rule-machine-chatter = o que uma máquina diz ao usuário
rule-malformed-number = um número que se presta a erro de leitura
rule-misspelt-term = uma palavra que difere em uma letra de um termo
rule-missing-diacritics = um folheto que perdeu as letras acentuadas
rule-mixed-script = uma palavra com letras de dois sistemas de escrita
rule-mojibake = texto com a codificação corrompida
rule-repeated-text = texto que se repete
rule-spun-document = um folheto reescrito por software
rule-stray-boilerplate = trechos de uma página da web
rule-tortured-phrase = expressões que nenhum autor da área usa
rule-truncated-text = texto interrompido
rule-wrong-language = texto em outro idioma
rule-bad-facts = um erro em um arquivo de dados ou de termos

## Findings on a page: heads of columns

sheet-line = linha
sheet-severity = gravidade
sheet-rule = regra
sheet-finding = ocorrência

## The sign-off sheet, for translators and doctors

sheet-title = Folha de aprovação
sheet-skip = Ir para os dados
sheet-facts = dados
sheet-edition = { $file }, versão { $version } de { $date }, aprovada por { $role }, soma de verificação { $hash }
sheet-checked = verificados
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } folheto
        [many] { $count } de folhetos
       *[other] { $count } folhetos
    }
sheet-identity = esta folha
sheet-controls = Filtros e decisões
sheet-language = idioma
sheet-all = todas
sheet-show = mostrar
sheet-open = em aberto
sheet-decided = decididas
sheet-different = só as linhas que diferem
sheet-export = Exportar decisões
sheet-print = Imprimir
sheet-keys = Teclas: j próxima, k anterior, a aceitar, r rejeitar, o reabrir, c comentar, e exportar
sheet-progress = @decided@ de @all@ decididas, @shown@ exibidas
sheet-exported = As decisões estão em leaflint-suppressions.toml.
sheet-reason-needed = Escreva por que a ocorrência é rejeitada.
sheet-name-needed = Escreva quem decide.
sheet-not-kept = Este navegador não guarda as decisões: exporte-as antes de fechar a página.
sheet-first = A decidir
sheet-more = e mais { $count } abaixo
sheet-matrix = Dados e folhetos
sheet-canonical = os dados dizem
sheet-agrees = confere
sheet-differs = diverge
sheet-partial = apenas uma parte
sheet-missing = falta, mas é obrigatório
sheet-other-scope = trata de outra coisa
sheet-silent = não diz nada
sheet-charts = Números em um eixo
sheet-stated = informado
sheet-expected = esperado
sheet-suggestion = sugestão
sheet-decision = Decisão
sheet-undecided = em aberto
sheet-accept = aceitar: o folheto será corrigido
sheet-reject = rejeitar: o folheto está certo
sheet-comment = comentário ou motivo da rejeição
sheet-sign = Assinatura
sheet-sign-text = Li os folhetos e as ocorrências acima; minhas decisões estão anotadas ao lado.
sheet-reviewer = nome
sheet-role = função
sheet-date = data
sheet-signature = assinatura
sheet-footer = Feito com leaflint. O que ele não entende ele não pode verificar: leia o texto inteiro.

## A new project

init-wrote = { $text } gravado
init-found =
    { PLURAL($count) ->
        [one] { $count } folheto corresponde a { $text }
        [many] { $count } de folhetos correspondem a { $text }
       *[other] { $count } folhetos correspondem a { $text }
    }
init-next = Próximo passo: coloque seus números no arquivo de dados e execute leaflint check.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = chave desconhecida { $text }
settings-unknown-rule = a regra { $text } não existe
settings-wrong-type = { $text } deve ser { $expected }
settings-bad-value = { $text } não é nenhum de { $expected }
pattern-no-field = o padrão { $text } não tem campos: precisa de {"{language}"} ou {"{topic}"}
pattern-outside = { $text } sai do projeto: os padrões são relativos a ele
pattern-unclosed = chave sem par: { $text }
pattern-unknown-field = campo desconhecido { $text }: existem {"{topic}"} e {"{language}"}
pattern-adjacent = não há nada entre { $text } e o campo anterior
pattern-too-many = campos demais a partir de { $text }
settings-nearest = Você quis dizer { $text }?
settings-choices = Valores aceitos: { $expected }.
type-string = um texto entre aspas
type-list = uma lista de textos
type-table = uma tabela
type-list-of-tables = uma lista de tabelas

## What the command line answers

error-no-project = nenhum projeto encontrado: não há leaflint.toml nem uma pasta content nesta pasta ou acima dela
error-no-leaflets = nenhum folheto encontrado
# $text (String) - patterns of paths.
no-leaflets-help = Foi procurado: { $text }
error-nothing-read = não foi possível ler nada
error-unknown-topic = o tema { $text } não existe
error-unknown-rule = a regra { $text } não existe
error-unknown-format = o formato { $text } não existe para este comando
error-needs-records = os registros são lidos da entrada padrão: omita os caminhos
error-output-form = --output espera FORMATO=ARQUIVO, não { $text }
error-output-twice = { $text } foi indicado duas vezes como saída
error-output-leaflet = { $text } é um folheto a ser lido: não pode ser também uma saída
error-output-write = não foi possível gravar { $text }: { $reason }
error-format-records = o formato { $text } precisa da execução inteira: com registros, use { $expected }
error-baseline = não foi possível usar a baseline { $text }: { $reason }
error-baseline-needed = indique o arquivo com --baseline
error-git = o git não consegue dizer o que mudou desde { $text }: { $reason }
error-init-exists = { $text } já existe
error-facts-needed = indique um tema com --topic ou um arquivo de dados com --facts
error-write-file = não foi possível gravar { $file }: { $reason }; nada foi alterado
error-no-language = indique o idioma com --language
error-no-bundle = não há bundle para { $language } em { $file }
error-write = não foi possível gravar o resultado: { $reason }
nearest-help = Você quis dizer { $text }?
choices-help = Opções: { $expected }

## Facts files

facts-syntax = esta linha não é TOML válido: { $detail }
facts-markup = esta linha não é XML válido: { $detail }
facts-empty = o arquivo está vazio
facts-duplicate-key = “{ $key }” aparece duas vezes
facts-unknown-key = a chave “{ $key }” não existe aqui; as chaves são { $known }
facts-unknown-key-similar = a chave “{ $key }” não existe aqui; você quis dizer “{ $nearest }”?
facts-unknown-choice = “{ $found }” não é uma opção de { $key }; escreva { $choices }
facts-wrong-type = { $key } deve ser { $expected }, não { $found }
facts-unfit-value = { $key } não pode ser { $found }
facts-kind-text = texto entre aspas
facts-kind-number = um número
facts-kind-truth = true ou false
facts-kind-date = uma data
facts-kind-list = uma lista entre colchetes
facts-kind-text-or-list = texto entre aspas ou uma lista
facts-kind-table = uma tabela
facts-missing-topic = o arquivo não diz de que tema trata
facts-missing-key = falta { $key } no arquivo
facts-bad-id = “{ $id }” não é um id: um id só tem letras minúsculas a-z, algarismos e hifens
facts-missing-value = { $fact } não tem valor
facts-value-empty = não há valor entre as aspas
facts-value-number = falta um número aqui
facts-value-comma = os números aqui têm ponto decimal, não vírgula
facts-value-figure = “{ $figure }” não pode ser lido como número
facts-value-unit = “{ $unit }” não é uma unidade; as unidades são { $codes }
facts-value-unlike = { $low } e { $high } não podem ser os extremos de um mesmo intervalo
facts-value-reversed = o intervalo está invertido; você quis dizer { $swapped }?
facts-value-rest = “{ $rest }” não faz parte de um valor
facts-none-unit = “none” precisa de uma unidade: acrescente a chave unit
facts-unit-twice = o valor e a chave unit indicam unidades diferentes
facts-negative = uma quantidade deste tipo não pode ser menor que zero
facts-about-nothing = nada diz a que números { $fact } se refere: indique about, counts ou relation
facts-scope-empty = um escopo precisa de of, age ou weight
facts-scope-value = este escopo não tem valor
facts-scope-twice = este escopo já tem um valor
facts-scope-unlike = o valor deste escopo é medido em um tipo de unidade diferente do dado
facts-no-equivalent = { $stated } não equivale a { $canonical }
facts-duplicate-concept = { $concept } aparece duas vezes em { $predicate }
facts-shared-id = { $id } designa tanto um número quanto um conceito de uma lista
facts-unlisted-detail = { $concept } tem detalhes, mas não está em nenhuma das listas
facts-unlisted-detail-similar = { $concept } tem detalhes, mas não está em nenhuma das listas; você quis dizer “{ $nearest }”?
facts-unknown-concept = o conceito “{ $concept }” não existe
facts-unknown-concept-similar = o conceito “{ $concept }” não existe; você quis dizer “{ $nearest }”?
facts-unknown-concept-help = Defina-o em um arquivo de termos do tema, em pelo menos um idioma: [{ $concept }] com `preferred` e `gloss`.
facts-missing-term = { $concept } não tem termo em: { $languages }
facts-unused-concept = nenhum dado usa { $concept }
facts-term-missing = { $concept } não tem termo
facts-term-twice = “{ $term }” já designa { $concept }
facts-concept-circle = { $concept } consta como um tipo de si mesmo

## Help

help-about = Verifica folhetos traduzidos para pacientes com um único conjunto de dados de referência
help-check = Verificar os folhetos com os dados e consigo mesmos
help-extract = Mostrar o que foi entendido: quantidades, conceitos, afirmações
help-compare = Dados × folhetos: quem diz o quê e quem diverge
help-facts = Trabalhar com os dados de referência
help-facts-lint = Verificar um arquivo de dados e seus termos
help-facts-list = Listar os dados
help-facts-schema = Mostrar um esquema JSON dos arquivos de dados, para editores
help-facts-diff = Listar o que mudou desde um arquivo de dados anterior e quais afirmações dos folhetos ficam erradas
help-facts-draft = Mostrar um primeiro arquivo de dados, lido de folhetos confiáveis
help-languages = Mostrar a tabela de idiomas compatíveis
help-rules = Mostrar a tabela de regras
help-explain = Explicar uma regra com exemplos
help-emit = Gravar os bundles Fluent; com --check: falhar se algum estiver desatualizado
help-render = Mostrar um folheto a partir do seu bundle
help-init = Gravar um leaflint.toml comentado e um primeiro arquivo de dados para esta pasta
help-exit-status = Código de saída: 0 nada a partir de --fail-on; 1 algo encontrado; 2 uso ou configuração incorretos, ou nada pôde ser lido.
help-heading-usage = Uso:
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opções
help-heading-common = Opções comuns
help-values = { "[" }valores possíveis: { $text }]
help-default = { "[" }padrão: { $text }]
help-arg-paths = Folhetos ou pastas; - é a entrada padrão. Padrão: o projeto encontrado da pasta atual para cima
help-arg-render-paths = Bundles; padrão: os de --language no projeto
help-arg-check-output = Gravar também um relatório em arquivo, por exemplo sarif=out.sarif; pode ser repetido
help-arg-check-suppressions = Decisões sobre os achados; padrão: leaflint-suppressions.toml ao lado de leaflint.toml
help-arg-check-baseline = Achados conhecidos: só os novos são mostrados e contam
help-arg-check-write-baseline = Gravar todos os achados na linha de base e terminar com sucesso
help-arg-check-since = Só folhetos alterados desde uma revisão do git ou afetados por um dado alterado desde então
help-arg-check-fix = Gravar nos folhetos as sugestões seguras
help-arg-check-diff = Mostrar o que --fix gravaria, sem gravar nada
help-arg-compare-canonical = Mostrar também o que dizem os dados
help-arg-extract-what = O que mostrar
help-arg-facts-diff-old = O arquivo de dados como era
help-arg-explain-rule = Id da regra, como nos achados
help-arg-emit-out = Pasta dos bundles: `DIR/IDIOMA/TEMA.ftl`. Padrão: locales, no projeto
help-arg-emit-check = Não gravar nada; código de saída 1 se um bundle não for o que seria gravado
help-arg-emit-force = Sobrescrever bundles editados à mão
help-arg-render-from = Pasta dos bundles: `DIR/IDIOMA/TEMA.ftl`. Padrão: locales, no projeto
help-arg-init-schema = Mostrar um esquema JSON de leaflint.toml, para editores, sem gravar nada
help-arg-format = Formato de saída; check aceita human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; os demais, human e jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Um tema do projeto ou, se não houver, do conteúdo embutido
help-arg-facts = Um arquivo de dados, em vez de um tema
help-arg-language = Idioma dos folhetos, como etiqueta BCP 47
help-arg-locale = Idioma das mensagens; padrão: o do ambiente
help-arg-locales = Pasta de pacotes de idioma lidos antes dos incluídos
help-arg-input = Ler arquivos ou registros (JSON Lines) da entrada padrão
help-arg-only = Executar estas regras e nenhuma outra
help-arg-enable = Executar também estas regras
help-arg-ignore = Não executar estas regras
help-arg-fail-on = Gravidade a partir da qual o código de saída é 1; padrão: error
help-arg-jobs = Número de threads; padrão: uma por processador
help-arg-color = Quando usar cores
help-arg-help = Mostrar a ajuda
help-arg-version = Mostrar a versão
usage-unknown-option = { $text } não é uma opção deste comando
usage-unknown-command = { $text } não é um comando
usage-invalid-value = { $text } não é um valor de { $expected }
usage-missing = Falta { $text }
usage-conflict = { $text } não pode ser combinado com { $expected }
usage-help = `leaflint --help` mostra o uso.
