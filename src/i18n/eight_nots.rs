//! The facts for the eight “not” in words, on paper and on the screen alike.

use super::{Arg, Words};
use crate::domain::figures::{ComplaintFigure, ContactTerms, EightNot, LONG_CHAIN_LINKS, NotFact};

impl Words {
    /// One of the eight with its number: 一、不让来办事的人员在我这里受冷落.
    pub fn eight_not(&self, not: EightNot) -> String {
        let args = [
            ("number", self.t(not.number_key()).into()),
            ("title", self.t(not.label_key()).into()),
        ];
        self.with("report-heading", &args)
    }

    /// What a fact is called. Figures of the report are called as there, with the register they come from.
    pub fn not_fact(&self, fact: NotFact, terms: &ContactTerms) -> String {
        let (key, name) = match fact {
            NotFact::Own(fact) => return self.t(fact.label_key()),
            NotFact::Review(figure) => return self.listed_figure(figure, &()),
            NotFact::Opinion(figure) => (
                "eight-nots-of-opinions",
                self.listed_figure(figure, &terms.limits),
            ),
            NotFact::Contact(figure) => {
                ("eight-nots-of-contacts", self.listed_figure(figure, terms))
            }
            NotFact::Complaint(figure) => {
                let key = match figure {
                    ComplaintFigure::OfFault(_) | ComplaintFigure::OfSanction(_) => {
                        "eight-nots-of-decisions"
                    }
                    _ => "eight-nots-of-complaints",
                };
                (key, self.listed_figure(figure, &terms.limits))
            }
        };
        self.with(key, &[("figure", name.into())])
    }

    /// Its written definition, denominator included.
    pub fn not_fact_definition(&self, fact: NotFact, terms: &ContactTerms) -> String {
        match fact {
            NotFact::Contact(figure) => self.listed_definition(figure, terms),
            NotFact::Complaint(figure) => self.listed_definition(figure, &terms.limits),
            NotFact::Opinion(figure) => self.listed_definition(figure, &terms.limits),
            NotFact::Review(figure) => self.listed_definition(figure, &()),
            NotFact::Own(fact) => {
                let hours = Arg::from(terms.unsigned_after_hours);
                let count = Arg::from(LONG_CHAIN_LINKS);
                let args = [("hours", hours), ("count", count)];
                self.with(fact.definition_key(), &args)
            }
        }
    }

    /// Who opened identities and how often: 陈校长 2 次、周主任 1 次; `None` where nobody is named.
    pub fn openers(&self, opened_by: &[(String, u32)]) -> Option<String> {
        let named = opened_by.iter().map(|(name, count)| {
            let args = [("name", name.as_str().into()), ("count", (*count).into())];
            self.with("eight-nots-opener", &args)
        });
        let named: Vec<String> = named.collect();
        (!named.is_empty()).then(|| named.join(&self.t("eight-nots-between")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figures::OwnFact;
    use crate::i18n::Language;

    #[test]
    fn every_fact_has_a_name_and_a_definition_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            let terms = ContactTerms::default();
            for fact in EightNot::ALL.iter().flat_map(|it| it.facts()) {
                let name = words.not_fact(*fact, &terms);
                let definition = words.not_fact_definition(*fact, &terms);
                assert!(
                    !name.contains("figure-") && !name.contains("eight-nots"),
                    "{name}"
                );
                assert!(!definition.contains("-definition"), "{definition}");
                assert!(!definition.contains('{'), "{definition}");
            }
        }
        let words = Words::new(Language::ZhHans);
        let long =
            words.not_fact_definition(NotFact::Own(OwnFact::LongChains), &ContactTerms::default());
        assert!(long.contains("3 次"), "{long}");
    }
}
