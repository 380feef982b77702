//! The words for the choices of a closed list: its codes, its names in our languages, and what schools write.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::values::folded;
use crate::i18n::{Language, Words};

/// A closed list as it is read from cells and written into them.
pub(in crate::exchange) struct ChoiceList {
    /// Code and key of the name, in the order of the list.
    all: fn() -> Vec<(&'static str, &'static str)>,
    /// Folded words of people and their codes.
    codes: LazyLock<HashMap<String, &'static str>>,
}

impl ChoiceList {
    pub(in crate::exchange) const fn new(
        all: fn() -> Vec<(&'static str, &'static str)>,
        codes: fn() -> HashMap<String, &'static str>,
    ) -> Self {
        Self {
            all,
            codes: LazyLock::new(codes),
        }
    }

    /// The code that a cell means; `None` where it is none of the choices.
    pub(in crate::exchange) fn code(&self, typed: &str) -> Option<&'static str> {
        self.codes.get(&folded(typed)).copied()
    }

    /// The name of a code.
    pub(in crate::exchange) fn label(&self, code: &str, words: &Words) -> String {
        let all = (self.all)();
        let found = all.into_iter().find(|(known, _)| *known == code);
        found.map_or_else(|| code.to_owned(), |(_, key)| words.t(key))
    }

    /// Every name, in the order of the list.
    pub(in crate::exchange) fn labels(&self, words: &Words) -> Vec<String> {
        let all = (self.all)();
        all.into_iter().map(|(_, key)| words.t(key)).collect()
    }
}

/// Our own names of every language and the codes, then what schools write.
pub(in crate::exchange) fn codes_by_word(
    all: &[(&'static str, &'static str)],
    aliases: &[(&'static str, &[&str])],
) -> HashMap<String, &'static str> {
    let mut codes = HashMap::new();
    for language in Language::ALL {
        let words = Words::new(language);
        for (code, key) in all {
            codes.entry(folded(&words.t(key))).or_insert(*code);
        }
    }
    for (code, _) in all {
        codes.insert((*code).to_owned(), *code);
    }
    for (code, names) in aliases {
        for name in *names {
            codes.entry(folded(name)).or_insert(*code);
        }
    }
    codes
}

/// Declares the words of a closed list: `choice_list!(CHANNELS: Channel { Phone: ["电话"], … })`.
macro_rules! choice_list {
    ($name:ident: $choices:ident { $($variant:ident: [$($alias:literal),* $(,)?];)* }) => {
        pub(super) static $name: $crate::exchange::row::ChoiceList = {
            fn all() -> Vec<(&'static str, &'static str)> {
                $choices::ALL.iter().map(|it| (it.code(), it.label_key())).collect()
            }
            fn codes() -> std::collections::HashMap<String, &'static str> {
                $crate::exchange::row::codes_by_word(
                    &all(),
                    &[$(($choices::$variant.code(), &[$($alias),*]),)*],
                )
            }
            $crate::exchange::row::ChoiceList::new(all, codes)
        };
    };
}

pub(in crate::exchange) use choice_list;
