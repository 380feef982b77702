//! Who complains: what is sealed the moment it is saved, and the text it is sealed as.

use zeroize::Zeroize as _;

use crate::domain::boxes::{LINE_MAX_CHARS, Reading};

/// A complainant's identity. It lives in the boxes of the form and in sealed pieces, nowhere else.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Identity {
    /// 姓名.
    pub name: String,
    /// 电话.
    pub phone: String,
    /// 住址 or 单位.
    pub address: String,
    /// 证件, as much of it as was given.
    pub document: String,
    /// 与学生关系.
    pub relation: String,
    /// 学生.
    pub student_name: String,
    /// 班级.
    pub student_class: String,
}

/// Nothing of an identity may reach a log.
impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity(sealed)")
    }
}

/// The boxes of an identity, in the order of the form; the first column of its sealed text.
pub const IDENTITY_BOXES: [&str; 7] = [
    "complainant_name",
    "complainant_phone",
    "complainant_address",
    "complainant_document",
    "complainant_relation",
    "complainant_student",
    "complainant_class",
];

impl Identity {
    /// Reads its boxes; `is_named` says whether a name must be there.
    pub fn read(reading: &mut Reading<'_>, is_named: bool) -> Self {
        let name = if is_named {
            reading.required_name("complainant_name")
        } else {
            reading.name("complainant_name")
        };
        Self {
            name,
            phone: reading.phone("complainant_phone"),
            address: reading.line("complainant_address", LINE_MAX_CHARS),
            document: reading.line("complainant_document", 60),
            relation: reading.line("complainant_relation", 30),
            student_name: reading.name("complainant_student"),
            student_class: reading.name("complainant_class"),
        }
    }

    /// Overwrites it before its memory is given back.
    pub fn wipe(&mut self) {
        for part in [
            &mut self.name,
            &mut self.phone,
            &mut self.address,
            &mut self.document,
            &mut self.relation,
            &mut self.student_name,
            &mut self.student_class,
        ] {
            part.zeroize();
        }
    }

    /// Whether nothing is known of who complains.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|part| part.is_empty())
    }

    /// The text that is sealed: a line a field, so that it reads without this program too.
    #[must_use]
    pub fn to_text(&self) -> String {
        let lines = IDENTITY_BOXES
            .iter()
            .zip(self.parts())
            .filter(|(_, part)| !part.is_empty())
            .map(|(name, part)| format!("{name}: {part}"));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The identity that was sealed as this text. Lines of fields we do not know are left out.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let part = |name: &str| {
            let mut lines = text.lines().filter_map(|line| line.split_once(": "));
            lines
                .find(|(field, _)| *field == name)
                .map_or_else(String::new, |(_, part)| part.to_owned())
        };
        Self {
            name: part(IDENTITY_BOXES[0]),
            phone: part(IDENTITY_BOXES[1]),
            address: part(IDENTITY_BOXES[2]),
            document: part(IDENTITY_BOXES[3]),
            relation: part(IDENTITY_BOXES[4]),
            student_name: part(IDENTITY_BOXES[5]),
            student_class: part(IDENTITY_BOXES[6]),
        }
    }

    /// Its fields, in the order of [`IDENTITY_BOXES`].
    #[must_use]
    pub fn parts(&self) -> [&str; 7] {
        [
            &self.name,
            &self.phone,
            &self.address,
            &self.document,
            &self.relation,
            &self.student_name,
            &self.student_class,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_sealed_reads_back(name in "[^\r\n]{0,20}", address in "[^\r\n]{0,30}", class in "[^\r\n]{0,8}") {
            let identity = Identity { name, address, student_class: class, ..Identity::default() };
            prop_assert_eq!(Identity::from_text(&identity.to_text()), identity);
        }
    }

    #[test]
    fn an_identity_tells_a_log_nothing() {
        let identity = Identity {
            name: "张三".into(),
            ..Identity::default()
        };
        assert!(!format!("{identity:?}").contains("张三"));
    }
}
