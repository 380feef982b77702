//! The journal's arithmetic: what an entry says, and the chain of hashes over it.
//!
//! Each entry hashes the one before it, so a changed, lost or added entry shows. A personal value is hashed only as a
//! salted commitment: when value and salt are erased after the retention time, the commitment stays and the chain with
//! it, and without the salt nobody can guess the value back.
//! Hashes are taken over length-prefixed fields, never over JSON text, so that no two different entries share a hash.

use sha2::{Digest as _, Sha256};

use super::record::Table;

/// A SHA-256 value.
pub type Hash = [u8; 32];

/// A personal field's salt. 128 random bits: guessing a name or a phone number through it is out of reach.
pub type Salt = [u8; 16];

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// A record was entered.
    Create,
    /// A record was brought in from a sheet.
    Import,
    /// A made-up record of `sample`.
    Sample,
    /// A field was corrected.
    Correct,
    /// An expected visitor came.
    Arrive,
    /// 签离.
    SignOut,
    /// Yesterday's visit that nobody signed out was closed as 离校时间不详.
    CloseForgotten,
    /// A thing left was handed over.
    HandOver,
    /// 作废.
    Void,
    /// An earlier entry was undone.
    Undo,
    /// A setting was changed.
    Set,
    /// The register was brought back from a backup.
    Restore,
    /// 当场答复, or what else the first responder did on the spot.
    Answer,
    /// 受理.
    Accept,
    /// 待补材料.
    AwaitMaterials,
    /// 补齐.
    CompleteMaterials,
    /// 复杂事项 (B3).
    MarkComplex,
    /// 转办 (A3).
    PassOn,
    /// 签收.
    SignFor,
    /// 退回.
    SendBack,
    /// 一次性告知 (A7).
    GiveNotice,
    /// 申请延期 (A9).
    AskExtension,
    /// 审批延期.
    DecideExtension,
    /// 告知延期.
    TellExtension,
    /// 催办.
    Remind,
    /// 办结, with the reply.
    Finish,
    /// 向上级回复.
    ReplyUp,
    /// 回访.
    FollowUp,
    /// Something was said beside the record.
    Annotate,
    /// A message was passed on.
    Deliver,
    /// A due date moved because the calendar or a limit did.
    Redate,
    /// A notice of the calendar was loaded, or a day decided.
    Load,
    /// 拟办 of a complaint's acceptance.
    Propose,
    /// 不予受理.
    Refuse,
    /// 转送.
    Refer,
    /// 告知受理情况.
    TellAcceptance,
    /// 初步评估.
    Assess,
    /// 交办.
    Assign,
    /// 调查.
    Investigate,
    /// 认定.
    Find,
    /// 处理决定.
    Decide,
    /// 答复.
    Reply,
    /// 结案, by signature. Never undone: it is reopened.
    Close,
    /// 撤回.
    Withdraw,
    /// 并案.
    Merge,
    /// 取消并案.
    Unmerge,
    /// 重新办理.
    Reopen,
    /// 转办摘要 written.
    Summarize,
    /// Viewers named, and what is sealed sealed to them.
    NameViewers,
    /// 转为实名保密.
    MakeConfidential,
    /// 批示.
    Instruct,
    /// 代录的批示由校长确认.
    ConfirmInstruction,
    /// Something was sealed. Never undone.
    Seal,
    /// Sealed anew to others. Never undone.
    Reseal,
    /// Something sealed was opened, with the reason under [`OPENED_REASON`]. Never undone.
    Open,
    /// A scan or a photo was added.
    Attach,
    /// 整改通知.
    OrderRectification,
    /// 整改完成.
    DoRectification,
    /// 整改复核.
    VerifyRectification,
    /// 整改退回.
    ReopenRectification,
    /// 责任追究 decided or dismissed. Never undone: it is voided.
    DecideAccountability,
    /// 限期改正 done.
    FinishSanction,
    /// An account was made.
    AddAccount,
    /// The holder's first unlock made their keys. Never undone.
    MakeKeys,
    /// Somebody changed their own password. Never undone.
    ChangePassword,
    /// A forgotten password was replaced by a first one, and the keys with it. Never undone.
    ResetPassword,
    /// An account was ended.
    EndAccount,
    /// A principal took over from another. Never undone.
    Succeed,
    /// A recovery key was made. Never undone.
    MakeRecovery,
    /// A paper was printed or saved. It changes no field: its one change names the form under [`PRINTED_FORM`].
    Print,
}

/// What a print's entry names instead of a column: the form's code. Undo, the check and the revision of a record all
/// pass such entries by, because what left the house changed nothing in the register.
pub const PRINTED_FORM: &str = "printed_form";

/// The days a printed book or report covers, where the print was about no single record.
pub const PRINTED_PERIOD: &str = "printed_period";
/// What an opening's entry names instead of a column: the reason that was given. Like a print, it changes no field.
pub const OPENED_REASON: &str = "opened_reason";

/// Whether a journalled field names something that happened to a record and is no column of it.
#[must_use]
pub fn is_no_column(field: &str) -> bool {
    matches!(field, PRINTED_FORM | PRINTED_PERIOD | OPENED_REASON)
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 70] = [
        Self::Create,
        Self::Import,
        Self::Sample,
        Self::Correct,
        Self::Arrive,
        Self::SignOut,
        Self::CloseForgotten,
        Self::HandOver,
        Self::Void,
        Self::Undo,
        Self::Set,
        Self::Restore,
        Self::Answer,
        Self::Accept,
        Self::AwaitMaterials,
        Self::CompleteMaterials,
        Self::MarkComplex,
        Self::PassOn,
        Self::SignFor,
        Self::SendBack,
        Self::GiveNotice,
        Self::AskExtension,
        Self::DecideExtension,
        Self::TellExtension,
        Self::Remind,
        Self::Finish,
        Self::ReplyUp,
        Self::FollowUp,
        Self::Annotate,
        Self::Deliver,
        Self::Redate,
        Self::Load,
        Self::Propose,
        Self::Refuse,
        Self::Refer,
        Self::TellAcceptance,
        Self::Assess,
        Self::Assign,
        Self::Investigate,
        Self::Find,
        Self::Decide,
        Self::Reply,
        Self::Close,
        Self::Withdraw,
        Self::Merge,
        Self::Unmerge,
        Self::Reopen,
        Self::Summarize,
        Self::NameViewers,
        Self::MakeConfidential,
        Self::Instruct,
        Self::ConfirmInstruction,
        Self::Seal,
        Self::Reseal,
        Self::Open,
        Self::Attach,
        Self::OrderRectification,
        Self::DoRectification,
        Self::VerifyRectification,
        Self::ReopenRectification,
        Self::DecideAccountability,
        Self::FinishSanction,
        Self::AddAccount,
        Self::MakeKeys,
        Self::ChangePassword,
        Self::ResetPassword,
        Self::EndAccount,
        Self::Succeed,
        Self::MakeRecovery,
        Self::Print,
    ];

    /// The code in the journal.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Import => "import",
            Self::Sample => "sample",
            Self::Correct => "correct",
            Self::Arrive => "arrive",
            Self::SignOut => "sign_out",
            Self::CloseForgotten => "close_forgotten",
            Self::HandOver => "hand_over",
            Self::Void => "void",
            Self::Undo => "undo",
            Self::Set => "set",
            Self::Restore => "restore",
            Self::Answer => "answer",
            Self::Accept => "accept",
            Self::AwaitMaterials => "await_materials",
            Self::CompleteMaterials => "complete_materials",
            Self::MarkComplex => "mark_complex",
            Self::PassOn => "pass_on",
            Self::SignFor => "sign_for",
            Self::SendBack => "send_back",
            Self::GiveNotice => "give_notice",
            Self::AskExtension => "ask_extension",
            Self::DecideExtension => "decide_extension",
            Self::TellExtension => "tell_extension",
            Self::Remind => "remind",
            Self::Finish => "finish",
            Self::ReplyUp => "reply_up",
            Self::FollowUp => "follow_up",
            Self::Annotate => "annotate",
            Self::Deliver => "deliver",
            Self::Redate => "redate",
            Self::Load => "load",
            Self::Propose => "propose",
            Self::Refuse => "refuse",
            Self::Refer => "refer",
            Self::TellAcceptance => "tell_acceptance",
            Self::Assess => "assess",
            Self::Assign => "assign",
            Self::Investigate => "investigate",
            Self::Find => "find",
            Self::Decide => "decide",
            Self::Reply => "reply",
            Self::Close => "close",
            Self::Withdraw => "withdraw",
            Self::Merge => "merge",
            Self::Unmerge => "unmerge",
            Self::Reopen => "reopen",
            Self::Summarize => "summarize",
            Self::NameViewers => "name_viewers",
            Self::MakeConfidential => "make_confidential",
            Self::Instruct => "instruct",
            Self::ConfirmInstruction => "confirm_instruction",
            Self::Seal => "seal",
            Self::Reseal => "reseal",
            Self::Open => "open",
            Self::Attach => "attach",
            Self::OrderRectification => "order_rectification",
            Self::DoRectification => "do_rectification",
            Self::VerifyRectification => "verify_rectification",
            Self::ReopenRectification => "reopen_rectification",
            Self::DecideAccountability => "decide_accountability",
            Self::FinishSanction => "finish_sanction",
            Self::AddAccount => "add_account",
            Self::MakeKeys => "make_keys",
            Self::ChangePassword => "change_password",
            Self::ResetPassword => "reset_password",
            Self::EndAccount => "end_account",
            Self::Succeed => "succeed",
            Self::MakeRecovery => "make_recovery",
            Self::Print => "print",
        }
    }

    /// The action with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == code)
    }

    /// Whether undo takes it back: never a signature, a print, an opening, a sealing, or anything about keys.
    #[must_use]
    pub const fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Self::Close
                | Self::MakeConfidential
                | Self::NameViewers
                | Self::Seal
                | Self::Reseal
                | Self::Open
                | Self::ConfirmInstruction
                | Self::DecideAccountability
                | Self::AddAccount
                | Self::MakeKeys
                | Self::ChangePassword
                | Self::ResetPassword
                | Self::EndAccount
                | Self::Succeed
                | Self::MakeRecovery
                | Self::Print
        )
    }

    /// Whether the entry brought its record into being.
    #[must_use]
    pub const fn is_creation(self) -> bool {
        matches!(self, Self::Create | Self::Import | Self::Sample)
    }
}

/// The head of an entry: everything but its changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryHead {
    /// 1, 2, 3 … without a gap.
    pub seq: u64,
    /// RFC 3339 with the offset, to the second.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// What was done.
    pub action: Action,
    /// The table of the record.
    pub table: Table,
    /// The record's key in that table.
    pub row: i64,
    /// The register number it is found under; a thing left carries its visit's. Empty for settings.
    pub number: String,
    /// The entry that this one undoes.
    pub undoes: Option<u64>,
}

/// One changed field of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The column.
    pub field: String,
    /// Whether it is personal.
    pub is_personal: bool,
    /// The text before; `None` where it was empty.
    pub before: Option<String>,
    /// The text after; `None` where it is empty now.
    pub after: Option<String>,
}

/// Hashes what a field was and became, under its salt (all zero for a field that is not personal).
#[must_use]
pub fn commitment(change: &Change, salt: &Salt) -> Hash {
    commitment_to(
        &change.field,
        change.before.as_deref(),
        change.after.as_deref(),
        salt,
    )
}

/// The same over borrowed texts, for walking millions of changes without a copy of each.
#[must_use]
pub fn commitment_to(field: &str, before: Option<&str>, after: Option<&str>, salt: &Salt) -> Hash {
    let mut hasher = Fields::new(b"shouwen/commitment/1");
    hasher.bytes(salt);
    hasher.text(field);
    hasher.optional(before);
    hasher.optional(after);
    hasher.finish()
}

/// The hash before the first entry; it binds the chain to one register.
#[must_use]
pub fn genesis(register_id: &str) -> Hash {
    let mut hasher = Fields::new(b"shouwen/genesis/1");
    hasher.text(register_id);
    hasher.finish()
}

/// Hashes an entry onto the one before it. `commitments` are its changes in order: field, personal or not, commitment.
#[must_use]
pub fn entry_hash(previous: &Hash, head: &EntryHead, commitments: &[(&str, bool, Hash)]) -> Hash {
    let mut hasher = Fields::new(b"shouwen/entry/1");
    hasher.bytes(previous);
    hasher.number(head.seq);
    hasher.text(&head.at);
    hasher.text(&head.actor);
    hasher.text(head.action.code());
    hasher.text(head.table.name());
    hasher.bytes(&head.row.to_be_bytes());
    hasher.text(&head.number);
    hasher.optional(head.undoes.map(|seq| seq.to_string()).as_deref());
    hasher.number(commitments.len() as u64);
    for (field, is_personal, commitment) in commitments {
        hasher.text(field);
        hasher.bytes(&[u8::from(*is_personal)]);
        hasher.bytes(commitment);
    }
    hasher.finish()
}

/// A hash as people compare it: lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            write!(text, "{byte:02x}").ok();
            text
        })
}

/// A hash as it can be read aloud and compared with paper: sixteen groups of four hexadecimal digits.
#[must_use]
pub fn hex_groups(hash: &Hash) -> Vec<String> {
    hash.chunks(2).map(hex).collect()
}

/// A hasher of length-prefixed fields under a domain tag.
struct Fields(Sha256);

impl Fields {
    fn new(tag: &[u8]) -> Self {
        let mut fields = Self(Sha256::new());
        fields.bytes(tag);
        fields
    }

    fn number(&mut self, number: u64) {
        self.0.update(number.to_be_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn optional(&mut self, text: Option<&str>) {
        self.0.update([u8::from(text.is_some())]);
        self.text(text.unwrap_or_default());
    }

    fn finish(self) -> Hash {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn head() -> EntryHead {
        EntryHead {
            seq: 7,
            at: "2026-11-23T09:12:00+08:00".into(),
            actor: "前台".into(),
            action: Action::Correct,
            table: Table::Visit,
            row: 3,
            number: "LF-2026-0003".into(),
            undoes: None,
        }
    }

    fn change(before: &str, after: &str) -> Change {
        Change {
            field: "phone".into(),
            is_personal: true,
            before: Some(before.into()),
            after: Some(after.into()),
        }
    }

    #[test]
    fn every_part_of_an_entry_moves_its_hash() {
        let base = entry_hash(&[0; 32], &head(), &[("phone", true, [1; 32])]);
        let mut others = vec![
            entry_hash(&[1; 32], &head(), &[("phone", true, [1; 32])]),
            entry_hash(&[0; 32], &head(), &[("phone", false, [1; 32])]),
            entry_hash(&[0; 32], &head(), &[("origin", true, [1; 32])]),
            entry_hash(&[0; 32], &head(), &[("phone", true, [2; 32])]),
            entry_hash(&[0; 32], &head(), &[]),
        ];
        let changed: [fn(&mut EntryHead); 8] = [
            |it| it.seq += 1,
            |it| it.at.push(' '),
            |it| it.actor.clear(),
            |it| it.action = Action::Void,
            |it| it.table = Table::Release,
            |it| it.row = 4,
            |it| it.number.push('1'),
            |it| it.undoes = Some(1),
        ];
        for change in changed {
            let mut head = head();
            change(&mut head);
            others.push(entry_hash(&[0; 32], &head, &[("phone", true, [1; 32])]));
        }
        for other in others {
            assert_ne!(base, other);
        }
    }

    #[test]
    fn an_empty_text_and_no_text_differ() {
        let some = Change {
            before: Some(String::new()),
            ..change("", "1")
        };
        let none = Change {
            before: None,
            ..change("", "1")
        };
        assert_ne!(commitment(&some, &[0; 16]), commitment(&none, &[0; 16]));
    }

    proptest! {
        #[test]
        fn a_commitment_moves_with_value_and_salt(a in ".{0,12}", b in ".{0,12}", s in any::<[u8; 16]>(), t in any::<[u8; 16]>()) {
            prop_assert_eq!(commitment(&change(&a, &b), &s) == commitment(&change(&a, &b), &t), s == t);
            prop_assert_eq!(commitment(&change(&a, &b), &s) == commitment(&change(&b, &a), &s), a == b);
        }
    }
}
