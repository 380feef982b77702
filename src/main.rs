//! The thin binary: everything it does lies in the library.
fn main() {
    let demo = std::env::args().any(|arg| arg == "--demo");
    let language = std::env::args()
        .skip_while(|a| a != "--lang")
        .nth(1)
        .and_then(|t| shouwen::i18n::Language::from_tag(&t));
    let register = std::env::args()
        .skip_while(|a| a != "--register")
        .nth(1)
        .map(Into::into);
    shouwen::ui::run(shouwen::ui::WindowRequest {
        demo,
        language,
        register,
        ..Default::default()
    })
    .ok();
}
