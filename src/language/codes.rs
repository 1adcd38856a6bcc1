//! Codes of languages, scripts and regions that name the same thing, after CLDR and ISO 639.

/// Codes no longer in use, and codes of a part that stand for the whole.
pub const ALIASES: &[(&str, &str)] = &[
    ("als", "sq"),
    ("arb", "ar"),
    ("azj", "az"),
    ("bok", "nb"),
    ("cmn", "zh"),
    ("ekk", "et"),
    ("hbs", "sr-Latn"),
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("khk", "mn"),
    ("lvs", "lv"),
    ("mo", "ro"),
    ("mol", "ro"),
    ("no", "nb"),
    ("npi", "ne"),
    ("nyn", "nn"),
    ("ory", "or"),
    ("pes", "fa"),
    ("prs", "fa-AF"),
    ("quz", "qu"),
    ("scc", "sr"),
    ("scr", "hr"),
    ("sh", "sr-Latn"),
    ("swh", "sw"),
    ("tgl", "fil"),
    ("tl", "fil"),
    ("uzn", "uz"),
    ("ydd", "yi"),
    ("zsm", "ms"),
];

/// ISO 639-2 and 639-3 codes of the languages that have a code of two letters.
#[rustfmt::skip]
pub const THREE_LETTERS: &[(&str, &str)] = &[
    ("aar", "aa"), ("abk", "ab"), ("ave", "ae"), ("afr", "af"), ("aka", "ak"), ("amh", "am"), ("arg", "an"), ("ara", "ar"), ("asm", "as"),
    ("ava", "av"), ("aym", "ay"), ("aze", "az"), ("bak", "ba"), ("bel", "be"), ("bul", "bg"), ("bis", "bi"), ("bam", "bm"), ("ben", "bn"),
    ("bod", "bo"), ("tib", "bo"), ("bre", "br"), ("bos", "bs"), ("cat", "ca"), ("che", "ce"), ("cha", "ch"), ("cos", "co"), ("cre", "cr"),
    ("ces", "cs"), ("cze", "cs"), ("chu", "cu"), ("chv", "cv"), ("cym", "cy"), ("wel", "cy"), ("dan", "da"), ("deu", "de"), ("ger", "de"),
    ("div", "dv"), ("dzo", "dz"), ("ewe", "ee"), ("ell", "el"), ("gre", "el"), ("eng", "en"), ("epo", "eo"), ("spa", "es"), ("est", "et"),
    ("eus", "eu"), ("baq", "eu"), ("fas", "fa"), ("per", "fa"), ("ful", "ff"), ("fin", "fi"), ("fij", "fj"), ("fao", "fo"), ("fra", "fr"),
    ("fre", "fr"), ("fry", "fy"), ("gle", "ga"), ("gla", "gd"), ("glg", "gl"), ("grn", "gn"), ("guj", "gu"), ("glv", "gv"), ("hau", "ha"),
    ("heb", "he"), ("hin", "hi"), ("hmo", "ho"), ("hrv", "hr"), ("hat", "ht"), ("hun", "hu"), ("hye", "hy"), ("arm", "hy"), ("her", "hz"),
    ("ina", "ia"), ("ind", "id"), ("ile", "ie"), ("ibo", "ig"), ("iii", "ii"), ("ipk", "ik"), ("ido", "io"), ("isl", "is"), ("ice", "is"),
    ("ita", "it"), ("iku", "iu"), ("jpn", "ja"), ("jav", "jv"), ("kat", "ka"), ("geo", "ka"), ("kon", "kg"), ("kik", "ki"), ("kua", "kj"),
    ("kaz", "kk"), ("kal", "kl"), ("khm", "km"), ("kan", "kn"), ("kor", "ko"), ("kau", "kr"), ("kas", "ks"), ("kur", "ku"), ("kom", "kv"),
    ("cor", "kw"), ("kir", "ky"), ("lat", "la"), ("ltz", "lb"), ("lug", "lg"), ("lim", "li"), ("lin", "ln"), ("lao", "lo"), ("lit", "lt"),
    ("lub", "lu"), ("lav", "lv"), ("mlg", "mg"), ("mah", "mh"), ("mri", "mi"), ("mao", "mi"), ("mkd", "mk"), ("mac", "mk"), ("mal", "ml"),
    ("mon", "mn"), ("mar", "mr"), ("msa", "ms"), ("may", "ms"), ("mlt", "mt"), ("mya", "my"), ("bur", "my"), ("nau", "na"), ("nob", "nb"),
    ("nde", "nd"), ("nep", "ne"), ("ndo", "ng"), ("nld", "nl"), ("dut", "nl"), ("nno", "nn"), ("nor", "nb"), ("nbl", "nr"), ("nav", "nv"),
    ("nya", "ny"), ("oci", "oc"), ("oji", "oj"), ("orm", "om"), ("ori", "or"), ("oss", "os"), ("pan", "pa"), ("pli", "pi"), ("pol", "pl"),
    ("pus", "ps"), ("por", "pt"), ("que", "qu"), ("roh", "rm"), ("run", "rn"), ("ron", "ro"), ("rum", "ro"), ("rus", "ru"), ("kin", "rw"),
    ("san", "sa"), ("srd", "sc"), ("snd", "sd"), ("sme", "se"), ("sag", "sg"), ("sin", "si"), ("slk", "sk"), ("slo", "sk"), ("slv", "sl"),
    ("smo", "sm"), ("sna", "sn"), ("som", "so"), ("sqi", "sq"), ("alb", "sq"), ("srp", "sr"), ("ssw", "ss"), ("sot", "st"), ("sun", "su"),
    ("swe", "sv"), ("swa", "sw"), ("tam", "ta"), ("tel", "te"), ("tgk", "tg"), ("tha", "th"), ("tir", "ti"), ("tuk", "tk"), ("tsn", "tn"),
    ("ton", "to"), ("tur", "tr"), ("tso", "ts"), ("tat", "tt"), ("tah", "ty"), ("uig", "ug"), ("ukr", "uk"), ("urd", "ur"), ("uzb", "uz"),
    ("ven", "ve"), ("vie", "vi"), ("vol", "vo"), ("wln", "wa"), ("wol", "wo"), ("xho", "xh"), ("yid", "yi"), ("yor", "yo"), ("zha", "za"),
    ("zho", "zh"), ("chi", "zh"), ("zul", "zu"),
];

/// Languages of CLDR and of large communities that have no code of two letters.
pub const WITHOUT_TWO_LETTERS: &[&str] = &[
    "ast", "bgc", "bho", "bik", "brx", "ceb", "chr", "ckb", "doi", "dsb", "fil", "fur", "gsw", "haw", "hil", "hmn",
    "hsb", "ilo", "kab", "kmr", "kok", "mai", "mni", "nan", "nds", "nqo", "pcm", "rom", "sah", "sat", "sco", "scn",
    "szl", "tet", "tpi", "tzm", "vec", "war", "wuu", "yue", "zgh",
];

/// Regions no longer in use, and a frequent slip.
pub const REGIONS: &[(&str, &str)] =
    &[("BU", "MM"), ("DD", "DE"), ("FX", "FR"), ("SU", "RU"), ("TP", "TL"), ("UK", "GB"), ("YU", "RS"), ("ZR", "CD")];

/// Regions whose Spanish has its parent in es-419.
pub const LATIN_AMERICA: &[&str] = &[
    "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV",
    "US", "UY", "VE",
];

/// The variant that a bare language tag means.
pub const USUAL: &[(&str, &str)] = &[("pt", "pt-BR"), ("zh", "zh-Hans")];

/// Languages in a script that is not their usual one: nothing wider stands for them.
pub const OTHER_SCRIPTS: &[&str] = &[
    "az-Arab", "az-Cyrl", "bs-Cyrl", "ff-Adlm", "ha-Arab", "hi-Latn", "kk-Arab", "kok-Latn", "ks-Deva", "ku-Arab",
    "mn-Mong", "ms-Arab", "pa-Arab", "sd-Deva", "sr-Latn", "uz-Arab", "uz-Cyrl", "yue-Hans", "zh-Hant",
];

/// Scripts, by their ISO 15924 codes, and the languages usually written in them; all others are written in Latin letters.
pub const SCRIPTS: &[(&str, &str)] = &[
    ("Arab", "ar arz bal bgn ckb fa ks lrc mzn ps sd skr ug ur"),
    ("Armn", "hy"),
    ("Beng", "as bn mni"),
    ("Cakm", "ccp"),
    ("Cans", "iu"),
    ("Cher", "chr"),
    ("Cyrl", "ab av ba be bg ce cu cv kk ky mk mn os ru sah sr tg tt uk"),
    ("Deva", "bgc bho brx doi hi kok mai mr ne sa"),
    ("Ethi", "am ti"),
    ("Geor", "ka"),
    ("Grek", "el"),
    ("Gujr", "gu"),
    ("Guru", "pa"),
    ("Hang", "ko"),
    ("Hani", "zh yue wuu nan lzh"),
    ("Hebr", "he yi"),
    ("Hira", "ja"),
    ("Khmr", "km"),
    ("Knda", "kn"),
    ("Laoo", "lo"),
    ("Mlym", "ml"),
    ("Mymr", "my shn"),
    ("Nkoo", "nqo"),
    ("Olck", "sat"),
    ("Orya", "or"),
    ("Osge", "osa"),
    ("Sinh", "si"),
    ("Syrc", "syr"),
    ("Taml", "ta"),
    ("Telu", "te"),
    ("Tfng", "zgh"),
    ("Thaa", "dv"),
    ("Thai", "th"),
    ("Tibt", "bo dz"),
    ("Vaii", "vai"),
    ("Yiii", "ii"),
];

/// Frequent characters that only the traditional way of writing Chinese has.
pub const TRADITIONAL: &str = "\u{9019}\u{5011}\u{500b}\u{6703}\u{8aaa}\u{7642}\u{91dd}\u{819a}\u{9593}\u{6642}\u{9577}\u{85e5} \
     \u{7121}\u{9ad4}\u{9084}\u{904e}\u{61c9}\u{5c0d}\u{8207}\u{7d93}\u{767c}\u{9ebc}\u{8853}\u{5f9e} \
     \u{958b}\u{95dc}\u{70ba}\u{5e7e}\u{81c9}\u{50b7}\u{7652}\u{71d2}\u{8b93}";

/// The same in the simplified way.
pub const SIMPLIFIED: &str = "\u{8fd9}\u{4eec}\u{4e2a}\u{4f1a}\u{8bf4}\u{7597}\u{9488}\u{80a4}\u{95f4}\u{65f6}\u{957f}\u{836f} \
     \u{65e0}\u{4f53}\u{8fd8}\u{8fc7}\u{5e94}\u{5bf9}\u{4e0e}\u{7ecf}\u{53d1}\u{4e48}\u{672f}\u{4ece} \
     \u{5f00}\u{5173}\u{4e3a}\u{51e0}\u{8138}\u{4f24}\u{6108}\u{70e7}\u{8ba9}";
