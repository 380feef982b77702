//! How long something took or has been waiting, in one word and a number.

use chrono::TimeDelta;

use super::Words;

impl Words {
    /// A time that passed, in its largest whole unit; hours are counted up to two days, so that a day is not said of 47
    /// of them.
    pub fn elapsed(&self, time: TimeDelta) -> String {
        let minutes = time.num_minutes().max(0);
        let (key, count) = match minutes {
            0..60 => ("elapsed-minutes", minutes),
            60..2_880 => ("elapsed-hours", minutes / 60),
            _ => ("elapsed-days", minutes / 1_440),
        };
        self.with(key, &[("count", count.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_time_is_said_in_its_largest_whole_unit() {
        let words = Words::new(Language::ZhHans);
        for (minutes, said) in [
            (-5, "0 分钟"),
            (59, "59 分钟"),
            (60, "1 小时"),
            (47 * 60 + 59, "47 小时"),
            (48 * 60, "2 天"),
        ] {
            assert_eq!(words.elapsed(TimeDelta::minutes(minutes)), said);
        }
    }
}
