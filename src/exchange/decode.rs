//! Bytes of a text file as text: which encoding Excel, WPS or a gate system may have saved it in.

use encoding_rs::BIG5;
use encoding_rs::Encoding;
use encoding_rs::GB18030;
use encoding_rs::UTF_8;

/// Every reading of the bytes that makes sense, the likeliest first; empty if they are no text at all.
///
/// A byte order mark settles it, and so does valid UTF-8: Chinese in any other encoding is practically never valid
/// UTF-8. Then comes GB18030, which holds GBK and GB2312, the default of Excel and WPS in mainland China. Nearly
/// every pair of bytes is some character in it, Big5 pairs too, so decoding cannot tell the two apart: Big5 comes
/// only after it, and the caller takes it only when the first reading shows no column it knows. Last come readings
/// with the unreadable bytes marked (U+FFFD), so that one bad byte does not cost the whole sheet.
pub(super) fn readings(bytes: &[u8]) -> Vec<String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return vec![text.into_owned()];
    }
    // No text in these encodings holds a zero byte; pictures, archives and programs do.
    if bytes.contains(&0) || bytes.starts_with(b"%PDF") {
        return Vec::new();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return vec![text.to_owned()];
    }
    let sound: Vec<String> = [GB18030, BIG5]
        .into_iter()
        .filter_map(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes))
        .map(|text| text.into_owned())
        .collect();
    if !sound.is_empty() {
        return sound;
    }
    [UTF_8, GB18030, BIG5]
        .into_iter()
        .map(|encoding| encoding.decode_without_bom_handling(bytes).0.into_owned())
        .filter(|text| is_mostly_readable(text))
        .collect()
}

/// Fewer than one unreadable character in ten.
fn is_mostly_readable(text: &str) -> bool {
    let unreadable = text
        .chars()
        .filter(|&c| c == char::REPLACEMENT_CHARACTER || (c.is_control() && !c.is_whitespace()))
        .count();
    unreadable * 10 < text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "日期,来访人\n2026-11-22,张三\n";

    #[test]
    fn the_usual_encodings_are_read() {
        let mut utf8_mark = vec![0xEF, 0xBB, 0xBF];
        utf8_mark.extend(TEXT.as_bytes());
        let mut utf16 = vec![0xFF, 0xFE];
        utf16.extend(TEXT.encode_utf16().flat_map(u16::to_le_bytes));
        let gbk = GB18030.encode(TEXT).0.into_owned();
        for bytes in [TEXT.as_bytes().to_vec(), utf8_mark, utf16, gbk] {
            assert_eq!(readings(&bytes)[0], TEXT);
        }
    }

    #[test]
    fn big5_is_offered_after_gb18030() {
        let text = "日期,來訪人\n2026-11-22,張三\n";
        let all = readings(&BIG5.encode(text).0);
        assert!(all.iter().skip(1).any(|reading| reading == text));
    }

    #[test]
    fn one_bad_byte_does_not_cost_the_sheet() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes.extend("李四,".as_bytes());
        bytes.push(0xFF);
        assert!(readings(&bytes)[0].contains("张三"));
    }

    #[test]
    fn pictures_and_pdf_files_are_no_text() {
        assert!(readings(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").is_empty());
        assert!(readings(b"%PDF-1.7\n").is_empty());
    }
}
