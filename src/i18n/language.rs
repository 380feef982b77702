//! Which languages there are, and which one a locale asks for.

/// A language of screens and prints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Simplified Chinese, as written in mainland China.
    #[default]
    ZhHans,
    /// Traditional Chinese, as written in Taiwan and Hong Kong.
    ZhHant,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::ZhHans, Self::ZhHant, Self::En];

    /// The BCP 47 tag, as the settings and `--lang` write it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::En => "en",
        }
    }

    /// The language that a tag or a system's locale asks for (`zh-CN`, `zh_TW.UTF-8`, `en-GB`); of others none.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
        // What follows is an encoding or a currency: zh-tw.utf-8, en-ie@euro.
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let mut subtags = tag.split('-');
        match subtags.next()? {
            "en" => Some(Self::En),
            "zh" => {
                // A script says more than a region: zh-Hans-HK is Simplified.
                let by_script = subtags.clone().find_map(|it| match it {
                    "hans" => Some(Self::ZhHans),
                    "hant" => Some(Self::ZhHant),
                    _ => None,
                });
                let is_traditional = subtags.any(|it| matches!(it, "tw" | "hk" | "mo"));
                let by_region = if is_traditional {
                    Self::ZhHant
                } else {
                    Self::ZhHans
                };
                Some(by_script.unwrap_or(by_region))
            }
            _ => None,
        }
    }

    /// The language asked for, else the remembered one (by its tag), else the system's.
    pub fn chosen(asked: Option<Self>, remembered: Option<&str>) -> Self {
        asked
            .or_else(|| remembered.and_then(Self::from_tag))
            .unwrap_or_else(Self::from_system_locale)
    }

    /// The first of the system's preferred languages that we speak, else Simplified Chinese.
    pub fn from_system_locale() -> Self {
        sys_locale::get_locales()
            .find_map(|tag| Self::from_tag(&tag))
            .unwrap_or_default()
    }

    /// The language's name in itself, so that everybody finds their own in a list whatever the list speaks.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::ZhHans => "简体中文",
            Self::ZhHant => "繁體中文",
            Self::En => "English",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_of_all_systems_are_understood() {
        for (tag, language) in [
            ("zh-Hans", Some(Language::ZhHans)),
            ("zh-Hant", Some(Language::ZhHant)),
            ("zh", Some(Language::ZhHans)),
            ("zh-CN", Some(Language::ZhHans)),
            ("zh_CN.UTF-8", Some(Language::ZhHans)),
            ("zh_CN.GB18030", Some(Language::ZhHans)),
            ("zh-SG", Some(Language::ZhHans)),
            ("zh_TW.UTF-8", Some(Language::ZhHant)),
            ("zh-HK", Some(Language::ZhHant)),
            ("zh-MO", Some(Language::ZhHant)),
            ("zh-Hant-TW", Some(Language::ZhHant)),
            ("zh-Hans-HK", Some(Language::ZhHans)),
            ("ZH-HANT", Some(Language::ZhHant)),
            ("en", Some(Language::En)),
            ("en-GB", Some(Language::En)),
            ("en_IE.UTF-8@euro", Some(Language::En)),
            ("fr-FR", None),
            ("english", None),
            ("C", None),
            ("C.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(Language::from_tag(tag), language, "{tag}");
        }
    }

    #[test]
    fn a_tag_is_read_back() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }
}
