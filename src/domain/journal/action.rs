//! What an entry of the journal says was done.

use crate::domain::choice::choices;

choices! {
    /// What was done.
    Action {
        /// A record was entered.
        Create = "create", "action-create";
        /// A record was brought in from a sheet.
        Import = "import", "action-import";
        /// A made-up record of `sample`.
        Sample = "sample", "action-sample";
        /// A field was corrected.
        Correct = "correct", "action-correct";
        /// An expected visitor came.
        Arrive = "arrive", "action-arrive";
        /// 签离.
        SignOut = "sign_out", "action-sign-out";
        /// Yesterday's visit that nobody signed out was closed as 离校时间不详.
        CloseForgotten = "close_forgotten", "action-close-forgotten";
        /// A thing left was handed over.
        HandOver = "hand_over", "action-hand-over";
        /// 作废.
        Void = "void", "action-void";
        /// An earlier entry was undone.
        Undo = "undo", "action-undo";
        /// A setting was changed.
        Set = "set", "action-set";
        /// The register was brought back from a backup.
        Restore = "restore", "action-restore";
        /// 当场答复, or what else the first responder did on the spot.
        Answer = "answer", "action-answer";
        /// 受理.
        Accept = "accept", "action-accept";
        /// 待补材料.
        AwaitMaterials = "await_materials", "action-await-materials";
        /// 补齐.
        CompleteMaterials = "complete_materials", "action-complete-materials";
        /// 复杂事项 (B3).
        MarkComplex = "mark_complex", "action-mark-complex";
        /// 转办 (A3).
        PassOn = "pass_on", "action-pass-on";
        /// 签收.
        SignFor = "sign_for", "action-sign-for";
        /// 退回.
        SendBack = "send_back", "action-send-back";
        /// 一次性告知 (A7).
        GiveNotice = "give_notice", "action-give-notice";
        /// 申请延期 (A9).
        AskExtension = "ask_extension", "action-ask-extension";
        /// 审批延期.
        DecideExtension = "decide_extension", "action-decide-extension";
        /// 告知延期.
        TellExtension = "tell_extension", "action-tell-extension";
        /// 催办.
        Remind = "remind", "action-remind";
        /// 办结, with the reply.
        Finish = "finish", "action-finish";
        /// 向上级回复.
        ReplyUp = "reply_up", "action-reply-up";
        /// 回访.
        FollowUp = "follow_up", "action-follow-up";
        /// Something was said beside the record.
        Annotate = "annotate", "action-annotate";
        /// A message was passed on.
        Deliver = "deliver", "action-deliver";
        /// A due date moved because the calendar or a limit did.
        Redate = "redate", "action-redate";
        /// A notice of the calendar was loaded, or a day decided.
        Load = "load", "action-load";
        /// 拟办 of a complaint's acceptance.
        Propose = "propose", "action-propose";
        /// 不予受理.
        Refuse = "refuse", "action-refuse";
        /// 转送.
        Refer = "refer", "action-refer";
        /// 告知受理情况.
        TellAcceptance = "tell_acceptance", "action-tell-acceptance";
        /// 初步评估.
        Assess = "assess", "action-assess";
        /// 交办.
        Assign = "assign", "action-assign";
        /// 调查.
        Investigate = "investigate", "action-investigate";
        /// 认定.
        Find = "find", "action-find";
        /// 处理决定.
        Decide = "decide", "action-decide";
        /// 答复.
        Reply = "reply", "action-reply";
        /// 结案, by signature. Never undone: it is reopened.
        Close = "close", "action-close";
        /// 撤回.
        Withdraw = "withdraw", "action-withdraw";
        /// 并案.
        Merge = "merge", "action-merge";
        /// 取消并案.
        Unmerge = "unmerge", "action-unmerge";
        /// 重新办理.
        Reopen = "reopen", "action-reopen";
        /// 转办摘要 written.
        Summarize = "summarize", "action-summarize";
        /// Viewers named, and what is sealed sealed to them.
        NameViewers = "name_viewers", "action-name-viewers";
        /// 转为实名保密.
        MakeConfidential = "make_confidential", "action-make-confidential";
        /// 批示.
        Instruct = "instruct", "action-instruct";
        /// 代录的批示由校长确认.
        ConfirmInstruction = "confirm_instruction", "action-confirm-instruction";
        /// Something was sealed. Never undone.
        Seal = "seal", "action-seal";
        /// Sealed anew to others. Never undone.
        Reseal = "reseal", "action-reseal";
        /// Something sealed was opened, with the reason under [`super::OPENED_REASON`]. Never undone.
        Open = "open", "action-open";
        /// A scan or a photo was added.
        Attach = "attach", "action-attach";
        /// 整改通知.
        OrderRectification = "order_rectification", "action-order-rectification";
        /// 整改完成.
        DoRectification = "do_rectification", "action-do-rectification";
        /// 整改复核.
        VerifyRectification = "verify_rectification", "action-verify-rectification";
        /// 整改退回.
        ReopenRectification = "reopen_rectification", "action-reopen-rectification";
        /// 转交 of an opinion (E5).
        SendOn = "send_on", "action-send-on";
        /// 反馈 (E7).
        FeedBack = "feed_back", "action-feed-back";
        /// 督查 (E8).
        Supervise = "supervise", "action-supervise";
        /// 责任追究 decided or dismissed. Never undone: it is voided.
        DecideAccountability = "decide_accountability", "action-decide-accountability";
        /// 限期改正 done.
        FinishSanction = "finish_sanction", "action-finish-sanction";
        /// 月度结账, by signature. Never undone: the month is reopened.
        CloseMonth = "close_month", "action-close-month";
        /// 重新开账, with a reason. Never undone: the month is closed anew.
        ReopenMonth = "reopen_month", "action-reopen-month";
        /// The text of a report was written. Never undone: it may be signed by then.
        WriteReport = "write_report", "action-write-report";
        /// An account was made.
        AddAccount = "add_account", "action-add-account";
        /// The holder's first unlock made their keys. Never undone.
        MakeKeys = "make_keys", "action-make-keys";
        /// Somebody changed their own password. Never undone.
        ChangePassword = "change_password", "action-change-password";
        /// A forgotten password was replaced by a first one, and the keys with it. Never undone.
        ResetPassword = "reset_password", "action-reset-password";
        /// An account was ended.
        EndAccount = "end_account", "action-end-account";
        /// A principal took over from another. Never undone.
        Succeed = "succeed", "action-succeed";
        /// A recovery key was made. Never undone.
        MakeRecovery = "make_recovery", "action-make-recovery";
        /// A paper was printed or saved. It changes no field: its one change names the form under [`super::PRINTED_FORM`].
        Print = "print", "action-print";
    }
}

impl Action {
    /// Whether undo takes it back: never a signature and what is signed, a print, an opening, a sealing, or anything about
    /// keys.
    #[must_use]
    pub const fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Self::Close
                | Self::CloseMonth
                | Self::ReopenMonth
                | Self::WriteReport
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

    /// Whether it corrects what was entered, and does not take a matter further: what a report tells of as 更正.
    #[must_use]
    pub const fn is_correction(self) -> bool {
        matches!(self, Self::Correct | Self::Void | Self::Undo | Self::Redate)
    }

    /// Whether the entry brought its record into being.
    #[must_use]
    pub const fn is_creation(self) -> bool {
        matches!(self, Self::Create | Self::Import | Self::Sample)
    }
}
