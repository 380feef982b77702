//! One language's words, loaded: a key and its arguments become text.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;

/// All words of one language. Switching the language is making a new one (about a millisecond).
///
/// A text costs a look-up and a copy, so screens ask again each frame. `Send` and `Sync`: a worker may word its own
/// progress.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What stands in a sentence's `{ $place }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text as it is.
    Text(Cow<'a, str>),
    /// A count: Fluent chooses singular or plural by it. Written without separators.
    Number(i64),
}

impl Words {
    /// Loads a language. A fault in its file costs the messages concerned (they show as their keys); a test keeps
    /// faults out.
    pub fn new(language: Language) -> Self {
        let source = match language {
            Language::ZhHans => include_str!("../../assets/i18n/zh-Hans.ftl"),
            Language::ZhHant => include_str!("../../assets/i18n/zh-Hant.ftl"),
            Language::En => include_str!("../../assets/i18n/en.ftl"),
        };
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(usable, _faults)| usable);
        let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolating marks are for mixed writing directions; here they would only show as boxes and break searches.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The language these words are of.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key without arguments; a key that is missing comes back itself.
    pub fn t(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text of a key with its arguments: `words.with("visit-count", &[("count", 3.into())])`.
    ///
    /// An argument that is missing shows as its name in braces, a key that is missing comes back itself.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_ref()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            fluent_args.set(*name, value);
        }
        self.format(key, Some(&fluent_args))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return key.to_owned();
        };
        // Faults are missing arguments; they stand in the text in braces, where they are seen.
        let mut faults = Vec::new();
        self.bundle
            .format_pattern(pattern, args, &mut faults)
            .into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_may_go_to_another_thread() {
        fn is_send_and_sync<T: Send + Sync>() {}
        is_send_and_sync::<Words>();
    }

    #[test]
    fn a_missing_key_is_its_own_text() {
        let missing = "no-such-key";
        for language in Language::ALL {
            let words = Words::new(language);
            assert_eq!(words.language(), language);
            assert_eq!(words.t(missing), missing);
            assert_eq!(words.with(missing, &[("count", 1.into())]), missing);
        }
    }

    #[test]
    fn arguments_stand_in_the_text_without_marks() {
        let args = [
            ("year", Arg::from("2026")),
            ("month", "11月".into()),
            ("day", 22_usize.into()),
        ];
        assert_eq!(
            Words::new(Language::ZhHans).with("date-full", &args),
            "2026年11月22日"
        );
    }

    #[test]
    fn a_missing_argument_is_seen() {
        let text = Words::new(Language::ZhHans).with("date-full", &[("year", 2026.into())]);
        assert_eq!(text, "2026年{$month}{$day}日");
    }

    #[test]
    fn numbers_keep_their_value() {
        for (arg, number) in [
            (Arg::from(-3_i64), -3),
            (Arg::from(3_i32), 3),
            (Arg::from(3_u32), 3),
            (Arg::from(u64::MAX), i64::MAX),
            (Arg::from(10_000_usize), 10_000),
        ] {
            assert_eq!(arg, Arg::Number(number));
        }
    }
}
