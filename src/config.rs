//! Where files lie on this computer, and what is remembered about it from one start to the next.
//!
//! Three arrangements, the first that fits:
//! 1. `SHOUWEN_HOME` names a folder: everything lies in it. For tests, and for trying things out without touching the
//!    real register.
//! 2. A file `shouwen-portable` lies beside the program: everything lies beside it too, as on a stick or a share.
//! 3. The folders that the system keeps for programs of this user.
//!
//! Knows nothing of what the files hold, the preferences aside.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};
use serde::{Deserialize, Serialize};

/// The environment variable that names a folder for everything.
pub const HOME_VARIABLE: &str = "SHOUWEN_HOME";

/// The file beside the program that makes it keep everything beside itself.
pub const PORTABLE_MARK: &str = "shouwen-portable";

const REGISTER_NAME: &str = "register.shouwen";
const PREFERENCES_NAME: &str = "preferences.json";

/// Where files lie on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The register, unless the preferences or the command name another one.
    pub register: PathBuf,
    /// The preferences.
    pub preferences: PathBuf,
    /// Where sheets and papers go unless somebody says otherwise.
    pub documents: PathBuf,
}

impl Places {
    /// Finds them. Nothing is made on the disk yet.
    #[must_use]
    pub fn find() -> Self {
        let program = std::env::current_exe().ok();
        let folder = program.as_deref().and_then(Path::parent);
        Self::of(std::env::var_os(HOME_VARIABLE), folder)
    }

    fn of(home: Option<OsString>, program_folder: Option<&Path>) -> Self {
        if let Some(home) = home.filter(|home| !home.is_empty()) {
            return Self::all_in(Path::new(&home));
        }
        if let Some(folder) = program_folder.filter(|folder| folder.join(PORTABLE_MARK).exists()) {
            return Self::all_in(folder);
        }
        let Some(dirs) = ProjectDirs::from("", "", "Shouwen") else {
            // An account without a home, such as a service's: beside where it works is better than nowhere.
            return Self::all_in(Path::new("."));
        };
        let user = UserDirs::new();
        let documents = user.as_ref().map(|user| {
            user.document_dir()
                .unwrap_or_else(|| user.home_dir())
                .to_owned()
        });
        Self {
            register: dirs.data_dir().join(REGISTER_NAME),
            preferences: dirs.config_dir().join(PREFERENCES_NAME),
            documents: documents.unwrap_or_else(|| dirs.data_dir().to_owned()),
        }
    }

    fn all_in(folder: &Path) -> Self {
        Self {
            register: folder.join(REGISTER_NAME),
            preferences: folder.join(PREFERENCES_NAME),
            documents: folder.to_owned(),
        }
    }
}

/// What is remembered of this computer's user: conveniences, nothing that would be missed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The register last opened, if it is not the default one.
    pub register: Option<PathBuf>,
    /// The renderer that worked last time.
    pub renderer: Option<String>,
    /// The zoom of the window; 1 is a hundred per cent.
    pub zoom: Option<f32>,
    /// `light`, `dark` or `system`.
    pub theme: Option<String>,
    /// The language of screens, by its tag.
    pub language: Option<String>,
    /// Who sat at the desk last.
    pub actor: Option<String>,
    /// Where this computer makes a second backup of the register, such as a stick or a share.
    pub second_backup_folder: Option<PathBuf>,
}

impl Preferences {
    /// Reads them. A missing or broken file gives the defaults: nobody should be kept from the desk by it.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        fs::read(path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes them beside their place and renames, so that the file is whole at every moment.
    ///
    /// # Errors
    /// If the folder cannot be made or written.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.tmp", std::process::id()));
        let temporary = path.with_file_name(name);
        let written = self
            .write(&temporary)
            .and_then(|()| fs::rename(&temporary, path));
        if written.is_err() {
            fs::remove_file(&temporary).ok();
        }
        written
    }

    /// Where the register lies: the one remembered, else the default place.
    #[must_use]
    pub fn register_in<'a>(&'a self, places: &'a Places) -> &'a Path {
        self.register.as_deref().unwrap_or(&places.register)
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        let mut file = File::create(path)?;
        serde_json::to_writer_pretty(&mut file, self)?;
        file.write_all(b"\n")?;
        file.sync_all()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_named_folder_holds_everything() {
        let places = Places::of(Some("/desk".into()), None);
        assert_eq!(places.register, Path::new("/desk").join(REGISTER_NAME));
        assert_eq!(
            places.preferences,
            Path::new("/desk").join(PREFERENCES_NAME)
        );
        assert_eq!(places.documents, Path::new("/desk"));
    }

    #[test]
    fn a_mark_beside_the_program_keeps_everything_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = Places::of(None, Some(folder.path()));
        assert!(!elsewhere.register.starts_with(folder.path()));
        File::create(folder.path().join(PORTABLE_MARK)).unwrap();
        let beside = Places::of(Some(OsString::new()), Some(folder.path()));
        assert_eq!(beside.register, folder.path().join(REGISTER_NAME));
    }

    #[test]
    fn preferences_read_back_and_a_broken_file_gives_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new").join(PREFERENCES_NAME);
        assert_eq!(Preferences::load(&path), Preferences::default());
        let preferences = Preferences {
            register: Some("登记.shouwen".into()),
            zoom: Some(1.25),
            actor: Some("王芳".into()),
            ..Preferences::default()
        };
        preferences.save(&path).unwrap();
        assert_eq!(Preferences::load(&path), preferences);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        fs::write(&path, b"{\"zoom\": \"large\"").unwrap();
        assert_eq!(Preferences::load(&path), Preferences::default());
        fs::write(&path, b"{\"zoom\": 1.5, \"of a later version\": []}").unwrap();
        assert_eq!(Preferences::load(&path).zoom, Some(1.5));
    }

    #[test]
    fn the_remembered_register_comes_before_the_default_one() {
        let places = Places::all_in(Path::new("desk"));
        let mut preferences = Preferences::default();
        assert_eq!(preferences.register_in(&places), places.register);
        preferences.register = Some("school.shouwen".into());
        assert_eq!(
            preferences.register_in(&places),
            Path::new("school.shouwen")
        );
    }
}
