//! The marker: rare characters, letters and digits that occur nowhere by chance, and every way they could be written.

/// What is typed into sealed fields.
#[derive(Clone, PartialEq, Eq)]
pub struct Marker {
    /// Eight rare Chinese characters.
    pub chinese: String,
    /// Twelve letters.
    pub latin: String,
    /// A phone.
    pub phone: String,
}

/// A way the marker could be written, and its bytes.
pub struct Written {
    pub how: &'static str,
    pub bytes: Vec<u8>,
}

impl Marker {
    pub fn new() -> Self {
        let mut random = [0_u8; 40];
        getrandom::fill(&mut random).unwrap();
        // From extension A, whose characters nobody's data here holds, none of them twice. The low byte is no ASCII, so
        // that no text reads as a piece of it in UTF-16.
        let chinese = random[..8]
            .iter()
            .zip(0x35_u32..)
            .map(|(byte, page)| char::from_u32((page << 8) | 0x80 | u32::from(*byte)).unwrap());
        let latin = random[8..20]
            .iter()
            .map(|byte| char::from(b'a' + byte % 26));
        let digits = random[20..29]
            .iter()
            .map(|byte| char::from(b'0' + byte % 10));
        Self {
            chinese: chinese.collect(),
            latin: latin.collect(),
            phone: "16".chars().chain(digits).collect(),
        }
    }

    /// The marker as one text, to be handed to another process.
    pub fn to_line(&self) -> String {
        format!("{} {} {}", self.chinese, self.latin, self.phone)
    }

    pub fn from_line(line: &str) -> Self {
        let parts: Vec<_> = line.split(' ').map(str::to_owned).collect();
        Self {
            chinese: parts[0].clone(),
            latin: parts[1].clone(),
            phone: parts[2].clone(),
        }
    }

    /// Chinese and letters together, as a sentence has them.
    pub fn text(&self) -> String {
        format!("{}{}", self.chinese, self.latin)
    }

    /// Everything that must be in no file: the whole in each encoding, and its pieces. A piece is two characters, as an
    /// index would hold them; in UTF-16 three, because four bytes do occur by chance among hashes.
    pub fn written(&self) -> Vec<Written> {
        let mut all = Vec::new();
        let chars: Vec<char> = self.chinese.chars().collect();
        let pieces = |length: usize| -> Vec<String> {
            chars
                .windows(length)
                .map(|piece| piece.iter().collect())
                .collect()
        };
        for text in std::iter::once(self.chinese.clone()).chain(pieces(2)) {
            all.push(Written {
                how: "UTF-8",
                bytes: text.clone().into_bytes(),
            });
            let (gb18030, ..) = encoding_rs::GB18030.encode(&text);
            all.push(Written {
                how: "GB18030",
                bytes: gb18030.into_owned(),
            });
        }
        for text in std::iter::once(self.chinese.clone()).chain(pieces(3)) {
            all.extend(utf16(&text));
        }
        for text in [
            self.latin.clone(),
            self.latin.to_uppercase(),
            self.phone.clone(),
        ] {
            all.push(Written {
                how: "ASCII",
                bytes: text.clone().into_bytes(),
            });
            all.extend(utf16(&text));
        }
        all
    }
}

fn utf16(text: &str) -> [Written; 2] {
    let units: Vec<u16> = text.encode_utf16().collect();
    [
        Written {
            how: "UTF-16 LE",
            bytes: units.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        },
        Written {
            how: "UTF-16 BE",
            bytes: units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        },
    ]
}
