//! How the categories of complaints stand in their box: by name, while the register keeps their codes.

use crate::domain::complaint::Category;
use crate::i18n::{Language, Words};
use crate::wording;

/// The box as shown: a name a line. Where the school said nothing, the categories that ship stand there to be changed.
pub(super) fn categories_shown(said: &str, words: &Words) -> String {
    let own: Vec<_> = lines(said).collect();
    let shown: Vec<_> = match own.is_empty() {
        true => Category::ALL
            .iter()
            .map(|category| words.t(category.label_key()))
            .collect(),
        false => own
            .into_iter()
            .map(|line| wording::category(line, words))
            .collect(),
    };
    shown.join("\n")
}

/// What the school says with a box: the code where a line names a category that ships, in whichever language it was
/// shown, else the school's own word. Nothing where all that ship stand as they are.
pub(super) fn categories_said(typed: &str) -> String {
    let languages = Language::ALL.map(Words::new);
    let code = |line: &str| {
        let is_it = |category: &&Category| {
            let key = category.label_key();
            languages.iter().any(|words| words.t(key) == line)
        };
        let known = Category::ALL.iter().find(is_it);
        known.map_or_else(|| line.to_owned(), |category| category.code().to_owned())
    };
    let mut said = Vec::new();
    for line in lines(typed).map(code) {
        if !said.contains(&line) {
            said.push(line);
        }
    }
    let shipped = Category::ALL.iter().map(|category| category.code());
    match shipped.eq(said.iter().map(String::as_str)) {
        true => String::new(),
        false => said.join("\n"),
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_that_ship_are_shown_by_name_and_kept_by_code_and_ones_own_words_as_they_are() {
        let words = Words::new(Language::ZhHans);
        let shown = categories_shown("fees\n校车\ncanteen", &words);
        assert_eq!(shown.lines().nth(1), Some("校车"));
        assert!(!shown.contains("fees"));
        assert_eq!(categories_said(&shown), "fees\n校车\ncanteen");
    }

    #[test]
    fn a_list_left_as_it_ships_is_no_decision_of_the_schools() {
        for language in Language::ALL {
            let shown = categories_shown("", &Words::new(language));
            assert_eq!(shown.lines().count(), Category::ALL.len());
            assert_eq!(categories_said(&shown), "");
        }
    }

    #[test]
    fn a_name_typed_in_another_language_is_the_same_category_once() {
        let name = |language| Words::new(language).t(Category::Fees.label_key());
        let typed = format!("{}\n{}", name(Language::ZhHant), name(Language::En));
        assert_eq!(categories_said(&typed), "fees");
    }
}
