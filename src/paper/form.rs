//! What a form is made of: a short description, which [`super::layout`] turns into pages in the house style.
//!
//! A form says what stands where and in which words. It says nothing of fonts, margins and line weights: those are
//! [`super::style`]'s, the same for all. Empty texts are places to write by hand.

use std::sync::Arc;

use super::chart::Chart;
use super::picture::Picture;

/// A whole paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// Its title, for the file and the window.
    pub title: String,
    /// The sheet it is printed on.
    pub sheet: Sheet,
    /// What stands at the head and foot of every page.
    pub letterhead: Letterhead,
    /// What is printed, each leaf beginning on a page of its own.
    pub leaves: Vec<Leaf>,
}

/// The paper in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// A4 upright.
    A4,
    /// A4 lying, for wide tables.
    A4Landscape,
    /// A4 lying, set large: it hangs on a wall.
    Board,
    /// A4 upright cut in two: each leaf is an A5 lying, two to a sheet, with a cut mark between.
    A5Pair,
}

/// What stands at the head and foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letterhead {
    /// The school's name, above the title.
    pub school_name: String,
    /// 监督电话 in the footer; empty where the school has set none.
    pub supervision_phone: String,
    /// What stands left in the footer: when and by whom it was printed.
    pub imprint: String,
}

/// One leaf.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Leaf {
    /// The title, centred in 黑体; empty on a cover, which has its own.
    pub title: String,
    /// Which part of the paper this is (存根联, 来访人联), or the period of a book, under the title.
    pub subtitle: String,
    /// 编号 at the right, with its QR code.
    pub number: Option<String>,
    /// 纸面编号 at the right of a blank form.
    pub paper_serial: Option<String>,
    /// What stands left of the number, such as the date.
    pub heading_note: String,
    /// Said in a box at the head: 补打 第2次, or 已作废 with its reason.
    pub marks: Vec<String>,
    /// What stands on it, from top to bottom.
    pub blocks: Vec<Block>,
    /// The bookmark that leads to it; none where the leaf needs no place of its own in the list.
    pub bookmark: Option<String>,
    /// Whether it goes on with the leaf before it: under a running head, with no title of its own.
    pub is_continued: bool,
}

/// A piece of a leaf.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Ruled boxes with labels.
    Grid(Grid),
    /// A table that may run over many pages.
    Table(Table),
    /// Sentences.
    Text(Text),
    /// A heading within the leaf, with a bookmark of its own.
    Heading(String),
    /// A heading under a heading, with a bookmark below that one's.
    Subheading(String),
    /// A drawing of figures.
    Chart(Chart),
    /// A cover: large title, period, school.
    Cover(Cover),
    /// Figures set large in a row of boxes, each with what it is compared to.
    KeyFigures(Vec<KeyFigure>),
    /// A text that will be copied letter by letter: each in a place of its own, and the whole as a QR code beneath.
    Copied(String),
    /// A scan or a photo, or said in its place why it is not there.
    Picture(PictureBlock),
    /// Empty room.
    Space {
        /// How much.
        height_mm: f32,
    },
}

/// Ruled boxes: rows of fields on a common grid of columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// How many equal columns a row has; a field spans one or more of them.
    pub columns: u8,
    /// The rows.
    pub rows: Vec<Vec<Field>>,
}

/// A label and what stands beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The label, in the narrow cell; empty for a field that has the whole width for itself.
    pub label: String,
    /// What stands there.
    pub value: Value,
    /// Columns of the grid it spans, label included.
    pub span: u8,
    /// The lines of writing there must be room for at least.
    pub min_lines: u8,
    /// Whether its row takes what room a leaf of one page has left.
    pub is_growing: bool,
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text; empty is a place to write.
    Text(String),
    /// Boxes to tick, one of them ticked or none.
    Choices {
        /// The words beside the boxes.
        choices: Vec<String>,
        /// The ticked one.
        chosen: Option<usize>,
    },
    /// A place to sign, with a line for the date where wanted.
    Signature {
        /// What is printed small at the lower right, such as 年 月 日; empty for none.
        date: String,
    },
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Said instead of rows where there are none.
    pub empty: String,
    /// Sets the rows closer and smaller, for books of many columns.
    pub is_dense: bool,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands in the repeated head.
    pub title: String,
    /// How wide in parts of all columns' shares.
    pub share: f32,
    /// Where its cells stand.
    pub align: super::canvas::Align,
    /// Whether each cell is a number of hundredths, drawn as a bar so long, with the whole column for a hundred.
    pub is_bar: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What kind of row it is.
    pub kind: RowKind,
    /// A text for each column; of a heading or a subtotal one text for the whole width.
    pub cells: Vec<String>,
}

/// The kinds of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// A record.
    Body,
    /// A voided record: grey, and never struck through so that it can be read.
    Void,
    /// What is counted so far, in 黑体 on a shaded ground.
    Subtotal,
    /// What the following rows have in common, in 黑体.
    Heading,
    /// A row to be written in by hand, as high as a hand needs. Its cells may hold what is printed there already.
    ToWrite,
}

/// Sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What they say; line ends begin new paragraphs.
    pub text: String,
    /// How they are set.
    pub manner: Manner,
}

/// How sentences are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Manner {
    /// As the body of a page.
    Body,
    /// The same, set closer: a summary that shares its page with much else.
    Close,
    /// Smaller and grey: explanations and definitions.
    Note,
    /// In the middle of the line.
    Centred,
    /// As the body of a letter, which is read and not filled in.
    Letter,
    /// The line of a letter that begins at its edge: the salutation.
    LetterOpening,
    /// The lines of a letter that end at its other edge: school and date.
    LetterClosing,
}

/// A cover.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cover {
    /// The title, large.
    pub title: String,
    /// The period or what else stands under it.
    pub subtitle: String,
    /// Lines lower down: label and value, such as 单位 and the school's name; an empty value is a place to write.
    pub lines: Vec<(String, String)>,
}

/// A figure set large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it counts.
    pub label: String,
    /// The figure with its unit.
    pub value: String,
    /// What it is compared to, a line each: 上月 118 (+6).
    pub comparisons: Vec<String>,
}

/// A scan or a photo with what is said of it above.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureBlock {
    /// Which it is and what it is called: 附件 1/3 收据. It is a place to jump to as well.
    pub label: String,
    /// When and by whom it was added, and to which record.
    pub note: String,
    /// What is shown.
    pub shown: Shown,
}

/// What stands in a picture's place.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// The picture.
    Picture(Arc<Picture>),
    /// Why there is none, said in a ruled box; line ends begin new lines.
    Said(String),
}

impl Column {
    /// A column with what stands in its head.
    #[must_use]
    pub fn new(title: impl Into<String>, share: f32, align: super::canvas::Align) -> Self {
        Self {
            title: title.into(),
            share,
            align,
            is_bar: false,
        }
    }

    /// A column of bars.
    #[must_use]
    pub fn bar(title: impl Into<String>, share: f32) -> Self {
        Self {
            is_bar: true,
            ..Self::new(title, share, super::canvas::Align::Left)
        }
    }
}

impl Row {
    /// A record's row, a text for each column.
    #[must_use]
    pub const fn body(cells: Vec<String>) -> Self {
        Self {
            kind: RowKind::Body,
            cells,
        }
    }
}

impl Field {
    /// A label and a text.
    #[must_use]
    pub fn text(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(label, Value::Text(text.into()))
    }

    /// A label and boxes to tick.
    #[must_use]
    pub fn choices(label: impl Into<String>, choices: Vec<String>, chosen: Option<usize>) -> Self {
        Self::new(label, Value::Choices { choices, chosen })
    }

    /// A label and a place to sign.
    #[must_use]
    pub fn signature(label: impl Into<String>, date: impl Into<String>) -> Self {
        Self::new(label, Value::Signature { date: date.into() })
    }

    /// The same, over so many columns of the grid.
    #[must_use]
    pub fn over(self, span: u8) -> Self {
        Self { span, ..self }
    }

    /// The same, with room for at least so many lines.
    #[must_use]
    pub fn lines(self, min_lines: u8) -> Self {
        Self { min_lines, ..self }
    }

    /// The same, and its row takes what room the leaf has left.
    #[must_use]
    pub fn growing(self) -> Self {
        Self {
            is_growing: true,
            ..self
        }
    }

    fn new(label: impl Into<String>, value: Value) -> Self {
        Self {
            label: label.into(),
            value,
            span: 1,
            min_lines: 1,
            is_growing: false,
        }
    }
}
