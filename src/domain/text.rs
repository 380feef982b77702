//! Cleaning what was typed or pasted, before it is kept: white space, invisible characters, full-width digits.
//!
//! Nothing here judges a text or changes a visible character's meaning; it must not know which field a text is for.

/// Length of the longest telephone number there is, country code included (E.164); more digits are two numbers.
const MAX_PHONE_DIGITS: usize = 15;

/// A text of one line: trimmed, every run of white space or line breaks one space, invisible characters removed.
///
/// Ideographic spaces (U+3000) are white space too. Full-width letters stay as they were typed.
pub fn clean_line(typed: &str) -> String {
    let mut line = String::with_capacity(typed.len());
    let mut space_owed = false;
    for c in visible_chars(typed) {
        if is_space(c) {
            space_owed = !line.is_empty();
        } else {
            if space_owed {
                line.push(' ');
                space_owed = false;
            }
            line.push(c);
        }
    }
    line
}

/// A text of several lines: line breaks are `\n`, at most two blank lines in a row, none at the start or the end, no
/// white space at the end of a line, tabs are spaces, invisible characters removed.
///
/// The two ideographic spaces that begin a Chinese paragraph stay.
pub fn clean_text(typed: &str) -> String {
    let one_kind_of_break: String = typed
        .replace("\r\n", "\n")
        .chars()
        .map(|c| if is_line_break(c) { '\n' } else { c })
        .collect();
    let mut text = String::with_capacity(one_kind_of_break.len());
    let mut blank_lines = 0;
    for raw_line in one_kind_of_break.split('\n') {
        let line: String = visible_chars(raw_line)
            .map(|c| if c == '\t' { ' ' } else { c })
            .collect();
        let line = line.trim_end_matches(is_space);
        if line.is_empty() {
            blank_lines += 1;
        } else if text.is_empty() {
            text.push_str(line.trim_start_matches(|c| is_space(c) && c != '\u{3000}'));
            blank_lines = 0;
        } else {
            for _ in 0..=blank_lines.min(2) {
                text.push('\n');
            }
            text.push_str(line);
            blank_lines = 0;
        }
    }
    text
}

/// Full-width ASCII (`１２：３０`, `ＡＢＣ`) and the ideographic space as their half-width selves; all else as it is.
pub fn fold_width(text: &str) -> String {
    text.chars().map(fold_char_width).collect()
}

/// How many characters a person would count, roughly: Unicode scalar values, so 𠮷 is one.
pub fn char_count(text: &str) -> usize {
    text.chars().count()
}

/// The digits of a telephone number, for searching: full-width digits folded, separators dropped, a leading `+` kept.
pub fn phone_digits(phone: &str) -> String {
    let mut digits = String::with_capacity(phone.len());
    for c in phone.chars().map(fold_char_width) {
        if c.is_ascii_digit() || (c == '+' && digits.is_empty()) {
            digits.push(c);
        }
    }
    if digits == "+" { String::new() } else { digits }
}

/// A telephone number for eyes that need not know it: `138****5678`.
///
/// Never shows more than seven digits, and of a short number less, so that what is typed beside a number (an
/// extension, a second number) does not give the first away. What holds no digit is hidden whole; empty stays empty.
pub fn mask_phone(phone: &str) -> String {
    const HIDDEN: &str = "****";
    if phone.trim().is_empty() {
        return String::new();
    }
    let number = phone_digits(phone);
    let (plus, digits) = match number.strip_prefix('+') {
        Some(digits) => ("+", digits),
        None => ("", number.as_str()),
    };
    let (head, tail) = match digits.len() {
        0..=4 => (0, 0),
        5..=7 => (0, 2),
        11..=MAX_PHONE_DIGITS if plus.is_empty() => (3, 4),
        11..=MAX_PHONE_DIGITS => (2, 4),
        _ => (0, 4),
    };
    let plus = if head == 0 { "" } else { plus };
    // Only ASCII digits are left, so every byte index is a character boundary.
    format!(
        "{plus}{}{HIDDEN}{}",
        &digits[..head],
        &digits[digits.len() - tail..]
    )
}

/// The characters of `text` without those that nobody sees; white space and line breaks stay.
///
/// A joiner stays where it shapes what is seen: after a letter of a joining script, and inside an emoji.
fn visible_chars(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut previous = ' ';
    text.chars().filter(move |&c| {
        let keep = if matches!(c, '\u{200C}' | '\u{200D}') {
            takes_joiner(previous)
        } else {
            is_space(c) || !is_invisible(c)
        };
        if keep {
            previous = c;
        }
        keep
    })
}

fn fold_char_width(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        // The full-width forms lie in ASCII's own order, 0xFEE0 above it.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

fn is_space(c: char) -> bool {
    // The braille blank is no white space to Unicode, but a name made of it looks empty.
    c.is_whitespace() || c == '\u{2800}'
}

fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Controls, bidirectional overrides, zero-width characters, fillers and non-characters.
///
/// Variation selectors are not among them: they choose between forms of a rare character in a name.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Whether a joiner after `c` changes what is seen: Arabic, Indic and Mongolian letters, emoji and their modifiers.
fn takes_joiner(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{DFF}' | '\u{1800}'..='\u{18AF}' | '\u{2600}'..='\u{27BF}' | '\u{FE0F}'
        | '\u{1F300}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_trimmed_and_its_spaces_are_single() {
        for (typed, cleaned) in [
            ("", ""),
            ("  张三　", "张三"),
            ("张\u{3000}\u{3000}三", "张 三"),
            ("Anna \t\r\n Li", "Anna Li"),
            ("\u{FEFF}张\u{200B}三\u{0}", "张三"),
            ("\u{202E}abc\u{202C}", "abc"),
            ("a \u{200B} b", "a b"),
            ("\u{3164}", ""),
            ("\u{2800}\u{2800}", ""),
            ("１２：３０", "１２：３０"),
            ("𠮷田", "𠮷田"),
        ] {
            assert_eq!(clean_line(typed), cleaned, "{typed:?}");
        }
    }

    #[test]
    fn a_joiner_stays_only_where_it_is_seen() {
        assert_eq!(clean_line("张\u{200D}三"), "张三");
        let family = "👨\u{200D}👩\u{200D}👧";
        assert_eq!(clean_line(family), family);
        assert_eq!(clean_line("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn a_variation_of_a_rare_character_stays() {
        assert_eq!(clean_line("葛\u{E0100}西"), "葛\u{E0100}西");
    }

    #[test]
    fn a_text_keeps_its_lines_and_at_most_two_blank_ones() {
        for (typed, cleaned) in [
            ("一\r\n二\r三\u{2028}四", "一\n二\n三\n四"),
            ("\n\n一  \n\n\n\n\n二\n\n", "一\n\n\n二"),
            ("  一\n  二", "一\n  二"),
            ("　　一\n　　二", "　　一\n　　二"),
            ("一\t二\u{7}", "一 二"),
            ("　\n \n", ""),
        ] {
            assert_eq!(clean_text(typed), cleaned, "{typed:?}");
        }
    }

    #[test]
    fn a_phone_is_its_digits() {
        for (phone, digits) in [
            ("138 1234-5678", "13812345678"),
            ("＋８６ （０１０）6234", "+860106234"),
            ("010-62345678转12", "0106234567812"),
            ("1+2", "12"),
            ("无", ""),
            ("+", ""),
        ] {
            assert_eq!(phone_digits(phone), digits, "{phone}");
        }
    }

    #[test]
    fn a_masked_phone_hides_its_middle() {
        for (phone, masked) in [
            ("13812345678", "138****5678"),
            ("138-1234-5678", "138****5678"),
            ("+86 13812345678", "+86****5678"),
            ("010-62345678", "010****5678"),
            ("62345678", "****5678"),
            ("123456", "****56"),
            ("1234", "****"),
            ("13812345678 13987654321", "****4321"),
            ("微信同号", "****"),
            (" ", ""),
        ] {
            assert_eq!(mask_phone(phone), masked, "{phone}");
        }
    }

    #[test]
    fn full_width_is_folded_and_rare_characters_count_once() {
        assert_eq!(fold_width("ＡＢ１２：３０～　张"), "AB12:30~ 张");
        assert_eq!(char_count("𠮷䶮㛃"), 3);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(typed in any::<String>()) {
            let line = clean_line(&typed);
            prop_assert_eq!(clean_line(&line), line.clone());
            let text = clean_text(&typed);
            prop_assert_eq!(clean_text(&text), text.clone());
        }

        #[test]
        fn cleaning_spaces_and_joiners_twice_changes_nothing(
            typed in "[ a张\\t\\r\\n\\x{b}\\x{2028}\\x{200b}\\x{200d}\\x{3000}\\x{62e}👩\\x{feff}]{0,40}"
        ) {
            let line = clean_line(&typed);
            prop_assert_eq!(clean_line(&line), line.clone());
            let text = clean_text(&typed);
            prop_assert_eq!(clean_text(&text), text.clone());
        }

        #[test]
        fn no_control_character_survives(typed in any::<String>()) {
            prop_assert!(!clean_line(&typed).chars().any(char::is_control));
            prop_assert!(!clean_text(&typed).chars().any(|c| c.is_control() && c != '\n'));
            prop_assert!(!clean_text(&typed).contains("\n\n\n\n"));
        }

        #[test]
        fn a_masked_phone_never_shows_more_than_seven_digits(phone in any::<String>()) {
            prop_assert!(mask_phone(&phone).chars().filter(char::is_ascii_digit).count() <= 7);
        }
    }
}
