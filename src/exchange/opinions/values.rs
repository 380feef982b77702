//! The words that schools write for the choices of an opinion, besides our own names of every language.

use crate::domain::opinion::{FeedbackManner, OpinionOutcome, OpinionSource, OpinionStage};
use crate::domain::protection::Signed;
use crate::exchange::row::choice_list;

choice_list!(SOURCES: OpinionSource {
    Box: ["意见箱", "群众意见箱", "校长信箱", "信箱", "意見箱", "民眾意見箱", "校長信箱", "opinion box", "suggestion box", "box"];
    Questionnaire: ["问卷", "问卷调查", "调查问卷", "满意度调查", "問卷", "問卷調查", "調查問卷", "滿意度調查", "questionnaire", "survey"];
    AskingLetter: ["征求意见函", "征求意见书", "征求意见表", "意见征求函", "徵求意見函", "徵求意見書", "徵求意見表", "asking letter",
        "letter asking for opinions"];
    StaffCongress: ["职代会", "教代会", "教职工代表大会", "职工代表大会", "教职工大会", "教代會", "職代會", "教職工代表大會", "教職員工代表大會",
        "職工代表大會", "staff congress"];
    ParentsMeeting: ["家长会", "家長會", "parents' meeting", "parents meeting", "parents’ meeting"];
    ParentsCommittee: ["家委会", "家长委员会", "家委會", "家長委員會", "家長會委員會", "parents' committee", "parents committee",
        "parents’ committee"];
    StudentSeminar: ["学生座谈会", "学生座谈", "学生代表座谈会", "學生座談會", "學生座談", "學生代表座談會", "student seminar",
        "student meeting", "students' meeting"];
    TeacherSeminar: ["教师座谈会", "教师座谈", "教职工座谈会", "教師座談會", "教師座談", "教職員工座談會", "teacher seminar",
        "teachers' meeting", "teacher meeting"];
    SupervisorMeeting: ["监督员座谈会", "监督员会议", "特约监督员座谈会", "行风监督员座谈会", "監督員座談會", "監督員會議", "特約監督員座談會",
        "supervisors' meeting", "supervisor meeting"];
    PublicSeminar: ["群众座谈会", "座谈会", "座谈", "民眾座談會", "座談會", "座談", "public seminar", "seminar"];
    ParentSchool: ["家长学校", "家長學校", "parent school", "parents' school"];
    Letter: ["来信", "信件", "书信", "邮寄", "來信", "書信", "郵寄", "letter"];
    Phone: ["来电", "电话", "热线", "來電", "電話", "熱線", "phone", "telephone", "call"];
    Online: ["网络", "网上", "邮件", "电子邮件", "邮箱", "微信", "公众号", "家长群", "班级群", "留言", "網路", "網上", "電子郵件", "線上", "家長群組",
        "online", "e-mail", "email"];
    InPerson: ["当面", "口头", "来访", "面谈", "现场", "當面", "口頭", "來訪", "面談", "現場", "in person", "visit"];
    Superior: ["上级", "上级检查", "检查组", "督导组", "上级反馈", "教育局", "上級", "上級檢查", "檢查組", "督導組", "上級反饋", "superior",
        "from above", "inspection"];
    Other: ["其他", "其它", "other"];
});

choice_list!(OUTCOMES: OpinionOutcome {
    Adopted: ["采纳", "已采纳", "全部采纳", "是", "採納", "已採納", "全部採納", "adopted", "yes"];
    PartlyAdopted: ["部分采纳", "部分採納", "partly adopted", "partly"];
    Explained: ["已作解释说明", "解释说明", "已解释", "已说明", "解釋說明", "已解釋", "已說明", "explained"];
    Noted: ["留作参考", "参考", "供参考", "留作參考", "參考", "供參考", "noted"];
    NotAdopted: ["不予采纳", "不采纳", "未采纳", "否", "不予採納", "不採納", "未採納", "not adopted", "no"];
});

choice_list!(FEEDBACK_MANNERS: FeedbackManner {
    InPerson: ["当面", "口头", "當面", "口頭", "in person"];
    Phone: ["电话", "来电", "電話", "phone", "telephone"];
    Written: ["书面", "書面", "written", "in writing"];
    Post: ["邮寄", "信件", "郵寄", "post", "mail"];
    Online: ["网络", "微信", "邮件", "网上", "家长群", "網路", "電子郵件", "線上", "online", "e-mail", "email"];
    Notice: ["公示", "公告", "公布", "公示栏", "公示欄", "公告欄", "notice"];
    Meeting: ["会上通报", "会议", "会上反馈", "会议通报", "會上通報", "會議", "會上回饋", "會議通報", "meeting", "at a meeting"];
});

choice_list!(SIGNED: Signed {
    Named: [];
    Confidential: [];
    Anonymous: ["匿名", "不署名", "未署名", "无名", "否", "無名", "anonymous"];
});

choice_list!(STAGES: OpinionStage {
    Received: [];
    Sent: [];
    FedBack: [];
    Void: [];
});
