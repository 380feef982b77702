//! Reads as much of Rust as the house rules need: words and paths outside comments and literals.

/// A file's words and signs, each with its line.
pub struct RustCode {
    tokens: Vec<(usize, String)>,
}

impl RustCode {
    pub fn read(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let mut reader = Reader {
            chars: &chars,
            at: 0,
            line: 1,
            tokens: Vec::new(),
        };
        while reader.at < chars.len() {
            reader.step();
        }
        Self {
            tokens: reader.tokens,
        }
    }

    /// Every word with its line.
    pub fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        self.tokens
            .iter()
            .filter(|(_, token)| is_word(token))
            .map(|(line, token)| (*line, token.as_str()))
    }

    /// Every macro that is called, with its line.
    pub fn macros(&self) -> impl Iterator<Item = (usize, &str)> {
        self.tokens
            .windows(2)
            .filter(|pair| is_word(&pair[0].1) && pair[1].1 == "!")
            .map(|pair| (pair[0].0, pair[0].1.as_str()))
    }

    /// The words that paths begin with: `egui` of `egui::Ui` and of `use egui;`.
    pub fn first_segments(&self) -> Vec<(usize, String)> {
        let token = |at: usize| self.tokens.get(at).map_or("", |(_, token)| token.as_str());
        (0..self.tokens.len())
            .filter(|at| is_word(token(*at)))
            .filter(|at| at.checked_sub(1).is_none_or(|before| token(before) != "::"))
            .filter(|at| {
                token(at + 1) == "::"
                    || at
                        .checked_sub(1)
                        .is_some_and(|before| token(before) == "use")
            })
            .map(|at| self.tokens[at].clone())
            .collect()
    }

    /// The modules at the crate's top that paths lead to, from a file that lies at `modules`.
    pub fn modules_at_the_top(&self, modules: &[String]) -> Vec<(usize, String)> {
        let token = |at: usize| self.tokens.get(at).map_or("", |(_, token)| token.as_str());
        let mut found = Vec::new();
        let mut braces: Vec<bool> = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            match token(at) {
                "{" => braces.push(at >= 2 && token(at - 2) == "mod"),
                "}" => {
                    braces.pop();
                }
                "crate" | "shouwen" if token(at + 1) == "::" => self.heads(at + 2, &mut found),
                "super" => {
                    let mut climbed = 1;
                    while token(at + 1) == "::" && token(at + 2) == "super" {
                        climbed += 1;
                        at += 2;
                    }
                    let inner = braces.iter().filter(|is_module| **is_module).count();
                    if climbed >= modules.len() + inner && token(at + 1) == "::" {
                        self.heads(at + 2, &mut found);
                    }
                }
                _ => {}
            }
            at += 1;
        }
        found
    }

    /// The word at `at`, or the first word of each branch of a group there.
    fn heads(&self, at: usize, found: &mut Vec<(usize, String)>) {
        let Some((line, first)) = self.tokens.get(at) else {
            return;
        };
        if first != "{" {
            found.push((*line, first.clone()));
            return;
        }
        let mut depth = 0;
        let mut is_head = false;
        for (line, token) in &self.tokens[at..] {
            match token.as_str() {
                "{" => {
                    depth += 1;
                    is_head = depth == 1;
                }
                "}" => depth -= 1,
                "," => is_head = depth == 1,
                word => {
                    if is_head {
                        found.push((*line, word.to_owned()));
                    }
                    is_head = false;
                }
            }
            if depth == 0 {
                return;
            }
        }
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(is_word_char)
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    line: usize,
    tokens: Vec<(usize, String)>,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn take(&mut self) {
        if self.peek(0) == '\n' {
            self.line += 1;
        }
        self.at += 1;
    }

    fn step(&mut self) {
        match (self.peek(0), self.peek(1)) {
            ('/', '/') => {
                while self.at < self.chars.len() && self.peek(0) != '\n' {
                    self.take();
                }
            }
            ('/', '*') => self.block_comment(),
            ('"', _) => self.text(),
            ('r', '"' | '#') if self.raw_hashes().is_some() => self.raw_text(),
            ('\'', _) => self.char_or_lifetime(),
            (':', ':') => {
                self.tokens.push((self.line, "::".to_owned()));
                self.at += 2;
            }
            (c, _) if is_word_char(c) => {
                let start = self.at;
                while is_word_char(self.peek(0)) {
                    self.at += 1;
                    if self.at - start == 1 && self.chars[start] == 'b' && self.peek(0) == '"' {
                        return;
                    }
                }
                self.tokens
                    .push((self.line, self.chars[start..self.at].iter().collect()));
            }
            (c, _) => {
                if !c.is_whitespace() {
                    self.tokens.push((self.line, c.to_string()));
                }
                self.take();
            }
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.chars.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => {
                    depth += 1;
                    self.at += 2;
                }
                ('*', '/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.take(),
            }
        }
    }

    fn text(&mut self) {
        self.take();
        while self.at < self.chars.len() && self.peek(0) != '"' {
            if self.peek(0) == '\\' {
                self.take();
            }
            self.take();
        }
        self.take();
    }

    /// How many `#` stand between an `r` and its quote; `None` where it begins no raw text.
    fn raw_hashes(&self) -> Option<usize> {
        let hashes = self.chars[self.at + 1..]
            .iter()
            .take_while(|c| **c == '#')
            .count();
        (self.peek(hashes + 1) == '"').then_some(hashes)
    }

    fn raw_text(&mut self) {
        let hashes = self.raw_hashes().unwrap_or_default();
        self.at += hashes + 2;
        while self.at < self.chars.len() {
            let closes = self.peek(0) == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == '#');
            self.take();
            if closes {
                self.at += hashes;
                return;
            }
        }
    }

    /// `'a'` and `'\n'` are characters, `'a` alone is a lifetime.
    fn char_or_lifetime(&mut self) {
        self.take();
        if self.peek(0) == '\\' {
            self.at += 2;
            while self.at < self.chars.len() && self.peek(0) != '\'' {
                self.take();
            }
            self.take();
        } else if self.peek(1) == '\'' {
            self.take();
            self.take();
        }
    }
}
