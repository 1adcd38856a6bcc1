### The tool's own messages in Russian. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = ошибка
severity-warning = предупреждение
severity-note = примечание
severity-help = совет

## Quantities

quantity-range = { $low }–{ $high }
quantity-at-least = не менее { $quantity }
quantity-at-most = до { $quantity }
quantity-about = примерно { $quantity }
quantity-few = несколько
    .count = 5
quantity-none = нет

## Units

unit-1 = { $figure }
unit-s =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } секунды
                [few] { $figure } секунд
                [many] { $figure } секунд
               *[other] { $figure } секунды
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } секунды
                [few] { $figure } секунд
                [many] { $figure } секунд
               *[other] { $figure } секунды
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } секунда
                [few] { $figure } секунды
                [many] { $figure } секунд
               *[other] { $figure } секунды
            }
    }
unit-min =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } минуты
                [few] { $figure } минут
                [many] { $figure } минут
               *[other] { $figure } минуты
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } минуты
                [few] { $figure } минут
                [many] { $figure } минут
               *[other] { $figure } минуты
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } минута
                [few] { $figure } минуты
                [many] { $figure } минут
               *[other] { $figure } минуты
            }
    }
unit-h =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } часа
                [few] { $figure } часов
                [many] { $figure } часов
               *[other] { $figure } часа
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } часа
                [few] { $figure } часов
                [many] { $figure } часов
               *[other] { $figure } часа
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } час
                [few] { $figure } часа
                [many] { $figure } часов
               *[other] { $figure } часа
            }
    }
unit-d =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } дня
                [few] { $figure } дней
                [many] { $figure } дней
               *[other] { $figure } дня
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } дня
                [few] { $figure } дней
                [many] { $figure } дней
               *[other] { $figure } дня
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } день
                [few] { $figure } дня
                [many] { $figure } дней
               *[other] { $figure } дня
            }
    }
unit-wk =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } недели
                [few] { $figure } недель
                [many] { $figure } недель
               *[other] { $figure } недели
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } недели
                [few] { $figure } недель
                [many] { $figure } недель
               *[other] { $figure } недели
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } неделя
                [few] { $figure } недели
                [many] { $figure } недель
               *[other] { $figure } недели
            }
    }
unit-mo =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } месяца
                [few] { $figure } месяцев
                [many] { $figure } месяцев
               *[other] { $figure } месяца
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } месяца
                [few] { $figure } месяцев
                [many] { $figure } месяцев
               *[other] { $figure } месяца
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } месяц
                [few] { $figure } месяца
                [many] { $figure } месяцев
               *[other] { $figure } месяца
            }
    }
unit-a =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } года
                [few] { $figure } лет
                [many] { $figure } лет
               *[other] { $figure } года
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } года
                [few] { $figure } лет
                [many] { $figure } лет
               *[other] { $figure } года
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } год
                [few] { $figure } года
                [many] { $figure } лет
               *[other] { $figure } года
            }
    }
unit-nm = { $figure } нм
unit-um = { $figure } мкм
unit-mm = { $figure } мм
unit-cm = { $figure } см
unit-dm = { $figure } дм
unit-m = { $figure } м
unit-km = { $figure } км
unit-ug = { $figure } мкг
unit-mg = { $figure } мг
unit-g = { $figure } г
unit-kg = { $figure } кг
unit-ul = { $figure } мкл
unit-ml = { $figure } мл
unit-cl = { $figure } сл
unit-dl = { $figure } дл
unit-l =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } литра
                [few] { $figure } литров
                [many] { $figure } литров
               *[other] { $figure } литра
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } литра
                [few] { $figure } литров
                [many] { $figure } литров
               *[other] { $figure } литра
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } литр
                [few] { $figure } литра
                [many] { $figure } литров
               *[other] { $figure } литра
            }
    }
unit-percent = { $figure } %
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } градуса
                [few] { $figure } градусов
                [many] { $figure } градусов
               *[other] { $figure } градуса
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } градуса
                [few] { $figure } градусов
                [many] { $figure } градусов
               *[other] { $figure } градуса
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } градус
                [few] { $figure } градуса
                [many] { $figure } градусов
               *[other] { $figure } градуса
            }
    }
unit-mg-per-kg = { $figure } мг на кг
unit-ug-per-kg = { $figure } мкг на кг
unit-ml-per-kg = { $figure } мл на кг
unit-per-s =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } раза в секунду
                [few] { $figure } раз в секунду
                [many] { $figure } раз в секунду
               *[other] { $figure } раза в секунду
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } раза в секунду
                [few] { $figure } раз в секунду
                [many] { $figure } раз в секунду
               *[other] { $figure } раза в секунду
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } раз в секунду
                [few] { $figure } раза в секунду
                [many] { $figure } раз в секунду
               *[other] { $figure } раза в секунду
            }
    }
unit-per-min =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } раза в минуту
                [few] { $figure } раз в минуту
                [many] { $figure } раз в минуту
               *[other] { $figure } раза в минуту
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } раза в минуту
                [few] { $figure } раз в минуту
                [many] { $figure } раз в минуту
               *[other] { $figure } раза в минуту
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } раз в минуту
                [few] { $figure } раза в минуту
                [many] { $figure } раз в минуту
               *[other] { $figure } раза в минуту
            }
    }
unit-per-h =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } раза в час
                [few] { $figure } раз в час
                [many] { $figure } раз в час
               *[other] { $figure } раза в час
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } раза в час
                [few] { $figure } раз в час
                [many] { $figure } раз в час
               *[other] { $figure } раза в час
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } раз в час
                [few] { $figure } раза в час
                [many] { $figure } раз в час
               *[other] { $figure } раза в час
            }
    }
unit-per-d =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } раза в день
                [few] { $figure } раз в день
                [many] { $figure } раз в день
               *[other] { $figure } раза в день
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } раза в день
                [few] { $figure } раз в день
                [many] { $figure } раз в день
               *[other] { $figure } раза в день
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } раз в день
                [few] { $figure } раза в день
                [many] { $figure } раз в день
               *[other] { $figure } раза в день
            }
    }
unit-per-wk =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } раза в неделю
                [few] { $figure } раз в неделю
                [many] { $figure } раз в неделю
               *[other] { $figure } раза в неделю
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } раза в неделю
                [few] { $figure } раз в неделю
                [many] { $figure } раз в неделю
               *[other] { $figure } раза в неделю
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } раз в неделю
                [few] { $figure } раза в неделю
                [many] { $figure } раз в неделю
               *[other] { $figure } раза в неделю
            }
    }
unit-per-mo =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } раза в месяц
                [few] { $figure } раз в месяц
                [many] { $figure } раз в месяц
               *[other] { $figure } раза в месяц
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } раза в месяц
                [few] { $figure } раз в месяц
                [many] { $figure } раз в месяц
               *[other] { $figure } раза в месяц
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } раз в месяц
                [few] { $figure } раза в месяц
                [many] { $figure } раз в месяц
               *[other] { $figure } раза в месяц
            }
    }
unit-per-a =
    { $shape ->
        [at-least]
            { PLURAL($n) ->
                [one] { $figure } раза в год
                [few] { $figure } раз в год
                [many] { $figure } раз в год
               *[other] { $figure } раза в год
            }
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } раза в год
                [few] { $figure } раз в год
                [many] { $figure } раз в год
               *[other] { $figure } раза в год
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } раз в год
                [few] { $figure } раза в год
                [many] { $figure } раз в год
               *[other] { $figure } раза в год
            }
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: в памятке — { $stated }, в фактах — { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(относится к: { $scope })
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Исправьте памятку или, если они устарели, факты.

wrong-unit =
    { $fact }: в памятке — { $stated }, в фактах — { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(относится к: { $scope })
    }: те же числа в другой единице
wrong-unit-help = Исправьте единицу измерения.

wrong-measure = { $fact }: в памятке { $stated } — это «{ $concept }», в фактах — «{ $measure }»
wrong-measure-help = Укажите тот размер, о котором говорят факты.

partial-range =
    { $fact }: в памятке — { $stated }, в фактах — { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(относится к: { $scope })
    }: это лишь часть диапазона
partial-range-help = Укажите весь диапазон, если памятка не сужает его намеренно.

missing-statement =
    не указано: { $fact }{ $expected ->
        [unset] { "" }
       *[other] ; в фактах — { $expected }
    }
missing-statement-concept =
    «{ $concept }» не упоминается как { $predicate ->
        [contraindication] противопоказание
        [indication] показание
        [side-effect] побочное действие
       *[other] { $predicate }
    }
missing-statement-help = Эти сведения обязательны в каждой памятке. Добавьте предложение.

reversed-statement =
    { $predicate ->
        [contraindication] «{ $concept }»: памятка допускает процедуру, факты её исключают
        [indication] «{ $concept }»: по памятке это не показание, по фактам — показание
        [side-effect] «{ $concept }»: памятка исключает это побочное действие, в фактах оно есть
       *[other] «{ $concept }»: памятка отрицает то, что есть в фактах
    }
reversed-statement-action = { $fact }: памятка велит начать то, что по фактам надо прекратить, или наоборот
reversed-statement-time = { $fact }: в памятке — после, в фактах — до
reversed-statement-help = Проверьте, не потеряно ли и не добавлено ли отрицание.

self-contradiction = { $fact }: в памятке здесь — { $stated }, в другом месте — { $expected }
self-contradiction-concept = памятка противоречит сама себе: «{ $concept }»
self-contradiction-help = Решите, какое утверждение верно, и используйте его везде.

changed-strength = «{ $concept }»: строгость в памятке — { $stated }, в фактах — { $expected }
changed-strength-help = Сформулируйте так же строго, как в фактах.
unsupported-statement =
    { $predicate ->
        [contraindication] в памятке «{ $concept }» — противопоказание, в фактах этого нет
        [indication] в памятке «{ $concept }» — показание, в фактах этого нет
       *[other] в памятке есть «{ $concept }» ({ $predicate }), в фактах этого нет
    }
unsupported-statement-help = Проверьте, верно ли это; если да, добавьте это в факты.

source-mismatch =
    { $slip ->
        [unset] в переводе — { $stated }, в оригинале — { $expected }
       *[other] в переводе — { $stated }, в оригинале — { $expected } ({ $slip })
    }
source-mismatch-unit = в переводе — { $stated }, в оригинале — { $expected }: другая единица
source-mismatch-lost = нет в переводе: { $expected }
source-mismatch-added = нет в оригинале: { $stated }
source-mismatch-help = Сверьте число и единицу с оригиналом.
source-mismatch-turned-help = Сверьте с оригиналом, что происходит до, а что после.

dropped-negation = в оригинале здесь отрицание «{ $expected }», в переводе нет никакого
dropped-negation-help = Проверьте, не говорит ли перевод обратное.
added-negation = в переводе отрицание «{ $stated }», в оригинале здесь нет никакого
added-negation-help = Проверьте, не говорит ли перевод обратное.

untranslated-text = непереведённый текст оригинала: «{ $stated }»
untranslated-text-run = слова совпадают с оригиналом: «{ $stated }»
untranslated-text-help = Переведите этот текст или, если это название, возьмите его в кавычки.

omitted-text = в переводе нет «{ $expected }»
omitted-text-run = { $count ->
    [one] в переводе нет { $count } фрагмента: от «{ $beginning }» до «{ $ending }»
    [few] в переводе нет { $count } фрагментов: от «{ $beginning }» до «{ $ending }»
    [many] в переводе нет { $count } фрагментов: от «{ $beginning }» до «{ $ending }»
   *[other] в переводе нет { $count } фрагмента: от «{ $beginning }» до «{ $ending }»
}
omitted-text-short = перевод слишком короткий для того, что сказано в оригинале: «{ $shown }»
omitted-text-help = Сравните с оригиналом и переведите то, чего не хватает.
omitted-text-unlike = перевод и оригинал слишком непохожи, чтобы их сравнить
omitted-text-unlike-help = Сохраните заголовки, списки и порядок оригинала или напишите `source: none` в начале файла.

added-text = в оригинале этого нет: «{ $stated }»
added-text-run = { $count ->
    [one] в оригинале нет { $count } фрагмента: от «{ $beginning }» до «{ $ending }»
    [few] в оригинале нет { $count } фрагментов: от «{ $beginning }» до «{ $ending }»
    [many] в оригинале нет { $count } фрагментов: от «{ $beginning }» до «{ $ending }»
   *[other] в оригинале нет { $count } фрагмента: от «{ $beginning }» до «{ $ending }»
}
added-text-help = Проверьте, нужно ли это в памятке; если да, добавьте это в оригинал.

outlier-translation = { $fact }: здесь { $stated }, во всех остальных памятках { $expected }
outlier-translation-source = { $fact }: в оригинале { $stated }, во всех переводах { $expected }
outlier-translation-facts = { $fact }: во всех памятках { $stated }, в данных { $expected }
outlier-translation-help = Выясните, какое значение верно, и используйте его везде.

unread-number = { $stated }: не удалось определить, к какому факту это относится
unread-number-help = Проверьте вручную, что означает это число.

unreadable-file = не удаётся прочитать { $file }: { $reason }
unreadable-file-help = Сохраните файл как обычный текст в UTF-8.

bad-suppression = подавление без указания причины
bad-suppression-rule = подавление ссылается на несуществующее правило { $rule }
bad-suppression-rule-similar = подавление ссылается на несуществующее правило { $rule }; возможно, имелось в виду { $nearest }?
bad-suppression-form = не удаётся разобрать подавление
bad-suppression-date = значение until — не дата
bad-suppression-help = Запишите его как leaflint-ignore ПРАВИЛО[ФАКТ]: ПРИЧИНА, дату — в виде 2027-06-30.
unused-suppression = подавление { $rule } ничего не скрывает
unused-suppression-changed = подавление { $rule } больше не действует: памятка или факт с тех пор изменились
unused-suppression-expired = срок подавления { $rule } истёк { $until }
unused-suppression-help = Удалите его или примите решение заново.

unknown-language = язык этой памятки неизвестен
unknown-language-pack = нет языкового пакета для { $language }: читаются только числа
unknown-language-help = Укажите язык в заголовке файла, в имени файла или параметром --language; `leaflint languages` выводит поддерживаемые языки.

unadaptable-sentence = { $fact }: значение изменилось, но здесь нельзя надёжно заменить «{ $stated }» на «{ $expected }»
unadaptable-sentence-help = Впишите новое значение в это предложение вручную и снова выполните `leaflint emit`.

stale-bundle = содержимое отличается от того, что было бы создано сейчас
stale-bundle-missing = бандла ещё нет: выполните `leaflint emit`
stale-bundle-help = Выполните `leaflint emit`.
edited-bundle = { $text }: правка вручную после создания бандла, она будет потеряна
edited-bundle-help = Перенесите правку в памятку, факты или термины либо перезапишите её командой `leaflint emit --force`.
broken-bundle = некорректный Fluent: { $reason }
broken-bundle-repeated = повторное определение: { $text }
broken-bundle-circle = { $text } ссылается на себя
broken-bundle-long = { $text } неограниченно растёт при форматировании
broken-bundle-empty = из памятки без текста нельзя создать бандл
broken-bundle-value = { $fact }: значение было бы записано как «{ $text }», а это не читается обратно как то же значение
broken-bundle-form = эту памятку нельзя записать так, чтобы она восстанавливалась байт в байт
missing-message = нет { $text }: есть в { $file }
missing-message-extra = { $text } отсутствует в { $file }
missing-variable = { $text } не использует { $expected }
missing-variable-extra = { $text } использует { $expected }, а исходный язык — нет
missing-plural = в { $text } нет формы для категории числа { $expected }
missing-plural-extra = в { $text } есть форма для { $expected }, а такой категории числа в этом языке нет

## Garbled text

mojibake =
    кракозябры «{ $text }»: UTF-8 прочитан в другой кодировке{ $meant ->
        [unset] { "" }
       *[other] , вероятно, это «{ $meant }»
    }
mojibake-control = управляющий символ в «{ $text }», из другой кодировки
mojibake-lost = в «{ $text }» потерян символ
mojibake-entity = «{ $text }» отображается буквально: двойное экранирование
mojibake-help = Заново сохраните текст в UTF-8 из ещё не повреждённой версии и просмотрите всю памятку: могут быть и другие повреждения.

mixed-script = «{ $text }» смешивает похожие буквы двух алфавитов: должно быть «{ $meant }»
mixed-script-help = Напишите слово буквами одного алфавита: в таком виде его не распознают поиск и программы чтения с экрана.

missing-diacritics = нет букв с диакритическими знаками: найдено { $count }, обычно их около { $usual }
missing-diacritics-help = Возьмите текст заново из версии, где буквы ещё целы.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } невидимый символ, первый — { $code }
        [few] { $count } невидимых символа, первый — { $code }
        [many] { $count } невидимых символов, первый — { $code }
       *[other] { $count } невидимого символа, первый — { $code }
    }
invisible-character-help = Удалите их: они мешают поиску, копированию и сравнению.

doubled-word = «{ $text }»: слово повторено
doubled-word-help = Удалите одно из двух.
doubled-word-joined = в «{ $text }» по обе стороны одно и то же слово
doubled-word-joined-help = Одно из двух, вероятно, должно быть другим словом: сверьтесь с оригиналом.

repeated-text = текст зациклился: «{ $text }»
repeated-text-help = Оставьте фрагмент один раз и проверьте, не пропало ли что-то после него.
repeated-text-block = такой же абзац уже есть в строке { $line }
repeated-text-block-help = Удалите один из двух.

glued-words = слипшиеся слова «{ $text }»: вероятно, «{ $meant }»
glued-words-help = Разделите слова или удалите лишнюю букву.

truncated-text = текст обрывается: «{ $text }»
truncated-text-help = Допишите предложение.

malformed-number-zero = в «{ $text }» нет цифры перед десятичным знаком: напишите «{ $meant }»
malformed-number-order = «{ $text }» идёт от большего числа к меньшему
malformed-number-unit = «{ $text }»: не указано, чего именно
malformed-number-help = Пишите числа так, чтобы их нельзя было прочесть неверно: ноль перед десятичным знаком, сначала меньшее, единица при каждой дозе.

machine-chatter = «{ $text }» — реплика машины пользователю, а не часть памятки
machine-chatter-help = Удалите её и дайте прочесть весь текст человеку.

stray-boilerplate = «{ $text }» относится к веб-странице, а не к памятке
stray-boilerplate-help = Удалите этот фрагмент.

tortured-phrase =
    «{ $text }»: в этой области так не говорят{ $meant ->
        [unset] { "" }
       *[other] ; вероятно, имелось в виду «{ $meant }»
    }
tortured-phrase-help = Так получается, когда программа заменяет слова по одному. Сверьте предложение с оригиналом.

spun-document =
    { PLURAL($count) ->
        [one] памятку переписала программа: { $count } признак, первый — «{ $text }»
        [few] памятку переписала программа: { $count } разных признака, первый — «{ $text }»
        [many] памятку переписала программа: { $count } разных признаков, первый — «{ $text }»
       *[other] памятку переписала программа: { $count } разного признака, первый — «{ $text }»
    }
spun-document-help = Не правьте её по словам: часть замен обнаружить нельзя. Начните заново с оригинала.

broken-grammar =
    «{ $text }» грамматически невозможно{ $meant ->
        [unset] { "" }
       *[other] ; вероятно, имелось в виду «{ $meant }»
    }
broken-grammar-help = Прочтите предложение вслух и исправьте его.

wrong-language =
    текст не на языке памятки{ $language ->
        [unset] { "" }
       *[other] { " " }(похоже, { $language })
    }: «{ $text }»
wrong-language-help = Переведите его или укажите правильный язык.
wrong-language-run =
    слова из другого языка{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: «{ $text }»
wrong-language-run-help = Переведите их или, если они уместны, возьмите в кавычки.

forbidden-term =
    терминологическая база запрещает «{ $text }»{ $meant ->
        [unset] { "" }
       *[other] : напишите «{ $meant }»
    }
forbidden-term-deprecated =
    «{ $text }» — устаревший термин{ $meant ->
        [unset] { "" }
       *[other] : напишите «{ $meant }»
    }
forbidden-term-help = Используйте термин, который предпочитает терминологическая база.

misspelt-term = «{ $text }» отличается от «{ $meant }» на одну букву
misspelt-term-help = Исправьте написание или, если слово верно, добавьте его в термины.

inconsistent-term = одно название в разных написаниях: { $text }; чаще всего «{ $meant }»
inconsistent-term-help = Выберите одно написание и придерживайтесь его.

garble-more = Не показано других замечаний того же рода: { $count }.
related-same-text = тот же текст
related-spun = ещё один признак переписывания программой

bad-facts = { $reason }

related-fact = в фактах — { $expected }
related-fact-here = факт
related-other-statement = другое утверждение
related-too = это тоже
related-source = оригинал
related-sibling = другая памятка
related-nearest = самое близкое к этому

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = ошибка на порядок
slip-separator = перепутаны десятичный знак и разделитель тысяч
slip-swapped-ends = переставлены границы диапазона
slip-dropped-digit = цифра пропущена или удвоена

## Why a file could not be used

reason-missing = нет такого файла
reason-permission = нет прав доступа
reason-utf8 = начиная с этого места это не UTF-8
reason-utf16 = файл в UTF-16, а не в UTF-8
reason-nul = содержит байт NUL, то есть это не текст
reason-empty = файл пуст
reason-loop = символическая ссылка ведёт обратно в вышестоящую папку
reason-folder = это папка
reason-no-folder = нет такой папки
reason-read-only = файловая система доступна только для чтения
reason-full = не осталось места на диске
reason-file-there = на месте папки находится файл
reason-other = система сообщает об ошибке

## Summary

summary-read =
    прочитано: { PLURAL($leaflets) ->
        [one] { $leaflets } памятка
        [few] { $leaflets } памятки
        [many] { $leaflets } памяток
       *[other] { $leaflets } памятки
    } × { PLURAL($facts) ->
        [one] { $facts } факт
        [few] { $facts } факта
        [many] { $facts } фактов
       *[other] { $facts } факта
    }, { PLURAL($statements) ->
        [one] { $statements } утверждение
        [few] { $statements } утверждения
        [many] { $statements } утверждений
       *[other] { $statements } утверждения
    }
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } ошибка
        [few] { $errors } ошибки
        [many] { $errors } ошибок
       *[other] { $errors } ошибки
    }, { PLURAL($warnings) ->
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
        [many] { $warnings } предупреждений
       *[other] { $warnings } предупреждения
    }, { PLURAL($notes) ->
        [one] { $notes } примечание
        [few] { $notes } примечания
        [many] { $notes } примечаний
       *[other] { $notes } примечания
    }
summary-hidden = не показано: подавлено — { $suppressed }, известно из базового списка — { $known }
summary-baseline = { PLURAL($count) ->
        [one] { $count } замечание записано
        [few] { $count } замечания записано
        [many] { $count } замечаний записано
       *[other] { $count } замечания записано
    } в { $text }
summary-fixed = { PLURAL($count) ->
        [one] { $count } замечание исправлено
        [few] { $count } замечания исправлено
        [many] { $count } замечаний исправлено
       *[other] { $count } замечания исправлено
    } в { PLURAL($leaflets) ->
        [one] { $leaflets } памятке
        [few] { $leaflets } памятках
        [many] { $leaflets } памятках
       *[other] { $leaflets } памятки
    }
summary-separator = { ": " }
summary-clean = замечаний нет
summary-cut = Слишком много замечаний для сводки задания: остальные здесь опущены.
summary-capped = GitHub показывает только десять аннотаций каждого вида: все замечания — в сводке задания.
summary-without-facts = Без фактов можно найти только противоречия внутри одной памятки. Укажите факты параметром --facts или --topic.
summary-with-source-only = Без фактов переводы сравнивались только с оригиналом. Укажите факты параметром --facts или --topic.
summary-time = готово за { $seconds } с
emit-summary =
    { PLURAL($written) ->
        [one] записан { $written } бандл
        [few] записано { $written } бандла
        [many] записано { $written } бандлов
       *[other] записано { $written } бандла
    }, без изменений: { $kept }
emit-two-leaflets = есть ещё одна памятка на языке { $text }: бандл вмещает только одну
render-missing = { $text } ссылается на { $expected }, чего здесь нет
render-nothing = в этом бандле нет памятки
language-detected = прочитано как { $text }, язык определён по тексту

## Tables

compare-fact = факт
compare-expected = факты
compare-legend = ! отличается от остальных   + утверждает   - отрицает   · не говорит
compare-legend-facts = ≠ расходится с фактами
compare-nothing = Ни в одной памятке ничего не сказано о фактах.
compare-borrowed = Для этой темы нет фактов: сказанное в памятках упорядочено по фактам темы { $topic }.
languages-tag = код
languages-name = язык
languages-level = уровень
languages-reads = что читается
level-figures = числа
level-pack = пакет
level-full = полный
reads-figures = числа и единицы
reads-pack = числа, единицы, понятия и утверждения
reads-full = числа, единицы, понятия и утверждения; сообщения на этом языке
facts-clean = замечаний нет
facts-fact = факт
facts-kind = вид
facts-value = значение
facts-scope = область
facts-needed = обязательность
facts-required = обязательно
facts-optional = необязательно
facts-known = известно
facts-not-fixed = число не задано
rules-rule = правило
rules-severity = уровень
rules-about = о чём сообщает
rules-off = выключено по умолчанию

rule-conflicting-value = значение, которое факты исключают
rule-wrong-unit = верные числа в другой единице
rule-wrong-measure = верные числа для другого размера
rule-partial-range = лишь часть заданного диапазона
rule-missing-statement = обязательный факт, не указанный в памятке
rule-reversed-statement = противоположность тому, что говорят факты
rule-self-contradiction = два значения одного факта в одной памятке
rule-changed-strength = противопоказание, выраженное строже или мягче, чем в фактах
rule-unsupported-statement = противопоказание, показание или действие, которого нет в фактах
rule-unadaptable-sentence = предложение, в которое нельзя вписать изменённый факт
rule-stale-bundle = бандл Fluent, устаревший или изменённый вручную
rule-broken-bundle = файл Fluent, который нельзя разобрать или отформатировать
rule-missing-message = сообщение, которое есть в другом языке
rule-missing-variable = сообщение без переменной или термина исходного языка
rule-missing-plural = выбор по числу без всех форм множественного числа
rule-source-mismatch = число, которое в оригинале другое или есть только в одном из двух текстов
rule-dropped-negation = предложение, потерявшее своё «не»
rule-added-negation = предложение, которое отрицает там, где оригинал не отрицает
rule-untranslated-text = текст, оставленный как в оригинале
rule-omitted-text = пропущенная часть оригинала
rule-added-text = часть, которой нет в оригинале
rule-outlier-translation = памятка, которая отличается от всех остальных на свою тему
rule-unread-number = число, не отнесённое ни к одному факту
rule-unreadable-file = файл или запись, которые не удалось прочитать
rule-unknown-language = памятка на неизвестном языке
rule-bad-suppression = подавление без причины или несуществующего правила
rule-unused-suppression = подавление, которое больше ничего не скрывает

rule-broken-grammar = слова в порядке, которого не допускает никакая грамматика
rule-doubled-word = повторённое слово
rule-forbidden-term = термин, который запрещает терминологическая база
rule-glued-words = слипшиеся слова
rule-inconsistent-term = одно название в разных написаниях
rule-invisible-character = символы, которых никто не видит
rule-machine-chatter = реплики машины пользователю
rule-malformed-number = число, которое легко прочесть неверно
rule-misspelt-term = слово, отличающееся от термина на одну букву
rule-missing-diacritics = памятка, утратившая диакритические знаки
rule-mixed-script = слово из букв двух алфавитов
rule-mojibake = текст в испорченной кодировке
rule-repeated-text = текст, который повторяется
rule-spun-document = памятка, переписанная программой
rule-stray-boilerplate = обрывки веб-страницы
rule-tortured-phrase = выражения, каких не напишет ни один специалист
rule-truncated-text = текст, который обрывается
rule-wrong-language = текст на другом языке
rule-bad-facts = ошибка в файле фактов или терминов

## Findings on a page: heads of columns

sheet-line = строка
sheet-severity = уровень
sheet-rule = правило
sheet-finding = замечание

## The sign-off sheet, for translators and doctors

sheet-title = Лист согласования
sheet-skip = Перейти к фактам
sheet-facts = факты
sheet-edition = { $file }, версия { $version } от { $date }, утверждение: { $role }, контрольная сумма { $hash }
sheet-checked = проверено
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } памятка
        [few] { $count } памятки
        [many] { $count } памяток
       *[other] { $count } памятки
    }
sheet-identity = этот лист
sheet-controls = Фильтры и решения
sheet-language = язык
sheet-all = все
sheet-show = показать
sheet-open = нерешённые
sheet-decided = решённые
sheet-different = только строки с расхождениями
sheet-export = Экспортировать решения
sheet-print = Печать
sheet-keys = Клавиши: j — дальше, k — назад, a — принять, r — отклонить, o — открыть, c — комментарий, e — экспорт
sheet-progress = решено @decided@ из @all@, показано @shown@
sheet-exported = Решения записаны в leaflint-suppressions.toml.
sheet-reason-needed = Укажите, почему замечание отклоняется.
sheet-name-needed = Укажите, кто принимает решение.
sheet-not-kept = Этот браузер не сохраняет решения: экспортируйте их, прежде чем закрыть страницу.
sheet-first = Требуют решения
sheet-more = и ещё { $count } ниже
sheet-matrix = Факты и памятки
sheet-canonical = в фактах
sheet-agrees = совпадает
sheet-differs = расходится
sheet-partial = только часть
sheet-missing = отсутствует, хотя обязательно
sheet-other-scope = о другом
sheet-silent = не говорит
sheet-charts = Числа на одной оси
sheet-stated = указано
sheet-expected = ожидалось
sheet-suggestion = предложение
sheet-decision = Решение
sheet-undecided = не решено
sheet-accept = принять: памятка будет исправлена
sheet-reject = отклонить: памятка верна
sheet-comment = комментарий или причина отклонения
sheet-sign = Подпись
sheet-sign-text = Памятки и приведённые выше замечания мной прочитаны, мои решения указаны рядом с ними.
sheet-reviewer = имя
sheet-role = должность
sheet-date = дата
sheet-signature = подпись
sheet-footer = Создано в leaflint. Чего программа не понимает, того она не может проверить: прочтите весь текст.

## A new project

init-wrote = записано: { $text }
init-found =
    { PLURAL($count) ->
        [one] { $count } памятка соответствует { $text }
        [few] { $count } памятки соответствуют { $text }
        [many] { $count } памяток соответствуют { $text }
       *[other] { $count } памятки соответствует { $text }
    }
init-next = Далее: впишите свои числа в файл фактов и выполните leaflint check.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = неизвестный ключ { $text }
settings-unknown-rule = нет правила { $text }
settings-wrong-type = { $text }: требуется { $expected }
settings-bad-value = недопустимое значение { $text }; возможные: { $expected }
pattern-no-field = в шаблоне { $text } нет поля: нужно {"{language}"} или {"{topic}"}
pattern-outside = { $text } выходит за пределы проекта: шаблоны задаются относительно него
pattern-unclosed = фигурная скобка без пары: { $text }
pattern-unknown-field = неизвестное поле { $text }: есть {"{topic}"} и {"{language}"}
pattern-adjacent = между { $text } и предыдущим полем ничего нет
pattern-too-many = слишком много полей, начиная с { $text }
settings-nearest = Возможно, имелось в виду { $text }?
settings-choices = Известны: { $expected }.
type-string = строка в кавычках
type-list = список строк
type-table = таблица
type-list-of-tables = список таблиц

## What the command line answers

error-no-project = проект не найден: ни в этой папке, ни выше нет ни leaflint.toml, ни папки content
error-no-leaflets = памятки не найдены
# $text (String) - patterns of paths.
no-leaflets-help = Искали: { $text }
error-nothing-read = ничего не удалось прочитать
error-unknown-topic = нет темы { $text }
error-unknown-rule = нет правила { $text }
error-unknown-format = у этой команды нет формата { $text }
error-needs-records = записи читаются из стандартного ввода: не указывайте пути
error-output-form = для --output нужно ФОРМАТ=ФАЙЛ, а не { $text }
error-output-twice = { $text } указано для вывода дважды
error-output-leaflet = { $text } — читаемая памятка: в неё нельзя выводить
error-output-write = не удаётся записать { $text }: { $reason }
error-format-records = формату { $text } нужен весь прогон: для записей используйте { $expected }
error-baseline = базовый список { $text } нельзя использовать: { $reason }
error-baseline-needed = укажите файл параметром --baseline
error-git = git не может определить изменения с { $text }: { $reason }
error-init-exists = { $text } уже существует
error-facts-needed = укажите тему параметром --topic или файл фактов параметром --facts
error-write-file = не удаётся записать { $file }: { $reason }; ничего не изменено
error-no-language = укажите язык параметром --language
error-no-bundle = в { $file } нет бандла для { $language }
error-write = не удаётся записать результат: { $reason }
nearest-help = Возможно, имелось в виду { $text }?
choices-help = Возможные варианты: { $expected }

## Facts files

facts-syntax = эта строка — некорректный TOML: { $detail }
facts-markup = эта строка — некорректный XML: { $detail }
facts-empty = файл пуст
facts-duplicate-key = «{ $key }» указан дважды
facts-unknown-key = здесь нет ключа «{ $key }»; возможные: { $known }
facts-unknown-key-similar = здесь нет ключа «{ $key }»; возможно, имелось в виду «{ $nearest }»?
facts-unknown-choice = «{ $found }» не подходит для { $key }; возможные значения: { $choices }
facts-wrong-type = { $key }: требуется { $expected }, а не { $found }
facts-unfit-value = { $key }: недопустимое значение { $found }
facts-kind-text = текст в кавычках
facts-kind-number = число
facts-kind-truth = true или false
facts-kind-date = дата
facts-kind-list = список в квадратных скобках
facts-kind-text-or-list = текст в кавычках или список
facts-kind-table = таблица
facts-missing-topic = в файле не указана тема
facts-missing-key = в файле нет { $key }
facts-bad-id = недопустимый id «{ $id }»: разрешены только строчные буквы a–z, цифры и дефисы
facts-missing-value = у { $fact } нет значения
facts-value-empty = в кавычках нет значения
facts-value-number = здесь не хватает числа
facts-value-comma = в числах здесь ставится десятичная точка, а не запятая
facts-value-figure = «{ $figure }» не читается как число
facts-value-unit = «{ $unit }» — не единица измерения; возможные: { $codes }
facts-value-unlike = { $low } и { $high } не могут быть границами одного диапазона
facts-value-reversed = границы диапазона в обратном порядке; возможно, имелось в виду { $swapped }?
facts-value-rest = «{ $rest }» не относится к значению
facts-none-unit = для «none» нужна единица: добавьте ключ unit
facts-unit-twice = в значении и в ключе unit разные единицы
facts-negative = величина такого рода не может быть меньше нуля
facts-about-nothing = не указано, к каким числам относится { $fact }: задайте about, counts или relation
facts-scope-empty = для области нужно of, age или weight
facts-scope-value = у этой области нет значения
facts-scope-twice = у этой области уже есть значение
facts-scope-unlike = единица значения этой области другого рода, чем у факта
facts-no-equivalent = { $stated } — не то же самое, что { $canonical }
facts-duplicate-concept = { $concept } указано дважды в { $predicate }
facts-shared-id = { $id } обозначает и число, и понятие из списка
facts-unlisted-detail = у { $concept } есть подробности, но его нет ни в одном списке
facts-unlisted-detail-similar = у { $concept } есть подробности, но его нет ни в одном списке; возможно, имелось в виду «{ $nearest }»?
facts-unknown-concept = нет понятия «{ $concept }»
facts-unknown-concept-similar = нет понятия «{ $concept }»; возможно, имелось в виду «{ $nearest }»?
facts-unknown-concept-help = Определите его в файле терминов темы хотя бы на одном языке: [{ $concept }] с полями `preferred` и `gloss`.
facts-missing-term = у { $concept } нет термина в: { $languages }
facts-unused-concept = ни один факт не использует { $concept }
facts-term-missing = у { $concept } нет термина
facts-term-twice = «{ $term }» уже обозначает { $concept }
facts-concept-circle = { $concept } указано разновидностью самого себя

## Help

help-about = Проверяет переведённые памятки для пациентов по единому набору эталонных фактов
help-check = Проверить памятки по фактам и на внутренние противоречия
help-extract = Вывести, что понято: величины, понятия, утверждения
help-compare = Факты × памятки: кто что говорит и кто расходится с остальными
help-facts = Работа с эталонными фактами
help-facts-lint = Проверить файл фактов и его термины
help-facts-list = Вывести список фактов
help-facts-schema = Вывести JSON-схему файлов фактов для редакторов
help-facts-diff = Вывести, что изменилось по сравнению со старым файлом фактов и какие утверждения памяток стали неверными
help-facts-draft = Вывести первый файл фактов, прочитанный из надёжных памяток
help-languages = Вывести таблицу поддерживаемых языков
help-rules = Вывести таблицу правил
help-explain = Объяснить правило на примерах
help-emit = Записать бандлы Fluent; с --check: ошибка, если какой-либо устарел
help-render = Вывести памятку из её бандла
help-init = Записать для этой папки leaflint.toml с комментариями и первый файл фактов
help-exit-status = Код завершения: 0 — ничего начиная с порога --fail-on; 1 — что-то найдено; 2 — неверный вызов или настройки либо ничего не удалось прочитать.
help-heading-usage = Использование:
help-heading-commands = Команды
help-heading-arguments = Аргументы
help-heading-options = Параметры
help-heading-common = Общие параметры
help-values = { "[" }возможные значения: { $text }]
help-default = { "[" }по умолчанию: { $text }]
help-arg-paths = Памятки или папки; - — стандартный ввод. По умолчанию: проект, найденный от текущей папки вверх
help-arg-render-paths = Бандлы; по умолчанию: для языка --language в проекте
help-arg-check-output = Записать отчёт также в файл, например sarif=out.sarif; можно указать несколько раз
help-arg-check-suppressions = Решения по замечаниям; по умолчанию: leaflint-suppressions.toml рядом с leaflint.toml
help-arg-check-baseline = Известные замечания: показываются и учитываются только новые
help-arg-check-write-baseline = Записать все замечания в базовый файл и завершиться успешно
help-arg-check-since = Только памятки, изменённые с указанной ревизии git или затронутые изменённым с тех пор фактом
help-arg-check-fix = Записать в памятки надёжные исправления
help-arg-check-diff = Показать, что записал бы --fix, ничего не записывая
help-arg-compare-canonical = Показать и то, что говорят факты
help-arg-extract-what = Что выводить
help-arg-facts-diff-old = Файл фактов в прежнем виде
help-arg-explain-rule = Идентификатор правила, как в замечаниях
help-arg-emit-out = Папка бандлов: `DIR/ЯЗЫК/ТЕМА.ftl`. По умолчанию: locales в проекте
help-arg-emit-check = Ничего не записывать; код завершения 1, если бандл не совпадает с тем, что было бы записано
help-arg-emit-force = Перезаписать бандлы, изменённые вручную
help-arg-render-from = Папка бандлов: `DIR/ЯЗЫК/ТЕМА.ftl`. По умолчанию: locales в проекте
help-arg-init-schema = Вывести JSON-схему leaflint.toml для редакторов и ничего не записывать
help-arg-format = Формат вывода; у check есть human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; у остальных — human и jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Тема проекта, а если её нет — встроенных материалов
help-arg-facts = Файл фактов вместо темы
help-arg-language = Язык памяток в виде тега BCP 47
help-arg-locale = Язык сообщений; по умолчанию: из окружения
help-arg-locales = Папка языковых пакетов, которые читаются раньше встроенных
help-arg-input = Читать файлы или записи (JSON Lines) со стандартного ввода
help-arg-only = Выполнять только эти правила
help-arg-enable = Выполнять также эти правила
help-arg-ignore = Не выполнять эти правила
help-arg-fail-on = Уровень, начиная с которого код завершения равен 1; по умолчанию: error
help-arg-jobs = Число потоков; по умолчанию: по одному на процессор
help-arg-color = Когда использовать цвета
help-arg-help = Вывести справку
help-arg-version = Вывести версию
usage-unknown-option = { $text } — не параметр этой команды
usage-unknown-command = { $text } — не команда
usage-invalid-value = { $text } — недопустимое значение для { $expected }
usage-missing = Нужно указать { $text }
usage-conflict = { $text } нельзя сочетать с { $expected }
usage-help = `leaflint --help` выводит справку.
