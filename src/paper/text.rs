//! Where a text is cut into lines.
//!
//! Chinese breaks between characters, but no line begins with what closes (，。）) or ends with what opens (（《), and no
//! last line is a single character. What has no place to break, such as a long address of the web, is cut where the
//! line ends. Knows nothing of pages.

use unicode_linebreak::linebreaks;

use super::canvas::Type;
use super::fonts;

/// Cuts a text into lines no wider than `width_pt`; each line end in the text ends a line too. Never empty: an empty
/// text is one empty line.
#[must_use]
pub fn break_lines(text: &str, set: Type, width_pt: f32) -> Vec<&str> {
    let mut lines = Vec::with_capacity(1);
    for paragraph in text.split('\n') {
        let paragraph = paragraph.trim_end();
        if set.width_pt(paragraph) <= width_pt {
            lines.push(paragraph);
        } else {
            break_paragraph(paragraph, set, width_pt, &mut lines);
        }
    }
    lines
}

/// A place where a line may end.
#[derive(Debug, Clone, Copy)]
struct Chance {
    /// The byte before which the next line begins.
    at: usize,
    /// The width of the text up to there, blanks at its end not counted.
    width_pt: f32,
}

fn break_paragraph<'a>(paragraph: &'a str, set: Type, width_pt: f32, lines: &mut Vec<&'a str>) {
    let mut rest = paragraph;
    while !rest.is_empty() {
        let (end, before) = line_end(rest, set, width_pt);
        let (line, after) = rest.split_at(end);
        if let Some(earlier) = before.filter(|_| is_orphan(after)) {
            let (line, after) = rest.split_at(earlier);
            lines.push(line.trim_end());
            lines.push(after.trim_start_matches(' ').trim_end());
            return;
        }
        lines.push(line.trim_end());
        rest = after.trim_start_matches(' ');
    }
}

/// A last line of one character, with or without the full stop after it.
fn is_orphan(line: &str) -> bool {
    let line = line.trim_matches(' ');
    let is_letter = |c: &char| {
        !matches!(
            c,
            '。' | '，'
                | '！'
                | '？'
                | '；'
                | '：'
                | '）'
                | '”'
                | '’'
                | '」'
                | '』'
                | '》'
                | '】'
                | '…'
                | '、'
        )
    };
    !line.is_empty() && line.len() <= 4 * 3 && line.chars().filter(is_letter).count() <= 1
}

/// Where the first line of `text` ends, and the place before that where it might have ended too.
fn line_end(text: &str, set: Type, width_pt: f32) -> (usize, Option<usize>) {
    let (mut last, mut before): (Option<Chance>, Option<Chance>) = (None, None);
    for chance in chances(text, set) {
        if chance.width_pt > width_pt {
            break;
        }
        (before, last) = (last, Some(chance));
    }
    match last {
        // A line that would be left half empty has only itself to move to the next one.
        Some(last) => {
            let before = before.filter(|it| it.width_pt > width_pt / 2.0);
            (last.at, before.map(|it| it.at))
        }
        None => (anywhere(text, set, width_pt), None),
    }
}

/// The places where a line of `text` may end, with the width up to each, one after the other.
fn chances(text: &str, set: Type) -> impl Iterator<Item = Chance> {
    let mut measured_to = 0;
    let mut width_pt = 0.0;
    linebreaks(text)
        .filter(move |(at, _)| !begins_with_joiner(&text[*at..]))
        .map(move |(at, _)| {
            let piece = &text[measured_to..at];
            let inked = piece.trim_end_matches(' ');
            let inked_pt = width_pt + set.width_pt(inked);
            width_pt = inked_pt + set.width_pt(&piece[inked.len()..]);
            measured_to = at;
            Chance {
                at,
                width_pt: inked_pt,
            }
        })
}

/// Marks that belong to what stands before them, where Unicode would allow a break: — (of ——), · (of 阿·不都), ～.
fn begins_with_joiner(rest: &str) -> bool {
    rest.starts_with(['—', '·', '～', '‧', '・'])
}

/// The end of as much of `text` as fits; at least one character, or the line would never end.
fn anywhere(text: &str, set: Type, width_pt: f32) -> usize {
    let mut taken_pt = 0.0;
    for (at, c) in text.char_indices() {
        taken_pt += fonts::glyph(set.typeface, c).advance_em * set.size_pt;
        if taken_pt > width_pt && at > 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SONG: Type = Type::song(10.0);

    fn lines(text: &str, chars: f32) -> Vec<&str> {
        break_lines(text, SONG, chars * 10.0)
    }

    #[test]
    fn no_line_begins_with_what_closes_or_ends_with_what_opens() {
        assert_eq!(
            lines("到教务处办理转学。请稍候等通知", 8.0),
            ["到教务处办理转", "学。请稍候等通知"]
        );
        assert_eq!(
            lines("持学生证复印件（两份）来", 8.0),
            ["持学生证复印件", "（两份）来"]
        );
    }

    #[test]
    fn no_last_line_is_a_single_character() {
        assert_eq!(lines("给孩子送作业本来了", 8.0), ["给孩子送作业本", "来了"]);
        assert_eq!(
            lines("给孩子送作业本来了。", 8.0),
            ["给孩子送作业本", "来了。"]
        );
    }

    #[test]
    fn what_belongs_together_stays_together() {
        assert_eq!(
            lines("他是阿卜杜拉·买买提", 5.0),
            ["他是阿卜杜", "拉·买买提"]
        );
        assert_eq!(
            lines("上课时间八点——十二点", 6.0).first(),
            Some(&"上课时间八")
        );
        assert_eq!(lines("Parent of Zhang", 5.0), ["Parent of", "Zhang"]);
    }

    #[test]
    fn a_word_without_a_place_to_break_is_cut_where_the_line_ends() {
        let word = "a".repeat(200);
        let found = lines(&word, 10.0);
        assert!(found.len() > 5, "{found:?}");
        assert_eq!(found.concat(), word);
    }

    #[test]
    fn line_ends_of_the_text_are_kept() {
        assert_eq!(lines("一\n\n二", 10.0), ["一", "", "二"]);
        assert_eq!(lines("", 10.0), [""]);
    }

    proptest! {
        #[test]
        fn every_line_fits_and_nothing_is_lost(text in "[一-十。，（）a-z0-9 —·\u{5d0}😀]{0,80}", chars in 3.0_f32..20.0) {
            let found = break_lines(&text, SONG, chars * 10.0);
            for line in &found {
                prop_assert!(SONG.width_pt(line) <= chars * 10.0 + 0.01, "{line}");
            }
            let ink = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            prop_assert_eq!(ink(&found.concat()), ink(&text));
        }
    }
}
