//! The closed lists of a first contact.

use crate::domain::choice::choices;

choices! {
    /// What somebody came with. Complaints and opinions have registers of their own.
    #[derive(Default)]
    ContactKind {
        /// 咨询.
        #[default]
        Enquiry = "enquiry", "contact-kind-enquiry";
        /// 求助.
        Help = "help", "contact-kind-help";
        /// 建议.
        Suggestion = "suggestion", "contact-kind-suggestion";
        /// 表扬.
        Praise = "praise", "contact-kind-praise";
    }
}

choices! {
    /// 方式: how the matter reached the school (A6, B1, B5).
    #[derive(Default)]
    Channel {
        /// 来访.
        #[default]
        Visit = "visit", "channel-visit";
        /// 来电.
        Phone = "phone", "channel-phone";
        /// 来信.
        Letter = "letter", "channel-letter";
        /// 网络.
        Online = "online", "channel-online";
        /// 上级转办: 12345, 信访, the education bureau.
        Above = "above", "channel-above";
        /// 其他.
        Other = "other", "channel-other";
    }
}

choices! {
    /// 形式. Letters, e-mail and papers handed in are written; B2 and B3 promise about those.
    #[derive(Default)]
    ContactForm {
        /// 口头.
        #[default]
        Oral = "oral", "contact-form-oral";
        /// 书面.
        Written = "written", "contact-form-written";
    }
}

choices! {
    /// 服务对象: who asks.
    #[derive(Default)]
    AskerKind {
        /// 家长 (B6).
        #[default]
        Parent = "parent", "asker-kind-parent";
        /// 学生 (B7).
        Student = "student", "asker-kind-student";
        /// 教职工.
        Staff = "staff", "asker-kind-staff";
        /// 单位.
        Unit = "unit", "asker-kind-unit";
        /// 群众.
        Resident = "resident", "asker-kind-resident";
        /// 其他.
        Other = "other", "asker-kind-other";
    }
}

choices! {
    /// 处理方式: what the first responder did with the matter (A2, A3, A7).
    Outcome {
        /// 当场答复.
        Answered = "answered", "outcome-answered";
        /// 一次性告知.
        Notice = "notice", "outcome-notice";
        /// 引荐: taken to whoever answers for it.
        ShownTheWay = "shown_the_way", "outcome-shown-the-way";
        /// 转办.
        HandedOver = "handed_over", "outcome-handed-over";
        /// 转外单位.
        Outside = "outside", "outcome-outside";
    }
}

choices! {
    /// How somebody was told something.
    Manner {
        /// 当面.
        InPerson = "in_person", "manner-in-person";
        /// 电话.
        Phone = "phone", "manner-phone";
        /// 书面.
        Written = "written", "manner-written";
        /// 邮寄.
        Post = "post", "manner-post";
        /// 网络.
        Online = "online", "manner-online";
    }
}

choices! {
    /// 满意度. Who was not asked or did not say is unrated, and unrated is not satisfied.
    Satisfaction {
        /// 满意.
        Satisfied = "satisfied", "satisfaction-satisfied";
        /// 基本满意.
        FairlySatisfied = "fairly_satisfied", "satisfaction-fairly-satisfied";
        /// 不满意.
        Dissatisfied = "dissatisfied", "satisfaction-dissatisfied";
    }
}

choices! {
    /// Why somebody had to come again for the same matter (A7, evidence for D4).
    RepeatCause {
        /// What was missing stood on the notice.
        Told = "told", "repeat-cause-told";
        /// What was missing did not stand on the notice, or there was none.
        Untold = "untold", "repeat-cause-untold";
        /// Something else.
        Other = "other", "repeat-cause-other";
    }
}

choices! {
    /// What became of a request for more time (A9).
    Decision {
        /// 同意.
        Approved = "approved", "decision-approved";
        /// 不同意.
        Refused = "refused", "decision-refused";
    }
}
