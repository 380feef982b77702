//! The Fluent files are whole, agree with each other and with the source, and each is in its own script.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "words/rust_literals.rs"]
mod rust_literals;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_literals::RustSource;
use shouwen::i18n::{Language, Words};

/// Characters that Big5 holds for old or rare words, but which today are the simplified form of another.
const SIMPLIFIED_IN_BIG5: &str =
    "与么优体凄听圣坏复宁岭并庄异怀惊扑扰晒机构栖气洁离网触赶霉万仆价党厂几种筑适荐据胜虫蜡";

/// Key → value, as it stands in the file.
type Messages = BTreeMap<String, String>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn ftl(language: Language) -> String {
    fs::read_to_string(
        root()
            .join("assets/i18n")
            .join(format!("{}.ftl", language.tag())),
    )
    .unwrap()
}

/// The messages of a file. Only what our files use: keys at the start of a line, values to the next key or comment.
fn messages(language: Language) -> Messages {
    let mut messages = Messages::new();
    let mut key = None;
    for line in ftl(language).lines() {
        let is_key = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if is_key {
            let (name, value) = line
                .split_once('=')
                .unwrap_or_else(|| panic!("{language:?}: {line}"));
            let name = name.trim().to_owned();
            let earlier = messages.insert(name.clone(), value.trim().to_owned());
            assert_eq!(earlier, None, "{language:?}: {name} stands twice");
            key = Some(name);
        } else if line.starts_with('#') {
            key = None;
        } else if let Some(value) = key.as_ref().and_then(|key| messages.get_mut(key)) {
            value.push('\n');
            value.push_str(line);
        }
    }
    messages
}

/// The names after `$` in a value.
fn places(value: &str) -> BTreeSet<&str> {
    let names = value.split('$').skip(1);
    names
        .map(|it| {
            it.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
                .next()
                .unwrap()
        })
        .collect()
}

fn sources() -> Vec<(PathBuf, RustSource)> {
    let mut folders = vec![root().join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let source = RustSource::read(&fs::read_to_string(&path).unwrap());
                sources.push((path, source));
            }
        }
    }
    sources
}

fn assert_none(faults: &[String], what: &str) {
    assert!(faults.is_empty(), "{what}:\n  {}", faults.join("\n  "));
}

/// Whether a text is written as keys are: small words joined by hyphens.
fn looks_like_key(text: &str) -> bool {
    text.contains('-')
        && text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

#[test]
fn every_file_is_without_fault() {
    for language in Language::ALL {
        let resource = match FluentResource::try_new(ftl(language)) {
            Ok(resource) => resource,
            Err((_, faults)) => panic!("{language:?}: {faults:?}"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap()]);
        bundle
            .add_resource(resource)
            .unwrap_or_else(|faults| panic!("{language:?}: {faults:?}"));
        for (key, value) in messages(language) {
            let message = bundle
                .get_message(&key)
                .unwrap_or_else(|| panic!("{language:?}: {key} is not read"));
            let pattern = message
                .value()
                .unwrap_or_else(|| panic!("{language:?}: {key} has no value"));
            let mut args = FluentArgs::new();
            for place in places(&value) {
                args.set(place, 2);
            }
            let mut faults = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut faults);
            assert!(faults.is_empty(), "{language:?}: {key}: {faults:?}");
            assert!(!text.trim().is_empty(), "{language:?}: {key} is empty");
        }
    }
}

#[test]
fn the_three_files_have_the_same_keys_and_places() {
    let first = messages(Language::ZhHans);
    let mut faults = Vec::new();
    for language in [Language::ZhHant, Language::En] {
        let other = messages(language);
        let tag = language.tag();
        faults.extend(
            first
                .keys()
                .filter(|key| !other.contains_key(*key))
                .map(|key| format!("{key} is not in {tag}")),
        );
        faults.extend(
            other
                .keys()
                .filter(|key| !first.contains_key(*key))
                .map(|key| format!("{key} is only in {tag}")),
        );
        for (key, value) in &other {
            let Some(first_value) = first.get(key) else {
                continue;
            };
            if places(value) != places(first_value) {
                faults.push(format!(
                    "{key}: zh-Hans has {:?}, {tag} {:?}",
                    places(first_value),
                    places(value)
                ));
            }
        }
    }
    assert_none(&faults, "the files differ");
}

#[test]
fn keys_are_small_words_with_hyphens() {
    let keys = messages(Language::ZhHans);
    let faults: Vec<String> = keys
        .into_keys()
        .filter(|key| !looks_like_key(key))
        .collect();
    assert_none(&faults, "keys written otherwise");
}

#[test]
fn every_key_that_the_source_asks_for_exists() {
    let keys = messages(Language::ZhHans);
    let mut faults = Vec::new();
    for (path, source) in sources() {
        let asked = source.literals.iter().filter(|it| source.is_asked_for(it));
        // Keys made from values of a choice: every function whose name ends in `key` returns whole keys.
        let made = source
            .literals
            .iter()
            .filter(|it| looks_like_key(&it.text) && source.is_in_key_function(it));
        for literal in asked.chain(made).filter(|it| !keys.contains_key(&it.text)) {
            faults.push(format!(
                "{}:{}: {}",
                path.display(),
                literal.line,
                literal.text
            ));
        }
    }
    assert_none(&faults, "keys without words");
}

#[test]
fn every_key_is_used() {
    let sources = sources();
    let used: BTreeSet<&str> = sources
        .iter()
        .flat_map(|(_, source)| source.literals.iter().map(|it| it.text.as_str()))
        .collect();
    let keys = messages(Language::ZhHans);
    let faults: Vec<String> = keys
        .into_keys()
        .filter(|key| !used.contains(key.as_str()))
        .collect();
    assert_none(&faults, "words that nothing shows");
}

#[test]
fn each_chinese_file_is_in_its_own_script() {
    let mut faults = Vec::new();
    for (key, value) in messages(Language::ZhHans) {
        // GB2312 was made before traditional characters were added to its successors.
        let wrong: String = value
            .chars()
            .filter(|c| is_han(*c) && !is_gb2312(*c))
            .collect();
        if !wrong.is_empty() {
            faults.push(format!("zh-Hans: {key}: {wrong}"));
        }
    }
    for (key, value) in messages(Language::ZhHant) {
        let wrong: String = value
            .chars()
            .filter(|c| is_han(*c) && !is_traditional(*c))
            .collect();
        if !wrong.is_empty() {
            faults.push(format!("zh-Hant: {key}: {wrong}"));
        }
    }
    assert_none(&faults, "characters of the other script");
}

#[test]
fn chinese_sentences_have_chinese_punctuation() {
    let mut faults = Vec::new();
    for language in [Language::ZhHans, Language::ZhHant] {
        for (key, value) in messages(language) {
            let chars: Vec<char> = value.chars().collect();
            if chars
                .windows(2)
                .any(|pair| is_han(pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '!' | '.'))
            {
                faults.push(format!("{}: {key}: {value}", language.tag()));
            }
        }
    }
    assert_none(&faults, "half-width punctuation after a Chinese character");
}

#[test]
fn english_is_without_chinese() {
    let english = messages(Language::En);
    let faults: Vec<String> = english
        .into_iter()
        .filter(|(_, value)| value.chars().any(is_han))
        .map(|it| it.0)
        .collect();
    assert_none(&faults, "Chinese in English");
}

#[test]
fn the_program_reads_what_the_files_say() {
    for language in Language::ALL {
        let words = Words::new(language);
        for (key, value) in messages(language) {
            if places(&value).is_empty() && !value.contains(['{', '\n']) {
                assert_eq!(words.t(&key), value, "{language:?}: {key}");
            }
        }
    }
}

#[test]
fn the_script_check_knows_both_scripts() {
    for c in "们这个说时间记录来访签离门卫办理".chars() {
        assert!(is_gb2312(c), "{c}");
    }
    for c in "們這個說時間記錄來訪簽離門衛辦裡啟為著".chars() {
        assert!(is_traditional(c), "{c}");
    }
    for c in "們這個說時間記錄來訪簽離門衛辦".chars() {
        assert!(!is_gb2312(c), "{c}");
    }
    for c in "们这个说时间记录来访签离门卫办万与机体号礼无价优启为".chars()
    {
        assert!(!is_traditional(c), "{c}");
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// GB2312 is the part of GBK whose bytes are both 0xA1 or more; its characters lie in the rows 0xB0 to 0xF7.
fn is_gb2312(c: char) -> bool {
    let text = c.to_string();
    let (bytes, _, has_unmappable) = encoding_rs::GBK.encode(&text);
    !has_unmappable && matches!(bytes[..], [0xB0..=0xF7, 0xA1..=0xFE])
}

/// Big5 as it was first made: its encoder also knows later additions, simplified characters among them.
fn is_traditional(c: char) -> bool {
    let text = c.to_string();
    let (bytes, _, has_unmappable) = encoding_rs::BIG5.encode(&text);
    let is_first_made = match bytes[..] {
        [lead, trail] => {
            matches!(u16::from_be_bytes([lead, trail]), 0xA440..=0xC67E | 0xC940..=0xF9DC)
        }
        _ => false,
    };
    !has_unmappable && is_first_made && !SIMPLIFIED_IN_BIG5.contains(c)
}
