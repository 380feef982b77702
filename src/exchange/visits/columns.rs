//! The columns of the visits' register: the standard ones in their order, then what a form holds besides, so that an
//! export loses nothing. Template and import know the same names.

use crate::exchange::columns::StandardColumn;
use crate::exchange::row::LINE_NUMBER;
use crate::i18n::Words;

/// How many of [`COLUMNS`] are the standard ones that the template shows.
pub const STANDARD_COUNT: usize = 17;

macro_rules! columns {
    ($($name:literal, [$($alias:literal),*];)*) => {
        /// Every column of visits: our name, and what schools and our own languages call it.
        pub const COLUMNS: &[StandardColumn] =
            &[$(StandardColumn { name: $name, aliases: &[$($alias),*] },)*];
    };
}

columns! {
    "日期", ["来访日期", "登记日期", "到访日期", "年月日", "來訪日期", "登記日期", "到訪日期", "date", "visit date"];
    "入校时间", ["到访时间", "来访时间", "进校时间", "到校时间", "进入时间", "到达时间", "进门时间", "登记时间", "来访日期时间", "时间",
        "入校", "入校時間", "到訪時間", "來訪時間", "進校時間", "到校時間", "進入時間", "登記時間", "時間", "arrived at",
        "arrival time", "arrival", "time in"];
    "离校时间", ["离开时间", "签离时间", "出校时间", "离去时间", "出门时间", "离校", "離校時間", "離開時間", "簽離時間", "出校時間",
        "離校", "left at", "departure time", "departure", "time out"];
    "来访人", ["访客姓名", "来访人姓名", "来访者", "来访者姓名", "来访人员", "访客", "姓名", "來訪人", "訪客姓名", "來訪人姓名",
        "來訪者", "訪客", "visitor", "visitor name", "name"];
    "类型", ["来访类型", "来访类别", "访客类型", "人员类别", "类别", "身份", "類型", "來訪類型", "訪客類型", "類別", "kind", "type"];
    "单位或住址", ["来访单位", "单位", "工作单位", "单位/住址", "单位住址", "住址", "地址", "家庭住址", "單位或住址", "來訪單位", "單位",
        "工作單位", "organisation or address", "organisation", "organization", "company", "address"];
    "电话", ["联系电话", "联系方式", "手机", "手机号", "手机号码", "电话号码", "电话/手机", "電話", "聯絡電話", "聯繫電話", "手機",
        "手機號碼", "電話號碼", "phone", "telephone", "mobile"];
    "人数", ["来访人数", "访客人数", "人數", "來訪人數", "party size", "number of people", "people"];
    "事由", ["来访事由", "来访目的", "来访原因", "来访事项", "来访说明", "事由说明", "目的", "來訪事由", "來訪目的", "來訪原因",
        "事由說明", "purpose", "reason"];
    "被访人", ["接待人", "受访人", "被访者", "拜访对象", "拜访人", "被访教师", "找谁", "被訪人", "接待人員", "受訪人", "host", "to see"];
    "被访部门", ["接待部门", "受访部门", "拜访部门", "被訪部門", "接待部門", "受訪部門", "host's department", "host department",
        "department"];
    "学生", ["学生姓名", "孩子姓名", "學生", "學生姓名", "student", "student name"];
    "班级", ["学生班级", "年级班级", "所在班级", "班級", "學生班級", "class"];
    "关系", ["与学生关系", "与学生的关系", "亲属关系", "關係", "與學生關係", "與學生的關係", "relation to student", "relation",
        "relationship"];
    "车牌", ["车牌号", "车牌号码", "车号", "車牌", "車牌號", "車牌號碼", "number plate", "plate", "vehicle"];
    "来访证号", ["证号", "访客证号", "来访证", "来访证编号", "访客牌号", "访客卡号", "胸牌号", "來訪證號", "訪客證號", "證號", "badge",
        "badge number"];
    "备注", ["备考", "備註", "備考", "note", "notes", "remark", "remarks"];
    "编号", ["登记编号", "登记号", "流水号", "編號", "登記編號", "number", "record number"];
    "状态", ["狀態", "state", "status"];
    "预约时间", ["預約時間", "expected at", "appointment"];
    "随行人员", ["同行人员", "随行人", "隨行人員", "同行人員", "companions"];
    "被访人确认", ["被访人意见", "被訪人確認", "host's consent", "consent"];
    "确认人", ["確認人", "consent given by"];
    "确认时间", ["確認時間", "consent given at"];
    "证件类型", ["证件种类", "有效证件", "證件類型", "document"];
    "证件号后四位", ["身份证号", "身份证号码", "身份证", "证件号", "证件号码", "證件號後四碼", "身分證號", "身分證字號", "證件號碼",
        "last four of document number", "id number", "document number"];
    "带队领导", ["帶隊長官", "帶隊領導", "inspection leader"];
    "视察内容", ["检查内容", "視察內容", "檢查內容", "inspection subject"];
    "陪同人员", ["陪同人員", "escort"];
    "意见建议", ["意見建議", "findings"];
    "纸质单编号", ["纸面编号", "紙面編號", "紙本單編號", "paper serial"];
    "原编号", ["原編號", "original number"];
    "序号", ["序", "序號", "no", "no.", "#"];
}

/// What a column is called in the reader's language; a name that [`COLUMNS`] knows, so that the file can be read again.
#[must_use]
pub fn column_label(name: &str, words: &Words) -> String {
    column_key(name).map_or_else(|| name.to_owned(), |key| words.t(key))
}

fn column_key(name: &str) -> Option<&'static str> {
    Some(match name {
        "日期" => "column-date",
        "编号" => "column-number",
        "状态" => "column-state",
        "关系" => "column-relation",
        "入校时间" => "field-arrived-at",
        "离校时间" => "field-departed-at",
        "来访人" => "field-visitor-name",
        "类型" => "field-kind",
        "单位或住址" => "field-origin",
        "电话" => "field-phone",
        "人数" => "field-party-size",
        "事由" => "field-purpose",
        "被访人" => "field-host-name",
        "被访部门" => "field-host-department",
        "学生" => "field-student-name",
        "班级" => "field-student-class",
        "车牌" => "field-vehicle",
        "来访证号" => "field-badge",
        "备注" => "field-note",
        "预约时间" => "field-expected-at",
        "随行人员" => "field-companions",
        "被访人确认" => "field-host-consent",
        "确认人" => "field-consent-by",
        "确认时间" => "field-consent-at",
        "证件类型" => "field-id-document",
        "证件号后四位" => "field-id-last-four",
        "带队领导" => "field-inspection-leader",
        "视察内容" => "field-inspection-subject",
        "陪同人员" => "field-inspection-escort",
        "意见建议" => "field-inspection-findings",
        "纸质单编号" => "field-paper-serial",
        "原编号" => "field-original-number",
        _ => return None,
    })
}

/// The headers of an export, in order.
#[must_use]
pub fn headers(words: &Words) -> Vec<String> {
    COLUMNS
        .iter()
        .filter(|column| column.name != LINE_NUMBER)
        .map(|column| column_label(column.name, words))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::exchange::columns::{Mapping, fold};
    use crate::i18n::Language;
    use std::collections::BTreeMap;

    #[test]
    fn the_standard_columns_come_first_and_in_their_order() {
        let names: Vec<&str> = COLUMNS[..STANDARD_COUNT]
            .iter()
            .map(|column| column.name)
            .collect();
        let standard = "日期 入校时间 离校时间 来访人 类型 单位或住址 电话 人数 事由 被访人 被访部门 学生 班级 关系 车牌 来访证号 备注";
        assert_eq!(names.join(" "), standard);
        let words = Words::new(Language::ZhHans);
        assert_eq!(headers(&words)[..STANDARD_COUNT].join(" "), standard);
    }

    #[test]
    fn no_name_means_two_columns() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for column in COLUMNS {
            for name in column.aliases.iter().chain([&column.name]) {
                let earlier = seen.insert(fold(name), column.name);
                assert!(
                    earlier.is_none_or(|earlier| earlier == column.name),
                    "{name}: {earlier:?} and {}",
                    column.name
                );
            }
        }
    }

    #[test]
    fn an_export_of_any_language_is_read_again() {
        for language in Language::ALL {
            let headers = headers(&Words::new(language));
            let mapping = Mapping::guess(&headers, COLUMNS);
            assert!(mapping.extras().is_empty(), "{:?}", mapping.extras());
            let in_place = mapping
                .found()
                .iter()
                .all(|(name, index)| COLUMNS[*index].name == *name);
            assert!(in_place, "{language:?}");
        }
    }

    #[test]
    fn what_schools_call_their_columns_is_known() {
        let theirs = [
            "来访日期",
            "到访时间",
            "访客姓名",
            "手机",
            "来访事由",
            "接待人",
            "车牌号",
            "证 号（临时）",
            "Time in",
            "備註",
        ];
        let theirs = theirs.map(str::to_owned);
        let mapping = Mapping::guess(&theirs[..8], COLUMNS);
        let ours = [
            "日期",
            "入校时间",
            "来访人",
            "电话",
            "事由",
            "被访人",
            "车牌",
            "来访证号",
        ];
        for (index, name) in ours.iter().enumerate() {
            assert_eq!(mapping.index(name), Some(index), "{name}");
        }
    }
}
