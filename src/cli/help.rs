//! How the commands are used.

use super::command::CommandName;
use crate::i18n::Words;

/// The one line that shows how a command, or the program, is called.
pub(super) fn usage_line(command: Option<CommandName>, words: &Words) -> String {
    let line = words.t(command.map_or("cli-usage-all", usage_key));
    words.with("cli-usage", &[("line", line.into())])
}

/// The whole help of a command; of all of them a line each.
pub(super) fn text(command: Option<CommandName>, words: &Words) -> String {
    let mut lines = vec![usage_line(command, words), String::new()];
    match command {
        Some(command) => lines.push(words.t(help_key(command))),
        None => {
            lines.push(words.t("cli-help-all"));
            lines.push(String::new());
            lines.extend(
                CommandName::ALL
                    .iter()
                    .map(|name| format!("  {:20}{}", name.word(), words.t(summary_key(*name)))),
            );
        }
    }
    lines.push(String::new());
    lines.push(words.t("cli-help-options"));
    lines.join("\n")
}

fn usage_key(command: CommandName) -> &'static str {
    match command {
        CommandName::Init => "cli-usage-init",
        CommandName::Import => "cli-usage-import",
        CommandName::Template => "cli-usage-template",
        CommandName::Export => "cli-usage-export",
        CommandName::Due => "cli-usage-due",
        CommandName::Find => "cli-usage-find",
        CommandName::Show => "cli-usage-show",
        CommandName::RecoverIdentities => "cli-usage-recover-identities",
        CommandName::Check => "cli-usage-check",
        CommandName::Backup => "cli-usage-backup",
        CommandName::Restore => "cli-usage-restore",
        CommandName::Form => "cli-usage-form",
        CommandName::Book => "cli-usage-book",
        CommandName::Report => "cli-usage-report",
        CommandName::Close => "cli-usage-close",
        CommandName::Reopen => "cli-usage-reopen",
        CommandName::VerifyReport => "cli-usage-verify-report",
        CommandName::Sample => "cli-usage-sample",
        CommandName::Help => "cli-usage-help",
    }
}

fn summary_key(command: CommandName) -> &'static str {
    match command {
        CommandName::Init => "cli-summary-init",
        CommandName::Import => "cli-summary-import",
        CommandName::Template => "cli-summary-template",
        CommandName::Export => "cli-summary-export",
        CommandName::Due => "cli-summary-due",
        CommandName::Find => "cli-summary-find",
        CommandName::Show => "cli-summary-show",
        CommandName::RecoverIdentities => "cli-summary-recover-identities",
        CommandName::Check => "cli-summary-check",
        CommandName::Backup => "cli-summary-backup",
        CommandName::Restore => "cli-summary-restore",
        CommandName::Form => "cli-summary-form",
        CommandName::Book => "cli-summary-book",
        CommandName::Report => "cli-summary-report",
        CommandName::Close => "cli-summary-close",
        CommandName::Reopen => "cli-summary-reopen",
        CommandName::VerifyReport => "cli-summary-verify-report",
        CommandName::Sample => "cli-summary-sample",
        CommandName::Help => "cli-summary-help",
    }
}

fn help_key(command: CommandName) -> &'static str {
    match command {
        CommandName::Init => "cli-help-init",
        CommandName::Import => "cli-help-import",
        CommandName::Template => "cli-help-template",
        CommandName::Export => "cli-help-export",
        CommandName::Due => "cli-help-due",
        CommandName::Find => "cli-help-find",
        CommandName::Show => "cli-help-show",
        CommandName::RecoverIdentities => "cli-help-recover-identities",
        CommandName::Check => "cli-help-check",
        CommandName::Backup => "cli-help-backup",
        CommandName::Restore => "cli-help-restore",
        CommandName::Form => "cli-help-form",
        CommandName::Book => "cli-help-book",
        CommandName::Report => "cli-help-report",
        CommandName::Close => "cli-help-close",
        CommandName::Reopen => "cli-help-reopen",
        CommandName::VerifyReport => "cli-help-verify-report",
        CommandName::Sample => "cli-help-sample",
        CommandName::Help => "cli-help-help",
    }
}
