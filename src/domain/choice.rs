//! Closed lists: a code in the register, a name in the Fluent files, and nothing beyond what is declared.

/// Declares a closed list with its codes in the register and its label keys in the Fluent files.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal, $label:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every choice, in the order it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code that the register stores.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The key of its name in the Fluent files.
            #[must_use]
            pub const fn label_key(self) -> &'static str {
                match self { $(Self::$variant => $label,)* }
            }

            /// The choice with this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.code() == code)
            }
        }

        impl $crate::domain::stored::Column for $name {
            fn to_text(&self) -> Option<String> {
                Some(self.code().to_owned())
            }

            fn from_text(text: Option<String>) -> Option<Self> {
                Self::from_code(&text?)
            }
        }
    };
}

pub(crate) use choices;
