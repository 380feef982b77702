//! Pinyin initials of names, so that `zsf` finds 张三丰.
//!
//! Knows how surnames are read that are read otherwise elsewhere; knows nothing of where names are kept or searched.

use pinyin::ToPinyin as _;

use super::text::fold_width;

/// Surnames of two or three characters in which one is read otherwise than alone; tried before [`SURNAMES`].
const COMPOUND_SURNAMES: &[(&str, &str)] = &[
    ("万俟", "mq"),
    ("萬俟", "mq"),
    ("尉迟", "yc"),
    ("尉遲", "yc"),
    ("澹台", "tt"),
    ("澹臺", "tt"),
    ("单于", "cy"),
    ("單于", "cy"),
    ("长孙", "zs"),
    ("長孫", "zs"),
    ("乐正", "yz"),
    ("樂正", "yz"),
    ("吐谷浑", "tyh"),
    ("吐谷渾", "tyh"),
];

/// Surnames whose reading begins otherwise than the character's usual one.
const SURNAMES: &[(char, char)] = &[
    ('单', 's'),
    ('單', 's'),
    ('曾', 'z'),
    ('解', 'x'),
    ('仇', 'q'),
    ('查', 'z'),
    ('区', 'o'),
    ('區', 'o'),
    ('翟', 'z'),
    ('种', 'c'),
    ('盖', 'g'),
    ('蓋', 'g'),
    ('缪', 'm'),
    ('繆', 'm'),
    ('乐', 'y'),
    ('樂', 'y'),
    ('覃', 'q'),
    ('秘', 'b'),
    ('祕', 'b'),
    ('折', 's'),
    ('黑', 'h'),
    ('繁', 'p'),
    ('朴', 'p'),
    ('召', 's'),
    ('隗', 'w'),
    ('祭', 'z'),
    ('乜', 'n'),
    ('佴', 'n'),
    ('阚', 'k'),
    ('闞', 'k'),
    ('钭', 't'),
    ('鈄', 't'),
    ('郇', 'x'),
    ('粘', 'n'),
    ('句', 'g'),
    ('适', 'k'),
    ('炅', 'g'),
];

/// The lower-case initials of a name: a letter for each Chinese character, the first letter of each Latin word,
/// digits as they are (`张三丰` → `zsf`, `Anna Li` → `al`).
///
/// Only the surname, at the beginning, is read as a surname. A character without a known reading is skipped, and so
/// is everything that is neither Chinese nor Latin.
pub fn name_initials(name: &str) -> String {
    let folded = fold_width(name);
    let name = folded.trim();
    let (mut initials, rest) = surname_initials(name);
    let mut in_latin_word = false;
    for c in rest.chars() {
        let latin = is_latin(c);
        if c.is_ascii_digit() {
            initials.push(c);
        } else if latin && !in_latin_word {
            initials.extend(c.to_lowercase());
        } else if let Some(letter) = usual_initial(c) {
            initials.push(letter);
        }
        in_latin_word = latin;
    }
    initials
}

/// The initials of a surname that is read otherwise, and what follows it; of any other name nothing and all of it.
fn surname_initials(name: &str) -> (String, &str) {
    for (surname, initials) in COMPOUND_SURNAMES {
        if let Some(rest) = name.strip_prefix(surname) {
            return ((*initials).to_owned(), rest);
        }
    }
    for (surname, initial) in SURNAMES {
        if let Some(rest) = name.strip_prefix(*surname) {
            return (initial.to_string(), rest);
        }
    }
    (String::new(), name)
}

/// The first letter of a character's usual reading.
fn usual_initial(c: char) -> Option<char> {
    let letter = c.to_pinyin()?.plain().chars().next()?;
    letter.is_ascii_lowercase().then_some(letter)
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_give_their_initials() {
        for (name, initials) in [
            ("张三丰", "zsf"),
            ("張三豐", "zsf"),
            ("欧阳娜娜", "oynn"),
            ("歐陽娜娜", "oynn"),
            ("Anna Li", "al"),
            ("李Anna", "la"),
            ("O’Brien", "ob"),
            ("Ａｎｎａ", "a"),
            ("阿不都·热合曼", "abdrhm"),
            ("王小明2", "wxm2"),
            ("  张 三 ", "zs"),
            ("吕绿", "ll"),
            ("李𠮷", "l"),
            ("龑䶮", "yy"),
            ("", ""),
            ("?!", ""),
        ] {
            assert_eq!(name_initials(name), initials, "{name}");
        }
    }

    #[test]
    fn surnames_are_read_as_surnames() {
        let surnames = "单s 單s 曾z 解x 仇q 查z 区o 區o 翟z 种c 盖g 蓋g 缪m 繆m 员y 員y 乐y 樂y 覃q 冼x 洗x 秘b 折s 黑h \
            繁p 贾j 賈j 沈s 石s 朴p 召s 那n 隗w 祭z 訾z 逄p 臧z 尉w 葛g 华h 華h 任r 宁n 寧n 应y 應y 纪j 紀j 谌c 諶c \
            卜b 柏b 车c 車c 晁c 佟t 仝t 莘s 宿s 句g 勾g 燕y 郗x 郄q 亓q 乜n 佴n 谯q 阚k 闞k 都d 盛s 薄b 钭t 鈄t \
            鲜x 鮮x 相x 牟m 粘n 过g 過g 郇x 荀x 於y 眭s 行x 佘s 瞿q 贲b 賁b 适k 炅g 昝z 褚c 缑g 虢g 厍s 费f 費f";
        for entry in surnames.split_whitespace() {
            let surname: String = entry.chars().take(1).collect();
            let expected: String = entry.chars().skip(1).collect();
            let initials = name_initials(&format!("{surname}明"));
            assert_eq!(initials, format!("{expected}m"), "{surname}");
        }
    }

    #[test]
    fn compound_surnames_come_before_single_ones() {
        for (name, initials) in [
            ("万俟卨", "mqx"),
            ("尉迟恭", "ycg"),
            ("尉遲恭", "ycg"),
            ("澹台灭明", "ttmm"),
            ("單于明", "cym"),
            ("长孙无忌", "zswj"),
            ("乐正子", "yzz"),
            ("令狐冲", "lhc"),
            ("司马光", "smg"),
            ("诸葛亮", "zgl"),
            ("夏侯惇", "xhd"),
        ] {
            assert_eq!(name_initials(name), initials, "{name}");
        }
    }

    #[test]
    fn a_surname_reading_holds_only_at_the_beginning() {
        assert_eq!(name_initials("李单"), "ld");
        assert_eq!(name_initials("王乐"), "wl");
        assert_eq!(name_initials("王解"), "wj");
    }

    proptest! {
        #[test]
        fn initials_are_lower_case_and_hold_no_space(name in any::<String>()) {
            let initials = name_initials(&name);
            prop_assert_eq!(initials.to_lowercase(), initials.clone());
            prop_assert!(!initials.contains(char::is_whitespace));
        }

        #[test]
        fn a_chinese_name_gives_ascii_letters(name in "[\\x{4e00}-\\x{9fa5}]{1,6}") {
            prop_assert!(name_initials(&name).bytes().all(|b| b.is_ascii_lowercase()));
        }
    }
}
