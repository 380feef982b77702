//! The built program in a folder of its own, and sheets for it to read.

use std::io::Read as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use rust_xlsxwriter::{Format, Workbook};
use serde_json::Value;
use shouwen::desk::Clock;
use tempfile::TempDir;

/// A folder that stands for a computer: its register, its preferences, its sheets.
pub struct Desk {
    folder: TempDir,
}

pub fn desk() -> Desk {
    Desk {
        folder: tempfile::tempdir().unwrap(),
    }
}

impl Desk {
    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// The register's file.
    pub fn register(&self) -> PathBuf {
        self.folder.path().join("register.shouwen")
    }

    /// The year that new numbers carry.
    pub fn year(&self) -> String {
        Clock::System.now().format("%Y").to_string()
    }

    pub fn init(&self) {
        self.ok(&[
            "init",
            "--school",
            "实验小学",
            "--principal",
            "陈校长",
            "--clerk",
            "王芳",
            "--clerk",
            "李敏",
        ]);
    }

    /// Runs a command as 赵敏: status, output, and what was said on the error stream.
    pub fn run(&self, args: &[&str]) -> (i32, String, String) {
        told(&mut self.command(args))
    }

    /// The same with variables set.
    pub fn run_with(&self, variables: &[(&str, &str)], args: &[&str]) -> (i32, String, String) {
        let mut command = self.command(args);
        told(command.envs(variables.iter().copied()))
    }

    /// The same as whoever the arguments name, or nobody.
    pub fn run_as(&self, variables: &[(&str, &str)], args: &[&str]) -> (i32, String, String) {
        let mut command = self.nobodys_command();
        told(command.args(args).envs(variables.iter().copied()))
    }

    /// The output of a command that must succeed.
    pub fn ok(&self, args: &[&str]) -> String {
        let (status, out, said) = self.run(args);
        assert_eq!(status, 0, "{args:?}: {out}{said}");
        out
    }

    /// The result of a command that must succeed, as JSON.
    pub fn json(&self, args: &[&str]) -> Value {
        let mut args = args.to_vec();
        args.push("--json");
        serde_json::from_str(&self.ok(&args)).unwrap()
    }

    /// Runs a command whose reader goes away at once: status and what was said.
    pub fn run_into_closed_pipe(&self, args: &[&str]) -> (i32, String) {
        let mut child = self
            .command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        (child.wait().unwrap().code().unwrap(), said)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.nobodys_command();
        command.args(["--user", "赵敏"]).args(args);
        command
    }

    fn nobodys_command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_shouwen"));
        command
            .env("SHOUWEN_HOME", self.folder.path())
            .env_remove("SHOUWEN_PASSWORD")
            .stdin(Stdio::null())
            .current_dir(self.folder.path());
        command
    }
}

fn told(command: &mut Command) -> (i32, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

/// Puts a file into the desk's folder.
pub fn csv(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    let path = desk.path(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

pub fn gbk(text: &str) -> Vec<u8> {
    encoding_rs::GBK.encode(text).0.into_owned()
}

/// A workbook with typed dates and times: one visit of the csv sheet, and one of its own.
pub fn xlsx(desk: &Desk, name: &str) -> String {
    let path = PathBuf::from(desk.path(name));
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let (date, time) = (
        Format::new().set_num_format("yyyy/m/d"),
        Format::new().set_num_format("h:mm"),
    );
    for (column, header) in (0..).zip(["日期", "时间", "姓名", "联系电话", "事由"]) {
        sheet.write_string(0, column, header).unwrap();
    }
    let rows = [
        (45_577.0, "张伟", 13_812_345_678.0, "送作业本"),
        (45_578.0, "赵云", 13_700_002_222.0, "开家长会"),
    ];
    for (row, (day, name, phone, purpose)) in (1..).zip(rows) {
        sheet.write_number_with_format(row, 0, day, &date).unwrap();
        sheet
            .write_number_with_format(row, 1, (9.0 * 60.0 + 12.0) / 1440.0, &time)
            .unwrap();
        sheet.write_string(row, 2, name).unwrap();
        sheet.write_number(row, 3, phone).unwrap();
        sheet.write_string(row, 4, purpose).unwrap();
    }
    workbook.save(&path).unwrap();
    path.display().to_string()
}

/// The beginning of an encrypted workbook: a compound file that names its one stream.
pub fn locked_workbook() -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(1_024, 0);
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(2_048, 0);
    bytes
}
