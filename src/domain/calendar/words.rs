//! The words that say whether a day rests or works, in sheets, calendar files and typed lines.

/// What a text says of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Neither.
    Nothing,
    /// 休.
    Rest,
    /// 班.
    Work,
    /// Both, so nobody knows.
    Both,
}

/// Says nothing of itself: days are moved (调休) by resting on some and working on others.
const MOVED: [&str; 5] = ["调休", "調休", "补休", "補休", "正常"];

// The longer words first: the shorter ones are parts of them.
const WORK: [&str; 7] = ["工作日", "上班", "补班", "補班", "上课", "上課", "班"];
const REST: [&str; 7] = ["放假", "休息日", "休息", "休", "假期", "假日", "假"];

/// Parts of names: 暑假, 春节假期.
const IN_NAMES: [&str; 3] = ["假期", "假日", "假"];

/// A longer name is cut; it is shown beside the day and nothing hangs on it.
const MAX_NAME_CHARS: usize = 20;

const ENGLISH_WORK: [&str; 4] = ["work", "workday", "working", "open"];
const ENGLISH_REST: [&str; 5] = ["rest", "holiday", "holidays", "off", "closed"];

/// Whether a text says rest or work.
#[must_use]
pub fn kind_said(text: &str) -> Said {
    let moved = |text: String, word: &&str| text.replace(word, "");
    let text = MOVED.iter().fold(text.to_lowercase(), moved);
    // 不放假 and 不上班 say the opposite of what stands in them.
    if text.contains('不') {
        return Said::Both;
    }
    let says = |chinese: &[&str], english: &[&str]| {
        let mut words = text.split(|c: char| !c.is_ascii_alphabetic());
        chinese.iter().any(|word| text.contains(word)) || words.any(|word| english.contains(&word))
    };
    match (says(&REST, &ENGLISH_REST), says(&WORK, &ENGLISH_WORK)) {
        (false, false) => Said::Nothing,
        (true, false) => Said::Rest,
        (false, true) => Said::Work,
        (true, true) => Said::Both,
    }
}

/// What a day is called in a text: its first part that is more than a number (二、), a count (共9天) and words that
/// say rest or work. Empty if there is none.
#[must_use]
pub fn name_said(text: &str) -> String {
    let names = text.split([',', '，', '、']).map(name_in_part);
    let name = names.into_iter().find(|name| !name.is_empty());
    name.unwrap_or_default()
        .chars()
        .take(MAX_NAME_CHARS)
        .collect()
}

fn name_in_part(part: &str) -> String {
    if part.starts_with('共') {
        return String::new();
    }
    let words = part
        .split(|c: char| c.is_whitespace() || (!c.is_alphanumeric() && c != '·' && c != '-'))
        .map(without_kind_words)
        .filter(|word| {
            !word
                .chars()
                .all(|c| c.is_ascii_digit() || NUMBERS.contains(c))
        });
    words.collect::<Vec<_>>().join(" ")
}

/// Numbers before a festival in a notice.
const NUMBERS: &str = "一二三四五六七八九十";

/// A word without what says rest or work before and behind it: 休春节, 春节放假, 调休上班. 暑假 stays.
fn without_kind_words(word: &str) -> &str {
    let lower = word.to_lowercase();
    if ENGLISH_WORK
        .iter()
        .chain(&ENGLISH_REST)
        .any(|it| *it == lower)
    {
        return "";
    }
    let kinds = || MOVED.iter().chain(&WORK).chain(&REST);
    if kinds().any(|kind| *kind == word) {
        return "";
    }
    let mut name = word;
    let outer = || kinds().filter(|it| !IN_NAMES.contains(it));
    while let Some(shorter) =
        outer().find_map(|kind| name.strip_prefix(kind).or_else(|| name.strip_suffix(kind)))
    {
        name = shorter;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_say_it_is_understood() {
        for (text, said) in [
            ("休", Said::Rest),
            ("放假调休", Said::Rest),
            ("holiday", Said::Rest),
            ("Day off", Said::Rest),
            ("班", Said::Work),
            ("调休上班", Said::Work),
            ("補班", Said::Work),
            ("workday", Said::Work),
            ("春节", Said::Nothing),
            ("调休", Said::Nothing),
            ("Forest office", Said::Nothing),
            ("休 上班", Said::Both),
            ("不放假", Said::Both),
        ] {
            assert_eq!(kind_said(text), said, "{text}");
        }
    }

    #[test]
    fn a_name_is_what_is_left() {
        for (text, name) in [
            ("休 春节", "春节"),
            ("休春节", "春节"),
            ("调休上班", ""),
            ("放假调休,共9天", ""),
            ("二、春节:", "春节"),
            ("1. 元旦", "元旦"),
            ("休 暑假", "暑假"),
            ("假", ""),
            ("班 校庆80周年", "校庆80周年"),
            ("Spring Festival holiday", "Spring Festival"),
        ] {
            assert_eq!(name_said(text), name, "{text}");
        }
    }
}
