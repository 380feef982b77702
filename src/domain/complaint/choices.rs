//! The closed lists of a complaint.

use crate::domain::choice::choices;

choices! {
    /// What a complaint is about, as the rules name it. A school may add words of its own.
    Category {
        /// 收费 (C9).
        Fees = "fees", "category-fees";
        /// 推销教辅 (C9).
        StudyAids = "study_aids", "category-study-aids";
        /// 体罚和变相体罚 (C8).
        CorporalPunishment = "corporal_punishment", "category-corporal-punishment";
        /// 师德与工作态度 (C1).
        Attitude = "attitude", "category-attitude";
        /// 课程开设 (C10).
        Curriculum = "curriculum", "category-curriculum";
        /// 擅自停课调课 (F13, F16).
        MovedLessons = "moved_lessons", "category-moved-lessons";
        /// 食堂 (C6, E15).
        Canteen = "canteen", "category-canteen";
        /// 宿舍 (C6, E15).
        Dormitory = "dormitory", "category-dormitory";
        /// 校园安全.
        Safety = "safety", "category-safety";
        /// 招生与评优 (C11).
        Enrolment = "enrolment", "category-enrolment";
        /// 廉政 (C11).
        Integrity = "integrity", "category-integrity";
        /// 打击报复 (C5).
        Retaliation = "retaliation", "category-retaliation";
        /// 违法违规 (C7).
        Violation = "violation", "category-violation";
        /// 其他.
        Other = "other", "category-other";
    }
}

choices! {
    /// Harm that cannot wait for any queue: who was told outside and when is recorded at once.
    RedPath {
        /// 强制报告: harm to a minor, sexual assault.
        MandatoryReport = "mandatory_report", "red-path-mandatory-report";
        /// 学生欺凌.
        Bullying = "bullying", "red-path-bullying";
    }
}

choices! {
    /// What becomes of a complaint at its receipt.
    Acceptance {
        /// 受理.
        Accepted = "accepted", "acceptance-accepted";
        /// 不予受理, with the reason.
        Refused = "refused", "acceptance-refused";
        /// 转送有权处理的单位: upward or outside.
        Referred = "referred", "acceptance-referred";
    }
}

choices! {
    /// 初步评估: how grave it is (GB/T 19012).
    Severity {
        /// 一般.
        Ordinary = "ordinary", "severity-ordinary";
        /// 较重.
        Serious = "serious", "severity-serious";
        /// 紧急: something is to be done at once.
        Urgent = "urgent", "severity-urgent";
    }
}

choices! {
    /// 认定.
    Finding {
        /// 属实.
        Upheld = "upheld", "finding-upheld";
        /// 部分属实.
        PartlyUpheld = "partly_upheld", "finding-partly-upheld";
        /// 不属实.
        NotUpheld = "not_upheld", "finding-not-upheld";
        /// 无法查实.
        Inconclusive = "inconclusive", "finding-inconclusive";
    }
}

choices! {
    /// What a scan or a photo is.
    AttachmentUse {
        /// 投诉材料.
        Evidence = "evidence", "attachment-use-evidence";
        /// 批示原件, the paper of an instruction.
        Instruction = "instruction", "attachment-use-instruction";
        /// 办理材料.
        Handling = "handling", "attachment-use-handling";
    }
}
