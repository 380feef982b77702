//! Finds the string literals of a Rust file, and what stands around them. Reads no more of Rust than that needs.

use std::ops::Range;

/// A Rust file, cut into code and string literals.
pub struct RustSource {
    /// Every string literal, in order.
    pub literals: Vec<Literal>,
    /// The file's characters, with comments and the inside of literals blanked out.
    code: Vec<char>,
}

/// A string literal.
pub struct Literal {
    /// What stands between the quotes, escapes as written.
    pub text: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// Where it stands, quotes included.
    span: Range<usize>,
}

impl RustSource {
    /// Cuts up a file's text.
    pub fn read(file: &str) -> Self {
        let chars: Vec<char> = file.chars().collect();
        let mut code = chars.clone();
        let mut literals = Vec::new();
        let mut at = 0;
        while at < chars.len() {
            let end = match (chars[at], chars.get(at + 1)) {
                ('/', Some('/')) => find(&chars, at, "\n"),
                ('/', Some('*')) => find(&chars, at + 2, "*/") + 2,
                ('\'', Some('\\')) => find(&chars, at + 3, "'") + 1,
                ('\'', _) if chars.get(at + 2) == Some(&'\'') => at + 3,
                ('"', _) => end_of_string(&chars, at + 1),
                ('r', Some('"' | '#')) if starts_raw_string(&chars, at) => {
                    end_of_raw_string(&chars, at)
                }
                _ => {
                    at += 1;
                    continue;
                }
            };
            let end = end.min(chars.len());
            if matches!(chars[at], '"' | 'r') {
                let raw: String = chars[at..end].iter().collect();
                let text = raw.trim_start_matches('r').trim_matches('#');
                let text = text
                    .strip_prefix('"')
                    .and_then(|it| it.strip_suffix('"'))
                    .unwrap_or(text);
                let line = 1 + chars[..at].iter().filter(|c| **c == '\n').count();
                literals.push(Literal {
                    text: text.to_owned(),
                    line,
                    span: at..end,
                });
            }
            code[at..end].fill(' ');
            at = end;
        }
        Self { literals, code }
    }

    /// Whether the literal is the key in `words.t("…")` or `words.with("…", …)`.
    pub fn is_asked_for(&self, literal: &Literal) -> bool {
        let before: String = self.code[..literal.span.start]
            .iter()
            .rev()
            .filter(|c| !c.is_whitespace())
            .take(6)
            .collect();
        let after: String = self.code[literal.span.end..]
            .iter()
            .filter(|c| !c.is_whitespace())
            .take(2)
            .collect();
        // Other `with`s take one argument, or a text as their second.
        before.starts_with("(t.") || (before.starts_with("(htiw.") && after == ",&")
    }

    /// Whether the literal stands in a function whose name ends in `key`.
    pub fn is_in_key_function(&self, literal: &Literal) -> bool {
        let code: String = self.code[..literal.span.start].iter().collect();
        let Some(function) = code.rfind("fn ") else {
            return false;
        };
        let name: String = code[function + 3..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        let body = &code[function..];
        let depth = body
            .matches('{')
            .count()
            .saturating_sub(body.matches('}').count());
        name.ends_with("key") && depth > 0
    }
}

fn find(chars: &[char], from: usize, what: &str) -> usize {
    let what: Vec<char> = what.chars().collect();
    let from = from.min(chars.len());
    chars[from..]
        .windows(what.len())
        .position(|it| it == what)
        .map_or(chars.len(), |found| from + found)
}

fn end_of_string(chars: &[char], mut at: usize) -> usize {
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn starts_raw_string(chars: &[char], at: usize) -> bool {
    let is_word_before =
        at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_') && chars[at - 1] != 'b';
    let quote = chars[at + 1..].iter().find(|c| **c != '#');
    !is_word_before && quote == Some(&'"')
}

fn end_of_raw_string(chars: &[char], at: usize) -> usize {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    let close = format!("\"{}", "#".repeat(hashes));
    find(chars, at + 2 + hashes, &close) + close.len()
}

#[test]
fn literals_are_found_and_nothing_else() {
    let source = RustSource::read(
        r##"
        // words.t("in-a-comment") and 'a
        /* "neither" */
        fn label<'a>(words: &'a Words) { words.t("plain-key"); words.with( "with-\"key", &[]); id.with("no-key"); boxes.with("no-key", text); }
        fn shown_key(self) -> &'static str { match self { A => "made-key", _ => r#"raw-"key"# } }
        fn after() { x('"', '\'', '\u{22}', "after-it"); }
        "##,
    );
    let found: Vec<(&str, bool, bool)> = source
        .literals
        .iter()
        .map(|it| {
            (
                it.text.as_str(),
                source.is_asked_for(it),
                source.is_in_key_function(it),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("plain-key", true, false),
            (r#"with-\"key"#, true, false),
            ("no-key", false, false),
            ("no-key", false, false),
            ("made-key", false, true),
            (r#"raw-"key"#, false, true),
            ("after-it", false, false),
        ]
    );
}
