//! Made-up people of a made-up school: families whose child goes through the classes, and the staff they ask for.
//!
//! Nobody is stored: a family is computed from its number, so the same parent comes back years later with the same
//! telephone and a child some classes higher.

use super::random::Random;

/// Years a child is at this school: six of primary, three of middle school.
const GRADES: i64 = 9;
/// Classes side by side in a year.
const CLASSES_PER_GRADE: i64 = 6;
const GRADE_NAMES: [&str; 9] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
/// Prefixes that no network has, so that no made-up number rings anywhere.
const UNUSED_PREFIXES: [&str; 6] = ["154", "160", "161", "163", "164", "169"];

const SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘\
    杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单解仇翟覃缪";
const DOUBLE_SURNAMES: [&str; 4] = ["欧阳", "司马", "上官", "诸葛"];
const MEN: [&str; 28] = [
    "伟", "强", "磊", "军", "勇", "涛", "杰", "明辉", "建国", "志强", "国栋", "海波", "立新",
    "鹏飞", "晓东", "文斌", "家辉", "振华", "少华", "永康", "德胜", "宏伟", "俊峰", "成林", "卫东",
    "庆丰", "子健", "一鸣",
];
const WOMEN: [&str; 28] = [
    "芳", "娜", "敏", "静", "丽", "艳", "娟", "霞", "秀英", "桂兰", "玉梅", "海燕", "晓红", "雪梅",
    "丽华", "淑芬", "春燕", "慧敏", "文静", "佳慧", "思雨", "雅琴", "红霞", "小燕", "婷婷", "莉莉",
    "美玲", "冬梅",
];
const CHILDREN: [&str; 40] = [
    "子涵", "梓轩", "浩宇", "欣怡", "一诺", "宇轩", "诗涵", "雨桐", "子墨", "佳怡", "俊杰", "可馨",
    "浩然", "梦瑶", "思远", "语嫣", "天佑", "若曦", "博文", "晨曦", "明轩", "依诺", "子轩", "雨泽",
    "嘉怡", "睿", "沐阳", "安琪", "景行", "知夏", "乐天", "小满", "星辰", "予安", "奕辰", "书瑶",
    "亦凡", "心怡", "承宇", "清扬",
];
/// Names that try the fonts and the search: rare characters, traditional script, other peoples' names, Latin letters.
const UNUSUAL: [&str; 12] = [
    "李𠮷",
    "龚䶮",
    "张㛃",
    "陳志豪",
    "黃雅婷",
    "劉建國",
    "吳淑芬",
    "阿依古丽·买买提",
    "扎西多吉",
    "單國璽",
    "Anna Müller",
    "金喆洙",
];
const ESTATES: [&str; 10] = [
    "阳光花园",
    "翠湖小区",
    "新华里",
    "锦绣家园",
    "书香苑",
    "和平新村",
    "东方明珠",
    "滨河公寓",
    "幸福里",
    "学府名邸",
];
const PROVINCES: [&str; 6] = ["苏", "浙", "皖", "鲁", "粤", "川"];

/// A grown-up of a family.
#[derive(Debug, Clone, Default)]
pub(super) struct Adult {
    /// Full name.
    pub(super) name: String,
    /// 父亲, 母亲, 奶奶 …
    pub(super) relation: &'static str,
    /// A number that nobody has.
    pub(super) phone: String,
}

/// A family with one child at the school.
#[derive(Debug, Clone, Default)]
pub(super) struct Family {
    /// Who mostly comes, and who else may.
    pub(super) adults: [Adult; 3],
    /// The child.
    pub(super) student: String,
    /// The child's class in the year asked for, 三（2）班.
    pub(super) class: String,
    /// 三年级组.
    pub(super) grade_office: String,
    /// The class teacher, 周老师.
    pub(super) teacher: String,
    /// Where they live.
    pub(super) home: String,
    /// The car's plate; empty where they walk.
    pub(super) plate: String,
}

/// The family that comes this time, in a school year, from a school with `families_per_grade`. Some come far more often
/// than others.
pub(super) fn family(
    seed: u64,
    school_year: i64,
    families_per_grade: u32,
    random: &mut Random,
) -> Family {
    let grade = random.between(0, GRADES - 1);
    // Of two draws the smaller: the first families of a grade are the ones that keep coming.
    let index = random
        .below(families_per_grade)
        .min(random.below(families_per_grade));
    family_of(seed, school_year - grade, i64::from(index), grade)
}

fn family_of(seed: u64, enrolled: i64, index: i64, grade: i64) -> Family {
    let mut own = Random::of(seed, &[1, enrolled, index]);
    let class = own.between(1, CLASSES_PER_GRADE);
    let father_surname = surname(&mut own);
    let mother_surname = surname(&mut own);
    let father = Adult {
        name: format!("{father_surname}{}", own.pick(&MEN)),
        relation: "父亲",
        phone: phone(&mut own),
    };
    let mother = Adult {
        name: format!("{mother_surname}{}", own.pick(&WOMEN)),
        relation: "母亲",
        phone: phone(&mut own),
    };
    let mut grandmother = Adult {
        name: format!("{}{}", surname(&mut own), own.pick(&WOMEN)),
        relation: "奶奶",
        phone: phone(&mut own),
    };
    if own.percent(40) {
        grandmother.name = format!("{father_surname}{}", own.pick(&MEN));
        grandmother.relation = "爷爷";
    }
    let adults = if own.percent(60) {
        [mother, father, grandmother]
    } else {
        [father, mother, grandmother]
    };
    let student = format!("{father_surname}{}", own.pick(&CHILDREN));
    let home = format!(
        "{}{}号楼{}室",
        own.pick(&ESTATES),
        own.between(1, 28),
        own.between(1, 18) * 100 + own.between(1, 4)
    );
    let plate = if own.percent(45) {
        plate(&mut own)
    } else {
        String::new()
    };
    let grade_name = usize::try_from(grade)
        .ok()
        .and_then(|grade| GRADE_NAMES.get(grade))
        .copied()
        .unwrap_or_default();
    let mut teachers = Random::of(seed, &[2, enrolled, class]);
    Family {
        adults,
        student,
        class: format!("{grade_name}（{class}）班"),
        grade_office: format!("{grade_name}年级组"),
        teacher: format!("{}老师", surname(&mut teachers)),
        home,
        plate,
    }
}

/// A grown-up's full name.
pub(super) fn adult_name(random: &mut Random) -> String {
    let given = if random.percent(55) {
        random.pick(&MEN)
    } else {
        random.pick(&WOMEN)
    };
    format!("{}{given}", surname(random))
}

/// One of the names that try fonts and search.
pub(super) fn unusual_name(random: &mut Random) -> String {
    random.pick(&UNUSUAL).to_owned()
}

/// A telephone number that nobody has.
pub(super) fn phone(random: &mut Random) -> String {
    format!(
        "{}{:04}{:04}",
        random.pick(&UNUSED_PREFIXES),
        random.below(10_000),
        random.below(10_000)
    )
}

/// A car's plate that no office gives out: the letter I is never used after the province.
pub(super) fn plate(random: &mut Random) -> String {
    format!(
        "{}I·{}{:04}",
        random.pick(&PROVINCES),
        random.pick(&['A', 'B', 'D', 'F', 'K', 'M']),
        random.below(10_000)
    )
}

/// A family name; the common ones stand in front and are drawn more often.
pub(super) fn surname(random: &mut Random) -> String {
    if random.percent(1) {
        return random.pick(&DOUBLE_SURNAMES).to_owned();
    }
    let count = u32::try_from(SURNAMES.chars().count()).unwrap_or_default();
    let place = random.below(count).min(random.below(count));
    SURNAMES.chars().nth(place as usize).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_stays_the_same_while_its_child_goes_up_the_classes() {
        let third = family_of(5, 2023, 17, 2);
        let fourth = family_of(5, 2023, 17, 3);
        assert_eq!(third.student, fourth.student);
        assert_eq!(third.adults[0].phone, fourth.adults[0].phone);
        assert_eq!(third.teacher, fourth.teacher);
        assert!(third.class.starts_with("三（"), "{}", third.class);
        assert!(fourth.class.starts_with("四（"), "{}", fourth.class);
    }

    #[test]
    fn a_made_up_number_has_eleven_digits_and_an_unused_prefix() {
        let mut random = Random::of(1, &[]);
        for _ in 0..100 {
            let number = phone(&mut random);
            assert_eq!(number.len(), 11);
            assert!(
                UNUSED_PREFIXES
                    .iter()
                    .any(|prefix| number.starts_with(prefix))
            );
        }
    }
}
